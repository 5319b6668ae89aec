package import Days
package import Diagnostics
import Facts
import Postings

extension Explanation {
  /// The posting beside its reading, line by line; then the facts, and what is missing.
  package func text(
    color: Bool, in language: MessageLanguage = .english, on today: Day? = nil
  ) -> String {
    let paint = Paint(color: color)
    var out = paint.bold(reading.source.path) + "  (\(reading.reader.rawValue)"
    out += (posting.language ?? reading.language).map { ", \($0))\n\n" } ?? ")\n\n"
    let width = String(lines.last?.number ?? 1).count
    for line in lines { out += row(line, width, paint, language) }
    if isRefused { return out }
    out += "\n" + factList(paint, language)
    let missing = posting.advice(on: today)
    if !missing.isEmpty {
      out += "\n" + paint.bold(language.text("Missing")) + "\n"
      for (field, advice) in missing {
        out += "  \(padded(field.rawValue, 14))\(language.text(advice))\n"
      }
    }
    return out
  }

  private func row(
    _ line: LineReading, _ width: Int, _ paint: Paint, _ language: MessageLanguage
  ) -> String {
    let number = String(repeating: " ", count: width - String(line.number).count) + "\(line.number)"
    if line.kind == .blank { return paint.dim(number) + "\n" }
    var text = cut(visible(text(of: line)), 76)
    var kind = line.kind.rawValue
    let found = reading.facts.filter {
      line.span.range.overlaps($0.span.range) && line.span.start < line.span.end
    }
    if line.kind == .dropped {
      kind += line.outcome.map { ": \($0)" } ?? ""
      return paint.dim("\(number)  \(padded(text, 78))\(kind)") + "\n"
    }
    let values = found.filter { $0.rule != "front-matter" }.map {
      "\($0.field.rawValue) = \($0.shown(in: language))"
    }
    if line.kind == .heading {
      text = paint.bold(padded(text, 78))
    } else {
      text = padded(text, 78)
    }
    let reading =
      values.isEmpty ? paint.dim(kind) : paint.green(kind) + "  " + values.joined(separator: ", ")
    return "\(paint.dim(number))  \(text)\(reading)\n"
  }

  private func factList(_ paint: Paint, _ language: MessageLanguage) -> String {
    var out = paint.bold(language.text("Facts")) + "\n"
    for fact in factsOfPosting {
      let note = fact.note.map { " · \(visible($0))" } ?? ""
      out += "  \(padded(fact.field.rawValue, 14))\(fact.shown(in: language))\(paint.dim(note))"
      let doubts = doubts(of: fact).map { "  (\(language.text($0)))" }.joined()
      out += paint.yellow(doubts) + "\n"
    }
    return out
  }

  /// What is not simply stated, and by which rule it was found.
  private func doubts(of fact: Fact) -> [String] {
    var doubts: [String] =
      switch fact.certainty {
      case .stated: []
      case .sentence: ["from a sentence"]
      case .inferred: ["inferred: \(fact.rule)"]
      }
    if case .pay(let pay) = fact.value, !pay.inferred.isEmpty {
      doubts.append("inferred: \(pay.inferred.map(\.rawValue).joined(separator: ", "))")
    }
    if case .places(let places) = fact.value {
      let unknown = places.filter { $0.region == nil && $0.country == nil }.map(\.name)
      if !unknown.isEmpty { doubts.append("in no list: \(unknown.joined(separator: ", "))") }
    }
    return doubts
  }

  /// Text of unknown origin must not steer the terminal.
  private func visible(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
  }

  private func cut(_ text: String, _ width: Int) -> String {
    text.count > width ? text.prefix(width - 1) + "…" : text
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}

private struct Paint {
  let color: Bool
  private func wrap(_ code: String, _ text: String) -> String {
    color && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
  func bold(_ text: String) -> String { wrap("1", text) }
  func dim(_ text: String) -> String { wrap("2", text) }
  func green(_ text: String) -> String { wrap("32", text) }
  func yellow(_ text: String) -> String { wrap("33", text) }
}
