import Diagnostics
import Facts
import PlainText
import Postings
import Testing

/// A page's furniture goes by its nature, and says why; the posting's own lines stay, whatever stands round them.
@Suite struct FurnitureTests {
  // MARK: Furniture of three languages, and texts that it may stand round

  private struct Page {
    let head: [String]
    let tail: [String]
  }

  private static let pages = [
    Page(
      head: [
        "Naar de inhoud", "Menu", "Vacatures", "Over ons", "Nieuws", "Inloggen",
        "Wij gebruiken cookies om deze site te verbeteren.", "Alles accepteren", "Weigeren",
        "Home > Vacatures > Techniek",
      ],
      tail: [
        "Solliciteer direct", "Voornaam *", "Achternaam *", "E-mailadres *",
        "Upload je cv (pdf of docx)", "Ik ga akkoord met het privacybeleid", "Versturen",
        "Deel deze vacature", "Facebook LinkedIn WhatsApp", "Vergelijkbare vacatures",
        "Dakdekker", "Bouwbedrijf De Nok", "Almelo", "€ 2.500 - € 3.100 per maand",
        "3 dagen geleden", "Ontvang vacatures per e-mail", "Privacyverklaring", "Cookies",
        "© 2026 De Nok",
      ]),
    Page(
      head: [
        "Skip to main content", "Home", "Search jobs", "My account", "Sign in",
        "We use cookies to make this site work.", "Accept all", "Reject all",
        "Back to search results",
      ],
      tail: [
        "Apply now", "Save this job", "First name*", "Last name*", "Resume/CV*",
        "Accepted file types: pdf, doc, docx", "Submit application", "Share this job",
        "Create a job alert", "Similar jobs", "Roofer", "Ridge and Sons", "Leeds",
        "£24,000 - £27,000", "Posted 3 days ago", "Privacy policy", "Terms of use",
        "© 2026 Ridge and Sons. All rights reserved.",
      ]),
    Page(
      head: [
        "Zum Inhalt springen", "Menü", "Stellenangebote", "Karriere", "Anmelden",
        "Diese Website verwendet Cookies.", "Alle akzeptieren", "Nur notwendige",
        "Startseite › Karriere › Handwerk",
      ],
      tail: [
        "Jetzt bewerben", "Vorname *", "Nachname *", "E-Mail-Adresse *", "Lebenslauf hochladen",
        "Ich habe die Datenschutzerklärung gelesen.", "Bewerbung absenden", "Stelle teilen",
        "Ähnliche Stellen", "Dachdecker (m/w/d)", "First und Söhne GmbH", "Siegen",
        "Erschienen: vor 3 Tagen", "Job-Alarm aktivieren", "Impressum", "Datenschutz", "AGB",
      ]),
  ]

  private static let texts = [
    [
      "Sluiswachter (m/v)", "Standplaats: Tiel", "Uren per week: 24 - 32",
      "Je bedient de sluis op de Linge, ook in het weekend, en houdt het logboek bij.",
      "Wat vragen wij", "- je woont op fietsafstand", "- je kent het water",
      "Meer weten? Bel havenmeester Sam Prins, 0344-555 012.",
      "Solliciteren kan tot 1 mei 2026 via werk@example.org.",
      "Acquisitie stellen we niet op prijs.",
    ],
    [
      "Lock Keeper", "Location: Goole", "Hours: 30 hours per week",
      "You work the lock at all tides, keep the log and talk to people who are late.",
      "What we offer", "- a house beside the canal", "- 28 days of leave",
      "Questions? Ask Ruth Ellery on 01405 555 063.",
      "Send a letter to work@example.org by 1 May 2026.",
      "We welcome applications from people of all backgrounds.",
    ],
    [
      "Schleusenwärter:in (m/w/d)", "Einsatzort: Minden", "Arbeitszeit: 30 Stunden pro Woche",
      "Sie bedienen die Schleuse am Mittellandkanal und führen das Tagebuch.",
      "Wir bieten", "- 30 Tage Urlaub im Jahr", "- eine Wohnung am Wasser",
      "Fragen beantwortet Petra Klaasen, Tel. 0571 555 017.",
      "Bitte senden Sie Ihre Bewerbung bis zum 1. Mai 2026 an werk@example.org.",
      "Reisekosten können wir leider nicht erstatten.",
    ],
  ]

  private func read(_ lines: [String]) -> Reading {
    readPosting(SourceText(path: "page.txt", text: lines.joined(separator: "\n") + "\n"))
  }

  private func lines(_ page: Page, round text: [String], blanks: Bool) -> [String] {
    // A text has its blank lines; a page may have some as well.
    let body = text.flatMap { $0.hasPrefix("-") ? [$0] : ["", $0] }
    return blanks
      ? page.head.flatMap { [$0, ""] } + body + page.tail.flatMap { ["", $0] }
      : page.head + body + [""] + page.tail
  }

  @Test(arguments: [false, true])
  func textSurvivesTheFurnitureOfAnyPage(blanks: Bool) {
    for page in Self.pages {
      for text in Self.texts {
        let dropped = read(lines(page, round: text, blanks: blanks)).lines.filter {
          $0.kind == .dropped
        }
        let all = lines(page, round: text, blanks: blanks)
        for line in dropped {
          #expect(!text.contains(all[line.number - 1]), "\(all[line.number - 1])")
        }
      }
    }
  }

