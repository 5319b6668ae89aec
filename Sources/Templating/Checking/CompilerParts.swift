internal import Diagnostics

/// Blocks, included files and macros: what is written in one place and printed in another.
extension Compiler {
  mutating func block(_ block: Block) {
    if isIncluded {
      withOwnNames(setIn: block.body) { $0.walk(block.body) }
    } else {
      self.block(block.name.text, level: 0)
    }
  }

  /// The definition of a block at `level` of its overriding; 0 is the page's own.
  private mutating func block(_ name: String, level: Int) {
    guard let definitions = blocks[name], level < definitions.count else { return }
    let definition = definitions[level]
    guard activeBlocks.count < Limits.inclusions else {
      report(
        "template-size", "blocks are inside each other at most \(Limits.inclusions) deep",
        definition.block.name.span)
      return
    }
    let (outerFile, outerNotes) = (file, notes)
    (file, notes) = (definition.file, definition.notes)
    activeBlocks.append((name, level))
    withOwnNames(setIn: definition.block.body) { $0.walk(definition.block.body) }
    activeBlocks.removeLast()
    (file, notes) = (outerFile, outerNotes)
  }

  mutating func superBlock(_ span: SourceSpan) {
    guard let (name, level) = activeBlocks.last, !isIncluded else {
      report("template-super", "`super()` stands inside a block", span)
      return
    }
    guard level + 1 < blocks[name]?.count ?? 0 else {
      report("template-super", "no template that this one extends has a block `\(name)`", span)
      return
    }
    block(name, level: level + 1)
  }

  mutating func include(_ include: Include) {
    var bindings: [(Name, Typed)] = []
    for (name, value) in include.bindings { bindings.append((name, expression(value))) }
    guard let included = template(include.file) else { return }
    guard !activeFiles.contains(included.name) else {
      report(
        "template-cycle", "a template cannot include itself", include.file.span,
        help: "the chain is "
          + (activeFiles + [included.name])
          .map { "`\($0)`" }.joined(separator: " → "))
      return
    }
    guard activeFiles.count < Limits.inclusions else {
      report(
        "template-size", "files are included at most \(Limits.inclusions) deep",
        include.file.span)
      return
    }
    if let extends = included.extends {
      report(
        "template-include", "a file that extends another is a page and cannot be included",
        include.file.span,
        first: .init("it extends here", at: Location(extends.span, in: included.source)))
      return
    }
    guard !included.isBroken else { return }
    let (outerFile, outerNotes, outerIncluded) = (file, notes, isIncluded)
    notes.append(.init("included here", at: Location(include.file.span, in: file.source)))
    activeFiles.append(included.name)
    withOwnNames(setIn: included.body) { compiler in
      for (name, value) in bindings { compiler.bind(name.text, value) }
      (compiler.file, compiler.isIncluded) = (included, true)
      compiler.walk(included.bodyWithoutLastNewline)
    }
    activeFiles.removeLast()
    (file, notes, isIncluded) = (outerFile, outerNotes, outerIncluded)
  }

  /// Gives a value a name. What costs nothing to read again is not copied.
  mutating func bind(_ name: String, _ value: Typed) {
    var bound = value
    bound.path = nil
    bound.facts = Facts()
    bound.mayDiffer = true
    switch program.nodes[Int(value.node)] {
    case .constant, .root:
      bound.slot = nil
      scope.bind(name, .value(bound))
    default:
      let slot = newSlot()
      emit(.store(value.node, slot: slot))
      let node = node(.slot(slot))
      scope.bind(name, .value(Typed(node: node, type: value.type, mayDiffer: true)))
    }
  }

  // MARK: Macros

  /// The macro's body in the place of its call.
  mutating func call(
    _ macro: Macro, in home: String, _ arguments: [Expression.Argument], _ span: SourceSpan
  ) {
    let key = Compiler.key(of: macro, in: home)
    calledMacros.insert(key)
    var given: [String: Typed] = [:]
    let names = macro.parameters.map(\.name.text)
    for (index, argument) in arguments.enumerated() {
      let value = expression(argument.value)
      guard
        let name = parameterName(
          argument, at: index, among: names, of: "macro `\(macro.name.text)`",
          given: Set(given.keys))
      else { return }
      given[name] = value
    }
    for parameter in macro.parameters
    where given[parameter.name.text] == nil && parameter.fallback == nil {
      report(
        "wrong-arguments",
        "macro `\(macro.name.text)` needs a value for `\(parameter.name.text)`", span)
      return
    }
    guard let home = library[home], !home.isBroken else { return }
    guard !activeMacros.contains(key) else {
      report("template-cycle", "a macro cannot call itself", span)
      return
    }
    guard activeMacros.count < Limits.inclusions else {
      report("template-size", "macros call each other at most \(Limits.inclusions) deep", span)
      return
    }
    // The arguments are worth what they are in the caller's scope: they are stored before it is left.
    let (outerFile, outerNotes, outerLevel, slot) = (file, notes, ownLevel, nextSlot)
    let levels = scope.enterMacro()
    activeMacros.append(key)
    ownLevel = scope.levels.count - 1
    for parameter in macro.parameters {
      if let value = given[parameter.name.text] { bind(parameter.name.text, value) }
    }
    notes.append(.init("called here", at: Location(span, in: file.source)))
    file = home
    for parameter in macro.parameters {
      guard given[parameter.name.text] == nil, let fallback = parameter.fallback else { continue }
      bind(parameter.name.text, expression(fallback))
    }
    withOwnNames(setIn: macro.body) { $0.walk(macro.body) }
    activeMacros.removeLast()
    scope.restore(levels)
    (file, notes, ownLevel, nextSlot) = (outerFile, outerNotes, outerLevel, slot)
  }
}

extension Template {
  /// Editors end a file with a line end; where the file is included, that would be white space in the
  /// middle of a line.
  fileprivate var bodyWithoutLastNewline: [Statement] {
    guard case .literal(let span)? = body.last, source.bytes[span.end - 1] == UInt8(ascii: "\n"),
      span.end == source.bytes.count
    else { return body }
    var end = span.end - 1
    if end > span.start, source.bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return body.dropLast()
      + (end > span.start ? [.literal(SourceSpan(start: span.start, end: end))] : [])
  }
}
