package import Days
import Diagnostics
package import Postings
import Slugs

extension NewFiles {
  /// A posting to fill in: a draft with the fields that most postings have, each with what it means, and
  /// the others below them to be uncommented.
  ///
  /// As a draft it is checked but not shown, so that the board keeps building while it is being written.
  package static func posting(
    _ title: String, _ language: BoardLanguage, today: Day, content: String = "Content"
  ) -> NewFiles {
    var files = NewFiles()
    let name = slug(of: title)
    let usual: [Field] = [
      .organisation, .locations, .education, .hours, .pay, .fields, .employment, .deadline, .apply,
    ]
    let taken: Set<Field> = Set(usual + [.title, .posted, .draft, .slug])
    let quoted = title.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    var lines = ["---", "title: \"\(quoted)\"", "draft: true", "posted: \(today.iso)"]
    lines += usual.map { "\($0.rawValue):  # \($0.row.documentation) Such as: \($0.row.example)" }
    lines += [""]
    lines += Field.allCases.filter { !taken.contains($0) && !$0.row.example.contains("\n") }.map {
      "# \($0.rawValue): \($0.row.example)  # \($0.row.documentation)"
    }
    let headings =
      language == .nl
      ? ["Wat ga je doen?", "Wat vragen wij?", "Wat bieden wij?"]
      : ["What you will do", "What we ask", "What we offer"]
    lines += ["---", ""] + headings.flatMap { ["## \($0)", "", ""] }
    files.add(
      "\(content)/vacancies/\(name.isEmpty ? "vacancy" : name).md",
      lines.joined(separator: "\n"))
    return files
  }
}

extension BoardSettings {
  /// The settings of a board as far as they can be read: a command that only wants its language has no
  /// business with their errors.
  package init(of project: Project) {
    let source: SourceText
    do throws(Disk.Failure) {
      source = SourceText(path: "board.yml", bytes: try Disk.read(project.content + "/board.yml"))
    } catch {
      source = SourceText(path: "board.yml", bytes: [])
    }
    var log = DiagnosticLog()
    self = BoardSettings(reading: source, log: &log)
  }
}
