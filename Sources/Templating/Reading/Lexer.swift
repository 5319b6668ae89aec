internal import Diagnostics

/// Template text → tokens.
///
///     template = { literal | "{{" ["-"] words ["-"] "}}" | "{%" ["-"] words ["-"] "%}" | comment }
///     comment  = "{#" ["-"] anything ["-"] "#}"
///     raw      = "{% raw %}" anything "{% endraw %}"
///
/// A `-` inside a brace takes the white space on that side away, line ends too.
struct Lexer {
  let source: SourceText
  let bytes: [UInt8]
  var position = 0
  var tokens: [Token] = []
  var problems: [Diagnostic] = []
  /// The next literal loses its leading white space.
  var trimsNext = false

  private init(_ source: SourceText) {
    self.source = source
    bytes = source.bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  static func tokens(of source: SourceText, log: inout DiagnosticLog) -> [Token] {
    var lexer = Lexer(source)
    lexer.scan()
    log.add(contentsOf: lexer.problems)
    return lexer.tokens
  }

  private mutating func scan() {
    var literalStart = position
    while position < bytes.count {
      if problems.count >= Limits.problems { position = bytes.count }
      guard position < bytes.count else { break }
      guard bytes[position] == UInt8(ascii: "{"), position + 1 < bytes.count else {
        position += 1
        continue
      }
      let opening = position
      let sign = bytes[position + 1]
      guard sign == UInt8(ascii: "{") || sign == UInt8(ascii: "%") || sign == UInt8(ascii: "#")
      else {
        position += 1
        continue
      }
      let trims = byte(at: opening + 2) == UInt8(ascii: "-")
      addLiteral(literalStart, opening, trimsEnd: trims)
      position = opening + (trims ? 3 : 2)
      switch sign {
      case UInt8(ascii: "{"): scanBrace(from: opening, .openOutput, .closeOutput, "}}")
      case UInt8(ascii: "%"):
        scanBrace(from: opening, .openTag, .closeTag, "%}")
        scanRawText()
      default: skipComment(from: opening)
      }
      literalStart = position
    }
    addLiteral(literalStart, bytes.count, trimsEnd: false)
    tokens.append(Token(kind: .end, span: SourceSpan(start: bytes.count, end: bytes.count)))
  }

  private mutating func addLiteral(_ from: Int, _ to: Int, trimsEnd: Bool) {
    var (from, to) = (from, to)
    if trimsNext { while from < to, isSpace(bytes[from]) { from += 1 } }
    if trimsEnd { while to > from, isSpace(bytes[to - 1]) { to -= 1 } }
    trimsNext = false
    if from < to { tokens.append(Token(kind: .literal, span: SourceSpan(start: from, end: to))) }
  }

  /// The words of one brace. After an error, such as a brace that is not closed before the next one opens,
  /// it ends with a `bad` token, at which the parser is silent: its `if` still has its `endif`.
  private mutating func scanBrace(
    from opening: Int, _ open: Token.Kind, _ close: Token.Kind, _ closing: String
  ) {
    tokens.append(Token(kind: open, span: SourceSpan(start: opening, end: position)))
    let ending = Array(closing.utf8)
    while true {
      while position < bytes.count, isSpace(bytes[position]) { position += 1 }
      let trims = byte(at: position) == UInt8(ascii: "-") && matches(ending, at: position + 1)
      if trims || matches(ending, at: position) {
        let end = position + ending.count + (trims ? 1 : 0)
        tokens.append(Token(kind: close, span: SourceSpan(start: position, end: end)))
        position = end
        trimsNext = trims
        return
      }
      guard position < bytes.count, !opensBrace(at: position) else {
        problems.append(.unclosedBrace(at: opening, closing: closing, in: source))
        return endBadBrace(close)
      }
      guard scanWord() else {
        skipBrace(ending)
        return endBadBrace(close)
      }
    }
  }

  private mutating func endBadBrace(_ close: Token.Kind) {
    let end = SourceSpan(start: position, end: position)
    tokens.append(Token(kind: .bad, span: end))
    tokens.append(Token(kind: close, span: end))
  }

  /// After an error inside a brace: to its end, or to where the next one opens.
  private mutating func skipBrace(_ ending: [UInt8]) {
    while position < bytes.count, !opensBrace(at: position) {
      if matches(ending, at: position) {
        position += ending.count
        return
      }
      position += 1
    }
  }

  private mutating func skipComment(from opening: Int) {
    let ending = Array("#}".utf8)
    while position < bytes.count, !matches(ending, at: position) { position += 1 }
    guard position < bytes.count else {
      problems.append(.unclosedBrace(at: opening, closing: "#}", in: source))
      return
    }
    trimsNext = bytes[position - 1] == UInt8(ascii: "-") && position > opening + 2
    position += ending.count
  }

  /// After `{% raw %}`: all up to `{% endraw %}` is one literal, and neither tag is left.
  private mutating func scanRawText() {
    guard tokens.count >= 3, tokens[tokens.count - 3].kind == .openTag,
      tokens[tokens.count - 2].kind == .name("raw"), tokens[tokens.count - 1].kind == .closeTag
    else { return }
    let opening = tokens[tokens.count - 3].span.union(tokens[tokens.count - 1].span)
    tokens.removeLast(3)
    let start = position
    while position < bytes.count {
      if let (end, trimsBefore, trimsAfter) = endOfRaw(at: position) {
        addLiteral(start, position, trimsEnd: trimsBefore)
        position = end
        trimsNext = trimsAfter
        return
      }
      position += 1
    }
    problems.append(.unclosedTag("raw", at: opening, in: source))
  }

  private func endOfRaw(at start: Int) -> (end: Int, trimsBefore: Bool, trimsAfter: Bool)? {
    guard matches(Array("{%".utf8), at: start) else { return nil }
    var at = start + 2
    let trimsBefore = byte(at: at) == UInt8(ascii: "-")
    if trimsBefore { at += 1 }
    while let byte = byte(at: at), isSpace(byte) { at += 1 }
    let word = Array("endraw".utf8)
    guard matches(word, at: at) else { return nil }
    at += word.count
    while let byte = byte(at: at), isSpace(byte) { at += 1 }
    let trimsAfter = byte(at: at) == UInt8(ascii: "-")
    if trimsAfter { at += 1 }
    guard matches(Array("%}".utf8), at: at) else { return nil }
    return (at + 2, trimsBefore, trimsAfter)
  }

  mutating func add(_ kind: Token.Kind, from start: Int) {
    tokens.append(Token(kind: kind, span: SourceSpan(start: start, end: position)))
  }

  func byte(at index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

  func matches(_ wanted: [UInt8], at index: Int) -> Bool {
    index + wanted.count <= bytes.count && bytes[index..<index + wanted.count].elementsEqual(wanted)
  }

  private func opensBrace(at index: Int) -> Bool {
    guard bytes[index] == UInt8(ascii: "{"), let sign = byte(at: index + 1) else { return false }
    return sign == UInt8(ascii: "{") || sign == UInt8(ascii: "%") || sign == UInt8(ascii: "#")
  }
}

func isSpace(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || (UInt8(ascii: "\t")...UInt8(ascii: "\r")).contains(byte)
}
func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
func isNameStart(_ byte: UInt8) -> Bool {
  (65...90).contains(byte) || (97...122).contains(byte) || byte == UInt8(ascii: "_")
}
