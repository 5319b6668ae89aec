import Days
import Facts
import Markdown
import Postings

/// One fact of an open posting in the board's open data: its key, its JSON Schema and how it is written.
///
/// The field rows make `vacancies.json`, its schema and the `_vacancy` of feed items; a fact that a posting does
/// not give is left out. Contact persons are none: what is copied cannot be taken back at closing.
struct VacancyFact: Sendable {
  let key: String
  let documentation: String
  /// The rest of the property's schema (json-schema.org, draft 2020-12), without `description`.
  let schema: [JSONValue.Member]
  var isRequired = false
  /// Whether JSON Feed has a member of its own for it.
  var isInFeedItems = false
  let value: @Sendable (SiteVacancy) -> JSONValue

  static let all: [VacancyFact] = identity + Field.allCases.compactMap(own) + beside

  /// Those that JSON Feed has no member of its own for.
  static let besideFeedItems = all.filter { !$0.isInFeedItems }

  static func write(_ facts: [VacancyFact], of vacancy: SiteVacancy, to json: inout JSONWriter) {
    // By index: an element that a loop takes out is a copy.
    for index in facts.indices { json.member(facts[index].key, facts[index].value(vacancy)) }
  }

  /// A field as its row writes it, or as the site completes it.
  private static func own(_ field: Field) -> VacancyFact? {
    if let completed = completed[field] { return completed }
    let row = field.row
    if row.isPersonal || row.isForBoard { return nil }
    return VacancyFact(key: row.key, documentation: row.documentation, schema: row.kind.jsonSchema)
    { row.get($0.own.posting)?.json ?? .null }
  }

  private static let text = FieldKind.line.jsonSchema
  private static let address = FieldKind.webAddress.jsonSchema

  // MARK: What the board knows of every posting

  private static let identity = [
    VacancyFact(
      key: "id", documentation: "The last part of the address; stays when the title changes.",
      schema: text, isRequired: true
    ) { .text($0.own.posting.slug) },
    VacancyFact(
      key: "url", documentation: "The page.", schema: address, isRequired: true,
      isInFeedItems: true
    ) { .text($0.absoluteURL) },
    VacancyFact(
      key: "status", documentation: "Whether it closes within the board's days.",
      schema: FieldKind.choice(["open", "closing-soon"]).jsonSchema, isRequired: true
    ) { .text($0.own.status.rawValue) },
  ]

  // MARK: Fields that the site completes

  private static let completed: [Field: VacancyFact] = [
    .title: VacancyFact(
      key: "title", documentation: "The job title.", schema: text, isRequired: true,
      isInFeedItems: true
    ) { .text($0.title) },
    .organisation: VacancyFact(
      key: "organisation", documentation: "The employer, its page here and its own site.",
      schema: FieldKind.object(
        [
          .init("name", .string), .init("url", .object(address)),
          .init("website", .object(address)),
        ], required: ["name", "url"])
    ) { vacancy in
      guard let value = vacancy.values(.organisation).first else { return .null }
      let site = vacancy.site
      let organisation = site.facet(.organisation).values[value]
      let profile = vacancy.own.organisation
      let website = profile.flatMap { site.board.profiles[$0].subject.website }
      return .object([
        .init("name", .text(organisation.name)),
        .init("url", .text(site.settings.baseURL.origin + organisation.url)),
        .init("website", .text(orNull: website)),
      ])
    },
    .pay: VacancyFact(
      key: "pay",
      documentation:
        "What it pays: `text` as it is shown, the rest as far as it is known; `inferred` names the parts that the text leaves open. `currency` is ISO 4217.",
      schema: FieldKind.pay.jsonSchema
    ) { vacancy in
      guard let pay = vacancy.own.posting.pay else { return .null }
      return pay.json(saying: vacancy.site.texts.words(for: pay))
    },
    .deadline: VacancyFact(
      key: "deadline", documentation: "The last day to apply.", schema: FieldKind.day.jsonSchema
    ) { .text(orNull: $0.own.timeline.lastDay?.iso) },
    .summary: VacancyFact(
      key: "summary", documentation: "A sentence or two.", schema: text, isInFeedItems: true
    ) { .text(orNull: $0.copiedSummary) },
    .language: VacancyFact(
      key: "language", documentation: "The language it is written in (BCP 47).", schema: text,
      isRequired: true, isInFeedItems: true
    ) { .text($0.language) },
  ]

  // MARK: What the source says beside the values

  private static let beside = [
    VacancyFact(
      key: "deadline_text", documentation: "The deadline as the source words it.", schema: text
    ) { .text(orNull: $0.own.posting.deadline?.text) },
    VacancyFact(
      key: "sources",
      documentation:
        "For each field that is not simply stated: how it was found, what the source says beside it, and the words it came from. A field that is not here is stated and has no note.",
      schema: [
        .init("type", .text("object")),
        .init("additionalProperties", .object(SourceOfFact.schema)),
      ]
    ) { SourceOfFact.all(of: $0.own.posting, $0.site.texts.personWords) },
  ]
}

/// Where a field of the open data comes from.
private enum SourceOfFact {
  static let schema = FieldKind.object(
    [
      .init("certainty", .object(FieldKind.choice(Certainty.allCases.map(\.rawValue)).jsonSchema)),
      .init("note", .string), .init("words", .string),
    ], required: ["certainty"])

  static func all(of posting: Posting, _ words: PersonWords) -> JSONValue {
    // Copies are without persons.
    let persons = posting.persons(words)
    var members: [JSONValue.Member] = []
    for mark in posting.marks {
      let note = posting.notes[mark.field]
      if mark.certainty == .stated, note == nil { continue }
      let row = mark.field.row
      if row.isPersonal || row.isForBoard { continue }
      let words = posting.words(of: mark.field).map(persons.blanked)
      members.append(
        .init(
          row.key,
          .object([
            .init("certainty", .text(mark.certainty.rawValue)),
            .init("note", .text(orNull: note.map(persons.blanked))),
            .init("words", .text(orNull: words)),
          ])))
    }
    return .object(members)
  }
}
