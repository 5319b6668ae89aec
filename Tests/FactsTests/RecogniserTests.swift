import Days
import Facts
import Testing

/// The words of postings and the values they have; the recognisers' specification by example.
@Suite struct RecogniserTests {
  @Test(arguments: [
    ("€749", "749 749 EUR -"),
    ("€3.662 - €5.586 (bruto)", "3662 5586 EUR -"),
    ("€3.250 - €4.675 bruto p/m (o.b.v. 38-urige werkweek)", "3250 4675 EUR month"),
    ("€ 1535,-", "1535 1535 EUR -"),
    ("€2.395,00", "2395 2395 EUR -"),
    ("€ 2,872 - € 3,670 gross per month", "2872 3670 EUR month"),
    ("$75,000 - $95,000", "75000 95000 USD -"),
    ("£450-500 per day", "450 500 GBP day"),
    ("5-6k EUR/month", "5000 6000 EUR month"),
    ("€58k - €71k per year", "58000 71000 EUR year"),
    ("tussen de € 4.000 en € 5.500 bruto per maand", "4000 5500 EUR month"),
    ("minimaal € 2.641,00 en maximaal € 3.790,00 bruto per maand", "2641 3790 EUR month"),
    ("max. € 110,- per uur all-in excl. btw", "- 110 EUR hour"),
    ("vanaf € 2.500", "2500 - EUR -"),
    ("55.000–68.000 € brutto/Jahr", "55000 68000 EUR year"),
    ("schaal 11: € 4.025 - € 5.872 bruto per maand", "4025 5872 EUR month"),
    ("EUR 600 gross per month", "600 600 EUR month"),
    ("14,50 €/Std.", "14.5 14.5 EUR hour"),
    ("marktconform", "- - - -"),
  ])
  func pay(_ text: String, _ expected: String) throws {
    let pay = try #require(recognisePay(text))
    let currency = pay.inferred.contains(.currency) ? nil : pay.currency
    let parts = [pay.min?.description, pay.max?.description, currency, pay.per?.rawValue]
    #expect(parts.map { $0 ?? "-" }.joined(separator: " ") == expected)
    #expect(pay.text == text)
  }

  @Test(arguments: [
    ("32 - 36 uur", "32 36"), ("36", "36 36"), ("24-32", "24 32"), ("minimaal 32 uur", "32 -"),
    ("up to 24 hours per week", "- 24"), ("32 tot 40-urige werkweek", "32 40"),
    ("38,5 Stunden pro Woche", "38.5 38.5"), ("0,6 - 0,8 fte (1 fte is 40 uur)", "24 32"),
    ("0,7 fte (28 uur, 1 fte = 40 uur)", "28 28"), ("3 dagen van 8 uur per week", "24 24"),
    ("24, 28 of 32 uur", "24 32"), ("0,8 fte", "nil"), ("3-5 dagen per week", "nil"),
    ("fulltime", "nil"), ("8 uur per dag", "nil"), ("20 uur (0,5 fte)", "20 20"),
  ])
  func hours(_ text: String, _ expected: String) {
    let hours = recogniseHours(text)
    let parts = hours.map { [$0.min?.description, $0.max?.description].map { $0 ?? "-" } }
    #expect(parts?.joined(separator: " ") ?? "nil" == expected)
  }

  @Test(arguments: [
    ("2 augustus 2024", "2024-08-02"), ("1 sep. 2024", "2024-09-01"), ("1 sept 2025", "2025-09-01"),
    ("vrijdag 2 augustus 2024", "2024-08-02"), ("September 1, 2025", "2025-09-01"),
    ("17th January 2025", "2025-01-17"), ("14.06.2020", "2020-06-14"),
    ("3. März 2025", "2025-03-03"),
    ("06-01-2026", "2026-01-06"), ("1/5/2025", "2025-05-01"), ("2025-05-01", "2025-05-01"),
    ("31 februari 2025", "nil"), ("2 augustus", "nil"), ("augustus 2025", "nil"),
  ])
  func day(_ text: String, _ expected: String) {
    #expect(recogniseDay(text)?.iso ?? "nil" == expected)
  }

  @Test(arguments: [
    ("voor 2 augustus 2024", "2024-08-02 excluded"),
    ("vóór 15-12-2025", "2025-12-15 excluded"),
    ("uiterlijk 2 augustus 2024", "2024-08-02 included"),
    ("tot en met 30 november 2025", "2025-11-30 included"),
    ("t/m 25 mei 2025", "2025-05-25 included"),
    ("tot 1 mei 2025", "2025-05-01 excluded"),
    ("until 1 May 2025", "2025-05-01 excluded"),
    ("by September 1, 2025", "2025-09-01 included"),
    ("bis zum 30. November 2025", "2025-11-30 included"),
    ("2025-05-11", "2025-05-11 included"),
  ])
  func deadline(_ text: String, _ expected: String) throws {
    let deadline = try #require(recogniseDeadline(text))
    #expect("\(deadline.date) \(deadline.inclusive ? "included" : "excluded")" == expected)
  }

