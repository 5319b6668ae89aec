import Diagnostics
import Facts
import PlainText
import Postings
import Testing

/// Kinds of furniture in other words than any page has them: each goes by where it stands and what it looks like, and
/// what stands beside it stays.
@Suite struct FurnitureKindTests {
  struct Page: Sendable {
    let lines: String
    /// Pieces that the body must not have, and pieces that it must.
    let gone: [String]
    let stays: [String]
  }

  private func body(_ text: String, path: String = "a.txt") -> String {
    String(decoding: readPosting(SourceText(path: path, text: text)).body.markdown, as: UTF8.self)
  }

  private func check(_ page: Page, path: String = "a.txt") {
    let body = body(page.lines + "\n", path: path)
    for piece in page.gone { #expect(!body.contains(piece), "left: \(piece)") }
    for piece in page.stays { #expect(body.contains(piece), "lost: \(piece)") }
  }

  private static let nl = """
    Je snoeit de bomen langs de vaart, je overlegt met de bewoners en je houdt de paden open in de winter.
    """
  private static let en = """
    You prune the trees along the canal, talk to the people who live there and keep the paths open in winter.
    """
  private static let de = """
    Sie schneiden die Bäume am Kanal, sprechen mit den Anwohnern und halten im Winter die Wege frei für alle.
    """

  // MARK: Chats and threads

  @Test(arguments: [
    // Times below the messages, as a telephone's chat is copied from the web.
    Page(
      lines: """
        Canal Street 🌳
        Ann, Bob, Cleo, You
        TODAY
        Bob
        whose cat is in my shed
        8:41 a.m.

        Ann
        Forwarded many times
        *Tree Officer*

        \(en)
        Write to trees@example.org by 1 May 2027.
        9:02 a.m.
        ❤️
        7
        Bob
        my cousin may like this
        9:05 a.m.
        Ann
        tell him
        9:07 a.m.
        """,
      gone: ["shed", "Cleo", "Forwarded", "cousin", "tell him", "9:02"],
      stays: ["You prune"]),
    // Times below the names, as a chat of a company has them.
    Page(
      lines: """
        # jobs
        Mila Berg
          09:12
        guten morgen
        Nora Holt
          09:31
        Baumpfleger (m/w/d) gesucht. \(de)
        32 Stunden, Bewerbung an baum@example.org
        Mila Berg
          09:33
        wo ist das?
        Nora Holt
          09:34
        Am Kanal in Minden, der Betriebshof liegt gleich hinter der Schleuse und hat einen eigenen Parkplatz.
        Mila Berg
          09:40
        danke
        """,
      gone: ["guten morgen", "wo ist das", "Mila"], stays: ["Sie schneiden", "Betriebshof"]),
    // A forum, and the comments of others below.
    Page(
      lines: """
        boomgast 6 uur geleden | link
        Boomverzorger gezocht in Tiel. \(nl)
        Mail naar boom@example.org, ik lees alles zelf.
        beantwoorden
        kater88 5 uur geleden
        Is de heggenschaar van de zaak?
        beantwoorden
        vaartvolk 3 uur geleden
        Daar heb ik ooit gesolliciteerd, heel vriendelijke mensen waren dat.
        beantwoorden
        """,
      gone: ["heggenschaar", "vriendelijke"], stays: ["Je snoeit", "lees alles zelf"]),
  ])
  func whatOthersSayGoes(_ page: Page) { check(page) }

  // MARK: What a site says beside the posting

  @Test(arguments: [
    Page(
      lines: """
        Tree Officer

        \(en)

        You need a licence and steady hands.

        Average salary: tree officer in Goole
        £31,200
        Based on 48 jobs

        Apply now
        Privacy policy
        """,
      gone: ["31,200", "48 jobs"], stays: ["You prune", "steady hands"]),
    Page(
      lines: """
        Baumpfleger (m/w/d)

        \(de)

        Was verdient man als Baumpfleger?
        34.100 €
        Von
        41.900 €
        Bis
        Impressum
        """,
      gone: ["34.100", "Bis"], stays: ["Sie schneiden"]),
    Page(
      lines: """
        Boomverzorger

        \(nl)

        Beoordelingen van medewerkers
        4,1 · Hovenier · januari 2026
        "Fijne ploeg, oude bus."
        Alle 12 reviews lezen

        Vergelijkbare vacatures
        Dakdekker
        """,
      gone: ["oude bus", "Hovenier"], stays: ["Je snoeit"]),
  ])
  func whatTheSiteSaysOfOthersGoes(_ page: Page) { check(page) }

  @Test(arguments: [
    Page(
      lines: """
        Find jobs
        Sign in
        212 jobs
        Tree Officer
        Town of Goole
        Goole
        Yard Hand
        Old Wharf Ltd
        Selby
        £24 an hour
        Lift Engineer
        North Lifts
        York
        Tree Officer
        Town of Goole
        Goole
        Save job
        \(en)
        """,
      gone: ["Yard Hand", "North Lifts", "York"], stays: ["You prune"]),
    Page(
      lines: """
        Vacatures zoeken
        Inloggen
        Sorteren op: relevantie - datum
        Medewerker kas
        Kwekerij De Linde
        Tiel
        Boomverzorger gemeente
        Gemeente Lindebroek
        Lindebroek
        Chauffeur CE
        Vaart Transport
        Buren
        Boomverzorger gemeente
        Gemeente Lindebroek
        Bewaar vacature
        \(nl)
        """,
      gone: ["Kwekerij", "Vaart Transport"], stays: ["Je snoeit"]),
  ])
  func theListOverTheChosenVacancyGoes(_ page: Page) { check(page) }

  // MARK: Forms

  @Test(arguments: [
    Page(
      lines: """
        Tree Officer

        \(en)

        Apply for this job
        First name*
        Last name*
        Are you able to climb to the top of a poplar in a light wind, and down again?*
        Select...
        Do you hold a driving licence? Yes No
        We invite applicants to share their demographic background with us, so that we may see how we do. What you say here is never shown to those who choose.
        Submit application
        """,
      gone: ["poplar", "driving licence", "demographic"], stays: ["You prune"]),
    Page(
      lines: """
        Boomverzorger

        \(nl)

        Solliciteer direct
        Voornaam *
        E-mailadres *
        Heb je een eigen motorzaag?
        Ja
        Nee
        Voeg een motivatiebrief toe
        Versturen
        """,
      gone: ["motorzaag", "motivatiebrief"], stays: ["Je snoeit"]),
  ])
  func questionsOfFormsGo(_ page: Page) { check(page) }

  @Test func boldQuestionsAreHeadings() {
    check(
      Page(
        lines: """
          Menu
          Boomverzorger

          \(Self.nl)

          *Wat ga je doen?*
          - snoeien
          - zagen

          *Vragen?*
          Bel Sam Prins, 0344 555 012.
          Bewaar deze vacature
          """,
        gone: ["Bewaar deze"], stays: ["Wat ga je doen", "Vragen?"]))
  }

  // MARK: Pictures, languages, persons

  @Test(arguments: [
    Page(
      lines: """
        Menü
        Headerbild: Zwei Kletterer in einer Pappel
        IMG_2210.jpg
        Baumpfleger (m/w/d)

        \(de)

        Jetzt bewerben
        """,
      gone: ["Kletterer", "IMG_2210"], stays: ["Sie schneiden"]),
    Page(
      lines: """
        Selecteer een taal
        Nederlands (Nederland)
        English (United States)
        Polski
        Boomverzorger

        \(nl)

        Solliciteer nu
        """,
      gone: ["Polski", "United States", "Selecteer"], stays: ["Je snoeit"]),
    Page(
      lines: """
        Boomverzorger

        \(nl)

        Collega's
        Foto van Ada de Vries
        Ada de Vries
        Klimmer
        Foto van Bas Kok
        Bas Kok
        Planner

        Solliciteer nu
        Privacyverklaring
        """,
      gone: ["Klimmer", "Bas Kok"], stays: ["Je snoeit"]),
  ])
  func whatPicturesAndChoosersShowGoes(_ page: Page) { check(page) }

  @Test func whomToAskStaysUnderItsPicture() {
    let text = """
      Baumpfleger (m/w/d)

      \(Self.de)

      Dein Kontakt
      Foto von Maren Tietjen
      Maren Tietjen
      Betriebsleiterin
      04761 / 555 200

      Jetzt bewerben
      Impressum

      """
    check(Page(lines: text, gone: ["Foto von"], stays: ["Sie schneiden"]))
    #expect(
      Posting(readPosting(SourceText(path: "a.txt", text: text)), slug: "a").contacts.first?.name
        == "Maren Tietjen")
  }

  // MARK: What stays

  @Test(arguments: [
    // The facts of the head over "View more"
    Page(
      lines: """
        Skip to main content
        Find a job
        Sign in

        Tree Officer

        Recruiter
        Kindling Trees
        Salary
        £28,000 per annum
        Closing date
        11 May 2027
        Job level
        Middle

        View more

        \(en)
        """,
      gone: ["Skip to"], stays: ["Middle", "You prune"]),
    // A heading right over its paragraph
    Page(
      lines: """
        Home
        Jobs
        Tree Officer

        \(en)

        About Kindling
        We plant and keep the trees of eleven towns between the Humber and the Ouse, and have done so since a storm in 1987 took most of them.

        Related jobs
        Roofer
        """,
      gone: ["Roofer"], stays: ["About Kindling", "We plant"]),
    // A long number under a label that nobody knows
    Page(
      lines: """
        Menu
        Boomverzorger

        \(nl)

        Kasnummer
        74412098

        Deel deze vacature
        Privacyverklaring
        """,
      gone: ["Deel deze"], stays: ["74412098", "Je snoeit"]),
  ])
  func whatThePostingSaysStays(_ page: Page) { check(page) }

  @Test func eachBlockSaysWhy() {
    let text =
      "Tree Officer\n\n\(Self.en)\n\nAverage salary\n£31,200\n\nApply now\nPrivacy policy\n"
    let lines = readPosting(SourceText(path: "a.txt", text: text)).lines
    #expect(lines.first { $0.number == 6 }?.outcome == "what the site says beside the posting")
  }
}
