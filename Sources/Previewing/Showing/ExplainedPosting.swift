import Diagnostics
import Pages
import PlainText
import Postings
import Slugs

/// How one posting was read: its facts with the place each comes from, every line of a plain text, and what
/// was noticed.
struct ExplainedPosting {
  private let source: SourceText
  private let snapshot: Snapshot

  init(_ source: SourceText, in snapshot: Snapshot) {
    self.source = source
    self.snapshot = snapshot
  }

  static func link(to path: String, in snapshot: Snapshot) -> String {
    let address = "\(snapshot.base)/\(OwnPages.folder)/explain/\(percentEncoded(path))"
    return "<a href=\"\(escapedHTML(address))\">\(OwnTable.text(path))</a>"
  }

  func html() -> String {
    let explanation = Explanation(readPosting(source))
    let reading = explanation.reading
    let own = snapshot.problems.filter { $0.location?.path == source.path }
    let notes = reading.diagnostics.filter { $0.severity == .note }
    return "<p>\(text("Read as \(reading.reader.rawValue)."))</p>\n"
      + HTMLRendering(in: snapshot.language).render(own)
      + facts(reading) + missing(explanation.posting) + lines(explanation)
      + HTMLRendering(in: snapshot.language).render(notes)
  }

  private func text(_ english: String) -> String { snapshot.language.text(english) }

  private func facts(_ reading: Reading) -> String {
    table(
      "Facts", ["Fact", "Value", "Beside it", "Text", "How", "Line"],
      reading.facts.map { fact in
        let line = Location(fact.span, in: source).excerpt.map { String($0.line) }
        let rule = snapshot.language.word(fact.rule, of: "Line")
        let certainty = snapshot.language.word(fact.certainty.rawValue, of: "Fact")
        return [
          snapshot.language.word(fact.field.rawValue, of: "Field"),
          fact.shown(in: snapshot.language), fact.note.map(text) ?? "",
          source.text(in: fact.span), fact.certainty == .stated ? rule : "\(certainty): \(rule)",
          line ?? "",
        ]
      })
  }

  private func missing(_ posting: Posting) -> String {
    table(
      "Missing", ["Fact", "What to do"],
      posting.advice(on: snapshot.board?.today).map {
        [snapshot.language.word($0.field.rawValue, of: "Field"), text($0.advice)]
      })
  }

  private func lines(_ explanation: Explanation) -> String {
    table(
      "Lines", ["Line", "Taken as", "Text", "Why"],
      explanation.lines.map { line in
        [
          String(line.number), snapshot.language.word(line.kind.rawValue, of: "Line"),
          source.text(in: line.span), line.outcome.map(text) ?? "",
        ]
      })
  }

  /// Nothing when there are no rows.
  private func table(_ title: String, _ columns: [String], _ rows: [[String]]) -> String {
    guard !rows.isEmpty else { return "" }
    let table = OwnTable(columns: columns.map(text), rows: rows.map { $0.map(OwnTable.text) })
    return "<h2>\(text(title))</h2>\n" + table.html
  }
}

extension MessageLanguage {
  /// A word of ours for people: a row of the messages, in English the word itself.
  func word(_ word: String, of kind: String) -> String {
    let row = "\(kind) \(word)"
    let said = text(row)
    return said == row ? word : said
  }
}
