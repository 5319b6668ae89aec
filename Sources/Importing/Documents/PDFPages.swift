/// The pages of a PDF as rows of lines: what stands beside each other on a page is one row. What every page repeats at
/// its head and foot stands apart, and the numbers of pages nowhere.
struct PDFPages {
  struct Row {
    let lines: [PDFLine]
    let page: Int

    var box: PDFBox { lines.dropFirst().reduce(lines[0].box) { $0.union($1.box) } }
    var text: String { lines.map(\.text).joined(separator: " ") }
  }

  private(set) var rows: [Row] = []
  /// What stands at the head of the pages, once.
  private(set) var head: [Row] = []
  /// The same at their foot.
  private(set) var foot: [String] = []

  /// `inDrawingOrder`: columns are drawn one after the other, and lie beside each other; else a page is read from the
  /// left to the right and down.
  init(_ output: String, inDrawingOrder: Bool) {
    let pages = PDFWord.pages(output)
    let all = pages.enumerated().map { number, page in
      Self.rows(of: inDrawingOrder ? Self.marked(page.words) : Self.sorted(page.words), number)
    }
    let margins = PDFMargins(all, pages.map(\.height))
    rows = all.joined().filter { !margins.has($0) }
    head = margins.head
    foot = margins.foot
  }

  private static func rows(of words: [PDFWord], _ page: Int) -> [Row] {
    var rows: [[PDFLine]] = []
    for line in PDFLine.lines(of: words, on: page) {
      if let last = rows.last?.last, last.box.isBeside(line.box), line.box.left > last.box.right {
        rows[rows.count - 1].append(line)
      } else {
        rows.append([line])
      }
    }
    return rows.map { Row(lines: $0, page: page) }
  }

  /// Signs before items may have been drawn after all of them; each stands with its item.
  private static func marked(_ words: [PDFWord]) -> [PDFWord] {
    let marks = words.filter { PDFLine.isMark($0.text) }
    guard !marks.isEmpty, marks.count < mostMarks else { return words }
    var before: [Int: PDFWord] = [:]
    var moved: Set<Int> = []
    for (place, mark) in words.enumerated() where PDFLine.isMark(mark.text) {
      let item = words.indices.filter {
        words[$0].box.isBeside(mark.box) && words[$0].box.left > mark.box.right
          && words[$0].box.left - mark.box.right < mark.box.height * farthestMark
      }.min { words[$0].box.left < words[$1].box.left }
      guard let item, item != place + 1 else { continue }
      before[item] = mark
      moved.insert(place)
    }
    return words.indices.filter { !moved.contains($0) }.flatMap { place in
      before[place].map { [$0, words[place]] } ?? [words[place]]
    }
  }

  /// More are no list.
  private static let mostMarks = 500
  /// In heights of the sign.
  private static let farthestMark = 3.0

  private static func sorted(_ words: [PDFWord]) -> [PDFWord] {
    var rows: [[PDFWord]] = []
    for word in words.sorted(by: { $0.box.middle < $1.box.middle }) {
      if let first = rows.last?.first, first.box.isBeside(word.box) {
        rows[rows.count - 1].append(word)
      } else {
        rows.append([word])
      }
    }
    return rows.flatMap { $0.sorted { $0.box.left < $1.box.left } }
  }
}

/// The rows in the margins of pages: their numbers, what all of them repeat, and what a browser prints round a page.
struct PDFMargins {
  private enum Side { case top, bottom }

  private let heights: [Double]
  /// What stands there on two pages or more, numbers left out.
  private var repeated: [Side: Set<String>] = [:]
  private var isPrinted = false
  private(set) var head: [PDFPages.Row] = []
  private(set) var foot: [String] = []

  /// Headers and footers stand in this part of a page's height.
  private static let share = 0.12

  init(_ pages: [[PDFPages.Row]], _ heights: [Double]) {
    self.heights = heights
    for side in [Side.top, .bottom] {
      let texts = pages.map { page in
        Set(page.filter { self.side(of: $0) == side }.map { Self.pattern($0.text) })
      }
      let counts = Dictionary(texts.joined().map { ($0, 1) }, uniquingKeysWith: +)
      repeated[side] = Set(counts.filter { $0.value > 1 }.keys)
    }
    isPrinted = pages.joined().contains { row in
      side(of: row) == .bottom && row.text.contains(Self.printedFoot)
    }
    head = pages.first?.filter { isRepeated($0, .top) && !isNumber($0) && !isPrint($0) } ?? []
    let foots = pages.map { page in
      page.filter { isRepeated($0, .bottom) && !isNumber($0) && !isPrint($0) }.map(\.text)
    }
    foot = Self.common(foots.filter { !$0.isEmpty })
  }

  func has(_ row: PDFPages.Row) -> Bool {
    isRepeated(row, .top) || isRepeated(row, .bottom) || isNumber(row) || isPrint(row)
  }

  private func side(of row: PDFPages.Row) -> Side? {
    let height = heights[row.page]
    if row.box.bottom < height * Self.share { return .top }
    return row.box.top > height * (1 - Self.share) ? .bottom : nil
  }

  private func isRepeated(_ row: PDFPages.Row, _ side: Side) -> Bool {
    self.side(of: row) == side && repeated[side]?.contains(Self.pattern(row.text)) ?? false
  }

  /// "3", "- 3 -", "3 / 4", "3 van 4"; below a page "Pagina 3" as well.
  private func isNumber(_ row: PDFPages.Row) -> Bool {
    guard let side = side(of: row) else { return false }
    let number = #/\W*#(?:\s?(?:\/|\p{L}{2,4})\s?#)?\W*/#
    let named = #/\W*(?:\p{L}+\.?\s)?#(?:\s?(?:\/|\p{L}{2,4})\s?#)?\W*/#
    let pattern = Self.pattern(row.text)
    return pattern.wholeMatch(of: side == .bottom ? named : number) != nil
  }

  // MARK: Browsers

  /// `https://example.org/vacature 1/3`
  private static var printedFoot: Regex<Substring> { #/^(?:https?|file):\/\/\S+ \d+\/\d+$/# }

  /// `11/30/26, 7:20 PM`, and the title of the page beside it.
  private func isPrint(_ row: PDFPages.Row) -> Bool {
    guard isPrinted, let side = side(of: row) else { return false }
    return side == .bottom
      ? row.text.contains(Self.printedFoot)
      : row.text.prefixMatch(of: #/\d{1,4}[-\/.]\d{1,2}[-\/.]\d{1,4},? \d{1,2}:\d{2}/#) != nil
  }

  // MARK: Words

  /// A text with `#` for each number.
  private static func pattern(_ text: String) -> String { text.replacing(#/\d+/#, with: "#") }

  /// What the feet of two pages have in common. Before a number stands the word for pages, which goes with it.
  private static func common(_ feet: [[String]]) -> [String] {
    guard feet.count > 1 else { return feet.first ?? [] }
    return zip(feet[0], feet[1]).compactMap { first, second in
      if first == second { return first }
      let (some, more) = (first.split(separator: " "), second.split(separator: " "))
      let same = zip(some, more).prefix { $0 == $1 }.map { $0.0 }
      return same.count > 2 ? same.dropLast().joined(separator: " ") : nil
    }
  }
}
