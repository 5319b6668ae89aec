import Diagnostics
import Facts
import Postings
import Testing

@testable import PlainText

/// Who is named in a closing paragraph, and who only seems to be.
@Suite struct ContactTests {
  @Test(arguments: [
    (
      "Bewerbung",
      "Bitte senden Sie Ihren Lebenslauf an werk@example.org. Fragen beantwortet Hanneke Wolbers unter 053-5550122.",
      "Hanneke Wolbers, 053-5550122"
    ),
    (
      "Bewerbung",
      "Ein Anschreiben brauchen wir nicht; den Lebenslauf an werk@example.org, Fragen an Jonas Lindner (0151-5550144).",
      "Jonas Lindner, 0151-5550144"
    ),
    (
      "Contact", "Bel Sietske Bouma (0513-555041) of mail naar werk@example.org.",
      "Sietske Bouma, werk@example.org, 0513-555041"
    ),
    (
      "Contact", "Vragen? Jelmer Veenstra, (050) 555 01 34.", "Jelmer Veenstra, (050) 555 01 34"
    ),
    (
      "Contact", "Directeur Bas Commandeur kijkt uit naar je bericht: bas@example.org",
      "Bas Commandeur, Directeur, bas@example.org"
    ),
    (
      "Solliciteren", "Bel voor meer informatie met teamleider Marieke Postma, 0475-555012.",
      "Marieke Postma, teamleider, 0475-555012"
    ),
    (
      "Questions", "Ask Head of Conservation Ruth Ellery on 01225 555 063.",
      "Ruth Ellery, Head of Conservation, 01225 555 063"
    ),
    (
      "Ihr Profil", "Melde dich bei Filialleiterin Petra Klaasen, Tel. 05921/555 017.",
      "Petra Klaasen, Filialleiterin, 05921/555 017"
    ),
    (
      "Contact", "Teun Brandsma\nTeamcoach Educatie\n06-55501877",
      "Teun Brandsma, Teamcoach Educatie, 06-55501877"
    ),
    (
      "Contact", "Wij Jij Onze Uw mail: werk@example.org.", "werk@example.org"
    ),
  ])
  func contacts(_ heading: String, _ text: String, _ expected: String) {
    let source = SourceText(
      path: "Content/vacancies/a.txt",
      text: "Tester\n\nWe need somebody who tests what others write.\n\n\(heading)\n\n\(text)\n")
    let contact = Posting(readPosting(source), slug: "a").contacts.first
    let parts = [contact?.name, contact?.role, contact?.email, contact?.phone]
    #expect(parts.compactMap(\.self).joined(separator: ", ") == expected)
  }
}
