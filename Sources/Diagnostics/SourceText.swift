// Diagnostics holds what every room needs to tell somebody what is wrong and where: source texts,
// spans in them, diagnostics, and the ways to print those. It never touches a file or a terminal.

/// One input file: where it stands and its bytes.
///
/// `path` is relative to the board's root, with forward slashes (`Content/vacancies/a.md`). The bytes
/// are as they were read; whatever a reader converts (a byte order mark, Windows-1252) it reports.
package struct SourceText: Sendable, Hashable {
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  package var text: String { String(decoding: bytes, as: UTF8.self) }

  package func text(in span: SourceSpan) -> String {
    String(decoding: bytes[span.range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }
}

/// A stretch of a source text in UTF-8 bytes, from `start` up to but not including `end`.
package struct SourceSpan: Sendable, Hashable {
  package var start: Int
  package var end: Int

  package init(start: Int, end: Int) {
    precondition(start <= end, "a span must not end before it starts")
    self.start = start
    self.end = end
  }

  package init(_ range: Range<Int>) {
    self.init(start: range.lowerBound, end: range.upperBound)
  }

  package var range: Range<Int> { start..<end }

  /// The smallest span that holds both.
  package func union(_ other: SourceSpan) -> SourceSpan {
    SourceSpan(start: min(start, other.start), end: max(end, other.end))
  }
}

/// Where a diagnostic points: a file and, unless the whole file is meant, an excerpt of it.
package struct Location: Sendable, Hashable {
  package let path: String
  package let excerpt: Excerpt?

  /// A line of a file and the columns in it that are meant. Lines and columns count from 1; columns
  /// count Unicode scalars, as Yams does.
  package struct Excerpt: Sendable, Hashable {
    package let line: Int
    package let column: Int
    /// Unicode scalars to underline; at least 1. A span over several lines is cut at its first.
    package let length: Int
    package let lineText: String
  }

  /// The whole file at `path`.
  package init(path: String) {
    self.path = path
    self.excerpt = nil
  }

  /// The place of `span` in `source`. A span outside the text is moved to its end.
  ///
  /// Who knows the number of the line that it begins in says so: counting lines is most of the work.
  package init(_ span: SourceSpan, line number: Int? = nil, in source: SourceText) {
    let bytes = source.bytes
    let start = min(max(span.start, 0), bytes.count)
    let newline = UInt8(ascii: "\n")
    let lineStart = (bytes[..<start].lastIndex(of: newline)).map { $0 + 1 } ?? 0
    var lineEnd = bytes[start...].firstIndex(of: newline) ?? bytes.count
    if lineEnd > lineStart, bytes[lineEnd - 1] == UInt8(ascii: "\r") { lineEnd -= 1 }
    let end = min(max(span.end, start), max(lineEnd, start))
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    // A byte order mark is not a character of the first line.
    let visibleStart = lineStart == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : lineStart
    self.path = source.path
    self.excerpt = Excerpt(
      line: number ?? bytes[..<lineStart].count(where: { $0 == newline }) + 1,
      column: text(min(visibleStart, start)..<start).unicodeScalars.count + 1,
      length: max(1, text(start..<end).unicodeScalars.count),
      lineText: text(visibleStart..<max(lineEnd, visibleStart)))
  }

  /// A place given as Yams gives it: line and column from 1, columns in Unicode scalars.
  package init(line: Int, column: Int, length: Int = 1, in source: SourceText) {
    let newline = UInt8(ascii: "\n")
    var lineStart = 0
    var number = 1
    while number < line, let end = source.bytes[lineStart...].firstIndex(of: newline) {
      lineStart = end + 1
      number += 1
    }
    let rest = String(
      decoding: source.bytes[lineStart...].prefix { $0 != newline && $0 != 13 }, as: UTF8.self)
    self.path = source.path
    self.excerpt = Excerpt(line: number, column: column, length: length, lineText: rest)
  }
}
