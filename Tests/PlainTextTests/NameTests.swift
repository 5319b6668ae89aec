import Diagnostics
import Facts
import PlainText
import Postings
import Testing

/// Titles, employers and towns by where they stand and what stands beside them, in postings that say nothing else.
@Suite struct NameTests {
  private static let heads = [
    "en": "Archive Assistant", "nl": "Medewerker archief", "de": "Mitarbeiter Archiv (m/w/d)",
  ]

  private static let texts = [
    "en": """
    You will work with a small team on the old books of the house and learn something every day. That \
    is not always easy, but it is fine work and we think that you will like it.
    """,
    "nl": """
    Je werkt met een klein team aan de oude boeken van het huis en je leert elke dag wat bij. Dat is \
    niet altijd makkelijk, maar wel mooi, en wij denken dat je het leuk vindt.
    """,
    "de": """
    Du arbeitest mit einem kleinen Team an den alten Büchern des Hauses und lernst jeden Tag dazu. Das \
    ist nicht immer leicht, aber es ist eine schöne Arbeit für uns und für dich.
    """,
  ]

  /// A posting with a title, the lines, and a text in the language; with its own title where `head` is given.
  private func posting(_ language: String, _ lines: String, head: String? = nil) -> Posting {
    let head = head ?? Self.heads[language] ?? ""
    let text = head + "\n\n" + lines + "\n\n" + (Self.texts[language] ?? "") + "\n"
    return Posting(readPosting(SourceText(path: "a.txt", text: text)), slug: "a")
  }

  // MARK: Towns that are in no list

  @Test(
    "a town stands before its post code, its county, its state",
    arguments: [
      ("Place of work: Hatherleigh EX20 3XX\nHours: 20 per week", ["Hatherleigh"]),
      ("Location: Clonmany, Co. Donegal F93 XX00\nHours: 20 per week", ["Clonmany"]),
      ("Whitby (YO21)\n£12.80 per hour\nPermanent", ["Whitby"]),
      ("Come and see us at Castle Street 61, Taunton", ["Taunton"]),
      ("The Old Mill, Mill Lane, Uppingham, Rutland LE15 9XX", ["Uppingham"]),
      ("Ashbourne, Derbyshire\n£24,000 a year\nPermanent", ["Ashbourne"]),
      ("Cromer, Norfolk\n£24,000 a year\nPermanent", ["Cromer"]),
      ("Location: Bozeman, Montana or Helena, Montana\nHours: 20 per week", ["Bozeman", "Helena"]),
      (
        "Our house is on the east side of Lancaster, Pennsylvania.", ["Lancaster"]
      ),
      (
        "Location: Goods Road depot, Bakewell\nHours: 20 per week",
        ["Bakewell"]
      ),
      // A house's number is no post code, and a box is no place of work.
      ("1120 Millrace Avenue", []),
      ("PO Box 12, Hatherleigh EX20 3XX", []),
      // A grade, and no half of a post code.
      ("Grade: Senior E13\nHours: 20 per week", []),
    ])
  func town(_ lines: String, _ towns: [String]) {
    #expect(posting("en", lines).locations.map(\.name) == towns, "\(lines)")
  }

  @Test(arguments: [
    ("en", "You'll be based at our Kilkenny depot from Monday to Friday.", ["Kilkenny"]),
    ("en", "Our kitchen in Bantry needs an assistant.", ["Bantry"]),
    ("en", "Tutor in Numeracy wanted.", []),
    ("de", "Dienstort ist Obergurgl.", ["Obergurgl"]),
    ("de", "ab 01.08.2027 in Mellrichstadt und Bad Neustadt", ["Mellrichstadt", "Bad Neustadt"]),
    (
      "de", "Standort der Stelle\n\nOrt: Österreich, Kärnten, Villach\nUmfang: 38 Stunden",
      ["Villach"]
    ),
    ("de", "Arbeitsort: Scuol GR\nUmfang: 38 Stunden", ["Scuol"]),
    ("de", "88090 Baden-Württemberg - Immenstaad", ["Immenstaad"]),
    ("de", "Dienstort: Nienburg (Weser)\nUmfang: 38 Stunden", ["Nienburg (Weser)"]),
    ("de", "Du hilfst bei Regen im Haus.", []),
  ])
  func townInWords(_ language: String, _ lines: String, _ towns: [String]) {
    #expect(posting(language, lines).locations.map(\.name) == towns, "\(lines)")
  }

  @Test func aBuildingGivesWayToItsTown() {
    let lines =
      "Job location\nFerndale Community Hospital\nMill Lane\nTaunton\nTA1 9ZZ\n\nHours\n20 per week"
    #expect(posting("en", lines).locations.map(\.name) == ["Taunton"])
  }

  // MARK: Employers

