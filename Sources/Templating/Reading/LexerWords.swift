internal import Diagnostics

/// The words between braces.
extension Lexer {
  mutating func scanWord() -> Bool {
    let start = position
    let byte = bytes[position]
    if isNameStart(byte) {
      while position < bytes.count, isNameStart(bytes[position]) || isDigit(bytes[position]) {
        position += 1
      }
      add(.name(String(decoding: bytes[start..<position], as: UTF8.self)), from: start)
      return true
    }
    if isDigit(byte) { return scanNumber() }
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { return scanText(quote: byte) }
    for (symbol, signs) in Symbol.longestFirst where matches(signs, at: position) {
      position += signs.count
      add(.symbol(symbol), from: start)
      return true
    }
    let scalar = String(decoding: bytes[start...].prefix(4), as: UTF8.self).unicodeScalars.first
    position += scalar.map { String($0).utf8.count } ?? 1
    problems.append(
      .unknownSign(String(scalar.map(Character.init) ?? " "), at: start..<position, in: source))
    return false
  }

  private mutating func scanNumber() -> Bool {
    let start = position
    while let next = byte(at: position), isDigit(next) { position += 1 }
    var isDecimal = false
    if byte(at: position) == UInt8(ascii: "."), let next = byte(at: position + 1), isDigit(next) {
      isDecimal = true
      position += 1
      while let next = byte(at: position), isDigit(next) { position += 1 }
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if !isDecimal, let whole = Int(text) {
      add(.whole(whole), from: start)
      return true
    }
    if isDecimal, let decimal = Double(text) {
      add(.decimal(decimal), from: start)
      return true
    }
    problems.append(.numberTooLarge(text, at: start..<position, in: source))
    return false
  }

  /// `"…"` or `'…'` with `\n`, `\t`, `\\`, `\"` and `\'`; any other backslash stands for itself.
  private mutating func scanText(quote: UInt8) -> Bool {
    let start = position
    var content: [UInt8] = []
    position += 1
    while let byte = byte(at: position), byte != quote {
      position += 1
      guard byte == UInt8(ascii: "\\"), let escaped = self.byte(at: position) else {
        content.append(byte)
        continue
      }
      switch escaped {
      case UInt8(ascii: "n"): content.append(UInt8(ascii: "\n"))
      case UInt8(ascii: "t"): content.append(UInt8(ascii: "\t"))
      case UInt8(ascii: "\\"), UInt8(ascii: "\""), UInt8(ascii: "'"): content.append(escaped)
      default:
        content.append(byte)
        continue
      }
      position += 1
    }
    guard position < bytes.count else {
      problems.append(.unclosedText(at: start, in: source))
      position = start + 1
      return false
    }
    position += 1
    add(.text(String(decoding: content, as: UTF8.self)), from: start)
    return true
  }
}

extension Diagnostic {
  static func unclosedBrace(at start: Int, closing: String, in source: SourceText)
    -> Self
  {
    let opening = SourceSpan(start: start, end: start + 2)
    return Diagnostic(
      .error, "template-syntax", "`\(source.text(in: opening))` is never closed",
      at: Location(opening, in: source), help: "end it with `\(closing)`")
  }

  fileprivate static func unknownSign(_ sign: String, at range: Range<Int>, in source: SourceText)
    -> Self
  {
    Diagnostic(
      .error, "template-syntax", "the template language has no sign `\(sign)`",
      at: Location(SourceSpan(range), in: source), help: Habits.signs[sign])
  }

  fileprivate static func numberTooLarge(
    _ number: String, at range: Range<Int>, in source: SourceText
  ) -> Self {
    Diagnostic(
      .error, "template-syntax", "a whole number has at most 19 digits and is below \(Int.max)",
      at: Location(SourceSpan(range), in: source))
  }

  fileprivate static func unclosedText(at start: Int, in source: SourceText) -> Self {
    Diagnostic(
      .error, "template-syntax", "the text that begins here is never closed",
      at: Location(SourceSpan(start: start, end: start + 1), in: source),
      help: "end it with the same quotation mark")
  }

  static func unclosedTag(_ tag: String, at span: SourceSpan, in source: SourceText) -> Self {
    Diagnostic(
      .error, "template-syntax", "`\(tag)` is never closed", at: Location(span, in: source),
      help: "end it with `{% end\(tag) %}`")
  }
}
