import Diagnostics
import Facts
import PlainText
import Postings
import Testing

/// Kinds of contract that are not called so, words of them that mean something else, and levels of schools.
@Suite struct ContractKindTests {
  private func read(_ language: String, _ text: String) -> [String: String] {
    let beginning = ProseTests.beginnings[language] ?? ""
    return corpusFacts(readPosting(SourceText(path: "a.txt", text: beginning + text + "\n")))
  }

  @Test(
    "kinds of contract by other words",
    arguments: [
      ("de", "Die Stelle ist eine Karenzvertretung.", "temporary"),
      ("de", "Kurzfristige Beschäftigung", "temporary"),
      ("nl", "- contract voor de looptijd van het project", "temporary"),
      ("en", "The contract is for the duration of the grant.", "temporary"),
      ("de", "Der Vertrag gilt für die Laufzeit des Projekts.", "temporary"),
      ("nl", "Periode: 3 mei 2027 t/m 28 mei 2027", "temporary"),
      ("en", "Term: May 3, 2027 to May 28, 2027", "temporary"),
      ("de", "Zeitraum: 3.5.2027 bis 28.5.2027", "temporary"),
      ("de", "befristet bis 31.12.2027, eine Verlängerung ist möglich", "temporary"),
      (
        "nl", "Het eerste jaar geldt als proefjaar; daarna volgt een vaste aanstelling.",
        "temporary-to-permanent"
      ),
      (
        "en", "The first year is a probationary year, after which a permanent contract follows.",
        "temporary-to-permanent"
      ),
      (
        "de", "Das erste Jahr gilt als Probejahr, danach folgt ein unbefristeter Vertrag.",
        "temporary-to-permanent"
      ),
      ("en", "Happy for this to be through a limited company.", "contractor"),
      ("de", "Du bekommst einen Vertrag bis zum 31. Mai 2027.", "temporary"),
      ("de", "- Dauerhafte Position mit 30 Wochenstunden", "permanent"),
      ("nl", "Het werk doe je op zzp-basis.", "contractor"),
      ("de", "Die Mitarbeit erfolgt auf selbstständiger Basis.", "contractor"),
      ("de", "Lehrbeginn: 2. August 2027\nLehrdauer: 3 Jahre", "apprenticeship"),
    ])
  func kind(_ language: String, _ text: String, _ expected: String) {
    #expect(read(language, text)["employment"] == "[\"\(expected)\"]", "\(text)")
  }

  @Test(
    "words of contracts that are of something else",
    arguments: [
      ("en", "Applicants must be permanent residents of Canada."),
      ("en", "- hire your own working student"),
      ("en", "- B2B, early stage, 12 people"),
      ("nl", "De opdracht\n- lesgeven aan drie klassen\n- een werkgroep leiden"),
      ("nl", "- je werkt op vaste dagen"),
      ("nl", "- je eigen vrijwilligers begeleiden"),
      ("de", "- eine unbefristete Aufenthaltserlaubnis"),
    ])
  func noKind(_ language: String, _ text: String) {
    #expect(read(language, text)["employment"] == "[]", "\(text)")
  }

  @Test(
    "levels of schools",
    arguments: [
      ("nl", "Niveau: MBO\n\nJe hebt een mbo-opleiding zorg op niveau 4.", #"["mbo-4"]"#),
      ("nl", "Je hebt een mbo-diploma techniek, niveau 2 of 3.", #"["mbo-2", "mbo-3"]"#),
      ("nl", "Je hebt een diploma Verzorgende IG niveau 3.", #"["mbo-3"]"#),
      ("nl", "Je spreekt Nederlands op niveau 3.", "[]"),
      ("en", "You have an MBO diploma, level 3.", #"["mbo-3"]"#),
      ("en", "You hold an MBO diploma in engineering (level 3 or 4).", #"["mbo-3", "mbo-4"]"#),
      ("de", "Du hast einen MBO-Abschluss (Niveau 4).", #"["mbo-4"]"#),
      ("nl", "- mbo 2 groen of een paar jaar ervaring", #"["mbo-2"]"#),
      ("de", "Du hast die Approbation als Apothekerin.", "[]"),
    ])
  func level(_ language: String, _ text: String, _ expected: String) {
    #expect(read(language, text)["education"] == expected, "\(text)")
  }

  @Test("the words of a menu are no contract")
  func menu() {
    let page = """
      Museum De Wieken
      Agenda
      Collectie
      Nieuws
      Vrijwilligers
      Contact
      Medewerker collectie (m/v/x)

      {NL}

      Je krijgt een jaarcontract voor 24 uur per week.
      """
    #expect(posting(ofKind: page).employment == [.temporary])
  }
}
