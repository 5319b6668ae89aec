import Testing

@testable import Diagnostics

@Suite("Places in a text")
struct PlacesTests {
  @Test(
    "lines end with LF, CR or CR LF, columns count letters",
    arguments: [
      ("ab\ncd", 4, 2, 2, "cd"), ("ab\r\ncd", 5, 2, 2, "cd"), ("ab\rcd", 4, 2, 2, "cd"),
      ("é€😀x", 9, 1, 4, "é€😀x"), ("\u{FEFF}ab", 4, 1, 2, "ab"), ("", 0, 1, 1, ""),
      ("a\n", 2, 2, 1, ""), ("a\n\nb", 2, 2, 1, ""),
    ])
  func places(text: String, byte: Int, line: Int, column: Int, shown: String) {
    let place = Location(
      SourceSpan(start: byte, end: byte), in: SourceText(path: "a", text: text))
    #expect(place.excerpt?.line == line)
    #expect(place.excerpt?.column == column)
    #expect(place.excerpt?.lineText == shown)
  }

  @Test("every byte of a text is found where counting finds it")
  func everyByte() {
    let text = String(repeating: "é a€\r\nb\r😀\n\n", count: 60)
    let source = SourceText(path: "a", text: text)
    for byte in source.bytes.indices where source.bytes[byte] & 0xC0 != 0x80 {
      let before = String(decoding: source.bytes[..<byte], as: UTF8.self)
      let joined = source.bytes[byte] == 10 && byte > 0 && source.bytes[byte - 1] == 13
      if joined { continue }
      let clean = before.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
      let parts = clean.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      let place = Location(SourceSpan(start: byte, end: byte), in: source).excerpt
      #expect(place?.line == parts.count)
      #expect(source.lineNumber(ofBody: byte) == parts.count)
      #expect(place?.column == (parts.last?.count ?? 0) + 1)
    }
  }

  @Test("of a long line what stands round the place is kept, and the caret stands under it")
  func longLines() throws {
    let words = String(repeating: "woord ", count: 5000)
    for place in [0, 3, 150, 14_999, 29_990] {
      let source = SourceText(path: "a", text: words)
      let location = Location(SourceSpan(start: place, end: place + 2), in: source)
      let excerpt = try #require(location.excerpt)
      #expect(excerpt.column == place + 1)
      #expect(excerpt.lineText.count <= Location.width)
      let text = TerminalRendering(color: false).render(
        Diagnostic(.error, "x", "fout", at: location))
      let lines = text.split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= 200 })
      let caret = try #require(lines[4].firstIndex(of: "^"))
      let column = lines[4].distance(from: lines[4].startIndex, to: caret)
      let shown = Array(lines[3])
      #expect(shown[column] == Array(words)[place])
    }
  }

  @Test("quoted words are cut in their middle")
  func longQuotes() {
    let long = String(repeating: "x", count: 100_000)
    let diagnostic = Diagnostic(
      .error, "x", "`\(long)` is no link", at: nil, notes: [.init("`\(long)` was it")],
      help: "remove `\(long)`")
    #expect(TerminalRendering(color: false).render(diagnostic).count < 800)
  }
}

@Suite("Reports")
struct ReportLengthTests {
  private func diagnostic(_ line: Int, _ code: String = "x", _ path: String = "a") -> Diagnostic {
    let source = SourceText(path: path, text: String(repeating: "tekst\n", count: 3000))
    return Diagnostic(.warning, code, "fout", at: Location(line: line, column: 1, in: source))
  }

  @Test("of one kind a file shows twenty, and says how many more there are")
  func limit() {
    var log = DiagnosticLog()
    for line in 1...2500 { log.add(diagnostic(line)) }
    for line in 1...5 { log.add(diagnostic(line, "y")) }
    log.add(diagnostic(1, "x", "b"))
    #expect(log.sorted.count == 26)
    #expect(log.count(.warning) == 2506)
    #expect(log.sorted.count(of: .warning) == 2506)
    let text = TerminalRendering(color: false, limit: 100).render(log.sorted)
    #expect(text.contains("note: 2480 more like this in the file"))
  }

  @Test("logs of parts add up, whatever of them is shown")
  func merging() {
    var whole = DiagnosticLog()
    for _ in 0..<3 {
      var part = DiagnosticLog()
      for line in 1...30 { part.add(diagnostic(line)) }
      whole.add(contentsOf: part.all)
    }
    #expect(whole.all.count == 20)
    #expect(whole.count(.warning) == 90)
  }

  @Test("an error is an error, shown or not")
  func errors() {
    var log = DiagnosticLog()
    for _ in 0..<100 {
      log.add(Diagnostic(.error, "e", "fout", at: Location(path: "a")))
    }
    #expect(log.hasErrors)
    #expect(log.count(.error) == 100)
  }
}
