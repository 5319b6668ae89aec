import Diagnostics
import Foundation
import Testing

@testable import Templating

/// A slip in a template ends in a message.
@Suite struct LimitTests {
  private struct LongPage: TemplateRecord {
    static let many = Value.list(Array(repeating: .whole(1), count: 2_000))
    static let large = Value.text(String(repeating: "x", count: 1 << 17))

    static let schema = RecordSchema<LongPage>(
      "page", "A page with too much.",
      [
        .init("many", .list(.number), "Two thousand numbers.") { _ in many },
        .init("large", .text, "An eighth of a megabyte.") { _ in large },
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

  @Test func `Tags are nested fifty deep`() {
    let deep =
      String(repeating: "{% if many %}", count: 51) + String(repeating: "{% endif %}", count: 51)
    #expect(
      said(["page.html": deep]).hasPrefix("error: tags and expressions are nested at most 50 deep")
    )
    let fine =
      String(repeating: "{% if many %}", count: 50) + String(repeating: "{% endif %}", count: 50)
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
        .hasPrefix("error: tags and expressions are nested at most 50 deep"))
  }

  @Test func `A text that doubles ends in a message`() {
    let doubling = "{% set s = large %}" + String(repeating: "{% set s = s ~ s %}", count: 60)
    #expect(said(["page.html": doubling]).hasPrefix("error: a text has at most 32 MB\n"))
    let replacing = "{% set s = large | replace('x', large) %}"
    #expect(said(["page.html": replacing]).hasPrefix("error: a text has at most 32 MB\n"))
    let joining = "{{ many | join(large) }}"
    #expect(said(["page.html": joining]).hasPrefix("error: a text has at most 32 MB\n"))
  }

  @Test func `A list that doubles ends in a message`() {
    let doubling = "{% set s = many %}" + String(repeating: "{% set s = s + s %}", count: 60)
    #expect(said(["page.html": doubling]).hasPrefix("error: a list has at most 2000000 elements\n"))
  }

  @Test func `What is nested deepest fits a stack of a megabyte`() async {
    var sources = [
      "page.html": "{% include \"0.html\" %}",
      "20.html": "{{ 1\(String(repeating: " + 1", count: 48)) }}",
    ]
    for level in 0..<20 {
      sources["\(level).html"] =
        String(repeating: "{% if many %}", count: 4) + "{% include \"\(level + 1).html\" %}"
        + String(repeating: "{% endif %}", count: 4)
    }
    let all = sources
    let text = await withCheckedContinuation { continuation in
      let thread = Thread {
        continuation.resume(returning: said(all) + (Sample.render(all, LongPage()).page ?? ""))
      }
      thread.stackSize = 1 << 20
      thread.start()
    }
    #expect(text == "49" || text.hasPrefix("error: tags, files and macros are inside each other"))
  }
}
