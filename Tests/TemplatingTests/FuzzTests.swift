import Diagnostics
import Foundation
import SeededNumbers
import Testing

@testable import Templating

/// Mutated templates never crash, never hang, and never let a value out of its place in the HTML. The
/// seed is fixed; `PRIKBORD_FUZZ=seed:rounds` tries others.
@Suite struct FuzzTests {
  @Test func `Mutated templates are refused or rendered safely`() {
    let (seed, rounds) = Self.setting
    var random = SplitMix64(seed: seed)
    let corpus =
      (ErrorTests.errors + ErrorTests.pages + HTMLTests.cases + JinjaTests.cases).map(\.sources)
      + [Self.theme] + Self.shippedPages
    let page = SamplePage(
      posting: PostingRecord(
        title: Self.poison, field: Self.poison, url: "/x/" + Self.poison, pay: 1,
        tags: [Self.poison],
        body: "<p>safe</p>", apply: "vbscript:alert(1)//" + Self.poison,
        extra: ["shift": .text(Self.poison), "langs": .list([.text(Self.poison)])]))
    var rendered = 0
    for _ in 0..<rounds {
      var sources = corpus[random.below(corpus.count)]
      for name in sources.keys.sorted() where name == "page.html" || random.below(2) == 0 {
        sources[name] = Self.mutated(sources[name] ?? "", &random)
      }
      let (text, diagnostics) = Sample.render(sources, page)
      // Every diagnostic can be shown.
      _ = TerminalRendering(color: false).render(diagnostics)
      guard let text else { continue }
      rendered += 1
      #expect(
        !text.contains("<xss")
          && !text.contains(/<[a-zA-Z][^<>]*\s(href|src|action)\s*=\s*["']?vbscript:/),
        "\(sources)")
    }
    // Otherwise the mutations are too wild to say anything.
    #expect(rendered > rounds / 20)
  }

  private static let poison = "<xss a=\"b\" c='d'>&"

  /// Each page of the theme that ships. Its records are unknown here, so these are for the lexer, the parser
  /// and the checker; what is rendered comes from the others.
  private static let shippedPages: [[String: String]] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Templates")
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path())) ?? []
    var sources: [String: String] = [:]
    for name in names where name.hasSuffix(".html") {
      sources[name] = try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }
    return sources.keys.sorted().filter { !$0.contains("/") }.map { name in
      sources.merging(["page.html": sources[name] ?? ""]) { $1 }
    }
  }()

  private static let theme = [
    "base.html": """
    <!doctype html><html lang="nl"><head><title>{% block title %}{{ board.name }}{% endblock %}</title>
    <link rel="stylesheet" href="{{ asset("style.css") }}"></head>
    <body class="{{ 'open' if posting.is_open else 'closed' }}"><main>{% block main %}{% endblock %}</main>
    <script type="application/json">{"title": {{ posting.title }}, "tags": {{ posting.tags }}, "s": "{{ posting.field }}"}</script></body></html>
    """,
    "page.html": """
    {% extends "base.html" %}{% import "m.html" as m %}
    {% block title %}{{ posting.title }} – {{ super() }}{% endblock %}
    {% block main %}
    {# the page of a posting #}
    <h1 title="{{ posting.title }}">{{ posting.title }}</h1>
    {% if posting.pay and posting.is_open %}<p>{{ posting.pay | money }}</p>{% elif not posting.tags %}x{% else %}y{% endif %}
    {% for p in postings | where("field", "Water") | sort("title") %}<li{% if loop.first %} class="first"{% endif %}><a href="{{ p.url }}">{{ p.title | truncate(20) }}</a></li>{% else %}<li>-</li>{% endfor %}
    {% set n = postings | length %}{{ t.vacancies(n) }} {{ n + 1 * 2 // 3 % 4 - 5 / 6 ~ "x" }}
    {{ m.field("q", kind="search") }}{{ posting.body }}<a href='{{ posting.apply }}'>{{ t.apply_now }}</a>
    {% include "card.html" with p = posting %}{% raw %}{{ raw }}{% endraw %}
    {% if posting.extra.shift %}{{ posting.extra.shift }}{% endif %}{{ posting.tags[0] | default("geen") }}
    {% endblock %}
    """,
    "m.html":
      "{% macro field(name, kind='text') %}<input name=\"{{ name }}\" type=\"{{ kind }}\">{% endmacro %}",
    "card.html": "<p data-x=\"{{ p.title }}\">{{ p.title | upper }}</p>\n",
  ]

  private static let words = [
    "{{", "}}", "{%", "%}", "{#", "#}", "-", "'", "\"", "<", ">", "</script>", "<script>", "<!--",
    "-->", " ",
    "<a href=\"", "<a href=", "<p title='", "{{ posting.title }}", "{{ posting.apply }}",
    "{% if posting.pay %}",
    "{% else %}", "{% endif %}", "{% for p in postings %}", "{% endfor %}", "|", "(", ")", ".",
    "posting", "title",
    "none", "not", "and", "==", "~", "=", ",", "[", "]", "0", "é", "\u{0}", "\n", "{% raw %}",
    "{% endraw %}", "/",
    "{% include \"card.html\" %}", "{% include \"page.html\" %}", "{% block main %}",
    "{% endblock %}", "<style>",
    "</style>", "<textarea>", "</title>", " onclick=\"", " style=\"", "type=\"application/json\"",
    "\\", "javascript:",
  ]

  private static func mutated(_ text: String, _ random: inout SplitMix64) -> String {
    var bytes = Array(text.utf8)
    for _ in 0...random.below(3) {
      let at = random.below(bytes.count + 1)
      let length = random.below(min(12, bytes.count - at + 1))
      switch random.below(4) {
      case 0: bytes.removeSubrange(at..<at + length)
      case 1: bytes.insert(contentsOf: words[random.below(words.count)].utf8, at: at)
      case 2: bytes.insert(contentsOf: bytes[at..<at + length], at: random.below(bytes.count + 1))
      default: if at < bytes.count { bytes[at] = UInt8(random.below(128)) }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static var setting: (seed: UInt64, rounds: Int) {
    let parts = (ProcessInfo.processInfo.environment["PRIKBORD_FUZZ"] ?? "1:1500").split(
      separator: ":")
    return (UInt64(parts[0]) ?? 1, parts.count > 1 ? Int(parts[1]) ?? 1500 : 1500)
  }
}
