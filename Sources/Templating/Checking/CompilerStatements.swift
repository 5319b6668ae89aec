internal import Diagnostics

extension Compiler {
  mutating func walk(_ body: [Statement]) {
    depth += 1
    defer { depth -= 1 }
    for statement in body {
      work += 1
      if let limit = passedLimit {
        // Said once; then nothing more is walked.
        if !isStopped {
          report(
            "template-size", limit, file.source.start,
            help: "do files or macros use each other more than once?")
        }
        isStopped = true
        return
      }
      walk(statement)
    }
  }

  private var passedLimit: String? {
    if isStopped || work > Limits.steps { return "a page has at most \(Limits.steps) parts" }
    if depth > Limits.depth {
      return "tags, files and macros are inside each other at most \(Limits.depth) deep"
    }
    if program.text.count > Limits.outputBytes {
      return "a page has at most \(Limits.outputBytes >> 20) MB"
    }
    return nil
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
    let reading = html.read(bytes)
    if let opening = reading.opening {
      openTag = .init(
        source: file.source, span: SourceSpan(start: opening, end: opening + 1), notes: notes)
    }
    if let comment = reading.scriptComment {
      report(
        "template-html", "a script holds no `<!--`", SourceSpan(start: comment, end: comment + 3),
        help: "write `<\\!--` in a text of the script, and `//` for a comment")
    }
    if let wrong = reading.stray {
      isHTMLLost = true
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

  mutating func join(_ end: inout HTMLState?, _ tag: SourceSpan) {
    guard let other = end else {
      end = html
      return
    }
    if let joined = other.joined(with: html) {
      end = joined
    } else {
      isHTMLLost = true
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
    emit(.loopBegin(list, loop: index, slot: variable, empty: 0))
    let state = loopBody(
      loop, of: element, from: start, LoopNumbers(index: index, variable: variable, place: place))
    loopDepth -= 1
    facts = before
    let empty = otherwise(of: loop, from: start)
    program.steps[begin] = .loopBegin(
      list, loop: index, slot: variable, empty: empty)
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

  /// A loop as its steps name it.
  private struct LoopNumbers {
    let index: Int32
    let variable: Int32
    let place: Int32
  }

  /// The steps of a body; gives where in the HTML it begins and ends.
  private mutating func loopBody(
    _ loop: Loop, of element: ValueType, from start: HTMLState, _ numbers: LoopNumbers
  ) -> HTMLState {
    let (index, variable) = (numbers.index, numbers.variable)
    let bodyStart = (steps: program.steps.count, text: program.text.count)
    var state = start
    // A second walk when the body changes what is known of an attribute: from then on it begins so.
    for isLast in [false, true] {
      html = state
      let body = markLabel()
      let fragment = program.steps.count
      emit(.nothing)
      withOwnNames(setIn: loop.body) { compiler in
        compiler.scope.bind("loop", .loop(index))
        let node = compiler.node(.slot(variable))
        compiler.scope.bind(loop.variable.text, .value(Typed(node: node, type: element)))
        compiler.walk(loop.body)
      }
      rememberFragment(from: fragment, of: element, loop, index, variable)
      emit(.loopNext(loop: index, slot: variable, body: body, place: numbers.place))
      guard let joined = state.joined(with: html) else {
        isHTMLLost = true
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
    return state
  }

  /// The steps of a loop's `else`, and where to go on when there is nothing to loop over.
  private mutating func otherwise(of loop: Loop, from start: HTMLState) -> Int32 {
    html = start
    guard let otherwise = loop.otherwise else { return markLabel() }
    let jump = program.steps.count
    emit(.jump(to: 0))
    let empty = markLabel()
    nested(otherwise)
    program.steps[jump] = .jump(to: markLabel())
    return empty
  }

  /// Makes the body that begins at step `start` a fragment, if it may be one.
  private mutating func rememberFragment(
    from start: Int, of element: ValueType, _ loop: Loop, _ index: Int32, _ variable: Int32
  ) {
    guard case .record(let record) = element, record is any NumberedRecord.Type,
      program.isFragment(start..<program.steps.count, variable: variable, loop: index)
    else { return }
    let fragment = Int32(program.fragments.count)
    program.fragments.append(
      FragmentID(path: file.source.path, offset: loop.tag.start))
    program.steps[start] = .fragment(fragment, slot: variable, end: markLabel() + 1)
    emit(.fragmentEnd(fragment, slot: variable))
  }

  private mutating func elementType(of sequence: Typed, _ expression: Expression) -> ValueType {
    switch sequence.type {
    case .list(let element): return element
    case .dynamic: return .dynamic
    case .unknown: return .unknown
    case .optional:
      reportUnguarded(expression, sequence.type, "none has no elements")
    default:
      report(
        "wrong-type", "`for` goes through a list, not \(sequence.type.phrase)", expression.span)
    }
    return .unknown
  }
}

extension SourceText {
  fileprivate var start: SourceSpan { SourceSpan(start: 0, end: min(1, bytes.count)) }
}
