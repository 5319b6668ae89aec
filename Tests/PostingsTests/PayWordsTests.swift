import Days
import Testing

@testable import Postings

@Suite("Pay in words")
struct PayWordsTests {
  @Test(
    "pay that has only numbers is said as the board's language says it",
    arguments: [
      (3431, 4901, Pay.Period.month, BoardLanguage.nl, "€ 3.431 - € 4.901 per maand"),
      (46_000, 58_000, .year, .en, "€46,000 - €58,000 a year"),
      (749, 749, nil, .nl, "€ 749"), (2500, nil, .month, .nl, "vanaf € 2.500 per maand"),
      (nil, 95, .hour, .en, "up to €95 an hour"), (nil, nil, nil, .nl, ""),
    ] as [(Int?, Int?, Pay.Period?, BoardLanguage, String)])
  func words(min: Int?, max: Int?, per: Pay.Period?, language: BoardLanguage, expected: String) {
    let pay = Pay(
      min: min.map { Hundredths($0) }, max: max.map { Hundredths($0) }, currency: "EUR", per: per,
      text: "")
    #expect(pay.words(in: language) == expected)
  }

  @Test("cents and other currencies")
  func cents() {
    let pay = Pay(
      min: Hundredths(hundredths: 1471), max: Hundredths(hundredths: 1471), currency: "CHF",
      per: .hour, text: "")
    #expect(pay.words(in: .nl) == "CHF 14,71 per uur")
  }
}
