internal import Diagnostics

extension Compiler {
  /// What a name means here: innermost names first, then the macros and imports of this file, then what
  /// the page's files have set, then the fields of the page's record.
  mutating func meaning(of name: String) -> Scope.Binding? {
    if let (binding, _) = scope.find(name, above: 0) { return binding }
    if let macro = file.macros[name] {
      return Scope.Binding(id: 0, meaning: .macro(macro, file: file.name))
    }
    if let module = file.imports[name] {
      return Scope.Binding(id: 0, meaning: .module(file: module.text))
    }
    if let (binding, _) = scope.find(name) { return binding }
    let shapes = pages.map { $0.scope.shape }
    guard let shape = shapes.first(where: { $0.position(of: name) != nil }),
      let position = shape.position(of: name)
    else { return global(name) }
    let root = rootPositions[position] ?? Int32(program.roots.count)
    if rootPositions.updateValue(root, forKey: position) == nil {
      program.roots.append(position)
      if case .record(let record) = shape.fields[position].type, record is any SharedRecord.Type {
        program.sharedRoots.insert(root)
      }
    }
    let node = node(.root(root))
    // Bindings count from 1; the fields of the page lie below.
    return Scope.Binding(
      id: -1 - position, meaning: .value(Typed(node: node, type: shape.fields[position].type)))
  }

  /// What the host gives to every template.
  private mutating func global(_ name: String) -> Scope.Binding? {
    guard let index = host.globals.firstIndex(where: { $0.name == name }) else { return nil }
    let global = host.globals[index]
    // Far below the fields of the page.
    return Scope.Binding(
      id: .min + index,
      meaning: .value(Typed(node: constant(global.value), type: global.type)))
  }

  private var pageNames: [String] { pages.flatMap { $0.scope.shape.fields.map(\.name) } }

  mutating func unknownName(_ name: String, _ span: SourceSpan) -> Typed {
    var known = Set(scope.names).union(pageNames)
    known.formUnion(file.macros.keys)
    known.formUnion(file.imports.keys)
    known.formUnion(host.functions.map(\.name) + host.globals.map(\.name))
    known.insert("t")
    report(
      "unknown-name", "there is no `\(name)` here", span,
      help: suggestion(for: name, among: known.sorted())
        ?? "this page has " + pageNames.map { "`\($0)`" }.joined(separator: ", "))
    return unknown()
  }

  mutating func name(_ name: String, _ span: SourceSpan) -> Typed {
    guard let binding = meaning(of: name) else {
      if let function = host.functions.first(where: { $0.name == name }) {
        report(
          "wrong-type", "`\(name)` is a function", span, help: "call it: `\(function.signature)`")
        return unknown()
      }
      if name == "t" {
        report(
          "wrong-type", "`t` holds the texts of the interface", span, help: "name one: `t.key`")
        return unknown()
      }
      return unknownName(name, span)
    }
    switch binding.meaning {
    case .value(var value):
      value.path = Path(binding: binding.id)
      return narrowed(value)
    case .macro(let macro, _):
      report(
        "wrong-type", "`\(name)` is a macro", span,
        help: "call it: `{{ \(macro.signature) }}`")
    case .module:
      report(
        "wrong-type", "`\(name)` is a file of macros", span,
        help: "call one of them: `{{ \(name).macro(…) }}`")
    case .loop:
      report("wrong-type", "`loop` tells about the loop", span, help: "name a field: `loop.index`")
    }
    return unknown()
  }

  /// The value with what conditions have told of its path.
  private func narrowed(_ value: Typed) -> Typed {
    var value = value
    guard value.type.isOptional, let path = value.path else { return value }
    if facts.contains(path) {
      value.type = value.type.unwrapped
      value.mayDiffer = true
    } else {
      value.facts.whenTrue = [path]
    }
    return value
  }

  func isInterfaceTexts(_ expression: Expression) -> Bool {
    guard case .name("t") = expression.kind else { return false }
    return scope.find("t") == nil
  }

  // MARK: Fields

