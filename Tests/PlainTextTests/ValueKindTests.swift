import Diagnostics
import Facts
import PlainText
import Postings
import Testing

/// Values that a page says more than once, beside others, or of somebody else: which of them counts.
@Suite struct ValueKindTests {
  private func read(_ language: String, _ text: String) -> [String: String] {
    let beginning = ProseTests.beginnings[language] ?? ""
    return corpusFacts(readPosting(SourceText(path: "a.txt", text: beginning + text + "\n")))
  }

  @Test(
    "a share of a week beside its hours is not taken of them again",
    arguments: [
      ("nl", "Omvang: 70% (25,2 uur)", "{max: 25.2, min: 25.2}"),
      (
        "nl", "Je werkt 90% (34,2 uur per week); voor een voltijdse geldt € 2.900 per maand.",
        "{max: 34.2, min: 34.2}"
      ),
      ("de", "Der Umfang beträgt 31 Stunden in der Woche.", "{max: 31, min: 31}"),
      ("de", "Stellenumfang: 60 % (24 Wochenstunden)", "{max: 24, min: 24}"),
      ("de", "Der Umfang beträgt 60 % (bei Vollzeit 40 Stunden).", "{max: 24, min: 24}"),
      ("en", "A 0.8 post (80%, 30 hours a week).", "{max: 30, min: 30}"),
      ("nl", "Je werkt 3 of 4 dagen (een volle week is 40 uur).", "{max: 32, min: 24}"),
      (
        "de", "Du arbeitest drei bis vier Tage, eine volle Woche hat bei uns 40 Stunden.",
        "{max: 32, min: 24}"
      ),
      ("nl", "Voltijds (38 uur/week) of 4/5de (30,4 uur/week)", "{max: 38, min: 30.4}"),
      (
        "en", "Full-time (37.5 hours a week) or part-time (22.5 hours a week)",
        "{max: 37.5, min: 22.5}"
      ),
      ("de", "Vollzeit (39 Stunden/Woche) oder 80 % (31,2 Stunden/Woche)", "{max: 39, min: 31.2}"),
      ("de", "Du arbeitest zwölf Stunden pro Woche.", "{max: 12, min: 12}"),
      ("de", "Du arbeitest an drei Tagen je 6 Stunden.", "{max: 18, min: 18}"),
      ("nl", "Elke zondag\n16.30 u. - 22.00 u. (5,5 uur)", "{max: 5.5, min: 5.5}"),
      ("en", "Every Saturday\n9:00 am to 1:00 pm (4 hours)", "{max: 4, min: 4}"),
      ("de", "Jeden Samstag\n8:00 Uhr bis 13:00 Uhr (5 Stunden)", "{max: 5, min: 5}"),
    ])
  func share(_ language: String, _ text: String, _ expected: String) {
    #expect(read(language, text)["hours"] == expected, "\(text)")
  }

  @Test(
    "hours of another time than a week's",
    arguments: [
      ("nl", "- 3 uur overleg per kwartaal\n- 28 uur per week", "{max: 28, min: 28}"),
      ("de", "- 2 Stunden Sitzung pro Quartal\n- 25 Stunden pro Woche", "{max: 25, min: 25}"),
      ("en", "- 3 hours of supervision per session", "null"),
      ("nl", "- 2 uur teamoverleg per trimester\n- een lief team", "null"),
      ("en", "Full-time - 10-hour days, four on and three off", "null"),
    ])
  func otherTime(_ language: String, _ text: String, _ expected: String) {
    #expect(read(language, text)["hours"] == expected, "\(text)")
  }

  @Test(
    "what a calculator works out is no fact",
    arguments: [
      (
        "nl", "Uren per week: 32\nBereken je nettoloon\nUren per week [ 20 ]\nJouw salaris: € 1.679"
      ),
      ("en", "Hours per week: 32\nUse the salary calculator\nHours per week [ 20 ]\nPay: £1,480"),
      ("de", "Stunden pro Woche: 32\nGehaltsrechner\nStunden pro Woche [ 20 ]\nGehalt: 1.480 €"),
    ])
  func calculator(_ language: String, _ text: String) {
    let facts = read(language, text)
    #expect(facts["hours"] == "{max: 32, min: 32}", "\(text)")
    #expect(facts["pay"] == "null", "\(text)")
  }

