import Building
import Diagnostics
import Pages
import Platform
import Postings

/// Everything that front matter and settings may hold, and every lint, from the rows themselves: as text, and as
/// JSON for tools.
package enum FieldListing {
  /// One row as `--format json` prints it.
  private struct Row: Encodable {
    let key: String
    let aliases: [String]
    let value: String
    let documentation: String
    let example: String

    init<Owner>(_ row: FieldRow<Owner>) {
      key = row.key
      aliases = row.aliases + row.opposites
      value = MessageLanguage.english.text(row.kind.expectation)
      documentation = row.documentation
      example = row.example
    }

    /// A lint, with the level it has unless board.yml says otherwise.
    init(_ lint: Lint) {
      key = lint.code
      aliases = []
      value = "`off`, `warn` or `error`"
      documentation = lint.documentation
      example = lint.level.rawValue
    }
  }

  private static var tables: [(title: String, key: String, rows: [Row])] {
    [
      (
        "A posting: Content/vacancies/NAME.md or NAME.txt", "posting",
        Field.table.rows.map(Row.init)
      ),
      (
        "An organisation: Content/organisations/NAME.md", "organisation",
        Organisation.table.rows.map(Row.init)
      ),
      ("A page: Content/pages/NAME.md", "page", PlainPage.table.rows.map(Row.init)),
      ("The board: Content/board.yml", "board", BoardSettings.table.rows.map(Row.init)),
      (
        "The lints, as they are unless `lints:` in Content/board.yml says otherwise", "lints",
        Lint.all.map(Row.init)
      ),
    ]
  }

  package static func text() -> String {
    tables.map { table in
      let width = table.rows.map(\.key.count).max() ?? 0
      let lines = table.rows.map { row in
        let pad = String(repeating: " ", count: width - row.key.count)
        let indent = String(repeating: " ", count: width + 4)
        var text = "  \(row.key)\(pad)  \(row.documentation)\n"
        if !row.aliases.isEmpty {
          text += "\(indent)also: \(row.aliases.joined(separator: ", "))\n"
        }
        return text + "\(indent)is \(row.value)\n\(indent)\(row.key): \(row.example)\n"
      }
      return "\(table.title)\n\n\(lines.joined())"
    }.joined(separator: "\n")
  }

  package static func json() throws -> String {
    try encoded(Dictionary(uniqueKeysWithValues: tables.map { ($0.key, $0.rows) }))
  }

  static func encoded(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
