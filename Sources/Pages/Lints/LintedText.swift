package import Diagnostics
import Markdown
package import Postings

/// What the lints on the text look at: the source of a posting and the Markdown that was made of it.
package struct LintedText {
  let source: SourceText
  let body: Body
  let posting: Posting
  let words: LintWords

  /// All that the lints on the text say of a posting.
  package static func findings(
    _ source: SourceText, _ body: Body, _ posting: Posting, _ words: LintWords
  ) -> [Diagnostic] {
    let text = LintedText(source: source, body: body, posting: posting, words: words)
    var findings = Findings()
    for lint in Lint.all {
      if case .text(let check) = lint.check { findings.look(with: lint) { check(text, &$0) } }
    }
    return findings.all
  }

  /// The place in the source of a stretch of the Markdown.
  func location(of range: Range<Int>) -> Location {
    if case .shifted = body.lines {
      // The Markdown is the end of the file.
      let start = source.bytes.count - body.markdown.count + range.lowerBound
      return Location(SourceSpan(start: start, end: start + range.count), in: source)
    }
    // A reader made the Markdown: the line is known, and the words stand somewhere in it.
    let line = body.sourceLine(
      of: body.markdown[..<range.lowerBound].count { $0 == UInt8(ascii: "\n") } + 1)
    let whole = Location(line: line, column: 1, in: source)
    let words = String(decoding: body.markdown[range], as: UTF8.self)
    guard let text = whole.excerpt?.lineText, let found = text.firstRange(of: words) else {
      return whole
    }
    return Location(
      line: line, column: text[..<found.lowerBound].unicodeScalars.count + 1,
      length: words.unicodeScalars.count, in: source)
  }
}
