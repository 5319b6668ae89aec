import Diagnostics
import Tables

extension CSVReader {
  /// Whether a text is a table by its look: two rows or more of as many cells, and a first that names fields.
  static func isTable(_ text: String) -> Bool {
    let lines = text.prefix(lookLength)
    do throws(Diagnostic) {
      // What the last line lacks was cut off here.
      let end = lines.endIndex == text.endIndex ? nil : lines.lastIndex(where: \.isNewline)
      let rows = try rows(
        of: SourceText(path: "", bytes: Array((end.map { lines[..<$0] } ?? lines).utf8)))
      guard rows.count > 1, let header = rows.first, header.cells.count > 1 else { return false }
      return rows[1].cells.count == header.cells.count
        && SourceKind.fieldCount(of: header.cells) * 2 >= header.cells.count
        && SourceKind.fieldCount(of: header.cells) > 1
    } catch {
      return false
    }
  }

  /// So much of a text shows whether it is a table.
  private static let lookLength = 20_000
}
