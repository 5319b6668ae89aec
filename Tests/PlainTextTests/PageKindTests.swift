import Diagnostics
import Facts
import PlainText
import Postings
import Testing

/// Kinds of facts that whole pages show in one line or over two, each in a page as small as it can be.
@Suite struct PageKindTests {
  private func facts(_ text: String) -> [String: String] {
    var text = text
    for (mark, paragraph) in [
      ("{NL}", KindTexts.dutch), ("{EN}", KindTexts.english), ("{DE}", KindTexts.german),
    ] {
      text = text.split(separator: mark, omittingEmptySubsequences: false).joined(
        separator: paragraph)
    }
    return corpusFacts(readPosting(SourceText(path: "a.txt", text: text + "\n")))
  }

  private func expect(_ field: String, _ text: String, _ value: String) {
    #expect(facts(text)[field] == value, "\(text)")
  }

  @Test(
    "a share of a week that another line tells in hours",
    arguments: [
      (
        "Köchin EFZ (a)\nAlpha Gastro AG\n\nPensum:\n60 – 80 %\n\n{DE}\n\nWir bieten\n40-Stunden-Woche (100 %)",
        "{max: 32, min: 24}"
      ),
      (
        "Köchin EFZ (a)\nAlpha Gastro AG\n\nPensum: 50-100%\n\n{DE}\n\n• 40-Stunden-Woche bei 100 %, 5 Wochen Ferien",
        "{max: 40, min: 20}"
      ),
      (
        "Erzieher (m/w/d), 60 %\nKita Linde e. V.\n\n{DE}\n\nBei Vollzeit arbeiten wir 40 Stunden pro Woche.",
        "{max: 24, min: 24}"
      ),
      (
        "Erzieher (m/w/d)\nKita Linde e. V.\n\n{DE} Der Umfang liegt bei 50 bis 75 % (bei Vollzeit 40 Stunden in der Woche).",
        "{max: 30, min: 20}"
      ),
      (
        "Kok\nHuis Linde\n\nUren: 50% - 75%\n\n{NL}\n\nBij ons is een voltijdse werkweek 38 uur.",
        "{max: 28.5, min: 19}"
      ),
      (
        "Büroassistenz (m/w/d)\nLinde GmbH\n\n{DE}\n\nReisebereitschaft: 20 %\n\nVollzeit, 40 Stunden pro Woche",
        "{max: 40, min: 40}"
      ),
    ])
  func shares(_ text: String, _ hours: String) { expect("hours", text, hours) }

  @Test(
    "hours a week",
    arguments: [
      (
        "Engineer\nLinden Institute\n\n{EN} The regular weekly working time is 39 hours; part-time is possible.",
        "{max: 39, min: 39}"
      ),
      (
        "Köchin (m/w/d)\nLinde GmbH\n\n{DE} Die wöchentliche Arbeitszeit beträgt derzeit 38,5 Stunden.",
        "{max: 38.5, min: 38.5}"
      ),
      (
        "Praktikum Redaktion\nLinde GmbH\n\n{DE}\n\nZeitraum: 4. Mai 2027 bis 30. Juli 2027, 35 Stunden pro Woche",
        "{max: 35, min: 35}"
      ),
      (
        "Buchhalterin (m/w/d)\nLinde GmbH\n\n{DE}\n\nunbefristete Anstellung im Ausmaß von 30 bis 38,5 Stunden",
        "{max: 38.5, min: 30}"
      ),
    ])
  func hours(_ text: String, _ hours: String) { expect("hours", text, hours) }

