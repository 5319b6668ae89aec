import Postings
import Templating

/// A page that lists postings. A long list is cut into pages, from 1.
protocol ListPage: Page {
  var number: Int { get set }
  /// All that the list has, before it is cut.
  var postings: VacancyList { get }
  /// Whether it lists what is open, as all lists but the archive do.
  var isOfOpen: Bool { get }
  /// The facet by whose value it is made.
  var ownFacet: FacetKind? { get }
  /// How many pages it is cut into.
  var pageCount: Int { get }
  /// The same list at its first page.
  var first: any ListPage { get }
  /// The folder of its first page.
  var firstFolder: String { get }
}

extension ListPage {
  /// The same list at another page.
  func at(_ number: Int) -> Self {
    var page = self
    page.number = number
    return page
  }

  var first: any ListPage { at(1) }

  var isOfOpen: Bool { true }
  var ownFacet: FacetKind? { nil }

  var folder: String {
    number == 1 ? firstFolder : "\(firstFolder)\(site.words.page)/\(number)/"
  }

  var isContinuation: Bool { number > 1 }

  var listed: VacancyList {
    let size = site.settings.perPage
    return postings.dropFirst((number - 1) * size).prefix(size)
  }

  /// The list with all its pages: at least one, so that an empty list answers too.
  var all: [Self] { (1...pageCount).map(at) }

  var pageCount: Int {
    max(1, (postings.count + site.settings.perPage - 1) / site.settings.perPage)
  }

  /// The feeds and the calendar of the list stand beside its first page.
  var documents: [(name: String, document: any Document)] {
    number == 1 ? channel?.documents ?? [] : []
  }
}

/// What the template of a mere list sees: the index, closing soon, the archive.
struct ListScope: TemplateRecord {
  func value(at position: Int) -> Value { Self.schema.readers[position](self) }
  consuming func held() -> any RecordReference { HeldRecord(self) }

  let page: any ListPage

  static let schema = RecordSchema<ListScope>(
    "list page", "A list of postings.",
    [
      .init("board", .record(BoardRecord.self), "The board.") {
        .record(BoardRecord(site: $0.page.site))
      },
      .init("page", .record(PageRecord.self), "This page.") { .record(PageRecord($0.page)) },
      .init("postings", .list(.record(PostingRecord.self)), "The postings on this page.") {
        PostingRecord.list($0.page.listed)
      },
      .init("pagination", .record(PaginationRecord.self), "Where it stands in the list.") {
        .record(PaginationRecord($0.page))
      },
    ])
}
