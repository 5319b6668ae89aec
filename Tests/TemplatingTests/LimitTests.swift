import Diagnostics
import Testing

@testable import Templating

/// A slip in a template ends in a message.
@Suite struct LimitTests {
  private struct LongPage: TemplateRecord {
    static let many = Value.list(Array(repeating: .whole(1), count: 2_000))
    static let large = Value.text(String(repeating: "x", count: 1 << 20))

    static let schema = RecordSchema<LongPage>(
      "page", "A page with too much.",
      [
        .init("many", .list(.number), "Two thousand numbers.") { _ in many },
        .init("large", .text, "A megabyte.") { _ in large },
      ])
  }

  private func said(_ sources: [String: String]) -> String {
    TerminalRendering(color: false).render(Sample.render(sources, LongPage()).diagnostics)
  }

  @Test func `Loops end after two million rounds`() {
    #expect(
      said(["page.html": "{% for a in many %}{% for b in many %}{% endfor %}{% endfor %}"]) == """
        error: the loops of a page have at most 2000000 rounds
         --> Templates/page.html:1:23
          |
        1 | {% for a in many %}{% for b in many %}{% endfor %}{% endfor %}
          |                       ^^^
          |
        help: is one loop inside another over the same list?

        """)
  }

  @Test func `A page ends after 32 megabytes`() {
    #expect(
      said(["page.html": "{% for a in many %}{{ large }}{% endfor %}"]) == """
        error: a page has at most 32 MB
         --> Templates/page.html:1:23
          |
        1 | {% for a in many %}{{ large }}{% endfor %}
          |                       ^^^^^
          |
        help: spread the list over several pages

        """)
  }

  @Test func `Includes that double end in a message`() {
    var sources = ["page.html": "{% include \"0.html\" %}"]
    for level in 0..<20 {
      sources["\(level).html"] = String(repeating: "{% include \"\(level + 1).html\" %}", count: 2)
    }
    sources["20.html"] = "x{{ large }}"
    #expect(said(sources).hasPrefix("error: a page has at most 200000 parts\n"))
  }

  @Test func `Tags are nested a hundred deep`() {
    let deep =
      String(repeating: "{% if many %}", count: 101) + String(repeating: "{% endif %}", count: 101)
    #expect(
      said(["page.html": deep]).hasPrefix("error: tags and expressions are nested at most 100 deep")
    )
    let fine =
      String(repeating: "{% if many %}", count: 100) + String(repeating: "{% endif %}", count: 100)
    #expect(said(["page.html": fine]) == "")
  }

  @Test(
    "An expression of a thousand parts is refused, not a stack that overflows",
    arguments: [
      String(repeating: "not ", count: 1_000) + "many", String(repeating: "-", count: 1_000) + "1",
      String(repeating: "[", count: 1_000), "many" + String(repeating: ".x", count: 1_000),
      "1" + String(repeating: " + 1", count: 1_000),
      "large" + String(repeating: " | upper", count: 1_000),
      String(repeating: "1 if many else ", count: 1_000) + "2",
    ])
  func deepExpression(expression: String) {
    #expect(
      said(["page.html": "{{ \(expression) }}"])
        .hasPrefix("error: tags and expressions are nested at most 100 deep"))
  }
}
