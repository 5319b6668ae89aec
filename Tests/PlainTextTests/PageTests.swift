import Diagnostics
import Facts
import PlainText
import Postings
import Testing

/// What a page puts round a posting goes; what only looks like it stays.
@Suite struct PageTests {
  private func body(_ text: String) -> String {
    String(
      decoding: readPosting(SourceText(path: "page.txt", text: text)).body.markdown, as: UTF8.self)
  }

  private static let text =
    "Je bedient de sluis op de Linge, ook in het weekend, en houdt het logboek bij. Je woont op "
    + "fietsafstand en je kent het water."

  @Test func otherVacanciesBelowAreLeftOut() {
    let body = body(
      """
      Sluiswachter

      \(Self.text)

      Andere vacatures bij ons
      Brugwachter - Tiel - 24 uur
      Kantonnier - Geldermalsen - 36 uur

      Solliciteren
      Stuur een brief naar de havenmeester.
      """)
    #expect(!body.contains("Brugwachter") && !body.contains("Kantonnier"))
    #expect(body.contains("## Solliciteren") && body.contains("havenmeester"))
  }

  @Test func sentencesAboutOtherVacanciesStay() {
    let body = body(
      "Sluiswachter\n\n\(Self.text)\n\nLees ook onze regels voor het varen. Die gelden voor iedereen.\n"
    )
    #expect(body.contains("Lees ook onze regels"))
  }

  @Test func namesOfIconsAreTakenOffFactsAndHeadings() {
    let reading = readPosting(
      SourceText(
        path: "page.txt",
        text:
          "Sluiswachter\n\nlocation_on Culemborg\nschedule 24 - 32 uur\nwork Onbepaalde tijd\n\n"
          + "check Dit doe je\n\n\(Self.text)\n"))
    let posting = Posting(reading, slug: "x")
    #expect(posting.locations.map(\.name) == ["Culemborg"])
    #expect(posting.employment == [.permanent])
    #expect(String(decoding: reading.body.markdown, as: UTF8.self).contains("## Dit doe je"))
  }

  @Test func wordsThatIconsAreNamedAfterStay() {
    let body = body(
      "Baliemedewerker\n\n\(Self.text)\n\n- check ID's\n- mail Klanten\n- print 3D-modellen\n")
    #expect(body.contains("- check ID's") && body.contains("- mail Klanten"))
  }

  @Test(arguments: [
    "Salaris: marktconform", "Uren: in overleg", "Omvang: 0,8 fte", "Startdatum: per direct",
    "Sluitingsdatum: doorlopend", "Duur: 6 maanden",
  ])
  func labelsWithoutAFactStay(_ line: String) {
    let body = body(
      "Sluiswachter\n\nWerkgever: Waterschap De Linge\nStandplaats: Tiel\n\(line)\nKenmerk: 12-A\n\n"
        + Self.text + "\n")
    #expect(body.contains(line))
    #expect(!body.contains("Standplaats"))
  }

  @Test func labelsOverValuesNeedOthersBesideThem() {
    let labelled = Posting(
      readPosting(
        SourceText(
          path: "page.txt",
          text:
            "Keeper\n\nEmployer\n\nLock Trust\n\nLocation\n\nTralee\n\nHours\n\n35 hours per week\n\n"
            + "Salary\n\n€45,100 per annum\n\nClosing date\n\n15 May 2026\n")), slug: "x")
    #expect(labelled.organisation == "Lock Trust")
    #expect(labelled.locations.map(\.name) == ["Tralee"])
    let prose = readPosting(
      SourceText(path: "page.txt", text: "Keeper\n\nLocation\n\nSmall town\n\n\(Self.text)\n"))
    #expect(Posting(prose, slug: "x").locations.isEmpty)
  }

  @Test func factsUnderAHeadingOfTheTextStayInIt() {
    let body = body(
      """
      Sluiswachter

      \(Self.text) \(Self.text)

      Wat bieden wij?
      - een salaris van € 2.700 tot € 3.800 bruto per maand
      - een contract voor onbepaalde tijd
      - 32 uur per week
      - € 1.500 als je een collega aanbrengt
      """)
    #expect(body.contains("- een salaris van € 2.700 tot € 3.800"))
    #expect(body.contains("- € 1.500 als je een collega aanbrengt"))
  }
}
