import Testing

@testable import Markdown

@Suite("Markdown")
struct MarkdownTests {
  private func html(_ text: String) -> String {
    MarkdownDocument(converting: Array(text.utf8)).html(root: "/b", folder: "/b/vacatures/x/")
  }

  @Test("CommonMark becomes HTML, headings from level 2 with an id")
  func basics() {
    #expect(
      html("# Kop *een*\n\n## Kop\n\n- a\n- **b**\n\n1. x\n\n> q\n")
        == """
        <h2 id="kop-een">Kop <em>een</em></h2>
        <h3 id="kop">Kop</h3>
        <ul>
        <li>a</li>
        <li><strong>b</strong></li>
        </ul>
        <ol>
        <li>x</li>
        </ol>
        <blockquote>
        <p>q</p>
        </blockquote>

        """)
    #expect(html("## A\n\n## A\n").contains("id=\"a-2\""))
  }

  /// The library gives a byte that no UTF-8 has for these two; wherever it stands, sixteen bytes on as well.
  @Test(
    "a reference to what is no character is the replacement character",
    arguments: ["&#xFFFF;", "&#65534;", "&#xD800;", "&#x110000;", "&#0;"])
  func noCharacters(_ reference: String) {
    let replaced = "\u{FFFD}"
    #expect(html("a \(reference) b") == "<p>a \(replaced) b</p>\n")
    #expect(
      html("twintig letters en meer \(reference) en nog eens zoveel")
        == "<p>twintig letters en meer \(replaced) en nog eens zoveel</p>\n")
    #expect(html("[x](/a \"\(reference)\")").contains("title=\"\(replaced)\""))
  }

  @Test(
    "links keep only what cannot run",
    arguments: [
      ("[x](https://e.org/?a=1&b=2)", "<p><a href=\"https://e.org/?a=1&amp;b=2\">x</a></p>\n"),
      ("[x](/over/)", "<p><a href=\"/b/over/\">x</a></p>\n"),
      ("[x](foto.png)", "<p><a href=\"/b/vacatures/x/foto.png\">x</a></p>\n"),
      ("[x](#kop)", "<p><a href=\"#kop\">x</a></p>\n"),
      ("[x](javascript:alert(1))", "<p>x</p>\n"), ("[x](JaVaScRiPt:alert(1))", "<p>x</p>\n"),
      ("[x](//evil.org)", "<p>x</p>\n"), ("[x](/\\evil.org)", "<p>x</p>\n"),
      ("[x](data:text/html,1)", "<p>x</p>\n"), ("[x](&#106;avascript:1)", "<p>x</p>\n"),
      ("[x](ftp://e.org)", "<p>x</p>\n"), ("[x](<java\tscript:1>)", "<p>x</p>\n"),
      (
        "![a](foto.png)",
        "<p><img src=\"/b/vacatures/x/foto.png\" alt=\"a\" loading=\"lazy\"></p>\n"
      ),
      ("![a](https://e.org/p.png)", "<p><a href=\"https://e.org/p.png\">a</a></p>\n"),
    ])
  func links(text: String, expected: String) { #expect(html(text) == expected) }

  @Test("bare addresses are linked, without the sentence's full stop")
  func bare() {
    #expect(
      html("Zie https://e.org/a_b_c. Mail jan.jansen@e.org, of bel.")
        == "<p>Zie <a href=\"https://e.org/a_b_c\">https://e.org/a_b_c</a>. Mail "
        + "<a href=\"mailto:jan.jansen@e.org\">jan.jansen@e.org</a>, of bel.</p>\n")
    #expect(html("[https://e.org](https://e.org)").ranges(of: "<a ").count == 1)
    #expect(html("`https://e.org` a@b xhttp://e.org").contains("<a ") == false)
  }

  @Test("raw HTML is left out and reported at its place")
  func rawHTML() {
    let document = MarkdownDocument(
      converting: Array("Een\n\n<script>alert(1)</script>\n\nTwee <b>vet</b>.\n".utf8))
    #expect(document.html(root: "", folder: "") == "<p>Een</p>\n<p>Twee vet.</p>\n")
    #expect(document.problems.map(\.line) == [3, 5, 5])
    #expect(document.problems.first?.kind == .rawHTML("<script>alert(1)</script>"))
  }

  @Test("control characters cannot forge a link's root")
  func marks() { #expect(html("a\u{1}b\u{2}c") == "<p>abc</p>\n") }

  @Test("the summary is the beginning in plain words, cut at a word")
  func summary() {
    let short = MarkdownDocument(converting: Array("## Kop\n\nEen *twee*\ndrie.\n\n- lijst\n".utf8))
    #expect(short.summary == "Een twee drie.")
    let long = MarkdownDocument(converting: Array(String(repeating: "woord ", count: 80).utf8))
    #expect(long.summary.hasSuffix("woord…") && long.summary.count <= 201)
    #expect(MarkdownDocument(converting: Array("- alleen\n- lijst".utf8)).summary == "alleen lijst")
  }
}
