import Foundation
import Pages
import Postings

/// Everything that front matter and settings may hold, and every lint, from the rows themselves: as text, as JSON for
/// tools, and as a JSON Schema with which editors complete and check front matter.
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
      value = row.kind.expectation
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
        return text + "\(indent)\(row.key): \(row.example)\n"
      }
      return "\(table.title)\n\n\(lines.joined())"
    }.joined(separator: "\n")
  }

  package static func json() throws -> String {
    try encoded(Dictionary(uniqueKeysWithValues: tables.map { ($0.key, $0.rows) }))
  }

  /// A JSON Schema (2020-12) of a posting's front matter.
  package static func schema() throws -> String {
    var properties: [String: Schema] = [:]
    for row in Field.table.rows {
      for name in row.names {
        properties[name] = row.kind.schema(
          documentation: name == row.key ? row.documentation : "The same as `\(row.key)`.")
      }
    }
    return try encoded(
      Schema(
        schema: "https://json-schema.org/draft/2020-12/schema", title: "Front matter of a posting",
        type: ["object"], properties: properties))
  }

  static func encoded(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}

/// The part of JSON Schema that front matter needs.
private struct Schema: Encodable {
  var schema: String?
  var title: String?
  var description: String?
  var type: [String]?
  var values: [String]?
  var items: [Schema]?
  var properties: [String: Schema]?

  enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case title, description, type
    case values = "enum"
    case items = "anyOf"
    case properties
  }
}

extension FieldKind {
  /// Null is always allowed: an empty value is one that was left out.
  fileprivate func schema(documentation: String) -> Schema {
    var schema = Schema(description: documentation)
    switch self {
    case .flag: schema.type = ["boolean", "null"]
    case .whole, .count: schema.type = ["integer", "null"]
    case .extra, .group: schema.type = ["object", "null"]
    case .hours, .pay, .apply: schema.type = ["string", "number", "object", "null"]
    case .contacts: schema.type = ["string", "object", "array", "null"]
    case .texts, .scales, .terms, .tags, .paths, .places, .education, .employment:
      schema.type = ["string", "number", "array", "null"]
    case .choice(let words): schema.values = words
    case .workplace: schema.values = words
    default: schema.type = ["string", "number", "null"]
    }
    return schema
  }
}
