import Building
package import Diagnostics
import Pages

/// What a preview has to say.
package enum PreviewNews: Sendable {
  case started(Edition, PreviewAddress, portWasTaken: Bool, isOpen: Bool)
  case rebuilt(Rebuild)
  /// A page was asked for, and something is wrong with it that no rebuild can see.
  case found([Diagnostic], page: String)
  /// The system's way of watching cannot be used.
  case polling(reason: String)
}

/// Where a preview answers.
package struct PreviewAddress: Sendable, CustomStringConvertible {
  package let host: String
  package let port: Int
  package let base: String

  package var description: String {
    // An address that stands for all of this computer's is none that a browser goes to.
    let name =
      switch host {
      case "0.0.0.0": "127.0.0.1"
      case "::": "[::1]"
      default: host.contains(":") ? "[\(host)]" : host
      }
    return "http://\(name):\(port)\(base)/"
  }
}

/// One rebuild, for the terminal.
package struct Rebuild: Sendable {
  package let edition: Edition
  /// Errors, which are told until they are gone, and warnings that are new.
  package let told: [Diagnostic]
  private let changes: SourceChanges
  private let affected: Int?

  init(
    _ edition: Edition, after last: Edition, _ changes: SourceChanges, _ project: Project
  ) {
    self.edition = edition
    self.changes = changes
    told = edition.problems(worthTellingAfter: last)
    affected = edition.affectedPages(by: changes, since: last, project)
  }

  /// `Content/vacancies/a.md: 5 pages, 21 ms; 1 warning`
  package var line: String {
    var line = what + ": "
    if edition.shown != edition.number {
      line += "not shown, "
    } else {
      line += affected.map { $0 == 1 ? "1 page, " : "\($0) pages, " } ?? "all pages, "
    }
    let (seconds, attoseconds) = edition.duration.components
    line += "\(seconds * 1000 + attoseconds / 1_000_000_000_000_000) ms"
    let counts = [(edition.errors, "error"), (edition.warnings, "warning")].filter { $0.0 > 0 }
      .map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
    return counts.isEmpty ? line : line + "; " + counts.joined(separator: ", ")
  }

  private var what: String {
    if changes.isEmpty { return "a new day" }
    if changes.everything { return "everything" }
    // A folder is named in `files` as well, and is one change.
    guard let first = changes.files.union(changes.folders).min() else { return "" }
    let more = changes.files.union(changes.folders).count - 1
    return more == 0 ? first : "\(first) and \(more) more"
  }
}

extension Edition {
  /// Both lists are sorted, so one walk along them is enough, however long they are.
  fileprivate func problems(worthTellingAfter last: Edition) -> [Diagnostic] {
    var old = last.problems[...]
    return problems.filter { problem in
      while let first = old.first, first < problem { old.removeFirst() }
      return problem.severity == .error || old.first != problem
    }
  }
}
