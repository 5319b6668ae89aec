import Facts
import Postings
import Tables

/// One row of a table, as one vacancy.
struct TableRecord {
  private let cells: [(column: TableColumn, value: String)]

  init(_ row: CSVReader.Row, _ columns: [TableColumn]) {
    cells = zip(columns, row.cells).map { ($0, trimmed($1)) }.filter { !$0.1.isEmpty }
  }

  var isEmpty: Bool { cells.isEmpty }

  private func first(_ isWanted: (TableColumn) -> Bool) -> String? {
    cells.first { isWanted($0.column) }?.value
  }

  private func value(of field: Field) -> String? { first { $0.field == field } }

  /// What its source calls it.
  var statedID: String? {
    first { if case .id = $0 { true } else { false } } ?? value(of: .reference)
  }

  // MARK: What it says

  /// `isAlone` tells whether no other row has its id.
  func posting(_ path: String, isAlone: Bool) throws -> ImportedPosting {
    let id = statedID ?? ""
    var posting = isAlone ? ImportedPosting(id: id) : .unnamed(id)
    var texts: [String] = []
    for (column, value) in cells {
      switch column {
      case .id: continue
      case .text: texts.append(value)
      // Of employment a table says in one word what kind it is or how many hours.
      case .field(.employment) where !ImportedPosting.canRead(value, as: .employment):
        posting.state(employment: value)
      case .field(let field): posting.state(field, value)
      case .other(let name): posting.keep(name, value)
      }
    }
    try posting.setText(words: texts.joined(separator: "\n\n"), of: path)
    return posting
  }
}
