import Diagnostics
import Facts
import PlainText
import Postings
import Testing

/// What a line says beside its fact, what nobody reads behind a label, and where a title ends.
@Suite struct RemainderTests {
  private func read(_ lines: String) -> Reading {
    readPosting(
      SourceText(
        path: "a.txt",
        text: """
          Adviseur water
          Gemeente Waterhoven

          Plaatsingsdatum: 20 november 2026
          Niveau: hbo
          \(lines)

          Je werkt met een klein team aan schoon water en je leert elke dag wat bij.

          """))
  }

  @Test(arguments: [
    ("Standplaats: Tiel, ook avonden en weekenden", Field.locations, "ook avonden en weekenden"),
    ("Uren: 36 uur, vroege en late diensten", .hours, "vroege en late diensten"),
    ("Standplaats: Bergweg 14, 3911 VB Rhenen", .locations, "Bergweg 14, 3911 VB Rhenen"),
    ("Dienstverband: detachering (geen payroll)", .employment, "geen payroll"),
    ("Uren: 0,8 fte (1 fte = 40 uur)", .hours, "0,8 fte (1 fte = 40 uur)"),
  ])
  func whatALineSaysBesideItsFactIsItsNote(_ line: String, _ field: Field, _ note: String) throws {
    let reading = read(line)
    let fact = try #require(reading.facts.first { $0.field == field })
    #expect(fact.note == note)
    #expect(Posting(reading, slug: "a").notes[field] == note)
  }

  @Test(arguments: [
    "Standplaats: Tiel", "Uren: 32 - 36 uur per week", "Dienstverband: vast",
    "Reageren tot en met 1 december 2026 Nog 4 dagen", "Standplaats: 's-Gravenhage",
  ])
  func whatAValueHoldsIsNoNote(_ line: String) {
    #expect(read(line).facts.allSatisfy { $0.note == nil })
  }

  @Test(arguments: [
    ("Sluitingsdatum: 31 februari 2027", "deadline"),
    ("Periode: tussen 1 feb en maart 2027", "starts"),
    ("Startdatum: 1 of 2 mei 2027", "starts"),
  ])
  func aLabelledValueThatNobodyReadsIsAWarning(_ line: String, _ field: String) {
    let reading = read(line)
    #expect(!reading.facts.contains { $0.field.rawValue == field })
    let warnings = reading.diagnostics.filter { $0.code == "unread-value" }
    #expect(warnings.map(\.severity) == [.warning])
    #expect(warnings.first?.message.contains("`\(field)`") == true)
  }

  @Test(arguments: [
    ("Schornsteinfeger (m/w/d) in Goslar gesucht", "Schornsteinfeger (m/w/d)", "Goslar"),
    ("Medewerker melkveehouderij in Winterswijk", "Medewerker melkveehouderij", "Winterswijk"),
    ("Adviseur water", "Adviseur water", nil),
  ])
  func aTitleEndsBeforeItsTown(_ line: String, _ title: String, _ town: String?) {
    let text = """
      \(line)

      Je werkt met een klein team aan schoon water en je leert elke dag wat bij, ook van ons.

      """
    let posting = Posting(readPosting(SourceText(path: "a.txt", text: text)), slug: "a")
    #expect(posting.title == title)
    #expect(posting.locations.first?.name == town)
  }
}
