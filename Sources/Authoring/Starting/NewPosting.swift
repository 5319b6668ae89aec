package import Building
package import Days
package import Diagnostics
package import Postings
import Slugs
import Templating

extension NewFiles {
  /// A posting to fill in: a draft with the fields that most postings have, each with what it means, and
  /// the others below them to be uncommented.
  ///
  /// As a draft it is checked but not shown, so that the board keeps building while it is being written.
  package static func posting(
    _ title: String, in settings: BoardSettings, _ theme: Theme, today: Day,
    content: String = "Content", language: MessageLanguage = .english, log: inout DiagnosticLog
  ) -> NewFiles {
    let strings = theme.strings(for: settings, log: &log)
    var files = NewFiles()
    let name = slug(of: title)
    let usual: [Field] = [
      .organisation, .locations, .education, .hours, .pay, .fields, .employment, .deadline, .apply,
    ]
    // What commands write later is nothing to fill in.
    let later: [Field] = [.closed, .outcome, .successor, .updated, .notes, .source]
    let taken: Set<Field> = Set(usual + later + [.title, .posted, .draft, .slug])
    let quoted = title.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    var lines = ["---", "title: \"\(quoted)\"", "draft: true", "posted: \(today.iso)"]
    lines += usual.map { field in
      let such = language.text("Such as: \(example(of: field, language, today))")
      return "\(field.rawValue):  # \(language.text(field.row.documentation)) \(such)"
    }
    lines += [""]
    lines += Field.allCases.filter { !taken.contains($0) && !$0.row.example.contains("\n") }.map {
      "# \($0.rawValue): \(example(of: $0, language, today))  # \(language.text($0.row.documentation))"
    }
    let headings = ["heading_work", "heading_profile", "heading_offer"].map { strings.text($0) }
    lines += ["---", ""] + headings.flatMap { ["## \($0)", "", ""] }
    files.add(
      "\(content)/vacancies/\(name.isEmpty ? "vacancy" : name).md",
      lines.joined(separator: "\n"))
    return files
  }
}

/// The example of a row, in the board's language; of a day, one that lies ahead.
private func example(of field: Field, _ language: MessageLanguage, _ today: Day) -> String {
  switch field.row.kind {
  case .day: today.iso
  case .deadline: (today + 30).iso
  default: language.text(field.row.example)
  }
}