  @Test(
    "pay in steps, of a package, in whose dollars",
    arguments: [
      (
        "nl",
        "Het loon is € 2.800 per maand zonder ervaring en met tien jaar ervaring is het € 3.600.",
        "EUR", "2800", "3600", "month"
      ),
      (
        "en",
        "The salary starts at £28,000 a year without experience, and with ten years' experience it is £34,500.",
        "GBP", "28000", "34500", "year"
      ),
      (
        "de",
        "Die Vergütung beginnt bei 3.100 € im Monat ohne Berufserfahrung, mit zehn Jahren Erfahrung sind es 4.200 €.",
        "EUR", "3100", "4200", "month"
      ),
      (
        "nl",
        "€ 10 per uur als je zestien bent, oplopend tot € 13,50 per uur vanaf je achttiende.",
        "EUR", "10", "13.5", "hour"
      ),
      (
        "nl",
        "Totale beloning: tot € 75.000 (basissalaris € 58.000 tot € 62.000 per jaar plus bonus)",
        "EUR", "58000", "62000", "year"
      ),
      (
        "en", "Package: up to £70,000 OTE (base salary £40,000 - £45,000 per year)", "GBP", "40000",
        "45000", "year"
      ),
      (
        "de", "Gehalt: Gesamtpaket 80.000 € (Grundgehalt 62.000 bis 66.000 € im Jahr plus Bonus)",
        "EUR", "62000", "66000", "year"
      ),
      ("en", "Salary: CAD $71,000 to $80,000 per annum", "CAD", "71000", "80000", "year"),
      ("en", "Salary: $71,000 AUD per year", "AUD", "71000", "71000", "year"),
      ("en", "Salary: $71,000 (NZD) to $80,000 (NZD) per annum", "NZD", "71000", "80000", "year"),
      (
        "en", "Salary: £31,000 - £36,000\n\nWe pay up to £36,000 a year at the top of the band.",
        "GBP", "31000", "36000", "year"
      ),
      (
        "nl", "Salaris: € 2.900 - € 3.700\n\nJe verdient maximaal € 3.700 bruto per maand.", "EUR",
        "2900", "3700", "month"
      ),
      (
        "de", "Gehalt: 3.100 € – 3.900 €\n\nWir zahlen ab 3.100 € brutto im Monat.", "EUR", "3100",
        "3900", "month"
      ),
      (
        "de",
        "1. Lehrjahr\tCHF 750 / Monat\n2. Lehrjahr\tCHF 980 / Monat\n3. Lehrjahr\tCHF 1'320 / Monat",
        "CHF", "750", "1320", "month"
      ),
      ("en", "Band 5: £29,970 to £36,483 a year", "GBP", "29970", "36483", "year"),
      ("nl", "Schaal 8: € 2.900 - € 3.900 per maand", "EUR", "2900", "3900", "month"),
      ("nl", "Een zaterdagbaan aan € 14 per uur.", "EUR", "14", "14", "hour"),
      ("en", "A Saturday job at £75 a week.", "GBP", "75", "75", "week"),
      ("de", "Ein Minijob mit 520 Euro im Monat.", "EUR", "520", "520", "month"),
    ])
  func pay(
    _ language: String, _ text: String, _ currency: String, _ min: String, _ max: String,
    _ per: String
  ) {
    let expected = #"{currency: "\#(currency)", max: \#(max), min: \#(min), per: "\#(per)"}"#
    #expect(read(language, text)["pay"] == expected, "\(text)")
  }

  @Test(
    "the name of the pay bounds it, past the week that it is for",
    arguments: [
      ("nl", "Het minimumloon bij 38 uur per week bedraagt € 2.500 per maand.", "2500", "month"),
      ("en", "The minimum salary for 37 hours a week is £24,500 a year.", "24500", "year"),
      (
        "de", "Das Mindestentgelt auf Basis von 40 Wochenstunden beträgt 2.340 € brutto monatlich.",
        "2340", "month"
      ),
    ])
  func least(_ language: String, _ text: String, _ min: String, _ per: String) {
    let currency = language == "en" ? "GBP" : "EUR"
    let expected = #"{currency: "\#(currency)", max: null, min: \#(min), per: "\#(per)"}"#
    #expect(read(language, text)["pay"] == expected, "\(text)")
  }

  @Test(
    "scales of agreements and by name",
    arguments: [
      ("de", "Das Gehalt richtet sich nach dem BAGS-KV VG 7.", #"["BAGS-KV VG 7"]"#),
      ("de", "Einstufung laut Kollektivvertrag: IIIb", #"["IIIb"]"#),
      ("de", "Vergütung nach TV-L: E 11", #"["E 11"]"#),
      ("nl", "Salaris volgens cao: schaal 8", #"["8"]"#),
      ("de", "Entgelt: EG 9b TVöD, für Beamte A 10", #"["EG 9b TVöD", "A 10"]"#),
      ("de", "Vergütung: TVöD SuE S 8a bzw. S 11b", #"["TVöD SuE S 8a", "S 11b"]"#),
      ("en", "We offer a two-year post (TVöD E 13, 65 %) in Jena.", #"["TVöD E 13"]"#),
      ("en", "Employee group: Support staff, Grade 4\nHours: 35 per week", #"["4"]"#),
      ("en", "Salary: MPR/UPR", #"["MPR", "UPR"]"#),
      ("en", "Pay: NJC Scale 5", #"["5"]"#),
      ("nl", "Salaris: LC, € 3.500 tot € 5.900 bruto per maand", #"["LC"]"#),
      ("nl", "- verloning volgens weddeschaal 301 of 501", #"["301", "501"]"#),
      ("en", "You have Grade 8 piano.", "[]"),
      ("en", "Grade 12 or equivalent", "[]"),
    ])
  func scales(_ language: String, _ text: String, _ expected: String) {
    let facts = read(language, text)
    #expect(facts["scales"] == expected, "\(text)")
    if !text.contains("€") { #expect(facts["pay"] == "null", "\(text)") }
  }
}
