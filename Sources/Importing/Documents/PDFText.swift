/// What a PDF is by the look of its text, as `pdftotext -layout` gives it: lines that stand as on the page, pages parted by form feeds.
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
    // Browsers print the address of a page below it.
    piece.count > Self.proseLength && piece.first?.isLowercase ?? false && !piece.contains("://")
  }
}
