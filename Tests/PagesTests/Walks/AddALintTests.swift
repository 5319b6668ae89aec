import Days
import Diagnostics
import Facts
import Postings
import Testing

@testable import Pages

@Suite("Add a lint, as Sources/README.md says")
struct AddALintTests {
  private func findings(_ title: String, settings: String = "") -> [Diagnostic] {
    var log = DiagnosticLog()
    let text = "name: B\nbase_url: https://example.org/\ntoday: 2024-07-15\n" + settings
    let board = BoardSettings(reading: SourceText(path: "board.yml", text: text), log: &log)
    let frame = BoardFrame(
      settings: board, today: Day(number: 19919), profiles: [], words: LintWords([]), log: &log)
    let levels = LintLevels(board, lints: Lint.all + [.titleShouting], log: &log)
    #expect(!log.hasErrors, "\(log.sorted.map(\.message))")
    var posting = MadeBoard.posting("a", posted: nil)
    posting.title = title
    let vacancy = frame.vacancy(of: posting, prose: .empty)
    let all = frame.lint(vacancy, textFindings: [], levels)
    return levels.apply(all).filter { $0.code == "title-shouting" }
  }

  @Test("the row finds what it looks for, and nothing else")
  func finds() {
    #expect(findings("ADVISEUR WATER").map(\.severity) == [.warning])
    #expect(findings("Adviseur water").isEmpty && findings("2024").isEmpty)
  }

  @Test("a board switches it off or makes it an error by its code")
  func levels() {
    #expect(findings("ADVISEUR", settings: "lints: {title-shouting: off}\n").isEmpty)
    let errors = findings("ADVISEUR", settings: "lints: {title-shouting: error}\n")
    #expect(errors.map(\.severity) == [.error])
  }
}
