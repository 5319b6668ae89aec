import Testing

/// What looks like furniture by one word and is the posting's, and buttons, counts and pages beside it that are not.
@Suite struct FurnitureKeptTests {
  @Test("A reference that begins with the letters of a forwarded mail announces none")
  func referenceIsNoMail() {
    FurniturePage(
      lines: """
        Tree Officer

        Category: Parks & Gardens
        Ad ref: FW-31188

        \(FurniturePage.en)
        Apply by 1 May 2027.
        """,
      gone: [], stays: ["You prune"]
    ).check()
  }

  @Test(
    "An item of a list heads no block of the site's own",
    arguments: [
      FurniturePage(
        lines: """
          Menu
          Boomverzorger

          \(FurniturePage.nl)

          * Je werkt buiten
          * Reviews die je van collega's krijgt

          Eis:
          * Ervaring met de motorzaag
          * Bereid om te klimmen
          """,
        gone: [], stays: ["Ervaring met de motorzaag", "Bereid om te klimmen", "Reviews die je"]),
      FurniturePage(
        lines: """
          Startseite
          Baumpfleger (m/w/d)

          \(FurniturePage.de)

          * Arbeit im Freien
          * Bewertungen von Bäumen im Stadtgebiet

          Muss:
          * Erfahrung mit der Motorsäge
          * Freude am Klettern
          """,
        gone: [], stays: ["Erfahrung mit der Motorsäge", "Freude am Klettern"]),
      FurniturePage(
        lines: """
          Home
          Tree Officer

          \(FurniturePage.en)

          * Work outdoors
          * Reviews of old trees with the council

          Must:
          * Skill with a chainsaw
          * No fear of heights
          """,
        gone: [], stays: ["Skill with a chainsaw", "No fear of heights"]),
    ])
  func itemHeadsNothing(_ page: FurniturePage) { page.check() }

  @Test(
    "Buttons in the first person, and which of the results this one is",
    arguments: [
      FurniturePage(
        lines: """
          Menu
          Resultaat 6 van 23
          Boomverzorger
          Ik wil meehelpen!

          \(FurniturePage.nl)

          Ik wil meehelpen!
          """,
        gone: ["Resultaat 6", "Ik wil"], stays: ["Je snoeit"]),
      FurniturePage(
        lines: """
          Startseite
          Ergebnis 6 von 23
          Baumpfleger (m/w/d)
          Ich will mitmachen!

          \(FurniturePage.de)

          Ich will mitmachen!
          """,
        gone: ["Ergebnis 6", "Ich will"], stays: ["Sie schneiden"]),
      FurniturePage(
        lines: """
          Home
          Result 6 of 23
          Tree Officer
          I want to help

          \(FurniturePage.en)

          I want to help
          """,
        gone: ["Result 6", "I want"], stays: ["You prune"]),
    ])
  func buttonsGo(_ page: FurniturePage) { page.check() }

  @Test("The same words over numbers that go up stand on each page of a document")
  func feetOfPagesGo() {
    FurniturePage(
      lines: """
        Boomverzorger
        \(FurniturePage.nl)
        Informatiepakket Groenwacht Noord
        1
        Wat je meebrengt
        Je hebt geen hoogtevrees en je kunt een motorzaag uit elkaar halen en weer in elkaar zetten.
        Informatiepakket Groenwacht Noord
        2
        Wat wij bieden
        Een vast contract, een eigen bus en elke vrijdag soep van de kwekerij aan de overkant.
        Informatiepakket Groenwacht Noord
        3
        """,
      gone: ["Informatiepakket"], stays: ["Wat wij bieden", "hoogtevrees", "elke vrijdag soep"]
    ).check()
  }
}
