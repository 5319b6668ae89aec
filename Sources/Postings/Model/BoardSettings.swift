package import Days
package import Diagnostics
import Facts

/// The settings of a board: `Content/board.yml`.
package struct BoardSettings: Sendable {
  package let source: SourceText
  package var name = ""
  package var description = ""
  /// BCP 47: the theme has a file of texts for it.
  package var language = "nl"
  package var languageLocation: Location?
  package var baseURL = BaseURL()
  package var timeZone = "Europe/Amsterdam"
  /// A pinned day; nil follows the command line, else the clock.
  package var today: Day?
  package var closingSoonDays = 7
  package var keepClosedDays = 90
  package var perPage = 50
  package var feedItems = 50
  package var sort = Order.newest
  package var contacts = Contacts.all
  package var indexable = true
  /// The country of places that name none, ISO 3166-1 alpha-2.
  package var country: String?
  package var rollingDays: Int?
  package var theme = Theme()
  /// Code of a lint → how grave it is; checked where the lints are.
  package var lints: [LintSetting] = []
  package var jobsXML = false
  package var atom = false
  package var llmsText = false
  /// Whether the index begins with the board's name and words about it.
  package var hero = true
  /// Names of what the menu leads to; nil is the usual menu.
  package var menu: [String]?
  package var menuLocation: Location?
  /// The ways to browse that stand first among the filters.
  package var order: [String] = []
  package var orderLocation: Location?
  /// Code of a level of education → the level that it is shown as.
  package var sameLevels: [String: String] = [:]
  /// What the board browses by besides what every board does.
  package var ownFacets: [OwnFacet] = []
  /// A mail or web address for whoever finds a hole.
  package var securityContact: String?
  package var securityExpires: Day?
  /// What pages may load, instead of the board's own files alone.
  package var contentSecurityPolicy: String?
  /// What search engines know the board by when they are told of its changes (indexnow.org); nil tells nobody.
  package var indexNowKey: String?
  package var indexNowEndpoint = "https://api.indexnow.org/indexnow"
  /// Where one signs up for new postings by mail.
  package var newsletter: String?
  /// How large a posting, profile or page may be, in thousands of bytes.
  package var maxTextKilobytes = 1000
  package var cname: String?
  /// Read by whoever publishes.
  package var publish: YAMLNode?
  /// Read by whoever imports.
  package var sources: YAMLNode?

  /// How much of a contact person is shown, and only while the posting is open.
  package enum Contacts: String, Sendable, CaseIterable {
    case all, name, none
  }

  /// What stands first on the index, unless the visitor chooses.
  package enum Order: String, Sendable, CaseIterable {
    case newest, deadline, pay
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

extension BoardSettings {
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
      let location = Location(found.node.span, in: source)
      switch found.row.key {
      case "language": settings.languageLocation = location
      case "menu": settings.menuLocation = location
      case "order": settings.orderLocation = location
      default: break
      }
    }
    for entry in entries where !entry.value.isAbsent { settings.read(group: entry, log: &log) }
    for key in Self.required
    where !keys.contains(key) && !entries.contains(where: { $0.key == key && !$0.value.isAbsent }) {
      log.add(.boardLacks(key, in: source))
    }
    if keys.contains("name"), !settings.name.unicodeScalars.contains(where: isVisible) {
      log.add(.boardLacks("name", in: source))
    }
    self = settings
  }

  /// The keys that hold keys of their own.
  private mutating func read(group: YAMLEntry, log: inout DiagnosticLog) {
    func entries() -> [YAMLEntry] { Self.entries(of: group, in: source, log: &log) ?? [] }
    switch group.key {
    case "theme":
      FieldReading(Self.themeTable, in: source).read(entries(), log: &log) { found in
        found.row.assign(&theme, found.value)
        if found.row.key == "accent" {
          theme.accentLocation = Location(found.node.span, in: source)
        }
      }
    case "lints":
      for lint in entries() {
        guard let level = LintSetting.Level(rawValue: lint.value.text ?? "") else {
          log.add(.lintLevel(lint, in: source))
          continue
        }
        lints.append(
          LintSetting(code: lint.key, level: level, location: Location(lint.keySpan, in: source)))
      }
    case "facets":
      for facet in entries() {
        let label = facet.value.text ?? ""
        guard let own = OwnFacet(facet.key, label: label, position: ownFacets.count) else {
          log.add(.noFacet(facet, in: source))
          continue
        }
        ownFacets.append(own)
      }
    case "same_levels":
      for level in entries() {
        guard let other = level.value.text, Education(rawValue: level.key) != nil,
          Education(rawValue: other) != nil
        else {
          log.add(.unknownLevel(level, in: source))
          continue
        }
        sameLevels[level.key] = other
      }
    default: break
    }
  }

  private static func entries(
    of entry: YAMLEntry, in source: SourceText, log: inout DiagnosticLog
  ) -> [YAMLEntry]? {
    if case .mapping(let inner) = entry.value.content { return inner }
    log.add(.groupIsNoMapping(entry, in: source))
    return nil
  }
}

/// Whether a sign can be seen on a page. Fillers are letters by their category; the empty sign of Braille is one
/// by its look alone.
private func isVisible(_ scalar: Unicode.Scalar) -> Bool {
  let (properties, emptyBraille) = (scalar.properties, Unicode.Scalar(0x2800))
  if properties.isWhitespace || properties.isDefaultIgnorableCodePoint || scalar == emptyBraille {
    return false
  }
  switch properties.generalCategory {
  case .control, .format, .surrogate, .unassigned, .nonspacingMark, .enclosingMark: return false
  default: return true
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

  fileprivate static func noFacet(_ entry: YAMLEntry, in source: SourceText) -> Diagnostic {
    Diagnostic(
      .error, "wrong-value",
      "`facets` says what a way to browse by a field under `extra` is called",
      at: Location(entry.keySpan, in: source), help: "write `extra.shift: Shift`")
  }

  fileprivate static func unknownLevel(_ entry: YAMLEntry, in source: SourceText) -> Diagnostic {
    Diagnostic(
      .error, "wrong-value", "`same_levels` says of one level which other it is",
      at: Location(entry.keySpan, in: source),
      help: "write `bachelor: hbo-bachelor`; the levels are "
        + Education.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", "))
  }

  fileprivate static func lintLevel(_ entry: YAMLEntry, in source: SourceText) -> Diagnostic {
    Diagnostic(
      .error, "wrong-value", "`\(entry.key)` must be `off`, `warn` or `error`",
      at: Location(entry.value.span, in: source))
  }
}
