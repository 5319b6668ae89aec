import Days
import Postings
import Templating

/// The open postings with one value of a facet. An organisation has a page of its own kind.
struct ValuePage: ListPage {
  static let name = "value"
  static let documentation = "The postings with one value."

  let site: Site
  let kind: FacetKind
  /// Its place among the values of the facet.
  let value: Int
  var number = 1

  init(site: Site, kind: FacetKind, value: Int) {
    self.site = site
    self.kind = kind
    self.value = value
  }

  private var group: FacetValue { site.facet(kind).values[value] }

  var origin: String { group.origin }
  /// The first page is asked for its address by all that leads to it.
  var url: String { number == 1 ? group.url : site.url(path: folder) }
  var firstFolder: String { "\(site.words[kind])/\(group.slug)/" }
  var title: String { group.name }
  var description: String? { site.texts.text("value_description", title) }
  var parents: [any Page] { [FacetPage(site: site, kind: kind)] }
  var lastModified: Day? { site.vacancies(at: group.all[...]).newestChange }
  var postings: VacancyList { site.vacancies(at: group.open[...]) }
  var ownFacet: FacetKind? { kind }
  var channel: Channel? { Channel(at(1)) }
  var scope: Scope { Scope(page: self) }

  struct Scope: TemplateRecord {
    func value(at position: Int) -> Value { Self.schema.readers[position](self) }
    consuming func held() -> any RecordReference { HeldRecord(self) }

    let page: ValuePage
    private var site: Site { page.site }

    static let schema = RecordSchema<Scope>(
      "value page", "The postings with one value.",
      [
        .init("board", .record(BoardRecord.self), "The board.") {
          .record(BoardRecord(site: $0.site))
        },
        .init("page", .record(PageRecord.self), "This page.") { .record(PageRecord($0.page)) },
        .init("facet", .record(FacetRecord.self), "The way to browse.") {
          .record(FacetRecord(site: $0.site, kind: $0.page.kind))
        },
        .init("value", .record(ValueRecord.self), "The value.") {
          .record(ValueRecord(site: $0.site, kind: $0.page.kind, position: $0.page.value))
        },
        .init("postings", .list(.record(PostingRecord.self)), "The postings on this page.") {
          PostingRecord.list($0.page.listed)
        },
        .init("pagination", .record(PaginationRecord.self), "Where it stands in the list.") {
          .record(PaginationRecord($0.page))
        },
      ])
  }
}
