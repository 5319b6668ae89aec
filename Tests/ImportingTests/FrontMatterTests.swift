import Days
import Diagnostics
import Facts
import Foundation
import Postings
import Testing

@testable import Importing

@Suite("A page of Jekyll, Hugo or Zola")
struct FrontMatterTests {
  private func posting(_ text: String) async throws -> ImportedPosting {
    let document = try Document(name: "a.md", bytes: Array(text.utf8))
    let (kind, postings) = try await SourceKind.read(document)
    #expect(kind.key == "markdown")
    return try #require(postings.first)
  }

  private let toml = #"""
    +++
    title = "Hovenier"  # de titel
    date = 2026-11-02T23:30:00-05:00
    publishDate = 2026-11-05
    expiryDate = 2027-01-15T00:00:00+01:00
    draft = true
    tags = ["groen", # en
      'buiten',]
    summary = """
    Een korte
    omschrijving."""
    [params]
    company = "Gemeente \"Tiel\""
    location = { city = "Tiel", country = "NL" }
    [params.contact]
    name = "A. de Wit"
    email = "a@example.org"
    [[resources]]
    src = "x.jpg"
    [[resources]]
    src = "y.jpg"
    +++

    Je onderhoudt perken. {{< figure src="x.jpg" >}}

    {{/* intern */}}<!-- ook intern -->
    """#

  @Test("has its TOML as Hugo reads it, with line ends of either kind", arguments: ["\n", "\r\n"])
  func hugo(lineEnd: String) async throws {
    let posting = try await posting(toml.replacing("\n", with: lineEnd))
    #expect(posting.facts[.draft] == .flag(true))
    #expect(posting.facts[.title] == .text("Hovenier"))
    #expect(posting.facts[.organisation] == .text("Gemeente \"Tiel\""))
    #expect(posting.facts[.locations]?.words?.hasPrefix("Tiel") == true)
    #expect(posting.facts[.posted]?.words == "2026-11-05")
    #expect(posting.facts[.deadline]?.words == "up to and including 2027-01-15")
    #expect(posting.facts[.tags]?.words == "groen; buiten")
    #expect(posting.facts[.summary] == .text("Een korte\nomschrijving."))
    #expect(posting.facts[.contacts]?.words?.contains("a@example.org") == true)
    #expect(posting.text.words == "Je onderhoudt perken.\n")
  }

  @Test("has maps in YAML that are a field, or are kept by the way to them")
  func yaml() async throws {
    let posting = try await posting(
      """
      ---
      title: Hovenier
      company:
        name: Gemeente Tiel
        website: https://tiel.example
      params: {salary: "€ 2.700"}
      expiryDate: 2027-01-15
      ---
      {%- comment -%}weg{%- endcomment -%}{% # ook weg %}
      Je onderhoudt perken.

      {{% notice %}}Let op{{% /notice %}} {% include a.html %}
      """)
    #expect(posting.facts[.organisation] == .text("Gemeente Tiel"))
    #expect(posting.facts[.pay]?.words?.contains("2700") == true)
    #expect(posting.facts[.deadline]?.words == "up to and including 2027-01-15")
    #expect(posting.extra == ["company_website": .text("https://tiel.example")])
    #expect(posting.text.words == "Je onderhoudt perken.\n\nLet op\n")
  }

  @Test("has an object of JSON that ends where it ends")
  func json() async throws {
    let posting = try await posting(
      "{\n \"title\": \"Hovenier\", \"extra\": {\"a\": {\"b\": \"}\"\n}},\n \"location\": \"Tiel\"\n}\n\nJe snoeit.\n"
    )
    #expect(posting.facts[.locations]?.words?.hasPrefix("Tiel") == true)
    #expect(posting.extra == ["a_b": .text("}")] && posting.text.words == "Je snoeit.\n")
  }

  @Test(
    "is read, however its TOML is broken",
    arguments: ["a = ", "a = [1, ", "[", "= 3", "a = {b", "\"", "a = \"\"\"x", "a = [{]"])
  func broken(toml: String) async throws {
    let posting = try await posting("+++\ntitle = \"Kok\"\n\(toml)\n+++\nJe kookt.\n")
    #expect(posting.facts[.title] == .text("Kok") && posting.text.words == "Je kookt.\n")
  }

  @Test("lies in a folder beside files that are none, which are named")
  func folder() async throws {
    let board = try TestBoard()
    let site = board.root + "/site"
    try FileManager.default.createDirectory(
      atPath: site + "/_layouts", withIntermediateDirectories: true)
    for (name, text) in [
      ("hovenier.md", "---\ntitle: Hovenier\n---\n\nJe snoeit.\n"), ("README.md", "# Site\n"),
      ("_config.yml", "title: Site\n"), ("style.css", "a { color: red }\n"),
      ("_layouts/job.html", "<html><body>{{ content }}</body></html>"),
    ] {
      try text.write(toFile: site + "/" + name, atomically: true, encoding: .utf8)
    }
    try Data([0x89, 0x50, 0x4E, 0x47, 0, 1, 2]).write(to: URL(filePath: site + "/logo.png"))
    let report = try await board.run(site)
    #expect(report.changes.map(\.kind) == [.new] && !report.log.hasErrors)
    let note = try #require(report.log.all.first { $0.code == "import-other-files" })
    #expect(note.message.hasSuffix("`README.md`, `_config.yml`, `logo.png`, `style.css`"))
    try FileManager.default.removeItem(atPath: site + "/hovenier.md")
    #expect(try await board.run(site).changes.map(\.kind) == [.closed])
  }

  @Test(
    "is left where it is about the site: by its name, its title, its layout or the menu it is in")
  func pages() async throws {
    let board = try TestBoard()
    let site = board.root + "/site"
    try FileManager.default.createDirectory(
      atPath: site + "/jobs/hovenier", withIntermediateDirectories: true)
    let text = "Wij zijn een bureau in Tiel met plezier in ons werk. Bel ons gerust.\n"
    let pages = [
      ("about.md", "---\nlayout: page\ntitle: Over ons\n---\n\n" + text),
      ("about.en.md", "+++\ntitle = \"Who we are\"\n+++\n" + text),
      ("contact.md", "# Contact\n\n" + text), ("_index.nl.md", "---\ntitle: Werk\n---\n"),
      ("geschiedenis.md", "---\nlayout: page\ntitle: 25 jaar\n---\n\n" + text),
      ("team.md", "+++\ntitle = \"Team\"\ntemplate = \"page.html\"\n+++\n" + text),
      ("jobs/index.md", "---\ntitle: Werk\n---\n"), ("README.nl.md", "# Site\n"),
      ("route.md", "---\ntitle: Route\nmenu: main\n---\n" + text),
      ("over-ons.html", "---\nlayout: default\ntitle: Wij\n---\n<p>\(text)</p>\n"),
    ]
    let vacancies = [
      ("jobs/hovenier/index.md", "---\ntitle: Hovenier\n---\n\nJe snoeit.\n"),
      ("jobs/docent.md", "---\ntitle: Docent\nlayout: page\ncompany: De Linde\n---\nLes.\n"),
      ("vacature.md", "---\ntitle: Gastheer\n---\n\nJe ontvangt gasten.\n"),
      ("jobs/kok.md", "---\ntitle: Kok\n---\n\nJe kookt.\n"),
      ("werken-bij-ons.md", "---\ntitle: Ober\n---\n\nJe werkt 32 uur per week bij ons.\n"),
      ("_posts-2026.html", "---\nlayout: job\ntitle: Bakker\n---\n<p>Je <b>bakt</b> brood.</p>\n"),
    ]
    for (name, text) in pages + vacancies {
      try text.write(toFile: site + "/" + name, atomically: true, encoding: .utf8)
    }
    let report = try await board.run(site)
    #expect(!report.log.hasErrors)
    #expect(
      try board.files == [
        "bakker.md", "docent.md", "gastheer.md", "hovenier.md", "kok.md", "ober.md",
      ])
    #expect(try board.read("bakker.md").hasSuffix("---\n\nJe **bakt** brood.\n"))
    #expect(
      Set(report.changes.filter { $0.kind == .left }.map(\.path))
        == Set(pages.map(\.0)).subtracting(["_index.nl.md", "README.nl.md"]))
    #expect(try await board.run(site).changes.allSatisfy { $0.kind == .left })
  }
}
