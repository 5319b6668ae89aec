internal import Diagnostics

extension Compiler {
  mutating func walk(_ body: [Statement]) {
    for statement in body {
      work += 1
      // Said once; then nothing more is walked.
      guard work <= Limits.steps else {
        if work == Limits.steps + 1 {
          report(
            "template-size", "a page has at most \(Limits.steps) parts", file.source.start,
            help: "do macros or files include each other more than once?")
        }
        return
      }
      walk(statement)
    }
  }

  mutating func walk(_ statement: Statement) {
    switch statement {
    case .literal(let span): literal(span)
    case .output(let expression): output(expression)
    case .branch(let branch): self.branch(branch)
    case .loop(let loop): self.loop(loop)
    case .set(let name, let value): set(name, to: value)
    case .include(let include): self.include(include)
    case .block(let block): self.block(block)
    case .macro(let macro):
      if file.macros[macro.name.text]?.name.span != macro.name.span {
        scope.bind(macro.name.text, .macro(macro, file: file.name))
      }
    case .importMacros(let name, let alias):
      if template(name) != nil { scope.bind(alias.text, .module(file: name.text)) }
    }
  }

  private mutating func literal(_ span: SourceSpan) {
    let bytes = file.source.bytes[span.range]
    emitText(bytes)
    if let wrong = html.read(bytes) {
      report(
        "template-html", "an attribute that begins inside a branch ends there",
        SourceSpan(start: wrong, end: wrong + 1),
        help: "put a space before what follows the `{% endif %}`")
    }
  }

  // MARK: Branches

  private mutating func branch(_ branch: Branch) {
    let (start, before) = (html, facts)
    let assignedBefore = assigned
    assigned = []
    var ends: [Int] = []
    var end: HTMLState?
    for arm in branch.arms {
      let condition = condition(arm.condition)
      let skip = program.steps.count
      emit(.jumpUnless(condition.node, to: 0))
      let otherwise = facts.union(condition.facts.whenFalse)
      facts.formUnion(condition.facts.whenTrue)
      html = start
      nested(arm.body)
      join(&end, arm.tag)
      ends.append(program.steps.count)
      emit(.jump(to: 0))
      program.steps[skip] = .jumpUnless(condition.node, to: markLabel())
      facts = otherwise
    }
    html = start
    if let otherwise = branch.otherwise { nested(otherwise) }
    join(&end, branch.arms[0].tag)
    let target = markLabel()
    for jump in ends { program.steps[jump] = .jump(to: target) }
    html = end ?? start
    facts = before.filter { !assigned.contains($0.binding) }
    assigned.formUnion(assignedBefore)
  }

  private mutating func join(_ end: inout HTMLState?, _ tag: SourceSpan) {
    guard let other = end else {
      end = html
      return
    }
    if let joined = other.joined(with: html) {
      end = joined
    } else {
      report(
        "template-branches",
        "the branches of an `if` end in the same place of the HTML, not \(other.phrase) and \(html.phrase)",
        tag, help: "begin and end each tag and attribute in the same branch")
    }
  }

  /// A body with names of its own.
  private mutating func nested(_ body: [Statement]) {
    let slot = nextSlot
    scope.open()
    walk(body)
    scope.close()
    nextSlot = slot
  }

  // MARK: Loops

  private mutating func loop(_ loop: Loop) {
    let sequence = expression(loop.sequence)
    let element = elementType(of: sequence, loop.sequence)
    let (start, before, slot) = (html, facts, nextSlot)
    let variable = newSlot()
    let index = loopDepth
    loopDepth += 1
    program.loopCount = max(program.loopCount, Int(loopDepth))
    let place = place(loop.tag)
    let list = checked(sequence, .list, loop.sequence.span)
    let begin = program.steps.count
    emit(.loopBegin(list, loop: index, slot: variable, empty: 0, place: place))
    let bodyStart = (steps: program.steps.count, text: program.text.count)
    var state = start
    // A second walk when the body changes what is known of an attribute: from then on it begins so.
    for isLast in [false, true] {
      html = state
      let body = markLabel()
      withOwnNames(setIn: loop.body) { compiler in
        compiler.scope.bind("loop", .loop(index))
        let node = compiler.node(.slot(variable))
        compiler.scope.bind(loop.variable.text, .value(Typed(node: node, type: element)))
        compiler.walk(loop.body)
      }
      emit(.loopNext(loop: index, slot: variable, body: body, place: place))
      guard let joined = state.joined(with: html) else {
        report(
          "template-loop",
          "the body of a loop ends where it began in the HTML, \(state.phrase), not \(html.phrase)",
          loop.tag, help: "begin and end each tag and attribute inside the loop")
        break
      }
      if joined == state || isLast { break }
      state = joined
      program.steps.removeLast(program.steps.count - bodyStart.steps)
      program.text.removeLast(program.text.count - bodyStart.text)
    }
    loopDepth -= 1
    facts = before
    var empty = markLabel()
    html = start
    if let otherwise = loop.otherwise {
      let jump = program.steps.count
      emit(.jump(to: 0))
      empty = markLabel()
      nested(otherwise)
      program.steps[jump] = .jump(to: markLabel())
    }
    program.steps[begin] = .loopBegin(
      list, loop: index, slot: variable, empty: empty, place: place)
    if let joined = state.joined(with: html) {
      html = joined
    } else {
      report(
        "template-loop",
        "the `else` of a loop ends where the loop does in the HTML, \(state.phrase), not \(html.phrase)",
        loop.tag)
      html = state
    }
    nextSlot = slot
  }

