import Diagnostics
import Facts
import PlainText
import Postings
import Testing

/// Kinds of titles, employers and towns that pages of vacancies show, each in a page as small as it can be.
@Suite struct NameKindTests {
  // MARK: Titles

  @Test(
    "what a page is called is no job",
    arguments: [
      (
        "Offene Stelle\n\nKlassenlehrperson Mittelstufe\n\n{DE}",
        "Klassenlehrperson Mittelstufe"
      ),
      (
        "Freie Stelle an der Schule\n\nAn unserer Schule wird auf den 1. August die Stelle frei als\n\nSchulleiterin oder Schulleiter\n\n{DE}",
        "Schulleiterin oder Schulleiter"
      ),
      (
        "Zorghuis Dal - Informatiebundel deskundige HR\n\nDeskundige HR (B1-B3)\n\n{NL}",
        "Deskundige HR (B1-B3)"
      ),
      (
        "Could you be our next Clerk?\n\nThe Council is therefore looking for a\n\nClerk and Finance Officer\n\n{EN}",
        "Clerk and Finance Officer"
      ),
      ("Wir suchen Dich: Zimmerer-Geselle (m/w/d)\n\n{DE}", "Zimmerer-Geselle (m/w/d)"),
      (
        "Juniper & Slate hiring Store Manager in Hatherleigh | LinkedIn\nStore Manager\n£14 per hour\nPermanent\n\n{EN}",
        "Store Manager"
      ),
      (
        "Greenhouse Worker Tomatoes\nKestrel Growers Ltd\n\n{EN}",
        "Greenhouse Worker Tomatoes"
      ),
      ("COLLECTIONS INTERN, SUMMER 2027\n\n{EN}", "COLLECTIONS INTERN, SUMMER 2027"),
    ])
  func title(_ text: String, _ title: String) {
    #expect(posting(ofKind: text).title == title)
  }

  @Test func theHeadingOfAClippedPageIsItsTitle() {
    let text = """
      ---
      title: "Job Application for Senior Data Engineer at Foxglove"
      source: "https://jobs.boardhouse.example/foxglove/5518203"
      created: 2026-02-24
      ---
      # Senior Data Engineer

      \(KindTexts.english)
      """
    let reading = readPosting(SourceText(path: "a.md", text: text))
    #expect(Posting(reading, slug: "a").title == "Senior Data Engineer")
  }

  // MARK: Employers

  @Test(
    "the form by which the text calls its employer",
    arguments: [
      (
        "Theaterhuis De Lantaarn vzw\n\nMedewerker balie\n\nTheaterhuis De Lantaarn is een theater. Bij Theaterhuis De Lantaarn werk je avonden.\n\n{NL}",
        "Theaterhuis De Lantaarn"
      ),
      (
        "Tierhafen Flachgau – Verein für Tierschutz\n\nTierpfleger (m/w/d)\n\nDer Tierhafen Flachgau hat Katzen. Der Tierhafen Flachgau sucht dich.\n\n{DE}",
        "Tierhafen Flachgau"
      ),
      (
        "Tierpfleger (m/w/d)\n\nAuftragsnummer 15872046\nDienstgeber Weingut Zeisl\nDienstort 3550 Langenlois\nWochenstunden 40\nBeginn 07.04.2026\n\n{DE}",
        "Weingut Zeisl"
      ),
      (
        "Kok\n\nDag allemaal! Wij van Bistro Den Botaniek zoeken een kok.\n\n{NL}",
        "Bistro Den Botaniek"
      ),
      (
        "Erzherzog-Ferdinand-Universität\n\nUniversitätsassistent (m/w/d)\n\nInstitut für Gebirgskunde, Fakultät für Geowissenschaften\nBeginn: 01.05.2026\n\n{DE} Die Erzherzog-Ferdinand-Universität lädt Frauen ein.",
        "Erzherzog-Ferdinand-Universität"
      ),
      // What a label says is kept whole.
      (
        "Planner\n\nBedrijf: Kwekerij Oosterveld B.V.\nUren: 36 per week\n\nKwekerij Oosterveld teelt paprika. Bij Kwekerij Oosterveld eet je mee. {NL}",
        "Kwekerij Oosterveld B.V."
      ),
      (
        "Zorggroep Lindezicht\n\nKinesist\n\n{NL}\n\nMail jobs@lindezicht.example.\n\nVolg ons\nFacebook\nInstagram\n\nPrivacy\nCookies\nDisclaimer\n© 2027 Zorggroep Lindezicht vzw",
        "Zorggroep Lindezicht"
      ),
      (
        "Kantorin (m/w/d)\n\nDas Evangelische Kirchspiel Lindetal sucht Verstärkung. {DE}\n\nBewerbungen an: Evangelisches Kirchspiel Lindetal, Kantorgasse 8, 39576 Stendal.",
        "Evangelisches Kirchspiel Lindetal"
      ),
      (
        "Doctoral Researcher\n\nThe Chair of Snow Mechanics at the Technical University of Lindau in Kempten invites applications. {EN}",
        "Technical University of Lindau"
      ),
      (
        "Übungsleitung (m/w/d)\n\nbeim TSV Linde 1912 e. V., Turnhalle Aising, Rosenheim\n\n{DE}\n\nturnen@tsv-linde.example",
        "TSV Linde 1912 e. V."
      ),
      (
        "Wasserverband Mittellinde: Offene Stellen\n\nFachperson Abwasser\n\nDer Wasserverband Mittellinde reinigt Wasser. {DE}",
        "Wasserverband Mittellinde"
      ),
    ])
  func employer(_ text: String, _ name: String) {
    #expect(posting(ofKind: text).organisation == name)
  }

