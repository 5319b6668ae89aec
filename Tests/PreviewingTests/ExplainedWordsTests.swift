import Days
import Diagnostics
import Facts
import Postings
import Testing

@Suite("Facts are explained in the reader's language")
struct ExplainedWordsTests {
  /// Least and most in hundredths.
  @Test(
    "pay, whole or not, with one bound or two",
    arguments: [
      (1180, 1180, ["EUR 11.8 per hour", "EUR 11,8 per uur", "EUR 11,8 pro Stunde"]),
      (1450, nil, ["EUR from 14.5 per hour", "EUR vanaf 14,5 per uur", "EUR ab 14,5 pro Stunde"]),
      (nil, 1850, ["EUR up to 18.5 per hour", "EUR tot 18,5 per uur", "EUR bis 18,5 pro Stunde"]),
      (1200, 1500, ["EUR 12 to 15 per hour", "EUR 12 tot 15 per uur", "EUR 12 bis 15 pro Stunde"]),
    ] as [(Int?, Int?, [String])])
  func pay(least: Int?, most: Int?, words: [String]) {
    let pay = Pay(
      min: least.map(Hundredths.init(hundredths:)), max: most.map(Hundredths.init(hundredths:)),
      currency: "EUR", per: .hour, text: "")
    #expect(shown(.pay, .pay(pay)) == words)
  }

  @Test("hours a week, and what the posting alone says of its pay")
  func hours() {
    let hours = Hours(min: Hundredths(32), max: Hundredths(hundredths: 3750))
    #expect(
      shown(.hours, .hours(hours)) == [
        "32 to 37.5 hours a week", "32 tot 37,5 uur per week", "32 bis 37,5 Stunden pro Woche",
      ])
    let pay = Pay(min: nil, max: nil, currency: nil, per: nil, text: "per hour, up to 1.5")
    #expect(shown(.pay, .pay(pay)) == Array(repeating: pay.text, count: 3))
  }

  @Test("the last day")
  func deadline() throws {
    let day = try #require(Day(iso: "2027-01-15"))
    #expect(
      shown(.deadline, .deadline(Deadline(date: day, inclusive: true, text: ""))) == [
        "up to and including 2027-01-15", "tot en met 2027-01-15", "bis einschließlich 2027-01-15",
      ])
  }

  private func shown(_ field: Field, _ value: FactValue) -> [String] {
    let fact = Fact(
      field: field, value: value, raw: "", span: SourceSpan(start: 0, end: 0), rule: "label",
      certainty: .stated)
    return ["en", "nl", "de"].compactMap { MessageLanguage($0).map(fact.shown(in:)) }
  }
}
