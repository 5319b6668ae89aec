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
    case .safe(let safe): escape = safe
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
    // An inline `if` without `else` prints nothing when it does not hold.
    if case .conditional(_, _, nil) = expression.kind, escape != .json { mayBeNone = true }
    let value = self.expression(expression)
    if requirePrintable(value, expression, escape, mayBeNone: mayBeNone) {
      write(value, escape, expression.span)
    }
    html.print()
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
      escape == .attribute
        ? Escaping.attribute($0, into: &bytes) : Escaping.text($0, into: &bytes)
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
    case .record(let record):
      let first = record.shape.fields.first?.name ?? "field"
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
