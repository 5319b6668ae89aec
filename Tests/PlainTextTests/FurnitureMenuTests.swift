import Testing

/// Menus and paths by where they begin and end, in other words than any page has them.
@Suite struct FurnitureMenuTests {
  // What nobody knows below the last known link of a section's menu.
  @Test(arguments: [
    FurniturePage(
      lines: """
        Canal Parks
        Home
        About us
        Contact

        In this section
        Vacancies
        Train with us
        Our depots

        Tree Officer

        Goole

        \(FurniturePage.en)
        """,
      gone: ["Train with us", "Our depots", "Vacancies"],
      stays: ["You prune"]),
    FurniturePage(
      lines: """
        Kanalgärten Minden: Offene Stellen
        Startseite
        Kontakt
        Unternavigation
        Offene Stellen
        Freiwilliges Jahr
        Schnuppertage

        Baumpfleger 80 %

        \(FurniturePage.de)
        """,
      gone: ["Freiwilliges Jahr", "Schnuppertage"],
      stays: ["Sie schneiden"]),
    FurniturePage(
      lines: """
        Vaartbomen
        Home
        Over ons
        Contact

        In dit onderdeel
        Vacatures
        Leren bij ons
        Onze boten

        Boomverzorger

        Tiel

        \(FurniturePage.nl)
        """,
      gone: ["Leren bij ons", "Onze boten"],
      stays: ["Je snoeit"]),
  ])
  func menusGoOnToTheTitle(_ page: FurniturePage) { page.check() }

  // A whole page without a blank between its menu and its facts.
  @Test(arguments: [
    FurniturePage(
      lines: """
        Vaartbomen
        Vacatures
        Veelgestelde vragen
        Inloggen
        Vacatures / Boomverzorger
        Boomverzorger
        Uren per week
        24
        Dienstverband
        Vast
        Standplaats
        Tiel
        Ingangsdatum
        1 mei 2027
        Solliciteer nu
        Introductie

        \(FurniturePage.nl)
        """,
      gone: ["Veelgestelde vragen", "Inloggen", "Solliciteer nu"],
      stays: ["Je snoeit"]),
    FurniturePage(
      lines: """
        Canal Parks
        Jobs
        Log in
        Register
        Tree Officer
        Hours per week
        24
        Contract type
        Permanent
        Location
        Goole
        Start date
        1 May 2027
        Apply now

        \(FurniturePage.en)
        """,
      gone: ["Log in", "Apply now"],
      stays: ["You prune"]),
  ])
  func menusEndWhereFactsBegin(_ page: FurniturePage) { page.check() }

  // The last step of a path right over the title; a path that ends in a reference; the name of the page.
  @Test(arguments: [
    FurniturePage(
      lines: """
        Naar inhoud
        Vaartbomen
        Voor bewoners
        Werken bij
        Zoek
        Werken bij Vaartbomen
        Alle vacatures
        Zij-instroom
        Boomverzorger langs de vaart
        Boomverzorger langs de vaart
        Tiel
        24 uur

        \(FurniturePage.nl)
        """,
      gone: ["Zij-instroom", "Werken bij Vaartbomen"],
      stays: ["Je snoeit"]),
    FurniturePage(
      lines: """
        Klussenplein
        Opdrachten
        Inloggen
        Profiel 80% compleet
        Opdrachten / Groen / OP-4471
        Boomverzorger vaart
        Tiel

        \(FurniturePage.nl)
        """,
      gone: ["OP-4471", "Profiel 80%"],
      stays: ["Je snoeit"]),
    FurniturePage(
      lines: """
        Baumpflegerin / Baumpfleger (m/w/d) - Jobportal Kreis Minden
        Zum Inhalt
        Offene Stellen

        Baumpflegerin / Baumpfleger (m/w/d)

        \(FurniturePage.de)
        """,
      gone: ["Jobportal"],
      stays: ["Sie schneiden"]),
  ])
  func pathsEndInTheTitle(_ page: FurniturePage) { page.check() }
}
