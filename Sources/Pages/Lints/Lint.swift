import Diagnostics
package import Postings

/// Advice on a posting that is no error: a stable code, how grave it is unless board.yml says otherwise, and
/// what looks for it.
///
///     lints: {pay-missing: off, title-code: error}    # in board.yml
package struct Lint: Sendable {
  package let code: String
  package let level: BoardSettings.LintSetting.Level
  /// What it looks for and why, in a sentence or two.
  package let documentation: String
  let check: Check

  enum Check: Sendable {
    /// The facts of an open, scheduled or draft posting, with its board.
    case facts(@Sendable (LintedPosting, inout Findings) -> Void)
    /// The text as its source has it.
    case text(@Sendable (LintedText, inout Findings) -> Void)
    /// Raised where something is read or converted, under this code.
    case elsewhere
  }

  init(
    _ code: String, _ level: BoardSettings.LintSetting.Level, _ documentation: String,
    _ check: Check
  ) {
    self.code = code
    self.level = level
    self.documentation = documentation
    self.check = check
  }

  /// Every lint there is.
  package static let all: [Lint] = [
    applyMissing, organisationMissing, organisationNear, profileMissing,
    titleCode, titleGendered, placeMissing, countryMissing,
    postedMissing, deadlineMissing, neverCloses, deadlineBeforePosted, longOpen,
    startBeforeDeadline, updatedLater, payMissing, payVague,
    personalData, descriptionShort, bidiControl,
    rawHTML, blockedLink, blockedPicture, pictureText, sameReference, samePosting,
    unknownFact, securityExpires, statementOld,
  ]
}

/// What the lints found so far. How grave it is is decided later; see `LintLevels`. A posting has one file, so
/// of each lint no more is worked out than a report of that file shows.
struct Findings {
  private var log: DiagnosticLog
  private var said: [String: (count: Int, last: Diagnostic)] = [:]
  /// The lint that looks just now.
  fileprivate var code = ""

  init(_ all: [Diagnostic] = []) { log = DiagnosticLog(all) }

  var all: [Diagnostic] { log.all }

  mutating func add(
    _ message: @autoclosure () -> String, at location: @autoclosure () -> Location, help: String
  ) {
    let known = said[code]
    if let known, known.count >= DiagnosticLog.limit { return log.add(anotherLike: known.last) }
    let finding = Diagnostic(.warning, code, message(), at: location(), help: help)
    said[code] = ((known?.count ?? 0) + 1, finding)
    log.add(finding)
  }

  func holds(_ code: String) -> Bool { log.all.contains { $0.code == code } }

  mutating func look(with lint: Lint, _ check: (inout Findings) -> Void) {
    code = lint.code
    check(&self)
  }
}

// MARK: Raised elsewhere

extension Lint {
  static let rawHTML = Lint(
    "raw-html", .warn, "HTML tags in the text, which are left out.", .elsewhere)
  static let blockedLink = Lint(
    "blocked-link", .warn, "A link with a scheme that pages may not have; its words stay.",
    .elsewhere)
  static let blockedPicture = Lint(
    "blocked-picture", .warn, "A picture that no page may load.", .elsewhere)
  static let pictureText = Lint(
    "picture-text", .warn,
    "A picture without a description (WCAG 2.2, 1.1.1: non-text content has a text alternative).",
    .elsewhere)
  static let securityExpires = Lint(
    "security-expires", .warn, "A `security.txt` that expires within a month, or has.", .elsewhere)
  static let sameReference = Lint(
    "same-reference", .warn, "The reference of another posting of the organisation.", .elsewhere)
  static let samePosting = Lint(
    "same-posting", .warn, "A posting that is open under another name of file, too.", .elsewhere)
  static let unknownFact = Lint(
    "unknown-fact", .warn, "A line among the facts of a plain text that is no known fact.",
    .elsewhere)
}
