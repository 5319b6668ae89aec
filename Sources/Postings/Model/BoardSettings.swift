package import Days
package import Diagnostics

/// The settings of a board: `Content/board.yml`.
package struct BoardSettings: Sendable {
  package let source: SourceText
  package var name = ""
  package var description = ""
  package var language = BoardLanguage.nl
  package var baseURL = BaseURL()
  package var timeZone = "Europe/Amsterdam"
  /// A pinned day; nil follows the command line, else the clock.
  package var today: Day?
  package var closingSoonDays = 7
  package var keepClosedDays = 90
  package var perPage = 50
  package var feedItems = 50
  package var contacts = Contacts.all
  package var indexable = true
  /// The country of places that name none, ISO 3166-1 alpha-2.
  package var country: String?
  package var rollingDays: Int?
  package var theme = Theme()
  /// Code of a lint → how grave it is; checked where the lints are.
  package var lints: [LintSetting] = []
  package var jobsXML = false
  package var cname: String?
  /// Read by whoever publishes.
  package var publish: YAMLNode?

  /// How much of a contact person is shown, and only while the posting is open.
  package enum Contacts: String, Sendable, CaseIterable {
    case all, name, none
  }

  package struct Theme: Sendable, Hashable {
    /// `#0a5c7d`
    package var accent: String?
    package var accentLocation: Location?
    package var logo: String?
    package init() {}
  }

  package struct LintSetting: Sendable, Hashable {
    package let code: String
    package let level: Level
    package let location: Location
    package enum Level: String, Sendable, CaseIterable { case off, warn, error }
  }

  package init(source: SourceText) { self.source = source }
}

