import Building
import Postings

/// JSON Schemas (json-schema.org, draft 2020-12) out of the rows, with which editors complete and check while
/// somebody writes.
package enum Schema: String, Sendable, CaseIterable {
  case posting, organisation, page, board

  /// The files that it is for, seen from the root of a board.
  package var files: [String] {
    switch self {
    case .posting: ["Content/vacancies/*.md"]
    case .organisation: ["Content/organisations/*.md"]
    case .page: ["Content/pages/*.md"]
    case .board: ["Content/board.yml"]
    }
  }

  private var title: String {
    switch self {
    case .posting: "Front matter of a posting"
    case .organisation: "Front matter of an organisation's profile"
    case .page: "Front matter of a page"
    case .board: "Settings of a board: Content/board.yml"
    }
  }

  package func json() throws -> String {
    let head: [JSONValue.Member] = [
      .init("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
      .init("title", .text(title)),
    ]
    let body =
      switch self {
      case .posting: Self.object(Field.table)
      case .organisation: Self.object(Organisation.table)
      case .page: Self.object(PlainPage.table)
      case .board:
        Self.object(BoardSettings.table) + [.init("required", .texts(BoardSettings.required))]
      }
    return try FieldListing.encoded(JSONValue.object(head + body))
  }

  /// All names of a table's rows. A name that no row has is a mistake where the table says so.
  static func object<Owner>(_ table: FieldTable<Owner>) -> [JSONValue.Member] {
    let properties = table.rows.flatMap { row in
      row.names.map { name in
        let documentation = name == row.key ? row.documentation : "The same as `\(row.key)`."
        let value = settings(row.key) ?? row.kind.frontMatterSchema
        return JSONValue.Member(
          name,
          .object(
            [
              .init("description", .text(documentation)),
              .init("examples", .texts([row.example])),
            ] + value))
      }
    }
    let twice = table.rows.flatMap { SchemaNames.keptApart($0.names) }
    let slips = SchemaNames.slips(of: table.names)
    let isOpen = table.unknownKeys == .warning
    return [
      .init("type", .text("object")), .init("properties", .object(properties)),
      .init("dependentSchemas", .object(twice)),
    ] + (isOpen ? [.init("patternProperties", .object([.init(slips, .flag(false))]))] : [])
      + [.init("additionalProperties", .flag(isOpen))]
  }
}
