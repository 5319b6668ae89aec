/// Where a diagnostic points: a file and, unless the whole file is meant, an excerpt of it.
package struct Location: Sendable, Hashable {
  package let path: String
  package let excerpt: Excerpt?

  /// A line of a file and the columns in it that are meant. Lines and columns count from 1; columns
  /// count Unicode scalars, as libyaml does.
  package struct Excerpt: Sendable, Hashable {
    package let line: Int
    package let column: Int
    /// Unicode scalars to underline; at least 1. A span over several lines is cut at its first.
    package let length: Int
    /// The line; of a long one only what stands round the place.
    package let lineText: String
    /// How many scalars of the line stand before `lineText`.
    package let skipped: Int
    /// Whether the line goes on after `lineText`.
    package let isCut: Bool
  }

  /// Columns of a long line that are kept. A pasted paragraph is one line, and thousands of places in it may
  /// each have something to be told.
  package static let width = 200

  /// The whole file at `path`.
  package init(path: String) { self.init(path: path, excerpt: nil) }

  init(path: String, excerpt: Excerpt?) {
    self.path = path
    self.excerpt = excerpt
  }

  /// The place of `span` in `source`. A span outside the text is moved to its end.
  package init(_ span: SourceSpan, in source: SourceText) {
    let (bytes, index) = (source.bytes, source.index)
    let start = min(max(span.start, 0), bytes.count)
    let number = index.line(at: start)
    let line = index.visible(number, in: bytes)
    let end = min(max(span.end, start), max(line.upperBound, start))
    let before = index.scalars(before: line.lowerBound, in: bytes)
    let first = index.scalars(before: max(start, line.lowerBound), in: bytes)
    self.init(
      path: source.path, line: number, of: line, column: first - before,
      length: index.scalars(before: max(end, start), in: bytes) - first, bytes, index)
  }

  /// A place given as libyaml gives it: line and column from 1, columns in Unicode scalars.
  package init(line: Int, column: Int, length: Int = 1, in source: SourceText) {
    let (bytes, index) = (source.bytes, source.index)
    let number = min(max(line, 1), index.lineCount) - 1
    self.init(
      path: source.path, line: number, of: index.visible(number, in: bytes),
      column: max(column, 1) - 1, length: length, bytes, index)
  }

  private init(
    path: String, line number: Int, of line: Range<Int>, column: Int, length: Int,
    _ bytes: [UInt8], _ index: LineIndex
  ) {
    let before = index.scalars(before: line.lowerBound, in: bytes)
    let all = index.scalars(before: line.upperBound, in: bytes) - before
    // A third of the window stands before the place.
    let skipped = max(0, min(column - Self.width / 3, all - Self.width))
    let kept = min(all, skipped + Self.width)
    let window =
      all <= Self.width
      ? line
      : index.byte(
        ofScalar: before + skipped, in: bytes)..<min(
          line.upperBound, index.byte(ofScalar: before + kept, in: bytes))
    self.path = path
    excerpt = Excerpt(
      line: number + 1, column: column + 1, length: max(1, length),
      lineText: String(decoding: bytes[window], as: UTF8.self), skipped: skipped,
      isCut: kept < all)
  }
}

extension LineIndex {
  /// A line without its end and, at the beginning of a text, without a byte order mark.
  fileprivate func visible(_ line: Int, in bytes: [UInt8]) -> Range<Int> {
    let content = content(of: line, in: bytes)
    let isMarked = line == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
    return isMarked ? min(3, content.upperBound)..<content.upperBound : content
  }
}
