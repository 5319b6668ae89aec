import Days
import Diagnostics
import Pages
package import Postings

/// The summary of a run in words, for the terminal.
package struct Report {
  private let result: Build.Result
  private let project: Project

  package init(_ result: Build.Result, _ project: Project) {
    self.result = result
    self.project = project
  }

  /// What happened, what is on the board, and when it changes by itself.
  package func lines(verb: String) -> [String] {
    var lines: [String] = []
    if let counts = result.board?.counts { lines.append(Self.words(counts)) }
    let folder = project.shown(project.output)
    if let outcome = result.outcome {
      lines.append(
        "wrote \(folder): \(outcome.files) files, \(Self.size(outcome.bytes)) "
          + "(\(outcome.added) new, \(outcome.changed) changed, \(outcome.unchanged) unchanged, "
          + "\(outcome.removed) removed)")
      if outcome.wasPiecemeal {
        lines.append(
          "\(folder) could not be exchanged in one step; its files were replaced one by one")
      }
    }
    if let change = result.board?.nextChange { lines.append("next change: \(Self.words(change))") }
    let phases = result.phases.map { "\($0.name) \(Self.milliseconds($0.duration))" }
    lines.append("\(verb) in \(Self.milliseconds(total)) (\(phases.joined(separator: ", ")))")
    return lines
  }

  private var total: Duration { result.phases.reduce(.zero) { $0 + $1.duration } }

  /// The last line when a run fails.
  package func failure(writes: Bool) -> String {
    let errors = result.diagnostics.count { $0.severity == .error }
    let warnings = result.diagnostics.count { $0.severity == .warning }
    var parts: [String] = []
    if errors > 0 { parts.append(Self.plural(errors, "error")) }
    if warnings > 0 { parts.append(Self.plural(warnings, "warning")) }
    let folder = project.shown(project.output)
    return parts.joined(separator: ", ") + (writes ? "; \(folder) is as it was" : "")
  }

  private static func words(_ counts: Board.Counts) -> String {
    var parts = ["\(counts.open + counts.closingSoon) open"]
    if counts.closingSoon > 0 { parts[0] += " (\(counts.closingSoon) closing soon)" }
    if counts.closed > 0 { parts.append("\(counts.closed) closed") }
    if counts.scheduled > 0 { parts.append("\(counts.scheduled) scheduled") }
    if counts.drafts > 0 { parts.append(plural(counts.drafts, "draft")) }
    if counts.gone > 0 { parts.append("\(counts.gone) gone") }
    return "postings: " + parts.joined(separator: ", ")
  }

  /// "2024-08-02, 1 posting closes"
  package static func words(_ change: NextChange) -> String {
    func part(_ count: Int, _ one: String, _ many: String) -> String? {
      count == 0 ? nil : count == 1 ? "1 posting \(one)" : "\(count) postings \(many)"
    }
    let parts = [
      part(change.opening, "opens", "open"),
      part(change.closingSoon, "is closing soon", "are closing soon"),
      part(change.closing, "closes", "close"), part(change.leaving, "leaves", "leave"),
    ]
    return ([change.day.iso] + parts.compactMap { $0 }).joined(separator: ", ")
  }

  package static func plural(_ count: Int, _ word: String) -> String {
    "\(count) \(word)\(count == 1 ? "" : "s")"
  }

  package static func size(_ bytes: Int) -> String {
    if bytes < 1000 { return plural(bytes, "byte") }
    return bytes < 1_000_000
      ? "\((bytes + 500) / 1000) kB"
      : "\((bytes + 50_000) / 100_000 / 10).\((bytes + 50_000) / 100_000 % 10) MB"
  }

  package static func milliseconds(_ duration: Duration) -> String {
    let (seconds, attoseconds) = duration.components
    let milliseconds = seconds * 1000 + attoseconds / 1_000_000_000_000_000
    return milliseconds < 10_000 ? "\(milliseconds) ms" : "\(milliseconds / 1000) s"
  }
}
