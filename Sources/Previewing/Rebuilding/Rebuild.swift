import Building
package import Diagnostics
import Pages

/// What a preview has to say.
package enum PreviewEvent: Sendable {
  case started(Snapshot, PreviewAddress, portWasTaken: Bool, isOpen: Bool)
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

extension PreviewAddress {
  /// Where others reach it: of an address that stands for all of this computer's, each that it has in a network.
  package var inNetwork: [String] {
    guard ["0.0.0.0", "::"].contains(host) else { return ["\(self)"] }
    let own = networkAddresses().map { "http://\($0):\(port)\(base)/" }
    return own.isEmpty ? ["port \(port)"] : own
  }
}

/// One rebuild, for the terminal.
package struct Rebuild: Sendable {
  package let snapshot: Snapshot
  /// Errors, which are told until they are gone, and warnings that are new.
  package let told: [Diagnostic]
  private let changes: SourceChanges
  private let affected: Int?
  /// How many errors of the last snapshot are gone.
  private let mended: Int

  init(
    _ snapshot: Snapshot, after last: Snapshot, _ changes: SourceChanges, _ project: Project
  ) {
    self.snapshot = snapshot
    self.changes = changes
    mended = max(0, last.errors - snapshot.errors)
    told = snapshot.problems(worthTellingAfter: last)
    affected = snapshot.affectedPages(by: changes, since: last, project)
  }

  /// `Content/vacancies/a.md: 5 pages, 21 ms; 1 warning`
  package var line: String {
    var line = what + ": "
    let pages =
      snapshot.shown != snapshot.number
      ? "not shown" : affected.map { $0 == 1 ? "1 page" : "\($0) pages" } ?? "all pages"
    line += snapshot.language.text(pages) + ", "
    let (seconds, attoseconds) = snapshot.duration.components
    line += "\(seconds * 1000 + attoseconds / 1_000_000_000_000_000) ms"
    let counts = [(snapshot.errors, "error"), (snapshot.warnings, "warning")].filter { $0.0 > 0 }
      .map { snapshot.language.text("\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")") }
    let gone =
      mended == 0
      ? []
      : [snapshot.language.text(snapshot.errors == 0 ? "no errors any more" : "\(mended) mended")]
    let said = counts + gone
    return said.isEmpty ? line : line + "; " + said.joined(separator: ", ")
  }

  private var what: String {
    if changes.isEmpty { return snapshot.language.text("a new day") }
    if changes.everything { return snapshot.language.text("everything") }
    // A folder is named in `files` as well, and is one change.
    guard let first = changes.files.union(changes.folders).min() else { return "" }
    let more = changes.files.union(changes.folders).count - 1
    return more == 0 ? first : snapshot.language.text("\(first) and \(more) more")
  }
}

extension Snapshot {
  /// Both lists are sorted, so one walk along them is enough, however long they are.
  fileprivate func problems(worthTellingAfter last: Snapshot) -> [Diagnostic] {
    var old = last.problems[...]
    return problems.filter { problem in
      while let first = old.first, first < problem { old.removeFirst() }
      return problem.severity == .error || old.first != problem
    }
  }
}
