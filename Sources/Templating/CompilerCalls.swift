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
    program.functions.append(.init(function: function, arguments: values.map(\.node)))
    let node = node(.function(Int32(program.functions.count - 1)))
    return Typed(node: node, type: function.result)
  }

  /// An interface text: `t.apply_now`, `t.vacancies(count)`.
  mutating func phrase(_ key: Name, _ arguments: [Expression.Argument], _ span: SourceSpan) -> Typed
  {
    guard let strings = host.strings.first(where: { $0.language == host.language }) else {
      return unknown()
    }
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
      let value = Value.text(phrase.text([], language: host.language))
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
      let count = names.isEmpty ? "no arguments" : "at most \(names.count)"
      report("wrong-arguments", "\(callee) takes \(count)", argument.value.span)
      return nil
    }
    return names[index]
  }

  // MARK: Filters

  mutating func filter(
    _ input: Expression, _ name: Name, _ arguments: [Expression.Argument]
  ) -> Typed {
    let value = expression(input)
    guard let filter = Filter.byName[name.text] else {
      report(
        "unknown-filter", "there is no filter `\(name.text)`", name.span,
        help: suggestion(for: name.text, among: Filter.all.map(\.name))
          ?? "the filters are " + Filter.all.map { "`\($0.name)`" }.sorted().joined(separator: ", ")
      )
      return unknown()
    }
    let callee = "filter `\(filter.name)`"
    var given: [String: Expression] = [:]
    for (index, argument) in arguments.enumerated() {
      guard
        let parameter = parameterName(
          argument, at: index, among: filter.parameters.map(\.name), of: callee,
          given: Set(given.keys))
      else { return unknown() }
      given[parameter] = argument.value
    }
    let source = require(value, filter.input, input, callee)
    guard filter.input.takes(value.type), !value.type.isUnknown || filter.name == "default" else {
      return unknown()
    }
    guard acceptsElements(filter, value.type, input) else { return unknown() }
    var field: (positions: [Int], type: ValueType)?
    var values: [Typed] = []
    for parameter in filter.parameters {
      guard let expression = given[parameter.name] else {
        guard let fallback = parameter.fallback else {
          report("wrong-arguments", "\(callee) needs `\(parameter.name)`", name.span)
          return unknown()
        }
        values.append(Typed(node: constant(fallback), type: .unknown))
        continue
      }
      guard
        let argument = filterArgument(
          parameter, expression, of: filter, input: value.type, field: &field)
      else { return unknown() }
      values.append(argument)
    }
    if filter.name == "sort", field == nil, !value.type.hasOrderedElements {
      report(
        "wrong-type", "\(value.type.phrase) has no order", input.span,
        help: "name a field: `| sort(\"title\")`")
      return unknown()
    }
    program.filters.append(
      .init(
        filter: filter, input: source, arguments: values.map(\.node), field: field?.positions ?? [])
    )
    let type = filter.result(
      .init(input: value.type, arguments: values.map(\.type), field: field?.type))
    return Typed(node: node(.filter(Int32(program.filters.count - 1))), type: type)
  }

  private mutating func filterArgument(
    _ parameter: Filter.Parameter, _ expression: Expression, of filter: Filter, input: ValueType,
    field: inout (positions: [Int], type: ValueType)?
  ) -> Typed? {
    let callee = "`\(parameter.name)` of filter `\(filter.name)`"
    switch parameter.kind {
    case .value(let accepts):
      let value = self.expression(expression)
      let node = require(value, accepts, expression, callee)
      return Typed(node: node, type: value.type, literal: value.literal)
    case .choice(let choices):
      guard case .constant(.text(let text)) = expression.kind, choices.contains(text) else {
        let known = choices.map { "`\($0)`" }.joined(separator: ", ")
        var help: String?
        if case .constant(.text(let text)) = expression.kind {
          help = suggestion(for: text, among: choices)
        }
        report("wrong-argument", "\(callee) is one of \(known)", expression.span, help: help)
        return nil
      }
      return self.expression(expression)
    case .field:
      guard case .constant(.text(let path)) = expression.kind else {
        report(
          "wrong-argument", "\(callee) is the name of a field in quotes", expression.span)
        return nil
      }
      field = fieldPath(path, input, expression)
      return field.map { _ in Typed(node: constant(.none), type: .unknown) }
    case .likeField:
      let value = self.expression(expression)
      if let type = field?.type, !type.unwrapped.isComparable(with: value.type.unwrapped) {
        report(
          "wrong-comparison", "\(type.phrase) cannot be compared with \(value.type.phrase)",
          expression.span)
      }
      return value
    case .likeInput:
      let value = self.expression(expression)
      if input.unwrapped.joined(with: value.type) == nil {
        report(
          "wrong-type", "\(callee) is \(input.unwrapped.phrase) too, not \(value.type.phrase)",
          expression.span)
        return nil
      }
      return value
    }
  }

  /// `organisation.name` in the elements of a list, as positions.
  private mutating func fieldPath(_ path: String, _ input: ValueType, _ expression: Expression) -> (
    positions: [Int], type: ValueType
  )? {
    guard case .list(var type) = input else { return nil }
    var positions: [Int] = []
    var isOptional = false
    for name in path.split(separator: ".", omittingEmptySubsequences: false).map(String.init) {
      isOptional = isOptional || type.isOptional
      switch type.unwrapped {
      case .record(let record):
        let shape = record.shape
        guard let position = shape.position(of: name) else {
          report(
            "unknown-field", "\(shape.name) has no field `\(name)`", expression.span,
            help: suggestion(for: name, among: shape.fields.map(\.name)))
          return nil
        }
        positions.append(position)
        type = shape.fields[position].type
      case .group(let key, let item):
        guard let position = ["key", "items"].firstIndex(of: name) else {
          report("unknown-field", "a group has no field `\(name)`", expression.span)
          return nil
        }
        positions.append(position)
        type = position == 0 ? key : .list(item)
      case .unknown: return nil
      default:
        report(
          "unknown-field", "\(type.phrase) has no fields, so no `\(name)`", expression.span)
        return nil
      }
    }
    switch type.unwrapped {
    case .text, .url, .number, .day, .flag, .unknown:
      return (positions, isOptional ? type.asOptional : type)
    default:
      report(
        "wrong-argument",
        "lists are sorted, searched and grouped by text, numbers, days and flags, "
          + "not by \(type.phrase)", expression.span)
      return nil
    }
  }

  /// Filters that look into the elements of a list without a field.
  private mutating func acceptsElements(_ filter: Filter, _ type: ValueType, _ input: Expression)
    -> Bool
  {
    switch filter.name {
    case "join":
      guard case .list(let element) = type, !Accepts.printable.takes(element) else { return true }
      report(
        "wrong-type", "filter `join` takes a list of text, numbers or days, not \(type.phrase)",
        input.span)
      return false
    case "json":
      guard !type.isJSON else { return true }
      report("wrong-type", "\(type.phrase) cannot be JSON", input.span, help: "write its fields")
      return false
    default: return true
    }
  }
}

extension ValueType {
  var isJSON: Bool {
    switch self {
    case .record, .group: false
    case .list(let element), .optional(let element): element.isJSON
    default: true
    }
  }

  fileprivate var hasOrderedElements: Bool {
    guard case .list(let element) = self else { return true }
    return switch element.unwrapped {
    case .text, .url, .number, .day, .flag, .dynamic, .unknown: true
    default: false
    }
  }
}
