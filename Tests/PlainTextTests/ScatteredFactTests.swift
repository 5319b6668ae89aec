import Days
import Diagnostics
import Facts
import PlainText
import Postings
import Testing

/// Facts whose parts stand in several lines: an address, a share of a week, pay and the time that it is for.
@Suite struct ScatteredFactTests {
  private func read(_ text: String) -> Posting {
    Posting(readPosting(SourceText(path: "a.txt", text: text + "\n")), slug: "a")
  }

  @Test("the town of an address is below the name of the house")
  func addresses() {
    let hospital = read(
      """
      Biomedical Scientist
      St Oswin's NHS Trust

      Job locations
      Hylton Cross Hospital
      Pallion Bank
      Sunderland
      SR4 0ZZ

      You join the transfusion team and keep the blood bank stocked, day and night.
      """)
    #expect(hospital.locations.map(\.name) == ["Sunderland"])
    #expect(
      read("Sachbearbeiter (m/w/d)\n\nDienstort\nRathaus Wiesmoor\n\nWir suchen Sie.").locations
        .map(
          \.name)
        == ["Wiesmoor"])
    #expect(
      read("Verpleegkundige\n\nStandplaats: Campus Kortrijk\n\nJe werkt in de zorg.").locations.map(
        \.name)
        == ["Kortrijk"])
  }

  @Test("a town within a longer name is none, and the longer name takes its area along")
  func hyphens() {
    let text = "Orchard Worker\nHollow Bench Orchards\nNiagara-on-the-Lake, ON\n\nYou pick apples."
    #expect(
      read(text).locations.map { "\($0.name) \($0.region ?? "") \($0.country ?? "")" }
        == ["Niagara-on-the-Lake Ontario CA"])
    let items =
      "Kranführer\nHafen Basel AG\n\nWir bieten\n– Parkplatz am Hafen, U-Abo\n– 5 Wochen Ferien"
    #expect(!read(items).locations.contains { $0.name.contains("Parkplatz") })
  }

  @Test(
    "a share of a week is of the week that the text tells",
    arguments: [
      ("80 – 100 %", "Ein Pensum von 100 % entspricht 42 Stunden pro Woche.", 3360, 4200),
      ("60 %", "Ein Pensum von 100 % entspricht 40 Stunden pro Woche.", 2400, 2400),
      // A share of something else.
      (
        "Reisebereitschaft\n20 %", "Ein Pensum von 100 % entspricht 42 Stunden pro Woche.", 4200,
        4200
      ),
      ("50 %", "Sie arbeiten 20 Stunden pro Woche (0,5 FTE).", 2000, 2000),
      // It tells none.
      ("80 – 100 %", "Sie arbeiten 42 Stunden pro Woche.", 4200, 4200),
    ])
  func shares(_ share: String, _ sentence: String, _ min: Int, _ max: Int) {
    // A pasted text may begin with a blank line.
    let hours = read("\nKranführer\nHafen AG\n\(share)\n\nSie bedienen den Kran. \(sentence)").hours
    #expect(hours?.min?.value == min && hours?.max?.value == max)
  }

  @Test(
    "the name of the pay has its time in it",
    arguments: [
      (
        "Wir bieten einen Monatslohn zwischen CHF 5650 und CHF 6350, 13-mal im Jahr.",
        Pay.Period.month
      ),
      ("Je krijgt een jaarsalaris van € 47.800 tot € 55.600, in twaalf delen.", .year),
    ])
  func periods(_ sentence: String, _ per: Pay.Period) {
    #expect(read("Kranmachinist\nHaven NV\n\n\(sentence)").pay?.per == per)
  }

  @Test("a branch's letters belong to the agreement")
  func scales() {
    #expect(read("Pflegekraft\nKlinik\n\nVergütung: P 8 TVöD-K\n").scales == ["P 8 TVöD-K"])
  }

  @Test("whom to ask stays below the buttons, and the site's own address goes")
  func contacts() {
    contacts(in: Self.page)
    // A blank may stand below the heading.
    contacts(in: Self.page.replacing("Je contact\n", with: "Je contact\n\n"))
  }

  private static let page = """
    Menu
    Vacatures
    Over ons
    Inloggen

    Kraanmachinist
    Je laadt en lost schepen op de kade, in weer en wind, en je houdt het logboek bij.

    Solliciteer
    Deel via WhatsApp
    Kopieer link

    Je contact
    Sjaan de Pagter
    Recruiter
    +31 118 55 02 40

    Meer vacatures
    Terminalplanner
    Toon alles (11)

    Contact
    Engelandweg 21
    4389 PC Ritthem
    0118 555 000
    Privacyverklaring
    Cookies
    """

  private func contacts(in page: String) {
    let posting = read(page)
    #expect(posting.contacts.map(\.name) == ["Sjaan de Pagter"])
    #expect(posting.contacts.map(\.phone) == ["+31 118 55 02 40"])
    let body = String(
      decoding: readPosting(SourceText(path: "a.txt", text: page)).body.markdown, as: UTF8.self)
    #expect(!body.contains("Ritthem"))
  }

  @Test("one word that is no fact does not hide those of its row, and stays")
  func rows() {
    let reading = readPosting(
      SourceText(
        path: "a.txt",
        text: "Gärtnerin\n\n30 h/Woche, ab 15. Februar 2027, 2.480 € brutto, Lehmboden.\n"))
    let posting = Posting(reading, slug: "a")
    #expect(posting.hours?.min == Hundredths(30))
    #expect(posting.pay?.min == Hundredths(2480))
    #expect(posting.starts?.iso == "2027-02-15")
    #expect(String(decoding: reading.body.markdown, as: UTF8.self).contains("Lehmboden"))
  }

  @Test("the head of a letter is no fact beside the reference")
  func letters() {
    let posting = read(
      "Amtsleitung\n\nGZ: 011-2027/Ho            Haslach, am 11. Jänner 2027\n\nWir suchen Sie.")
    #expect(posting.reference == "011-2027/Ho")
    #expect(posting.starts == nil)
  }

  @Test("beside the hours stands the contract")
  func contracts() {
    func employment(_ text: String) -> [Employment] {
      read("Fachkraft Abwasser\n\n\(text)").employment
    }
    #expect(
      employment("Eine Stelle in Vollzeit (39 Std./Woche), unbefristet, an der Kläranlage.") == [
        .permanent
      ])
    #expect(
      employment("Es handelt sich um eine unbefristete Teilzeitstelle mit 32 Stunden pro Woche.")
        == [.permanent])
  }
}
