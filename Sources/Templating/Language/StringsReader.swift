import Diagnostics

/// Reads the lines of a strings file.
struct StringsReader {
  let source: SourceText
  private(set) var phrases: [String: Strings.Phrase] = [:]

  init(source: SourceText) { self.source = source }

  mutating func read(log: inout DiagnosticLog) {
    var start = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < source.bytes.count {
      let end = source.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? source.bytes.count
      read(line: start..<end, log: &log)
      start = end + 1
    }
  }

  /// line = "#" anything | key [ "(" name { "," name } ")" ] ":" text [ "|" text ]
  private mutating func read(line: Range<Int>, log: inout DiagnosticLog) {
    let text = source.text(in: SourceSpan(line))
    let trimmed = TextShapes.trimmed(text)
    guard !trimmed.isEmpty, !trimmed.hasPrefix("#") else { return }
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      log.add(problem("a line is `key: text`", line, whole: text))
      return
    }
    var key = TextShapes.trimmed(String(text[..<colon]))
    var parameters: [String] = []
    if let open = key.utf8.firstIndex(of: UInt8(ascii: "(")), key.utf8.last == UInt8(ascii: ")") {
      parameters = key[key.utf8.index(after: open)...].dropLast().split(separator: ",")
        .map { TextShapes.trimmed(String($0)) }
      key = TextShapes.trimmed(String(key[..<open]))
    }
    let start = line.lowerBound + text.utf8.prefix(while: isBlank).count
    let span = SourceSpan(start: start, end: start + key.utf8.count)
    guard !key.isEmpty, ([key] + parameters).allSatisfy(Self.isName) else {
      log.add(
        Diagnostic(
          .error, "strings-syntax", "a key is letters, digits and `_`, as in `apply_now`",
          at: Location(span, in: source)))
      return
    }
    if let first = phrases[key] {
      log.add(
        Diagnostic(
          .error, "strings-duplicate", "a language has one text for `\(key)`",
          at: Location(span, in: source),
          notes: [.init("first defined here", at: Location(first.span, in: source))]))
      return
    }
    let content = String(text[text.utf8.index(after: colon)...])
    let forms = parameters.isEmpty ? [content] : Self.forms(of: content)
    let pieces = forms.map {
      self.pieces(of: TextShapes.trimmed($0), for: key, parameters, line, text, log: &log)
    }
    phrases[key] = Strings.Phrase(
      key: key, span: span, parameters: parameters, forms: pieces)
  }

  private static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, !(48...57).contains(first) else { return false }
    return text.utf8.allSatisfy {
      (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 95
    }
  }

  /// Between bars; one behind a backslash is a sign like others.
  private static func forms(of text: String) -> [String] {
    var forms: [[UInt8]] = [[]]
    var isEscaped = false
    for byte in text.utf8 {
      if byte == UInt8(ascii: "|") {
        if !isEscaped {
          forms.append([])
          continue
        }
        forms[forms.count - 1].removeLast()
      }
      isEscaped = byte == UInt8(ascii: "\\")
      forms[forms.count - 1].append(byte)
    }
    return forms.map { String(decoding: $0, as: UTF8.self) }
  }

  private func pieces(
    of text: String, for key: String, _ parameters: [String], _ line: Range<Int>, _ whole: String,
    log: inout DiagnosticLog
  ) -> [Strings.Phrase.Piece] {
    var pieces: [Strings.Phrase.Piece] = []
    var rest = text[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
      let close = rest.utf8[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      let name = String(rest[rest.utf8.index(after: open)..<close])
      guard Self.isName(name) else {
        pieces.append(.text(String(rest[...open])))
        rest = rest[rest.utf8.index(after: open)...]
        continue
      }
      if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
      if let index = parameters.firstIndex(of: name) {
        pieces.append(.parameter(index))
      } else {
        let range = whole.firstRange(of: "{\(name)}")
        let offset = range.map { whole[..<$0.lowerBound].utf8.count + 1 } ?? 0
        let start = line.lowerBound + offset
        log.add(
          Diagnostic(
            .error, "strings-parameter", "the text has no parameter `\(name)`",
            at: Location(SourceSpan(start: start, end: start + name.utf8.count), in: source),
            help: suggestion(for: name, among: parameters)
              ?? "parameters are named behind the key: `\(key)(\(name)): …`"))
      }
      rest = rest[rest.utf8.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    return pieces
  }

  private func problem(_ message: String, _ line: Range<Int>, whole text: String) -> Diagnostic {
    let indent = text.utf8.prefix(while: isBlank).count
    let trimmed = TextShapes.trimmed(text).utf8.count
    let start = line.lowerBound + indent
    return Diagnostic(
      .error, "strings-syntax", message,
      at: Location(SourceSpan(start: start, end: start + trimmed), in: source))
  }
}

/// A space or a tab.
private func isBlank(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
}
