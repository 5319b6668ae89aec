import Days
import Postings
import Templating

/// `posting`: one vacancy. Every field of the model is here under its key.
struct PostingRecord: NumberedRecord {
  func value(at position: Int) -> Value { Self.schema.readers[position](self) }

  let site: Site
  let position: Int

  var number: Int { position }

  private var vacancy: Vacancy { site.board.vacancies[position] }

  private func values(_ kind: FacetKind) -> Value {
    .list(
      site.values(kind, of: position).map {
        .record(ValueRecord(site: site, kind: kind, position: $0))
      })
  }

  static let schema = RecordSchema<PostingRecord>(
    "posting", "One vacancy.",
    [
      .init("title", .text, "The job title.", example: "Adviseur water") {
        .text($0.site.title(of: $0.position))
      },
      .init("url", .url, "Its page.", example: "/vacatures/adviseur-water/") {
        .url($0.site.postingURLs[$0.position])
      },
      .init("absolute_url", .url, "Its page with scheme and host.") {
        .url($0.site.absoluteURL(.posting($0.position)))
      },
      .init("slug", .text, "The last part of its address.", example: "adviseur-water") {
        .text($0.vacancy.posting.slug)
      },
      .init("status", .text, "`open`, `closing-soon`, `closed` or `scheduled`.", example: "open") {
        .text($0.vacancy.status.rawValue)
      },
      .init("is_open", .flag, "Whether one can apply.") { .flag($0.vacancy.status.isOpen) },
      .init("is_closed", .flag, "Whether it is closed.") { .flag($0.vacancy.status == .closed) },
      .init("closes_soon", .flag, "Whether it closes within the board's days.") {
        .flag($0.vacancy.status == .closingSoon)
      },
      .init(
        "organisation", .optional(.record(OrganisationRecord.self)), "The employer."
      ) { record in
        guard let value = record.site.values(.organisation, of: record.position).first else {
          return .none
        }
        return .record(
          OrganisationRecord(
            site: record.site, value: value, profile: record.vacancy.organisation))
      },
      .init("department", .optional(.text), "The part of the organisation.") {
        .text(orNone: $0.vacancy.posting.department)
      },
      .init("locations", .list(.record(PlaceRecord.self)), "Where the work is.") { record in
        .list(
          record.vacancy.posting.locations.indices.map {
            .record(PlaceRecord(site: record.site, vacancy: record.position, index: $0))
          })
      },
      .init(
        "workplace", .optional(.record(ValueRecord.self)), "On site, hybrid or remote."
      ) { record in
        record.site.values(.workplace, of: record.position).first.map {
          .record(ValueRecord(site: record.site, kind: .workplace, position: $0))
        } ?? .none
      },
      .init("education", .list(.record(ValueRecord.self)), "The levels asked for.") {
        $0.values(.education)
      },
      .init("hours", .optional(.record(HoursRecord.self)), "Hours a week.") { record in
        record.vacancy.posting.hours == nil
          ? .none : .record(HoursRecord(site: record.site, position: record.position))
      },
      .init("pay", .optional(.record(PayRecord.self)), "What it pays.") { record in
        record.vacancy.posting.pay == nil
          ? .none : .record(PayRecord(site: record.site, position: record.position))
      },
      .init("scales", .list(.text), "The pay scales.", example: "[\"11\"]") {
        .list($0.vacancy.posting.scales.map(Value.text))
      },
      .init("fields", .list(.record(ValueRecord.self)), "The fields of work.") {
        $0.values(.field)
      },
      .init("employment", .list(.record(ValueRecord.self)), "The kinds of employment.") {
        $0.values(.employment)
      },
      .init("posted", .optional(.day), "The day it was placed.") {
        .day(orNone: $0.vacancy.posting.posted)
      },
      .init("updated", .optional(.day), "The day of the last change that matters.") {
        .day(orNone: $0.vacancy.posting.updated)
      },
      .init("deadline", .optional(.day), "The last day to apply.", example: "2024-08-01") {
        .day(orNone: $0.vacancy.timeline.lastDay)
      },
      .init("deadline_text", .optional(.text), "The deadline as the source words it.") {
        .text(orNone: $0.vacancy.posting.deadline?.text)
      },
      .init(
        "calendar_url", .optional(.url), "The deadline as a calendar file; none when closed.",
        example: "/vacatures/adviseur-water/deadline.ics"
      ) { record in
        record.site.hasCalendar(record.vacancy)
          ? .url(record.site.postingURLs[record.position] + DeadlineEvent.fileName) : .none
      },
      .init("closed", .optional(.day), "The first day it is closed.") {
        .day(orNone: $0.vacancy.timeline.closedFrom)
      },
      .init("starts", .optional(.day), "The day the work starts.") {
        .day(orNone: $0.vacancy.posting.starts)
      },
      .init("ends", .optional(.day), "The last day of the work.") {
        .day(orNone: $0.vacancy.posting.ends)
      },
      .init("reference", .optional(.text), "The organisation's own number.") {
        .text(orNone: $0.vacancy.posting.reference)
      },
      .init("openings", .optional(.number), "How many people are sought.") {
        $0.vacancy.posting.openings.map(Value.whole) ?? .none
      },
      .init(
        "contacts", .list(.record(ContactRecord.self)),
        "Whom to ask; empty when closed or when the board shows none."
      ) { record in
        guard record.vacancy.status.isOpen, record.site.settings.contacts != .none else {
          return .list([])
        }
        return .list(
          record.vacancy.posting.contacts.indices.map {
            .record(ContactRecord(site: record.site, vacancy: record.position, index: $0))
          })
      },
      .init(
        "apply", .optional(.record(ApplyRecord.self)), "The way to apply; none when closed."
      ) { record in
        record.vacancy.posting.apply == nil || !record.vacancy.status.isOpen
          ? .none : .record(ApplyRecord(site: record.site, position: record.position))
      },
      .init("tags", .list(.record(ValueRecord.self)), "Free words.") { $0.values(.tag) },
      .init("summary", .optional(.text), "A sentence or two about it.") {
        .text(orNone: $0.site.summary(of: $0.position))
      },
      .init("language", .text, "The language it is written in.", example: "nl") {
        .text($0.site.language(of: .posting($0.position)))
      },
      .init("body", .html, "The text of the vacancy.") { .html($0.site.body(of: $0.position)) },
      .init("extra", .dynamic, "What front matter has under `extra`.") {
        .map($0.vacancy.posting.extra.mapValues(Value.init))
      },
    ])
}

extension Value {
  static func text(orNone text: String?) -> Value { text.map(Value.text) ?? .none }
  static func day(orNone day: Day?) -> Value { day.map(Value.day) ?? .none }

  fileprivate init(_ extra: ExtraValue) {
    switch extra {
    case .text(let text): self = .text(text)
    case .number(let number):
      self = Int(exactly: number).map(Value.whole) ?? .decimal(number)
    case .flag(let flag): self = .flag(flag)
    case .list(let texts): self = .list(texts.map(Value.text))
    }
  }
}
