import Diagnostics
import Facts
import Postings

/// Joins lines that a mail program or a PDF broke at a column.
///
/// A line was broken when the first word of the next would not have fitted: its width, a blank and that word
/// are more than the column. The column is the width that three lines of the text reach, if that is a width
/// people wrap at. A text with a paragraph to a line has longer lines and is left alone.
struct Unwrapping {
  let scan: Scan
  /// Per line, its width; empty when no line was broken.
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
    widths = lines.map { scan.width($0.tokens) + $0.hang }
    for depth in columns.indices where columns[depth] > 0 {
      columns[depth] = column(lines, depth)
    }
  }

  var isNeeded: Bool { columns.contains { $0 > 0 } }

  /// The greatest width at a depth; 0 when nobody wraps at it, since paragraphs stand on a line each.
  private func greatestWidth(_ lines: [PlainLine], _ depth: Int) -> Int {
    var greatest = 0
    var unbroken = 0
    for line in lines where line.depth == depth && line.role == .open {
      // No line has more letters than bytes.
      let bytes = scan.span(line.tokens).count
      guard bytes + line.hang > greatest, !isSetAcross(line) else { continue }
      let width = scan.width(line.tokens) + line.hang
      if width <= Self.plausible.upperBound {
        greatest = max(greatest, width)
      } else if !isNeverBroken(line) {
        unbroken += 1
        if unbroken > Self.mostWider { return 0 }
      }
    }
    return Self.plausible.contains(greatest) ? greatest : 0
  }

  /// A line with a long address, or a mail's header with all those whom it went to.
  private func isNeverBroken(_ line: PlainLine) -> Bool {
    // A paragraph in one line is longer than an address makes a line.
    guard line.tokens.count <= Self.longestUnbroken else { return false }
    var start: Int32 = 0
    for index in line.tokens {
      let token = scan.tokens[index]
      if token.isSpaced { start = token.start }
      if token.end - start >= Self.plausible.lowerBound { return true }
    }
    guard let header = scan.match(.mail, at: line.tokens.lowerBound, line.tokens.upperBound) else {
      return false
    }
    return scan.isSign(":", at: header.end, line.tokens.upperBound)
  }

  /// "Kenmerk OMB/2026/17            Tilburg, 5 januari": set across the page, not broken.
  private func isSetAcross(_ line: PlainLine) -> Bool {
    line.tokens.dropFirst().contains { scan.tokens[$0].traits.contains(.farSpaced) }
  }

  /// The width that three lines have; one or two that stick out a little do not count, nor a few that nobody broke: the
  /// foot of a page, an address. 0 when few lines are full.
  private func column(_ lines: [PlainLine], _ depth: Int) -> Int {
    let own = lines.indices.filter {
      lines[$0].depth == depth && lines[$0].role == .open && !isSetAcross(lines[$0])
    }
    let byWidth = own.map { widths[$0] }.filter { $0 <= Self.plausible.upperBound }.sorted(by: >)
    let unbroken = own.count { widths[$0] > Self.plausible.upperBound && !isNeverBroken(lines[$0]) }
    for wider in 0...Self.mostWider {
      let widest = byWidth.dropFirst(wider).prefix(Self.leastFull)
      guard widest.count == Self.leastFull, let first = widest.first, let column = widest.last,
        Self.plausible.contains(column)
      else { return 0 }
      // The more lines are wider, the more have to be full.
      if !isWider(first, than: column),
        full(column, lines, depth) >= Self.leastFull * (wider + unbroken + 1)
      {
        return column
      }
    }
    return 0
  }

  /// So many lines may be wider than the column.
  private static let mostWider = 3

  /// More than sticks out a little: a tenth.
  private func isWider(_ width: Int, than column: Int) -> Bool { width * 10 > column * 11 }

  private static let longestUnbroken = 60

  /// Four fifths.
  private func isNearly(_ width: Int, _ column: Int) -> Bool { width * 5 >= column * 4 }

  /// Seven tenths.
  private func isMost(_ width: Int, of column: Int) -> Bool { width * 10 >= column * 7 }

  /// Lines that go on below, and have nearly the column's width.
  private func full(_ column: Int, _ lines: [PlainLine], _ depth: Int) -> Int {
    lines.indices.dropLast().count { index in
      lines[index].depth == depth && !lines[index].isBlank && !lines[index + 1].isBlank
        && lines[index + 1].marker == .none && lines[index + 1].depth == depth
        && isNearly(widths[index], column) && !isWider(widths[index], than: column)
    }
  }

  /// The lines as they were meant, and their tokens.
  func joined(_ lines: [PlainLine]) -> LineJoining {
    var joining = LineJoining(scan.tokens)
    for index in lines.indices {
      if index > 0, let (line, joint) = continued(lines, index) {
        joining.join(line, joint)
      } else if let joint = jointOverPage(lines, index) {
        joining.joinOverPage(lines[index], joint)
      } else {
        joining.add(lines[index])
      }
    }
    joining.finish()
    return joining
  }

  /// Line `index` as the rest of the one before it, which was broken; nil when it is not.
  private func continued(_ lines: [PlainLine], _ index: Int) -> (PlainLine, LineJoint)? {
    let (before, line) = (lines[index - 1], unmarked(lines[index], after: lines[index - 1]))
    guard mayGoOn(before, line) else { return nil }
    let (last, next) = (before.tokens.upperBound - 1, line.tokens.lowerBound)
    let (joint, width, column) = (scan.joint(last, next), widths[index - 1], columns[line.depth])
    // What is much wider was not broken at the column.
    if isWider(width, than: column) { return joint.isCertain ? (line, joint) : nil }
    if width + 1 + scan.wordWidth(next, line.tokens.upperBound) > column { return (line, joint) }
    // A proportional font breaks a little earlier, but then within a sentence; and a sentence that cannot
    // end so goes on wherever it was broken.
    let isBroken =
      joint.isCertain || width * 2 >= column && (joint.isTight || scan.goesOn(last, next))
      || isMost(width, of: column) && scan.isMidSentence(last, next)
    return isBroken ? (line, joint) : nil
  }

  /// "… kenmerk UW-2026-" and "41. De sluitingsdatum …": a number that belongs to the line before is no
  /// marker of an item.
  private func unmarked(_ line: PlainLine, after before: PlainLine) -> PlainLine {
    guard case .number = line.marker, let last = before.tokens.last else { return line }
    let number = line.tokens.lowerBound - 2
    guard number > last, scan.tokens[number].kind == .number,
      scan.joint(last, number).isTight || scan.goesOn(last, number)
    else { return line }
    var line = line
    line.marker = .none
    line.tokens = number..<line.tokens.upperBound
    return line
  }

  /// How line `index` goes on where the page before ended: only within a sentence, since a paragraph may end
  /// with its page.
  private func jointOverPage(_ lines: [PlainLine], _ index: Int) -> LineJoint? {
    guard lines[index].role == .open,
      let before = lines[..<index].lastIndex(where: { $0.role == .open }),
      lines[(before + 1)...index].contains(where: { $0.isOfPage || beginsPage($0) }),
      mayGoOn(lines[before], lines[index])
    else { return nil }
    let (last, next) = (lines[before].tokens.upperBound - 1, lines[index].tokens.lowerBound)
    let joint = scan.joint(last, next)
    let isOpen = scan.tokens[last].kind != .sign || scan.tokens[last].isSign(",")
    guard widths[before] * 2 >= columns[lines[index].depth],
      joint.isTight || scan.goesOn(last, next)
        || isOpen && scan.tokens[next].isUncapitalised
    else { return nil }
    return joint
  }

  /// A form feed stands before the first line of a page.
  private func beginsPage(_ line: PlainLine) -> Bool {
    !line.span.isEmpty && scan.bytes[line.span.lowerBound] == 0x0C
  }

  /// Two lines of one text at all: neither begins a list item or a label of its own.
  private func mayGoOn(_ before: PlainLine, _ line: PlainLine) -> Bool {
    guard columns[line.depth] > 0, before.depth == line.depth, line.marker == .none,
      before.role == .open, line.role == .open, let last = before.tokens.last, !line.tokens.isEmpty
    else { return false }
    if case .hash = before.marker { return false }
    // A line that lost its right column was set across the page.
    guard scan.cutOff(before).isEmpty, scan.cutOff(line).isEmpty else { return false }
    if scan.tokens[last].isSign(":") { return false }
    // A line that begins with a label and a colon is a line of its own.
    if let labelled = scan.labelled(line.tokens), labelled.joint == .colon { return false }
    return !scan.beginsMessage(line.tokens)
  }
}

