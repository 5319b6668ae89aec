import Days
import Postings

/// One fact of an open posting in the board's open data: its key, its JSON Schema and how it is written.
///
/// The rows make `vacancies.json`, its schema and the `_vacancy` of feed items; a fact that a posting does
/// not give is left out. Contact persons are none: what is copied cannot be taken back at closing.
struct VacancyFact: Sendable {
  let key: StaticString
  let documentation: StaticString
  /// The rest of the property's schema (json-schema.org, draft 2020-12), without `description`.
  let schema: StaticString
  var isRequired = false
  /// Whether JSON Feed has a member of its own for it.
  var isInFeedItems = false
  let write: @Sendable (inout JSONWriter, Site, Int) -> Void

  static let all = [identity, work, days, reaching].flatMap { $0 }

  private static let identity = [
    VacancyFact(
      key: "id", documentation: "The last part of the address; stays when the title changes.",
      schema: text, isRequired: true
    ) { $0.field("id", vacancy($1, $2).posting.slug) },
    VacancyFact(
      key: "url", documentation: "The page.", schema: address, isRequired: true,
      isInFeedItems: true
    ) { $0.field("url", $1.absoluteURL(.posting($2))) },
    VacancyFact(
      key: "title", documentation: "The job title.", schema: text, isRequired: true,
      isInFeedItems: true
    ) { $0.field("title", $1.title(of: $2)) },
    VacancyFact(
      key: "status", documentation: "Whether it closes within the board's days.",
      schema: #""enum": ["open", "closing-soon"]"#, isRequired: true
    ) { $0.field("status", $1.board.vacancies[$2].status.rawValue) },
    VacancyFact(
      key: "language", documentation: "The language it is written in (BCP 47).", schema: text,
      isRequired: true, isInFeedItems: true
    ) { $0.field("language", $1.language(of: .posting($2))) },
    VacancyFact(
      key: "summary", documentation: "A sentence or two.", schema: text, isInFeedItems: true
    ) { $0.field("summary", ifAny: $1.copiedSummary(of: $2)) },
    VacancyFact(
      key: "organisation", documentation: "The employer, its page here and its own site.",
      schema: #"""
        "type": "object", "required": ["name", "url"], "properties": {"name": {"type": "string"}, "url": {"type": "string", "format": "uri"}, "website": {"type": "string", "format": "uri"}}
        """#
    ) { json, site, vacancy in
      guard let value = site.values(.organisation, of: vacancy).first else { return }
      let organisation = site.facet(.organisation).values[value]
      let profile = site.board.vacancies[vacancy].organisation
      json.object("organisation") { json in
        json.field("name", organisation.name)
        json.field("url", site.settings.baseURL.origin + organisation.url)
        json.field("website", ifAny: profile.flatMap { site.board.organisations[$0].website })
      }
    },
    VacancyFact(
      key: "department", documentation: "The part of the organisation.", schema: text
    ) { $0.field("department", ifAny: vacancy($1, $2).posting.department) },
  ]

  private static let work = [
    VacancyFact(
      key: "locations", documentation: "Where the work is; `country` is ISO 3166-1 alpha-2.",
      schema: #"""
        "type": "array", "minItems": 1, "items": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}, "region": {"type": "string"}, "country": {"type": "string", "pattern": "^[A-Z]{2}$"}}}
        """#
    ) { json, site, vacancy in
      let places = site.board.vacancies[vacancy].posting.locations
      guard !places.isEmpty else { return }
      json.array("locations") { json in
        for place in places {
          json.object { json in
            json.field("name", place.name)
            json.field("region", ifAny: place.region)
            json.field("country", ifAny: place.country)
          }
        }
      }
    },
    VacancyFact(
      key: "workplace", documentation: "Remote means wholly remote.",
      schema: #""enum": ["onsite", "hybrid", "remote"]"#
    ) { $0.field("workplace", ifAny: vacancy($1, $2).posting.workplace?.rawValue) },
    VacancyFact(
      key: "education", documentation: "The levels asked for.", schema: texts
    ) { $0.field("education", vacancy($1, $2).posting.education.map(\.rawValue)) },
    VacancyFact(
      key: "hours", documentation: "Hours a week.",
      schema: #"""
        "type": "object", "minProperties": 1, "properties": {"min": {"type": "number"}, "max": {"type": "number"}}
        """#
    ) { json, site, vacancy in
      guard let hours = site.board.vacancies[vacancy].posting.hours,
        hours.min != nil || hours.max != nil
      else {
        return
      }
      json.object("hours") { json in
        if let min = hours.min { json.field("min", min) }
        if let max = hours.max { json.field("max", max) }
      }
    },
    VacancyFact(
      key: "pay",
      documentation:
        "What it pays: `text` as it is shown, the rest as far as it is known; `inferred` names the parts that the text leaves open. `currency` is ISO 4217.",
      schema: #"""
        "type": "object", "required": ["text"], "properties": {"text": {"type": "string"}, "min": {"type": "number"}, "max": {"type": "number"}, "currency": {"type": "string", "pattern": "^[A-Z]{3}$"}, "per": {"enum": ["hour", "day", "week", "month", "year"]}, "inferred": {"type": "array", "items": {"enum": ["min", "max", "currency", "per"]}}}
        """#
    ) { json, site, vacancy in
      guard let pay = site.board.vacancies[vacancy].posting.pay else { return }
      json.object("pay") { json in
        json.field("text", pay.text)
        if let min = pay.min { json.field("min", min) }
        if let max = pay.max { json.field("max", max) }
        json.field("currency", ifAny: pay.currency)
        json.field("per", ifAny: pay.per?.rawValue)
        json.field("inferred", pay.inferred.map(\.rawValue))
      }
    },
    VacancyFact(key: "scales", documentation: "The pay scales.", schema: texts) {
      $0.field("scales", vacancy($1, $2).posting.scales)
    },
    VacancyFact(key: "fields", documentation: "The fields of work.", schema: texts) {
      $0.field("fields", vacancy($1, $2).posting.fields)
    },
    VacancyFact(key: "employment", documentation: "The kinds of employment.", schema: texts) {
      $0.field("employment", vacancy($1, $2).posting.employment.map(\.rawValue))
    },
    VacancyFact(
      key: "openings", documentation: "How many people are sought.",
      schema: #""type": "integer", "minimum": 1"#
    ) { json, site, vacancy in
      if let openings = site.board.vacancies[vacancy].posting.openings, openings > 0 {
        json.field("openings", openings)
      }
    },
    VacancyFact(key: "tags", documentation: "Free words.", schema: texts) {
      $0.field("tags", vacancy($1, $2).posting.tags)
    },
  ]

  private static let days = [
    VacancyFact(key: "posted", documentation: "The day it was placed.", schema: day) {
      $0.field("posted", ifAny: vacancy($1, $2).posting.posted?.iso)
    },
    VacancyFact(
      key: "updated", documentation: "The day of the last change that matters.", schema: day
    ) { $0.field("updated", ifAny: vacancy($1, $2).posting.updated?.iso) },
    VacancyFact(key: "deadline", documentation: "The last day to apply.", schema: day) {
      $0.field("deadline", ifAny: $1.board.vacancies[$2].timeline.lastDay?.iso)
    },
    VacancyFact(
      key: "deadline_text", documentation: "The deadline as the source words it.", schema: text
    ) { $0.field("deadline_text", ifAny: vacancy($1, $2).posting.deadline?.text) },
    VacancyFact(key: "starts", documentation: "The day the work starts.", schema: day) {
      $0.field("starts", ifAny: vacancy($1, $2).posting.starts?.iso)
    },
    VacancyFact(key: "ends", documentation: "The last day of the work.", schema: day) {
      $0.field("ends", ifAny: vacancy($1, $2).posting.ends?.iso)
    },
  ]

  private static let reaching = [
    VacancyFact(
      key: "reference", documentation: "The organisation's own number.", schema: text
    ) { $0.field("reference", ifAny: vacancy($1, $2).posting.reference) },
    VacancyFact(
      key: "apply", documentation: "The way to apply.",
      schema: #"""
        "type": "object", "minProperties": 1, "properties": {"url": {"type": "string", "format": "uri"}, "email": {"type": "string"}}
        """#
    ) { json, site, vacancy in
      guard let apply = site.board.vacancies[vacancy].posting.apply,
        apply.url != nil || apply.email != nil
      else {
        return
      }
      json.object("apply") { json in
        json.field("url", ifAny: apply.url)
        json.field("email", ifAny: apply.email)
      }
    },
  ]

  private static let text: StaticString = #""type": "string", "minLength": 1"#
  private static let texts: StaticString =
    #""type": "array", "minItems": 1, "items": {"type": "string"}"#
  private static let day: StaticString = #""type": "string", "format": "date""#
  private static let address: StaticString = #""type": "string", "format": "uri""#

  private static func vacancy(_ site: Site, _ position: Int) -> Vacancy {
    site.board.vacancies[position]
  }
}
