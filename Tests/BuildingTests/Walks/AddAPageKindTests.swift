import Days
import Diagnostics
import Foundation
import Postings
import Templating
import Testing

@testable import Building
@testable import Pages

/// "Add a page kind" of `Sources/README.md`, done as it says.
@Suite("Adding a page kind")
struct AddAPageKindTests {
  @Test("a page kind is a file, a line and a template")
  func pageKind() async throws {
    let board = try TestBoard(
      """
      -- Content/vacancies/a.md --
      \(posting("Nieuwe baan", posted: "2024-07-12"))
      -- Content/vacancies/b.md --
      \(posting("Oudere baan", posted: "2024-07-01"))
      """)
    try board.remove("Templates")
    let template = TestBoard.repository + "/Tests/BuildingTests/Walks/this-week.html"
    try board.write(
      "Templates/this-week.html", try String(contentsOfFile: template, encoding: .utf8))
    try board.write(
      "Templates/strings.nl.txt", "this_week: Deze week\npath_this_week: deze-week\n")

    let today = try #require(Day(iso: "2024-07-15"))
    var memory = BuildMemory.none
    let result = await Build(board.project, BuildOptions(clock: { _ in today })).plan(&memory)
    let site = try #require(result.renderer, "\(result.text)").plan.site
    // The line.
    let kinds = PageKinds.all + [ThisWeekPage.self]
    var log = DiagnosticLog()
    let plan = SitePlan(site, kinds: kinds, assets: [], files: [], log: &log)
    let theme = Theme(reading: board.project, log: &log)
    let templates = try #require(
      TemplateSet.compile(
        sources: theme.templates, pages: kinds.map { $0.template },
        host: CompiledTheme.host(
          theme, site.texts.strings,
          DataFiles(reading: board.project, log: &log).global(log: &log),
          for: site.settings), log: &log),
      "\(TerminalRendering(color: false).render(log.all))")
    let renderer = Renderer(plan, templates)

    let output = try #require(plan.output(at: "deze-week/index.html"))
    var bytes: [UInt8] = []
    #expect(renderer.render(output, into: &bytes).isEmpty)
    let page = String(decoding: bytes, as: UTF8.self)
    #expect(page.contains("<h1>Deze week</h1>") && page.contains("<title>Deze week – Bord</title>"))
    #expect(page.contains(">Nieuwe baan</a>") && !page.contains("Oudere baan"))
    var sitemap: [UInt8] = []
    _ = renderer.render(try #require(plan.output(at: "sitemap.xml")), into: &sitemap)
    #expect(
      String(decoding: sitemap, as: UTF8.self)
        .contains("<loc>https://example.org/deze-week/</loc>"))
  }
}
