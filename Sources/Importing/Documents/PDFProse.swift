import PlainText
import Slugs

/// Puts the rows of a PDF together as somebody would have typed them: a sentence in one line, also where a column or a
/// page ends within it, a label and its value parted by a tab, an empty line between paragraphs.
struct PDFProse {
  private let rows: [PDFPages.Row]
  /// How far apart lines of a size stand that belong together.
  private let leadings: [Int: Double]
  /// The lines that have others to their right, and end before these.
  private let narrowed: Set<Place>
  /// How far lines of a column reach.
  private let edges: [Column: Double]
  /// Where the lines of a page begin that are many.
  private let margins: [Int: [Double]]
  private var out: [String] = []
  /// The last line of what was put out last, while another may go on with it.
  private var open: PDFLine?

  static func text(of pages: PDFPages) -> String {
    var prose = PDFProse(pages.rows)
    let head = pages.head.map { $0.lines.map(\.text).joined(separator: gap) }
    prose.write()
    // Of the feet and of a head that is no title stands what the text does not say itself.
    let own = Set(prose.out.flatMap(words))
    let foot = pages.foot.filter { isLacking($0, own) }
    var out = prose.out
    if let title = pages.titleBelowHead,
      let place = out.firstIndex(where: { $0.hasPrefix(title.text) })
    {
      let said = head.filter { isLacking($0, own) }
      out.insert(contentsOf: said.isEmpty ? [] : [""] + said, at: place + 1)
    } else {
      out = head + [""] + out
    }
    return [out, foot].map { trimmed($0.joined(separator: "\n")) }.filter { !$0.isEmpty }
      .joined(separator: "\n\n") + "\n"
  }

  private static func words(_ line: String) -> [Substring] {
    folded(line).split { !$0.isLetter && !$0.isNumber }
  }

  /// Whether most words of a line stand nowhere in the text, whose words are `own`.
  private static func isLacking(_ line: String, _ own: Set<Substring>) -> Bool {
    let words = Set(words(line))
    return words.subtracting(own).count * 2 > words.count
  }

  /// So much lies between what stands far apart on a line.
  private static let gap = String(repeating: " ", count: 8)

  /// So many lines that begin at one place show a margin.
  private static let leastAtMargin = 4

  private init(_ rows: [PDFPages.Row]) {
    self.rows = rows
    let narrowed = Self.narrowed(rows)
    self.narrowed = narrowed
    var distances: [Int: [Double]] = [:]
    for (row, next) in zip(rows, rows.dropFirst()) where row.page == next.page {
      let distance = next.box.top - row.box.top
      guard distance > 0, Self.size(row) == Self.size(next), distance < 3 * row.box.height else {
        continue
      }
      distances[Self.size(row), default: []].append(distance)
    }
    edges = Dictionary(
      rows.flatMap(\.lines).map {
        (Column($0, isNarrow: narrowed.contains(Place($0))), $0.box.right)
      }, uniquingKeysWith: max)
    leadings = distances.compactMapValues { $0.sorted()[$0.count / 2] }
    margins = Dictionary(grouping: rows, by: \.page).mapValues { rows in
      let lefts = Dictionary(rows.map { (Int($0.box.left.rounded()), 1) }, uniquingKeysWith: +)
      return lefts.filter { $0.value >= Self.leastAtMargin }.map { Double($0.key) }
    }
  }

  private static func size(_ row: PDFPages.Row) -> Int { Int(row.box.height.rounded()) }

  private mutating func write() {
    for (number, row) in rows.enumerated() {
      let last = number > 0 ? rows[number - 1] : nil
      if let open, row.lines.count == 1, let first = row.lines.first,
        goesOn(open, first, isSameColumn: last?.lines.count == 1), mayGoOn(with: first.text)
      {
        out[out.count - 1] = joinedLines(out[out.count - 1], first.text)
      } else {
        if let last, isApart(last, row) { out.append("") }
        out.append(line(number))
      }
      open = row.lines.last
    }
  }

  // MARK: Lines

  /// Rows of a table stand together: two or more, each of a label and a value.
  private func line(_ number: Int) -> String {
    let row = rows[number]
    guard row.lines.count > 1 else {
      return isBareItem(number) ? "- " + row.text : Self.marked(row.text)
    }
    let isTable = [number - 1, number + 1].contains {
      rows.indices.contains($0) && rows[$0].lines.count == row.lines.count
    }
    return row.lines.map(\.text).joined(
      separator: isTable && row.lines.count == 2 ? "\t" : Self.gap)
  }

  /// Fonts of signs have their bullets where no letters are.
  private static func marked(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, text.dropFirst().first == " ",
      privateArea.contains(first.value)
    else { return text }
    return "•" + text.dropFirst()
  }
  private static let privateArea: ClosedRange<UInt32> = 0xE000...0xF8FF

