extension ContactKindsTests {
  /// German texts, whom they name, and where one applies.
  static let german: [Text] = [
    Text(
      "Fragen? Ruf einfach Sandra aus der Personalabteilung an: 0511 555 12 34.",
      "Sandra, Personalabteilung, 0511 555 12 34", apply: nil),
    Text(
      "Fragen zur Stelle? Schreib Jule aus People & Culture: jule@kiwi.example.",
      "Jule, People & Culture, jule@kiwi.example", apply: nil),
    Text(
      "Fragen beantwortet Gernot Lampl, MSc, Leiter der Radiologie, 0511 555 12 36.",
      "Gernot Lampl, MSc, Leiter der Radiologie, 0511 555 12 36", apply: nil),
    Text(
      "Erst mal schnuppern? Ruf den Sepp im Büro an: 08441 555 79.",
      "Sepp, Büro, 08441 555 79", apply: nil),
    Text(
      "Interesse? Dann melde dich bei Frau Hagedorn in der Filiale oder unter 07351 555 84 "
        + "(bitte nicht vor 10 Uhr).",
      "Frau Hagedorn, 07351 555 84", apply: nil),
    Text(
      "Deine Ansprechpartnerin im Recruiting ist Derya Yilmaz, Telefon +49 214 555 0189.",
      "Derya Yilmaz, Recruiting, +49 214 555 0189", apply: nil),
    Text(
      "Ihr Ansprechpartner in der Personalabteilung ist Jonas Weber (Tel. 0214 555 0190).",
      "Jonas Weber, Personalabteilung, 0214 555 0190", apply: nil),
    Text(
      "Fragen? Leiter der Werkstatt Jörg Brandt hilft gern: 0511 555 12 35.",
      "Jörg Brandt, Leiter der Werkstatt, 0511 555 12 35", apply: nil),
    Text(
      "Bewerbungen bitte an buehne@wehr.example. Fragen beantworte ich unter 03581 555 "
        + "226.\n\nMit herzlichen Grüßen\nAnke Wulff\nLeiterin Junges Publikum",
      "Anke Wulff, Leiterin Junges Publikum, 03581 555 226", apply: "buehne@wehr.example"),
    Text(
      "Nora Behrens\n  09:41\nnein, nur Freiberufler, und keine Agenturen bitte, das hatten "
        + "wir schon\n\nNora Behrens\n  09:49\nProfile bis Freitag an nora@brot.example\nTelefon "
        + "geht auch: 0911 555 72 19 (bin bis 17 Uhr da)",
      "Nora Behrens, nora@brot.example, 0911 555 72 19", apply: "nora@brot.example"),
    Text(
      "Fragen zur Arbeit? Ruf Petra Lindner an, Leiterin der Werkstatt, 0511 555 94 "
        + "17.\nFragen zum Ablauf? hallo@dorf.example oder 0511 555 94 02.",
      "Petra Lindner, Leiterin der Werkstatt, 0511 555 94 17; hallo@dorf.example, 0511 555 94 "
        + "02", apply: nil),
    Text(
      "Kontakt\n\nPersonalwerk Heide GmbH\nNiederlassung Soltau\nGülay Aydin, "
        + "Personaldisponentin\nTel. 05191 555 871\nsoltau@heide.example",
      "Gülay Aydin, Personaldisponentin, soltau@heide.example, 05191 555 871", apply: nil),
    Text(
      "Kontakt\n\nVerein Tischlein Oberland\nUrsina Hämmerli, Koordination Freiwillige\n044 "
        + "555 61 09\nfreiwillige@tischlein.example",
      "Ursina Hämmerli, Koordination Freiwillige, freiwillige@tischlein.example, 044 555 61 09",
      apply: nil),
    Text(
      "So bewerben Sie sich\nPer E-Mail: jobs@putz.example\nPer Telefon: 0511 555 40 "
        + "15\nAnsprechpartnerin: Selma Yildirim, Büroleitung",
      "Selma Yildirim, Büroleitung, jobs@putz.example, 0511 555 40 15", apply: "jobs@putz.example"),
    Text(
      "fragen? schreib jana (team people): jana@start.example",
      "jana, team people, jana@start.example", apply: nil),
    Text(
      "Treffen Sie das Einstellungsteam\nJohanna Freitag\n2.\nTalent Lead bei nuvio | Menschen "
        + "> Prozesse\nJob veröffentlicht von\nNachricht",
      "Johanna Freitag, Talent Lead", apply: nil),
    Text(
      "Lernen Sie das Einstellungsteam kennen\nMagda Prutscher\n · 3.\nMagda Prutscher ist "
        + "verifiziert\nTalent Partnerin\nAnzeigenersteller:in\nNachricht",
      "Magda Prutscher, Talent Partnerin", apply: nil),
    Text(
      "Schick uns Deine Unterlagen am liebsten über das Formular. Oder per Mail an "
        + "komm@wiesen.example, bitte als ein PDF.",
      "", apply: "komm@wiesen.example"),
    Text(
      "Rückfragen an diesen Arbeitgeber\nDach & Holz Peters GmbH\nFrau Wiebke Peters\nTelefon: "
        + "+49 4841 55562\nE-Mail: moin@dach.example\nGewünschte Bewerbungsarten: per E-Mail, "
        + "telefonisch, persönlich",
      "Wiebke Peters, moin@dach.example, +49 4841 55562", apply: "moin@dach.example"),
    Text(
      "Schick uns Portfolio und ein paar Sätze über jobs.nuvia.example/design, ein Anschreiben "
        + "brauchen wir nicht.",
      "", apply: "https://jobs.nuvia.example/design"),
    Text(
      "Bitte nutze das Formular. Bei technischen Problemen mit dem Hochladen schreib an "
        + "jobs@rad.example.",
      nil, apply: ""),
    Text(
      "Bewerben Sie sich formlos bei Steuerberaterin Katja Weidner: k.weidner@stb.example. Wir "
        + "freuen uns auf Post.",
      "Katja Weidner, Steuerberaterin, k.weidner@stb.example", apply: "k.weidner@stb.example"),
    Text(
      "Fragen? Ruf Charlotte an: 0511 555 1234.",
      "Charlotte, 0511 555 1234", apply: nil),
    Text(
      "Für Fragen steht dir unsere Praxismanagerin Frau Kaya gern zur Verfügung, Telefon 0421 "
        + "555 123.",
      "Frau Kaya, Praxismanagerin, 0421 555 123", apply: nil),
    Text(
      "Fragen zur Stelle? Max aus dem Team hilft dir weiter: max@firma.example",
      "Max, max@firma.example", apply: nil),
    Text(
      "Wir freuen uns auf deine Bewerbung! Schick sie an Lena: lena@laden.example oder komm "
        + "einfach vorbei.",
      "", apply: "lena@laden.example"),
    Text(
      "Schreib Frau Zeller-Maier oder ruf an: 07351 555 85. Fragen beantwortet Frau "
        + "Zeller-Maier unter 07351 555 85.",
      "Frau Zeller-Maier, 07351 555 85", apply: nil),
  ]
}
