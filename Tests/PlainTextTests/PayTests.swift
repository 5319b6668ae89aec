import Diagnostics
import Facts
import PlainText
import Postings
import Testing

/// Pay in postings that say little else: bounds in its name, steps over lines, what comes on top, a site's guess.
@Suite struct PayTests {
  private func pay(_ text: String) -> String {
    let heading = "Monteur koeltechniek (m/v)\nGemeente Tiel\n\n"
    let reading = readPosting(SourceText(path: "a.txt", text: heading + text + "\n"))
    guard let pay = Posting(reading, slug: "a").pay else { return "-" }
    let (min, max) = (pay.min?.description ?? "..", pay.max?.description ?? "..")
    return [min, max, pay.currency ?? "-", pay.per?.rawValue ?? "-"].joined(separator: " ")
  }

  @Test(
    "the name of the pay bounds it",
    arguments: [
      (
        "Einstufung: GD 11.1, Mindestgehalt brutto 4.416,30 Euro monatlich", "4416.3 .. EUR month"
      ),
      ("Wir zahlen ein Mindestentgelt von 2.100 Euro brutto pro Monat.", "2100 .. EUR month"),
      ("Das Mindestgehalt beträgt 2.350 € brutto pro Monat.", "2350 .. EUR month"),
      ("Minimum salary: £32,000 per year", "32000 .. GBP year"),
      ("Gehalt ab sofort: 3.000 € pro Monat", "3000 3000 EUR month"),
    ])
  func bounds(_ text: String, _ expected: String) {
    #expect(pay(text) == expected)
  }

  @Test(
    "how often one is paid is no period, and a basis of hours is none of the week",
    arguments: [
      ("Monatsentgelt\nmindestens 2.786,10 € brutto (14-mal jährlich)", "2786.1 .. EUR month"),
      ("Gehalt: ab 3.200 € brutto monatlich, 14x jährlich", "3200 .. EUR month"),
      ("Salaris: FWG 35: € 2.683 - € 3.506 o.b.v. 36 uur p/m", "2683 3506 EUR month"),
      ("Salaris: € 2.683 - € 3.506, 36 uur per week", "2683 3506 EUR -"),
    ])
  func periods(_ text: String, _ expected: String) {
    #expect(pay(text) == expected)
  }

  @Test(
    "steps over lines are one range",
    arguments: [
      (
        "Was du verdienst\n1. Jahr 1.293 €\n2. Jahr 1.356 €\n3. Jahr 1.425 €\n(brutto im Monat, plus 40 € VL)",
        "1293 1425 EUR month"
      ),
      (
        "Vergütung:\n1. Ausbildungsjahr: 1.293 Euro\n2. Ausbildungsjahr: 1.356 Euro",
        "1293 1356 EUR -"
      ),
      ("Vergütung: 950 / 1.050 / 1.180 / 1.240 €", "950 1240 EUR -"),
      (
        "Ausbildungsvergütung: 1.080 € im Monat im ersten bis 1.550 € im Monat im dritten Jahr",
        "1080 1550 EUR month"
      ),
      (
        "| Stufe | Erfahrung | Jahresgehalt brutto |\n| --- | --- | --- |\n| L2 | ab 2 Jahren | 58.000 € |\n| L3 | ab 5 Jahren | 67.500 € |",
        "58000 67500 EUR year"
      ),
      (
        "Compensation range\nMinimum\nUSD $21.15/Hr.\nMaximum\nUSD $26.40/Hr.",
        "21.15 26.4 USD hour"
      ),
      // Another thing in each line.
      ("Salaris: € 2.400 per maand\nReiskosten: € 100 per maand", "2400 2400 EUR month"),
    ])
  func steps(_ text: String, _ expected: String) {
    #expect(pay(text) == expected)
  }

  @Test(
    "what stands beside the amount is not its bound, its end or its price",
    arguments: [
      ("Comp: $140k–$165k + equity", "140000 165000 USD -"),
      ("Salary: € 100.000+", "100000 .. EUR -"),
      ("Was gibt's? 15,80 €/Std + das ganze Trinkgeld, Zimmer gratis", "15.8 15.8 EUR hour"),
      ("44.000 € – 49.500 € (von XING geschätzt)", "-"),
      ("Wir zahlen fair, plus 40 € im Monat für die Fahrt.", "-"),
      ("Entgelt: 3.079 bis", "-"),
    ])
  func asides(_ text: String, _ expected: String) {
    #expect(pay(text) == expected)
  }
}
