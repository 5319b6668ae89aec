/// The fields of a posting. The raw value is the key in front matter, `row` all the rest; the compiler asks
/// for a row of each.
package enum Field: String, Sendable, Hashable, CaseIterable {
  case title, organisation, department, locations, workplace, education, hours, pay, scales, fields
  case employment, posted, updated, deadline, closed, starts, ends, reference, openings, contacts
  case apply, tags, summary, language, draft, slug, aliases, outcome, successor, notes, extra
  case source

  /// All rows, found by key or alias.
  package static let table = FieldTable<Posting>(
    "posting", unknownKeys: .warning, allCases.map(\.row))

  package var row: FieldRow<Posting> { Self.rows[Int(place)] }

  private static let rows = allCases.map(\.declared)

  /// The place of its row in `table`.
  var position: Int { Int(place) }

  /// The field of a row by its place in `table`, where they stand in the order of the cases.
  package static func of(row position: Int) -> Field { inOrder[position] }

  private static let inOrder = allCases

  /// Its place among the cases: a case without values is one byte, its number in the order of declaration. Looking it up
  /// would take as long as the row.
  private var place: UInt8 { unsafeBitCast(self, to: UInt8.self) }

  /// By the place: a field is looked up in sets more often than its name could be read.
  package func hash(into hasher: inout Hasher) { hasher.combine(place) }

  private var declared: FieldRow<Posting> {
    switch self {
    case .title:
      row(
        ["titel", "functie", "role", "stelle"], .line,
        "The job title alone: no codes, pay, place or employer.",
        example: "Adviser water quality",
        ifMissing: "add `title: …` in front matter, or a first line with the job title",
        get: { FactValue($0.title) }, assign: { $0.title = $1.text })
    case .organisation:
      row(
        [
          "organization", "company", "employer", "organisatie", "werkgever", "bedrijf",
          "arbeitgeber",
        ], .line,
        "The employer. A profile in `organisations/` with this name or alias adds its own facts.",
        example: "Waterschap De Lage Dijken", ifMissing: "add `organisation: …`",
        get: { FactValue($0.organisation) }, assign: { $0.organisation = $1.text })
    case .department:
      row(
        ["afdeling", "directie", "abteilung"], .line,
        "The part of the organisation that has the vacancy.",
        example: "Water and Soil Department",
        get: { FactValue($0.department) }, assign: { $0.department = $1.text })
    case .locations:
      row(
        ["location", "place", "standplaats", "locatie", "plaats", "arbeitsort", "ort"], .places,
        "Where the work is done.", example: "[Den Haag, Utrecht]",
        ifMissing: "add `locations: …`, or `workplace: remote`",
        get: { FactValue($0.locations) }, assign: { $0.locations = $1.places })
    case .workplace:
      row(
        ["werkplek"], .workplace, "Where one works; `remote` means wholly remote.",
        example: "hybrid",
        get: { FactValue($0.workplace) }, assign: { $0.workplace = $1.workplace })
    case .education:
      row(
        ["level", "niveau", "opleiding", "abschluss"], .education,
        "The levels of education that are asked for.",
        example: "[hbo-bachelor, wo-master]",
        get: { FactValue($0.education) }, assign: { $0.education = $1.education })
    case .hours:
      row(
        ["uren", "arbeitszeit"], .hours, "Hours a week.",
        example: "32-36", ifMissing: "add `hours: 32-36`",
        get: { FactValue($0.hours) }, assign: { $0.hours = $1.hours })
    case .pay:
      row(
        ["salary", "salaris", "vergoeding", "gehalt", "vergütung"], .pay,
        "What the work pays.",
        example: "€ 3,662 - € 5,586 per month",
        get: { FactValue($0.pay) }, assign: { $0.pay = $1.pay })
    case .scales:
      row(
        ["scale", "schaal", "salarisschaal", "entgeltgruppe"], .scales,
        "The pay scales, as written.",
        example: "[11, 12]",
        get: { FactValue($0.scales) }, assign: { $0.scales = $1.texts })
    case .fields:
      row(
        ["field", "vakgebied", "category", "categories", "fachgebiet"], .terms,
        "The fields of work.",
        example: "Public order / safety, ICT",
        get: { FactValue($0.fields) }, assign: { $0.fields = $1.texts })
    case .employment:
      row(
        ["type", "contract", "dienstverband", "vertragsart"], .employment,
        "The kinds of employment.", example: "temporary",
        ifMissing: "add `employment: …`",
        get: { FactValue($0.employment) }, assign: { $0.employment = $1.employment })
    case .posted:
      row(
        ["date", "created", "opens", "geplaatst", "plaatsingsdatum", "veröffentlicht"], .day,
        "The day it is placed. A day in the future schedules it.", example: "2024-07-09",
        ifMissing: "add `posted: «today»`; without it the posting is in no feed",
        get: { FactValue($0.posted) }, assign: { $0.posted = $1.day })
    case .updated:
      row(
        ["modified", "bijgewerkt"], .day, "The day of the last change that matters to readers.",
        example: "2024-07-12",
        get: { FactValue($0.updated) }, assign: { $0.updated = $1.day })
    case .deadline:
      row(
        ["closes", "expires", "sluit", "sluitingsdatum", "bewerbungsfrist"], .deadline,
        "The last day to apply: a date, which counts as included, or words such as \"before 2 August 2024\".",
        example: "2024-08-01", ifMissing: "add `deadline: «later»`, unless it stays open",
        get: { FactValue($0.deadline) }, assign: { $0.deadline = $1.deadline })
    case .closed:
      row(
        ["vervuld", "filled"], .day, "The day it was closed early.", example: "2024-07-20",
        isForBoard: true,
        get: { FactValue($0.closed) }, assign: { $0.closed = $1.day })
    case .starts:
      row(
        ["start", "beginn"], .day, "The day the work starts.", example: "2024-09-01",
        get: { FactValue($0.starts) }, assign: { $0.starts = $1.day })
    case .ends:
      row(
        ["end", "einde", "ende"], .day, "The last day of the work.", example: "2025-02-01",
        get: { FactValue($0.ends) }, assign: { $0.ends = $1.day })
    case .reference:
      row(
        ["kenmerk", "vacaturenummer", "kennziffer"], .line,
        "The organisation's own number for the vacancy.",
        example: "WDL-2024-017",
        get: { FactValue($0.reference) }, assign: { $0.reference = $1.text })
    case .openings:
      row(
        [], .whole(0...10_000), "How many people are sought.", example: "2",
        get: { FactValue($0.openings) }, assign: { $0.openings = $1.whole })
    case .contacts:
      row(
        ["contact"], .contacts,
        "Whom to ask. Shown only while open.",
        example: "{name: Noor Dijkstra, phone: 06-12345678}", isPersonal: true, goesAtClosing: true,
        get: { FactValue($0.contacts) }, assign: { $0.contacts = $1.contacts })
    case .apply:
      row(
        ["url", "solliciteren"], .apply, "Where to apply.",
        example: "https://example.org/solliciteren/17", goesAtClosing: true,
        ifMissing: "add `apply: …`, a web address or a mail address",
        get: { FactValue($0.apply) }, assign: { $0.apply = $1.apply })
    case .tags:
      row(
        ["labels"], .tags, "Free words to find it by.", example: "[water, policy]",
        get: { FactValue($0.tags) }, assign: { $0.tags = $1.texts })
    case .summary:
      row(
        ["samenvatting"], .line, "One sentence for lists and feeds; else the body's beginning.",
        example: "Help us keep the water in the polders clean.",
        get: { FactValue($0.summary) }, assign: { $0.summary = $1.text })
    case .language:
      row(
        ["taal", "lang"], .languageTag, "The language of the posting, if it is not the board's.",
        example: "en",
        get: { FactValue($0.language) }, assign: { $0.language = $1.text })
    case .draft:
      row(
        ["concept"], opposites: ["published"], .flag, "A draft is checked but not published.",
        example: "true", isForBoard: true,
        get: { $0.draft ? .flag(true) : nil }, assign: { $0.draft = $1.flag ?? false })
    case .slug:
      row(
        [], .slug, "The last part of its address, if not the file name.", example: "adviseur-water",
        isForBoard: true,
        get: { $0.slug.isEmpty ? nil : .text($0.slug) }, assign: { $0.slug = $1.text ?? $0.slug })
    case .aliases:
      row(
        [], .paths, "Old addresses that lead here.", example: "[/oud/adviseur/]", isForBoard: true,
        get: { FactValue($0.aliases) }, assign: { $0.aliases = $1.texts })
    case .outcome:
      row(
        [], .choice(Posting.Outcome.allCases.map(\.rawValue)), "How it ended; its page says so.",
        example: "filled", isForBoard: true,
        get: { FactValue($0.outcome?.rawValue) },
        assign: { $0.outcome = $1.text.flatMap(Posting.Outcome.init) })
    case .successor:
      row(
        [], .paths, "The page on which it was opened again; its own page leads there.",
        example: "/vacatures/adviseur-water-2/", isForBoard: true,
        get: { FactValue($0.successor.map { [$0] } ?? []) },
        assign: { $0.successor = $1.texts.first })
    case .notes:
      row(
        [], .extra, "What the text says of a field beside its value, under the field's key.",
        example: "{locations: ook avonden en weekenden}", isForBoard: true,
        get: { FactValue(notes: $0.notes) }, assign: { $0.assign(notes: $1.extra) })
    case .extra:
      row(
        [], .extra, "Anything else, for templates: `posting.extra.NAME`.", example: "{team: Bodem}",
        isForBoard: true,
        get: { FactValue($0.extra) }, assign: { $0.extra = $1.extra })
    case .source:
      row(
        [], .origin, "Where `prikbord import` has it from; keep it, and it can be kept up to date.",
        example: "{name: gemeente, id: a17, digest: c4f1e05a}", isForBoard: true,
        get: { FactValue($0.origin) }, assign: { $0.origin = $1.origin })
    }
  }

  private func row(
    _ aliases: [String] = [], opposites: [String] = [], _ kind: FieldKind, _ documentation: String,
    example: String, isPersonal: Bool = false, goesAtClosing: Bool = false,
    isForBoard: Bool = false, ifMissing advice: String? = nil,
    get: @escaping @Sendable (Posting) -> FactValue?,
    assign: @escaping @Sendable (inout Posting, FactValue) -> Void
  ) -> FieldRow<Posting> {
    FieldRow(
      rawValue, aliases: aliases, opposites: opposites, kind, documentation, example: example,
      isPersonal: isPersonal, goesAtClosing: goesAtClosing, isForBoard: isForBoard,
      ifMissing: advice, get: get, assign: assign)
  }
}
