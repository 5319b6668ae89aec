import Days
import Pages
import Postings
import Testing

@testable import Building

@Suite("The day decides what is shown")
struct DayTests {
  /// What stands on the board for `today`: whether the index and the archive list it, whether its page is
  /// there, and whether that has markup for search engines.
  private func state(
    _ today: String, deadline: String?, _ more: String = "", posted: String = "2024-07-01",
    settings: String = ""
  ) async throws -> String {
    let board = try TestBoard(
      "-- Content/board.yml --\n\(TestBoard.settings)\(settings)\n-- Content/vacancies/a.md --\n"
        + posting(posted: posted, deadline: deadline, more), today: today)
    let result = await board.build()
    #expect(result.outcome != nil, "\(result.text)")
    guard board.has("vacatures/a/index.html") else { return "gone" }
    let link = "href=\"/vacatures/a/\""
    let isListed = try board.page("index.html").contains(link)
    let isArchived = try board.page("archief/index.html").contains(link)
    let hasMarkup = try board.page("vacatures/a/index.html").contains("JobPosting")
    let isSoon = try board.page("sluit-binnenkort/index.html").contains(link)
    #expect(isListed == hasMarkup && isListed != isArchived)
    #expect(try board.page("feed.xml").contains("/vacatures/a/") == isListed)
    #expect(try board.page("sitemap.xml").contains("/vacatures/a/") == isListed)
    let page = try board.page("vacatures/a/index.html")
    #expect(page.contains("https://example.org/solliciteren") == isListed)
    return isArchived ? "closed" : isSoon ? "soon" : "open"
  }

  @Test("an exclusive deadline closes on its day, an inclusive one the day after")
  func deadlines() async throws {
    #expect(try await state("2024-08-01", deadline: "voor 2 augustus 2024") == "soon")
    #expect(try await state("2024-08-02", deadline: "voor 2 augustus 2024") == "closed")
    #expect(try await state("2024-08-02", deadline: "2024-08-02") == "soon")
    #expect(try await state("2024-08-03", deadline: "2024-08-02") == "closed")
  }

  @Test("closing soon begins the board's number of days before the last day")
  func soon() async throws {
    #expect(try await state("2024-07-25", deadline: "2024-08-02") == "open")
    #expect(try await state("2024-07-26", deadline: "2024-08-02") == "soon")
  }

  @Test("a posting can be closed early, from that day")
  func closedEarly() async throws {
    #expect(
      try await state("2024-07-19", deadline: "2024-09-01", "closed: 2024-07-20") != "closed")
    #expect(
      try await state("2024-07-20", deadline: "2024-09-01", "closed: 2024-07-20") == "closed")
  }

  @Test("a closed page stays the board's number of days and is gone then")
  func gone() async throws {
    let settings = "keep_closed_days: 10"
    #expect(try await state("2024-08-12", deadline: "2024-08-02", settings: settings) == "closed")
    #expect(try await state("2024-08-13", deadline: "2024-08-02", settings: settings) == "gone")
  }

  @Test("without a deadline a posting stays open, or closes after the board's rolling days")
  func rolling() async throws {
    #expect(try await state("2027-01-01", deadline: nil) == "open")
    let settings = "rolling_days: 30\nclosing_soon_days: 3"
    #expect(try await state("2024-07-30", deadline: nil, settings: settings) == "soon")
    #expect(try await state("2024-07-31", deadline: nil, settings: settings) == "closed")
  }

  @Test("drafts and scheduled postings stay out")
  func hidden() async throws {
    #expect(try await state("2024-07-15", deadline: nil, posted: "2024-07-16") == "gone")
    let board = try TestBoard("-- Content/vacancies/a.md --\n" + posting("A", "draft: true"))
    _ = await board.build()
    #expect(!board.has("vacatures/a/index.html"))
    _ = await board.build(drafts: true)
    #expect(board.has("vacatures/a/index.html"))
  }

  @Test("the next change counts opening, closing soon, closing and leaving")
  func nextChange() async throws {
    func next(_ today: String, posted: String = "2024-07-01") async throws -> String? {
      let board = try TestBoard(
        "-- Content/vacancies/a.md --\n" + posting(posted: posted, deadline: "2024-08-01"),
        today: today)
      return await board.build().board?.nextChange.map { Report.words($0) }
    }
    #expect(try await next("2024-06-01") == "2024-07-01, 1 posting opens")
    #expect(try await next("2024-07-01") == "2024-07-25, 1 posting is closing soon")
    #expect(try await next("2024-07-25") == "2024-08-02, 1 posting closes")
    #expect(try await next("2024-08-02") == "2024-10-31, 1 posting leaves")
    #expect(try await next("2024-10-31") == nil)
  }
}
