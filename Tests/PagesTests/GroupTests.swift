import Days
import Diagnostics
import Facts
import Postings
import Testing

@testable import Pages

/// One board after another, each with a few changes.
@Suite("Groups that take over what has the same key")
struct GroupTests {
  private static let edits: [(name: String, edit: @Sendable (inout [Posting]) -> Void)] = [
    ("nothing", { _ in }),
    (
      "another text",
      {
        let old = $0[1500]
        let source = SourceText(path: old.path, text: "Een andere tekst.\n")
        var new = Posting(source: source, slug: old.slug)
        (new.posted, new.title, new.fields) = (old.posted, old.title, old.fields)
        (new.locations, new.tags, new.pay) = (old.locations, old.tags, old.pay)
        $0[1500] = new
      }
    ),
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
  func afresh() async throws {
    let texts = try MadeBoard.texts()
    var postings = postings()
    var last = await SiteGroups(MadeBoard.board(postings), texts)
    for (name, edit) in Self.edits {
      edit(&postings)
      let board = MadeBoard.board(postings)
      let remembered = await SiteGroups(board, texts, after: last)
      let afresh = await SiteGroups(board, texts)
      #expect(remembered.summary == afresh.summary, "\(name)")
      #expect(remembered.diagnostics == afresh.diagnostics, "\(name)")
      last = remembered
    }
  }

  @Test("a facet is taken over unless its own values change")
  func takenOver() async throws {
    let texts = try MadeBoard.texts()
    var postings = postings()
    let first = await SiteGroups(MadeBoard.board(postings), texts)
    postings[10].title = "Zanger"
    postings[11].fields = ["Zorg", "Aardappelen"]
    let second = await SiteGroups(MadeBoard.board(postings), texts, after: first)
    let madeAnew = FacetKind.builtIn.filter { first.grouped(in: $0) !== second.grouped(in: $0) }
    #expect(madeAnew == [.field])
  }
}

extension SiteGroups {
  fileprivate var summary: [String] {
    let lists = [open, closed, closingSoon].map { "\($0)" } + postingURLs
    let values = facets.flatMap { $0.values.map(\.summary) + ["\($0.top)"] }
    let members = FacetKind.builtIn.flatMap { kind in
      postingURLs.indices.map { "\(self.members(kind, of: $0))" }
    }
    return lists + values + members + search.files.map { "\($0.path) \($0.bytes)" }
  }
}

extension FacetValue {
  fileprivate var summary: String { "\(name) \(slug) \(url) \(all) \(open) \(origin)" }
}
