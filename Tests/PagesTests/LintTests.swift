import Postings
import Testing

@testable import Pages

@Suite("The table of lints")
struct LintTests {
  @Test("codes are unique, in kebab case, and each says what it is for")
  func rows() {
    let codes = Lint.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    for lint in Lint.all {
      #expect(lint.code.allSatisfy { $0 == "-" || ($0.isLetter && $0.isLowercase) })
      #expect(lint.documentation.hasSuffix("."))
      #expect(lint.level != .error, "a board decides what fails it")
    }
  }

  @Test(
    "headings that ask or apply are told from others",
    arguments: [
      ("Solliciteren?", true), ("Sollicitatieprocedure", true), ("Stel gerust je vraag", true),
      ("Meer informatie over deze vacature", true), ("Vragen?", true), ("Contactpersoon", true),
      ("Interesse?", true), ("How to apply", true), ("Ihre Bewerbung", true),
      ("Enthousiast?", true), ("Haben Sie Fragen?", true), ("Contact details", true),
      ("Wat vragen wij?", false), ("Wat ga je doen?", false), ("Dit bieden wij", false),
      ("Over ons", false), ("Informatie over de afdeling", false), ("How we work", false),
    ])
  func headings(text: String, isPrivate: Bool) throws {
    let words = PersonWords(try ["nl", "en", "de"].map(MadeBoard.strings))
    #expect(words.announcesPersons(text) == isPrivate)
  }
}
