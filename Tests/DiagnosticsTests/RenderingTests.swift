import Foundation
import Testing

@testable import Diagnostics

@Suite("Diagnostics as text")
struct RenderingTests {
  private let source = SourceText(
    path: "Templates/posting.html",
    text: "een\n<time>{{ posting.dedline | date }}</time>\r\n\tTab é x\n")

  private func rendered(_ needle: String, notes: [Diagnostic.Note] = [], help: String? = nil) throws
    -> String
  {
    let range = try #require(source.text.utf8.firstRange(of: needle.utf8))
    let start = source.text.utf8.distance(from: source.text.utf8.startIndex, to: range.lowerBound)
    let span = SourceSpan(start: start, end: start + needle.utf8.count)
    return TerminalRendering(color: false).render(
      Diagnostic(
        .error, "x", "posting has no field `dedline`", at: Location(span, in: source),
        notes: notes, help: help))
  }

  @Test("file, line, column, caret, help")
  func caret() throws {
    #expect(
      try rendered("dedline", help: "did you mean `deadline`?") == """
        error: posting has no field `dedline`
         --> Templates/posting.html:2:18
          |
        2 | <time>{{ posting.dedline | date }}</time>
          |                  ^^^^^^^
          |
        help: did you mean `deadline`?

        """)
  }

  @Test("columns count Unicode scalars, and a tab stays a tab under the line")
  func tabs() throws {
    #expect(try rendered("x\n").contains("3:8\n  |\n3 | \tTab é x\n  | \t      ^"))
  }

  @Test("a pasted paragraph is shown round the place only")
  func longLine() {
    let text =
      String(repeating: "woord ", count: 60) + "HIER" + String(repeating: " woord", count: 60)
    let long = SourceText(path: "a.txt", text: text)
    let location = Location(SourceSpan(start: 360, end: 364), in: long)
    let lines = TerminalRendering(color: false).render(
      Diagnostic(.warning, "x", "m", at: location)
    ).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count < 110 })
    let carets = lines[4].firstRange(of: "^^^^").map {
      lines[4].distance(from: lines[4].startIndex, to: $0.lowerBound)
    }
    let word = lines[3].firstRange(of: "HIER").map {
      lines[3].distance(from: lines[3].startIndex, to: $0.lowerBound)
    }
    #expect(carets == word && word != nil)
  }

  @Test("no line is longer than a terminal is wide, and no word of a long text is lost")
  func folding() {
    let help = (1...100).map { "`sleutel\($0)`" }.joined(separator: ", ")
    let path = "Content/" + String(repeating: "a", count: 5000) + ".md"
    let rendering = TerminalRendering(color: false, linkedRoot: "/board")
    let whole = Location(path: path)
    let place = Location(
      SourceSpan(start: 0, end: 1), in: SourceText(path: path, text: "x"))
    for location in [whole, place] {
      let text = rendering.render(
        Diagnostic(
          .error, "x", help, at: location, notes: [.init(help, at: location)], help: help))
      let lines = text.split(separator: "\n")
      #expect(lines.allSatisfy { $0.unicodeScalars.count <= 200 })
      #expect(text.components(separatedBy: "`sleutel100`").count == 4)
      #expect(text.contains("…") && !text.contains("file://"))
    }
    let word = String(repeating: "é", count: 1000)
    #expect(word.lines(ofAtMost: 180).joined() == word)
    #expect("".lines(ofAtMost: 180) == [""])
    #expect(word.cutInside(to: 180).unicodeScalars.count == 180)
  }

  @Test("text of unknown origin does not steer the terminal")
  func control() {
    let evil = SourceText(path: "a\u{1B}[31m.txt", text: "x\u{1B}[2Jy\u{202E}")
    let text = TerminalRendering(color: false).render(
      Diagnostic(.error, "x", "m", at: Location(SourceSpan(start: 0, end: 1), in: evil)))
    #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
  }

  @Test("diagnostics are sorted by place, each said once")
  func sorting() {
    func at(_ start: Int) -> Diagnostic {
      Diagnostic(
        .error, "x", "m", at: Location(SourceSpan(start: start, end: start + 1), in: source))
    }
    #expect(DiagnosticLog([at(8), at(0), at(8)]).sorted == [at(0), at(8)])
  }

  @Test("no crowd of warnings hides an error")
  func crowd() {
    let warnings = (1...60).map { Diagnostic(.warning, "x", "warning \($0)", at: nil) }
    let all = warnings + [Diagnostic(.error, "y", "the error", at: nil)]
    let text = TerminalRendering(color: false).render(all)
    #expect(text.contains("the error") && text.hasSuffix("… and 11 more\n"))
    #expect(HTMLRendering().render(all).contains("the error"))
    #expect(TerminalRendering(color: false).render(warnings).hasPrefix("warning: warning 1\n"))
  }

  @Test("GitHub's commands escape what would end them")
  func gitHub() {
    let text = renderGitHub([Diagnostic(.note, "a,b", "50%\nx", at: Location(path: "a:b.md"))])
    #expect(text == "::notice file=a%3Ab.md,title=a%2Cb::50%25%0Ax\n")
  }

  @Test("the nearest name is near")
  func suggestions() {
    #expect(nearestName(to: "dedline", among: ["title", "deadline"]) == "deadline")
    #expect(nearestName(to: "titel", among: ["title"]) == "title")
    #expect(nearestName(to: "kleur", among: ["title", "deadline"]) == nil)
  }
}