/// Where the site will live: `https://example.org/board/`.
package struct BaseURL: Sendable, Hashable {
  /// Scheme and host, without a slash at the end: `https://example.org`.
  package let origin: String
  /// The path before every internal address, without a slash at the end: `/board`, or empty.
  package let path: String

  package init() {
    origin = ""
    path = ""
  }

  /// From an address as the author wrote it; what follows a `?` or `#` has no meaning here.
  package init?(_ text: String) {
    guard isWebAddress(text), let schemeEnd = text.firstRange(of: "://")?.upperBound,
      !text.contains("?"), !text.contains("#")
    else { return nil }
    let slash = text[schemeEnd...].firstIndex(of: "/") ?? text.endIndex
    origin = String(text[..<slash])
    let parts = text[slash...].split(separator: "/")
    guard !parts.contains(".."), !parts.contains(".") else { return nil }
    path = parts.map { "/\($0)" }.joined()
  }

  /// The whole address with a slash at its end.
  package var absolute: String { origin + path + "/" }
}

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
      FieldRow("language", .choice(["nl", "en"]), "The language of the board.", example: "nl") {
        if case .text(let value) = $1, let language = BoardLanguage(rawValue: value) {
          $0.language = language
        }
      },
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
        "closing_soon_days", .whole, "A posting closes soon this many days before its last.",
        example: "7"
      ) { if case .whole(let value) = $1 { $0.closingSoonDays = value } },
      FieldRow(
        "keep_closed_days", .whole, "A closed posting's page stays this many days.", example: "90"
      ) { if case .whole(let value) = $1 { $0.keepClosedDays = value } },
      FieldRow("per_page", .count, "Postings on one page of a list.", example: "50") {
        if case .whole(let value) = $1 { $0.perPage = value }
      },
      FieldRow("feed_items", .count, "Postings in a feed, at most.", example: "50") {
        if case .whole(let value) = $1 { $0.feedItems = value }
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
        "rolling_days", .count,
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
      FieldRow("cname", .host, "The host name for GitHub Pages.", example: "werk.example.org") {
        if case .text(let value) = $1 { $0.cname = value }
      },
      FieldRow(
        "publish", .group, "Where `prikbord publish` sends the site.",
        example: "{targets: {server: {folder: ../www}}}"
      ) {
        if case .group(let node) = $1 { $0.publish = node }
      },
    ])

  private static let themeTable = FieldTable<Theme>(
    "theme", unknownKeys: .error,
    [
      FieldRow("accent", .color, "The colour of links and buttons.", example: "\"#0a5c7d\"") {
        if case .text(let value) = $1 { $0.accent = value }
      },
      FieldRow("logo", .paths, "A picture among the board's files.", example: "/logo.svg") {
        if case .texts(let value) = $1 { $0.logo = value.first }
      },
    ])

  /// Reads `board.yml`. What is wrong is reported and keeps its default, so that the rest can be
  /// checked in the same run.
  package init(reading source: SourceText, log: inout DiagnosticLog) {
    self.init(source: source)
    let root = YAMLNode.parse(source, range: 0..<source.bytes.count, log: &log)
    guard case .mapping(let entries)? = root?.content else {
      if !log.hasErrors { log.add(.boardIsNoMapping(in: source)) }
      return
    }
    var settings = self
    var keys: Set<String> = []
    FieldReading(Self.table, in: source).read(entries, log: &log) { found in
      keys.insert(found.row.key)
      found.row.assign(&settings, found.value)
    }
    for entry in entries where !entry.value.isAbsent {
      switch entry.key {
      case "theme":
        if let inner = Self.entries(of: entry, in: source, log: &log) {
          FieldReading(Self.themeTable, in: source).read(inner, log: &log) { found in
            found.row.assign(&settings.theme, found.value)
            if found.row.key == "accent" {
              settings.theme.accentLocation = Location(found.node.span, in: source)
            }
          }
        }
      case "lints":
        for lint in Self.entries(of: entry, in: source, log: &log) ?? [] {
          guard let level = LintSetting.Level(rawValue: lint.value.text ?? "") else {
            log.add(.lintLevel(lint, in: source))
            continue
          }
          settings.lints.append(
            LintSetting(
              code: lint.key, level: level, location: Location(lint.keySpan, in: source)))
        }
      default: break
      }
    }
    for key in ["name", "base_url"]
    where !keys.contains(key) && !entries.contains(where: { $0.key == key && !$0.value.isAbsent }) {
      log.add(.boardLacks(key, in: source))
    }
    if settings.country == nil, settings.language == .nl { settings.country = "NL" }
    self = settings
  }

  private static func entries(
    of entry: YAMLEntry, in source: SourceText, log: inout DiagnosticLog
  ) -> [YAMLEntry]? {
    if case .mapping(let inner) = entry.value.content { return inner }
    log.add(.groupIsNoMapping(entry, in: source))
    return nil
  }
}

extension Diagnostic {
  fileprivate static func boardIsNoMapping(in source: SourceText) -> Diagnostic {
    Diagnostic(
      .error, "board-settings", "board.yml is a list of `key: value` lines",
      at: Location(path: source.path), help: "begin with `name:` and `base_url:`")
  }

  fileprivate static func boardLacks(_ key: String, in source: SourceText) -> Diagnostic {
    Diagnostic(
      .error, "missing-setting", "board.yml must have `\(key)`", at: Location(path: source.path),
      help: key == "name"
        ? "add `name: ` and the name of the board"
        : "add `base_url: https://…/`, the address where the site will live")
  }

  fileprivate static func groupIsNoMapping(
    _ entry: YAMLEntry, in source: SourceText
  ) -> Diagnostic {
    Diagnostic(
      .error, "wrong-value", "`\(entry.key)` must be a map of settings",
      at: Location(entry.value.span, in: source))
  }

  fileprivate static func lintLevel(_ entry: YAMLEntry, in source: SourceText) -> Diagnostic {
    Diagnostic(
      .error, "wrong-value", "`\(entry.key)` must be `off`, `warn` or `error`",
      at: Location(entry.value.span, in: source))
  }
}
