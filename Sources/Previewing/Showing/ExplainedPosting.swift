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
    return "<a href=\"\(escapedHTML(address))\">\(escapedHTML(path))</a>"
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
        let how =
          fact.certainty == .stated ? fact.rule : "\(fact.certainty.rawValue): \(fact.rule)"
        return [
          fact.field.rawValue, fact.shown(in: snapshot.language), fact.note ?? "",
          source.text(in: fact.span), how, line ?? "",
        ]
      })
  }

  private func missing(_ posting: Posting) -> String {
    table(
      "Missing", ["Fact", "What to do"],
      posting.advice(on: snapshot.board?.today).map { [$0.field.rawValue, text($0.advice)] })
  }

  private func lines(_ explanation: Explanation) -> String {
    table(
      "Lines", ["Line", "Taken as", "Text", "Why"],
      explanation.lines.map { line in
        [String(line.number), line.kind.rawValue, source.text(in: line.span), line.outcome ?? ""]
      })
  }

  /// The first cell of a row names it. Nothing when there are no rows.
  private func table(_ title: String, _ columns: [String], _ rows: [[String]]) -> String {
    guard !rows.isEmpty else { return "" }
    let head = columns.map { "<th scope=\"col\">\(text($0))" }.joined()
    let body = rows.map { row in
      let cells = row.map(escapedHTML)
      return "<tr><th scope=\"row\">\(cells.joined(separator: "<td>"))</tr>\n"
    }
    return """
      <h2>\(text(title))</h2>
      <table>
      <thead><tr>\(head)</tr></thead>
      <tbody>
      \(body.joined())</tbody>
      </table>

      """
  }
}
