extension ContactKindsTests {
  /// Dutch texts, whom they name, and where one applies.
  static let dutch: [Text] = [
    Text(
      "Solliciteer met de knop of bel met Sanne van vestiging Almere op 036 555 10 20.",
      "Sanne, 036 555 10 20", apply: ""),
    Text(
      "Liever eerst wat vragen? Mail Carolien van den Heuvel van HR: c.heuvel@stof.example",
      "Carolien van den Heuvel, HR, c.heuvel@stof.example", apply: ""),
    Text(
      "Vragen? Stel ze via het portaal of bel broker Joris Maas van Flexkracht, 085 - 555 71 "
        + "20.\n\nFlexkracht is een dienst van Maas Nederland B.V.",
      "Joris Maas, broker, 085 - 555 71 20", apply: ""),
    Text(
      "Vragen? Bel Fatima Aydin van personeelszaken op 010 555 12 34.",
      "Fatima Aydin, personeelszaken, 010 555 12 34", apply: nil),
    Text(
      "Meer weten? App met Youssef van de planning: 06 55 50 12 34.",
      "Youssef, planning, 06 55 50 12 34", apply: nil),
    Text(
      "Je contactpersoon bij HR is Lotte de Wit, telefoon 06-55501239.",
      "Lotte de Wit, HR, 06-55501239", apply: nil),
    Text(
      "Nog vragen?\n\nTrainee van het eerste uur Femke Postma vertelt je hoe het is: 06 1904 "
        + "7733. Over de selectie gaat Inge Roorda, Recruiter Young Talent: inge@kust.example.",
      "Femke Postma, Trainee van het eerste uur, 06 1904 7733; Inge Roorda, Recruiter Young "
        + "Talent, inge@kust.example", apply: nil),
    Text(
      "Vragen? Bel hoofd van de keuken Anna de Boer, 0341 55 50 67.",
      "Anna de Boer, hoofd van de keuken, 0341 55 50 67", apply: nil),
    Text(
      "Vragen? Bel of app me gerust: 06-55501235.\n\nMet vriendelijke groet,\nMarieke "
        + "Smit\nHoofd keuken",
      "Marieke Smit, Hoofd keuken, 06-55501235", apply: nil),
    Text(
      "Meer weten over de inhoud van de job? Bel Koen Verhulst, diensthoofd technische dienst, "
        + "op 02 555 94 17.\nVragen over de selectie? personeelsdienst@dorp.example of 02 555 94 "
        + "02.",
      "Koen Verhulst, diensthoofd technische dienst, 02 555 94 17; personeelsdienst, "
        + "personeelsdienst@dorp.example, 02 555 94 02", apply: ""),
    Text(
      "Contact\n\nVestiging Zwolle\nMark Bos, intercedent\n038 555 12 34",
      "Mark Bos, intercedent, 038 555 12 34", apply: nil),
    Text(
      "Informatie\nContactpersoon\tRoel Hartman\nFunctie contactpersoon\tTeamleider "
        + "Vastgoed\nTelefoon\t0299 55 36 50\nE-mail\tr.hartman@wonen.example",
      "Roel Hartman, Teamleider Vastgoed, r.hartman@wonen.example, 0299 55 36 50", apply: nil),
    Text(
      "Waar en hoe solliciteren?\nVia e-mail: jobs@poets.example\nVia telefoon: 089 55 40 "
        + "15\nOp het bedrijf: Hasseltweg 112, 3600 Genk (elke werkdag van 9 tot 16 "
        + "uur)\nContactpersoon: Selma Yildirim, kantoorverantwoordelijke\nStuur een cv. Een "
        + "motivatiebrief is niet nodig.",
      "Selma Yildirim, kantoorverantwoordelijke, jobs@poets.example, 089 55 40 15",
      apply: "jobs@poets.example"),
    Text(
      "Contact: Liane Geerts, P&O-adviseur · liane@bouw.example · 0475 – 88 19 04",
      "Liane Geerts, P&O-adviseur, liane@bouw.example, 0475 – 88 19 04", apply: nil),
    Text(
      "vragen? app lotta (people & pastinaak), 06 55 90 17 44",
      "lotta, people & pastinaak, 06 55 90 17 44", apply: nil),
    Text(
      "Wat vragen wij?\n- een hbo-opleiding zoals Cultureel Erfgoed (Reinwardt);\n- ervaring "
        + "met een collectieregistratiesysteem;\n\nInlichtingen: Bart Simons, hoofd collectie, "
        + "0570-55 33 84",
      "Bart Simons, hoofd collectie, 0570-55 33 84", apply: nil),
    Text(
      "Mensen met wie u contact kunt opnemen\nBram Oosterhof\n· 2e\nTalent partner bij Helder "
        + "Analytics\n4 gemeenschappelijke connecties\nBericht",
      "Bram Oosterhof, Talent partner", apply: nil),
    Text(
      "Laat hieronder weten wie je bent, of mail een filmpje van maximaal een minuut naar "
        + "hoi@wortel.example. We lezen alles t/m 22 juni 2026.",
      "", apply: "hoi@wortel.example"),
    Text(
      "Interesse of vragen? Bel de afdeling planning en vraag naar Douwe Hylkema: 0513 55 22 "
        + "60. Of stuur een bericht met je naam en rijbewijs naar chauffeurs@groep.example.",
      "Douwe Hylkema, afdeling planning, 0513 55 22 60", apply: "chauffeurs@groep.example"),
    Text(
      "Je solliciteert ten laatste op woensdag 6 mei 2026 via "
        + "www.zennedorp.be/vacatures/deskundige-publieke-ruimte. Voeg een kopie van je diploma "
        + "toe.",
      "", apply: "https://www.zennedorp.be/vacatures/deskundige-publieke-ruimte"),
    Text(
      "Bezorg ons je cv en je motivatie. Dat kan via www.durmedorp.example/jobs/deskundige-hr "
        + "of per post.",
      "", apply: "https://www.durmedorp.example/jobs/deskundige-hr"),
    Text(
      "Solliciteer via het formulier. Lukt het uploaden niet, mail dan naar jobs@fiets.example.",
      nil, apply: ""),
    Text(
      "Mail je cv naar eigenaar Bas Terpstra: bas@werf.example.",
      "Bas Terpstra, eigenaar, bas@werf.example", apply: "bas@werf.example"),
    Text(
      "Bel Charlotte de Wit, teamleider, op 077 555 55 10.",
      "Charlotte de Wit, teamleider, 077 555 55 10", apply: nil),
    Text(
      "Solliciteer met de knop of bel met Daphne van vestiging Venlo op 077 555 55 10. Appen "
        + "mag ook: 06 55 11 88 32.",
      "Daphne, 077 555 55 10", apply: ""),
    Text(
      "Contact\n\nFlorence van den Berg\nRecruiter\n06-55501234",
      "Florence van den Berg, Recruiter, 06-55501234", apply: nil),
    Text(
      "Voor inhoudelijke vragen kun je bellen met Jan de Vries (coördinator, 06-55501234) of "
        + "Piet Bos (teamleider, 06-55501235).",
      "Jan de Vries, coördinator, 06-55501234; Piet Bos, teamleider, 06-55501235", apply: nil),
    Text(
      "Vragen over de voorwaarden? Die beantwoordt Ilse Kuipers van People: "
        + "ilse@kiezel.example.",
      "Ilse Kuipers, People, ilse@kiezel.example", apply: nil),
  ]
}
