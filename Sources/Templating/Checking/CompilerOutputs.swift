internal import Diagnostics

extension Compiler {
  mutating func output(_ expression: Expression) {
    if case .call(let callee, let arguments) = expression.kind {
      if case .name("super") = callee.kind { return superBlock(expression.span) }
      if let (macro, file) = macro(of: callee) {
        return call(macro, in: file, arguments, expression.span)
      }
    }
    var expression = expression
    let escape: Escape
    switch html.printing {
    case .safe(let safe):
      escape = safe
      if case .conditional(let value, let condition, let otherwise) = expression.kind,
        escape != .json
      {
        return choice(value, condition, otherwise)
      }
    case .unsafe(let message, let help):
      _ = self.expression(expression)
      report("unsafe-output", message, expression.span, help: help)
      html.print()
      return
    }
    // In JSON every output is JSON; the filter only allows none to be `null` there.
    var mayBeNone = false
    if escape == .json, case .filter(let input, let name, _) = expression.kind, name.text == "json"
    {
      expression = input
      mayBeNone = true
    }
    let value = self.expression(expression)
    if requirePrintable(value, expression, escape, mayBeNone: mayBeNone) {
      write(value, escape, expression.span)
    }
    html.print()
  }

  /// An inline `if` that is printed: either value may be of any type that prints, and without `else`
  /// nothing is printed.
  private mutating func choice(
    _ value: Expression, _ condition: Expression, _ otherwise: Expression?
  ) {
    let (start, before) = (html, facts)
    let test = self.condition(condition)
    let skip = program.steps.count
    emit(.jumpUnless(test.node, to: 0))
    facts = before.union(test.facts.whenTrue)
    output(value)
    var end: HTMLState? = html
    html = start
    var target = markLabel()
    if let otherwise {
      let jump = program.steps.count
      emit(.jump(to: 0))
      target = markLabel()
      facts = before.union(test.facts.whenFalse)
      output(otherwise)
      program.steps[jump] = .jump(to: markLabel())
    }
    program.steps[skip] = .jumpUnless(test.node, to: target)
    // What was printed on one way only may have changed what is known of an address.
    join(&end, condition.span)
    html = end ?? start
    facts = before
  }

  private mutating func write(_ value: Typed, _ escape: Escape, _ span: SourceSpan) {
    guard let literal = value.literal,
      escape == .text || escape == .plainText || escape == .attribute
    else {
      let place = place(span)
      emit(.write(value.node, escape, place: place))
      return
    }
    var bytes: [UInt8] = []
    var text = literal.printed
    text.withUTF8 {
      escape == .text
        ? Escaping.text($0, into: &bytes) : Escaping.attribute($0, into: &bytes)
    }
    emitText(bytes)
  }

  private mutating func requirePrintable(
    _ value: Typed, _ expression: Expression, _ escape: Escape, mayBeNone: Bool
  ) -> Bool {
    let type = mayBeNone ? value.type.unwrapped : value.type
    switch type {
    case .text, .html, .url, .number, .day, .dynamic: return true
    case .unknown: return true
    case .optional:
      reportUnguarded(expression, type, "none cannot be printed")
    case .flag:
      if escape == .json { return true }
      report(
        "unprintable-value", "a flag is not printed", expression.span,
        help: "choose a text: `{{ \"…\" if \(file.source.text(in: expression.span)) else \"…\" }}`")
    case .list:
      if escape == .json, type.isJSON { return true }
      report(
        "unprintable-value", "\(type.phrase) is not printed", expression.span,
        help: escape == .json
          ? "loop over it" : "loop over it, or join it: `| join(\", \")`")
    case .entry where escape == .json: return true
    case .record, .entry:
      let first = type.shape?.fields.first?.name ?? "field"
      report(
        "unprintable-value", "\(type.phrase) is not printed", expression.span,
        help: "print a field of it: `\(file.source.text(in: expression.span)).\(first)`")
    case .group:
      report(
        "unprintable-value", "a group is not printed", expression.span,
        help: "print its `key`, and loop over its `items`")
    }
    return false
  }
}
