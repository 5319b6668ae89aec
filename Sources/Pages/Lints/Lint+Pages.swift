import Days
import Diagnostics
import Postings

// What is said of plain pages.
extension Lint {
  static let statementOld = Lint(
    "statement-old", .warn,
    "An accessibility statement that nobody looked at for a year; public bodies renew theirs each year.",
    .elsewhere)

  /// Public bodies review their statements at least once a year (Decision (EU) 2018/1523).
  private static let statementDays = 365

  static func diagnostics(of pages: [WrittenPage], on today: Day) -> [Diagnostic] {
    pages.map(\.subject).compactMap { page in
      guard page.accessibility != nil else { return nil }
      let place = Location(path: page.source.path)
      guard let reviewed = page.reviewed else {
        return Diagnostic(
          .error, "missing-setting", "`accessibility` needs `reviewed`", at: place,
          help: "add the day on which somebody last looked")
      }
      guard today - reviewed > statementDays else { return nil }
      return Diagnostic(
        .warning, statementOld.code, "nobody looked at this statement since \(reviewed)", at: place,
        help: "look whether it is still true, and give the day as `reviewed`")
    }
  }
}
