import Facts
import Postings
import Slugs

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

  private var isNamed: Bool { statedID != nil }

  private var statedID: String? {
    first { if case .id = $0 { true } else { false } } ?? value(of: .reference)
  }

  // MARK: Identity

  /// What each row is called: by its own id, else by its title, and by its place too where others have that title or the
  /// board knows it so. Rows that are the same throughout have one name.
  static func ids(of records: [TableRecord], known: Set<String>) -> [String] {
    let titles = records.filter { !$0.isNamed }.map { $0.titleID }
    let counts = Dictionary(titles.map { ($0, 1) }, uniquingKeysWith: +)
    var taken: [String: TableRecord] = [:]
    return records.enumerated().map { number, record in
      if let id = record.statedID { return id }
      let title = record.titleID ?? "line-\(number + firstLine)"
      let placed = record.placedID ?? title
      let isOne = counts[record.titleID] == 1 && !known.contains(placed)
      return record.free(isOne ? title : placed, &taken)
    }
  }

  /// The first row below the header.
  private static let firstLine = 2

  private func free(_ id: String, _ taken: inout [String: TableRecord]) -> String {
    var free = id
    var number = 1
    while let other = taken[free], !other.isSame(as: self) {
      number += 1
      free = "\(id)-\(number)"
    }
    taken[free] = self
    return free
  }

  private func isSame(as other: TableRecord) -> Bool {
    cells.map(\.value) == other.cells.map(\.value)
  }

  private var titleID: String? { value(of: .title).map { slug(of: $0) } }

  private var placedID: String? {
    guard let title = titleID, let place = value(of: .locations) else { return nil }
    return "\(title)-\(slug(of: place))"
  }

  // MARK: What it says

  func posting(_ id: String, _ path: String) throws -> ImportedPosting {
    var posting = ImportedPosting(id: id)
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
