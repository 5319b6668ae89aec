/// A table of GitHub Flavored Markdown (github.github.com/gfm, 4.10) among the lines of a paragraph, cut into
/// cells. What stands in a cell is still Markdown.
///
///     | Dag     | Uren |      head
///     |---------|-----:|      delimiters: as many as the head has cells, else it is no table
///     | maandag | 8    |      rows: cells that are missing are empty, those too many are left out
struct TableCells {
  typealias Line = ArraySlice<UInt8>

  enum Alignment: String { case left, center, right }

  /// How many lines of the paragraph stand before the head.
  let linesBefore: Int
  let alignments: [Alignment?]
  let head: [[UInt8]]
  let rows: [[[UInt8]]]

  /// Nil when there is no table in the lines.
  init?(_ lines: [Line]) {
    for place in lines.indices.dropFirst() {
      guard let alignments = Self.delimiters(lines[place]),
        [lines[place], lines[place - 1]].contains(where: { $0.contains(Self.bar) })
      else { continue }
      let head = Self.cells(of: lines[place - 1])
      guard head.count == alignments.count else { continue }
      linesBefore = place - 1
      self.alignments = alignments
      self.head = head
      rows = lines[(place + 1)...].map { line in
        let cells = Self.cells(of: line).prefix(alignments.count)
        return cells + Array(repeating: [], count: alignments.count - cells.count)
      }
      return
    }
    return nil
  }

  private static let (bar, colon, hyphen, backslash) =
    (UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "\\"))

  /// Hyphens in every cell, with a colon on the sides that it leans to.
  private static func delimiters(_ line: Line) -> [Alignment?]? {
    guard line.contains(hyphen),
      line.allSatisfy({ $0 == bar || $0 == colon || $0 == hyphen || isBlank($0) })
    else { return nil }
    var alignments: [Alignment?] = []
    for cell in cells(of: line) {
      let (isLeft, isRight) = (cell.first == colon, cell.last == colon)
      let hyphens = cell.dropFirst(isLeft ? 1 : 0).dropLast(isRight ? 1 : 0)
      guard !hyphens.isEmpty, hyphens.allSatisfy({ $0 == hyphen }) else { return nil }
      alignments.append(isLeft ? (isRight ? .center : .left) : isRight ? .right : nil)
    }
    return alignments
  }

  /// What stands between bars; the outer ones may be left out, and `\|` parts nothing.
  private static func cells(of line: Line) -> [[UInt8]] {
    var rest = trimmed(line)
    if rest.first == bar { rest = rest.dropFirst() }
    var cells: [[UInt8]] = []
    var cell: [UInt8] = []
    for byte in rest {
      if byte == bar, cell.last == backslash {
        cell[cell.count - 1] = bar
      } else if byte == bar {
        cells.append(Array(trimmed(cell[...])))
        cell = []
      } else {
        cell.append(byte)
      }
    }
    let last = trimmed(cell[...])
    if !last.isEmpty || cells.isEmpty { cells.append(Array(last)) }
    return cells
  }

  private static func trimmed(_ text: Line) -> Line {
    let start = text.drop(while: isBlank)
    return start.lastIndex { !isBlank($0) }.map { start[...$0] } ?? []
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
