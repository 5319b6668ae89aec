import Testing

/// Sections, and what their headings announce, in other words than any page has them.
@Suite struct FurnitureSectionTests {
  // Below the heading of an employer's other vacancies, of which the page shows none.
  @Test(arguments: [
    FurniturePage(
      lines: """
        Canal Volunteers
        Sign up
        Log in

        Tree Warden

        \(FurniturePage.en)

        More roles with Canal Parks Trust
        See all 5 roles

        WHEN
        Sunday mornings

        WHERE
        8 Lock Lane
        Goole

        SKILLS
        Climbing
        Patience

        WHAT TO BRING
        Own boots

        Save for later

        Similar roles
        Bell Ringer - St Mary's
        Subscribe
        Privacy policy
        """,
      gone: ["See all 5", "Bell Ringer", "Subscribe"],
      stays: ["Sunday mornings", "8 Lock Lane", "Patience", "Own boots"]),
    FurniturePage(
      lines: """
        Vrijwilligers aan de vaart
        Inloggen

        Boomwachter

        \(FurniturePage.nl)

        Meer vacatures van Stichting Vaartbomen
        Bekijk alle 4 vacatures

        Wanneer
        Elke zondagochtend

        Locatie
        Sluisweg 3, Tiel

        Vaardigheden
        Klimmen
        Geduld

        Meebrengen
        Je eigen laarzen

        Bewaar vacature
        Andere vacatures
        Klokkenluider, Buren
        Privacyverklaring
        """,
      gone: ["Bekijk alle 4", "Klokkenluider"],
      stays: ["zondagochtend", "Geduld", "eigen laarzen"]),
    FurniturePage(
      lines: """
        Ehrenamt am Kanal
        Anmelden

        Baumwart (m/w/d)

        \(FurniturePage.de)

        Weitere Stellen von Kanalgärten
        Alle 3 Stellen anzeigen

        EINSATZORT
        Schleusenweg 8, Minden

        ARBEITSZEIT
        Sonntags

        KENNTNISSE
        Klettern
        Geduld

        MITBRINGEN
        Handschuhe

        Stelle merken
        Ähnliche Stellen
        Glöckner, Bückeburg
        Datenschutz
        """,
      gone: ["Alle 3", "Glöckner"],
      stays: ["Sonntags", "Geduld", "Handschuhe"]),
  ])
  func sectionsApartEndOtherVacancies(_ page: FurniturePage) { page.check() }

  // One word under its heading, a person under theirs, and counts of others beside them.
  @Test(arguments: [
    FurniturePage(
      lines: """
        Menu
        Tree Officer

        \(FurniturePage.en)

        Languages
        English

        Apply now
        Similar jobs
        Yard Hand
        Privacy policy
        """,
      gone: ["Privacy policy"],
      stays: ["English"]),
    FurniturePage(
      lines: """
        Menü
        Baumpfleger (m/w/d)

        \(FurniturePage.de)

        Fragen an Jo, jo@example.org

        Jetzt bewerben

        Ansprechpartnerin
        Johanna Schleuse
        Team Bäume

        Stelle teilen
        Facebook
        Ähnliche Stellen
        Glöckner
        Datenschutz
        """,
      gone: ["Stelle teilen"],
      stays: ["Team Bäume"]),
    FurniturePage(
      lines: """
        kanalboerse.example
        Startseite
        Login

        Inserat 38 von 71   << >>

        Baumpfleger (m/w/d)

        \(FurniturePage.de)

        Aufgegeben von: Kanalgärten Minden (12 Stellen)
        Drucken
        Datenschutz
        """,
      gone: ["(12 Stellen)", "38 von 71"],
      stays: ["Sie schneiden"]),
  ])
  func whatHeadingsAnnounceStays(_ page: FurniturePage) { page.check() }
}
