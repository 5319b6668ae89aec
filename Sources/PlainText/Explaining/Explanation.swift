import Diagnostics
import Facts
package import Postings

/// How one posting was read, ready to be shown: the posting, its lines, its diagnostics.
///
///     let explanation = Explanation(readPosting(source))
///     print(explanation.text(color: true))
package struct Explanation: Sendable {
  package let reading: Reading
  package let posting: Posting

  package init(_ reading: Reading) {
    self.reading = reading
    posting = Posting(reading, slug: "")
  }

  /// A file that is no posting has diagnostics and nothing else to show.
  package var isRefused: Bool {
    reading.diagnostics.contains { $0.severity == .error && $0.code == "several-postings" }
  }

  /// The facts that made the posting, in the order of the fields: of two for one field the first.
  var factsOfPosting: [Fact] {
    Field.allCases.compactMap { field in reading.facts.first { $0.field == field } }
  }

  /// The lines of the file with what each was taken for; a Markdown file's too.
  package var lines: [LineReading] {
    reading.lines.isEmpty ? markdownLines() : reading.lines
  }

  /// Front matter, the lines that gave facts, headings, items and paragraphs.
  private func markdownLines() -> [LineReading] {
    let bytes = reading.source.bytes
    var lines: [LineReading] = []
    var start = 0
    var number = 1
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      lines.append(
        LineReading(
          number: number, kind: kind(number, start..<end), span: SourceSpan(start..<end)))
      start = end + 1
      number += 1
    }
    return lines
  }

  private func kind(_ number: Int, _ range: Range<Int>) -> LineReading.Kind {
    if number < reading.body.sourceLine(of: 1) { return .frontMatter }
    let fact = reading.facts.first {
      $0.rule != "front-matter" && range.contains($0.span.start)
    }
    if let fact { return LineReading.Kind(of: fact.field) }
    let text = reading.source.bytes[range].drop { $0 <= UInt8(ascii: " ") }
    switch text.first {
    case nil: return .blank
    case UInt8(ascii: "#"): return .heading
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      return text.dropFirst().first == UInt8(ascii: " ") ? .listItem : .paragraph
    default: return .paragraph
    }
  }

  func text(of line: LineReading) -> String {
    let text = reading.source.text(in: line.span)
    return text.hasSuffix("\r") ? String(text.dropLast()) : text
  }
}