  @Test(arguments: [
    // Abbreviations, years and brackets within a name.
    (
      "de", "Die Ev.-luth. Kirchengemeinde St. Anna Moorfehn sucht eine Hilfe.",
      "Ev.-luth. Kirchengemeinde St. Anna Moorfehn"
    ),
    (
      "de", "TSV 1889 Nieder-Weisel e. V.\nmail@nieder-weisel.example",
      "TSV 1889 Nieder-Weisel e. V."
    ),
    ("nl", "v.v. Boerenzwaluwen\nwww.boerenzwaluwen.example", "v.v. Boerenzwaluwen"),
    ("nl", "Van der Plas Waterbouw B.V. zoekt een medewerker.", "Van der Plas Waterbouw B.V."),
    (
      "en", "St Alban’s C of E (Aided) Primary School\nFull-time\n£24,000 a year",
      "St Alban’s C of E (Aided) Primary School"
    ),
    ("de", "Wir, die Lebenshilfe Rhön gGmbH, suchen dich.", "Lebenshilfe Rhön gGmbH"),
    ("de", "Für unser Team der Lebenshilfe Rhön gGmbH suchen wir dich.", "Lebenshilfe Rhön gGmbH"),
    // Those who act for it.
    (
      "en", "The Trustees of Upton Almshouse Charity wish to appoint an assistant.",
      "Upton Almshouse Charity"
    ),
    (
      "nl", "Het bestuur van Stichting De Zaagmolen zoekt een medewerker.", "Stichting De Zaagmolen"
    ),
    // What sentences and pages say.
    ("en", "Come and work for Brackwater Books.", "Brackwater Books"),
    ("en", "Tern & Anchor runs four pubs along the coast.", "Tern & Anchor"),
    ("en", "Posted today by Halden Marine Services Ltd", "Halden Marine Services Ltd"),
    ("en", "A bit about Ostler Freight\n\nWe move chairs.", "Ostler Freight"),
    ("nl", "Wat ga je doen bij Kaasmakerij Hoogland?", "Kaasmakerij Hoogland"),
    (
      "nl", "Ingekocht door: Inkoopbureau Zuid, namens Stichting Jeugdhuis De Horst",
      "Stichting Jeugdhuis De Horst"
    ),
    // Persons, sentences and common words are none.
    ("en", "Jackie Fearn has worked here for nine years.", nil),
    ("de", "Dienstort ist Obergurgl.", nil),
    ("de", "Das Team der Zukunft sucht dich.", nil),
    ("de", "Wir, die Kollegen, freuen uns.", nil),
    ("nl", "WAT DOE JE DAN ZOAL\n- de boeken", nil),
    ("nl", "Profielschets\n\nIn deze profielschets lees je meer.", nil),
  ])
  func employer(_ language: String, _ lines: String, _ name: String?) {
    #expect(posting(language, lines).organisation == name, "\(lines)")
  }

  @Test func theFormThatTheTextUsesIsTheName() {
    let lines =
      "ST ALBAN'S MINSTER, HEXHAM\n\nSt Alban's Minster has two vergers, and St Alban's Minster needs one."
    #expect(posting("en", lines).organisation == "ST ALBAN'S MINSTER")
    let full =
      "Rhein-Akademie\n\nDie Rhein-Akademie für Musik und Klang ist eine Schule. Die Rhein-Akademie lehrt."
    #expect(posting("de", full).organisation == "Rhein-Akademie für Musik und Klang")
  }

  @Test func anAgencyGivesWayToItsClient() {
    let lines = """
      Zuiderzon Interim & Selectie

      Jouw werkgever

      Koekjesfabriek Lievens in Aalst bakt sinds 1931 speculaas.

      Zuiderzon zoekt voor Lievens een hulp. Mail jobs@zuiderzon.example.
      """
    #expect(posting("nl", lines).organisation == "Koekjesfabriek Lievens")
    // Alone it is the employer.
    let alone = "Zuiderzon Interim & Selectie is een uitzendbureau. Mail jobs@zuiderzon.example."
    #expect(posting("nl", alone).organisation == "Zuiderzon Interim & Selectie")
  }

  // MARK: Titles

  @Test(arguments: [
    ("nl", "//  SOUS-CHEF  //", "SOUS-CHEF"),
    ("en", "💧 Firmware Engineer", "Firmware Engineer"),
    ("de", "_Physiotherapeut / Physiotherapeutin_", "Physiotherapeut / Physiotherapeutin"),
    ("de", "Gärtner*in gesucht", "Gärtner*in"),
    ("nl", "Bakker, standplaats Ameide", "Bakker"),
  ])
  func title(_ language: String, _ head: String, _ title: String) {
    #expect(posting(language, "Wij zijn hier.", head: head).title == title)
  }

  @Test func theSitesNameIsNoPartOfTheTitle() {
    let lines =
      "Backend Engineer\n\nWe fix bikes. Spaakwerk makes bikes. Mail jobs@spaakwerk.example."
    #expect(
      posting("en", lines, head: "Title: Backend Engineer - Spaakwerk").title == "Backend Engineer")
  }

  @Test func severalSentencesAreNoTitle() {
    let head = "Hoi allemaal! Bij ons in de winkel is een plekje vrij"
    #expect(posting("nl", "Bel gerust.", head: head).title == nil)
  }
}
