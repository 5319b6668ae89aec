package import Building
package import Diagnostics
import Pages
package import Postings
import Templating

/// Everything that templates can see, by page kind, with types and examples.
package struct TemplateReference {
  private let listing: TemplateListing

  /// `theme` gives the interface texts and the assets, `data` what the board's own files add.
  package init(
    _ theme: Theme, _ data: DataFiles, for settings: BoardSettings, log: inout DiagnosticLog
  ) {
    listing = TemplateListing(
      pages: PageKinds.templates,
      host: CompiledTheme.host(
        theme, theme.strings(for: settings, log: &log), data.global(log: &log), for: settings))
  }

  package func text() -> String {
    var parts: [String] = []
    for page in listing.pages {
      parts.append("\(page.file): \(page.documentation)\n\n" + Self.rows(page.names))
    }
    for record in listing.records + listing.globals.filter({ !$0.fields.isEmpty }) {
      parts.append("\(record.name): \(record.documentation)\n\n" + Self.rows(record.fields))
    }
    parts.append("Functions\n\n" + Self.rows(listing.functions))
    parts.append("Filters\n\n" + Self.rows(listing.filters))
    parts.append("Texts\n\n" + Self.rows(listing.texts))
    return parts.joined(separator: "\n")
  }

  private static func rows(_ fields: [TemplateListing.Field]) -> String {
    table(fields.map { [$0.name, $0.type, $0.documentation + Self.example($0.example)] })
  }

  private static func rows(_ callables: [TemplateListing.Callable]) -> String {
    table(
      callables.map { [$0.signature, $0.takes, $0.documentation + Self.example($0.example)] })
  }

  private static func example(_ example: String) -> String {
    example.isEmpty ? "" : " Such as `\(example)`."
  }

  private static func table(_ rows: [[String]]) -> String {
    let widths = [0, 1].map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let cells = [0, 1].map { column in
        row[column] + String(repeating: " ", count: widths[column] - row[column].count)
      }
      return "  \(cells[0])  \(cells[1])  \(row[2])\n"
    }.joined()
  }

  package func json() throws -> String {
    struct Field: Encodable { let name, type, documentation, example: String }
    struct Group: Encodable { let name, documentation: String; let fields: [Field] }
    struct Callable: Encodable { let signature, takes, documentation, example, result: String }
    struct All: Encodable {
      let pages, records, globals: [Group]
      let functions, filters, texts: [Callable]
    }
    func fields(_ fields: [TemplateListing.Field]) -> [Field] {
      fields.map {
        Field(
          name: $0.name, type: $0.type, documentation: $0.documentation, example: $0.example)
      }
    }
    func callables(_ callables: [TemplateListing.Callable]) -> [Callable] {
      callables.map {
        Callable(
          signature: $0.signature, takes: $0.takes, documentation: $0.documentation,
          example: $0.example, result: $0.result)
      }
    }
    func groups(_ records: [TemplateListing.Record]) -> [Group] {
      records.map {
        Group(name: $0.name, documentation: $0.documentation, fields: fields($0.fields))
      }
    }
    return try FieldListing.encoded(
      All(
        pages: listing.pages.map {
          Group(name: $0.file, documentation: $0.documentation, fields: fields($0.names))
        },
        records: groups(listing.records), globals: groups(listing.globals),
        functions: callables(listing.functions), filters: callables(listing.filters),
        texts: callables(listing.texts)))
  }
}
