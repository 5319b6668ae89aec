import Days
import Diagnostics
import Facts
import PlainText
import Postings
import Testing

/// Bytes as programs save them and people copy them, read as the text that was meant.
@Suite struct DecodingTests {
  private static let lines = [
    "Sluiswachter Linge", "Waterschap De Linge", "Standplaats: Tiel",
    "Salaris: € 3.662 – € 5.586 per maand", "Uren: 32 – 36 uur per week",
    "Sluitingsdatum: 20 december 2026",
  ]
  private static let text =
    "Wij zoeken een collega die de sluizen bedient, ook in het weekend, en het logboek bijhoudt."

  private func posting(_ bytes: [UInt8], path: String = "a.txt") -> Posting {
    Posting(readPosting(SourceText(path: path, bytes: bytes)), slug: "a")
  }

  private func expectAllFacts(_ posting: Posting) {
    #expect(posting.title == "Sluiswachter Linge")
    #expect(posting.organisation == "Waterschap De Linge")
    #expect(posting.locations.map(\.name) == ["Tiel"])
    #expect(posting.pay?.max?.description == "5586")
    #expect(posting.hours?.max?.description == "36")
    #expect(posting.deadline?.date.iso == "2026-12-20")
  }

  @Test(arguments: ["\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}", "\r", "\r\n"])
  func lineEndsOfWordAndWebEditorsEndLines(_ end: String) {
    expectAllFacts(posting(Array((Self.lines.joined(separator: end) + "\n\n" + Self.text).utf8)))
  }

  @Test(arguments: [true, false])
  func utf16IsToldByItsByteOrderMark(_ isLittle: Bool) {
    let text = "\u{FEFF}" + (Self.lines + ["", Self.text]).joined(separator: "\r\n")
    let bytes = text.utf16.flatMap { unit -> [UInt8] in
      isLittle ? [UInt8(unit & 255), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 255)]
    }
    expectAllFacts(posting(bytes))
  }

  @Test func referencesOfHTMLAreTheirSigns() {
    let text = (Self.lines + ["", Self.text]).joined(separator: "\n")
      .replacing("Sluiswachter", with: "Sluis&shy;wachter").replacing(
        "De Linge", with: "De&nbsp;Linge"
      )
      .replacing("€", with: "&euro;").replacing("–", with: "&#8211;")
    expectAllFacts(posting(Array(text.utf8)))
  }

  @Test func signsWithoutWidthAreDropped() {
    let text = (Self.lines + ["", Self.text]).joined(separator: "\n")
      .replacing("Sluiswachter", with: "Sluis\u{AD}wach\u{200B}ter").replacing(
        "Tiel", with: "Ti\u{AD}el")
    expectAllFacts(posting(Array(text.utf8)))
  }

  @Test func genderStarsStay() {
    let title = "Gärtner*in für historische Parks"
    #expect(
      posting(Array("\(title)\n\nOrt: Naumburg\n\nSie pflegen vier Parks.\n".utf8)).title == title)
  }

  @Test func anUpperCaseEndingIsPlainText() {
    let reading = readPosting(SourceText(path: "A.TXT", text: Self.lines.joined(separator: "\n")))
    #expect(reading.reader == .plain)
  }

  @Test(arguments: [
    ("", "empty-posting"), ("\n\n - \n", "empty-posting"), ("Adviseur\u{0} water", "no-text"),
    ("+++\ntitle = \"A\"\ndraft = true\n+++\nTekst.\n", "front-matter-form"),
    ("{\n  \"title\": \"A\", \"draft\": true\n}\n\nTekst.\n", "front-matter-form"),
  ])
  func whatIsNoPostingIsRefused(_ text: String, _ code: String) {
    let reading = readPosting(SourceText(path: "a.md", text: text))
    #expect(reading.isRefused)
    #expect(reading.diagnostics.contains { $0.code == code })
  }
}
