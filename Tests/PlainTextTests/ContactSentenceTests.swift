import Diagnostics
import Facts
import Postings
import Testing

@testable import PlainText

/// Contacts and ways to apply in running text.
@Suite struct ContactSentenceTests {
  @Test(arguments: [
    (
      "Für Fragen steht Ihnen Frau Dr. Annette Kolb, Leiterin Einkauf, unter 0123 / 45 67-89 zur Verfügung.",
      "Dr. Annette Kolb, Leiterin Einkauf, 0123 / 45 67-89"
    ),
    (
      "Noch Fragen? Ruf Milan Kovac an, unseren Pflegedienstleiter: 06324 555-7740.",
      "Milan Kovac, Pflegedienstleiter, 06324 555-7740"
    ),
    (
      "Fragen zum Verfahren beantwortet Herr Dennis Koch vom Personalservice (Tel. 0431/555-220).",
      "Dennis Koch, Personalservice, 0431/555-220"
    ),
    (
      "Auskünfte erteilt der derzeitige Amtsleiter Hr. Josef Hofmandlinger unter 07289 555 11.",
      "Josef Hofmandlinger, Amtsleiter, 07289 555 11"
    ),
    (
      "Bellen doet Ties Bakema van People & Culture liever: 050 555 01 27.",
      "Ties Bakema, People & Culture, 050 555 01 27"
    ),
    (
      "Maak een afspraak met Annemiek Schut, directeur van De Eekhoorn: (0341) 55 50 66.",
      "Annemiek Schut, directeur van De Eekhoorn, (0341) 55 50 66"
    ),
    (
      "Voor vragen kun je terecht bij Joost (voorman, 06-11112222).",
      "Joost, voorman, 06-11112222"
    ),
    (
      "For questions about the work contact Plant Superintendent Walt Red Elk at 406-555-0136.",
      "Walt Red Elk, Plant Superintendent, 406-555-0136"
    ),
    (
      "Für weitere Auskünfte stehen Ihnen gern zur Verfügung: Pastorin Swantje Groeneveld, Telefon 04961 555 20.",
      "Swantje Groeneveld, Pastorin, 04961 555 20"
    ),
    (
      "Voor informatie: Mw. T. Hendriks, teammanager Paramedici, tel. 0478-555123.",
      "T. Hendriks, teammanager Paramedici, 0478-555123"
    ),
    (
      "Voor vragen kunt u terecht bij de directeur van de school, Marleen Kok, op 0228-555123.",
      "Marleen Kok, directeur van de school, 0228-555123"
    ),
    // Named in one sentence, reached in the next, and in full elsewhere.
    (
      "Jackie Fearn, our Transport Coordinator, will be glad to tell you about it. She's on 01632 960133.",
      "Jackie Fearn, Transport Coordinator, 01632 960133"
    ),
    (
      "You work under Colin Dibden, and he does not bite. Give Colin a ring to look round: 07700 900642.",
      "Colin Dibden, 07700 900642"
    ),
    (
      "Please ring the School Business Manager, Gill Forster, to make an appointment.",
      "Gill Forster, School Business Manager"
    ),
    // The role in the words that lead to the name, with its number; a first name with a job.
    (
      "Met vragen over de lessen kun je bij de sectievoorzitter terecht: Bart Meulman, 0529 55 03 41.",
      "Bart Meulman, sectievoorzitter, 0529 55 03 41"
    ),
    (
      "Fachlich: Herr Matthias Dörrzapf, Leiter des Fachbereichs 3, Tel. 06326 5550-310",
      "Matthias Dörrzapf, Leiter des Fachbereichs 3, 06326 5550-310"
    ),
    (
      "Fadoua, eigenaar, beantwoordt je vragen tussen twee klanten door op 075 555 01 33.",
      "Fadoua, eigenaar, 075 555 01 33"
    ),
    (
      "Vragen mag je ook sturen aan onze zaalverantwoordelijke Emiel, 0486 31 77 05.",
      "Emiel, zaalverantwoordelijke, 0486 31 77 05"
    ),
    // An address that names its owner.
    (
      "Call Kerry Blunsdon on 01584 555 026 or send your CV to kerry@recruitment.example.",
      "Kerry Blunsdon, kerry@recruitment.example, 01584 555 026"
    ),
    // A list without an address names nobody.
    ("Questions\n\nPython, Apache Spark, Azure, dbt and six more", ""),
    // A number of two groups that is no day, two numbers behind each other.
    (
      "Noch Fragen? Unsere Personalabteilung hilft gerne weiter: 0511 555-0.",
      "Personalabteilung, 0511 555-0"
    ),
    (
      "Vragen? Bel Anna de Vries, teamleider, 050-5550134 / 06-55501442.",
      "Anna de Vries, teamleider, 050-5550134"
    ),
  ])
  func contacts(_ text: String, _ expected: String) {
    #expect(written(posting(text).contacts) == expected)
  }

