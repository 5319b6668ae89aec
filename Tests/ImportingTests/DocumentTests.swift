import Diagnostics
import Facts
import Postings
import Testing

@testable import Importing

@Suite("The text of a document")
struct DocumentTests {
  @Test("keeps headings, levels of lists, tables and links of a page")
  func page() throws {
    let text = try richText(
      ofHTML: """
        <h2>Wat <i>ga</i> je doen?</h2>
        <p>Eén<br>twee <b>drie </b>vier&nbsp;<a href="https://example.org/x">lees  meer</a></p>
        <ul><li>a<ul><li>b</li></ul></li><li>c</li></ul><ol start="3"><li>drie</li><li>vier</li></ol>
        <table><tr><th>Uren</th><td>32</td></tr></table><script>weg()</script><p hidden>weg</p>
        """, of: "a.html")
    #expect(
      text.markdown == """
        ## Wat ga je doen?

        Eén
        twee **drie** vier [lees meer](<https://example.org/x>)

        - a
          - b
        - c
        3. drie
        4. vier

        - Uren: 32

        """)
    #expect(
      text.plain.contains("lees meer (https://example.org/x)") && text.plain.contains("Uren\t32"))
  }

  @Test("is that of a Word document without what was deleted or hidden")
  func word() throws {
    let xml = """
      <w:document xmlns:w="w" xmlns:r="r" xmlns:mc="mc"><w:body>
      <w:p><w:pPr><w:pStyle w:val="Kop1"/></w:pPr><w:r><w:t>Adviseur</w:t></w:r></w:p>
      <w:p><w:r><w:t xml:space="preserve">Uren: </w:t></w:r><w:del><w:r><w:delText>36</w:delText></w:r></w:del>\
      <w:ins><w:r><w:t>32</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r></w:p>
      <w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="5"/></w:numPr></w:pPr><w:r><w:t>punt</w:t></w:r></w:p>
      <w:p><w:hyperlink r:id="rId1"><w:r><w:t>site</w:t></w:r></w:hyperlink></w:p>
      <w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>kader</w:t></w:r></w:p></w:txbxContent></mc:Choice>\
      <mc:Fallback><w:txbxContent><w:p><w:r><w:t>kader</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>
      <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Plaats</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Tiel</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
      </w:body></w:document>
      """
    let styles = """
      <styles><style styleId="Kop1"><name val="heading 1"/></style></styles>
      """
    let links = """
      <Relationships><Relationship Id="rId1" Target="https://example.org/"/></Relationships>
      """
    var reader = WordText(
      styles: try readXML(Array(styles.utf8), of: "s"), numbering: nil,
      links: try readXML(Array(links.utf8), of: "l"))
    reader.read(try readXML(Array(xml.utf8), of: "d"))
    #expect(
      reader.text.plain == """
        # Adviseur

        Uren: 32

          - punt

        site (https://example.org/)

        kader

        Plaats\tTiel

        """)
  }

  @Test("is that of an OpenDocument without what was deleted")
  func openDocument() throws {
    let xml = """
      <office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="ta" xmlns:xlink="x"><office:text>
      <text:tracked-changes><text:p>oud</text:p></text:tracked-changes>
      <text:h text:outline-level="2">Kop</text:h>
      <text:list><text:list-item><text:p>een</text:p><text:list><text:list-item><text:p>twee</text:p></text:list-item></text:list></text:list-item></text:list>
      <text:p>Uren:<text:tab/>32<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>noot</text:p></text:note-body></text:note></text:p>
      </office:text></office:document-content>
      """
    var reader = OpenDocumentText()
    reader.read(try readXML(Array(xml.utf8), of: "d"))
    #expect(
      reader.text.plain == "## Kop\n\n- een\n  - twee\n\nUren:\t32\n\nnoot\n")
  }

  @Test("of a mail is decoded, and of its senders nothing is kept")
  func mail() async throws {
    let mail = """
      Received: from a.example.org
      From: Piet Jansen <piet@example.org>
      To: vacatures@example.org
      Message-ID: <1@example.org>
      Subject: =?utf-8?Q?Vacature_Beheerder_begraafplaats_=E2=80=93_Tiel?=
      MIME-Version: 1.0
      Content-Type: multipart/alternative; boundary="grens"

      --grens
      Content-Type: text/plain; charset=iso-8859-1
      Content-Transfer-Encoding: quoted-printable

      Wij zoeken een co=F6rdinator voor 32 uur per week =96 voor ge=
      meente Tiel.
      --grens
      Content-Type: text/html

      <p>Anders</p>
      --grens--
      """
    let document = try Document(name: "a.eml", bytes: Array(mail.utf8))
    let (kind, postings) = try await SourceKind.read(document)
    let posting = try #require(postings.first)
    #expect(kind.key == "mail" && posting.id == "1@example.org")
    #expect(posting.text.words.contains("coördinator voor 32 uur per week – voor gemeente Tiel."))
    #expect(posting.text.words.hasPrefix("Subject: Vacature Beheerder begraafplaats – Tiel\n"))
    #expect(!posting.text.words.contains("piet"))
  }

  @Test("names the columns of a table by any name of their field, and by what it is told")
  func table() async throws {
    let csv =
      "Titel,Plek van het werk,Werkgever,Parkeren\n\"Adviseur, \"\"water\"\"\",Tiel,Gemeente Tiel,ja\n"
    var options = ReadOptions()
    options.map = ["plek van het werk": "locations"]
    let (_, postings) = try await SourceKind.read(
      Document(name: "a.csv", bytes: Array(csv.utf8)), options)
    let posting = try #require(postings.first)
    #expect(posting.facts[.title] == .text("Adviseur, \"water\""))
    #expect(posting.facts[.locations]?.words?.hasPrefix("Tiel") == true)
    #expect(posting.extra == ["Parkeren": .text("ja")])
  }
}

@Suite("The look of a document")
struct LookTests {
  @Test("stays in what the reader leaves of it")
  func look() throws {
    var imported = ImportedPosting(id: "1")
    imported.text = .rich(
      try richText(
        ofHTML: """
          <h1>Hovenier</h1><p>Gemeente Meppel</p><p>Standplaats: Meppel</p>
          <h2>Wat ga je doen?</h2><ul><li>snoeien<ul><li>hagen</li></ul></li><li><b>maaien</b></li></ul>
          <p>Lees <a href="https://example.org/groen">meer over groen</a> in [onze] folder.</p>
          """, of: "a.html"))
    let text = try made(imported).markdown.text
    #expect(text.contains("title: Hovenier\n") && text.contains("locations: [Meppel]\n"))
    #expect(
      text.hasSuffix(
        """
        ## Wat ga je doen?

        - snoeien
          - hagen
        - **maaien**

        Lees [meer over groen](<https://example.org/groen>) in [onze] folder.

        """))
  }
}
