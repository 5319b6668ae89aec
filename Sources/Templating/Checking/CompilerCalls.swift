internal import Diagnostics

extension Compiler {
  mutating func call(
    _ callee: Expression, _ arguments: [Expression.Argument], _ span: SourceSpan
  ) -> Typed {
    switch callee.kind {
    case .field(let base, let name) where isInterfaceTexts(base):
      return phrase(name, arguments, span)
    case .name("super"):
      report(
        "macro-in-expression", "`super()` prints, so it stands alone: `{{ super() }}`", span)
    case .name, .field:
      if macro(of: callee) != nil {
        report(
          "macro-in-expression", "a macro prints, so its call stands alone: `{{ … }}`", span,
          help: "choose between calls with `{% if … %}`")
        return unknown()
      }
      if case .name(let name) = callee.kind { return function(name, callee, arguments, span) }
      if !reportedUnknownMacro(callee) {
        report(
          "wrong-type", "only macros, functions and texts are called", callee.span,
          help: "a filter stands behind a bar: `posting.title | upper`")
      }
    default: break
    }
    return unknown()
  }

  /// The macro that an expression names, with the file it is in.
  mutating func macro(of callee: Expression) -> (Macro, file: String)? {
    switch callee.kind {
    case .name(let name):
      if case .macro(let macro, let file)? = meaning(of: name)?.meaning { return (macro, file) }
    case .field(let base, let name):
      if case .name(let alias) = base.kind,
        case .module(let file)? = meaning(of: alias)?.meaning,
        let macro = library[file]?.macros[name.text]
      {
        return (macro, file)
      }
    default: break
    }
    return nil
  }

  /// `forms.inptu(…)`, where `forms` is a file without such a macro.
  private mutating func reportedUnknownMacro(_ callee: Expression) -> Bool {
    guard case .field(let base, let name) = callee.kind, case .name(let alias) = base.kind,
      case .module(let file)? = meaning(of: alias)?.meaning
    else { return false }
    guard let module = library[file], !module.isBroken else { return true }
    report(
      "unknown-macro", "`\(file)` has no macro `\(name.text)`", name.span,
      help: suggestion(for: name.text, among: module.macros.keys.sorted()))
    return true
  }

  private mutating func function(
    _ name: String, _ callee: Expression, _ arguments: [Expression.Argument], _ span: SourceSpan
  ) -> Typed {
    guard meaning(of: name) == nil else {
      report("wrong-type", "`\(name)` is not a function", callee.span)
      return unknown()
    }
    guard let function = host.functions.first(where: { $0.name == name }) else {
      if Filter.byName[name] != nil {
        report(
          "unknown-name", "`\(name)` is a filter", callee.span,
          help: "a filter stands behind a bar: `… | \(name)`")
        return unknown()
      }
      return unknownName(name, callee.span)
    }
    let values = self.arguments(
      arguments, function.parameters.map { ($0.name, $0.accepts) }, of: "`\(function.signature)`",
      span)
    guard let values else { return unknown() }
    if let problem = function.check(values.map(\.literal)) {
      report(
        "wrong-argument", problem.message, arguments.first?.value.span ?? span, help: problem.help)
      return Typed(node: constant(.none), type: .unknown)
    }
    // What is called with literals alone says the same on every page, and is asked once.
    let literals = values.compactMap(\.literal)
    if literals.count == values.count {
      return Typed(node: constant(function.body(literals)), type: function.result)
    }
    program.functions.append(.init(function: function, arguments: values.map(\.node)))
    let node = node(.function(Int32(program.functions.count - 1)))
    return Typed(node: node, type: function.result)
  }

  /// An interface text: `t.apply_now`, `t.vacancies(count)`.
  mutating func phrase(_ key: Name, _ arguments: [Expression.Argument], _ span: SourceSpan) -> Typed
  {
    let strings = host.strings
    guard let phrase = strings.phrases[key.text] else {
      report(
        "unknown-text", "there is no interface text `\(key.text)`", key.span,
        help: suggestion(for: key.text, among: strings.keys)
          ?? "add it to `\(strings.source.path)`")
      return unknown()
    }
    let call =
      "`t.\(key.text)"
      + (phrase.parameters.isEmpty ? "`" : "(\(phrase.parameters.joined(separator: ", ")))`")
    guard
      let values = self.arguments(
        arguments, phrase.parameters.map { ($0, Accepts.printable) }, of: call, span)
    else { return unknown() }
    if phrase.parameters.isEmpty {
      let value = Value.text(phrase.literal)
      return Typed(node: constant(value), type: .text, literal: value)
    }
    program.phrases.append(.init(phrase: phrase, arguments: values.map(\.node)))
    return Typed(node: node(.phrase(Int32(program.phrases.count - 1))), type: .text)
  }

  /// Arguments in the order of their parameters, all of them needed; nil when some are wrong.
  private mutating func arguments(
    _ arguments: [Expression.Argument], _ parameters: [(name: String, accepts: Accepts)],
    of callee: String, _ span: SourceSpan
  ) -> [Typed]? {
    var given: [String: Typed] = [:]
    for (index, argument) in arguments.enumerated() {
      let value = expression(argument.value)
      guard
        let name = parameterName(
          argument, at: index, among: parameters.map(\.name), of: callee, given: Set(given.keys)),
        let parameter = parameters.first(where: { $0.name == name })
      else { return nil }
      var checked = value
      let node = require(value, parameter.accepts, argument.value, "`\(name)` of \(callee)")
      checked = Typed(node: node, type: value.type, literal: value.literal)
      given[name] = checked
    }
    for parameter in parameters where given[parameter.name] == nil {
      report("wrong-arguments", "\(callee) needs a value for `\(parameter.name)`", span)
      return nil
    }
    return parameters.compactMap { given[$0.name] }
  }

  /// The parameter that an argument is for; nil when there is none, which is said.
  mutating func parameterName(
    _ argument: Expression.Argument, at index: Int, among names: [String], of callee: String,
    given: Set<String>
  ) -> String? {
    if let name = argument.name {
      guard names.contains(name.text) else {
        report(
          "wrong-arguments", "\(callee) has no parameter `\(name.text)`", name.span,
          help: suggestion(for: name.text, among: names))
        return nil
      }
      guard !given.contains(name.text) else {
        report("wrong-arguments", "\(callee) takes `\(name.text)` once", name.span)
        return nil
      }
      return name.text
    }
    guard index < names.count else {
      let rule =
        switch names.count {
        case 0: "\(callee) takes no arguments"
        case 1: "\(callee) takes at most 1 argument"
        default: "\(callee) takes at most \(names.count) arguments"
        }
      report("wrong-arguments", rule, argument.value.span)
      return nil
    }
    return names[index]
  }
}
