import Testing

@testable import Markdown

@Suite("Markdown of a converted text")
struct MarkdownCopyTests {
  private func html(_ markdown: String) -> String {
    MarkdownDocument(converting: Array(markdown.utf8)).html(root: "", folder: "")
  }

  private func copy(_ markdown: String) -> String {
    MarkdownDocument(converting: Array(markdown.utf8)).markdown(root: "", folder: "")
  }

  @Test(
    "converts to the same HTML",
    arguments: [
      "Wij *zoeken* een **adviseur**,\nover\\\nregels, met `code ` en `` ` ``.",
      "## Wat ga je doen?\n\n- een\n- twee\n  - diep\n  - dieper\n\n### Meer\n\n1. los\n\n2. vast\n\n   tweede alinea\n",
      "> Een *citaat*\n> > in een citaat\n\n***\n\n    ingesprongen *code*\n",
      "# Kop\n\ntekst\n\n## Tweede\n\n- [x](https://example.org/a_b?c=1&d=2 \"titel\") en info@example.org\n",
      "```\nx < 1 && y\n\n# geen kop\n```\n\n![Een *foto*](foto.png)\n",
      "\\# geen kop\n\n1\\. geen lijst\n\n\\- geen punt \\*geen nadruk\\* \\[geen link\\](x) \\<b> &amp;\n",
      "| Dag | Uren |\n| --- | --: |\n| ma \\| di | *8* |\n| wo | |\n",
      "- a\n\n* b\n",
      "3. drie\n4. vier\n",
    ])
  func roundTrip(_ markdown: String) {
    #expect(html(copy(markdown)) == html(markdown), "\(copy(markdown))")
  }

  @Test("links have the addresses that they have on the page")
  func links() {
    let document = MarkdownDocument(
      converting: Array("[a](/over/), [b](foto.png), [c](#kop)".utf8))
    let text = document.markdown(
      root: "https://example.org/werk", folder: "https://example.org/werk/x/",
      page: "https://example.org/werk/x/")
    #expect(
      text
        == "[a](https://example.org/werk/over/), [b](https://example.org/werk/x/foto.png), [c](https://example.org/werk/x/#kop)\n"
    )
  }
}
