import Diagnostics

/// A table of the preview's own pages. On a narrow screen each row becomes a card, whose cells say what they are.
struct OwnTable {
  /// Said in the board's language already.
  let columns: [String]
  /// Cells as HTML; the first of a row names it.
  let rows: [[String]]

  var html: String {
    let head = columns.map { "<th scope=\"col\">\(escapedHTML($0))" }.joined()
    return "<div class=\"scroll\"><table>\n<thead><tr>\(head)</tr></thead>\n<tbody>\n"
      + rows.map(row).joined() + "</tbody>\n</table></div>\n"
  }

  private func row(_ cells: [String]) -> String {
    guard let name = cells.first else { return "" }
    let rest = zip(columns, cells).dropFirst().map { column, cell in
      "<td data-column=\"\(escapedHTML(column))\">\(cell)"
    }
    return "<tr><th scope=\"row\">\(name)\(rest.joined())</tr>\n"
  }

  /// A text of a file: an address or a path may go on in the next line behind its signs, so that no word needs to.
  static func text(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let html = escapedHTML(String(word))
      let isLong = word.count > longestWord && word.contains { breaks.contains($0) }
      return isLong ? html.replacing(#/[\/._-]/#) { "\($0.output)<wbr>" } : html
    }.joined(separator: " ")
  }

  private static let longestWord = 16
  private static let breaks: Set<Character> = ["/", ".", "_", "-"]
}
