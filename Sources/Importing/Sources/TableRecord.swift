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
    var names = RowNames()
    // The row that the board knows by its title alone stays it when another of that title comes.
    var kept = known
    return records.enumerated().map { number, record in
      if let id = record.statedID { return names.free(id, for: record.cells.map(\.value)) }
      let title = record.titleID ?? "line-\(number + firstLine)"
      let placed = record.placedID ?? title
      let isKnown = !known.contains(placed) && kept.remove(title) != nil
      let isOne = isKnown || counts[record.titleID] == 1 && !known.contains(placed)
      return names.free(isOne ? title : placed, for: record.cells.map(\.value))
    }
  }

  /// The first row below the header.
  private static let firstLine = 2

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

/// Names that rows have, each of its own; rows that say the same have one.
private struct RowNames {
  private var byRow: [[String]: String] = [:]
  private var counts: [String: Int] = [:]
  private var taken: Set<String> = []

  mutating func free(_ name: String, for row: [String]) -> String {
    if let known = byRow[row] { return known }
    var free = name
    while !taken.insert(free).inserted {
      counts[name, default: 1] += 1
      free = "\(name)-\(counts[name, default: 1])"
    }
    byRow[row] = free
    return free
  }
}
