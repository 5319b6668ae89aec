import PlainText
import Postings
import Slugs

/// What a column of a table is.
enum TableColumn {
  case field(Field)
  case id, text
  case other(String)

  var field: Field? { if case .field(let field) = self { field } else { nil } }

  /// Of a column that is no field, and has a name.
  var name: String? {
    if case .other(let name) = self, !name.isEmpty { name } else { nil }
  }

  var isKnown: Bool { if case .other = self { false } else { true } }

  static func columns(_ names: [String], _ options: ReadOptions) -> [TableColumn] {
    let map = Dictionary(options.map.map { (folded($0.key), $0.value) }) { first, _ in first }
    var columns = names.map { TableColumn(map[folded($0)] ?? $0) }
    // A label counts where no column has the field's own name.
    for (place, name) in names.enumerated() {
      guard case .other = columns[place],
        let field = PlainText.field(named: trimmed(name)) ?? label(trimmed(name)),
        !columns.contains(where: { $0.field == field })
      else { continue }
      columns[place] = .field(field)
    }
    return columns
  }

  /// Names of columns that say in a text what may also be something else.
  private static func label(_ name: String) -> Field? {
    labels.first { $0.names.contains(folded(name).replacing("_", with: " ")) }?.field
  }

  private static let labels: [(field: Field, names: Set<String>)] = [
    (
      .apply,
      [
        "apply url", "apply link", "application url", "application link", "apply email", "apply at",
        "sollicitatielink", "sollicitatie-url", "sollicitatie url", "bewerbungslink",
        "bewerbungs-url", "bewerbung url",
      ]
    ),
    (
      .employment,
      [
        "employment type", "job type", "contract type", "contracttype", "type contract",
        "soort contract", "dienstverband", "vertragsart", "beschaftigungsart", "anstellungsart",
      ]
    ),
  ]

  private init(_ name: String) {
    let name = trimmed(name)
    let small = folded(name)
    if ["id", "guid", "nr", "nummer"].contains(small) {
      self = .id
      return
    }
    if Self.textNames.contains(small) {
      self = .text
      return
    }
    for form in [small, name.lowercased(), small.replacing(" ", with: "_")] {
      if let position = Field.table.position(of: form) {
        let field = Field(rawValue: Field.table.rows[position].key)
        if let field, field != .extra, field != .source {
          self = .field(field)
          return
        }
      }
    }
    self = .other(name)
  }

  private static let textNames: Set<String> = [
    "text", "tekst", "body", "description", "omschrijving", "beschrijving", "vacaturetekst",
    "functieomschrijving", "beschreibung", "stellenbeschreibung", "content", "inhoud",
  ]
}
