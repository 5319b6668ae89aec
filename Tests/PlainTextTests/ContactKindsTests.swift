import Diagnostics
import Facts
import Postings
import Testing

@testable import PlainText

/// Kinds of words and blocks that name whom to ask and how to apply, in other words than the corpus has.
@Suite struct ContactKindsTests {
  struct Text: CustomTestStringConvertible {
    let text: String
    /// Nil where the text is about the way to apply alone.
    let contacts: String?
    /// The mail or web address; empty where nobody applies by one, nil where that is no matter.
    let apply: String?

    init(_ text: String, _ contacts: String?, apply: String?) {
      self.text = text
      self.contacts = contacts
      self.apply = apply
    }

    var testDescription: String { text }
  }

  static let dutchHead =
    "Tester\n\nWij zoeken iemand die test wat anderen schrijven, en die het ze ook vertelt."
  static let germanHead =
    "Tester (m/w/d)\n\nWir suchen jemanden, der prüft, was andere schreiben, und der es ihnen auch "
    + "sagt."
  static let englishHead =
    "Tester\n\nWe need somebody who tests what others write, and who tells them."

  @Test(arguments: dutch) func readsDutch(_ text: Text) { text.expect(below: Self.dutchHead) }

  @Test(arguments: german) func readsGerman(_ text: Text) { text.expect(below: Self.germanHead) }

  @Test(arguments: english) func readsEnglish(_ text: Text) {
    text.expect(below: Self.englishHead)
  }

  /// Thousands of letters' ends, chats and names with a firm behind are read in the time of as many lines.
  @Test func manyOfThemStaySmall() {
    let lines = (1000..<3000).map {
      "Bel mij op 06-5550\($0), of Anna Smit van Maatwerk op 06-5551\($0).\n09:41"
    }
    let source = SourceText(
      path: "Content/vacancies/a.txt",
      text: "Tester\n\nContact\n\n" + lines.joined(separator: "\n") + "\n")
    #expect(!Posting(readPosting(source), slug: "a").contacts.isEmpty)
  }

  /// So are desks, steps, rows of labels and persons named together.
  @Test func manyShapesStaySmall() {
    let lines = (1000..<3000).map {
      "Name\nAnna Smit\nTelefoon\n06-5550\($0)\n1. Gesprek met Anna Smit en Joost Mulder\n"
        + "Vragen? Het planningsteam of Anna Smit (planner) en Joost Mulder: 06-5551\($0)"
    }
    let source = SourceText(
      path: "Content/vacancies/a.txt",
      text: "Tester\n\nContact\n\n" + lines.joined(separator: "\n") + "\n")
    #expect(!Posting(readPosting(source), slug: "a").contacts.isEmpty)
  }
}

extension ContactKindsTests.Text {
  /// Reads the text below a title and a sentence in its language.
  func expect(below head: String) {
    let source = SourceText(path: "Content/vacancies/a.txt", text: "\(head)\n\n\(text)\n")
    let posting = Posting(readPosting(source), slug: "a")
    if let contacts { #expect(written(posting.contacts) == contacts) }
    if let apply { #expect((posting.apply?.email ?? posting.apply?.url ?? "") == apply) }
  }
}
