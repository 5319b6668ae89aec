extension ContactStructureTests {
  /// German texts, whom they name, and where one applies.
  static let german: [ContactKindsTests.Text] = [
    .init(
      "Fachliche Fragen beantwortet die Schneiderei, Telefon 0341 555 61 28.",
      "Schneiderei, 0341 555 61 28",
      apply: nil),
    .init(
      "Noch Fragen? Unser Bewerberteam hilft dir gern: bewerber@rad.example oder +49 9721 "
        + "555 4401.",
      "Bewerberteam, bewerber@rad.example, +49 9721 555 4401",
      apply: nil),
    .init(
      "Auskünfte erteilt die Abteilung Personalentwicklung, Tel. 0511 555 7788.",
      "Abteilung Personalentwicklung, 0511 555 7788",
      apply: nil),
    .init(
      "Rückfragen beantwortet Ihnen gern unser Servicebüro unter 0511 555 7789.",
      "Servicebüro, 0511 555 7789",
      apply: nil),
    .init(
      "Fragen? Dr. Maria Holm (Inhaberin) und Peter Lang (Beratung) stehen Ihnen unter "
        + "0561 555 9044 zur Verfügung.",
      "Dr. Maria Holm, Inhaberin, 0561 555 9044; Peter Lang, Beratung, 0561 555 9044",
      apply: nil),
    .init(
      "Ansprechpartner\nName\nSabine Brand\nFunktion\nLeiterin "
        + "Einkauf\nE-Mail\nsabine.brand@nord.example\nTelefon\n0511 555 7790",
      "Sabine Brand, Leiterin Einkauf, sabine.brand@nord.example, 0511 555 7790",
      apply: nil),
    .init(
      "Fragen beantwortet Petra Lind, Leiterin, Abteilung Bau, Tel. 0511 555 9418.",
      "Petra Lind, Leiterin, Abteilung Bau, 0511 555 9418",
      apply: nil),
    .init(
      "Bei Fragen zum Verfahren: Servicezentrum Personal, Herr Bastian Leder, Tel. 0228 555-7041",
      "Bastian Leder, Servicezentrum Personal, 0228 555-7041",
      apply: nil),
    .init(
      "Kontakt\n\nHochbau Nord AG | Recruiting | Leonie Hartwig\nT 0531 555 6301 | "
        + "jobs@hochbau.example",
      "Leonie Hartwig, Recruiting, jobs@hochbau.example, 0531 555 6301",
      apply: nil),
    .init(
      "Ihr Kontakt\n\nDipl.-Kfm. Torsten Quast\nChefarzt Radiologie\nTel. 03525 "
        + "66-2101\n\nCornelia Breuer\nLeitende MTR\nTel. 03525 66-2116\nE-Mail: "
        + "c.breuer@klinik.example",
      "Dipl.-Kfm. Torsten Quast, Chefarzt Radiologie, 03525 66-2101; Cornelia Breuer, "
        + "Leitende MTR, c.breuer@klinik.example, 03525 66-2116",
      apply: nil),
    .init(
      "Ruf an bei Alois Lohr jun., 0171 555 9 223, oder bewirb dich per Mail: fahrer@lohr.example",
      "Alois Lohr jun., 0171 555 9 223",
      apply: "fahrer@lohr.example"),
    .init(
      "Lust? Schreib mir einfach.\nJonna, 0176 555 12 40",
      "Jonna, 0176 555 12 40",
      apply: nil),
    .init(
      "Fragen zur Stelle? Karin Holm, Raum 214, Durchwahl 4473.",
      "Karin Holm, 4473",
      apply: nil),
    .init(
      "## So geht es weiter\n\n1. Kurzes Kennenlernen per Video (30 Minuten)\n2. "
        + "Mappengespräch mit dem Designteam\n3. Angebot nach fünf Tagen",
      "",
      apply: nil),
    .init(
      "Jobteam\nCorinne Aeschbach\n• 2.\nTalent Acquisition Partner\nJobanbieter:in\nNachricht",
      "Corinne Aeschbach, Talent Acquisition Partner",
      apply: nil),
    .init(
      "Kontaktdaten\n\nFrau Dilara Yilmaz\nPersonaldisponentin\nTelefon: 0911 "
        + "5550264\nGewünschte Bewerbungswege: telefonisch, per E-Mail\nE-Mail: "
        + "fuerth@pegnitz.example",
      "Dilara Yilmaz, Personaldisponentin, fuerth@pegnitz.example, 0911 5550264",
      apply: nil),
    .init(
      "Ihre Unterlagen einschließlich Kündigungsfrist erreichen uns unter mandat@kern.example.",
      "",
      apply: "mandat@kern.example"),
    .init(
      "Haben Sie Fragen? Unser Personalservice ist gern für Sie da: 0511 555 3301, "
        + "personal@kahn.example",
      "Personalservice, personal@kahn.example, 0511 555 3301",
      apply: nil),
    .init(
      "Für Auskünfte steht Ihnen die Praktikumsbetreuung (Tel. 0511 555 3302) gern zur Verfügung.",
      "Praktikumsbetreuung, 0511 555 3302",
      apply: nil),
    .init(
      "Noch unsicher? Das Azubi-Team erreichst du unter azubi@kahn.example.",
      "Azubi-Team, azubi@kahn.example",
      apply: nil),
    .init(
      "Ansprechpartner: Team Recruiting, recruiting@kahn.example",
      "Team Recruiting, recruiting@kahn.example",
      apply: nil),
    .init(
      "Für Rückfragen stehen Ihnen Frau Lena Vogt und Herr Tim Auer unter 0511 555 3306 "
        + "gerne zur Verfügung.",
      "Lena Vogt, 0511 555 3306; Tim Auer, 0511 555 3306",
      apply: nil),
    .init(
      "Fragen? Lena Vogt (Tel. 0511 555 3307) oder Tim Auer (Tel. 0511 555 3308) helfen gern.",
      "Lena Vogt, 0511 555 3307; Tim Auer, 0511 555 3308",
      apply: nil),
    .init(
      "Kontakt\nAnsprechperson\nLena Vogt\nPosition\nTeamleitung "
        + "Pflege\nE-Mail-Adresse\nlena.vogt@hain.example\nTelefonnummer\n0511 555 3314",
      "Lena Vogt, Teamleitung Pflege, lena.vogt@hain.example, 0511 555 3314",
      apply: nil),
    .init(
      "Ansprechpartnerin: Lena Vogt\nFunktion: Pflegedienstleitung\nTelefon: 0511 555 "
        + "3317\nE-Mail: l.vogt@hain.example",
      "Lena Vogt, Pflegedienstleitung, l.vogt@hain.example, 0511 555 3317",
      apply: nil),
    .init(
      "Ansprechpartner\tLena Vogt\nTelefon\t0511 555 3319\nE-Mail\tl.vogt@hain.example",
      "Lena Vogt, l.vogt@hain.example, 0511 555 3319",
      apply: nil),
    .init(
      "Kontakt: Personalabteilung, Frau Lena Vogt, Tel. 0511 555 3322, l.vogt@hain.example",
      "Lena Vogt, Personalabteilung, l.vogt@hain.example, 0511 555 3322",
      apply: nil),
    .init(
      "Lena Vogt | Personalreferentin | 0511 555 3323 | l.vogt@hain.example",
      "Lena Vogt, Personalreferentin, l.vogt@hain.example, 0511 555 3323",
      apply: nil),
    .init(
      "Kontakt\n\nUniv.-Prof. Dr. Lena Vogt\nInstitutsleiterin\nTel. 0511 555 3325",
      "Univ.-Prof. Dr. Lena Vogt, Institutsleiterin, 0511 555 3325",
      apply: nil),
    .init(
      "Kontakt\n\nDipl.-Soz.-Päd. Tim Auer\nBereichsleitung\nTel. 0511 555 3326",
      "Dipl.-Soz.-Päd. Tim Auer, Bereichsleitung, 0511 555 3326",
      apply: nil),
    .init(
      "Bewerbung an jobs@hain.example.\n\nDiese E-Mail wurde an tim@kasten.example "
        + "verschickt, weil du unseren Newsletter abonniert hast.",
      "",
      apply: "jobs@hain.example"),
    .init(
      "Bitte bewerben Sie sich online unter www.hain.example/karriere/123. Datenschutz: "
        + "datenschutz@hain.example",
      "",
      apply: "https://www.hain.example/karriere/123"),
    .init(
      "Fragen? Schreib einfach Jule (Küchenchefin): 0176 555 3332",
      "Jule, Küchenchefin, 0176 555 3332",
      apply: nil),
    .init(
      "Für fachliche Fragen wenden Sie sich bitte an Herrn Tim Auer (Abteilungsleiter "
        + "Tiefbau), Telefon 0511 555 4401, für Fragen zum Verfahren an Frau Lena Vogt, "
        + "Telefon 0511 555 4402.",
      "Tim Auer, Abteilungsleiter Tiefbau, 0511 555 4401; Lena Vogt, 0511 555 4402",
      apply: nil),
    .init(
      "Ihre Fragen beantwortet gerne: Lena Vogt, Personalreferentin, Tel.: 0511 / "
        + "555-4403, E-Mail: vogt@hain.example",
      "Lena Vogt, Personalreferentin, vogt@hain.example, 0511 / 555-4403",
      apply: nil),
    .init(
      "Telefonische Auskunft erhalten Sie bei Frau Vogt unter der Nummer 0511 555-4404.",
      "Frau Vogt, 0511 555-4404",
      apply: nil),
    .init(
      "Ihre Ansprechpartner:\nLena Vogt (Pflegedirektorin)\n0511 555 4405\nTim Auer "
        + "(Personalleiter)\n0511 555 4406",
      "Lena Vogt, Pflegedirektorin, 0511 555 4405; Tim Auer, Personalleiter, 0511 555 4406",
      apply: nil),
    .init(
      "Du hast Fragen? Dann melde dich bei Lena aus unserem Recruiting-Team: 0160 555 44 "
        + "07 oder lena.vogt@hain.example",
      "Lena, Recruiting-Team, lena.vogt@hain.example, 0160 555 44 07",
      apply: nil),
    .init(
      "Nähere Auskünfte erteilt Ihnen der Chefarzt der Klinik, Herr PD Dr. med. Tim Auer, "
        + "unter Tel. 0511 555-4408.",
      "PD Dr. med. Tim Auer, Chefarzt der Klinik, 0511 555-4408",
      apply: nil),
    .init(
      "Haben wir Ihr Interesse geweckt? Frau Lena Vogt (Tel. 0511 555 4409) steht Ihnen "
        + "für Rückfragen gerne zur Verfügung.",
      "Lena Vogt, 0511 555 4409",
      apply: nil),
    .init(
      "Bewerbungen bitte bis 1. Mai 2027 an: Stadt Hain, Personalamt, Am Markt 1, 30159 "
        + "Hain oder per E-Mail an personal@hain.example. Auskünfte: Tim Auer, Bauamtsleiter, "
        + "Tel. 0511 555 4410.",
      "Tim Auer, Bauamtsleiter, 0511 555 4410",
      apply: "personal@hain.example"),
    .init(
      "Kontakt:\nLena Vogt\nTalent Acquisition Managerin\nM: +49 160 5554411\nE: "
        + "lena.vogt@hain.example",
      "Lena Vogt, Talent Acquisition Managerin, lena.vogt@hain.example, +49 160 5554411",
      apply: nil),
    .init(
      "Auskunft gibt dir Schulleiterin Vreni Ammann, Tel. 044 555 44 12, "
        + "schulleitung@dorf.example.",
      "Vreni Ammann, Schulleiterin, schulleitung@dorf.example, 044 555 44 12",
      apply: nil),
    .init(
      "Fragen? Melde dich gerne bei unserer Küchenchefin Jule unter 0176 555 4413.",
      "Jule, Küchenchefin, 0176 555 4413",
      apply: nil),
    .init(
      "Dein Ansprechpartner\nTim Auer\nLeiter Ausbildung\nTelefon 0511 555 4414\nSchreib "
        + "mir: tim.auer@hain.example",
      "Tim Auer, Leiter Ausbildung, tim.auer@hain.example, 0511 555 4414",
      apply: nil),
    .init(
      "Mag.a Lena Vogt, Personalabteilung, +43 1 555 44 15, l.vogt@wien.example steht für "
        + "Fragen gerne zur Verfügung.",
      "Mag.a Lena Vogt, Personalabteilung, l.vogt@wien.example, +43 1 555 44 15",
      apply: nil),
    .init(
      "Bewirb dich jetzt über hain.example/jobs oder per WhatsApp an 0160 555 55 10.",
      nil,
      apply: "https://hain.example/jobs"),
    .init(
      "Bitte richten Sie Ihre Bewerbung (PDF, max. 5 MB) ausschließlich per E-Mail an: "
        + "jobs@hain.example",
      "",
      apply: "jobs@hain.example"),
    .init(
      "Wir freuen uns auf deine Nachricht!\n\nDein Ansprechpartner\nTim "
        + "Auer\nRecruiter\n+49 511 5555515",
      "Tim Auer, Recruiter, +49 511 5555515",
      apply: nil),
    .init(
      "Ansprechpartner/-in: Frau Vogt\nTelefon-Nr.: 0511 555 5518\nE-Mail-Adresse: "
        + "vogt@hain.example",
      "Frau Vogt, vogt@hain.example, 0511 555 5518",
      apply: nil),
    .init(
      "Auskünfte: Uwe Kahl, Leiter Werkhof, 052 555 66 06, oder Ute Kern, 052 555 66 07",
      "Uwe Kahl, Leiter Werkhof, 052 555 66 06; Ute Kern, 052 555 66 07",
      apply: nil),
    .init(
      "Fragen zum Verfahren: Uwe Kahl, Referat 11, Tel. 0511 555-6602",
      "Uwe Kahl, 0511 555-6602",
      apply: nil),
  ]
}
