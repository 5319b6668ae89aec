import Days
import Facts
import Testing

/// The forms in which people write days, periods and amounts, with what they mean; the share that is read right
/// is printed. A form may stay unread, none may be read wrong.
@Suite struct WrittenForms {
  static let days: [(String, String)] = [
    ("3 maart 2027", "2027-03-03"), ("3 mrt. 2027", "2027-03-03"), ("3e maart 2027", "2027-03-03"),
    ("de 3e maart 2027", "2027-03-03"), ("derde maart 2027", "2027-03-03"),
    ("derde van maart, 2027", "2027-03-03"), ("drieëntwintigste maart 2027", "2027-03-23"),
    ("woensdag 3 maart 2027", "2027-03-03"), ("03/mrt/2027", "2027-03-03"),
    ("3 maart in 2027", "2027-03-03"), ("3 maart van 2027", "2027-03-03"),
    ("3-3-2027", "2027-03-03"), ("2027-03-03", "2027-03-03"), ("2027/mrt/03", "2027-03-03"),
    ("March 3, 2027", "2027-03-03"), ("March 3rd 2027", "2027-03-03"),
    ("3rd of March 2027", "2027-03-03"), ("third of March of 2027", "2027-03-03"),
    ("March third 2027", "2027-03-03"), ("March twenty third, 2027", "2027-03-23"),
    ("Mar-23-2027", "2027-03-23"), ("2027-mar-3", "2027-03-03"), ("3 March in 2027", "2027-03-03"),
    ("23-2027-march", "2027-03-23"), ("3. März 2027", "2027-03-03"), ("3.3.2027", "2027-03-03"),
    ("dritten März 2027", "2027-03-03"), ("Mittwoch, 3. März 2027", "2027-03-03"),
    ("31 februari 2027", "-"), ("maart 2027", "-"), ("juni 2027, 5 dagen", "-"),
    ("3 of 4 maart 2027", "-"), ("march third 12", "-"),
  ]

  static let periods: [(String, String)] = [
    ("3 - 30 maart 2027", "2027-03-03 2027-03-30"),
    ("van 3 tot 30 maart 2027", "2027-03-03 2027-03-30"),
    ("3 maart t/m 4 mei 2027", "2027-03-03 2027-05-04"),
    ("3 november t/m 4 februari 2027", "2026-11-03 2027-02-04"),
    ("tussen 3 maart 2027 en 4 mei 2028", "2027-03-03 2028-05-04"),
    ("van de 3e maart van 2027 tot de 4e mei van 2028", "2027-03-03 2028-05-04"),
    ("between March 3rd 2027 and May 4th 2028", "2027-03-03 2028-05-04"),
    ("March 3, 2027 through May 4, 2028", "2027-03-03 2028-05-04"),
    ("zwischen dem 3. und dem 30. März 2027", "2027-03-03 2027-03-30"),
    ("vom 3. bis 30. März 2027", "2027-03-03 2027-03-30"),
    // A month or a year alone names no day.
    ("maart 2027 - mei 2028", "-"), ("3 maart tot mei 2027", "-"), ("2027 tot 4 mei 2028", "-"),
  ]

  static let amounts: [(String, String)] = [
    ("€ 12,50", "12.5 12.5 EUR -"), ("12 euro 50", "12.5 12.5 EUR -"),
    ("12 euro en 50 cent", "12.5 12.5 EUR -"), ("12 dollars and 50", "12.5 12.5 USD -"),
    ("$12 and 50c", "12.5 12.5 USD -"), ("USD12.50", "12.5 12.5 USD -"),
    ("12,50US$", "12.5 12.5 USD -"), ("fifty dollar", "50 50 USD -"), ("$12 50", "- - - -"),
    ("C$ 80,000", "80000 80000 CAD -"), ("A$95k", "95000 95000 AUD -"),
    ("R$ 8.000", "8000 8000 BRL -"), ("¥ 6,000,000", "6000000 6000000 JPY -"),
    ("250 000 Kč", "250000 250000 CZK -"), ("10 000 - 12 000 PLN", "10000 12000 PLN -"),
    ("AED 12,000", "12000 12000 AED -"), ("300 000 kr", "- - - -"), ("kr. 45.000", "- - - -"),
    ("₺ 30.000", "- - - -"), ("€ 60k - 75 per jaar", "60000 75000 EUR year"),
    ("€ 100.000+ per jaar", "100000 - EUR year"),
    ("3.000 euro en hoger per maand", "3000 - EUR month"),
    ("€ 1.500,- tot € 2.000,-", "1500 2000 EUR -"),
    ("€ 2.500, € 2.600, € 2.700 per maand", "2500 2700 EUR month"),
    ("€ 3.500 - € 4.200 bruto (36 uur), 5 weken vakantie per jaar", "3500 4200 EUR -"),
    ("€ 42.000 - € 55.000 met maandelijkse bonus", "42000 55000 EUR -"),
    ("€ 3.500 - € 4.200, plus € 250 per jaar opleidingsbudget", "3500 4200 EUR -"),
    ("€ 18 - € 22 en 8% vakantiegeld per jaar", "18 22 EUR -"),
    ("£45,000 - £52,000 with weekly yoga", "45000 52000 GBP -"),
    ("€ 3.000 bruto, per maand", "3000 3000 EUR month"),
    ("€ 2.500 14x jährlich", "2500 2500 EUR -"),
  ]

  private func day(_ text: String) -> String { recogniseDay(text)?.iso ?? "-" }

  private func period(_ text: String) -> String {
    withScan(text) { scan, all in
      scan.period(in: all).map { "\($0.starts.iso) \($0.ends.iso)" } ?? "-"
    }
  }

  private func pay(_ text: String) -> String {
    guard let pay = recognisePay(text) else { return "?" }
    func shown(_ amount: Hundredths?) -> String { amount?.description ?? "-" }
    return "\(shown(pay.min)) \(shown(pay.max)) \(pay.currency ?? "-") \(pay.per?.rawValue ?? "-")"
  }

  @Test func formsAreReadRightOrNotAtAll() {
    for (name, forms, read) in [
      ("days", Self.days, day), ("periods", Self.periods, period), ("amounts", Self.amounts, pay),
    ] {
      var right = 0
      for (text, expected) in forms {
        let found = read(text)
        if found == expected { right += 1 }
        #expect(found == expected, "\(text)")
      }
      print("written forms, \(name): \(right) of \(forms.count) right")
    }
  }
}
