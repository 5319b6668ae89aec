import Testing

@testable import PlainText

/// Who is asked beside a form, a button or a site; persons named together, by their first names or beside their roles.
@Suite struct ContactWayTests {
  typealias Text = ContactKindsTests.Text

  @Test(arguments: dutch) func readsDutch(_ text: Text) {
    text.expect(below: ContactKindsTests.dutchHead)
  }

  @Test(arguments: german) func readsGerman(_ text: Text) {
    text.expect(below: ContactKindsTests.germanHead)
  }

  @Test(arguments: english) func readsEnglish(_ text: Text) {
    text.expect(below: ContactKindsTests.englishHead)
  }

  static let dutch: [Text] = [
    Text(
      "Solliciteren\nKlik op 'Ik wil dit' en vul je gegevens in. Wil je eerst praten met onze planner "
        + "Petra de Wit? Zij leest mee op petra@visserij.example.",
      nil, apply: ""),
    Text(
      "Zin gekregen? Gebruik de knop hieronder. Nog twijfels? hallo@visserij.example", nil,
      apply: ""),
    Text(
      "Upload je cv via de site. Wij antwoorden binnen een week.\n\ninfo@visserij.example", nil,
      apply: ""),
    Text(
      "Reageren kan tot 3 mei via onze website. Voor je solliciteert mag je altijd bellen met Joris de "
        + "Wit, 06-12345678.",
      "Joris de Wit, 06-12345678", apply: ""),
    Text(
      "Solliciteren\nVoordat je solliciteert, lees je het profiel. Je brief mag naar "
        + "jobs@visserij.example.",
      nil, apply: "jobs@visserij.example"),
    Text(
      "Vragen? Bel Fatma (06-12345678) of Joost (06-12345679).",
      "Fatma, 06-12345678; Joost, 06-12345679", apply: nil),
    Text(
      "Vragen? App met Noortje (teamleider) via 06-12345678 of stuur Hassan een mail: "
        + "hassan@bakkerij.example.",
      "Noortje, teamleider, 06-12345678; Hassan, hassan@bakkerij.example", apply: nil),
    Text(
      "Meld je bij mij: Fatma, 06-12345678.", "Fatma, 06-12345678", apply: nil),
    Text(
      "Wil je meer weten, dan kan je terecht bij GON Luc Peeters (052 55 50 29).",
      "Luc Peeters, GON, 052 55 50 29", apply: nil),
    Text(
      "Je mag Griet Vos bellen, coördinator onthaal op campus Ter Linden: 056 55 50 17.",
      "Griet Vos, coördinator onthaal, 056 55 50 17", apply: nil),
    Text(
      "Zelf een vacature in deze nieuwsbrief? Mail naar redactie@krant.example.", "", apply: ""),
    Text(
      "Stuur je brief naar directeur Mia Claes: directie@school.example.",
      "Mia Claes, directeur, directie@school.example", apply: "directie@school.example"),
  ]

