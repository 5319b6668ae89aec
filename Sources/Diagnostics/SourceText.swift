/// One input file: where it stands and its bytes.
///
/// `path` is relative to the board's root, with forward slashes (`Content/vacancies/a.md`). The bytes
/// are as they were read; whatever a reader converts (a byte order mark, Windows-1252) it reports.
package struct SourceText: Sendable, Hashable {
  package let path: String
  package let bytes: [UInt8]
  private let lines = LinesOnDemand()

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

  /// The number of the line on which a byte stands, from 1.
  package func lineNumber(at byte: Int) -> Int { index.line(at: byte) + 1 }

  /// The same for the one place that is asked for in every text, where its body begins: counted, without an index.
  package func lineNumber(ofBody start: Int) -> Int {
    1 + LineIndex.lineEnds(in: bytes, before: start)
  }

  var index: LineIndex { lines.index(of: bytes) }

  package static func == (a: SourceText, b: SourceText) -> Bool {
    a.path == b.path && a.bytes == b.bytes
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(path)
    hasher.combine(bytes)
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
