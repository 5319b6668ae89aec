import Days
import Diagnostics
import Pages
import Postings
import Testing

@testable import Building
@testable import Templating

@Suite("Data files, as templates see them")
struct DataFileTests {
  private static let sponsors = """
    - name: Knoop en Lus
      since: 2012
      site: https://example.org/knoop
      until: 2024-08-01
      places: [Utrecht, Zwolle]
      paid: true
    - name: Waterhoven
      since: 1998
      until: 2025-01-31
      places: []
      paid: false
      contact: {phone: 0612345678}

    """

  /// A board whose footer is `template`, with these files in `Content/data/`.
  private func built(_ template: String, _ files: [String: String]) async throws -> (
    footer: Substring, result: Build.Result, board: TestBoard
  ) {
    let board = try TestBoard("-- Content/vacancies/a.md --\n" + posting())
    try board.remove("Templates")
    try board.write("Templates/parts/footer.html", "<footer>\(template)</footer>")
    for (name, text) in files { try board.write("Content/data/\(name)", text) }
    let result = await board.build()
    let page = result.outcome == nil ? "" : try board.page("index.html")
    let start = page.firstRange(of: "<footer>")?.upperBound ?? page.startIndex
    let end = page.firstRange(of: "</footer>")?.lowerBound ?? page.startIndex
    return (start < end ? page[start..<end] : "", result, board)
  }

