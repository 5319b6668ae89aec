import Testing

@testable import Markdown

@Suite("Tables in Markdown")
struct TableTests {
  /// GitHub Flavored Markdown 0.29, examples 198 to 205, with a class for `align`, which HTML no longer has.
  static let examples: [(markdown: String, html: String)] = [
    ("| foo | bar |\n| --- | --- |\n| baz | bim |\n", table(["foo", "bar"], [["baz", "bim"]])),
    (
      "| abc | defghi |\n:-: | -----------:\nbar | baz\n",
      table(["abc", "defghi"], [["bar", "baz"]], ["center", "right"])
    ),
    (
      "| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |\n",
      table(["f|oo"], [["b <code>|</code> az"], ["b <strong>|</strong> im"]])
    ),
    (
      "| abc | def |\n| --- | --- |\n| bar | baz |\n> bar\n",
      table(["abc", "def"], [["bar", "baz"]]) + "<blockquote>\n<p>bar</p>\n</blockquote>\n"
    ),
    (
      "| abc | def |\n| --- | --- |\n| bar | baz |\nbar\n\nbar\n",
      table(["abc", "def"], [["bar", "baz"], ["bar", ""]]) + "<p>bar</p>\n"
    ),
    ("| abc | def |\n| --- |\n| bar |\n", "<p>| abc | def |\n| --- |\n| bar |</p>\n"),
    (
      "| abc | def |\n| --- | --- |\n| bar |\n| bar | baz | boo |\n",
      table(["abc", "def"], [["bar", ""], ["bar", "baz"]])
    ),
    ("| abc | def |\n| --- | --- |\n", table(["abc", "def"], [])),
  ]

  private static func table(
    _ head: [String], _ rows: [[String]], _ classes: [String] = []
  ) -> String {
    func row(_ cells: [String], _ tag: String, _ scope: String) -> String {
      let cells = cells.enumerated().map { index, cell in
        let side = index < classes.count ? " class=\"\(classes[index])\"" : ""
        return "<\(tag)\(scope)\(side)>\(cell)</\(tag)>\n"
      }
      return "<tr>\n\(cells.joined())</tr>\n"
    }
    let body = rows.map { row($0, "td", "") }.joined()
    return "<table>\n<thead>\n\(row(head, "th", " scope=\"col\""))</thead>\n"
      + (rows.isEmpty ? "" : "<tbody>\n\(body)</tbody>\n") + "</table>\n"
  }

  private func html(_ markdown: String) -> String {
    MarkdownDocument(converting: Array(markdown.utf8)).html(root: "", folder: "/x/")
  }

  @Test("are those of the specification's examples", arguments: examples.indices)
  func specification(_ index: Int) {
    #expect(html(Self.examples[index].markdown) == Self.examples[index].html)
  }

  @Test("end lines as Windows does, and stand in quotations, lists and behind a paragraph")
  func places() {
    let plain = html("| a | b |\n|---|---|\n| 1 | 2 |\n")
    #expect(html("| a | b |\r\n|---|---|\r\n| 1 | 2 |\r\n") == plain)
    #expect(html("> | a | b |\n> |---|---|\n> | 1 | 2 |\n").contains(plain))
    #expect(html("- | a | b |\n  |---|---|\n  | 1 | 2 |\n").contains(plain))
    #expect(
      html("Zo *veel*:\n| a | b |\n|---|---|\n| 1 | 2 |\n") == "<p>Zo <em>veel</em>:</p>\n" + plain)
  }

  @Test("cells are text whatever they begin with, and what is dangerous is left out at its line")
  func cells() {
    let document = MarkdownDocument(
      converting: Array("| a | b |\n|---|---|\n| # x | - [y](javascript:z) <b>c</b> |\n".utf8))
    let html = document.html(root: "", folder: "/x/")
    #expect(html.contains("<td># x</td>") && html.contains("<td>- y c</td>"))
    #expect(document.problems.map(\.line) == [3, 3, 3])
    #expect(document.headings.isEmpty)
  }

  @Test("a link in a cell is found and resolved like any other")
  func links() {
    let document = MarkdownDocument(converting: Array("| a |\n|---|\n| [b](/over/) |\n".utf8))
    #expect(document.html(root: "/b", folder: "/b/x/").contains("<a href=\"/b/over/\">b</a>"))
    #expect(document.links.map(\.line) == [3])
  }
}
