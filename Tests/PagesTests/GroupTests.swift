import Days
import Postings
import Testing

@testable import Pages

/// One board after another, each with a few changes: the groups that were taken over are those made afresh.
@Suite("Groups taken over from the last board")
struct GroupTests {
  private static let edits: [(name: String, edit: @Sendable (inout [Posting]) -> Void)] = [
    ("nothing", { _ in }),
    ("a title", { $0[1500].title = "Zanger" }),
    ("titles in two parts", { for number in [3, 2300] { $0[number].title = "Danser" } }),
    ("pay", { $0[700].pay?.text = "€ 1 per maand" }),
    ("a field that others have", { $0[10].fields = ["Zorg"] }),
    ("a field that nobody has", { $0[2100].fields = ["Aardappelen", "Zorg"] }),
    ("another spelling", { $0[2100].fields = ["zorg"] }),
    ("the last of its place", { $0[5].locations = [] }),
    ("closed", { $0[900].closed = Day(year: 2024, month: 7, day: 1) }),
    ("open again", { $0[900].closed = nil }),
    (
      "closing soon",
      {
        $0[42].deadline = Deadline(
          date: Day(number: 19921), inclusive: true, text: "")
      }
    ),
    ("another day", { $0[20].posted = Day(year: 2024, month: 6, day: 3) }),
    ("a new posting", { $0.append(MadeBoard.posting("nieuw", posted: nil)) }),
    ("one less", { $0.remove(at: 30) }),
    ("another address", { $0[77].slug = "ergens" }),
    ("two exchanged", { $0.swapAt(100, 101) }),
  ]

  private func postings() -> [Posting] {
    (0..<2500).map { (number: Int) -> Posting in
      var posting = MadeBoard.posting(
        "v\(10_000 + number)", posted: Day(year: 2024, month: 7, day: 1 + number % 14))
      posting.title = "Baan \(number)"
      posting.fields = [["ICT", "Zorg", "Techniek"][number % 3]]
      posting.locations = [Place(name: "Plaats \(number / 2)")]
      posting.tags = number % 7 == 0 ? ["zeven"] : []
      posting.pay = Pay(
        min: nil, max: nil, currency: nil, per: nil, text: "schaal \(number % 15)")
      return posting
    }
  }

  @Test("are the groups made afresh")
  func afresh() throws {
    let texts = try MadeBoard.texts()
    var postings = postings()
    var last = SiteGroups(MadeBoard.board(postings), texts)
    for (name, edit) in Self.edits {
      edit(&postings)
      let board = MadeBoard.board(postings)
      let taken = SiteGroups(board, texts, after: last)
      let fresh = SiteGroups(board, texts)
      #expect(taken.open == fresh.open && taken.closed == fresh.closed, "\(name)")
      #expect(taken.closingSoon == fresh.closingSoon, "\(name)")
      #expect(taken.postingURLs == fresh.postingURLs, "\(name)")
      #expect(taken.diagnostics == fresh.diagnostics, "\(name)")
      #expect(taken.search.files.map(\.path) == fresh.search.files.map(\.path), "\(name)")
      #expect(taken.search.files.map(\.bytes) == fresh.search.files.map(\.bytes), "\(name)")
      for (facet, expected) in zip(taken.facets, fresh.facets) {
        #expect(facet.values.map(\.summary) == expected.values.map(\.summary), "\(name)")
        #expect(facet.top == expected.top, "\(name)")
      }
      for vacancy in board.vacancies.indices {
        for kind in FacetKind.allCases
        where taken.members(kind, of: vacancy) != fresh.members(kind, of: vacancy) {
          Issue.record("\(name): \(kind) of \(vacancy)")
        }
      }
      last = taken
    }
  }
}

extension FacetValue {
  fileprivate var summary: String { "\(name) \(slug) \(url) \(all) \(open) \(origin)" }
}
