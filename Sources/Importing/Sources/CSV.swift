import Diagnostics
import PlainText
import Postings
import Slugs

extension SourceKind {
  /// A spreadsheet as CSV: the first row names fields, by any of their names; other columns are kept in `extra`.
  static let csv = SourceKind("csv", "table (.csv)", isFeed: true) { document, options in
    guard case .table(let text) = document.shape else { return nil }
    let rows = try CSVReader.rows(text, of: document.name)
    guard let header = rows.first else { return [] }
    let columns = columns(header.cells, options)
    return try rows.dropFirst().compactMap { row in
      try posting(Array(zip(columns, row.cells)), row.line, document.name)
    }
  }

  /// What a column is.
  private enum Column {
    case field(Field)
    case id, text
    case other(String)

    var field: Field? { if case .field(let field) = self { field } else { nil } }
  }

  private static func columns(_ names: [String], _ options: ReadOptions) -> [Column] {
    let map = Dictionary(options.map.map { (folded($0.key), $0.value) }) { first, _ in first }
    var columns = names.map { column(map[folded($0)] ?? $0) }
    // A label counts where no column has the field's own name.
    for (place, name) in names.enumerated() {
      guard case .other = columns[place], let field = field(named: trimmed(name)),
        !columns.contains(where: { $0.field == field })
      else { continue }
      columns[place] = .field(field)
    }
    return columns
  }

  private static func column(_ name: String) -> Column {
    let name = trimmed(name)
    let small = folded(name)
    if ["id", "guid", "nr", "nummer"].contains(small) { return .id }
    if textNames.contains(small) { return .text }
    for form in [small, name.lowercased(), small.replacing(" ", with: "_")] {
      if let position = Field.table.position(of: form) {
        let field = Field(rawValue: Field.table.rows[position].key)
        if let field, field != .extra, field != .source { return .field(field) }
      }
    }
    return .other(name)
  }

  private static let textNames: Set<String> = [
    "text", "tekst", "body", "description", "omschrijving", "beschrijving", "vacaturetekst",
    "functieomschrijving", "beschreibung", "stellenbeschreibung", "content", "inhoud",
  ]

  private static func posting(
    _ cells: [(Column, String)], _ line: Int, _ path: String
  ) throws -> ImportedPosting? {
    guard cells.contains(where: { !trimmed($0.1).isEmpty }) else { return nil }
    var (id, text, reference, title): (String?, String, String?, String?) = (nil, "", nil, nil)
    for (column, value) in cells where !trimmed(value).isEmpty {
      switch column {
      case .id: id = trimmed(value)
      case .text: text += (text.isEmpty ? "" : "\n\n") + value
      case .field(.reference): reference = trimmed(value)
      case .field(.title): title = trimmed(value)
      default: continue
      }
    }
    var posting = ImportedPosting(
      id: id ?? reference ?? title.map { slug(of: $0) } ?? "line-\(line)")
    for (column, value) in cells {
      switch column {
      case .field(let field): posting.state(field, value)
      case .other(let name) where !name.isEmpty: posting.keep(name, value)
      default: continue
      }
    }
    try posting.setText(words: text, of: path)
    return posting
  }
}