  mutating func field(_ base: Expression, _ name: Name) -> Typed {
    if isInterfaceTexts(base) { return phrase(name, [], name.span) }
    if case .name(let text) = base.kind, let binding = meaning(of: text) {
      if case .loop(let loop) = binding.meaning { return loopField(loop, name) }
      if case .module(let module) = binding.meaning {
        report(
          "wrong-type", "`\(text).\(name.text)` is a macro of `\(module)`", name.span,
          help: "call it: `{{ \(text).\(name.text)(…) }}`")
        return unknown()
      }
    }
    return field(of: expression(base), base, name)
  }

  mutating func field(of value: Typed, _ base: Expression, _ name: Name) -> Typed {
    var path = value.path
    path?.fields.append(name.text)
    switch value.type {
    case .record, .entry:
      guard let shape = value.type.shape else { return unknown() }
      guard let position = shape.position(of: name.text) else {
        report(
          "unknown-field", "\(shape.name) has no field `\(name.text)`", name.span,
          help: suggestion(for: name.text, among: shape.fields.map(\.name))
            ?? shape.listing)
        return unknown()
      }
      let node = node(.field(value.node, position: Int32(position)))
      return narrowed(Typed(node: node, type: shape.fields[position].type, path: path))
    case .group(let key, let item):
      let position = ["key", "items"].firstIndex(of: name.text)
      guard let position else {
        report(
          "unknown-field", "a group has no field `\(name.text)`", name.span,
          help: suggestion(for: name.text, among: ["key", "items"])
            ?? "its fields are `key` and `items`")
        return unknown()
      }
      let node = node(.groupPart(value.node, position: Int32(position)))
      return narrowed(Typed(node: node, type: position == 0 ? key : .list(item), path: path))
    case .dynamic:
      program.constants.append(.text(name.text))
      let node = node(.member(value.node, name: Int32(program.constants.count - 1)))
      return narrowed(Typed(node: node, type: .optional(.dynamic), path: path))
    case .optional:
      reportUnguarded(base, value.type, "none has no fields")
    case .unknown: break
    default:
      report(
        "unknown-field", "\(value.type.phrase) has no fields, so no `\(name.text)`", name.span)
    }
    return unknown()
  }

  mutating func index(_ base: Expression, _ index: Expression) -> Typed {
    let value = expression(base)
    if case .constant(.text(let name)) = index.kind, !isList(value.type) {
      return field(of: value, base, Name(text: name, span: index.span))
    }
    var path = value.path
    if case .constant(.whole(let number)) = index.kind {
      path?.fields.append("[\(number)]")
    } else {
      path = nil
    }
    let position = expression(index)
    switch value.type {
    case .list(let element):
      let place = require(position, .number, index, "the index of a list")
      let node = node(.element(value.node, place))
      return narrowed(Typed(node: node, type: element.asOptional, path: path))
    case .dynamic:
      let place = require(position, .printable, index, "an index")
      let node = node(.element(value.node, place))
      return narrowed(Typed(node: node, type: .optional(.dynamic), path: path))
    case .optional: reportUnguarded(base, value.type, "none has no elements")
    case .unknown: break
    default:
      report("wrong-type", "an index is for lists, not for \(value.type.phrase)", index.span)
    }
    return unknown()
  }

  private func isList(_ type: ValueType) -> Bool {
    if case .list = type { true } else { false }
  }

  private mutating func loopField(_ loop: Int32, _ name: Name) -> Typed {
    guard let field = LoopField(rawValue: name.text) else {
      let known = LoopField.allCases.map(\.rawValue)
      report(
        "unknown-field", "loop has no field `\(name.text)`", name.span,
        help: suggestion(for: name.text, among: known)
          ?? "its fields are " + known.map { "`\($0)`" }.joined(separator: ", "))
      return unknown()
    }
    return Typed(node: node(.loop(loop, field)), type: field.type)
  }
}

extension Macro {
  var signature: String {
    "\(name.text)(\(parameters.map(\.name.text).joined(separator: ", ")))"
  }
}
