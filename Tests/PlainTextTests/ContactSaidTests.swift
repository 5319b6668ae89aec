import Testing

@testable import PlainText

/// What sentences say of whom to ask beside the name: what that person does, since when, in which part of the house.
@Suite struct ContactSaidTests {
  @Test(arguments: dutch) func readsDutch(_ text: ContactKindsTests.Text) {
    text.expect(below: ContactKindsTests.dutchHead)
  }

  @Test(arguments: german) func readsGerman(_ text: ContactKindsTests.Text) {
    text.expect(below: ContactKindsTests.germanHead)
  }

  @Test(arguments: english) func readsEnglish(_ text: ContactKindsTests.Text) {
    text.expect(below: ContactKindsTests.englishHead)
  }

  static let dutch: [ContactKindsTests.Text] = [
    .init(
      "Meer weten? Bel havenvlotter Jorrit Smit, 06-55501121.",
      "Jorrit Smit, havenvlotter, 06-55501121", apply: nil),
    .init(
      "Vragen? Onze technisch beheerder Bram Smit helpt je op 056 55 50 38.",
      "Bram Smit, technisch beheerder, 056 55 50 38", apply: nil),
    .init(
      "Vragen? Bel Anna Smit (nu nog coördinator), toestel 0511-555 189.",
      "Anna Smit, coördinator, 0511-555 189", apply: nil),
    .init(
      "Bel voor vragen de koster zelf, Piet Smit, 06-55501862.",
      "Piet Smit, koster, 06-55501862", apply: nil),
    .init(
      "Contactpersoon\nAnna van Dalen\nTelefoon\n0413 55 50 82\nE-mail\nplek@dak.example",
      "Anna van Dalen, plek@dak.example, 0413 55 50 82", apply: nil),
  ]

  static let german: [ContactKindsTests.Text] = [
    .init(
      "Fragen? Ruf Petra Lindner an, sie ist unsere Koordinatorin: 03987 555 0139.",
      "Petra Lindner, Koordinatorin, 03987 555 0139", apply: nil),
    .init(
      "Fragen an Petra: petra@salon.example oder 0170 5550120.\n\nPetra Lindner\nInhaberin & "
        + "Friseurmeisterin",
      "Petra Lindner, Inhaberin & Friseurmeisterin, petra@salon.example, 0170 5550120", apply: nil),
    .init(
      "Kurze Mail mit Meldebescheinigung an zaehlen@takt.example. Ansprechpartnerin ist Petra "
        + "Lindner, 0931 5550 311.",
      "Petra Lindner, 0931 5550 311", apply: nil),
    .init(
      "Lust bekommen? Schreib an Inhaberin Petra Lindner, kontakt@raum.example, oder ruf an unter "
        + "03641 555 029.",
      nil, apply: "kontakt@raum.example"),
    .init(
      "Ansprechpartner/in\n\nFachlich\nHerr Uwe Linder\nTelefon: 03334 555 0161\n\n"
        + "Organisatorisch\nFrau Sina Kern\nTelefon: 03334 555 0113",
      "Uwe Linder, 03334 555 0161; Sina Kern, 03334 555 0113", apply: nil),
  ]

  static let english: [ContactKindsTests.Text] = [
    .init(
      "Ask for Jola if you have questions, she's the art lead (jola@moth.example).",
      "Jola, art lead, jola@moth.example", apply: nil),
    .init(
      "Questions go to Fiona Pryce in Early Careers, fiona.pryce@water.example.",
      "Fiona Pryce, Early Careers, fiona.pryce@water.example", apply: nil),
    .init(
      "Questions? Call Trevor Quill on 0491 570 156. For the paperwork side, Shona in HR is at "
        + "hr@plains.example.",
      "Trevor Quill, 0491 570 156; Shona, HR, hr@plains.example", apply: nil),
    .init(
      "Telephone calls about the job to Robert Thirl, after dark, 01669 960 419.",
      "Robert Thirl, 01669 960 419", apply: nil),
    .init(
      "Anything about the ice ask Glen Wade, 306-555-0177.\n\nThanks all, and don't forget the "
        + "supper.\n\nBev Lind\nRecreation Coordinator\n306-555-0121",
      "Glen Wade, 306-555-0177; Bev Lind, Recreation Coordinator, 306-555-0121", apply: nil),
  ]
}
