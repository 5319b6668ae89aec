/// A line of a page, or of a column of it: words with no more than blanks between them.
struct PDFLine {
  private(set) var box: PDFBox
  private(set) var text: String
  /// The width of its first word.
  private let firstWidth: Double
  let page: Int

  private init(_ word: PDFWord, _ page: Int) {
    (box, text, self.page) = (word.box, word.text, page)
    firstWidth = word.box.right - word.box.left
  }

  /// A wider gap, in heights of its line, is one between columns; blanks of justified lines are narrower.
  private static let widestBlank = 1.3

  /// The lines of a page, in the order of its words.
  static func lines(of words: [PDFWord], on page: Int) -> [PDFLine] {
    var lines: [PDFLine] = []
    for run in runs(of: words) {
      let isJustified = isJustified(run)
      var isFirst = true
      for word in run {
        if !isFirst, let last = lines.last, isJustified || last.isNear(word) {
          lines[lines.count - 1].add(word)
        } else {
          lines.append(PDFLine(word, page))
        }
        isFirst = false
      }
    }
    return lines
  }

  /// Words one behind the other at one height.
  private static func runs(of words: [PDFWord]) -> [[PDFWord]] {
    var runs: [[PDFWord]] = []
    for word in words {
      if let last = runs.last?.last?.box, last.isBeside(word.box),
        word.box.left > last.right - last.height / 2
      {
        runs[runs.count - 1].append(word)
      } else {
        runs.append([word])
      }
    }
    return runs
  }

  /// Whether all blanks are of one width, as programs stretch them; what stands in columns has gaps of its own.
  private static func isJustified(_ run: [PDFWord]) -> Bool {
    let gaps = zip(run, run.dropFirst()).map { $1.box.left - $0.box.right }
    guard gaps.count > 1, let least = gaps.min(), let most = gaps.max() else { return false }
    return least > 0 && most - least < least * unevenness
      && most < run[0].box.height * widestStretched
  }
  private static let unevenness = 0.02
  /// In heights of the line.
  private static let widestStretched = 6.0

  private mutating func add(_ word: PDFWord) {
    box = box.union(word.box)
    text += " " + word.text
  }

  private func isNear(_ word: PDFWord) -> Bool {
    // A sign that marks an item stands farther from it than words do.
    word.box.left - box.right < box.height * (isMark ? 2 * Self.widestBlank : Self.widestBlank)
  }

  /// Whether it is the sign before an item of a list, and no more.
  private var isMark: Bool { Self.isMark(text) }

  static func isMark(_ text: String) -> Bool {
    text.count == 1 && marks.contains(text.first ?? " ")
  }

  /// Whether an item of a list begins with it.
  var isItem: Bool {
    guard let first = text.first else { return false }
    return Self.marks.contains(first) && text.dropFirst().first == " "
  }

  /// As fonts of signs have them, too: Word's bullets are letters of the private area.
  private static let marks: Set<Character> = [
    "•", "-", "–", "▪", "◦", "o", "●", "○", "■", "□", "✓", "✔", "➢", "►", "‣", "⁃", "·", "*",
    "\u{F0B7}",
    "\u{F0A7}", "\u{F0D8}", "\u{F0FC}", "\u{F02D}", "\u{2023}",
  ]

  // MARK: One after the other

  /// Whether the line below it has the rest of its sentence: its next word had no room, or it begins as no sentence
  /// does. `edge` is how far lines of its column reach.
  func isBroken(before next: PDFLine, edge: Double) -> Bool {
    guard !next.isItem, isOfSize(of: next), let end = text.last, let start = next.text.first else {
      return false
    }
    if "-\u{2010}\u{AD}".contains(end), start.isLowercase { return true }
    let hadRoom = box.right + box.height * Self.narrowestBlank + next.firstWidth < edge
    let isEnd = ".!?:;".contains(end)
    if start.isLowercase { return end != ";" && (!hadRoom || !isEnd && reaches(edge)) }
    if !start.isUppercase { return !hadRoom && !isEnd }
    // In a narrow bar labels stand above values, and fill it as well.
    guard !hadRoom, edge - box.left > box.height * Self.widestBar else { return false }
    return !isEnd || box.right > edge - box.height / 2
  }

  /// In heights of the line, some thirty letters.
  private static let widestBar = 14.0
  /// In heights of the line.
  private static let narrowestBlank = 0.2
  /// The part of its column that a line fills which another goes on with.
  private static let reach = 0.66

  private func reaches(_ edge: Double) -> Bool {
    box.right - box.left > (edge - box.left) * Self.reach
  }

  /// Headings are larger than what stands below them.
  private func isOfSize(of other: PDFLine) -> Bool {
    abs(box.height - other.box.height) < box.height * Self.sameSize
  }
  private static let sameSize = 0.12
}
