import Days
import Diagnostics
import Markdown
import Postings
import Templating

/// A plain page: a text that the board's makers wrote.
struct TextPage: Page {
  static let name = "page"
  static let documentation = "A plain page."
  static func pages(of site: Site) -> [TextPage] {
    site.board.pages.map { TextPage(site: site, written: $0) }
  }

  let site: Site
  let written: WrittenPage

  var text: PlainPage { written.subject }
  private var prose: Prose { written.prose }

  var origin: String { text.source.path }
  var source: String? { text.source.path }
  var folder: String { "\(text.slug)/" }
  var aliases: [String] { text.aliases }
  var title: String { text.title ?? readable(String(text.slug.split(separator: "/").last ?? "")) }
  var description: String? { text.summary ?? prose.document.summary }
  var language: String { text.language ?? site.texts.languageCode }
  var links: [SourceLink] { prose.links }
  var scope: Scope { Scope(page: self) }

  var body: String? {
    site.sized(prose.document.html(root: site.settings.baseURL.path, folder: url))
  }

  struct Scope: TemplateRecord {
    func value(at position: Int) -> Value { Self.schema.readers[position](self) }
    consuming func held() -> any RecordReference { HeldRecord(self) }

    let page: TextPage

    static let schema = RecordSchema<Scope>(
      "plain page", "A page of text.",
      [
        .init("board", .record(BoardRecord.self), "The board.") {
          .record(BoardRecord(site: $0.page.site))
        },
        .init("page", .record(PageRecord.self), "This page.") { .record(PageRecord($0.page)) },
        .init(
          "statement", .optional(.record(StatementRecord.self)),
          "What it says as the board's accessibility statement."
        ) { StatementRecord($0.page.text).map(Value.record) ?? .none },
      ])
  }
}
