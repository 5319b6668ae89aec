import Days
import Facts
import Postings
import Testing

@testable import Pages

@Suite("What narrows a list says how many it would keep")
struct ListFilterTests {
  /// Three open postings and a closed one.
  private func site() async throws -> Site {
    let facts: [(field: String, tag: String?, closed: Bool)] = [
      ("ICT", "nacht", false), ("ICT", nil, false), ("Zorg", nil, false), ("Zorg", nil, true),
    ]
    return try await MadeBoard.site(
      facts.enumerated().map { number, fact in
        var posting = MadeBoard.posting("p\(number)", posted: Day(year: 2024, month: 7, day: 1))
        posting.fields = [fact.field]
        posting.tags = fact.tag.map { [$0] } ?? []
        posting.organisation = number < 2 ? "Waterschap" : "Ziekenhuis"
        posting.closed = fact.closed ? Day(year: 2024, month: 7, day: 10) : nil
        return posting
      })
  }

  private func numbers(_ page: any ListPage, _ kind: FacetKind) -> [String: Int] {
    let filter = ListFilter.all(of: page).first { $0.kind == kind }
    let values = page.site.facet(kind).values
    return Dictionary(
      uniqueKeysWithValues: (filter?.values ?? []).map { (values[$0.position].name, $0.count) })
  }

  @Test(
    "the index counts what is open, a value's page its own, and its own facet what it would be without"
  )
  func open() async throws {
    let site = try await site()
    #expect(numbers(IndexPage(site: site), .field) == ["ICT": 2, "Zorg": 1])
    let page = OrganisationPage(site: site, value: 0)
    #expect(page.title == "Waterschap")
    #expect(numbers(page, .field) == ["ICT": 2, "Zorg": 0])
    #expect(numbers(page, .organisation) == ["Waterschap": 2, "Ziekenhuis": 1])
    #expect(ListFilter.all(of: page).allSatisfy { $0.kind != .tag })
  }

  @Test("the archive counts what is closed, and offers no more")
  func closed() async throws {
    let archive = ArchivePage(site: try await site())
    #expect(numbers(archive, .field) == ["Zorg": 1])
    #expect(numbers(archive, .organisation) == ["Ziekenhuis": 1])
  }

  @Test("the archive's data has what is closed and the board's what is open")
  func data() async throws {
    let site = try await site()
    func text(_ data: SearchData) -> String {
      String(decoding: data.files.flatMap(\.bytes), as: UTF8.self)
    }
    #expect(text(site.archive).contains("[\"p3\",") && !text(site.archive).contains("[\"p0\","))
    #expect(text(site.archive).contains("2024-07-10") && !text(site.archive).contains("\"ict\""))
    #expect(text(site.search).contains("[\"p0\",") && !text(site.search).contains("[\"p3\","))
  }

  @Test("a posting's places stay in its own order")
  func places() async throws {
    var posting = MadeBoard.posting("a", posted: nil)
    posting.locations = [Place(name: "Zwolle"), Place(name: "Assen"), Place(name: "Meppel")]
    let site = try await MadeBoard.site([posting])
    let names = site.vacancies[0].values(.location).map { site.facet(.location).values[$0].name }
    #expect(names == ["Zwolle", "Assen", "Meppel"])
  }
}
