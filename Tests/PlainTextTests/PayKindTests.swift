import Diagnostics
import Facts
import PlainText
import Postings
import Testing

/// Pay and scales in many forms; and money that nobody earns.
@Suite struct PayKindTests {
  private func read(_ language: String, _ text: String) -> [String: String] {
    let beginning = ProseTests.beginnings[language] ?? ""
    return corpusFacts(readPosting(SourceText(path: "a.txt", text: beginning + text + "\n")))
  }

  @Test(
    "what one earns",
    arguments: [
      (
        "de", "Vergütung\n1. Jahr: 900 €, 2. Jahr: 1.000 €, 3. Jahr: 1.200 € im Monat",
        #"{currency: "EUR", max: 1200, min: 900, per: "month"}"#
      ),
      (
        "de",
        "Ausbildungsvergütung: 1. Lehrjahr 950 Euro, 2. Lehrjahr 1.050 Euro, 3. Lehrjahr 1.150 Euro (brutto im Monat)",
        #"{currency: "EUR", max: 1150, min: 950, per: "month"}"#
      ),
      (
        "de",
        "Im 1. Jahr verdienst du 900 €, im 2. Jahr 1.000 € und im 3. Jahr 1.200 € brutto im Monat.",
        #"{currency: "EUR", max: 1200, min: 900, per: "month"}"#
      ),
      (
        "nl", "Salaris\n1e jaar: € 900, 2e jaar: € 1.100, 3e jaar: € 1.300 per maand",
        #"{currency: "EUR", max: 1300, min: 900, per: "month"}"#
      ),
      (
        "en", "Salary\nYear 1: £18,000, year 2: £19,500, year 3: £21,000 per annum",
        #"{currency: "GBP", max: 21000, min: 18000, per: "year"}"#
      ),
      (
        "en", "Salary: $79,860 to $84,415 per annum\nOur depots stand all over Western Australia.",
        #"{currency: "AUD", max: 84415, min: 79860, per: "year"}"#
      ),
      (
        "en", "Salary: the base salary starts at $44,500 per year.",
        #"{currency: "USD", max: null, min: 44500, per: "year"}"#
      ),
      (
        "de",
        "Das Mindestentgelt für die Stelle als Elektriker/in beträgt 3.020,00 EUR brutto pro Monat.",
        #"{currency: "EUR", max: null, min: 3020, per: "month"}"#
      ),
      ("nl", "Maximumtarief: € 90 per uur", #"{currency: "EUR", max: 90, min: null, per: "hour"}"#),
      ("nl", "Minimumtarief: € 60 per uur", #"{currency: "EUR", max: null, min: 60, per: "hour"}"#),
      (
        "nl", "Max. tarief\n€ 90 per uur, excl. btw",
        #"{currency: "EUR", max: 90, min: null, per: "hour"}"#
      ),
      ("en", "Maximum rate: £450 per day", #"{currency: "GBP", max: 450, min: null, per: "day"}"#),
      (
        "de", "Höchststundensatz: 95 € pro Stunde",
        #"{currency: "EUR", max: 95, min: null, per: "hour"}"#
      ),
      ("de", "Maximaler Stundensatz: 95 €", #"{currency: "EUR", max: 95, min: null, per: "hour"}"#),
      (
        "nl",
        "Uren per week\t36\nSalaris vanaf\t€ 3.000,00\nSalaris tot\t€ 4.000,00\nSalaris per\tMaand",
        #"{currency: "EUR", max: 4000, min: 3000, per: "month"}"#
      ),
      (
        "nl",
        "Functie\tArchivaris\nMinimum salaris\t€ 3.000,00\nMaximum salaris\t€ 4.000,00\nPeriode salaris\tPer maand",
        #"{currency: "EUR", max: 4000, min: 3000, per: "month"}"#
      ),
      (
        "en", "Job title: Archivist\nSalary from: £30,000\nSalary to: £34,000\nSalary period: Year",
        #"{currency: "GBP", max: 34000, min: 30000, per: "year"}"#
      ),
      (
        "de", "Stelle: Archivar\nGehalt von: 3.000 €\nGehalt bis: 3.600 €\nGehaltszeitraum: Monat",
        #"{currency: "EUR", max: 3600, min: 3000, per: "month"}"#
      ),
      (
        "en",
        "In addition you receive a $3,000 annual training budget.\n\nAnnual base salary\n$100,000 - $120,000 USD",
        #"{currency: "USD", max: 120000, min: 100000, per: "year"}"#
      ),
      (
        "en",
        "We add a $900 annual book allowance and equity. \n\nPay range\n$98,000 - $110,000 per year",
        #"{currency: "USD", max: 110000, min: 98000, per: "year"}"#
      ),
      (
        "nl", "€ 2.684 - € 3.412 bruto/maand",
        #"{currency: "EUR", max: 3412, min: 2684, per: "month"}"#
      ),
      ("nl", "Loon: vanaf € 16,50/uur", #"{currency: "EUR", max: null, min: 16.5, per: "hour"}"#),
      (
        "nl", "Je verdient tussen de € 3.000,- en € 4.000,- bruto per maand.",
        #"{currency: "EUR", max: 4000, min: 3000, per: "month"}"#
      ),
      (
        "nl", "Een maximaal salaris van € 4.115 bruto per maand bij 36 uur.",
        #"{currency: "EUR", max: 4115, min: null, per: "month"}"#
      ),
      ("nl", "Uurtarief tot € 95", #"{currency: "EUR", max: 95, min: null, per: "hour"}"#),
      (
        "nl", "Je krijgt € 15,20 per uur plus 8% vakantiegeld.",
        #"{currency: "EUR", max: 15.2, min: 15.2, per: "hour"}"#
      ),
      (
        "nl", "Een salaris van maximaal € 4.900 bruto (schaal 10).",
        #"{currency: "EUR", max: 4900, min: null, per: null}"#
      ),
      (
        "nl", "Brutomaandloon: €2.941,70",
        #"{currency: "EUR", max: 2941.7, min: 2941.7, per: "month"}"#
      ),
      (
        "nl", "Een geïndexeerd brutomaandloon van minimum € 2.941,70 en maximum € 4.958,10.",
        #"{currency: "EUR", max: 4958.1, min: 2941.7, per: "month"}"#
      ),
      (
        "nl", "Een uurloon van 15,02 euro, plus 0,20 euro per uur na een jaar.",
        #"{currency: "EUR", max: 15.02, min: 15.02, per: "hour"}"#
      ),
      (
        "nl", "Stagevergoeding van € 500 per maand",
        #"{currency: "EUR", max: 500, min: 500, per: "month"}"#
      ),
      (
        "nl", "Salaris van € 3.000 tot maximaal € 4.100 per maand (36 uur)",
        #"{currency: "EUR", max: 4100, min: 3000, per: "month"}"#
      ),
      (
        "nl", "Salaris: € 2.800 p/m, afhankelijk van ervaring",
        #"{currency: "EUR", max: 2800, min: 2800, per: "month"}"#
      ),
      (
        "nl", "Een bruto jaarsalaris tussen € 78.000 en € 92.000 inclusief vakantiegeld",
        #"{currency: "EUR", max: 92000, min: 78000, per: "year"}"#
      ),
      (
        "nl", "Loon\n€ 14,71 - € 16,20 per uur",
        #"{currency: "EUR", max: 16.2, min: 14.71, per: "hour"}"#
      ),
      (
        "de", "CHF 85'000–95'000 pro Jahr",
        #"{currency: "CHF", max: 95000, min: 85000, per: "year"}"#
      ),
      ("de", "15,50 EUR/Std.", #"{currency: "EUR", max: 15.5, min: 15.5, per: "hour"}"#),
      ("de", "Stundenlohn: 14,50 €", #"{currency: "EUR", max: 14.5, min: 14.5, per: "hour"}"#),
      ("de", "13,90 € brutto/Stunde", #"{currency: "EUR", max: 13.9, min: 13.9, per: "hour"}"#),
      ("de", "60–75k € Jahresgehalt", #"{currency: "EUR", max: 75000, min: 60000, per: "year"}"#),
      ("de", "EUR 60.000–70.000 p.a.", #"{currency: "EUR", max: 70000, min: 60000, per: "year"}"#),
      (
        "de", "mind. € 2.600,- brutto pro Monat (VZ, 14x)",
        #"{currency: "EUR", max: null, min: 2600, per: "month"}"#
      ),
      (
        "de", "Wir zahlen 17 bis 19 Euro die Stunde.",
        #"{currency: "EUR", max: 19, min: 17, per: "hour"}"#
      ),
      (
        "de", "Das Bruttomonatsgehalt beträgt ab 3.100 Euro.",
        #"{currency: "EUR", max: null, min: 3100, per: "month"}"#
      ),
      (
        "de", "ein Jahresgehalt von 38.000 bis 48.000 Euro (Vollzeit, 40 Stunden)",
        #"{currency: "EUR", max: 48000, min: 38000, per: "year"}"#
      ),
      ("de", "ab 2.420 € monatlich", #"{currency: "EUR", max: null, min: 2420, per: "month"}"#),
      (
        "de", "Monatsbruttogehalt: 3.200 – 3.600 €",
        #"{currency: "EUR", max: 3600, min: 3200, per: "month"}"#
      ),
      ("de", "Tagessatz 450 €", #"{currency: "EUR", max: 450, min: 450, per: "day"}"#),
      ("de", "95–105 €/h all in", #"{currency: "EUR", max: 105, min: 95, per: "hour"}"#),
      (
        "de", "Aufwandsentschädigung von 250 Euro monatlich",
        #"{currency: "EUR", max: 250, min: 250, per: "month"}"#
      ),
      (
        "de", "Jahresbrutto ca. 52.000 €",
        #"{currency: "EUR", max: 52000, min: 52000, per: "year"}"#
      ),
      ("en", "£12.60/hr", #"{currency: "GBP", max: 12.6, min: 12.6, per: "hour"}"#),
      ("en", "$22.50–$25.00/hr DOE", #"{currency: "USD", max: 25, min: 22.5, per: "hour"}"#),
      (
        "en", "£31,409 per annum pro rata",
        #"{currency: "GBP", max: 31409, min: 31409, per: "year"}"#
      ),
      ("en", "Salary: £28k-£32k", #"{currency: "GBP", max: 32000, min: 28000, per: null}"#),
      (
        "en", "£620 a week for a 48-hour week, on a freelance contract",
        #"{currency: "GBP", max: 620, min: 620, per: "week"}"#
      ),
      (
        "en", "A salary between €5,100 and €6,700 gross per month, based on a 40-hour week.",
        #"{currency: "EUR", max: 6700, min: 5100, per: "month"}"#
      ),
      (
        "en", "Starting wage $19.50 an hour, more on nights",
        #"{currency: "USD", max: 19.5, min: 19.5, per: "hour"}"#
      ),
      (
        "en", "Up to £45,000 per year plus bonus",
        #"{currency: "GBP", max: 45000, min: null, per: "year"}"#
      ),
      ("en", "Pay: C$24.10 hourly", #"{currency: "CAD", max: 24.1, min: 24.1, per: "hour"}"#),
      (
        "en", "The hiring range is $61,000 to $70,500 per year.",
        #"{currency: "USD", max: 70500, min: 61000, per: "year"}"#
      ),
      (
        "en", "We pay you £13.15 an hour, and you keep your tips.",
        #"{currency: "GBP", max: 13.15, min: 13.15, per: "hour"}"#
      ),
    ])
  func pay(_ language: String, _ text: String, _ expected: String) {
    #expect(read(language, text)["pay"] == expected, "\(text)")
  }

  @Test(
    "what nobody earns",
    arguments: [
      ("de", "Wir bieten\nUmzugshilfe bis 3.000 €\nZimmer ab 300 € warm", "null"),
      ("de", "Wir bieten\n- Personalwohnungen ab CHF 700\n- Halbtax", "null"),
      ("nl", "Wij bieten\n- Verhuisvergoeding tot € 2.000\n- Kamer vanaf € 350", "null"),
      ("en", "We offer\n- Relocation up to £3,000\n- Staff rooms from £400", "null"),
      ("en", "Benefits\nSign-on bonus up to $5,000\nReferral bonus $1,000", "null"),
      (
        "de", "Wir bieten\n- Prämie von 1.000 € für geworbene Kollegen\n- Zuschuss bis 500 €",
        "null"
      ),
      ("nl", "Wij bieten\n- Opleidingsbudget € 1.500\n- Laptop t.w.v. € 900", "null"),
      ("en", "We raised $12 million last year.", "null"),
      ("en", "You hold a budget of £40,000 a year.", "null"),
      ("nl", "Onze omzet is € 61 miljoen.", "null"),
      ("de", "Freunde werben: 250 € für jede Empfehlung", "null"),
      ("nl", "Maaltijdcheques van € 8 per dag", "null"),
      ("en", "A $500 sign-on bonus", "null"),
      ("nl", "Reiskosten € 0,23 per kilometer", "null"),
      ("de", "Vorschuss bis 300 € jederzeit möglich", "null"),
      ("en", "£300 a year for whatever keeps you well", "null"),
      ("nl", "een loopbaanbudget van € 900 per jaar", "null"),
    ])
  func noPay(_ language: String, _ text: String, _ expected: String) {
    #expect(read(language, text)["pay"] == expected, "\(text)")
  }

  @Test(
    "scales",
    arguments: [
      ("nl", "Voltijds (38 uren), niveau C1-C3, contract van onbepaalde duur", #"["C1-C3"]"#),
      ("de", "Wir bieten\n60.000 Euro Jahresgehalt nach Metalltarif, E 12", #"["E 12"]"#),
      ("de", "Wir bieten\n- Vergütung nach Tarif, EG 9", #"["EG 9"]"#),
      ("nl", "salaris in schaal F van de cao Woondiensten", #"["F"]"#),
      ("nl", "Schaal 9", #"["9"]"#),
      ("nl", "cao Beroepsgoederenvervoer, schaal D, trede 6", #"["D"]"#),
      ("nl", "Salarisschaal 10 (max. € 5.000)", #"["10"]"#),
      ("nl", "Weddeschaal A1a-A3a", #"["A1a-A3a"]"#),
      ("nl", "Inschaling in functiegroep 45 (FWG)", #"["45"]"#),
      ("nl", "Je bent ingeschaald in FWG 45.", #"["FWG 45"]"#),
      ("nl", "IFIC 14", #"["IFIC 14"]"#),
      ("nl", "Nederlands op niveau B1-B2", "[]"),
      ("de", "P8 TVöD-K, mit Fachweiterbildung P9 TVöD-K", #"["P8 TVöD-K", "P9 TVöD-K"]"#),
      ("de", "Entgeltgruppe 9b TVöD", #"["9b TVöD"]"#),
      ("de", "Vergütung nach EG 11 TVöD", #"["EG 11 TVöD"]"#),
      ("de", "E 9 TV-L", #"["E 9 TV-L"]"#),
      ("de", "Lohnband 11", #"["11"]"#),
      ("de", "Besoldungsgruppe A 12", #"["A 12"]"#),
      ("de", "S 8b TVöD SuE", #"["S 8b TVöD SuE"]"#),
      ("en", "Grade 7, salary £40,000", #"["7"]"#),
      ("en", "Salary: Grade H, £38,000", #"["H"]"#),
      ("de", "Deutsch auf Niveau B2-C1", "[]"),
    ])
  func scales(_ language: String, _ text: String, _ expected: String) {
    #expect(read(language, text)["scales"] == expected, "\(text)")
  }
}
