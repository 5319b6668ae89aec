/// Joins lines that a mail program or a PDF broke at a column.
///
/// A line was broken when the first word of the next would not have fitted: its width, a blank and that word
/// are more than the column. The column is the greatest width of the text, if that is a width people wrap
/// at and enough lines come near it. A text with a paragraph to a line has longer lines and is left alone.
struct Unwrapping {
  private let scan: Scan
  /// Per line; empty when no line was broken.
  private var widths: [Int] = []
  /// Per depth of quoting, the column at which lines were broken; 0 when they were not.
  private var columns: [Int] = []

  /// People and programs wrap between these widths.
  private static let plausible = 45...112
  /// So many lines near the column show that it is one.
  private static let leastFull = 3

  init(_ scan: Scan, _ lines: [PlainLine]) {
    self.scan = scan
    let deepest = lines.map(\.depth).max() ?? 0
    columns = (0...deepest).map { depth in greatestWidth(lines, depth) }
    guard isNeeded else { return }
    widths = lines.map { scan.width($0.tokens) }
    for depth in columns.indices where !hasFullLines(lines, depth) { columns[depth] = 0 }
  }

  var isNeeded: Bool { columns.contains { $0 > 0 } }

  /// The greatest width at a depth; 0 when nobody wraps at it.
  private func greatestWidth(_ lines: [PlainLine], _ depth: Int) -> Int {
    var greatest = 0
    for line in lines where line.depth == depth {
      // No line has more letters than bytes.
      let bytes = scan.span(line.tokens).count
      guard bytes + line.hang > greatest, !isSetAcross(line) else { continue }
      greatest = max(greatest, scan.width(line.tokens) + line.hang)
      if greatest > Self.plausible.upperBound { return 0 }
    }
    return Self.plausible.contains(greatest) ? greatest : 0
  }

  /// "Kenmerk OMB/2026/17            Tilburg, 5 januari": set across the page, not broken.
  private func isSetAcross(_ line: PlainLine) -> Bool {
    line.tokens.dropFirst().contains { scan.tokens[$0].traits.contains(.farSpaced) }
  }

  private func hasFullLines(_ lines: [PlainLine], _ depth: Int) -> Bool {
    let column = columns[depth]
    let full = lines.indices.dropLast().count { index in
      lines[index].depth == depth && !lines[index].isBlank && !lines[index + 1].isBlank
        && lines[index + 1].marker == .none && lines[index + 1].depth == depth
        && widths[index] * 5 >= column * 4
    }
    return full >= Self.leastFull
  }

  func joined(_ lines: [PlainLine]) -> [PlainLine] {
    var joined: [PlainLine] = []
    joined.reserveCapacity(lines.count)
    for index in lines.indices {
      let line = lines[index]
      if index > 0, let last = joined.last, isContinued(lines, index) {
        var whole = last
        whole.numbers = last.numbers.lowerBound...line.numbers.upperBound
        if whole.parts.isEmpty { whole.parts = [scan.span(last.tokens)] }
        whole.parts.append(scan.span(line.tokens))
        whole.span = last.span.lowerBound..<line.span.upperBound
        whole.tokens = last.tokens.lowerBound..<line.tokens.upperBound
        whole.isBeforeBlank = line.isBeforeBlank
        joined[joined.count - 1] = whole
      } else {
        joined.append(line)
      }
    }
    return joined
  }

  /// Whether line `index` goes on where the one before it was broken.
  private func isContinued(_ lines: [PlainLine], _ index: Int) -> Bool {
    let (before, line) = (lines[index - 1], lines[index])
    let column = columns[line.depth]
    guard column > 0, before.depth == line.depth, line.marker == .none,
      before.role == .open, line.role == .open, !before.tokens.isEmpty, !line.tokens.isEmpty,
      let first = line.tokens.first, let last = before.tokens.last
    else { return false }
    if case .hash = before.marker { return false }
    if scan.tokens[last].isSign(":") { return false }
    // A line that begins with a label and a colon is a line of its own.
    if let labelled = scan.labelled(line.tokens), labelled.joint == .colon { return false }
    let word = scan.wordWidth(first, line.tokens.upperBound)
    let width = widths[index - 1] + before.hang
    if width + 1 + word > column { return true }
    // A proportional font breaks a little earlier, but then within a sentence.
    let isMidSentence =
      !scan.tokens[first].isCapital && scan.tokens[first].kind == .word
      || scan.tokens[last].isSign(",") || scan.tokens[last].isSign("-")
      // "met een maximum van" and on the next line "€ 5.929"
      || scan.tokens[first].kind == .currency && scan.has(.language, at: last, last + 1)
    return isMidSentence && width * 10 >= column * 7
  }
}

extension PlainLine {
  /// The columns that the marker takes.
  fileprivate var hang: Int { marker == .none ? 0 : 2 }
}

extension Scan {
  /// The width of a line in letters, without the blanks before and after it.
  func width(_ tokens: Range<Int>) -> Int {
    var width = 0
    for byte in bytes[span(tokens)] where byte & 0xC0 != 0x80 { width += 1 }
    return width
  }

  /// The width of the word at `index` with the signs that touch it.
  func wordWidth(_ index: Int, _ end: Int) -> Int {
    var last = index + 1
    while last < end, !tokens[last].isSpaced { last += 1 }
    return width(index..<last)
  }
}