  @Test(arguments: [false, true])
  func furnitureGoesRoundAnyText(blanks: Bool) {
    for page in Self.pages {
      for text in Self.texts {
        let reading = read(lines(page, round: text, blanks: blanks))
        let body = String(decoding: reading.body.markdown, as: UTF8.self)
          .split(separator: "\n").map(String.init)
        let left = (page.head + page.tail).filter { line in
          body.contains { $0 == line || $0.hasSuffix(" " + line) }
        }
        #expect(left.count <= 1, "\(left)")
      }
    }
  }

  /// What a page shows beside its text is pasted below its buttons.
  private static let boxes = [
    [
      "Feiten op een rij", "Functie Sluiswachter", "Standplaats Tiel", "Loonschaal 7",
      "Sluit op 31 oktober 2026",
    ],
    ["At a glance", "Location", "Goole", "Hours", "30 a week", "Salary", "£24,000 a year"],
    ["Auf einen Blick", "Einsatzort:", "Minden", "Umfang:", "Vollzeit", "Eintritt:", "01.10.2026"],
  ]

  @Test func aBoxOfFactsBelowTheButtonsStays() {
    for (place, box) in Self.boxes.enumerated() {
      let page = Self.pages[place]
      let text = page.head + Self.texts[place] + [page.tail[0]] + [""] + box + [""] + page.tail
      let dropped = read(text).lines.filter { $0.kind == .dropped }.map { text[$0.number - 1] }
      // Its heading says nothing.
      #expect(!dropped.contains { box.dropFirst().contains($0) }, "\(dropped)")
    }
  }

  @Test func theFactsOfOtherVacanciesGo() {
    let page = Self.pages[0]
    let others = [
      "Standplaats: Almelo", "Functie: Dakdekker", "Uren: 36", "Standplaats: Zwolle",
      "Functie: Voeger", "Uren: 24",
    ]
    let text = page.head + Self.texts[0] + ["Vergelijkbare vacatures"] + others + page.tail
    let dropped = read(text).lines.filter { $0.kind == .dropped }.map { text[$0.number - 1] }
    #expect(others.allSatisfy(dropped.contains), "\(dropped)")
  }

  @Test func eachDroppedLineSaysWhy() {
    let text = lines(Self.pages[0], round: Self.texts[0], blanks: false)
    var reasons: [String: String] = [:]
    for line in read(text).lines where line.kind == .dropped {
      reasons[text[line.number - 1]] = line.outcome
    }
    #expect(reasons["Menu"] == "navigation of the site")
    #expect(reasons["Weigeren"] == "asks for consent")
    #expect(reasons["Voornaam *"] == "a form")
    #expect(reasons["Deel deze vacature"] == "links for sharing")
    #expect(reasons["Almelo"] == "belongs to another vacancy")
    #expect(reasons["Privacyverklaring"] == "the site's imprint")
  }

  @Test func aSingleButtonLeavesTheText() {
    let body = read([
      "Sluiswachter", "", Self.texts[0][3], "", "Bewaar deze vacature", "", "Wat vragen wij", "",
      "- je kent het water", "- je woont op fietsafstand",
    ]).body.markdown
    let text = String(decoding: body, as: UTF8.self)
    #expect(!text.contains("Bewaar deze vacature"))
    #expect(text.contains("## Wat vragen wij"))
  }

  @Test func wordsOfFurnitureStayInSentencesAndHeadings() {
    let body = String(
      decoding: read([
        "Webredacteur", "", "Je houdt de website bij, ook de cookieverklaring en het menu.", "",
        "Over ons", "", "Wij maken al dertig jaar een krant voor de hele streek.", "",
        "Solliciteren", "", "Stuur je brief naar werk@example.org voor 1 mei 2026.",
      ]).body.markdown, as: UTF8.self)
    #expect(body.contains("## Over ons") && body.contains("## Solliciteren"))
    #expect(body.contains("dertig jaar"))
  }

  @Test func theMessagesRoundAPostingAreNotThePosting() {
    let reading = read([
      "[09:12, 3-11-2026] Wim: Wie heeft er een grijze kater gezien?",
      "[10:02, 3-11-2026] Noor: Sluiswachter gezocht in Tiel! " + Self.texts[0][3],
      "", "Je werkt 24 uur per week en je woont in de buurt. Mail naar werk@example.org.",
      "[10:05, 3-11-2026] Wim: Leuk, ik stuur het door",
      "[10:40, 3-11-2026] Noor: De kater is weer thuis",
    ])
    let body = String(decoding: reading.body.markdown, as: UTF8.self)
    #expect(!body.contains("kater") && !body.contains("stuur het door"))
    #expect(body.contains("logboek") && body.contains("24 uur per week"))
  }

  @Test func arrowsBeforeItemsAreTheSignsOfAList() {
    let reading = read([
      "Liftmonteur", "", "Wat ga je doen:", "> storingen zoeken", "> liften keuren", "",
      "Je werkt in een klein team en je begint om zeven uur.",
    ])
    let body = String(decoding: reading.body.markdown, as: UTF8.self)
    #expect(body.contains("- storingen zoeken\n- liften keuren"))
  }

  @Test(arguments: [
    ["Test", "", "https://example.org/"], ["Menu", "Home", "Vacatures", "Inloggen"],
  ])
  func aTextOfWhichNothingWouldBeLeftKeepsAll(_ lines: [String]) {
    let reading = read(lines)
    let body = String(decoding: reading.body.markdown, as: UTF8.self)
    let facts = reading.facts.map(\.raw).joined(separator: " ")
    for line in lines { #expect((body + facts).contains(line)) }
    #expect(!reading.diagnostics.contains { $0.code == "dropped" })
  }
}
