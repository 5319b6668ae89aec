import Testing

/// What stays because of what stands round it, and what goes for the same reason: cards of contacts, profiles of
/// companies, lists of other vacancies under headings that nobody listed, lines among buttons, the edges of pages.
@Suite struct FurnitureNeighbourTests {
  // MARK: Labels over their values, below the text

  @Test(arguments: [
    FurniturePage(
      lines: """
        Menu
        Tree Officer

        \(FurniturePage.en)

        Download (PDF, 120 KB)

        Employer details
        Employer name
        Canal Parks Trust
        Address
        The Old Lock
        Goole
        DN14 9ZZ

        Apply now
        Similar jobs
        Yard Hand
        Privacy policy
        """,
      gone: ["Yard Hand", "Apply now"],
      stays: ["The Old Lock", "DN14 9ZZ"]),
    FurniturePage(
      lines: """
        Menu
        Boomverzorger

        \(FurniturePage.nl)

        Solliciteer nu
        Sollicitanten: 9

        Over het bedrijf
        Groenwacht BV
        Branche
        Groenvoorziening
        Aantal medewerkers
        20 - 50
        Opgericht
        1987
        Volg dit bedrijf

        Vergelijkbare vacatures
        Dakdekker
        Gebruiksvoorwaarden
        """,
      gone: ["Dakdekker", "Volg dit"],
      stays: ["20 - 50", "1987"]),
    FurniturePage(
      lines: """
        Startseite
        Baumpfleger (m/w/d)

        \(FurniturePage.de)

        Jetzt bewerben
        Stelle merken

        Angaben zum Arbeitgeber
        Name
        Grünwerk Minden GmbH
        Branche
        Garten- und Landschaftsbau
        Mitarbeiterzahl
        51-200

        Ähnliche Stellen
        Dachdecker (m/w/d)
        Impressum
        """,
      gone: ["Dachdecker", "merken"], stays: ["Mitarbeiterzahl", "51-200"]),
  ])
  func labelsOverTheirValuesStay(_ page: FurniturePage) { page.check() }

  // MARK: Items and headings in the words of forms and counters

  @Test(arguments: [
    FurniturePage(
      lines: """
        Menu
        Boomverzorger

        \(FurniturePage.nl)

        3. Voorwaarden
        Om mee te dingen:
        – heb je een rijbewijs BE;
        – heb je een diploma van een groene opleiding;
        – ben je niet bang op hoogte.

        Delen
        """,
      gone: ["Delen"],
      stays: ["Voorwaarden", "Om mee te dingen", "rijbewijs BE", "groene opleiding"]),
    FurniturePage(
      lines: """
        Menu
        Tree Officer

        \(FurniturePage.en)

        Tree surveys, felling licences, reviews and reports for a canal of 140 miles
        Hedges and towpaths

        Save this job
        """,
      gone: ["Save this"], stays: ["felling licences", "Hedges"]),
    FurniturePage(
      lines: """
        Menü
        Baumpfleger (m/w/d)

        \(FurniturePage.de)

        Karte laden
        Cookies akzeptieren

        So kommst du zu uns

        Schreib uns ein paar Zeilen oder komm am Freitag auf den Betriebshof hinter der Schleuse.

        Senden
        Impressum
        """,
      gone: ["Karte laden"], stays: ["So kommst du", "Schreib uns"]),
  ])
  func whatOnlySoundsLikeFurnitureStays(_ page: FurniturePage) { page.check() }

  // MARK: Other vacancies

  @Test(arguments: [
    FurniturePage(
      lines: """
        Menü
        Baumpfleger (m/w/d)

        \(FurniturePage.de)

        Jetzt diskret bewerben
        Vielleicht passt auch etwas davon
        Bauleiter (m/w/d) Wasserbau – Minden – bis 80.000 Euro
        Schleusenwärter (m/w/d) – Rinteln
        Polier (m/w/d) Tiefbau – Hameln
        """,
      gone: ["Wasserbau", "Schleusenwärter", "Polier"], stays: ["Sie schneiden"]),
    FurniturePage(
      lines: """
        Menu
        Boomverzorger

        \(FurniturePage.nl)

        Nog meer vrijwilligerswerk
        Chauffeur rolstoelbus – Enkhuizen
        Taalmaatje – Hoorn
        Afmelden
        Privacy
        """,
      gone: ["Taalmaatje", "rolstoelbus"], stays: ["Je snoeit"]),
    FurniturePage(
      lines: """
        Menu
        Tree Officer

        \(FurniturePage.en)

        Related postings
        26-4468 Yard Hand
        26-4475 Lock Keeper
        Quick links
        Privacy policy
        """,
      gone: ["Yard Hand", "Lock Keeper"], stays: ["You prune"]),
  ])
  func otherVacanciesGo(_ page: FurniturePage) { page.check() }
}
