import Days
import Markdown
import Postings
import Templating

/// `page`: this page.
struct PageRecord: TemplateRecord {
  func value(at position: Int) -> Value { Self.schema.readers[position](self) }

  let site: Site
  private let boxed: Box

  /// The subject in one reference, so that the record fits its three words.
  private final class Box: Sendable {
    let subject: PageSubject
    init(_ subject: PageSubject) { self.subject = subject }
  }

  init(site: Site, subject: PageSubject) {
    self.site = site
    boxed = Box(subject)
  }

  var subject: PageSubject { boxed.subject }

  static let schema = RecordSchema<PageRecord>(
    "page", "This page.",
    [
      .init("title", .text, "Its title.", example: "Adviseur water") {
        .text($0.site.title(of: $0.subject))
      },
      .init("description", .optional(.text), "A sentence about it, for search engines.") {
        .text(orNone: $0.site.description(of: $0.subject))
      },
      .init("path", .url, "Its address on this site.", example: "/vacatures/adviseur-water/") {
        .url($0.site.url($0.subject))
      },
      .init("url", .url, "Its whole address.") { .url($0.site.absoluteURL($0.subject)) },
      .init("kind", .text, "The kind of page.", example: "posting") { .text($0.subject.kind) },
      .init("language", .text, "Its language.", example: "nl") {
        .text($0.site.language(of: $0.subject))
      },
      .init("breadcrumbs", .list(.record(LinkRecord.self)), "The way here, this page last.") {
        record in
        .list(
          record.site.breadcrumbs(of: record.subject).map {
            .record(
              LinkRecord(
                title: $0.title, url: record.site.url($0.subject),
                isCurrent: $0.subject == record.subject))
          })
      },
      .init("feeds", .list(.record(LinkRecord.self)), "Feeds that belong to it.") { record in
        .list(record.site.feeds(of: record.subject).map(Value.record))
      },
      .init(
        "calendar_url", .url, "The deadlines of this list as a calendar, else the board's.",
        example: "/plaats/den-haag/deadlines.ics"
      ) { .url($0.site.calendarURL(of: $0.subject)) },
      .init("indexable", .flag, "Whether search engines may list it.") {
        .flag($0.site.isIndexable($0.subject))
      },
      .init("structured_data", .optional(.html), "Its JSON-LD, in `script` elements.") {
        $0.site.structuredData(of: $0.subject).map(Value.html) ?? .none
      },
      .init("body", .optional(.html), "The text of a plain page.") { record in
        guard case .plain(let index) = record.subject else { return .none }
        return .html(
          record.site.sized(
            record.site.pageProse[index].document.html(
              root: record.site.settings.baseURL.path, folder: record.site.url(record.subject))))
      },
    ])
}

/// `pagination`: where this page stands in its list.
struct PaginationRecord: TemplateRecord {
  func value(at position: Int) -> Value { Self.schema.readers[position](self) }

  let site: Site
  private let boxed: Box
  private final class Box: Sendable {
    let subject: PageSubject
    let total: Int
    let pages: Int
    init(_ subject: PageSubject, _ total: Int, _ pages: Int) {
      (self.subject, self.total, self.pages) = (subject, total, pages)
    }
  }

  init(site: Site, subject: PageSubject) {
    self.site = site
    let total = site.listed(subject).count
    boxed = Box(subject, total, site.pageCount(of: total))
  }

  private var page: Int { boxed.subject.page }

  private func url(_ page: Int) -> Value {
    (1...boxed.pages).contains(page) ? .url(site.url(boxed.subject.at(page: page))) : .none
  }

  static let schema = RecordSchema<PaginationRecord>(
    "pagination", "Where this page stands in its list.",
    [
      .init("page", .number, "The number of this page.", example: "1") { .whole($0.page) },
      .init("pages", .number, "How many pages there are.", example: "4") { .whole($0.boxed.pages) },
      .init("total", .number, "How many postings the whole list has.", example: "73") {
        .whole($0.boxed.total)
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
          title: String(number), url: site.url(boxed.subject.at(page: number)),
          isCurrent: number == page))
      before = number
    }
    return links
  }
}
