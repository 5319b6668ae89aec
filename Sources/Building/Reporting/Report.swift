import Days
package import Diagnostics
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

  /// What happened, what is on the board, and when it changes by itself. Notes that were not shown are named with
  /// the way to them.
  package func lines(verb: String, showsNotes: Bool = true) -> [String] {
    var lines: [String] = []
    if let counts = result.counts {
      lines.append((words(counts) + noted(showsNotes)).joined(separator: ", "))
    }
    let folder = project.shown(project.output)
    if let outcome = result.outcome, outcome.wasCurrent {
      lines.append(
        text("`\(folder)` is up to date: \(outcome.files) files, \(Self.size(outcome.bytes))"))
    } else if let outcome = result.outcome {
      lines.append(
        text(
          "wrote `\(folder)`: \(outcome.files) files, \(Self.size(outcome.bytes)) "
            + "(\(outcome.added) new, \(outcome.changed) changed, \(outcome.unchanged) unchanged, "
            + "\(outcome.removed) removed)"))
      if outcome.wasPiecemeal {
        lines.append(
          text(
            "`\(folder)` could not be exchanged in one step; its files were replaced one by one"))
      }
    }
    if !result.leftOut.isEmpty {
      let names = result.leftOut.prefix(3).map { "`\($0)`" }.joined(separator: ", ")
      let more = result.leftOut.count - 3
      lines.append(text(more > 0 ? "left out: \(names) and \(more) more" : "left out: \(names)"))
    }
    if let change = result.nextChange {
      lines.append(text("next change: \(Self.words(change, in: result.language))"))
    }
    lines.append(text("\(verb) in \(Self.milliseconds(total))"))
    return lines
  }

  /// A line for each phase, serial stretches included: time on the wall, of the processors, and what was made.
  package var profile: [String] {
    func line(_ name: String, _ wall: Duration, _ processors: Duration) -> String {
      let columns = [wall, processors].map { "\(Self.tenths($0)) ms" }
      return text(name).padded(to: Self.nameColumn) + columns.map { $0.padded(to: -14) }.joined()
    }
    let phases = result.phases.map { line($0.name, $0.duration, $0.processorTime) }
    let processors = result.phases.reduce(Duration.zero) { $0 + $1.processorTime }
    let memory = Self.size(PhaseWatch.peakMemory)
    let most =
      result.outcome.map { "at most \(memory), \($0.files) files of \(Self.size($0.bytes))" }
      ?? "at most \(memory)"
    let head = [
      text("phase").padded(to: Self.nameColumn), text("wall").padded(to: -14),
      text("processors").padded(to: -14),
    ]
    return [head.joined()] + phases + [line("all", total, processors), text(most)]
  }

  /// Room for "Einstellungen" and a blank.
  private static let nameColumn = 14

  private static func tenths(_ duration: Duration) -> String {
    let (seconds, attoseconds) = duration.components
    let tenths = seconds * 10_000 + attoseconds / 100_000_000_000_000
    return "\(tenths / 10).\(tenths % 10)"
  }

  private func text(_ english: String) -> String { result.language.text(english) }

  private var total: Duration { result.phases.reduce(.zero) { $0 + $1.duration } }

  /// The last line when a run fails.
  package func failure(writes: Bool) -> String {
    let errors = result.diagnostics.count(of: .error)
    let warnings = result.diagnostics.count(of: .warning)
    var parts: [String] = []
    if errors > 0 { parts.append(text(Self.plural(errors, "error"))) }
    if warnings > 0 { parts.append(text(Self.plural(warnings, "warning"))) }
    let folder = project.shown(project.output)
    let standing =
      switch result.standing {
      case .old: "\(folder) is as it was"
      case .new: "\(folder) is the new site all the same"
      case .mixed: "\(folder) has new files and old ones; build again"
      }
    return parts.joined(separator: ", ") + (writes ? "; \(text(standing))" : "")
  }

  /// What was said and is no reason to fail.
  private func noted(_ showsNotes: Bool) -> [String] {
    let (warnings, notes) = (
      result.diagnostics.count(of: .warning), result.diagnostics.count(of: .note)
    )
    let way = showsNotes ? "" : " (\(text("`--all` shows them")))"
    return (warnings == 0 ? [] : [text(Self.plural(warnings, "warning"))])
      + (notes == 0 ? [] : [text(Self.plural(notes, "note")) + way])
  }

  private func words(_ counts: Board.Counts) -> [String] {
    var parts = [text("\(counts.open + counts.closingSoon) open")]
    if counts.closingSoon > 0 { parts[0] += " (\(text("\(counts.closingSoon) closing soon")))" }
    if counts.closed > 0 { parts.append(text("\(counts.closed) closed")) }
    if counts.scheduled > 0 { parts.append(text("\(counts.scheduled) scheduled")) }
    if counts.drafts > 0 { parts.append(text(Self.plural(counts.drafts, "draft"))) }
    if counts.gone > 0 { parts.append(text("\(counts.gone) gone")) }
    return parts
  }

  /// "2024-08-02, 1 posting closes"
  package static func words(
    _ change: NextChange, in language: MessageLanguage = .english
  ) -> String {
    func part(_ count: Int, _ one: String, _ many: String) -> String? {
      count == 0 ? nil : language.text(count == 1 ? one : many)
    }
    let parts = [
      part(change.opening, "1 posting opens", "\(change.opening) postings open"),
      part(
        change.closingSoon, "1 posting is closing soon",
        "\(change.closingSoon) postings are closing soon"),
      part(change.closing, "1 posting closes", "\(change.closing) postings close"),
      part(change.leaving, "1 posting leaves", "\(change.leaving) postings leave"),
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

extension String {
  /// With blanks after it, or before it when the width is negative.
  fileprivate func padded(to width: Int) -> String {
    let blanks = String(repeating: " ", count: max(0, abs(width) - count))
    return width < 0 ? blanks + self : self + blanks
  }
}