  @Test(
    "from the day of posting to the last day to apply",
    arguments: [
      ("Clerk\nLinden Trust\n\nPosting period: 4 January 2027 - 29 January 2027\n\n{EN}"),
      ("Clerk\nLinden Trust\n\nApplication window: 4 January 2027 to 29 January 2027\n\n{EN}"),
      ("Klerk\nStichting Linde\n\nPublicatieperiode: 4 januari 2027 t/m 29 januari 2027\n\n{NL}"),
      ("Referent (m/w/d)\nLinde e. V.\n\nAusschreibungszeitraum: 04.01.2027 – 29.01.2027\n\n{DE}"),
    ])
  func postingPeriods(_ text: String) {
    expect("posted", text, #""2027-01-04""#)
    expect("deadline", text, #"{date: "2027-01-29", inclusive: true}"#)
    #expect(facts(text)["starts"] == "null")
  }

  @Test(
    "a long run of labels between bars",
    arguments: [
      "Promovendus waterstaat\n\nVakgebied: Taal en cultuur | Omvang: 38 uur per week (1,0 fte) | Salarisindicatie: € 3.059 – € 3.881 bruto per maand | Schaal: P | Gevraagde opleiding: wo-master | Publicatiedatum: 9 november 2026 | Sluitingsdatum: 3 januari 2027 | Vacaturenummer: VHR.26.774 | Standplaats: Rotterdam\n\n{NL}"
    ])
  func runs(_ text: String) {
    expect("fields", text, #"["Taal en cultuur"]"#)
    expect("hours", text, "{max: 38, min: 38}")
    expect("posted", text, #""2026-11-09""#)
    expect("reference", text, #""VHR.26.774""#)
    expect("locations", text, #"["Rotterdam"]"#)
  }

  @Test(
    "money that is no pay",
    arguments: [
      "Maskenbildner (m/w/d)\nLinde GmbH\n\n{DE}\n\nTheaterkasse\nDi–Fr 12–18 Uhr, Sa 10–14 Uhr",
      "Maskenbildner (m/w/d)\nLinde GmbH\n\n{DE}\n\nÖffnungszeiten\nFr 9.00-12.00 Uhr",
      "Werkstudent (m/w/d)\nLinde GmbH\n\n{DE}\n\nWas du bekommst\nDeutschlandticket (63 €) obendrauf",
      "Werkstudent (m/w/d)\nLinde GmbH\n\n{DE}\n\nLernen\t400 € Weiterbildungsbudget im Jahr",
    ])
  func noPay(_ text: String) { #expect(facts(text)["pay"] == "null", "\(text)") }

  @Test(
    "pay, its period in its name",
    arguments: [
      (
        "Ingenieurin (m/w/d)\nLinde GmbH\n\n{DE}\n\nJahresentgelt inkl. Urlaubs- und Weihnachtsgeld zwischen 62.000 € und 71.500 €",
        #"{currency: "EUR", max: 71500, min: 62000, per: "year"}"#
      ),
      (
        "Maskenbildner (m/w/d)\nLinde GmbH\n\n{DE} Die Mindestgage beträgt 3.025 Euro brutto monatlich.",
        #"{currency: "EUR", max: null, min: 3025, per: "month"}"#
      ),
      (
        "Graduate Engineer\nLinden plc\n\n{EN}\n\nWhat you get\n- £31,500 starting salary\n- a £2,000 joining bonus",
        #"{currency: "GBP", max: 31500, min: 31500, per: null}"#
      ),
    ])
  func pay(_ text: String, _ pay: String) { expect("pay", text, pay) }

  @Test(
    "scales",
    arguments: [
      ("Therapist\nLinden Trust\n\nGrade\nBand 6\n\n{EN}", #"["6"]"#),
      ("Legal Officer\nLinden Agency\n\nFunction group/grade: FG IV\n\n{EN}", #"["FG IV"]"#),
      ("Adviseur\nGemeente Linde\n\nFunctieschaal: 10 (aanloopschaal 9)\n\n{NL}", #"["10", "9"]"#),
      (
        "Techniker (m/w/d)\nLinde Amt\n\n{DE} Die Eingruppierung erfolgt nach E 8 TV EntgO Bund.",
        #"["E 8 TV EntgO Bund"]"#
      ),
    ])
  func scales(_ text: String, _ scales: String) { expect("scales", text, scales) }

  @Test(
    "when the work begins",
    arguments: [
      (
        "Graduate Engineer\nLinden plc\n\n{EN}\n\nThe scheme starts on 6 September 2027 with a week in the hills.",
        "2027-09-06"
      ),
      ("Werkstudent (m/w/d)\nLinde GmbH\n\n{DE}\n\nLos geht's am 15. April 2027.", "2027-04-15"),
      (
        "Duales Studium Mechatronik\nLinde GmbH\n\n{DE} Studienbeginn ist der 01.09.2027.",
        "2027-09-01"
      ),
      ("Leerling kok\nHuis Linde\n\n{NL} De opleiding start op 6 september 2027.", "2027-09-06"),
    ])
  func starts(_ text: String, _ day: String) { expect("starts", text, #""\#(day)""#) }

  @Test("days of something else")
  func otherDays() {
    let interviews =
      "Inspector\nLinden Council\n\nInterviews\nWeek commencing 11 January 2027\n\n{EN}"
    #expect(facts(interviews)["starts"] == "null")
    let scheme =
      "Graduate Engineer\nLinden plc\n\n{EN}\n\nHow to apply\nOnline test. The scheme starts on 6 September 2027."
    #expect(facts(scheme)["deadline"] == "null")
    let closes =
      "Designer\nLinden Ltd\n\n{EN}\n\nHow to apply\nWe'll close this role on Fri 5th Feb 2027."
    expect("deadline", closes, #"{date: "2027-02-05", inclusive: true}"#)
  }

  @Test("a day among the facts below the title is the page's")
  func dayOfPage() {
    let page =
      "Finanzbuchhalter:in\nLinde Glas GmbH\nLinz\nTeilzeit, Vollzeit\nFührungsverantwortung\nam 23.11.2026\nab 3.480 € brutto pro Monat\n\n{DE}"
    expect("posted", page, #""2026-11-23""#)
    let project =
      "Data Engineer (w/m/d)\nProjektanbieter: Linde GmbH\neingetragen am 27.11.2026\n\n{DE}"
    expect("posted", project, #""2026-11-27""#)
    let row = "WASH Officer\nLinden Relief\n\nPosted 2 Feb 2027 Closing date 26 Feb 2027\n\n{EN}"
    expect("deadline", row, #"{date: "2027-02-26", inclusive: true}"#)
  }

  @Test(
    "degrees",
    arguments: [
      (
        "Graduate Engineer\nLinden plc\n\n{EN}\n\nWhat we ask\n- BEng or MEng in civil engineering",
        #"["bachelor", "master"]"#
      ),
      (
        "Stagiair\nStichting Linde\n\n{NL}\n\nWij vragen\n- Je volgt een hbo- of wo-bacheloropleiding",
        #"["hbo-bachelor", "wo-bachelor"]"#
      ),
      (
        "Intern\nLinden Ltd\n\n{EN}\n\nAbout you\n- You are enrolled in a bachelor's or master's programme",
        #"["bachelor", "master"]"#
      ),
    ])
  func degrees(_ text: String, _ levels: String) { expect("education", text, levels) }

  @Test(
    "contracts",
    arguments: [
      (
        "Vorleser\nLesebrücke Linde e. V.\n\nFreiwilligenbörse Ruhr\nEngagement finden\n\n{DE} Mitmachen können alle, die ein Ehrenamt suchen.",
        #"["volunteer"]"#
      ),
      (
        "Gastvrouw\nMuseum De Linde\n\nVind vrijwilligerswerk\n\n{NL} Je hoort bij een club van vrijwilligers.\n\nvrijwilligerscoördinator",
        #"["volunteer"]"#
      ),
      (
        "Assistant\nLinden School\n\n{EN} Required from 1 September 2027, fixed term until 31 August 2028 in the first instance.",
        #"["temporary"]"#
      ),
      ("Koch (m/w/d)\nHotel Linde\n\nWintersaison\nVollzeit\nTirol\n\n{DE}", #"["temporary"]"#),
      (
        "Support Agent\nLinden Ltd\n\n{EN}\n\nContract\n- You'd work as a contractor and invoice us monthly",
        #"["contractor"]"#
      ),
    ])
  func contracts(_ text: String, _ kinds: String) { expect("employment", text, kinds) }

  @Test("regular hours are no permanent contract")
  func regular() {
    let text = "Engineer\nLinden Ltd\n\n{EN} The regular weekly working time is 40 hours."
    #expect(facts(text)["employment"] == "[]")
  }

  @Test(
    "employers behind small words, particles and stars",
    arguments: [
      (
        "Vacatures\nAdministratief medewerker\nVan Loon Installatietechniek\nTiel\n24 - 32 uur per week\n\n{NL}",
        "Van Loon Installatietechniek"
      ),
      (
        "Data Engineer (w/m/d)\nProjektanbieter: Linde Partners GmbH\n\n{DE}\n\nWeitere Projekte von Linde Partners GmbH",
        "Linde Partners GmbH"
      ),
      (
        "Lesepate (m/w/d)\n\n{DE}\n\nBildungsbrücke Linde e. V.\n\nIhre Nachricht an Bildungsbrücke Linde e. V.",
        "Bildungsbrücke Linde e. V."
      ),
      (
        "Logo gemeente Lindenlek, ga naar de homepage\n\nBeleidsadviseur wonen\nSchaal: 10\n\n{NL}\n\n© Gemeente Lindenlek",
        "Gemeente Lindenlek"
      ),
      (
        "Museumboerderij De Linde zoekt\n\nGastvrouw papierschepper\n\n{NL} Bij Museumboerderij De Linde is het altijd druk.",
        "Museumboerderij De Linde"
      ),
      (
        "Vrije Hogeschool Lindenmond\n\nPromovendus waterstaat\n\nVrije Hogeschool Lindenmond · Faculteit der Letteren\n\n{NL}",
        "Vrije Hogeschool Lindenmond"
      ),
      (
        "Prairie Unified School District 418\n\nSchool Bus Driver\nPay: $21.75 per hour\n\n{EN}\n\nPrairie Unified School District 418",
        "Prairie Unified School District 418"
      ),
    ])
  func employers(_ text: String, _ employer: String) {
    #expect(posting(ofKind: text).organisation?.lowercased() == employer.lowercased())
  }

  @Test(
    "towns of the employer's address, and a town before its country",
    arguments: [
      (
        "Postdoc\nInstitute of Linden\n\nCountry\nBelgium\n\n{EN}\n\nCountry\nBelgium\nCity\nGenk",
        #"["Genk"]"#
      ),
      (
        "Teaching Assistant\nSt Linden's Primary School\n\n{EN} We have schools in Crook and Bishop Auckland.\n\nSt Linden's Primary School, Broompark Lane, Durham DH7 9ZZ",
        #"["Durham"]"#
      ),
      (
        "Engineer\nLinden plc\n\nPrimary Location: Leeds\nOther Locations: Bristol, Cardiff\n\n{EN}",
        #"["Leeds", "Bristol", "Cardiff"]"#
      ),
    ])
  func towns(_ text: String, _ towns: String) { expect("locations", text, towns) }

  @Test(
    "the title that says more, without its number",
    arguments: [
      (
        "Home > Jobs > Teaching Assistant\n\nTeaching Assistant, Level 2\nSalary: £20,000 a year\n\n{EN}",
        "Teaching Assistant, Level 2"
      ),
      (
        "Graduate Civil Engineer - 2027 Scheme - 2700041X\n\n{EN}",
        "Graduate Civil Engineer - 2027 Scheme"
      ),
      (
        "Posting Title: GEOSPATIAL DATA OFFICER\nOrganization: Linden Secretariat\n\n{EN}",
        "GEOSPATIAL DATA OFFICER"
      ),
    ])
  func titles(_ text: String, _ title: String) { #expect(posting(ofKind: text).title == title) }

  @Test("signs of a list in a mail are no quotation")
  func listSigns() {
    let mail =
      "From: Ana Linden <ana@linden.example>\nSubject: internship at Linden Europe\n\nHello all,\n\nINTERN POLICY\n\n{EN}\n\nYOU WILL\n\n> follow meetings and write notes\n> keep our lists in order\n\nYOU ARE\n\n> in the last year of a Master's degree in law\n\n{EN}\n\n{EN}\n\nApply by mail before 15 January 2027 to jobs@linden.example.\n"
    expect("education", mail, #"["master"]"#)
    let body = String(
      decoding: readPosting(SourceText(path: "a.txt", text: mail)).body.markdown, as: UTF8.self)
    #expect(body.contains("- keep our lists in order"), "\(body)")
  }

  @Test("until when a post is limited")
  func limited() {
    expect(
      "ends",
      "Postdoc\nLinden Institute\n\n{EN} The institute seeks a postdoc as of 1 March 2027, full-time, limited to 28 February 2030.",
      #""2030-02-28""#)
  }
}
