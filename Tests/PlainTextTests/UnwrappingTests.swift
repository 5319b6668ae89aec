import Days
import Diagnostics
import Facts
import PlainText
import Postings
import Testing

/// Texts that a PDF or a mail program broke at a column, read as they were meant.
@Suite struct UnwrappingTests {
  private func read(_ text: String) -> Reading {
    readPosting(SourceText(path: "a.txt", text: text))
  }

  private func body(_ text: String) -> String {
    String(decoding: read(text).body.markdown, as: UTF8.self)
  }

  /// A text with lines of some 60 letters, whose last paragraph is broken as `end` says.
  private func wrapped(_ end: String) -> String {
    """
    Veilingmeester

    Wie bloemen wil verkopen voordat ze verwelken, heeft haast, en
    wie ze wil kopen ook. Jij zorgt dat beide tevreden zijn, en ook
    de klok, die sinds 1911 niet meer heeft stilgestaan. Je begint
    om vijf uur in de ochtend en bent vóór de lunch weer helemaal
    klaar.

    \(end)

    """
  }

  @Test(arguments: [
    (
      "Voor de klok heb je een bijzonder goed gehoor nodig, zegt de klok-\nkenmaker.",
      "gehoor nodig, zegt de klokkenmaker."
    ),
    (
      "Je houdt je al een aantal jaren bezig met alles wat met de in-\nen uitvoer te maken heeft.",
      "met de in- en uitvoer te maken heeft."
    ),
    (
      "Je werkt bij ons nauw en met veel plezier samen met de hele ICT-\nafdeling van de veiling.",
      "met de hele ICT-afdeling van de veiling."
    ),
    (
      "Je hebt ervaring in de bloementeelt, bij voorkeur in Noord-\nHolland, en een wekker.",
      "bij voorkeur in Noord-Holland, en een wekker."
    ),
    (
      "Je bent iemand met een hart voor bloemen en met een mooie hbo-\nopleiding.",
      "met een mooie hbo-opleiding."
    ),
    (
      "Lees meer over ons en over de klok op https://veiling.example/de-\nklok en bel ons.",
      "https://veiling.example/de-klok"
    ),
    (
      "De klok is in de zomer open van zes tot tien, en in de winter 7–\n9 uur.",
      "in de winter 7–9 uur."
    ),
    (
      "De eerste gesprekken voeren we in de grote zaal op 3 en\n17. Wie dan niet kan, belt.",
      "op 3 en 17. Wie dan niet kan, belt."
    ),
  ])
  func linesAreJoined(_ end: String, _ expected: String) {
    let body = body(wrapped(end))
    #expect(body.contains(expected), "\(body)")
  }

  @Test func dividedMonthIsAMonth() {
    let posting = Posting(
      read(wrapped("Solliciteer uiterlijk 9 febru-\nari 2026 bij de klok.")), slug: "a")
    #expect(posting.deadline?.date.iso == "2026-02-09")
    #expect(posting.deadline?.text == "Solliciteer uiterlijk 9 februari 2026")
  }

  @Test func dividedTownIsATown() {
    let posting = Posting(
      read(
        wrapped("Je werkt bij ons op de klok en je standplaats is Gronin-\ngen, aan het water.")),
      slug: "a")
    #expect(posting.locations.map(\.name) == ["Groningen"])
  }

