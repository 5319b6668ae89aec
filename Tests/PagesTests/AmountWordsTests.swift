import Days
import Diagnostics
import Facts
import Foundation
import Postings
import Templating
import Testing

@testable import Pages

@Suite("Pay in words of the board's language")
struct AmountWordsTests {
  private static let gap = "\u{A0}"

  @Test(
    "pay is said as the board's language says it, whatever the posting wrote",
    arguments: [
      (
        "€3.290 - €4.714 (bruto) per maand", "nl",
        "€\(gap)3.290 – €\(gap)4.714 bruto per maand"
      ),
      (
        "between £46,000 and £58,000 gross a year", "nl",
        "£\(gap)46.000 – £\(gap)58.000 bruto per jaar"
      ),
      ("3.290 € bis 4.714 € brutto pro Monat", "en", "€3,290 – €4,714 gross a month"),
      (
        "€ 3.290 - € 4.714 bruto per maand", "de",
        "3.290\(gap)€ – 4.714\(gap)€ brutto pro Monat"
      ),
      ("€ 749", "nl", "€\(gap)749"),
      ("vanaf € 2.500 per maand", "nl", "vanaf €\(gap)2.500 per maand"),
      ("tot € 95 per uur", "en", "up to €95 an hour"),
      ("CHF 14,71 per uur", "nl", "CHF\(gap)14,71 per uur"),
      ("$450 per day", "en", "US$450 a day"), ("marktconform", "en", "marktconform"),
    ])
  func words(written: String, language: String, expected: String) throws {
    let pay = try #require(recognisePay(written))
    #expect(try MadeBoard.texts(language).words(for: pay) == expected)
  }

  @Test(
    "the wording is a note where it says more",
    arguments: [
      ("€3.290 - €4.714 (bruto) per maand", false), ("€ 3.290 - € 4.714, schaal 10", false),
      ("tussen € 3.000 en € 4.000 bruto", false), ("€ 3.290 bij 36 uur", true),
      ("€ 500 in het eerste jaar", true), ("€ 85 per uur, exclusief btw", true),
      ("marktconform", false),
    ])
  func note(written: String, saysMore: Bool) throws {
    #expect(try #require(recognisePay(written)).saysMore == saysMore)
  }
}

@Suite("How a language writes money is read off one amount")
struct MoneyFormTests {
  @Test(
    "the sign's side, its blank, the groups and the point",
    arguments: [
      ("€ 1.234,50", "€\u{A0}12.345.678,09", "CHF\u{A0}20"),
      ("€1,234.50", "€12,345,678.09", "CHF\u{A0}20"),
      ("1.234,50 €", "12.345.678,09\u{A0}€", "20\u{A0}CHF"),
      ("€ 1'234.50", "€\u{A0}12'345'678.09", "CHF\u{A0}20"),
      ("1 234,50 €", "12\u{A0}345\u{A0}678,09\u{A0}€", "20\u{A0}CHF"),
    ])
  func forms(example: String, euros: String, francs: String) throws {
    let form = try #require(MoneyForm(example))
    #expect(form.text(hundredths: 1_234_567_809, currency: "EUR") == euros)
    #expect(form.text(hundredths: 2000, currency: "CHF") == francs)
    #expect(form.text(hundredths: 105, currency: nil).contains("05"))
  }

  @Test(
    "anything else is no form, and told at its line",
    arguments: ["", "€", "1.234,50", "€ 1.234", "€ 12,34", "€ 1.234,50 €", "bedrag"])
  func others(example: String) {
    #expect(MoneyForm(example) == nil)
    var log = DiagnosticLog()
    _ = Strings(
      source: SourceText(path: "strings.nl.txt", text: "money: \(example)\n"), code: "nl",
      log: &log)
    #expect(log.all.map(\.code) == ["strings-form"])
  }
}
