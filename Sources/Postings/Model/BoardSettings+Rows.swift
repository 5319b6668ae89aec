import Days

// The keys of `board.yml`, in the order in which they are listed.
extension BoardSettings {
  package static let table = FieldTable<BoardSettings>(
    "board.yml", unknownKeys: .error,
    [
      FieldRow("name", .line, "The name of the board.", example: "Vacatures in de Vechtstreek") {
        if case .text(let value) = $1 { $0.name = value }
      },
      FieldRow(
        "description", .line, "What the board is, in a sentence.",
        example: "Werk bij de overheid in de regio"
      ) { if case .text(let value) = $1 { $0.description = value } },
      FieldRow(
        "language", .languageTag, "The language of the board; the theme has its texts.",
        example: "nl"
      ) { if case .text(let value) = $1 { $0.language = value } },
      FieldRow(
        "base_url", .baseAddress, "Where the site will live; it may have a path.",
        example: "https://example.org/werk/"
      ) { if case .text(let value) = $1, let url = BaseURL(value) { $0.baseURL = url } },
      FieldRow(
        "time_zone", .timeZone, "The time zone in which a day begins.", example: "Europe/Amsterdam"
      ) { if case .text(let value) = $1 { $0.timeZone = value } },
      FieldRow("today", .day, "Pins the day, for demonstrations.", example: "2024-07-15") {
        if case .day(let value) = $1 { $0.today = value }
      },
      FieldRow(
        "closing_soon_days", .whole(0...365),
        "A posting closes soon this many days before its last.",
        example: "7"
      ) { if case .whole(let value) = $1 { $0.closingSoonDays = value } },
      FieldRow(
        "keep_closed_days", .whole(0...36_500), "A closed posting's page stays this many days.",
        example: "90"
      ) { if case .whole(let value) = $1 { $0.keepClosedDays = value } },
      FieldRow("per_page", .whole(1...10_000), "Postings on one page of a list.", example: "50") {
        if case .whole(let value) = $1 { $0.perPage = value }
      },
      FieldRow("feed_items", .whole(1...10_000), "Postings in a feed, at most.", example: "50") {
        if case .whole(let value) = $1 { $0.feedItems = value }
      },
      FieldRow(
        "sort", .choice(Order.allCases.map(\.rawValue)),
        "What stands first on the index: the newest, what closes first, or what pays most.",
        example: "deadline"
      ) {
        if case .text(let value) = $1, let order = Order(rawValue: value) { $0.sort = order }
      },
      FieldRow(
        "contacts", .choice(["all", "name", "none"]),
        "What is shown of contact persons, and only while a posting is open.", example: "name"
      ) {
        if case .text(let value) = $1, let contacts = Contacts(rawValue: value) {
          $0.contacts = contacts
        }
      },
      FieldRow(
        "indexable", .flag, "Whether search engines may list the board.", example: "true"
      ) { if case .flag(let value) = $1 { $0.indexable = value } },
      FieldRow("country", .country, "The country of places that name none.", example: "NL") {
        if case .text(let value) = $1 { $0.country = value }
      },
      FieldRow(
        "rolling_days", .whole(1...3_650),
        "A posting without a deadline closes this many days after it was posted.", example: "45"
      ) { if case .whole(let value) = $1 { $0.rollingDays = value } },
      FieldRow(
        "theme", .group, "The look: `accent`, a colour, and `logo`, a picture among the files.",
        example: "{accent: \"#0a5c7d\", logo: /logo.svg}"
      ) { _, _ in },
      FieldRow(
        "lints", .group, "How grave each lint is: `off`, `warn` or `error`.",
        example: "{pay-missing: off}"
      ) { _, _ in },
      FieldRow("jobs_xml", .flag, "Whether to write a feed for job aggregators.", example: "true") {
        if case .flag(let value) = $1 { $0.jobsXML = value }
      },
      FieldRow("atom", .flag, "Whether to write Atom feeds beside RSS.", example: "true") {
        if case .flag(let value) = $1 { $0.atom = value }
      },
      FieldRow(
        "llms_txt", .flag,
        "Whether programs that read have files of their own: `llms.txt`, and `index.md` of each open posting.",
        example: "true"
      ) { if case .flag(let value) = $1 { $0.llmsText = value } },
      FieldRow(
        "hero", .flag, "Whether the index begins with a band of words about the board.",
        example: "false"
      ) { if case .flag(let value) = $1 { $0.hero = value } },
      FieldRow(
        "menu", .texts,
        "What the menu leads to: ways to browse, `closing-soon`, `archive`, pages, web addresses.",
        example: "[field, closing-soon, /over/, \"Ons werk https://example.org/werk\"]"
      ) { if case .texts(let value) = $1 { $0.menu = value } },
      FieldRow(
        "order", .texts, "The ways to browse that stand first among the filters.",
        example: "[location, pay]"
      ) { if case .texts(let value) = $1 { $0.order = value } },
      FieldRow(
        "facets", .group, "Ways to browse by fields under `extra`, and what they are called.",
        example: "{extra.shift: Shift}"
      ) { _, _ in },
      FieldRow(
        "same_levels", .group, "Levels of education that mean the same on this board.",
        example: "{bachelor: hbo-bachelor}"
      ) { _, _ in },
      FieldRow(
        "security_contact", .line,
        "Whom to tell of a hole: a mail or web address, in `security.txt`.",
        example: "security@example.org"
      ) { if case .text(let value) = $1 { $0.securityContact = value } },
      FieldRow(
        "security_expires", .day, "Until when that holds, less than a year ahead.",
        example: "2027-06-01"
      ) { if case .day(let value) = $1 { $0.securityExpires = value } },
      FieldRow(
        "content_security_policy", .line,
        "What pages may load, for hosts that read `_headers`; without it, the board's own files.",
        example: "\"default-src 'self' https://statistics.example.org\""
      ) { if case .text(let value) = $1 { $0.contentSecurityPolicy = value } },
      FieldRow(
        "indexnow_key", .slug,
        "A key of your own for IndexNow: `publish` then tells search engines what changed.",
        example: "3f2a9c71d04e4b6f"
      ) { if case .text(let value) = $1 { $0.indexNowKey = value } },
      FieldRow(
        "indexnow_endpoint", .webAddress, "Whom to tell, instead of api.indexnow.org.",
        example: "https://www.bing.com/indexnow"
      ) { if case .text(let value) = $1 { $0.indexNowEndpoint = value } },
      FieldRow(
        "newsletter", .webAddress, "Where one signs up for new postings by mail.",
        example: "https://example.org/nieuwsbrief"
      ) { if case .text(let value) = $1 { $0.newsletter = value } },
      FieldRow(
        "max_text_kb", .whole(1...100_000),
        "How large a posting, profile or page may be, in thousands of bytes.", example: "1000"
      ) { if case .whole(let value) = $1 { $0.maxTextKilobytes = value } },
      FieldRow("cname", .host, "The host name for GitHub Pages.", example: "werk.example.org") {
        if case .text(let value) = $1 { $0.cname = value }
      },
      FieldRow(
        "publish", .group, "Where `prikbord publish` sends the site.",
        example: "{targets: {server: {folder: ../www}}}"
      ) {
        if case .group(let node) = $1 { $0.publish = node }
      },
      FieldRow(
        "sources", .group, "From where `prikbord import` takes vacancies, each under a name.",
        example: "{acme: {greenhouse: acme}}"
      ) {
        if case .group(let node) = $1 { $0.sources = node }
      },
    ])

  /// What no board can do without.
  package static let required = ["name", "base_url"]

  package static let themeTable = FieldTable<Theme>(
    "theme", unknownKeys: .error,
    [
      FieldRow("accent", .color, "The colour of links and buttons.", example: "\"#0a5c7d\"") {
        if case .text(let value) = $1 { $0.accent = value }
      },
      FieldRow("logo", .paths, "A picture among the board's files.", example: "/logo.svg") {
        if case .texts(let value) = $1 { $0.logo = value.first }
      },
    ])
}