  @Test(arguments: [
    ("Master/doctoraal, HBO bachelor", "wo-master hbo-bachelor"),
    (
      "HBO bachelor, WO bachelor, Bachelor - HBO, Master/doctoraal",
      "hbo-bachelor wo-bachelor wo-master"
    ),
    ("hbo/wo-niveau", "hbo-bachelor wo-master"), ("MBO niveau 3 of 4", "mbo-3 mbo-4"),
    ("mbo 3/4", "mbo-3 mbo-4"), ("Mbo-4 / hbo", "mbo-4 hbo-bachelor"), ("wo", "wo-master"),
    ("hbo master, wo master", "hbo-master wo-master"), ("Bachelor's, Master's", "bachelor master"),
    ("Associate degree, hbo", "associate-degree hbo-bachelor"),
    ("vmbo, havo, vwo", "vmbo havo vwo"),
    ("Universitair Master, Master/doctoraal", "wo-master"),
  ])
  func education(_ text: String, _ expected: String) {
    let levels = recogniseEducation(text)?.map(\.rawValue).joined(separator: " ")
    #expect(levels == expected)
  }

  @Test(arguments: [
    (
      "Arbeidsovereenkomst voor bepaalde tijd met uitzicht op onbepaalde tijd",
      "temporary-to-permanent"
    ),
    ("Arbeidsovereenkomst voor onbepaalde tijd", "permanent"),
    ("Afstudeerstage / scriptie", "graduation-internship"),
    ("Leerwerkplek (bbl)", "apprenticeship"),
    ("Tijdelijke aanstelling voor de duur van project / traject / werkzaamheden", "temporary"),
    ("zzp of detachering", "contractor secondment"),
    ("oproepcontract, bijbaan", "on-call side-job"),
    ("Jaarcontract", "temporary"), ("befristet auf zwei Jahre", "temporary"),
    ("Full-time", ""), ("ambtelijk verband", "-"),
  ])
  func employment(_ text: String, _ expected: String) {
    let kinds = recogniseEmployment(text)?.map(\.rawValue).joined(separator: " ")
    #expect(kinds ?? "-" == expected)
  }

  @Test(arguments: [
    ("'s-Gravenhage", "Den Haag (Zuid-Holland, NL)"), ("The Hague", "Den Haag (Zuid-Holland, NL)"),
    ("'s-Hertogenbosch en Vught", "Den Bosch (Noord-Brabant, NL), Vught (Noord-Brabant, NL)"),
    (
      "Arnhem, Zwolle of Deventer",
      "Arnhem (Gelderland, NL), Zwolle (Overijssel, NL), Deventer (Overijssel, NL)"
    ),
    ("Bergweg 14, 3911 VB Rhenen", "Rhenen (Utrecht, NL)"),
    (
      "Capelle aan den IJssel / Schiedam",
      "Capelle aan den IJssel (Zuid-Holland, NL), Schiedam (Zuid-Holland, NL)"
    ),
    ("Utrecht or remote", "Utrecht (Utrecht, NL)"),
    ("Berkel en Rodenrijs", "Berkel en Rodenrijs (Zuid-Holland, NL)"),
    ("Oosterwaard", "Oosterwaard (-, -)"), ("Gelderland", "Gelderland (-, NL)"),
    ("Freiburg im Breisgau", "Freiburg im Breisgau (Baden-Württemberg, DE)"),
    ("Amsterdam, Netherlands", "Amsterdam (Noord-Holland, NL)"),
  ])
  func places(_ text: String, _ expected: String) {
    let places = recognisePlaces(text).map {
      "\($0.name) (\($0.region ?? "-"), \($0.country ?? "-"))"
    }
    #expect(places.joined(separator: ", ") == expected)
  }

  @Test(arguments: [
    ("schaal 11, schaal 12", "11|12"), ("LC of LD", "LC|LD"), ("FWG 40", "FWG 40"),
    ("E13 TV-L", "E13 TV-L"), ("07", "07"), ("10 of 11", "10|11"), ("B111", "B111"), ("9A", "9A"),
    ("GS-14", "GS-14"), ("TVöD E 9b", "TVöD E 9b"),
    ("TVöD-E13", "TVöD-E13"), ("P 8 TVöD-K", "P 8 TVöD-K"), ("L10", "L10"),
  ])
  func scales(_ text: String, _ expected: String) {
    #expect(recogniseScales(text).joined(separator: "|") == expected)
  }

  @Test func termsAreSplitAtCommasAndSpacedAtSlashes() {
    #expect(
      recogniseTerms("Orde/vrede/veiligheid, Reclame / communicatie / marketing / PR / voorl.")
        == ["Orde / vrede / veiligheid", "Reclame / communicatie / marketing / PR / voorl."])
  }

  @Test func employersLoseTheirAbbreviation() {
    #expect(recogniseOrganisation("Taalhuis Overmaas (THO)") == "Taalhuis Overmaas")
    #expect(
      recogniseOrganisation("Ministerie van Water (WenW), directie Zee") == "Ministerie van Water")
    #expect(recogniseOrganisation("Plain & Wide Ltd") == "Plain & Wide Ltd")
  }
}
