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

  @Test("a name is no word, though a row says the same")
  func names() {
    #expect(dutch.text("looking at `pages`") == "kijken naar `pages`")
    #expect(dutch.text("commit 1a2b3c4 on `pages`") == "commit 1a2b3c4 op `pages`")
    #expect(
      dutch.text("`pages` is up to date: 3 files, 12 kB")
        == "`pages` is al actueel: 3 bestanden, 12 kB")
  }

  @Test("a place keeps its path; what the board itself makes has words in its place")
  func places() {
    func said(_ path: String) -> String? {
      Diagnostic(.error, "x", "board.yml has no name", at: Location(path: path)).said(in: dutch)
        .location?.path
    }
    #expect(said("pages") == "pages" && said("board") == "board")
    #expect(said("the sitemap") == "de sitemap" && said("the archive") == "het archief")
  }

  @Test("a quotation may hold the words of its row, before a number and before other words")
  func wordsOfTheRowWithin() {
    #expect(
      dutch.text("9 of this kind; also `cook and waiter.md` and 7 more (`--all` shows each)")
        == "9 hiervan; ook `cook and waiter.md` en nog 7 (`--all` toont ze alle)")
    #expect(
      dutch.text("left out: `a and 2 more.md`, `b.md` and 7 more")
        == "weggelaten: `a and 2 more.md`, `b.md` en nog 7")
    let row = MessageRow("{} takes {}, not {}", [:])
    #expect(
      row.parts(of: "filter `a takes b` takes text, not a day")
        == ["filter `a takes b`", "text", "a day"])
  }

  @Test("a part that looks like the place of another stays")
  func partsWithin() {
    #expect(
      dutch.text("cannot write `{2}`: `{1}`") == "`{2}` is niet te schrijven: `{1}`")
  }

  @Test("a number may have a point or a comma, and is no other text")
  func amounts() {
    #expect(dutch.text("from 14.5") == "vanaf 14.5" && dutch.text("up to 1,5") == "tot 1,5")
    #expect(dutch.text("from 14.") == "from 14." && dutch.text("from x") == "from x")
  }
}
