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

  @Test(
    "of a Word document has the lists and headings of a house's styles, links in fields, rows in controls"
  )
  func wordInFull() throws {
    let xml = """
      <w:document xmlns:w="w"><w:body>
      <w:p><w:pPr><w:pStyle w:val="Tussenkop"/></w:pPr><w:r><w:t>Taken</w:t></w:r></w:p>
      <w:p><w:pPr><w:pStyle w:val="Opsom"/></w:pPr><w:r><w:t>snoeien</w:t></w:r></w:p>
      <w:p><w:pPr><w:pStyle w:val="Opsom"/><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr><w:r><w:t>hagen</w:t></w:r></w:p>
      <w:p><w:pPr><w:pStyle w:val="Opsom"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr><w:r><w:t>geen punt</w:t></w:r></w:p>
      <w:p><w:r><w:t xml:space="preserve">Kijk op </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r>\
      <w:r><w:instrText> HYPERLINK </w:instrText></w:r><w:r><w:instrText>"https://example.org/"</w:instrText></w:r>\
      <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>onze site</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>.</w:t></w:r></w:p>
      <w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc><w:p><w:r><w:t>Bonus</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>9</w:t></w:r></w:p></w:tc></w:tr>
      <w:sdt><w:sdtContent><w:tr><w:tc><w:p><w:r><w:t>Uren</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>32</w:t></w:r></w:p></w:tc></w:tr></w:sdtContent></w:sdt></w:tbl>
      </w:body></w:document>
      """
    let styles = """
      <styles><style styleId="Kop2"><name val="heading 2"/></style>
      <style styleId="Tussenkop"><name val="Kop van het huis"/><basedOn val="Kop2"/></style>
      <style styleId="Opsom"><name val="Opsomming"/><pPr><numPr><numId val="1"/></numPr></pPr></style></styles>
      """
    let numbering = """
      <numbering><abstractNum abstractNumId="0"><lvl><numFmt val="decimal"/></lvl><lvl><numFmt val="bullet"/></lvl></abstractNum>
      <num numId="1"><abstractNumId val="0"/></num></numbering>
      """
    var reader = WordText(
      styles: try readXML(Array(styles.utf8), of: "s"),
      numbering: try readXML(Array(numbering.utf8), of: "n"), links: nil)
    reader.read(try readXML(Array(xml.utf8), of: "d"))
    #expect(
      reader.text.markdown == """
        ## Taken

        1. snoeien
           - hagen

        geen punt

        Kijk op [onze site](<https://example.org/>).

        - Uren: 32

        """)
  }

  @Test("of an OpenDocument counts where its lists do, and stands out where its words do")
  func openDocumentStyles() throws {
    let xml = """
      <office:document-content xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:fo="f"><office:automatic-styles>
      <style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
      <text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/>\
      <text:list-level-style-bullet text:level="2"/></text:list-style></office:automatic-styles><office:text>
      <text:list text:style-name="L1"><text:list-item><text:p>Bel <text:span text:style-name="T1">Jan</text:span></text:p>\
      <text:list><text:list-item><text:p>of Noor</text:p></text:list-item></text:list></text:list-item>\
      <text:list-item><text:p>Schrijf</text:p></text:list-item></text:list>
      </office:text></office:document-content>
      """
    let content = try readXML(Array(xml.utf8), of: "d")
    var reader = OpenDocumentText(OpenDocumentStyles([content]))
    reader.read(content)
    #expect(reader.text.markdown == "1. Bel **Jan**\n   - of Noor\n2. Schrijf\n")
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
}

@Suite("The text of an old Word document")
struct OldWordTests {
  @Test("has tabs between the cells of its tables, and a cell of several lines in one")
  func bars() {
    let text = """
      Hovenier
      |Salaris   |€ 2.641 bruto   |
      |          |per maand       |
      |Plaats    |Tiel            |
      a | b
      """
    #expect(
      withoutBars(text)
        == "Hovenier\nSalaris\t€ 2.641 bruto per maand\nPlaats\tTiel\na | b")
  }

  @Test("has lists where somebody typed their signs")
  func typed() throws {
    let text = try richText(
      ofHTML: "<p>Je taken:<br>• je <b>snoeit</b><br>\u{F0B7} je maait</p><p>A • B</p>", of: "a")
    #expect(text.markdown == "Je taken:\n\n- je **snoeit**\n- je maait\n\nA • B\n")
  }
}

@Suite("The text of a PDF")
struct PDFTextTests {
  private let prose = "gaat verder met een zin die lang is en doorloopt"

  @Test("has columns where prose goes on beside something else")
  func columns() {
    let bar = ["Uren", "32 uur", "Plaats"].map { "\($0)      \(prose)" }.joined(separator: "\n")
    #expect(PDFText(bar).hasColumns)
    let table = ["Uren", "32 uur", "Plaats"].map {
      "\($0) in overleg met jou      Een lange waarde van \($0)"
    }
    #expect(!PDFText(table.joined(separator: "\n")).hasColumns)
  }

  @Test("is no text when it is the stamp of a scanner, on however many pages")
  func scan() {
    #expect(PDFText(String(repeating: "Scanned by CamScanner\n\u{0C}", count: 9)).isScan)
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
