import Diagnostics
import Pages
import Postings
import Testing

@testable import Building

@Suite("What a webmaster sets")
struct WebmasterTests {
  private func built(_ settings: String, _ more: String = "") async throws -> (
    board: TestBoard, codes: [String], text: String
  ) {
    let board = try TestBoard(
      "-- Content/vacancies/a.md --\n"
        + posting("Adviseur", deadline: "2024-08-01", "education: bachelor\npay: € 4.000 per maand")
        + "\n-- Content/pages/over.md --\n---\ntitle: Over ons\n---\nWij.\n" + more)
    try board.write(
      "Content/board.yml",
      "name: Bord\nbase_url: https://example.org/\nlanguage: nl\ntoday: 2024-07-15\n" + settings)
    let result = await board.build()
    return (board, result.codes, result.text)
  }

  @Test("a menu leads to facets, lists, pages and other sites, in its order")
  func menu() async throws {
    let (board, _, text) = try await built(
      "menu: [/over/, location, closing-soon, \"Ons werk https://werk.example.org/\"]\n")
    let page = try board.page("index.html")
    let start = try #require(page.firstRange(of: "aria-label=\"Hoofdmenu\""), "\(text)")
    let menu = page[start.upperBound...].prefix { $0 != "\u{0}" }
    let places = ["/over/", "/plaats/", "/sluit-binnenkort/", "https://werk.example.org/"].map {
      menu.firstRange(of: "href=\"\($0)\"")?.lowerBound
    }
    #expect(
      places.allSatisfy { $0 != nil }
        && places.compactMap(\.self) == places.compactMap(\.self).sorted())
    #expect(page.contains(">Ons werk</a>") && page.contains(">Over ons</a>"))
  }

  @Test(
    "names that are none are errors with the nearest one",
    arguments: [
      ("menu: [locaton]", "unknown-way", "`location`"), ("order: [pey]", "unknown-facet", "`pay`"),
      ("same_levels: {bachelor: hbo}", "wrong-value", "`hbo-bachelor`"),
      ("facets: {reisafstand: Reisafstand}", "wrong-value", "write `extra.shift: Shift`"),
      ("facets: {extra.x: 12}", "wrong-value", "write `extra.shift: Shift`"),
      ("security_contact: s@example.org", "missing-setting", "the day until which it holds"),
    ])
  func mistakes(_ setting: String, _ code: String, _ help: String) async throws {
    let (_, codes, text) = try await built(setting + "\n")
    #expect(codes.contains(code) && text.contains(help), "\(text)")
  }

  @Test("the ways to browse that are named stand first among the filters")
  func order() async throws {
    let page = try await built("order: [pay, location]\n").board.page("index.html")
    let order = page.split(separator: "data-facet=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(order.prefix(2) == ["salaris", "plaats"] && order.count > 4)
  }

  @Test(
    "without a hero the index begins with the search, and its heading stays for those who hear it")
  func hero() async throws {
    let page = try await built("hero: false\n").board.page("index.html")
    #expect(
      !page.contains("class=\"hero\"") && page.contains("<h1 class=\"hidden\">1 open vacature</h1>")
    )
  }

  @Test("levels that mean the same are one value")
  func levels() async throws {
    let (board, _, _) = try await built("same_levels: {bachelor: hbo-bachelor}\n")
    #expect(
      board.has("opleiding/hbo-bachelor/index.html") && !board.has("opleiding/bachelor/index.html"))
  }

  @Test("the index has the order of the board, its feed stays the newest first")
  func sort() async throws {
    let other =
      "\n-- Content/vacancies/b.md --\n"
      + posting("Laatkomer", posted: "2024-07-12", deadline: "2024-08-30", "reference: B")
    let (board, _, text) = try await built("sort: deadline\n", other)
    func isFirst(_ one: String, before other: String, in file: String) throws -> Bool {
      let page = try board.page(file)
      let places = [one, other].map { page.firstRange(of: "/vacatures/\($0)/")?.lowerBound }
      return try #require(places[0], "\(text)") < #require(places[1], "\(text)")
    }
    #expect(try isFirst("a", before: "b", in: "index.html"))
    #expect(try isFirst("b", before: "a", in: "feed.xml"))
  }

  @Test("a board's parts stand in the head and at the end of every page")
  func parts() async throws {
    let board = try TestBoard("-- Content/vacancies/a.md --\n" + posting())
    // The tests' boards lead to the theme's folder, which is no place to write.
    try board.remove("Templates")
    try board.write("Templates/parts/head.html", "<link rel=\"me\" href=\"/bord/\">\n")
    try board.write("Templates/parts/after-body.html", "<p class=\"end\">Einde</p>\n")
    try board.write("Content/files/bord/index.html", "<p>Bord</p>\n")
    let result = await board.build()
    #expect(!result.codes.contains("theme-unused"), "\(result.text)")
    for file in ["index.html", "vacatures/a/index.html", "404.html"] {
      let page = try board.page(file)
      #expect(page.contains("rel=\"me\"") && page.contains("<p class=\"end\">Einde</p>"))
    }
  }

  @Test("Atom, llms.txt and security.txt are written where they are asked for")
  func files() async throws {
    let plain = try await built("").board
    #expect(
      !plain.has("atom.xml") && !plain.has("llms.txt") && !plain.has(".well-known/security.txt"))
    let (board, codes, _) = try await built(
      "atom: true\nllms_txt: true\nsecurity_contact: s@example.org\nsecurity_expires: 2025-06-01\n")
    let feed = try board.page("plaats/utrecht/atom.xml")
    #expect(feed.contains("<id>https://example.org/vacatures/a/</id>"))
    #expect(feed.contains("<updated>2024-07-01T00:00:00+02:00</updated>"))
    #expect(try board.page("index.html").contains("type=\"application/atom+xml\""))
    #expect(try board.page("llms.txt").contains("](https://example.org/vacatures/a/index.md): "))
    let security = try board.page(".well-known/security.txt")
    #expect(security.hasPrefix("Contact: mailto:s@example.org\nExpires: 2025-06-01T00:00:00Z\n"))
    #expect(!codes.contains("security-expires"))
    let late = try await built("security_contact: s@example.org\nsecurity_expires: 2024-08-01\n")
    #expect(late.codes.contains("security-expires"))
  }

  @Test("hosts are told what pages may load, in the board's own words where it has some")
  func policy() async throws {
    let usual = try await built("").board.page("_headers")
    #expect(usual.contains("Content-Security-Policy: default-src 'none'; script-src 'self';"))
    let own = try await built("content_security_policy: \"default-src 'self'\"\n").board.page(
      "_headers")
    #expect(own.contains("  Content-Security-Policy: default-src 'self'\n"))
  }

  @Test("hosts are told the media type of each format that its ending does not tell")
  func mediaTypes() async throws {
    let types = [
      "feed.xml": "application/rss+xml", "feed.json": "application/feed+json",
      "deadlines.ics": "text/calendar", "*/deadline.ics": "text/calendar",
      "*/feed.xml": "application/rss+xml", "*/index.md": "text/markdown",
      "atom.xml": "application/atom+xml", "*/atom.xml": "application/atom+xml",
    ]
    let headers = try await built("atom: true\nllms_txt: true\n").board.page("_headers")
    for (pattern, type) in types {
      #expect(headers.contains("\n/\(pattern)\n  Content-Type: \(type); charset=utf-8\n"))
    }
    #expect(!headers.contains("sitemap.xml") && !headers.contains(".html"))
    #expect(try await !built("").board.page("_headers").contains("atom.xml"))
  }

  @Test("a field under `extra` is a way to browse with all that others have")
  func ownFacet() async throws {
    let other =
      "\n-- Content/vacancies/b.md --\n"
      + posting("Bode", deadline: "2024-08-30", "extra: {reisafstand: [kort, lang]}")
    let (board, codes, text) = try await built(
      "facets: {extra.reisafstand: Reisafstand}\norder: [extra.reisafstand]\nmenu: [extra.reisafstand]\n",
      other)
    #expect(!codes.contains("unknown-facet") && !codes.contains("unknown-way"), "\(text)")
    for path in [
      "reisafstand/index.html", "reisafstand/kort/index.html", "reisafstand/lang/feed.xml",
    ] {
      #expect(board.has(path), "\(path)")
    }
    let index = try board.page("index.html")
    #expect(index.contains("<details data-facet=\"reisafstand\">"))
    #expect(index.contains("<li><a href=\"/reisafstand/\">Reisafstand</a></li>"))
    #expect(
      try board.page("reisafstand/kort/index.html").contains(
        "<a href=\"/reisafstand/\">Reisafstand</a>"))
    #expect(
      try board.page("vacatures/b/index.html").contains("<dt>Reisafstand</dt><dd><a "))
    #expect(
      try board.page("feed.xml").contains(
        "<category domain=\"https://example.org/reisafstand/\">kort</category>"))
  }

  @Test("a number under `extra` may be of any size", arguments: ["12", "1.5", "1e300"])
  func ownFacetOfNumbers(number: String) async throws {
    let other =
      "\n-- Content/vacancies/b.md --\n"
      + posting("Bode", deadline: "2024-08-30", "extra: {reisafstand: \(number)}")
    let (board, _, text) = try await built("facets: {extra.reisafstand: Reisafstand}\n", other)
    #expect(board.has("reisafstand/index.html"), "\(text)")
  }

  @Test("what programs read stands beside what is open, and goes when it closes")
  func markdown() async throws {
    let other =
      "\n-- Content/vacancies/b.md --\n" + posting("Bode", deadline: "2024-07-01")
      + "\n-- Content/vacancies/c.md --\n"
      + posting("Concept", deadline: "2024-08-01", "draft: true")
    let (board, _, _) = try await built("llms_txt: true\n", other)
    let text = try board.page("vacatures/a/index.md")
    #expect(text.hasPrefix("# Adviseur\n\n") && text.contains("- Salaris: € 4.000 per maand\n"))
    #expect(try board.page("llms.txt").contains("/vacatures/a/index.md)"))
    #expect(
      try board.page("vacatures/a/index.html").contains(
        "<link rel=\"alternate\" type=\"text/markdown\" title=\"Adviseur (Markdown)\" href=\"/vacatures/a/index.md\">"
      ))
    #expect(board.has("vacatures/b/index.html") && !board.has("vacatures/b/index.md"))
    #expect(!board.has("vacatures/c/index.md"))
    let (without, _, _) = try await built("")
    #expect(!without.has("vacatures/a/index.md"))
  }

  @Test(
    "a statement on accessibility says since when, and after a year it is time to look again",
    arguments: [
      ("2024-07-01", nil), ("2023-07-14", "statement-old"), (nil, "missing-setting"),
    ] as [(String?, String?)])
  func statement(_ reviewed: String?, _ code: String?) async throws {
    let page =
      "\n-- Content/pages/toegankelijk.md --\n---\naccessibility: partial\n"
      + (reviewed.map { "reviewed: \($0)\n" } ?? "") + "---\nWij doen ons best.\n"
    let (board, codes, text) = try await built("", page)
    let wanted = ["statement-old", "missing-setting"]
    #expect(codes.filter(wanted.contains) == [code].compactMap(\.self), "\(text)")
    guard reviewed != nil else { return }
    #expect(
      try board.page("toegankelijk/index.html").contains("<dd>voldoet voor een deel</dd>"))
  }
}