  private mutating func elementType(of sequence: Typed, _ expression: Expression) -> ValueType {
    switch sequence.type {
    case .list(let element): return element
    case .dynamic: return .dynamic
    case .unknown: return .unknown
    case .optional:
      reportUnguarded(expression, sequence.type, "loop over")
    default:
      report(
        "wrong-type", "`for` goes through a list, not \(sequence.type.phrase)", expression.span)
    }
    return .unknown
  }

  // MARK: Names

  /// `set` changes a name that was set in the same body and keeps its type; else it makes a new name,
  /// which ends with the body.
  private mutating func set(_ name: Name, to expression: Expression) {
    let value = self.expression(expression)
    guard let (binding, level) = scope.find(name.text, above: ownLevel - 1),
      case .value(let old) = binding.meaning, let slot = old.slot
    else {
      let slot = newSlot()
      emit(.store(value.node, slot: slot))
      let node = node(.slot(slot))
      scope.bind(name.text, .value(Typed(node: node, type: value.type, slot: slot)))
      return
    }
    emit(.store(value.node, slot: slot))
    assigned.insert(binding.id)
    facts = facts.filter { $0.binding != binding.id }
    guard let joined = old.type.joined(with: value.type),
      joined.label == old.type.label || old.type.hasUnknown
    else {
      report(
        "set-type", "`\(name.text)` is \(old.type.phrase), and `set` keeps the type of a name",
        expression.span, help: "use another name for \(value.type.phrase)")
      return
    }
    var changed = binding
    changed.meaning = .value(Typed(node: old.node, type: joined, slot: slot))
    scope.change(name.text, at: level, to: changed)
    if joined.isOptional, !value.type.isOptional { facts.insert(Path(binding: binding.id)) }
  }

  /// A body whose `set`s do not reach outside: a name it changes starts as a copy.
  mutating func withOwnNames(setIn body: [Statement], _ walkBody: (inout Compiler) -> Void) {
    let (slot, level, before) = (nextSlot, ownLevel, facts)
    scope.open()
    for name in namesSet(in: body) {
      guard let (binding, _) = scope.find(name), case .value(let value) = binding.meaning,
        value.slot != nil
      else { continue }
      let copy = newSlot()
      emit(.store(value.node, slot: copy))
      let node = node(.slot(copy))
      let isPresent = facts.contains(Path(binding: binding.id))
      let bound = scope.bind(name, .value(Typed(node: node, type: value.type, slot: copy)))
      if isPresent { facts.insert(Path(binding: bound.id)) }
    }
    ownLevel = scope.levels.count - 1
    walkBody(&self)
    scope.close()
    (nextSlot, ownLevel, facts) = (slot, level, before)
  }

  private func namesSet(in body: [Statement]) -> [String] {
    body.flatMap { statement -> [String] in
      switch statement {
      case .set(let name, _): [name.text]
      case .branch(let branch):
        branch.arms.flatMap { namesSet(in: $0.body) } + namesSet(in: branch.otherwise ?? [])
      default: []
      }
    }
  }

  // MARK: Blocks and includes

  private mutating func block(_ block: Block) {
    if isIncluded {
      withOwnNames(setIn: block.body) { $0.walk(block.body) }
    } else {
      self.block(block.name.text, level: 0)
    }
  }

  /// The definition of a block at `level` of its overriding; 0 is the page's own.
  private mutating func block(_ name: String, level: Int) {
    guard let definitions = blocks[name], level < definitions.count,
      activeBlocks.count < Limits.inclusions
    else { return }
    let definition = definitions[level]
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

  private mutating func include(_ include: Include) {
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
    switch program.nodes[Int(value.node)] {
    case .constant, .root:
      bound.slot = nil
      scope.bind(name, .value(bound))
    default:
      let slot = newSlot()
      emit(.store(value.node, slot: slot))
      let node = node(.slot(slot))
      scope.bind(name, .value(Typed(node: node, type: value.type)))
    }
  }

  // MARK: Macros

  /// The macro's body in the place of its call.
  mutating func call(
    _ macro: Macro, in home: String, _ arguments: [Expression.Argument], _ span: SourceSpan
  ) {
    let key = "\(home):\(macro.name.span.start)"
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

extension SourceText {
  fileprivate var start: SourceSpan { SourceSpan(start: 0, end: min(1, bytes.count)) }
}

extension ValueType {
  /// Something in it is still open, as after `set x = none` or `set x = []`.
  fileprivate var hasUnknown: Bool {
    switch self {
    case .unknown: true
    case .optional(let wrapped), .list(let wrapped): wrapped.hasUnknown
    default: false
    }
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