  static let german: [Text] = [
    Text(
      "So bewirbst du dich\nKlick auf \"Jetzt bewerben\" und beantworte drei Fragen. Wenn du vor der "
        + "Bewerbung mit jemandem reden willst: Jens Kolb (kolb@fisch.example) freut sich.",
      "Jens Kolb, kolb@fisch.example", apply: ""),
    Text(
      "Die Bewerbung läuft über das Formular unten. Bei Unsicherheiten: hallo@fisch.example", nil,
      apply: ""),
    Text(
      "Bewerben Sie sich bitte über unser Online-Portal. Ihr Ansprechpartner: Jens Kolb, "
        + "kolb@fisch.example",
      "Jens Kolb, kolb@fisch.example", apply: ""),
    Text(
      "Anmeldung bei mir: Jochen, 0176 5550 3342. Oder Mail an lese@wein.example.",
      "Jochen, 0176 5550 3342", apply: "lese@wein.example"),
    Text(
      "Bewerbung bei Herrn Küchenchef Max Berger, Tel. 0664 555 0177, oder schriftlich an "
        + "kueche@alm.example.",
      "Max Berger, Küchenchef, 0664 555 0177", apply: "kueche@alm.example"),
    Text(
      "Fragen? Ruf Jana unter 0170 1234567 oder Timo unter 0170 1234568 an.",
      "Jana, 0170 1234567; Timo, 0170 1234568", apply: nil),
    Text(
      "Ruf einfach durch: Steffen, 0170 1234567, oder Katja, 0170 1234568.",
      "Steffen, 0170 1234567; Katja, 0170 1234568", apply: nil),
    Text(
      "Auskünfte erteilt Pfarrerin Ute Kolb (03931 555 061).",
      "Ute Kolb, Pfarrerin, 03931 555 061", apply: nil),
    Text(
      "Auskunft: Bauamtsleiter Franz Moser, DW 12, Tel. 07242 555-12",
      "Franz Moser, Bauamtsleiter, 07242 555-12", apply: nil),
    Text(
      "Personen, an die Sie sich wenden können\nRuth Sommer · 2.\nTalent Partner bei Silberblatt\n"
        + "Ersteller der Jobanzeige",
      "Ruth Sommer, Talent Partner", apply: nil),
  ]

  static let english: [Text] = [
    Text(
      "How to apply\nUse the form at the bottom of this page. If you want to chat with the manager "
        + "before you apply, Jane Cooper will happily talk: jane@fish.example.",
      "Jane Cooper, jane@fish.example", apply: ""),
    Text(
      "Please press the apply button; we do not take CVs by email. hello@fish.example", nil,
      apply: ""),
    Text(
      "Apply through our website or send a CV to jobs@fish.example.", nil,
      apply: "jobs@fish.example"),
    Text(
      "Please email a resume and a yes/no on the test to our managing editor, Ruth Cole, at "
        + "ruth@press.example.",
      "Ruth Cole, managing editor, ruth@press.example", apply: "ruth@press.example"),
    Text(
      "For an application pack please e-mail the Chair of the Council, Dr Anne Slade, at "
        + "chair@parish.example. Completed applications go to clerk@parish.example.",
      "Dr Anne Slade, Chair of the Council, chair@parish.example", apply: "clerk@parish.example"),
    Text(
      "For a chat, call Aisha on 01632 960341 or Tunde on 01632 960342, any time.",
      "Aisha, 01632 960341; Tunde, 01632 960342", apply: nil),
    Text(
      "Questions? Speak to Niamh (ward manager) on 020 7946 0123 or Raj in HR on 020 7946 0124.",
      "Niamh, ward manager, 020 7946 0123; Raj, HR, 020 7946 0124", apply: nil),
    Text(
      "Text Callum or Beth on 07700 900555.", "Callum, 07700 900555; Beth, 07700 900555",
      apply: nil),
    Text(
      "Got questions first? Our team lead, Beth, is on 07700 900555.",
      "Beth, team lead, 07700 900555", apply: nil),
    Text(
      "For questions contact Prof. Lena Hart (hart@uni.example). Ms Ann Speight in the dean's office "
        + "(phone 01632 960346) will help you with the rest.",
      "Prof. Lena Hart, hart@uni.example; Ms Ann Speight, dean's office, 01632 960346", apply: nil),
    Text(
      "You will stand next to Hattie, our head baker, all day. Ask for Hattie Moore, or ping her on "
        + "hattie@oven.example with any questions.",
      "Hattie Moore, head baker, hattie@oven.example", apply: nil),
    Text(
      "Anyone with practical questions can ring me on 07700 900461.\n\nCheers\nTom\n\nTom Garth BVSc "
        + "MRCVS\nClinical Director",
      "Tom Garth, Clinical Director, 07700 900461", apply: nil),
  ]
}
