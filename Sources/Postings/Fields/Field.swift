/// The fields of a posting. The raw value is the key in front matter, `row` all the rest; the compiler asks
/// for a row of each.
package enum Field: String, Sendable, Hashable, CaseIterable {
  case title, organisation, department, locations, workplace, education, hours, pay, scales, fields
  case employment, posted, updated, deadline, closed, starts, ends, reference, openings, contacts
  case apply, tags, summary, language, draft, slug, aliases, extra

  /// All rows, found by key or alias.
  package static let table = FieldTable<Posting>(
    "posting", unknownKeys: .warning, allCases.map(\.row))

  package var row: FieldRow<Posting> {
    switch self {
    case .title:
      row(
        ["titel", "functie", "role", "stelle"], .line,
        "The job title alone: no codes, pay, place or employer.",
        example: "Adviseur waterkwaliteit"
      ) { if case .text(let value) = $1 { $0.title = value } }
    case .organisation:
      row(
        [
          "organization", "company", "employer", "organisatie", "werkgever", "bedrijf",
          "arbeitgeber",
        ], .line,
        "The employer. A profile in `organisations/` with this name or alias adds its own facts.",
        example: "Waterschap De Lage Dijken"
      ) { if case .text(let value) = $1 { $0.organisation = value } }
    case .department:
      row(
        ["afdeling", "directie", "abteilung"], .line,
        "The part of the organisation that has the vacancy.",
        example: "Directie Water en Bodem"
      ) { if case .text(let value) = $1 { $0.department = value } }
    case .locations:
      row(
        ["location", "place", "standplaats", "locatie", "plaats", "arbeitsort", "ort"], .places,
        "Where the work is done, one place or several.", example: "[Den Haag, Utrecht]"
      ) { if case .places(let value) = $1 { $0.locations = value } }
    case .workplace:
      row(
        ["werkplek"], .workplace, "`onsite`, `hybrid` or `remote`; remote means wholly remote.",
        example: "hybrid"
      ) { if case .workplace(let value) = $1 { $0.workplace = value } }
    case .education:
      row(
        ["level", "niveau", "opleiding", "abschluss"], .education,
        "The levels of education that are asked for.",
        example: "[hbo-bachelor, wo-master]"
      ) { if case .education(let value) = $1 { $0.education = value } }
    case .hours:
      row(
        ["uren", "arbeitszeit"], .hours, "Hours a week: a range, a number, or `{min, max}`.",
        example: "32-36"
      ) { if case .hours(let value) = $1 { $0.hours = value } }
    case .pay:
      row(
        ["salary", "salaris", "vergoeding", "gehalt", "vergütung"], .pay,
        "What the work pays, as a posting would write it, or `{min, max, currency, per}`.",
        example: "€ 3.662 - € 5.586 per maand"
      ) { if case .pay(let value) = $1 { $0.pay = value } }
    case .scales:
      row(
        ["scale", "schaal", "salarisschaal", "entgeltgruppe"], .scales,
        "The pay scales, as written.",
        example: "[11, 12]"
      ) { if case .texts(let value) = $1 { $0.scales = value } }
    case .fields:
      row(
        ["field", "vakgebied", "category", "categories", "fachgebiet"], .terms,
        "The fields of work, several separated by a comma.",
        example: "Orde / vrede / veiligheid, ICT"
      ) { if case .texts(let value) = $1 { $0.fields = value } }
    case .employment:
      row(
        ["type", "contract", "dienstverband", "vertragsart"], .employment,
        "The kind of employment, as a code or in words.", example: "temporary"
      ) { if case .employment(let value) = $1 { $0.employment = value } }
    case .posted:
      row(
        ["date", "created", "opens", "geplaatst", "plaatsingsdatum", "veröffentlicht"], .day,
        "The day it is placed. A day in the future schedules it.", example: "2024-07-09"
      ) { if case .day(let value) = $1 { $0.posted = value } }
    case .updated:
      row(
        ["modified", "bijgewerkt"], .day, "The day of the last change that matters to readers.",
        example: "2024-07-12"
      ) { if case .day(let value) = $1 { $0.updated = value } }
    case .deadline:
      row(
        ["closes", "expires", "sluit", "sluitingsdatum", "bewerbungsfrist"], .deadline,
        "The last day to apply: a date, which counts as included, or words such as \"voor 2 augustus 2024\".",
        example: "2024-08-01"
      ) { if case .deadline(let value) = $1 { $0.deadline = value } }
    case .closed:
      row(
        ["vervuld", "filled"], .day, "The day it was closed early.", example: "2024-07-20"
      ) { if case .day(let value) = $1 { $0.closed = value } }
    case .starts:
      row(["start", "beginn"], .day, "The day the work starts.", example: "2024-09-01") {
        if case .day(let value) = $1 { $0.starts = value }
      }
    case .ends:
      row(["end", "einde", "ende"], .day, "The last day of the work.", example: "2025-02-01") {
        if case .day(let value) = $1 { $0.ends = value }
      }
    case .reference:
      row(
        ["kenmerk", "vacaturenummer", "kennziffer"], .line,
        "The organisation's own number for the vacancy.",
        example: "WDL-2024-017"
      ) { if case .text(let value) = $1 { $0.reference = value } }
    case .openings:
      row([], .whole, "How many people are sought.", example: "2") {
        if case .whole(let value) = $1 { $0.openings = value }
      }
    case .contacts:
      row(
        ["contact"], .contacts,
        "Whom to ask: text, `{name, role, email, phone}`, or a list of those. Shown only while open.",
        example: "{name: Noor Dijkstra, phone: 06-12345678}"
      ) { if case .contacts(let value) = $1 { $0.contacts = value } }
    case .apply:
      row(
        ["url", "solliciteren"], .apply, "Where to apply: a web address or a mail address.",
        example: "https://example.org/solliciteren/17"
      ) { if case .apply(let value) = $1 { $0.apply = value } }
    case .tags:
      row(["labels"], .tags, "Free words to find it by.", example: "[water, beleid]") {
        if case .texts(let value) = $1 { $0.tags = value }
      }
    case .summary:
      row(
        ["samenvatting"], .line, "One sentence for lists and feeds; else the body's beginning.",
        example: "Zorg met ons voor schoon water in de polders."
      ) { if case .text(let value) = $1 { $0.summary = value } }
    case .language:
      row(
        ["taal", "lang"], .languageTag, "The language of the posting, if it is not the board's.",
        example: "en"
      ) { if case .text(let value) = $1 { $0.language = value } }
    case .draft:
      row(
        ["concept"], opposites: ["published"], .flag, "A draft is checked but not published.",
        example: "true"
      ) {
        if case .flag(let value) = $1 { $0.draft = value }
      }
    case .slug:
      row(
        [], .slug, "The last part of its address, if not the file name.", example: "adviseur-water"
      ) {
        if case .text(let value) = $1 { $0.slug = value }
      }
    case .aliases:
      row([], .paths, "Old addresses that lead here.", example: "[/oud/adviseur/]") {
        if case .texts(let value) = $1 { $0.aliases = value }
      }
    case .extra:
      row(
        [], .extra, "Anything else, for templates: `posting.extra.NAME`.", example: "{team: Bodem}"
      ) {
        if case .extra(let value) = $1 { $0.extra = value }
      }
    }
  }

  private func row(
    _ aliases: [String] = [], opposites: [String] = [], _ kind: FieldKind, _ documentation: String,
    example: String,
    assign: @escaping @Sendable (inout Posting, FactValue) -> Void
  ) -> FieldRow<Posting> {
    FieldRow(
      rawValue, aliases: aliases, opposites: opposites, kind, documentation, example: example,
      assign: assign)
  }
}
