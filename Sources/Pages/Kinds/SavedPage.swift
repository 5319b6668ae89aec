import Templating

/// The postings that a visitor keeps. Which those are is known to the visitor's browser alone.
struct SavedPage: Page {
  static let name = "saved"
  static let documentation = "What a visitor keeps in the browser."
  static func pages(of site: Site) -> [SavedPage] { [SavedPage(site: site)] }

  let site: Site

  var origin: String { "the page of saved postings" }
  var folder: String { "\(site.words.saved)/" }
  var title: String { site.texts["saved"] }
  var isIndexable: Bool { false }
  var scope: Scope { Scope(page: self) }

  struct Scope: TemplateRecord {
    func value(at position: Int) -> Value { Self.schema.readers[position](self) }
    consuming func held() -> any RecordReference { HeldRecord(self) }

    let page: SavedPage

    static let schema = RecordSchema<Scope>(
      "page of saved postings", "What a visitor keeps in the browser.",
      [
        .init("board", .record(BoardRecord.self), "The board.") {
          .record(BoardRecord(site: $0.page.site))
        },
        .init("page", .record(PageRecord.self), "This page.") { .record(PageRecord($0.page)) },
      ])
  }
}