  /// Browsers draw the signs of a list and print none: its items stand to the right of the text, one below the other.
  private func isBareItem(_ number: Int) -> Bool {
    isSetIn(number) && (isSetIn(number - 1) || isSetIn(number + 1))
  }

  private func isSetIn(_ number: Int) -> Bool {
    guard rows.indices.contains(number), rows[number].lines.count == 1 else { return false }
    let (box, line) = (rows[number].box, rows[number].lines[0])
    let isIndented = margins[line.page, default: []].contains {
      Self.indents.contains((box.left - $0) / box.height)
    }
    guard isIndented, !line.isItem else { return false }
    return [number - 1, number + 1].contains {
      rows.indices.contains($0) && abs(rows[$0].box.left - box.left) < 1
    }
  }
  /// In heights of a line; what stands farther to the right is a column, or in the middle.
  private static let indents = 1.2...4.0

  // MARK: One after the other

  /// Points of a numbered list are lines of their own, and so is a name or a label below a few words.
  private func mayGoOn(with next: String) -> Bool {
    guard let text = out.last, !text.isEmpty else { return false }
    let number = #/(?:\d{1,2}[.)]|[a-z]\)) /#
    if text.prefixMatch(of: number) != nil, next.prefixMatch(of: number) != nil { return false }
    return next.first?.isUppercase != true
      || text.split(separator: " ").count >= Self.leastOfSentence
  }
  private static let leastOfSentence = 5

  private func goesOn(_ line: PDFLine, _ next: PDFLine, isSameColumn: Bool) -> Bool {
    let height = line.box.height
    let isBelow = line.page == next.page && next.box.top > line.box.top
    if isBelow {
      guard next.box.top - line.box.top <= leading(line) * Self.widestLeading else { return false }
      let shift = next.box.left - line.box.left
      // Behind the sign of an item its lines are set in.
      let isUnder = abs(shift) < height * (line.isItem ? 3 : 1.5)
      guard isUnder else { return false }
    } else if !isSameColumn {
      return false
    }
    return line.isBroken(before: next, edge: edge(of: line))
  }

  private func leading(_ line: PDFLine) -> Double {
    leadings[Int(line.box.height.rounded())] ?? line.box.height * 1.2
  }

  /// In distances of lines; more is the end of a paragraph.
  private static let widestLeading = 1.3

  /// How far lines of its page reach that begin where it does, or near.
  private func edge(of line: PDFLine) -> Double {
    let start = Column(line, isNarrow: narrowed.contains(Place(line)))
    return (-Column.near...Column.near).compactMap { edges[start.shifted(by: $0)] }.max()
      ?? line.box.right
  }

  private struct Place: Hashable {
    let page: Int
    let top, left: Double
    init(_ line: PDFLine) { (page, top, left) = (line.page, line.box.top, line.box.left) }
  }

  private static func narrowed(_ rows: [PDFPages.Row]) -> Set<Place> {
    var narrowed: Set<Place> = []
    for rows in Dictionary(grouping: rows, by: \.page).values where rows.count < mostOfPage {
      let lines = rows.flatMap(\.lines)
      for line in lines {
        let isNarrow = lines.contains {
          $0.box.left > line.box.right && $0.box.top < line.box.bottom
            && $0.box.bottom > line.box.top
        }
        if isNarrow { narrowed.insert(Place(line)) }
      }
    }
    return narrowed
  }

  /// A page with more rows is no text that somebody reads.
  private static let mostOfPage = 1000

  /// Lines of a page that are of one size and begin at one place.
  private struct Column: Hashable {
    private let page, size: Int
    private var place: Int
    private let isNarrow: Bool

    /// In points.
    private static let width = 10.0
    /// Items of a list are set in by so many.
    static let near = 3

    init(_ line: PDFLine, isNarrow: Bool) {
      self.isNarrow = isNarrow
      page = line.page
      size = Int(line.box.height.rounded())
      place = Int(line.box.left / Self.width)
    }

    func shifted(by places: Int) -> Column {
      var other = self
      other.place += places
      return other
    }
  }

  /// Whether an empty line stands between two rows.
  private func isApart(_ row: PDFPages.Row, _ next: PDFPages.Row) -> Bool {
    guard row.page == next.page, next.box.top > row.box.top, let line = row.lines.last else {
      return true
    }
    return next.box.top - row.box.top > leading(line) * Self.widestLeading
      || Self.size(row) != Self.size(next)
  }
}

extension PDFPages {
  /// The first line that is larger than what all pages have at their heads: the title, which the head is not.
  fileprivate var titleBelowHead: Row? {
    let size = head.map(\.box.height).max() ?? 0
    return head.isEmpty
      ? nil : rows.prefix(Self.titleRows).first { $0.box.height > size * Self.titleSize }
  }
  private static let titleSize = 1.25
  /// A title is one of the first rows.
  private static let titleRows = 8
}
