import Testing

@testable import Markdown

@Suite("What leads to a person is found and blanked")
struct PersonalTextTests {
  @Test(
    "mail addresses, telephone numbers and known names become an ellipsis",
    arguments: [
      ("Bel Noor Dijkstra, 06-12345678.", "Bel …, …."),
      ("Mail n.dijkstra@polder.example.", "Mail …."),
      ("(020) 123 45 67 of +31 (0)6 1234 5678", "… of …"),
      ("0031 20 1234567, tel:0612345678", "…, tel:…"),
      ("Vraag Noor of mevrouw Dijkstra", "Vraag … of mevrouw …"),
      ("Noor Dijkstra 06-12345678 weet het", "… weet het"),
      ("vraag Noor Dijkstra…", "vraag ……"), ("“Noor” – 06-12345678–", "“…” – …–"),
      ("Noörd, éNoor", "Noörd, éNoor"),
      ("Noorderhaven en Dijkstraten", "Noorderhaven en Dijkstraten"),
      ("op 01-09-2024 om 10:00", "op 01-09-2024 om 10:00"),
      (
        "€ 3.662 - € 5.586, schaal 10, 0800-1234, 1234 AB",
        "€ 3.662 - € 5.586, schaal 10, 0800-1234, 1234 AB"
      ),
      ("kenmerk 2024-0653-11 en 12012345678", "kenmerk 2024-0653-11 en 12012345678"),
    ])
  func blanking(text: String, expected: String) {
    #expect(PersonalText(names: ["Noor Dijkstra"]).blanked(text) == expected)
  }

  @Test("HTML keeps its tags, and a link to a person goes as a whole")
  func html() {
    let markdown = """
      Bel **Noor** of [schrijf](mailto:n@polder.example "aan Noor") en lees [dit](/over/ "van Noor").

      ![Noor Dijkstra](p.png)
      """
    let document = MarkdownDocument(converting: markdown.utf8)
    let left = document.withoutPersons(PersonalText(names: ["Noor Dijkstra"])) { _ in false }
    let html = left.html(root: "", folder: "/x/")
    #expect(!html.contains("Noor") && !html.contains("polder.example"))
    #expect(
      html.contains(
        "Bel <strong>…</strong> of … en lees <a href=\"/over/\" title=\"van …\">dit</a>."))
    #expect(html.contains("<img src=\"/x/p.png\" alt=\"…\""))
  }

  @Test("a section goes down to the next heading of its level, not those inside a quotation")
  func sections() {
    let markdown = """
      Eerst.

      ## Contact

      Weg.

      ### Dieper

      Ook weg.

      ## Blijft

      > ## Contact
      >
      > Citaat.
      """
    let document = MarkdownDocument(converting: markdown.utf8)
    let left = document.withoutPersons(PersonalText()) { $0.text == "Contact" }
    let html = left.html(root: "", folder: "")
    #expect(!html.contains("Weg") && !html.contains("Ook weg") && !html.contains("Dieper"))
    #expect(html.contains("Eerst.") && html.contains("Blijft") && html.contains("Citaat."))
    #expect(left.headings.map(\.text) == ["Blijft", "Contact"])
  }

  @Test("a mail address at the end of a sentence is linked without its full stop")
  func linked() {
    let html = MarkdownDocument(converting: "Mail a.b@c.example.".utf8).html(root: "", folder: "")
    #expect(html == "<p>Mail <a href=\"mailto:a.b@c.example\">a.b@c.example</a>.</p>\n")
  }
}
