import Days
import Diagnostics
import Testing

@testable import Building
@testable import Pages

/// One page of a kind on the board of these tests, and what must be true of it.
private struct Example: Sendable {
  let file: String
  let title: String
  let breadcrumbs: [String]
  var lastModified: String?
  var isIndexable = true
  /// What stands beside it.
  var documents: [String] = []
  /// What its template makes of its scope.
  let shows: String
}

/// Every kind of page has its example here: one without fails the tests below.
private let examples: [String: Example] = [
  "index": Example(
    file: "index.html", title: "Bord", breadcrumbs: ["Bord"], lastModified: "2024-07-10",
    documents: ["feed.xml", "feed.json", "deadlines.ics"], shows: "1 open vacature"),
  "posting": Example(
    file: "vacatures/a/index.html", title: "Adviseur",
    breadcrumbs: ["Bord", "Utrecht", "Adviseur"],
    lastModified: "2024-07-01", documents: ["deadline.ics"],
    shows: "<h1 data-pagefind-meta=\"title\">Adviseur</h1>"),
  "facet": Example(
    file: "plaats/index.html", title: "Plaatsen", breadcrumbs: ["Bord", "Plaatsen"],
    lastModified: "2024-07-10", shows: "<a href=\"/plaats/utrecht/\">Utrecht</a>"),
  "value": Example(
    file: "plaats/utrecht/index.html", title: "Utrecht",
    breadcrumbs: ["Bord", "Plaatsen", "Utrecht"], lastModified: "2024-07-10",
    documents: ["feed.xml", "feed.json", "deadlines.ics"], shows: "<h1>Utrecht</h1>"),
  "organisation": Example(
    file: "organisatie/veen-en-beek/index.html", title: "Veen en Beek",
    breadcrumbs: ["Bord", "Organisaties", "Veen en Beek"], shows: "Wij zorgen voor water."),
  "closing-soon": Example(
    file: "sluit-binnenkort/index.html", title: "Sluit binnenkort",
    breadcrumbs: ["Bord", "Sluit binnenkort"], lastModified: "2024-07-10",
    documents: ["feed.xml", "feed.json", "deadlines.ics"], shows: "De komende dagen sluit er niets."
  ),
  "archive": Example(
    file: "archief/index.html", title: "Archief", breadcrumbs: ["Bord", "Archief"],
    isIndexable: false, shows: "Gesloten baan"),
  "saved": Example(
    file: "bewaard/index.html", title: "Bewaard", breadcrumbs: ["Bord", "Bewaard"],
    isIndexable: false, shows: "staat alleen in deze browser"),
  "page": Example(
    file: "over/index.html", title: "Over dit bord", breadcrumbs: ["Bord", "Over dit bord"],
    shows: "Wij zijn het bord."),
  "404": Example(
    file: "404.html", title: "Deze pagina hangt er niet (meer)",
    breadcrumbs: ["Bord", "Deze pagina hangt er niet (meer)"], isIndexable: false,
    shows: "class=\"wrap narrow lost\""),
]

@Suite("Kinds of pages")
struct PageKindTests {
  private func plan() async throws -> (plan: SitePlan, renderer: Renderer) {
    let board = try TestBoard(
      """
      -- Content/vacancies/a.md --
      \(posting("Adviseur", deadline: "2024-08-01"))
      -- Content/vacancies/b.md --
      \(posting("Gesloten baan", deadline: "2024-07-09"))
      -- Content/organisations/veen-en-beek.md --
      ---
      name: Veen en Beek
      ---
      Wij zorgen voor water.
      -- Content/pages/over.md --
      ---
      title: Over dit bord
      ---
      Wij zijn het bord.
      """)
    var memory = BuildMemory.none
    let today = try #require(Day(iso: "2024-07-15"))
    let result = await Build(board.project, BuildOptions(clock: { _ in today })).plan(&memory)
    let renderer = try #require(result.renderer, "\(result.text)")
    return (renderer.plan, renderer)
  }

  @Test("each kind is what its example says", arguments: PageKinds.all.map { $0.name })
  func kind(_ name: String) async throws {
    let example = try #require(examples[name], "a kind of page has an example in this file")
    let (plan, renderer) = try await plan()
    let output = try #require(plan.output(at: example.file), "\(plan.pages.map(\.file))")
    guard case .page(let page) = output.content else {
      Issue.record("\(example.file) is no page")
      return
    }
    #expect(type(of: page).name == name)
    #expect(page.title == example.title)
    #expect(page.breadcrumbs.map(\.title) == example.breadcrumbs)
    #expect(page.lastModified?.iso == example.lastModified)
    #expect(page.documents.map(\.name) == example.documents)
    for document in page.documents { #expect(plan.output(at: page.folder + document.name) != nil) }
    var bytes: [UInt8] = []
    #expect(renderer.render(output, into: &bytes).isEmpty)
    #expect(String(decoding: bytes, as: UTF8.self).contains(example.shows))
    var sitemap: [UInt8] = []
    _ = renderer.render(try #require(plan.output(at: "sitemap.xml")), into: &sitemap)
    let entry = "<loc>\(page.absoluteURL)</loc>"
    #expect(String(decoding: sitemap, as: UTF8.self).contains(entry) == example.isIndexable)
  }

  @Test("each kind has a template of its name, and the templates of pages are those of the kinds")
  func templates() throws {
    let pages = Theme().templates.keys.filter { !$0.contains("/") && $0 != "layout.html" }
    #expect(Set(pages) == Set(PageKinds.all.map { $0.name + ".html" }))
  }

  @Test("no page stands twice in the plan, and each is planned under its own address")
  func once() async throws {
    let (plan, _) = try await plan()
    #expect(Set(plan.pages.map(\.file)).count == plan.pages.count)
    for page in plan.pages { #expect(plan.output(at: page.file)?.origin == page.origin) }
    #expect(Set(plan.pages.map { type(of: $0).name }) == Set(examples.keys))
  }
}
