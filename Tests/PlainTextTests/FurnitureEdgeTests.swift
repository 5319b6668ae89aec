import Testing

/// The edges of a page, of a document's pages and of a clipping; counts and stars.
@Suite struct FurnitureEdgeTests {
  // MARK: Signs

  @Test(arguments: [
    FurniturePage(
      lines: """
        Start
        Merkliste (0)
        Baumpfleger (m/w/d)
        ★★★★☆ 4,1 (19 Bewertungen)
        37 Aufrufe

        \(FurniturePage.de)

        Gefällt mir (12) | Kommentieren (3) | Abonnieren
        ★★★★★ „Netter Betrieb, alter Bus.“ – Gärtner, 2026
        """,
      gone: ["Merkliste", "Bewertungen", "Aufrufe", "Kommentieren", "alter Bus"],
      stays: ["Sie schneiden"]),
    FurniturePage(
      lines: """
        Home
        Bomen
        Winkelmandje (0)
        Boomverzorger

        \(FurniturePage.nl)

        Leuk (4)   Reageer (2)   Delen
        """,
      gone: ["Winkelmandje", "Reageer"], stays: ["Je snoeit"]),
    FurniturePage(
      lines: """
        Home
        Saved jobs (0)
        Tree Officer

        \(FurniturePage.en)

        Attachments
        Job pack.pdf (212 KB)
        Like (14)   Comment (3)   Share
        """,
      gone: ["Saved jobs", "Attachments", "Comment (3)"], stays: ["You prune"]),
  ])
  func countsAndStarsGo(_ page: FurniturePage) { page.check() }

  // MARK: Pages of a document

  @Test(arguments: [
    FurniturePage(
      lines: """
        CPT
        VACANCY NOTICE CPT/2027/04
        1 / 3

        Tree Officer

        \(FurniturePage.en)

        Canal Parks Trust – Old Lock 3, Goole
        post@canal.example | www.canal.example
        VACANCY NOTICE CPT/2027/04
        2 / 3

        You need a licence and steady hands for the work on the water.

        Canal Parks Trust – Old Lock 3, Goole
        post@canal.example | www.canal.example
        VACANCY NOTICE CPT/2027/04
        3 / 3
        """,
      gone: ["2 / 3", "Old Lock 3", "www.canal.example"], stays: ["You prune", "steady hands"]),
    FurniturePage(
      lines: """
        Stichting Vaartbomen
        Afdeling Personeelszaken
        Pagina 1 van 2

        Boomverzorger

        \(FurniturePage.nl)

        Vacature 04/2027 Stichting Vaartbomen
        Sluisweg 3 • 4001 AB Tiel

        Stichting Vaartbomen
        Afdeling Personeelszaken
        Pagina 2 van 2

        Je hebt een rijbewijs en je bent niet bang op hoogte.

        Vacature 04/2027 Stichting Vaartbomen
        Sluisweg 3 • 4001 AB Tiel
        """,
      gone: ["Personeelszaken", "Pagina", "Sluisweg 3"], stays: ["Je snoeit", "rijbewijs"]),
  ])
  func headersOfPagesGo(_ page: FurniturePage) { page.check() }

  // MARK: The edges of a page

  @Test(arguments: [
    FurniturePage(
      lines: """
        Menu
        Zoeken
        Boomverzorger
        Bewaar vacature

        \(FurniturePage.nl)

        Bel Sam Prins voor meer informatie: 0344 555 012.

        Stichting Vaartbomen
        Sluisweg 3, 4001 AB Tiel
        KvK 01 55 62 81 | IBAN NL00 VAAR 0555 0123 45
        """,
      gone: ["Sluisweg 3", "IBAN"], stays: ["Je snoeit", "Sam Prins"]),
    FurniturePage(
      lines: """
        Menu
        Search
        Tree Officer
        Apply
        Join to see who works here
        First name
        Last name
        Email
        Password
        By clicking Agree & Join, you agree to the User Agreement and Privacy Policy.
        Save

        \(FurniturePage.en)
        """,
      gone: ["Password", "who works here"], stays: ["You prune"]),
  ])
  func theEdgesOfAPageGo(_ page: FurniturePage) { page.check() }

  @Test func menusAndPicturesOfAClippingGo() {
    FurniturePage(
      lines: """
        1. [Home](https://parks.example/)
        2. [Jobs](https://parks.example/jobs)

        # Tree Officer

        ![Two climbers in a poplar](https://parks.example/a.jpg)

        \(FurniturePage.en)

        - prune
        - fell

        ### Similar engagements

        * [Yard Hand](/4402) – Goole
        * [Lock Keeper](/4320) – Selby

        [Imprint](/imprint) · [Privacy](/privacy)
        """,
      gone: ["Home", "climbers", "Yard Hand", "Imprint"], stays: ["You prune", "fell"]
    ).check(path: "a.md")
  }
}
