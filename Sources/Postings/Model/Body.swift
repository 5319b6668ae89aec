/// The Markdown of a posting or page, and the way back to the lines of its source.
package struct Body: Sendable, Hashable {
  package let markdown: [UInt8]
  package let lines: Lines

  /// From a line of the Markdown (from 1) to the line of the source.
  package enum Lines: Sendable, Hashable {
    /// Markdown taken from a file as it is: its first line is line `first` of the source.
    case shifted(first: Int)
    /// Markdown made by a reader: the source line of each of its lines.
    case table([Int32])
  }

  package init(markdown: [UInt8], lines: Lines) {
    self.markdown = markdown
    self.lines = lines
  }

  package func sourceLine(of line: Int) -> Int {
    switch lines {
    case .shifted(let first): line + first - 1
    case .table(let table):
      table.isEmpty ? 1 : Int(table[min(max(line, 1), table.count) - 1])
    }
  }
}
