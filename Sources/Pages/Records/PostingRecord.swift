import Days
import Facts
import Postings
import Templating

/// `posting`: one vacancy. Every field of the model is here under its key, as its row says it.
struct PostingRecord: NumberedRecord {
  func value(at position: Int) -> Value { Self.schema.readers[position](self) }
  consuming func held() -> any RecordReference { HeldRecord(self) }

  let vacancy: SiteVacancy

  init(_ vacancy: SiteVacancy) { self.vacancy = vacancy }

  static func list(_ vacancies: VacancyList) -> Value {
    .list(vacancies.map { .record(PostingRecord($0)) })
  }

  /// A posting is news for as long as somebody who looks twice a week has not seen it.
  private static let newDays = 3

  var site: Site { vacancy.site }
  var number: Int { vacancy.position }

  static let schema = RecordSchema<PostingRecord>(
    "posting", "One vacancy.", Field.allCases.map(field) + beside)

  /// What the site knows of a posting besides its fields.
  private static let beside: [RecordSchema<PostingRecord>.Field] = [
    .init("url", .url, "Its page.", example: "/vacatures/adviseur-water/") {
      .url($0.vacancy.url)
    },
    .init("absolute_url", .url, "Its page with scheme and host.") {
      .url($0.vacancy.absoluteURL)
    },
    .init("status", .text, "`open`, `closing-soon`, `closed` or `scheduled`.", example: "open") {
      .text($0.vacancy.own.status.rawValue)
    },
    .init("is_open", .flag, "Whether one can apply.") { .flag($0.vacancy.own.status.isOpen) },
    .init("is_closed", .flag, "Whether it is closed.") { .flag($0.vacancy.own.status == .closed) },
    .init("closes_soon", .flag, "Whether it closes within the board's days.") {
      .flag($0.vacancy.own.status == .closingSoon)
    },
    .init("is_new", .flag, "Whether it was posted in the last three days.") { record in
      guard let posted = record.vacancy.own.posting.posted else { return .flag(false) }
      return .flag(posted > record.site.today - Self.newDays && posted <= record.site.today)
    },
    .init("deadline_text", .optional(.text), "The deadline as the source words it.") {
      .text(orNone: $0.vacancy.own.posting.deadline?.text)
    },
    .init(
      "calendar_url", .optional(.url), "The deadline as a calendar file; none when closed.",
      example: "/vacatures/adviseur-water/deadline.ics"
    ) { $0.vacancy.hasCalendar ? .url($0.vacancy.url + DeadlineEvent.fileName) : .none },
    .init(
      "headings", .list(.record(LinkRecord.self)), "The headings of its text that begin a section."
    ) { .list($0.vacancy.headings.map(Value.record)) },
    .init(
      "choices", .list(.record(ChoiceRecord.self)),
      "What it says of the board's own ways to browse."
    ) { .list(ChoiceRecord.all(of: $0.vacancy).map(Value.record)) },
    .init("body", .html, "The text of the vacancy.") { .html($0.vacancy.body) },
    .init(
      "facts", .record(FactsRecord.self), "Where each field comes from, and what is said beside it."
    ) { .record(FactsRecord(vacancy: $0.vacancy)) },
  ]
}

extension Value {
  static func text(orNone text: String?) -> Value { text.map(Value.text) ?? .none }
  static func day(orNone day: Day?) -> Value { day.map(Value.day) ?? .none }
}
