import Diagnostics
import Pages
import Postings

/// How one posting was read: its facts with the place each comes from, every line of a plain text, and what
/// was noticed.
struct ExplainedPosting {
  private let source: SourceText
  private let edition: Edition

  init(_ source: SourceText, in edition: Edition) {
    self.source = source
    self.edition = edition
  }

  static func link(to path: String, in edition: Edition) -> String {
    let address = "\(edition.base)/\(OwnPages.folder)/explain/\(percentEncoded(path))"
    return "<a href=\"\(escapedHTML(address))\">\(escapedHTML(path))</a>"
  }

  func html() -> String {
    let reading = readPosting(source)
    let own = edition.problems.filter { $0.location?.path == source.path }
    let notes = reading.diagnostics.filter { $0.severity == .note }
    return "<p>Read as \(reading.reader.rawValue).</p>\n" + HTMLRendering().render(own)
      + facts(reading) + lines(reading) + HTMLRendering().render(notes)
  }

  private func facts(_ reading: Reading) -> String {
    let rows = reading.facts.map { fact -> String in
      let place = Location(fact.span, in: source).excerpt.map { String($0.line) } ?? ""
      let text = escapedHTML(source.text(in: fact.span))
      return "<tr><th scope=\"row\">\(fact.field.rawValue)<td>\(text)"
        + "<td>\(fact.certainty.rawValue)<td>\(place)</tr>\n"
    }
    return "<h2>Facts</h2>\n<table>\n<thead><tr><th scope=\"col\">Fact<th scope=\"col\">Text"
      + "<th scope=\"col\">How<th scope=\"col\">Line</tr></thead>\n<tbody>\n\(rows.joined())</tbody>\n</table>\n"
  }

  private func lines(_ reading: Reading) -> String {
    guard !reading.lines.isEmpty else { return "" }
    let rows = reading.lines.map { line -> String in
      let (text, outcome) = (
        escapedHTML(source.text(in: line.span)), escapedHTML(line.outcome ?? "")
      )
      return "<tr><td>\(line.number)<td>\(line.kind.rawValue)<td>\(text)<td>\(outcome)</tr>\n"
    }
    return "<h2>Lines</h2>\n<table>\n<thead><tr><th scope=\"col\">Line<th scope=\"col\">Taken as"
      + "<th scope=\"col\">Text<th scope=\"col\">Gave</tr></thead>\n<tbody>\n\(rows.joined())</tbody>\n</table>\n"
  }
}
