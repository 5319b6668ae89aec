import Diagnostics
import Foundation
import Postings
import Testing

@testable import Building
@testable import Pages

@Suite("Languages of a board")
struct BoardLanguageTests {
  private func board(_ language: String, _ files: [(String, String)] = []) throws -> TestBoard {
    let board = try TestBoard(
      """
      -- Content/board.yml --
      name: Bord
      base_url: https://example.org/
      language: \(language)
      -- Content/vacancies/a.md --
      \(posting("Adviseur", "hours: 32-36\npay: {min: 3290, max: 4714, currency: EUR, per: month}"))
      -- Content/vacancies/b.md --
      \(posting("Bakker", posted: "2024-06-01", deadline: "2024-07-09"))
      """)
    try board.remove("Templates")
    for (path, text) in files { try board.write(path, text) }
    return board
  }

  private func texts(_ name: String) throws -> String {
    String(decoding: try #require(EmbeddedTheme.files[name]), as: UTF8.self)
  }

  /// The theme's English file with some lines in French.
  private func french() throws -> String {
    var text = try texts("strings.en.txt")
    for (key, line) in [
      ("plural_rule", "plural_rule: n = 0..1"), ("money", "money: 1 234,50 €"),
      ("path_vacancies", "path_vacancies: offres"), ("path_page", "path_page: page"),
      (
        "months",
        "months: janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre"
      ),
      ("apply_now", "apply_now: Postuler"),
      ("closed_notice", "closed_notice: Cette offre est close."),
      ("vacancies(count)", "vacancies(count): {count} offre | {count} offres"),
      ("person_headings", "person_headings: contact…, postuler…, renseignements…"),
    ] {
      text = text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.hasPrefix(key + ":") ? line : String($0) }.joined(separator: "\n")
    }
    return text
  }

  @Test(
    "the theme's languages build a board without a word, at addresses of their own",
    arguments: [
      ("nl", "vacatures", "Solliciteer", "1 augustus 2024"),
      ("en", "vacancies", "Apply", "1 August 2024"),
      ("de", "stellen", "Jetzt bewerben", "1. August 2024"),
    ])
  func shipped(_ language: String, _ folder: String, _ button: String, _ day: String) async throws {
    let board = try board(language)
    let result = await board.build()
    #expect(result.outcome != nil, "\(result.text)")
    #expect(!result.codes.contains { $0.hasPrefix("strings") }, "\(result.text)")
    let page = try board.page("\(folder)/a/index.html")
    #expect(page.contains("<html lang=\"\(language)\""))
    #expect(page.contains(">\(button) <small>") && page.contains(">\(day)</time>"))
    // No language's words stand on another's pages.
    for other in ["nl", "en", "de"] where other != language {
      let notice = try texts("strings.\(other).txt").split(separator: "\n")
        .first { $0.hasPrefix("closed_notice: ") }?.dropFirst("closed_notice: ".count)
      #expect(try !board.page("\(folder)/b/index.html").contains(try #require(notice)))
    }
  }

  @Test("a whole file of texts makes a language of its own")
  func own() async throws {
    let board = try board("fr", [("Templates/strings.fr.txt", try french())])
    try board.write(
      "Content/vacancies/c.md",
      posting(
        "Chargée de mission", posted: "2024-06-01", deadline: "2024-07-09",
        body: String(repeating: "De l'eau propre. ", count: 40)
          + "\n\n## Renseignements\n\nAppelez Anne."))
    let result = await board.build()
    #expect(result.outcome != nil, "\(result.text)")
    let page = try board.page("offres/a/index.html")
    #expect(page.contains("<html lang=\"fr\"") && page.contains(">Postuler <small>"))
    #expect(page.contains(">1 août 2024</time>"))
    #expect(page.contains("3\u{A0}290\u{A0}€ – 4\u{A0}714\u{A0}€"))
    #expect(try board.page("index.html").contains(">1 offre<"))
    let closed = try board.page("offres/c/index.html")
    #expect(closed.contains("Cette offre est close.") && closed.contains("De l'eau propre."))
    #expect(!closed.contains("Appelez Anne."))
  }

  @Test("a file of texts that is not whole is one error that lists what is missing")
  func incomplete() async throws {
    let lines = try french().split(separator: "\n", omittingEmptySubsequences: false)
    let missing = ["apply_now:", "soon(count):", "months:"]
    let text = lines.filter { line in !missing.contains { line.hasPrefix($0) } }
      .joined(separator: "\n")
    let result = await (try board("fr", [("Templates/strings.fr.txt", text)])).build()
    #expect(result.outcome == nil)
    #expect(result.text.contains("3 of "), "\(result.text)")
    #expect(
      result.text.contains(
        """
         texts are missing: `apply_now`, `months`, `soon(count)`
         --> Templates/strings.fr.txt
        help: `prikbord theme strings.en.txt` hands you all of them to translate
        """), "\(result.text)")
    #expect(result.codes.filter { $0 == "strings-missing" }.count == 1)
  }

  @Test("a language that the theme does not have is an error in board.yml, with the way to have it")
  func unknown() async throws {
    let text = await (try board("fr")).build().text
    #expect(
      text.contains(
        """
        error: the theme has no texts in `fr`
         --> Content/board.yml:3:11
          |
        3 | language: fr
          |           ^^
          |
        help: it has `de`, `en`, `nl`; another language is a file `Templates/strings.fr.txt`
        """), "\(text)")
  }

  @Test("a word of addresses that would be written otherwise is an error with the right one")
  func pathWord() async throws {
    let text = await
      (try board(
        "nl", [("Templates/strings.nl.txt", "path_vacancies: Vacatures & meer\n")])).build().text
    #expect(text.contains("a word of addresses is small letters, digits and `-`"), "\(text)")
    #expect(text.contains("--> Templates/strings.nl.txt:1:1"), "\(text)")
  }

  @Test("code asks for no text that the theme does not have")
  func required() throws {
    let text = try texts("strings.en.txt")
    for key in Texts.requiredKeys {
      #expect(
        text.contains("\n\(key):") || text.contains("\n\(key)("), "\(key)")
    }
  }
}