  @Test("a list of records has the types of what it holds")
  func list() async throws {
    let (footer, result, _) = try await built(
      """
      {% for s in data.sponsors | sort("since") %}{{ s.name }} {{ s.since + 1 }} \
      {{ s.until | date }} {{ s.places | join(", ") }}{% if s.site %} \
      <a href="{{ s.site }}">site</a>{% endif %}{% if s.contact %} \
      {{ s.contact.phone }}{% endif %}{% if s.paid %} betaald{% endif %}; {% endfor %}
      """, ["sponsors.yml": Self.sponsors])
    #expect(
      footer == """
        Waterhoven 1999 31 januari 2025  0612345678; Knoop en Lus 2013 1 augustus 2024 \
        Utrecht, Zwolle <a href="https://example.org/knoop">site</a> betaald; 
        """, "\(result.text)")
  }

  @Test("a table is a list of records with its columns as fields")
  func table() async throws {
    let (footer, result, _) = try await built(
      """
      {% for p in data.prijzen | where("per jaar", true) %}{{ p.soort }} {{ p.bedrag | money }}\
      {% if p["geldig tot"] %} t/m {{ p["geldig tot"] | date("short") }}{% endif %}; {% endfor %}\
      {{ data.leeg | length }}
      """,
      [
        "prijzen.csv": """
        soort;bedrag;geldig tot;per jaar;
        "Groot; met logo";1200.50;2024-12-31;true;
        Klein;;;false;
        Middel;80;;true;

        """,
        "leeg.csv": "naam,plaats\n",
      ])
    #expect(result.text.contains("p.bedrag` may be none") && footer.isEmpty, "\(result.text)")
    let (other, _, _) = try await built(
      """
      {% for p in data.prijzen | where("per jaar", true) %}{{ p.soort }} \
      {{ p.bedrag | default(0) | money }}; {% endfor %}{{ data.leeg | length }}
      """,
      [
        "prijzen.csv": """
        soort;bedrag;per jaar;
        "Groot; met logo";1200.50;true;
        Klein;;false;
        Middel;80;true;

        """,
        "leeg.csv": "naam,plaats\n",
      ])
    #expect(other == "Groot; met logo €\u{A0}1.200,50; Middel €\u{A0}80; 0")
  }

  @Test("a record of one file has fields of its own, and is JSON for a script")
  func record() async throws {
    let (footer, result, _) = try await built(
      """
      {{ data.team.mail }} <script type="application/json">{{ data.team }}</script>
      """,
      ["team.yaml": "mail: bord@example.org\nwie:\n  - naam: Noor\n  - naam: 'Bo </script>'\n"])
    #expect(
      footer == """
        bord@example.org <script type="application/json">{"mail": "bord@example.org", \
        "wie": [{"naam": "Noor"}, {"naam": "Bo \\u003c/script\\u003e"}]}</script>
        """, "\(result.text)")
  }

  @Test(
    "a misspelt name is an error with the nearest one",
    arguments: [
      ("{{ data.sponsers | length }}", "data has no field `sponsers`", "`sponsors`"),
      (
        "{% for s in data.sponsors %}{{ s.nmae }}{% endfor %}",
        "data.sponsors has no field `nmae`", "`name`"
      ),
      (
        "{% for s in data.sponsors | sort(\"sinse\") %}{% endfor %}",
        "data.sponsors has no field `sinse`", "`since`"
      ),
      (
        "{% for s in data.sponsors %}{{ s.since | date }}{% endfor %}",
        "filter `date` takes a day, not a number", ""
      ),
      (
        "{% for s in data.sponsors %}{{ s.site }}{% endfor %}", "`s.site` may be none",
        "`{% if s.site %}`"
      ),
    ])
  func misspelt(_ template: String, _ message: String, _ help: String) async throws {
    let (_, result, _) = try await built(template, ["sponsors.yml": Self.sponsors])
    #expect(
      result.text.contains(message) && result.text.contains(help)
        && result.text.contains("Templates/parts/footer.html:1:"), "\(result.text)")
  }

  @Test(
    "a mistake in a file has its line and column, and templates add none",
    arguments: [
      ("sponsors.yml", "- name: Noor: Bo\n", "yaml-syntax", ":1:13"),
      ("sponsors.yml", "- name: Noor\n- name: Bo\n  name: Bo\n", "duplicate-key", ":3:3"),
      ("sponsors.yml", "- name: Noor\n- name: [Bo]\n", "data-kind", ":2:9"),
      ("sponsors.yml", "- name: Noor\n  dag: 2024-13-01\n", "data-day", ":2:8"),
      ("sponsors.yml", "\n", "empty-data", "sponsors.yml"),
      ("sponsors.csv", "name,plaats\nNoor,\"Ede\n", "csv-syntax", ":2:6"),
      ("sponsors.csv", "name,plaats,name\nNoor,Ede,Bo\n", "csv-column", ":1:13"),
      ("sponsors.csv", "name,plaats\nNoor,Ede,Bo\n", "csv-column", ":2:10"),
      ("onze-sponsors.csv", "name\nNoor\n", "data-name", "`onze_sponsors`"),
    ])
  func mistakes(_ file: String, _ text: String, _ code: String, _ place: String) async throws {
    let template =
      file.hasPrefix("onze") ? "" : "{% for s in data.sponsors %}{{ s.name }}{% endfor %}"
    let (_, result, _) = try await built(template, [file: text])
    #expect(result.errors == [code] && result.text.contains(place), "\(result.text)")
  }

  @Test("two files of one name are told, and one in a folder of its own is no data file")
  func places() async throws {
    let (_, twice, _) = try await built(
      "", ["a.csv": "name\nNoor\n", "a.yml": "name: Noor\n"])
    #expect(twice.errors == ["data-name"] && twice.text.contains("Content/data/a.csv"))
    let (_, deep, _) = try await built("", ["a/b.yml": "name: Noor\n"])
    #expect(deep.codes.contains("stray-file"))
  }

  @Test("a board without data files says where they belong")
  func none() async throws {
    let (_, result, _) = try await built("{{ data.sponsors }}", [:])
    #expect(result.text.contains("one for each file in `Content/data/`"), "\(result.text)")
  }

  @Test("what is remembered knows when a data file changes")
  func remembered() async throws {
    let (footer, _, board) = try await built(
      "{{ data.team.mail }}", ["team.yml": "mail: a@example.org\n"])
    #expect(footer == "a@example.org")
    let today = try #require(Day(iso: "2024-07-15"))
    let build = Build(board.project, BuildOptions(clock: { _ in today }))
    _ = await build.write(remembering: .lastBuild)
    var memory = BuildMemory()
    _ = await build.plan(&memory)
    try board.write("Content/data/team.yml", "mail: b@example.org\n")
    memory.changes = SourceChanges(files: ["Content/data/team.yml"])
    let renderer = try #require(await build.plan(&memory).renderer)
    var bytes: [UInt8] = []
    _ = renderer.render(try #require(renderer.plan.output(at: "index.html")), into: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self).contains("<footer>b@example.org</footer>"))
    _ = await build.write(remembering: .lastBuild)
    #expect(try board.page("index.html").contains("<footer>b@example.org</footer>"))
  }

  @Test("a long table is read whole")
  func long() throws {
    let rows = (0..<20_000).map { "\($0),Naam \($0),2024-07-\($0 % 18 + 10)" }
    var log = DiagnosticLog()
    let source = SourceText(
      path: "Content/data/a.csv", text: (["nr,naam,dag"] + rows).joined(separator: "\n"))
    let file = DataFile(reading: source, as: "data.a", log: &log)
    #expect(file.value.elements.count == 20_000 && log.all.isEmpty)
  }
}

extension Build.Result {
  fileprivate var errors: [String] { diagnostics.filter { $0.severity == .error }.map(\.code) }
}