  @Test func softHyphenDividesToo() {
    let posting = Posting(
      read(
        wrapped("Solliciteer vóór een nieuwe dag aanbreekt, uiterlijk 9 febru\u{AD}\nari 2026.")),
      slug: "a")
    #expect(posting.deadline?.date.iso == "2026-02-09")
    #expect(
      body(wrapped("Dit is een regel van een behoorlijke lengte over een klok\u{AD}\nkenmaker."))
        .contains("een klokkenmaker."))
  }

  @Test func textWithAParagraphToALineIsLeftAlone() {
    #expect(
      body("Kok\n\nJe kookt voor zestig gasten, soms zelfs\nvoor tachtig.\n").contains("zelfs\n"))
  }

  @Test func paragraphGoesOnBehindAPage() throws {
    let text = wrapped(
      """
      Je verdient wat je waard bent, en dat is bij ons een salaris van

      Veiling De Klok                                 pagina 1 van 2

      € 3.100 bruto per maand. Daarover is ook met de klok niet te
      praten.

      Veiling De Klok                                 pagina 2 van 2
      """)
    let reading = read(text)
    let body = String(decoding: reading.body.markdown, as: UTF8.self)
    #expect(body.contains("een salaris van € 3.100 bruto per maand. Daarover is"))
    #expect(!body.contains("pagina") && !body.contains("Veiling De Klok"))
    #expect(Posting(reading, slug: "a").title == "Veilingmeester")
    #expect(reading.lines.map(\.number) == Array(1...reading.lines.count))
    let rest = try #require(reading.lines.first { reading.source.text(in: $0.span).hasPrefix("€") })
    #expect(rest.outcome == "goes on from line 9")
  }

  @Test func twoPagesMayEndWithinAParagraph() {
    let reading = read(
      wrapped(
        """
        Je verdient wat je waard bent, en dat is bij ons een salaris van

                                       2

        gemiddeld tien euro per uur, en in de drukke weken
        \u{0C}meestal wat meer.
        """))
    #expect(reading.lines.map(\.number) == Array(1...reading.lines.count))
    #expect(
      String(decoding: reading.body.markdown, as: UTF8.self)
        .contains(
          "salaris van gemiddeld tien euro per uur, en in de drukke weken meestal wat meer."))
  }

  @Test func wordDividedByAPageIsWithoutItsNumber() {
    let posting = Posting(
      read(
        wrapped(
          """
          Een brief aan de klok is welkom; solliciteer uiterlijk 9 febru-

                                         2

          ari 2026 bij de klok.
          """)), slug: "a")
    #expect(posting.deadline?.date.iso == "2026-02-09")
    #expect(posting.deadline?.text.contains("9 februari 2026") == true)
  }

  @Test func centredHoursAreNoPageNumber() {
    for hours in ["36", "32 tot 36", "32/36", "36/32"] {
      let indent = String(repeating: " ", count: 25)
      let reading = read("Kok\n\nUren\n\(indent)\(hours)\n\nJe kookt voor zestig gasten.\n")
      #expect(reading.lines[3].kind != .dropped, "\(hours)")
    }
  }

  @Test(arguments: [
    "Stichting De Klok                        VACATURE", "Stichting De Klok            Pagina 1",
    "Stichting De Veiling                     Vacature SK-2026-4",
  ])
  func columnOfAHeaderIsReportedWhenItGoes(_ header: String) {
    let reading = read(
      header + "\n\nVeilingmeester\n\nWerkgever: Stichting De Klok\nUren: 36\n\n"
        + "Wie bloemen wil verkopen voordat ze verwelken, heeft haast.\n")
    let dropped = reading.diagnostics.filter { $0.code == "dropped-line" }
    #expect(Set(dropped.map { $0.location?.excerpt?.line }) == [1])
  }

  @Test func headOfATableIsNoHeader() {
    let reading = read(
      "Naam                 Functie\nGemeente Lindewolde  Kok\n\nJe kookt voor zestig gasten.\n")
    #expect(reading.lines[0].kind == .label)
    #expect(Posting(reading, slug: "a").title?.hasSuffix("Kok") == true)
  }

  @Test func formFeedIsAPagesEnd() {
    let text = wrapped(
      "Je verdient wat je waard bent, en dat is bij ons een salaris van\n\n\u{0C}gemiddeld tien euro."
    )
    #expect(body(text).contains("een salaris van gemiddeld tien euro."))
  }

  @Test func lineWithALongAddressIsNotBroken() {
    let address = "https://veiling.example/" + String(repeating: "klok-", count: 20) + "1"
    #expect(body(wrapped("Lees meer op \(address).")).contains("haast, en wie ze wil kopen ook."))
  }

  @Test func paragraphThatEndsWithItsPageStaysApart() {
    let body = body(
      wrapped(
        """
        Je verdient wat je waard bent, en dat is bij ons heel veel.

                                 - 1 -

        Daarover is met de klok niet te praten.
        """))
    #expect(body.contains("heel veel.\n\nDaarover"))
  }

  @Test(arguments: [
    ("Stichting De Klok                        VACATURE", "Stichting De Klok"),
    ("Stichting De Klok            Pagina 1", "Stichting De Klok"),
    ("Stichting De Klok                        Vacature SK-2026-4", "Stichting De Klok"),
  ])
  func headerIsTheEmployerAndNotTheTitle(_ header: String, _ employer: String) {
    let posting = Posting(read(header + "\n\n" + wrapped("Klok ze.")), slug: "a")
    #expect(posting.title == "Veilingmeester")
    #expect(posting.organisation == employer)
    #expect(posting.reference == (header.hasSuffix("4") ? "SK-2026-4" : nil))
  }

  @Test("a line that a break cut in two has no gap between columns")
  func brokenAmounts() {
    let text = """
      Fachkraft für Abwassertechnik
      Abwasserverband Mittlere Unstrut

      Wir betreiben eine Kläranlage und viele Pumpwerke an
      der Unstrut, und alle laufen Tag und Nacht; es ist
      eine Arbeit, die niemand sieht und die doch alle von
      uns brauchen, jeden Morgen. Der Dienst ist im Winter
      wie im Sommer derselbe, und wer ihn macht, der weiß,
      was am Abend zu tun bleibt.

       * Entgelt je nach Stufe und Erfahrung 3.079 bis
         3.662 EUR im Monat
       * Zuschläge

      Impressum: Herausgeber und Verlag ist die Verbandsgemeinde, Druck in Querfurt
      """
    let pay = Posting(read(text), slug: "a").pay
    #expect(pay?.min == Hundredths(3079))
    #expect(pay?.max == Hundredths(3662))
    #expect(body(text).contains("die doch alle von uns brauchen"))
  }
}
