import Days
import Markdown
import Postings
import Templating

/// `page`: this page.
struct PageRecord: TemplateRecord {
  func value(at position: Int) -> Value { Self.schema.readers[position](self) }
  consuming func held() -> any RecordReference { HeldRecord(self) }

  private let boxed: Box
  private var page: any Page { boxed.page }
  private var site: Site { boxed.page.site }

  /// The page in one reference, so that the record travels without an allocation of its own.
  private final class Box: Sendable {
    let page: any Page
    init(_ page: any Page) { self.page = page }
  }

  init(_ page: any Page) { boxed = Box(page) }

  static let schema = RecordSchema<PageRecord>(
    "page", "This page.",
    [
      .init("title", .text, "Its title.", example: "Adviseur water") { .text($0.page.title) },
      .init("description", .optional(.text), "A sentence about it, for search engines.") {
        .text(orNone: $0.page.description)
      },
      .init("path", .url, "Its address on this site.", example: "/vacatures/adviseur-water/") {
        .url($0.page.url)
      },
      .init("url", .url, "Its whole address.") { .url($0.page.absoluteURL) },
      .init("kind", .text, "The kind of page.", example: "posting") {
        .text(type(of: $0.page).name)
      },
      .init("language", .text, "Its language.", example: "nl") { .text($0.page.language) },
      .init("breadcrumbs", .list(.record(LinkRecord.self)), "The way here, this page last.") {
        record in
        let own = record.page.url
        return .list(
          record.page.breadcrumbs.map {
            let url = $0.url
            return .record(LinkRecord(title: $0.title, url: url, isCurrent: url == own))
          })
      },
      .init(
        "feeds", .list(.record(LinkRecord.self)),
        "Feeds that belong to it, and its text as Markdown."
      ) {
        record in
        let (site, page) = (record.site, record.page)
        let alternates = page.alternates.map {
          LinkRecord(title: $0.title, url: page.url + $0.name, type: $0.type)
        }
        return .list((site.feeds(of: page) + alternates).map(Value.record))
      },
      .init("list_url", .url, "The first page of its list.", example: "/plaats/den-haag/") {
        .url(($0.page as? any ListPage)?.first.url ?? $0.page.url)
      },
      .init("filters", .list(.record(FilterRecord.self)), "The ways to narrow its list.") {
        record in
        let filters = (record.page as? any ListPage).map(ListFilter.all) ?? []
        return .list(filters.map { .record(FilterRecord(site: record.site, filter: $0)) })
      },
      .init(
        "search_url", .url,
        "The data by which its list is searched: the archive's, else the board's.",
        example: "/assets/search-1.0a1b2c3d4e.json"
      ) { record in
        let isOfOpen = (record.page as? any ListPage)?.isOfOpen ?? true
        let data = isOfOpen ? record.site.search : record.site.archive
        return .url(data.files.first.map { record.site.url(path: $0.path) } ?? "")
      },
      .init(
        "follows", .optional(.text),
        "What its own feed follows; none where that is all of the board."
      ) { record in
        let (page, index) = (record.page, IndexPage(site: record.site))
        guard let list = page.channel?.list, !list.isSame(as: index) else { return .none }
        return .text(page.title)
      },
      .init("feed_url", .url, "The feed of this list, else the board's.", example: "/feed.xml") {
        .url($0.site.feedURL(of: $0.page))
      },
      .init(
        "calendar_url", .url, "The deadlines of this list as a calendar, else the board's.",
        example: "/plaats/den-haag/deadlines.ics"
      ) { .url($0.site.calendarURL(of: $0.page)) },
      .init("indexable", .flag, "Whether search engines may list it.") {
        .flag($0.site.isIndexable($0.page))
      },
      .init("structured_data", .optional(.html), "Its JSON-LD, in `script` elements.") {
        StructuredData(of: $0.page).html.map(Value.html) ?? .none
      },
      .init("body", .optional(.html), "The text of a plain page.") {
        $0.page.body.map(Value.html) ?? .none
      },
    ])
}

/// `pagination`: where this page stands in its list.
struct PaginationRecord: TemplateRecord {
  func value(at position: Int) -> Value { Self.schema.readers[position](self) }
  consuming func held() -> any RecordReference { HeldRecord(self) }

  private let boxed: Box
  private final class Box: Sendable {
    let list: any ListPage
    let pages: Int
    init(_ list: any ListPage) { (self.list, pages) = (list, list.pageCount) }
  }

  init(_ list: any ListPage) { boxed = Box(list) }

  private var page: Int { boxed.list.number }

  private func url(_ page: Int) -> Value {
    (1...boxed.pages).contains(page) ? .url(boxed.list.at(page).url) : .none
  }

  static let schema = RecordSchema<PaginationRecord>(
    "pagination", "Where this page stands in its list.",
    [
      .init("page", .number, "The number of this page.", example: "1") { .whole($0.page) },
      .init("pages", .number, "How many pages there are.", example: "4") { .whole($0.boxed.pages) },
      .init("total", .number, "How many postings the whole list has.", example: "73") {
        .whole($0.boxed.list.postings.count)
      },
      .init("previous_url", .optional(.url), "The page before.") { $0.url($0.page - 1) },
      .init("next_url", .optional(.url), "The page after.") { $0.url($0.page + 1) },
      .init(
        "links", .list(.record(LinkRecord.self)),
        "First, last and the pages round this one; a gap has an empty title."
      ) { record in
        .list(record.links.map(Value.record))
      },
    ])

  private var links: [LinkRecord] {
    let last = boxed.pages
    let shown = Set([1, last] + ((page - 2)...(page + 2)).filter { (1...last).contains($0) })
    var links: [LinkRecord] = []
    var before = 0
    for number in shown.sorted() {
      if number > before + 1 { links.append(LinkRecord(title: "", url: "")) }
      links.append(
        LinkRecord(
          title: String(number), url: boxed.list.at(number).url,
          isCurrent: number == page))
      before = number
    }
    return links
  }
}
