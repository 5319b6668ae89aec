import Days
import Postings
import Templating

/// `board`: the board as every page sees it.
struct BoardRecord: SharedRecord {
  func value(at position: Int) -> Value { Self.schema.readers[position](self) }
  consuming func held() -> any RecordReference { HeldRecord(self) }

  let site: Site

  static let schema = RecordSchema<BoardRecord>(
    "board", "The board.",
    [
      .init("name", .text, "Its name.", example: "Het Prikbord") { .text($0.site.settings.name) },
      .init("description", .text, "What it is, in a sentence; may be empty.") {
        .text($0.site.settings.description)
      },
      .init("language", .text, "The language of the board (BCP 47).", example: "nl") {
        .text($0.site.texts.languageCode)
      },
      .init("url", .url, "The address of the index.", example: "/") {
        .url(IndexPage(site: $0.site).url)
      },
      .init("absolute_url", .url, "The same with scheme and host.", example: "https://example.org/")
      { .url($0.site.settings.baseURL.absolute) },
      .init("today", .day, "The day of this build.", example: "2024-07-15") { .day($0.site.today) },
      .init("today_pinned", .flag, "Whether `today` is fixed in board.yml.") {
        .flag($0.site.settings.today != nil)
      },
      .init("time_zone", .text, "Where its days begin.", example: "Europe/Amsterdam") {
        .text($0.site.settings.timeZone)
      },
      .init("counts", .record(CountsRecord.self), "How many postings there are.") {
        .record(CountsRecord(site: $0.site))
      },
      .init("facets", .list(.record(FacetRecord.self)), "The ways to browse that have values.") {
        record in
        .list(
          record.site.facetsInOrder.map {
            .record(FacetRecord(site: record.site, kind: $0.kind))
          })
      },
      .init("menu", .list(.record(LinkRecord.self)), "What the menu leads to.") {
        .list($0.site.menu.links.map(Value.record))
      },
      .init("hero", .flag, "Whether the index begins with a band of words.") {
        .flag($0.site.settings.hero)
      },
      .init("pages", .list(.record(LinkRecord.self)), "The plain pages, for menus.") { record in
        .list(
          TextPage.pages(of: record.site).map {
            .record(LinkRecord(title: $0.title, url: $0.url))
          })
      },
      .init("vacancies_url", .url, "The folder of the postings' pages.", example: "/vacatures/") {
        .url($0.site.url(path: $0.site.words.vacancies + "/"))
      },
      .init("archive_url", .url, "The list of closed postings.", example: "/archief/") {
        .url(ArchivePage(site: $0.site).url)
      },
      .init("saved_url", .url, "What a visitor keeps in the browser.", example: "/bewaard/") {
        .url(SavedPage(site: $0.site).url)
      },
      .init("newsletter", .optional(.url), "Where one signs up for new postings by mail.") {
        $0.site.settings.newsletter.map(Value.url) ?? .none
      },
      .init("closing_soon_url", .url, "The list of those closing soon.") {
        .url(ClosingSoonPage(site: $0.site).url)
      },
      .init("feed_url", .url, "The feed of all postings.", example: "/feed.xml") {
        .url($0.site.url(path: "feed.xml"))
      },
      .init(
        "search_url", .url, "The data of the board's own search.",
        example: "/assets/search-1.0a1b2c3d4e.json"
      ) { record in
        .url(record.site.search.files.first.map { record.site.url(path: $0.path) } ?? "")
      },
      .init(
        "towns_url", .optional(.url),
        "The towns from which one may look for a vacancy; none when no place is known.",
        example: "/assets/towns.0a1b2c3d4e.json"
      ) { record in record.site.towns.map { .url(record.site.url(path: $0.file.path)) } ?? .none },
      .init("sort", .text, "The order of the index: `newest`, `deadline` or `pay`.") {
        .text($0.site.settings.sort.rawValue)
      },
      .init(
        "currency", .text, "The currency of its bands of pay: that of most postings (ISO 4217).",
        example: "EUR"
      ) { .text($0.site.board.payBands.currency) },
      .init("currency_sign", .text, "The same as amounts have it.", example: "€") {
        .text(MoneyForm.sign(of: $0.site.board.payBands.currency))
      },
      .init("per_page", .number, "Postings on one page of a list.", example: "50") {
        .whole($0.site.settings.perPage)
      },
      .init("calendar_url", .url, "The deadlines as a calendar.", example: "/deadlines.ics") {
        .url($0.site.calendarURL(of: IndexPage(site: $0.site)))
      },
      .init("data_url", .url, "All open postings as JSON.", example: "/vacancies.json") {
        .url($0.site.url(path: VacanciesJSON.fileName))
      },
      .init("closing_soon_days", .number, "How many days ahead closing soon reaches.") {
        .whole($0.site.settings.closingSoonDays)
      },
      .init("indexable", .flag, "Whether search engines may list it.") {
        .flag($0.site.settings.indexable)
      },
      .init("accent", .optional(.text), "The colour of the board, `#rrggbb`.") {
        $0.site.settings.theme.accent.map(Value.text) ?? .none
      },
      .init("logo", .optional(.url), "The picture of the board.") { record in
        record.site.settings.theme.logo.map { .url(record.site.url(path: String($0.dropFirst()))) }
          ?? .none
      },
    ])
}

/// `board.counts`
struct CountsRecord: TemplateRecord {
  func value(at position: Int) -> Value { Self.schema.readers[position](self) }
  consuming func held() -> any RecordReference { HeldRecord(self) }

  let site: Site

  static let schema = RecordSchema<CountsRecord>(
    "counts", "How many postings there are.",
    [
      .init("open", .number, "Open, closing soon included.", example: "27") {
        .whole($0.site.open.count)
      },
      .init("closing_soon", .number, "Closing soon.", example: "5") {
        .whole($0.site.closingSoon.count)
      },
      .init("closed", .number, "Closed and still kept.", example: "4") {
        .whole($0.site.closed.count)
      },
    ])
}

/// A title with an address.
struct LinkRecord: TemplateRecord {
  func value(at position: Int) -> Value { Self.schema.readers[position](self) }
  consuming func held() -> any RecordReference { HeldRecord(self) }

  /// One reference, so that the record travels without an allocation of its own.
  private let content: Content
  private final class Content: Sendable {
    let title: String
    let url: String
    let isCurrent: Bool
    let type: String
    init(_ title: String, _ url: String, _ isCurrent: Bool, _ type: String) {
      (self.title, self.url, self.isCurrent, self.type) = (title, url, isCurrent, type)
    }
  }

  init(title: String, url: String, isCurrent: Bool = false, type: String = "text/html") {
    content = Content(title, url, isCurrent, type)
  }

  static let schema = RecordSchema<LinkRecord>(
    "link", "A title with an address.",
    [
      .init("title", .text, "The words of the link.", example: "Over dit bord") {
        .text($0.content.title)
      },
      .init("url", .url, "Where it leads.", example: "/over/") { .url($0.content.url) },
      .init("current", .flag, "Whether it leads to this page.") { .flag($0.content.isCurrent) },
      .init("type", .text, "The media type of what is there.", example: "application/rss+xml") {
        .text($0.content.type)
      },
    ])
}
