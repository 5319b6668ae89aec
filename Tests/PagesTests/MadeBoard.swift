import Days
import Diagnostics
import Foundation
import Pages
import Postings
import Templating

/// Boards made of postings that no file holds.
enum MadeBoard {
  static func posting(_ slug: String, posted: Day?) -> Posting {
    var posting = Posting(
      source: SourceText(path: "Content/vacancies/\(slug).md", bytes: []), slug: slug)
    posting.posted = posted
    return posting
  }

  static func board(_ postings: [Posting], settings more: String = "") -> Board {
    var log = DiagnosticLog()
    let settings = BoardSettings(
      reading: SourceText(
        path: "board.yml",
        text: "name: B\nbase_url: https://example.org/\ntoday: 2024-07-15\n\(more)\n"),
      log: &log)
    let frame = BoardFrame(
      settings: settings, today: settings.today ?? Day(number: 0), profiles: [],
      words: LintWords([]), log: &log)
    return Board(frame, postings.map { frame.vacancy(of: $0, prose: .empty) }, pages: [], log: &log)
  }

  static func site(_ postings: [Posting]) async throws -> Site {
    let (board, texts) = (board(postings), try texts())
    return Site(
      board: board, texts: texts,
      groups: await SiteGroups(board, texts))
  }

  static func texts(_ code: String = "nl") throws -> Texts {
    let strings = try strings(code)
    return Texts(strings, PersonWords([strings]))
  }

  /// The theme's texts in a language.
  static func strings(_ code: String) throws -> Strings {
    var log = DiagnosticLog()
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Templates/strings.\(code).txt")
    let source = SourceText(path: "strings.\(code).txt", bytes: Array(try Data(contentsOf: file)))
    return Strings(source: source, code: code, log: &log)
  }
}
