import Days
import Diagnostics
import Testing

@testable import Templating

@Suite("A fragment is rendered once and prints the same everywhere")
struct FragmentTests {
  private struct Card: NumberedRecord {
    let number: Int
    let title: String
    static let schema = RecordSchema<Card>(
      "card", "A card.", [.init("title", .text, "Its title.") { .text($0.title) }])
  }

  private struct Shared: SharedRecord {
    static let schema = RecordSchema<Shared>(
      "shared", "The same everywhere.", [.init("name", .text, "Its name.") { _ in .text("Bord") }])
  }

  private struct Page: TemplateRecord {
    let heading: String
    let cards: [Card]
    static let schema = RecordSchema<Page>(
      "page", "A page.",
      [
        .init("shared", .record(Shared.self), "Shared.") { _ in .record(Shared()) },
        .init("heading", .text, "A heading.") { .text($0.heading) },
        .init("cards", .list(.record(Card.self)), "Cards.") {
          .list($0.cards.map(Value.record))
        },
      ])
  }

  /// The page rendered twice with one memory: first with these titles, then with others under the same
  /// numbers. What comes from memory shows the first titles.
  private func second(_ template: String) throws -> String {
    var log = DiagnosticLog()
    let set = TemplateSet.compile(
      sources: ["page.html": SourceText(path: "Templates/page.html", text: template)],
      pages: [PageTemplate("page.html", Page.self, "A page.")],
      host: TemplateHost(
        strings: Strings(
          source: SourceText(path: "strings.nl.txt", text: ""), code: "nl", log: &log),
        baseURL: "https://example.org/", markdown: { $0 }), log: &log)
    #expect(log.all.isEmpty)
    let page = try #require(set?["page.html"])
    let memory = FragmentCache()
    var bytes: [UInt8] = []
    let first = Page(
      heading: "een", cards: [Card(number: 1, title: "a"), Card(number: 2, title: "b")])
    _ = page.render(first, fragments: memory, into: &bytes)
    bytes = []
    let other = Page(
      heading: "twee", cards: [Card(number: 2, title: "x"), Card(number: 3, title: "y")])
    _ = page.render(other, fragments: memory, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("a body that reads its record and what is shared comes from memory")
  func remembered() throws {
    #expect(
      try second(
        "{% for c in cards %}{% if c.title %}{{ c.title }} {{ shared.name }};{% endif %}{% endfor %}"
      )
        == "b Bord;y Bord;")
    #expect(
      try second("{% for c in cards %}{% set t = c.title %}{{ t | upper }}{% endfor %}") == "BY")
  }

  @Test("a body that reads the page, an outer name or its own loop does not")
  func notRemembered() throws {
    #expect(
      try second("{% for c in cards %}{{ c.title }}{{ heading }}{% endfor %}") == "xtweeytwee")
    #expect(
      try second("{% set h = heading %}{% for c in cards %}{{ c.title }}{{ h }}{% endfor %}")
        == "xtweeytwee")
    #expect(try second("{% for c in cards %}{{ c.title }}{{ loop.index }}{% endfor %}") == "x1y2")
    #expect(
      try second(
        "{% for c in cards %}{% for d in cards %}{{ d.title }}{{ c.title }}{% endfor %}{% endfor %}"
      )
        == "xxyxxyyy")
  }
}
