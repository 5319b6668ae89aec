import Building
import Days
import Diagnostics
import Pages
import Postings
import Testing

@testable import Publishing

@Suite("When a board must be built again")
struct ScheduleTests {
  private func schedule(_ zone: String, root: String = "/srv/board") -> Schedule {
    var log = DiagnosticLog()
    let source = SourceText(
      path: "board.yml", text: "name: Bord\nbase_url: https://werk.nl/\ntime_zone: \(zone)\n")
    let frame = BoardFrame(
      settings: BoardSettings(reading: source, log: &log), today: Day(number: 20_000),
      profiles: [], words: LintWords([]), log: &log)
    let board = Board(frame, [], pages: [], log: &log)
    return Schedule(of: board, root: root, target: "server")
  }

  @Test(
    "GitHub's UTC hour is after midnight in the board's zone, all year round",
    arguments: [
      ("Europe/Amsterdam", "10 23 * * *"), ("Europe/London", "10 0 * * *"),
      ("America/New_York", "10 5 * * *"), ("Pacific/Auckland", "10 12 * * *"),
      ("Asia/Kolkata", "40 18 * * *"), ("UTC", "10 0 * * *"),
    ])
  func github(_ zone: String, _ cron: String) {
    #expect(schedule(zone).github.contains("\"\(cron)\""))
  }

  @Test("a board that nothing changes by itself says so")
  func nothing() {
    #expect(schedule("UTC").text(in: .english).hasPrefix("next change: none"))
  }

  @Test("folders with odd names are quoted for the shell and for cron")
  func quoting() {
    let line = schedule("UTC", root: "/srv/100% 'bord'").crontab
    #expect(line.hasSuffix(#"prikbord publish server --root '/srv/100\% '\''bord'\'''"#))
  }
}
