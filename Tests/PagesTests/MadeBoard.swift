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

  static func board(_ postings: [Posting]) -> Board {
    var log = DiagnosticLog()
    let settings = BoardSettings(
      reading: SourceText(
        path: "board.yml", text: "name: B\nbase_url: https://example.org/\ntoday: 2024-07-15\n"),
      log: &log)
    let frame = BoardFrame(
      settings: settings, today: settings.today ?? Day(number: 0), organisations: [], log: &log)
    return Board(frame, postings.map(frame.vacancy), pages: [], log: &log)
  }

  static func texts() throws -> Texts {
    var log = DiagnosticLog()
    let strings = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Templates/strings.nl.txt")
    let source = SourceText(path: "strings.nl.txt", bytes: Array(try Data(contentsOf: strings)))
    return Texts(Strings(source: source, language: .nl, log: &log), language: .nl)
  }
}