  @Test(arguments: [
    // Addresses that programs are not to find.
    ("Bewerbungen bitte an bewerbung(at)kolb-technik.example.", "bewerbung@kolb-technik.example"),
    ("Solliciteren doe je via werkenbij [at] zorghuis [dot] nl.", "werkenbij@zorghuis.nl"),
    // Apart from the words that lead to them.
    (
      "Bitte bewirb dich mit Anschreiben und Lebenslauf bei\n\nNachtfalter Verlag\nGroße Gasse 4\n"
        + "oder (lieber) per Mail: volo@nachtfalter.example", "volo@nachtfalter.example"
    ),
    (
      "Dann sende deine Bewerbung bis zum 5. Februar 2027 an\nFrau Heike Tebbel, Büroleitung, "
        + "bewerbung@tebbel.example, Tel. 04961 555 86-0", "bewerbung@tebbel.example"
    ),
    (
      "Das Ansuchen samt Lebenslauf (nicht älter als 3 Monate) ist per Mail an gemeinde@tal.example zu senden.",
      "gemeinde@tal.example"
    ),
    // A bound is no denial.
    (
      "Send a CV and a letter of no more than one page to jobs@arts.example by 5pm.",
      "jobs@arts.example"
    ),
    // The site below the address that applications go to.
    (
      "Bitte sende deine Bewerbung an\nFrau Heike Tebbel, bewerbung@tebbel.example\nwww.tebbel.example",
      "bewerbung@tebbel.example"
    ),
    // Help with applying is asked for elsewhere; so is what is done with one's data.
    ("If you need an accommodation in the application process, tell us: jobs@gap.example.", nil),
    ("Hinweise zum Datenschutz bei Bewerbungen: https://uni.example/datenschutz", nil),
    ("Questions\n\nWebsite: https://kestreltide.example", nil),
    ("How to apply\n\n[WhatsApp](https://social.example/wa?u=88213)", nil),
    (
      "How to apply\n\n[Apply now](https://jobs.hotel.example/apply/123)",
      "https://jobs.hotel.example/apply/123"
    ),
    ("How to apply\n\n[Apply now](https://bulbs.example/jobs/internship#form)", nil),
  ])
  func apply(_ text: String, _ expected: String?) {
    let apply = posting(text).apply
    #expect((apply?.email ?? apply?.url) == expected)
  }

  /// "via" leads to a box that is not the named person's own.
  @Test func theBoxOfApplicationsIsNobodys() {
    let posting = posting(
      "Je stuurt je brief aan rector Irma Luttikhuis via sollicitatie@lyceum.example.")
    #expect(posting.contacts.isEmpty)
    #expect(posting.apply?.email == "sollicitatie@lyceum.example")
  }

  private func posting(_ text: String) -> Posting {
    let source = SourceText(
      path: "Content/vacancies/a.txt",
      text:
        "Tester\n\nWe need somebody who tests what others write, and who tells them.\n\n\(text)\n")
    return Posting(readPosting(source), slug: "a")
  }
}
