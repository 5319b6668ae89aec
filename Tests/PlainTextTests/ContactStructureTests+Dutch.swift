extension ContactStructureTests {
  /// Dutch texts, whom they name, and where one applies.
  static let dutch: [ContactKindsTests.Text] = [
    .init(
      "Vragen over de procedure beantwoordt ons wervingsbureau: 050-555 12 40.",
      "wervingsbureau, 050-555 12 40",
      apply: nil),
    .init(
      "Vragen? Het planningsteam helpt je graag: planning@kade.example of 050-555 12 41.",
      "planningsteam, planning@kade.example, 050-555 12 41",
      apply: nil),
    .init(
      "Vragen? Anke Visser en Joost Mulder zijn bereikbaar op 050-555 12 42.",
      "Anke Visser, 050-555 12 42; Joost Mulder, 050-555 12 42",
      apply: nil),
    .init(
      "Inlichtingen geven ds. Hanna Polder, predikant (telefoon 0118-555 068) en Ko "
        + "Muller, voorzitter van de kerkenraad (k.muller@zee.example).",
      "ds. Hanna Polder, predikant, 0118-555 068; Ko Muller, voorzitter van de kerkenraad, "
        + "k.muller@zee.example",
      apply: nil),
    .init(
      "Contactpersoon\nNaam\nSaskia Brand\nFunctie\nTeamleider "
        + "Inkoop\nE-mailadres\nsaskia.brand@noord.example\nTelefoonnummer\n050-555 12 43",
      "Saskia Brand, Teamleider Inkoop, saskia.brand@noord.example, 050-555 12 43",
      apply: nil),
    .init(
      "Loop eens binnen en vraag naar Wietske, of stuur een mailtje aan "
        + "wietske@bakker.example. Bellen kan ook: 0543 - 51 90 07.",
      "Wietske, wietske@bakker.example, 0543 - 51 90 07",
      apply: nil),
    .init(
      "Bel Piet Loman sr., 06-55 50 14 43.",
      "Piet Loman sr., 06-55 50 14 43",
      apply: nil),
    .init(
      "Zin? App me even of loop binnen.\nBram, 06-40 77 12 40",
      "Bram, 06-40 77 12 40",
      apply: nil),
    .init(
      "Weten wat het werk inhoudt? Loop langs bij Pieter de Boer, kamer 3.14, of bel "
        + "toestel 4472.",
      "Pieter de Boer, 4472",
      apply: nil),
    .init(
      "Solliciteren doe je via baan@huis.example.\n\nJe ontvangt deze mail op "
        + "lidia@postbus.example omdat je je hebt ingeschreven voor onze nieuwsbrief.",
      "",
      apply: "baan@huis.example"),
    .init(
      "De procedure\n1. Intro call met Noor (30 min)\n2. Gesprek met Jelle en "
        + "Priya\n\nVragen? Ping Noor Bouzid, Talent Partner: noor@kaart.example.",
      "Noor Bouzid, Talent Partner, noor@kaart.example",
      apply: nil),
    .init(
      "Maak kennis met het wervingsteam\nTessa Nijhof\n · 2e\nCorporate recruiter bij "
        + "Fietsdal\nBericht\n\nTessa Nijhof (recruiter) beantwoordt je vragen: 06-83 20 11 77.",
      "Tessa Nijhof, recruiter, 06-83 20 11 77",
      apply: nil),
    .init(
      "Bezorg je cv aan Els Verhoef, HR business partner, via jobs@klima.example of bel "
        + "haar op 015 62 08 42.",
      "Els Verhoef, HR business partner, jobs@klima.example, 015 62 08 42",
      apply: "jobs@klima.example"),
    .init(
      "Heb je een vraag? Bel de roosterafdeling op 050-555 33 03.",
      "roosterafdeling, 050-555 33 03",
      apply: nil),
    .init(
      "Meer weten? Ons stagebureau vertelt je er alles over: stage@kade.example",
      "stagebureau, stage@kade.example",
      apply: nil),
    .init(
      "Contact: Vrijwilligersteam Noord, 050-555 33 04",
      "Vrijwilligersteam Noord, 050-555 33 04",
      apply: nil),
    .init(
      "Voor vragen kun je terecht bij het HR Servicecentrum, hr@kade.example.",
      "HR Servicecentrum, hr@kade.example",
      apply: nil),
    .init(
      "Meer weten? Mail of bel Roos Kamp (teamleider) of Bram Vos (planner): 050-555 33 09.",
      "Roos Kamp, teamleider, 050-555 33 09; Bram Vos, planner, 050-555 33 09",
      apply: nil),
    .init(
      "Vragen beantwoorden Roos Kamp, 06-55503310, en Bram Vos, 06-55503311, graag.",
      "Roos Kamp, 06-55503310; Bram Vos, 06-55503311",
      apply: nil),
    .init(
      "Contact\nContactpersoon\nRoos Kamp\nFunctietitel\nTeamleider "
        + "Zorg\nTelefoon\n050-555 33 15\nE-mail\nroos.kamp@hain.example",
      "Roos Kamp, Teamleider Zorg, roos.kamp@hain.example, 050-555 33 15",
      apply: nil),
    .init(
      "Contactpersoon\tRoos Kamp\nFunctie\tTeamleider Zorg\nTelefoon\t050-555 33 18",
      "Roos Kamp, Teamleider Zorg, 050-555 33 18",
      apply: nil),
    .init(
      "Inlichtingen: afdeling Personeel, mevrouw Roos Kamp, 050-555 33 21",
      "Roos Kamp, afdeling Personeel, 050-555 33 21",
      apply: nil),
    .init(
      "Zo verloopt het\n1. Kennismaking met Roos Kamp\n2. Meeloopdag met Bram Vos\n3. Aanbod",
      "",
      apply: nil),
    .init(
      "Je sollicitatie bereikt ons via werk@kade.example.",
      "",
      apply: "werk@kade.example"),
    .init(
      "Vragen? Loop langs bij Roos Kamp (kamer 12) of bel toestel 331.",
      "Roos Kamp, 331",
      apply: nil),
    .init(
      "Voor vragen over deze functie kun je contact opnemen met Fenna Dijk, teamleider "
        + "Inkoop, via telefoonnummer 050-555 44 01 of per mail: f.dijk@kade.example.",
      "Fenna Dijk, teamleider Inkoop, f.dijk@kade.example, 050-555 44 01",
      apply: nil),
    .init(
      "Inhoudelijke vragen: Fenna Dijk (teamleider), 050-555 44 01. Vragen over de "
        + "procedure: Jaap Kok (recruiter), 050-555 44 02.",
      "Fenna Dijk, teamleider, 050-555 44 01; Jaap Kok, recruiter, 050-555 44 02",
      apply: nil),
    .init(
      "Meer weten? Fenna Dijk, manager Bedrijfsvoering, vertelt je er graag meer over. Je "
        + "bereikt haar op 06-55504403.",
      "Fenna Dijk, manager Bedrijfsvoering, 06-55504403",
      apply: nil),
    .init(
      "Contactpersonen\n\nFenna Dijk\nHR-adviseur\n050-555 44 "
        + "04\nf.dijk@kade.example\n\nJaap Kok\nAfdelingshoofd\n050-555 44 05",
      "Fenna Dijk, HR-adviseur, f.dijk@kade.example, 050-555 44 04; Jaap Kok, "
        + "Afdelingshoofd, 050-555 44 05",
      apply: nil),
    .init(
      "Stuur je motivatie en cv naar werk@kade.example t.a.v. Fenna Dijk. Voor vragen bel "
        + "je met Jaap Kok op 050-555 44 06.",
      "Jaap Kok, 050-555 44 06",
      apply: "werk@kade.example"),
    .init(
      "Heb je vragen? Neem dan contact op met onze recruiter Fenna Dijk: +31 6 55 50 44 08.",
      "Fenna Dijk, recruiter, +31 6 55 50 44 08",
      apply: nil),
    .init(
      "Interesse? Bel dan met Fenna Dijk, directeur-bestuurder (050-555 44 09) of met Jaap "
        + "Kok, lid van de raad (050-555 44 10).",
      "Fenna Dijk, directeur-bestuurder, 050-555 44 09; Jaap Kok, lid van de raad, 050-555 44 10",
      apply: nil),
    .init(
      "Contact\nFenna Dijk, 050 555 44 11",
      "Fenna Dijk, 050 555 44 11",
      apply: nil),
    .init(
      "Wie is je contactpersoon?\nFenna Dijk\nCoördinator vrijwilligers\nTel: 050 555 44 "
        + "12\nMail: fenna@kade.example",
      "Fenna Dijk, Coördinator vrijwilligers, fenna@kade.example, 050 555 44 12",
      apply: nil),
    .init(
      "Je gesprekspartner is mevrouw F. Dijk (afdelingsmanager). Zij is telefonisch "
        + "bereikbaar onder nummer 050 555 44 13.",
      "F. Dijk, afdelingsmanager, 050 555 44 13",
      apply: nil),
    .init(
      "Nadere inlichtingen kunt u inwinnen bij prof. dr. F.A. Dijk, voorzitter van de "
        + "commissie, tel. 050-555 44 14, e-mail f.a.dijk@kade.example.",
      "prof. dr. F.A. Dijk, voorzitter van de commissie, f.a.dijk@kade.example, 050-555 44 14",
      apply: nil),
    .init(
      "Vlaanderen: Meer info krijg je bij Griet Maes, diensthoofd, griet.maes@dorp.example "
        + "of 053 70 22 19. Vragen over de selectie: dienst personeel, 053 70 22 01.",
      "Griet Maes, diensthoofd, griet.maes@dorp.example, 053 70 22 19; dienst personeel, "
        + "053 70 22 01",
      apply: nil),
    .init(
      "Bel of app Fenna voor een kop koffie: 06-55504415.",
      "Fenna, 06-55504415",
      apply: nil),
    .init(
      "📞 Fenna Dijk: 06-55504416\n📧 fenna@kade.example",
      "Fenna Dijk, fenna@kade.example, 06-55504416",
      apply: nil),
    .init(
      "Fenna Dijk\nTeamleider Zorg\n050-555 55 06",
      "Fenna Dijk, Teamleider Zorg, 050-555 55 06",
      apply: nil),
    .init(
      "Solliciteren? Ga naar kade.example/vacatures/teamleider en vul het formulier in.",
      "",
      apply: "https://kade.example/vacatures/teamleider"),
    .init(
      "Je kunt solliciteren tot en met 4 mei 2027 door je brief en cv te mailen naar "
        + "mevrouw F. Dijk, f.dijk@kade.example.",
      nil,
      apply: "f.dijk@kade.example"),
    .init(
      "Mail je cv + motivatie vóór 4 mei naar Fenna (fenna@kade.example).",
      nil,
      apply: "fenna@kade.example"),
    .init(
      "Naam contactpersoon: Fenna Dijk\nFunctie contactpersoon: Teamleider\nTelefoonnummer "
        + "contactpersoon: 050-555 55 17\nE-mailadres contactpersoon: f.dijk@kade.example",
      "Fenna Dijk, Teamleider, f.dijk@kade.example, 050-555 55 17",
      apply: nil),
    .init(
      "Marloes Bos (teamleider) en Pim Vis (HR) beantwoorden je vragen: hr@kade.example.",
      "Marloes Bos, teamleider, hr@kade.example; Pim Vis, HR, hr@kade.example",
      apply: nil),
    .init(
      "Vragen? Pim Vis, senior adviseur Wonen, p.vis@kade.example, 06 55506607",
      "Pim Vis, senior adviseur Wonen, p.vis@kade.example, 06 55506607",
      apply: nil),
  ]
}