  @Test(
    "for whom an agency seeks",
    arguments: [
      (
        "Briar Recruitment\n\nREACH TRUCK DRIVER\n\nBriar Recruitment is hiring for our client, Kilshane Cold Chain, which stores frozen food.\n\n{EN}\n\nMail naas@briar-recruitment.example.",
        "Kilshane Cold Chain"
      ),
      (
        "TALWERK Personal\n\nServicetechniker (m/w/d)\n\nIm Auftrag der Lohmeyer Fördertechnik GmbH besetzen wir die Stelle. TALWERK Personal sucht.\n\n{DE}\n\nk.schadt@talwerk-personal.example",
        "Lohmeyer Fördertechnik GmbH"
      ),
      // Nobody names the client: who seeks is all that the page says.
      (
        "FlexWaal uitzenden & werving\n\nOperator extrusie\n\nOnze opdrachtgever maakt folie.\n\n{NL}\n\nMail kim@flexwaal.example. FlexWaal",
        "FlexWaal uitzenden & werving"
      ),
    ])
  func client(_ text: String, _ name: String?) {
    #expect(posting(ofKind: text).organisation == name)
  }

  @Test func aKindOfPaperIsNoTrade() {
    let text = """
      ULDALE EDUCATION TRUST          RECRUITMENT 2026

      Instructor, Wind Turbines
      Ballina Training Centre

      \(KindTexts.english)

      Mail jobs@uldaletrust.example.

      Uldale Education Trust
      """
    #expect(posting(ofKind: text).organisation?.lowercased() == "uldale education trust")
  }

  // MARK: Places

  @Test(
    "where a town stands",
    arguments: [
      (
        "Chef de Partie\nThe Carrowbeg Arms Hotel\n\nWestport | Permanent, full-time | €17.20 per hour\n\n{EN}",
        ["Westport"]
      ),
      ("Verzorgende\nLocatie: De Pereboom, Tiel\nUren: 20 per week\n\n{NL}", ["Tiel"]),
      ("Chauffeur\n\nVervoer & Koken | Deventer | Doorlopend\n\n{NL}", ["Deventer"]),
      ("Junior Planner\n:round_pushpin: Zeebrugge, on site\n\n{EN}", ["Zeebrugge"]),
      (
        "Gärtner (m/w/d)\n\nStandort der Stelle\n\nOrt\nÖsterreich, Kärnten, Villach\n\nBeginn\n15.03.2027\n\n{DE}",
        ["Villach"]
      ),
      ("Docent\n\nPlaats\nOmmen\n\nProvincie\nOverijssel\n\nUren\n20\n\n{NL}", ["Ommen"]),
      (
        "Research Assistant\nLocation: Main campus, Limerick\nHours: 20 per week\n\n{EN}",
        ["Limerick"]
      ),
    ])
  func town(_ text: String, _ towns: [String]) {
    #expect(posting(ofKind: text).locations.map(\.name) == towns)
  }

  @Test func whatIsSaidOfThePlaceIsNoTown() {
    let text = "Leerling kapper\n\nWerklocatie: Fysiek\nUren: 32 per week\n\n" + KindTexts.dutch
    #expect(posting(ofKind: text).locations.isEmpty)
  }
}
