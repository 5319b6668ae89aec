import Diagnostics
import Disk
import Testing

@testable import Building

@Suite("A board becomes a site")
struct SiteTests {
  @Test("a posting gets its page, its lists and its feeds, and nothing else is written")
  func tree() async throws {
    let board = try TestBoard("-- Content/vacancies/adviseur.md --\n" + posting())
    let result = await board.build()
    #expect(result.outcome != nil, "\(result.text)")
    let pages = try board.site().keys.filter { $0.hasSuffix(".html") }.sorted()
    #expect(
      pages == [
        "404.html", "archief/index.html", "bewaard/index.html", "index.html",
        "organisatie/index.html", "organisatie/waterschap-veen-en-beek/index.html",
        "plaats/index.html", "plaats/utrecht/index.html",
        "provincie/index.html", "provincie/utrecht/index.html",
        "sluit-binnenkort/index.html", "vacatures/adviseur/index.html", "vacatures/index.html",
      ])
    #expect(board.has("feed.xml") && board.has("plaats/utrecht/feed.xml"))
    #expect(board.has("sitemap.xml") && board.has("robots.txt"))
    #expect(try board.page("index.html").contains("href=\"/vacatures/adviseur/\""))
  }

  @Test("an empty board builds")
  func empty() async throws {
    let board = try TestBoard("")
    let result = await board.build()
    #expect(result.outcome != nil, "\(result.text)")
    #expect(board.has("index.html"))
  }

  @Test("a board whose vacancies have all run out keeps its profiles")
  func profilesOnly() async throws {
    let board = try TestBoard(
      """
      -- Content/organisations/veen.md --
      ---
      name: Waterschap Veen en Beek
      ---
      Zorgt voor water.
      """)
    let result = await board.build()
    #expect(result.outcome != nil, "\(result.text)")
    #expect(board.has("organisatie/veen/index.html") && board.has("organisatie/index.html"))
  }

  @Test("English boards have English addresses")
  func english() async throws {
    let board = try TestBoard(
      """
      -- Content/board.yml --
      name: Board
      base_url: https://example.org/
      language: en
      -- Content/vacancies/adviser.md --

      """ + posting())
    let result = await board.build()
    #expect(result.outcome != nil, "\(result.text)")
    #expect(board.has("vacancies/adviser/index.html") && board.has("location/utrecht/index.html"))
  }

  @Test("a base path stands before every link, in bodies too")
  func basePath() async throws {
    let body = "Lees [meer](/over/) of kijk op [de site](https://example.com/x)."
    let board = try TestBoard(
      """
      -- Content/pages/over.md --
      ---
      title: Over
      ---
      Tekst.
      -- Content/vacancies/a.md --

      """ + posting(body: body))
    let result = await board.build(baseURL: "https://example.org/werk")
    #expect(result.outcome != nil, "\(result.text)")
    let page = try board.page("vacatures/a/index.html")
    #expect(page.contains("<a href=\"/werk/over/\">meer</a>"))
    #expect(page.contains("<a href=\"https://example.com/x\">"))
    for (path, text) in try board.site() where path.hasSuffix(".html") {
      let inner = text.matches(of: #/(?:href|src)="(/[^"]*)"/#).map { String($0.1) }
      #expect(inner.allSatisfy { $0.hasPrefix("/werk/") }, "\(path): \(inner)")
    }
  }

  @Test("two builds give the same bytes, and the second keeps every file's inode and time")
  func determinism() async throws {
    let board = try TestBoard("-- Content/vacancies/a.md --\n" + posting())
    _ = await board.build()
    let first = try board.site()
    let before = try Disk.names(in: board.folder + "/Site")
    let result = await board.build()
    #expect(try board.site() == first)
    #expect(try Disk.names(in: board.folder + "/Site") == before)
    #expect(result.outcome?.changed == 0 && result.outcome?.added == 0)
    #expect(result.outcome?.unchanged == result.outcome?.files)
  }

  @Test("a rebuild after an edit equals a clean build, and removes what is gone")
  func rebuild() async throws {
    let board = try TestBoard(
      "-- Content/vacancies/a.md --\n\(posting())\n-- Content/vacancies/b.md --\n"
        + posting("Jurist"))
    _ = await board.build()
    #expect(board.has("vacatures/b/index.html"))
    try board.remove("Content/vacancies/b.md")
    try board.write("Content/vacancies/a.md", posting("Adviseur bodem"))
    let result = await board.build()
    let rebuilt = try board.site()
    #expect(result.outcome?.removed ?? 0 > 0 && !board.has("vacatures/b"))
    try board.remove("Site")
    _ = await board.build()
    #expect(try board.site() == rebuilt)
  }

  @Test("old addresses lead to the posting")
  func aliases() async throws {
    let board = try TestBoard(
      "-- Content/vacancies/a.md --\n" + posting("Adviseur", "aliases: [/oud/pad/, /x.html]"))
    _ = await board.build()
    #expect(try board.page("oud/pad/index.html").contains("url=/vacatures/a/"))
    #expect(board.has("x.html"))
  }

  @Test("values that differ in case, accents or blanks round a slash are one value")
  func oneValue() async throws {
    let fields = [
      "Orde / vrede / veiligheid", "orde/vrede/veiligheid", "Orde / vrede / veiligheid",
    ]
    var files = ""
    for (index, field) in fields.enumerated() {
      files += "-- Content/vacancies/v\(index).md --\n"
      files += posting("Werk \(index)", "fields: \"\(field)\"") + "\n"
    }
    let board = try TestBoard(files)
    let result = await board.build()
    #expect(board.has("vakgebied/orde-vrede-veiligheid/index.html"))
    #expect(try board.page("vakgebied/index.html").contains("3 vacatures"))
    #expect(result.outcome != nil, "\(result.text)")
  }

  @Test("a list is cut into pages")
  func pagination() async throws {
    var files = "-- Content/board.yml --\n" + TestBoard.settings + "per_page: 2\n"
    for index in 1...5 {
      files += "-- Content/vacancies/v\(index).md --\n"
      files += posting("Werk \(index)", posted: "2024-07-0\(index)") + "\n"
    }
    let board = try TestBoard(files)
    _ = await board.build()
    #expect(board.has("pagina/2/index.html") && board.has("pagina/3/index.html"))
    #expect(!board.has("pagina/4/index.html"))
    #expect(try board.page("pagina/3/index.html").contains("Werk 1"))
    #expect(try board.page("index.html").contains("Werk 5"))
  }

  @Test("two words with one address are told: another spelling is noted, another word is warned of")
  func oneAddress() async throws {
    let board = try TestBoard(
      """
      -- Content/vacancies/a.md --
      \(posting("A", "fields: [ICT, Zorg (welzijn)]"))
      -- Content/vacancies/b.md --
      \(posting("B", "fields: [ict, Zorg welzijn]"))
      """)
    let told = await board.build().diagnostics.filter { $0.code.hasPrefix("one-") }
    #expect(
      Set(told.map { "\($0.severity.rawValue) \($0.code)" }) == [
        "note one-value", "warning one-address",
      ])
  }
}
