import Templating

/// What a host shows for an address that it does not know.
struct NotFoundPage: Page {
  static let name = "404"
  static let documentation = "The page for unknown addresses."
  static func pages(of site: Site) -> [NotFoundPage] { [NotFoundPage(site: site)] }

  let site: Site

  var origin: String { "the page for unknown addresses" }
  var folder: String { "" }
  var file: String { "404.html" }
  var url: String { site.url(path: file) }
  var title: String { site.texts["not_found"] }
  var isIndexable: Bool { false }
  var scope: Scope { Scope(page: self) }

  struct Scope: TemplateRecord {
    func value(at position: Int) -> Value { Self.schema.readers[position](self) }
    consuming func held() -> any RecordReference { HeldRecord(self) }

    let page: NotFoundPage

    static let schema = RecordSchema<Scope>(
      "page for unknown addresses", "The page for unknown addresses.",
      [
        .init("board", .record(BoardRecord.self), "The board.") {
          .record(BoardRecord(site: $0.page.site))
        },
        .init("page", .record(PageRecord.self), "This page.") { .record(PageRecord($0.page)) },
      ])
  }
}
