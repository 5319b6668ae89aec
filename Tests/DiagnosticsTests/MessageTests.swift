import Testing

@testable import Diagnostics

@Suite("Messages in other languages")
struct MessageTests {
  private let dutch = MessageLanguage("nl") ?? .english

  /// "{} takes {}" must not be what "{} takes no arguments" is found by.
  @Test("each row is found by what it says, whatever stands in its parts")
  func everyRowIsFoundByItself() {
    let rows = MessageRows.shared
    #expect(rows.withParts.count > 400)
    for row in rows.withParts {
      // A number is a word, too.
      let text = row.pieces.joined(separator: "7")
      let found = rows.withParts.first { $0.parts(of: text) != nil }
      #expect(found?.pieces == row.pieces, "\(text)")
    }
  }

  @Test("what stands between backticks stays, alone or within more")
  func quotationsStay() {
    #expect(
      dutch.text("print a field of it: `page.posting`") == "toon een veld ervan: `page.posting`")
    #expect(dutch.text("there is no filter `posting`") == "er is geen filter `posting`")
  }

  @Test("a quotation that ends and begins again is two")
  func twoQuotations() {
    #expect(
      dutch.text("filter `truncate` needs `length`") == "filter `truncate` heeft `length` nodig")
  }

  @Test("messages within messages are said as well")
  func within() {
    #expect(
      dutch.text("`posting.tags` may be none, and filter `upper` takes text")
        == "`posting.tags` kan `none` zijn, en filter `upper` verwacht tekst")
    #expect(
      dutch.text("cannot write `a/b`: Permission denied")
        == "`a/b` is niet te schrijven: geen toestemming")
    #expect(
      dutch.text("a file of the theme has at most 20 MB, and this file has 21.5 MB")
        == "een bestand van het thema heeft hoogstens 20 MB, en dit bestand heeft 21,5 MB")
  }

  @Test("what another program says stays as it is")
  func quotedNotes() {
    let told = Diagnostic(
      .error, "tool-failed", "`git` failed with exit code 128", at: nil,
      notes: [.init(quoting: "not found"), .init("called here")]
    ).said(in: dutch)
    #expect(told.message == "`git` is mislukt met code 128")
    #expect(told.notes.map(\.message) == ["not found", "hier aangeroepen"])
  }
}
