/// The text of a PDF as `pdftotext -layout` gives it: lines that stand as on the page, pages parted by form feeds.
struct PDFText {
  private let pages: [[Substring]]

  init(_ text: String) {
    pages = text.split(separator: "\u{0C}").map {
      $0.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    }
  }

  /// Fewer words are a stamp, and on every page the same: `Scanned by CamScanner`.
  private static let fewestWords = 12

  var isScan: Bool {
    let lines = Set(pages.joined().map { trimmed($0) })
    let words = lines.flatMap { $0.split(separator: " ") }.filter { $0.contains(where: \.isLetter) }
    return words.count < Self.fewestWords
  }

  /// So many lines in which prose goes on beside something else are columns; a table with long words has fewer.
  private static let columnLines = 3

  /// Whether text runs in columns, or beside a bar with facts: these must be read one after the other. Where labels and
  /// values stand beside each other, or nothing does, the lines are read as they stand.
  var hasColumns: Bool {
    let across = pages.joined().map { pieces(of: $0) }.filter {
      $0.count > 1 && $0.contains(where: goesOn)
    }
    return across.count >= Self.columnLines
  }

  /// The lines as somebody would have typed them: a label and its value parted by a tab, sentences in one line, what
  /// stands at the head of every page once.
  var words: String {
    let head = pages.first.flatMap(Self.head)
    let lines = pages.enumerated().map { number, page -> [Substring] in
      guard number > 0, let head, Self.head(page) == head else { return page }
      return Array(page.drop { trimmed($0) != head }.dropFirst())
    }
    return lines.map { joined(rows(of: $0)) }.joined(separator: "\u{0C}")
  }

  private static func head(_ page: [Substring]) -> String? {
    page.lazy.map { trimmed($0) }.first { !$0.isEmpty }
  }

  // MARK: Lines

  /// Rows of a table stand together: two lines or more, each of two pieces.
  private func rows(of lines: [Substring]) -> [String] {
    let pieces = lines.map { self.pieces(of: $0) }
    return lines.enumerated().map { number, line in
      let neighbours = [number - 1, number + 1].filter(pieces.indices.contains)
      guard pieces[number].count == 2, neighbours.contains(where: { pieces[$0].count == 2 }) else {
        return String(line)
      }
      return pieces[number].joined(separator: "\t")
    }
  }

  /// The part of the widest line that one reaches whose sentence goes on in the next.
  private static let reach = 0.66

  /// A line is one with the next where that goes on with its sentence and it reaches as far as lines do.
  private func joined(_ lines: [String]) -> String {
    let reach = Int(Double(lines.map(\.count).max() ?? 0) * Self.reach)
    var joined: [String] = []
    var width = 0
    for line in lines {
      let words = trimmed(line)
      if let last = joined.last, width > reach, words.first?.isLowercase ?? false,
        !last.contains("\t"), !words.contains("\t")
      {
        joined[joined.count - 1] += " " + words
      } else {
        joined.append(line)
      }
      width = line.count
    }
    return joined.joined(separator: "\n")
  }

  /// What stands beside each other on a line, far apart.
  private func pieces(of line: Substring) -> [String] {
    line.split(separator: "   ").map { trimmed($0) }.filter {
      $0.contains { $0.isLetter || $0.isNumber }
    }
  }

  /// Shorter pieces of a line are labels and values.
  private static let proseLength = 24

  /// Whether a piece of a line goes on with the sentence of the line above.
  private func goesOn(_ piece: String) -> Bool {
    piece.count > Self.proseLength && piece.first?.isLowercase ?? false
  }
}
