import Diagnostics
import PlainText
import Postings
import Tables

extension SourceKind {
  /// A spreadsheet as CSV: the first row names fields, by any of their names; other columns are kept in `extra`.
  static let csv = SourceKind("csv", "table (.csv)", isFeed: true) { document, options in
    guard case .table(let text) = document.shape else { return nil }
    // A byte order mark may have been left by whoever decoded the text.
    let bytes = Array((text.first == "\u{FEFF}" ? text.dropFirst() : text[...]).utf8)
    let rows = try CSVReader.rows(of: SourceText(path: document.name, bytes: bytes))
    guard let header = rows.first else { return [] }
    let columns = TableColumn.columns(header.cells, options)
    let records = rows.dropFirst().map { TableRecord($0, columns) }.filter { !$0.isEmpty }
    let counts = Dictionary(
      records.compactMap(\.statedID).map { ($0, 1) }, uniquingKeysWith: +)
    var postings = try records.map { record in
      let isAlone = record.statedID.map { counts[$0] == 1 } ?? false
      return try record.posting(document.name, isAlone: isAlone)
    }
    let unknown = columns.compactMap(\.name)
    if !unknown.isEmpty, let first = postings.first {
      postings[0] = first.noting([.unknownColumns(unknown, document.name)])
    }
    return postings
  }

  /// How many columns of a table are fields by their names.
  static func fieldCount(of header: [String]) -> Int {
    TableColumn.columns(header, ReadOptions()).count(where: \.isKnown)
  }
}

extension Diagnostic {
  fileprivate static func unknownColumns(_ names: [String], _ path: String) -> Diagnostic {
    Diagnostic(
      .note, "import-columns",
      "no field has the name of these columns, which are kept in `extra`: \(names.map { "`\($0)`" }.joined(separator: ", "))",
      at: Location(path: path), help: "`--map \"column=field\"` says which field a column is")
  }
}
