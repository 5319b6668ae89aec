package import Diagnostics
import Platform

/// What an import came to.
package struct ImportReport: Sendable {
  package internal(set) var changes: [ImportChange] = []
  /// Sources that have nothing new since they were last fetched.
  package internal(set) var unchanged: [String] = []
  package internal(set) var log = DiagnosticLog()
}

/// What became of one vacancy.
package struct ImportChange: Sendable, Equatable {
  package enum Kind: String, Sendable, CaseIterable { case new, changed, closed, left, moved }
  package let kind: Kind
  /// Seen from the board's root; of what was left, the title at its source; of what was moved, where it was.
  package var path: String
  /// The fields that changed, why it was left, or where it is now.
  package let detail: String

  func shown(from root: String) -> ImportChange {
    var change = self
    if path.hasPrefix(root + "/") { change.path = String(path.dropFirst(root.count + 1)) }
    return change
  }
}

extension ImportReport {
  /// Where the vacancies are that were found, made just now or known before; seen from the board's root.
  package var postings: [String] {
    changes.filter { [.new, .changed].contains($0.kind) }.map(\.path)
  }

  package mutating func add(_ more: DiagnosticLog) { log.add(contentsOf: more.all) }

  /// A line a vacancy, and what they come to:
  ///
  ///       new      Content/vacancies/adviseur-water.md  Adviseur water
  ///       changed  Content/vacancies/planner.md  pay, text
  ///       closed   Content/vacancies/stage.md  gone at the source
  ///     1 new, 1 changed, 1 closed
  package func lines(dryRun: Bool, in language: MessageLanguage = .english) -> [String] {
    let kinds = ImportChange.Kind.allCases
    let width = (kinds.map(\.rawValue) + [same]).map { language.text($0).count }.max() ?? 0
    func line(_ kind: String, _ path: String, _ detail: String) -> String {
      let word = language.text(kind)
      return "  \(word)\(String(repeating: " ", count: width - word.count))  \(path)  \(detail)"
    }
    var lines = changes.map { change in
      line(
        change.kind.rawValue, change.path,
        change.isReason ? language.text(change.detail) : change.detail)
    }
    lines += unchanged.map {
      line(same, $0, language.text("nothing new since it was last fetched"))
    }
    let counts = kinds.compactMap { kind in
      let count = changes.count { $0.kind == kind }
      return count > 0 ? "\(count) \(language.text(kind.rawValue))" : nil
    }
    let sum =
      counts.isEmpty ? language.text("nothing to change") : counts.joined(separator: ", ")
    return lines
      + [dryRun ? "\(sum); \(language.text("nothing was written (--dry-run)"))" : sum]
  }

  /// Of a source that says that it has not changed.
  private var same: String { "same" }

  package func json() throws -> String {
    struct Shown: Encodable {
      struct Change: Encodable { let kind, path, detail: String }
      let changes: [Change]
      let unchanged: [String]
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let shown = Shown(
      changes: changes.map { .init(kind: $0.kind.rawValue, path: $0.path, detail: $0.detail) },
      unchanged: unchanged)
    return String(decoding: try encoder.encode(shown), as: UTF8.self)
  }
}

extension ImportChange {
  /// Whether its detail is a sentence and neither a title, nor keys, nor a path.
  fileprivate var isReason: Bool { kind == .left || kind == .closed }
}
