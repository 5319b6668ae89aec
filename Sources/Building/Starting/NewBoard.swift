package import Days

extension NewFiles {
  /// A board that builds: settings, two postings (one of each kind of source), a page, and the files of the
  /// theme that people change first.
  package static func board(_ language: BoardLanguage, name: String, today: Day) -> NewFiles {
    var files = NewFiles()
    let texts = BoardTexts(language, name: name, today: today)
    files.add("Content/board.yml", texts.settings)
    files.add("Content/vacancies/\(texts.markdown.file)", texts.markdown.text)
    files.add("Content/vacancies/\(texts.plain.file)", texts.plain.text)
    files.add("Content/pages/\(texts.about.file)", texts.about.text)
    for name in ["own.css", "parts/footer.html"] {
      if let bytes = EmbeddedTheme.files[name] { files.add("Templates/\(name)", bytes) }
    }
    files.add("Templates/strings.\(language.rawValue).txt", texts.strings)
    files.add(".gitignore", ".*.prikbord-staging/\n")
    return files
  }

  /// One file of the default theme, for the board to change; nil when the theme has no such file.
  package static func themeFile(_ name: String, templates: String = "Templates") -> NewFiles? {
    guard let bytes = EmbeddedTheme.files[name] else { return nil }
    var files = NewFiles()
    files.add("\(templates)/\(name)", bytes)
    return files
  }
}

/// The words of a new board in its language.
private struct BoardTexts {
  let settings: String
  let markdown: (file: String, text: String)
  let plain: (file: String, text: String)
  let about: (file: String, text: String)
  let strings: String

  init(_ language: BoardLanguage, name: String, today: Day) {
    let deadline = Day(number: Int(today.number) + 30)
    let later = Day(number: Int(today.number) + 45)
    // In quotes, so that a name with a colon is a name.
    let quoted = name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    switch language {
    case .nl:
      settings = """
        # De instellingen van dit bord. `prikbord fields` noemt ze allemaal.
        name: "\(quoted)"
        description: Vacatures op één bord.
        language: nl
        time_zone: Europe/Amsterdam
        base_url: https://example.org/  # waar de site komt te staan

        # contacts: name        # all, name of none
        # keep_closed_days: 90  # zo lang blijft een gesloten vacature leesbaar
        theme:
          accent: "#0a5c7d"     # de kleur van links en knoppen
          # logo: /logo.svg     # een plaatje uit Content/files

        """
      markdown = (
        "adviseur-water.md",
        """
        ---
        title: Adviseur water
        organisation: Waterschap De Lage Dijken
        locations: Zwolle
        workplace: hybrid
        education: [hbo-bachelor, wo-master]
        hours: 32-36
        pay: € 3.662 - € 5.586 bruto per maand
        fields: Natuur / milieu
        employment: permanent
        posted: \(today.iso)
        deadline: \(deadline.iso)
        apply: sollicitatie@example.org
        ---

        Dit is een voorbeeld. Schrijf hier wat het werk inhoudt.

        ## Wat ga je doen?

        - Je adviseert over sloten, beken en grondwater.
        - Je werkt samen met boeren, bewoners en gemeenten.

        ## Wat vragen wij?

        Je hebt een diploma op hbo- of wo-niveau en je legt helder uit wat je weet.

        """
      )
      plain = (
        "stagiair-communicatie.txt",
        """
        Stagiair communicatie

        Organisatie: Gemeente Waterhoven
        Standplaats: Tiel
        Niveau: hbo
        Uren per week: 32
        Vergoeding: € 650 per maand
        Vakgebied: Communicatie / marketing
        Dienstverband: stage
        Plaatsingsdatum: \(today.written(.long, in: .nl))
        Solliciteer uiterlijk \(later.written(.long, in: .nl))
        Solliciteren: https://example.org/stage

        Dit is een vacature als gewone tekst, zoals je die uit een mail of van een website plakt.

        Wat ga je doen?

        • Je schrijft mee aan de nieuwsbrief.
        • Je maakt korte filmpjes over het werk van de gemeente.

        """
      )
      about = (
        "over.md",
        """
        ---
        title: Over dit bord
        ---

        Vertel hier wie dit bord maakt, en voor wie.

        """
      )
      strings = """
        # Teksten die dit bord anders zegt dan het thema; `prikbord fields --templates` noemt ze allemaal.
        # apply_now: Reageer op deze vacature

        """
    case .en:
      settings = """
        # The settings of this board. `prikbord fields` lists them all.
        name: "\(quoted)"
        description: Vacancies on one board.
        language: en
        country: NL  # of places that name none
        time_zone: Europe/Amsterdam
        base_url: https://example.org/  # where the site will live

        # contacts: name        # all, name or none
        # keep_closed_days: 90  # a closed vacancy can be read this long
        theme:
          accent: "#0a5c7d"     # the colour of links and buttons
          # logo: /logo.svg     # a picture from Content/files

        """
      markdown = (
        "water-adviser.md",
        """
        ---
        title: Water adviser
        organisation: Low Dykes Water Authority
        locations: Zwolle
        workplace: hybrid
        education: [bachelor, master]
        hours: 32-36
        pay: € 3,662 - € 5,586 gross per month
        fields: Nature and environment
        employment: permanent
        posted: \(today.iso)
        deadline: \(deadline.iso)
        apply: jobs@example.org
        ---

        This is an example. Write here what the work is.

        ## What you will do

        - You advise on ditches, brooks and groundwater.
        - You work with farmers, residents and municipalities.

        ## What we ask

        You have a degree, and you explain what you know in plain words.

        """
      )
      plain = (
        "archive-intern.txt",
        """
        Archive intern

        Organisation: Municipality of Waterhaven
        Location: Tiel
        Education: bachelor
        Hours per week: 32
        Salary: € 650 per month
        Field: Administration
        Contract: internship
        Posted: \(today.written(.long, in: .en))
        Apply by \(later.written(.long, in: .en))
        Apply: https://example.org/internship

        This is a vacancy in plain text, as you would paste it from a mail or a website.

        What you will do

        • You describe old maps and photographs.
        • You help visitors find the history of their street.

        """
      )
      about = (
        "about.md",
        """
        ---
        title: About this board
        ---

        Say here who makes this board, and for whom.

        """
      )
      strings = """
        # Texts that this board words otherwise than the theme; `prikbord fields --templates` lists them all.
        # apply_now: Apply for this job

        """
    }
  }
}