extension PlainLine {
  /// The columns that the marker takes.
  fileprivate var hang: Int { marker == .none ? 0 : 2 }
}

extension Scan {
  /// The width of a line in letters, without the blanks before and after it.
  func width(_ tokens: Range<Int>) -> Int {
    scalarCount(of: UnsafeBufferPointer(rebasing: bytes[span(tokens)]))
  }

  /// "[12-01-2027 19:44:31] Marit: …", "03.11.26, 09:12 - Wim: …": the next message of a chat.
  func beginsMessage(_ line: Range<Int>) -> Bool {
    guard let first = line.first else { return false }
    let stamp = line.prefix(Self.longestStamp)
    guard
      let clock = stamp.first(where: { index in
        index > first && isSign(":", at: index, line.upperBound) && !tokens[index].isSpaced
          && tokens[index - 1].kind == .number && index + 1 < line.upperBound
          && tokens[index + 1].kind == .number && tokens[index + 1].length == 2
      })
    else { return false }
    if tokens[first].isSign("[") {
      return stamp.contains { $0 > clock && tokens[$0].isSign("]") }
    }
    return tokens[first].kind == .number
      && date(at: first, line.upperBound).map { $0.end <= clock && clock - $0.end <= 2 } ?? false
      && stamp.contains { $0 > clock && tokens[$0].isSign("-") && tokens[$0].isSpaced }
  }

  /// "[12-01-2027, 07:44:31 PM]"
  private static var longestStamp: Int { 16 }

  /// The width of the word at `index` with the signs that touch it.
  func wordWidth(_ index: Int, _ end: Int) -> Int {
    var last = index + 1
    while last < end, !tokens[last].isSpaced { last += 1 }
    return width(index..<last)
  }
}
