import Diagnostics
import Facts
import Postings

/// The settings of Sveltia CMS, which Decap CMS reads as well (decapcms.org/docs/configuration-options, /widgets): a
/// page on the board at which editors fill in the fields of postings, profiles and pages.
struct ContentManager {
  private let language: MessageLanguage

  init(_ language: MessageLanguage) { self.language = language }

  func files() throws -> [(path: String, text: String)] {
    [
      ("Content/files/admin/config.yml", try YAMLWriter.text(settings)),
      ("Content/files/admin/index.html", page),
    ]
  }

  /// The one page of a board that loads a script of others: it is for its editors, not for visitors.
  private var page: String {
    """
    <!DOCTYPE html>
    <html lang="\(language.code)">
    <head>
    <meta charset="utf-8">
    <meta name="robots" content="noindex">
    <title>Sveltia CMS</title>
    </head>
    <body>
    <script src="https://unpkg.com/@sveltia/cms/dist/sveltia-cms.js"></script>
    </body>
    </html>

    """
  }

  private var settings: JSONValue {
    .object([
      .init(
        "backend",
        .object([
          .init("name", .text("github")), .init("repo", .text("OWNER/REPOSITORY")),
          .init("branch", .text("main")),
        ])),
      .init("media_folder", .text("Content/files")), .init("public_folder", .text("/")),
      .init(
        "collections",
        .list([
          collection("vacancies", "All postings", Field.table),
          collection("organisations", "Organisations", Organisation.table),
          collection("pages", "Pages", PlainPage.table),
        ])),
    ])
  }

  private func collection<Owner>(
    _ name: String, _ label: String, _ table: FieldTable<Owner>
  ) -> JSONValue {
    // Free values of any shape have no widget, and where a posting was imported from is not for editors.
    let rows = table.rows.filter { ![.extra, .group, .origin].contains($0.kind) }
    let title = rows.first { ["title", "name"].contains($0.key) }?.key ?? "title"
    return .object([
      .init("name", .text(name)), .init("label", .text(language.text(label))),
      .init("folder", .text("Content/\(name)")), .init("create", .flag(true)),
      .init("extension", .text("md")), .init("format", .text("yaml-frontmatter")),
      .init("slug", .text("{{slug}}")), .init("identifier_field", .text(title)),
      .init(
        "fields",
        .list(rows.map { field($0, of: table.owner, isRequired: $0.key == title) } + [body])),
    ])
  }

  private func field<Owner>(
    _ row: FieldRow<Owner>, of owner: String, isRequired: Bool
  ) -> JSONValue {
    .object(
      [
        .init("name", .text(row.key)),
        .init("label", .text(fieldLabel(row.key, of: owner, in: language))),
        .init("hint", .text(language.text(row.documentation))),
        .init("required", .flag(isRequired)),
      ] + (row.key == "logo" ? FieldKind.widget("image") : row.kind.widget))
  }

  private var body: JSONValue {
    .object([
      .init("name", .text("body")), .init("label", .text(language.text("Text"))),
      .init("widget", .text("markdown")), .init("required", .flag(false)),
    ])
  }
}

extension FieldKind {
  /// The widget that takes such a value, with its options.
  fileprivate var widget: [JSONValue.Member] {
    switch self {
    case .education, .employment:
      Self.widget("select", [.init("multiple", .flag(true)), .init("options", .texts(words))])
    case .languageTag:
      Self.widget("select", [.init("options", .texts(MessageLanguage.codes))])
    case .workplace, .choice: Self.widget("select", [.init("options", .texts(words))])
    case .texts, .scales, .terms, .tags, .paths, .places: Self.widget("list")
    case .day, .deadline:
      Self.widget(
        "datetime",
        [
          .init("format", .text("YYYY-MM-DD")), .init("date_format", .text("YYYY-MM-DD")),
          .init("time_format", .flag(false)),
        ])
    case .whole(let bounds):
      Self.widget(
        "number",
        [
          .init("value_type", .text("int")), .init("min", .number(bounds.lowerBound)),
          .init("max", .number(bounds.upperBound)),
        ])
    case .flag: Self.widget("boolean", [.init("default", .flag(false))])
    case .contacts:
      Self.widget(
        "list",
        [
          .init(
            "fields",
            .list(
              ["name", "role", "email", "phone"].map {
                .object([
                  .init("name", .text($0)), .init("label", .text($0)),
                  .init("widget", .text("string")), .init("required", .flag(false)),
                ])
              }))
        ])
    default: Self.widget("string")
    }
  }

  fileprivate static func widget(
    _ name: String, _ options: [JSONValue.Member] = []
  ) -> [JSONValue.Member] {
    [.init("widget", .text(name))] + options
  }
}
