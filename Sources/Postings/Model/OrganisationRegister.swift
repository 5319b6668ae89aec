package import Diagnostics
import Synchronization

/// Finds organisations by the names that postings give them.
package final class OrganisationRegister: Sendable {
  /// By name or alias, in lower case.
  private let positions: [String: Int]
  private let names: [String]
  /// What was found near a name: thousands of postings share a few dozen.
  private let near = Mutex<[String: String?]>([:])

  package init(_ organisations: [Organisation], log: inout DiagnosticLog) {
    var positions: [String: Int] = [:]
    for (index, organisation) in organisations.enumerated() {
      for name in [organisation.name ?? organisation.slug] + organisation.aliases {
        let key = name.lowercased()
        if let other = positions[key], other != index {
          log.add(.sameOrganisation(name, organisation, organisations[other]))
        } else {
          positions[key] = index
        }
      }
    }
    self.positions = positions
    names = organisations.flatMap { [$0.name].compactMap(\.self) + $0.aliases }
  }

  package func position(of name: String) -> Int? { positions[name.lowercased()] }

  /// A name that an unknown one was most likely meant to be: at most two letters differ, since names of
  /// one kind ("Gemeente …") are alike by nature. In a short one a slip cannot be told from another name.
  package func name(near unknown: String) -> String? {
    // Not even the lock, for which all processors would wait.
    if names.isEmpty { return nil }
    return near.withLock { known in
      if let found = known[unknown] { return found }
      let found =
        unknown.count < 6
        ? nil : nearestName(to: unknown, among: names.filter { Self.isSlip(unknown, $0) })
      known[unknown] = .some(found)
      return found
    }
  }

  /// Whether all but two letters in one place are the same.
  private static func isSlip(_ name: String, _ other: String) -> Bool {
    let (a, b) = (Array(name.lowercased()), Array(other.lowercased()))
    let start = zip(a, b).prefix { $0 == $1 }.count
    let end = zip(a.dropFirst(start).reversed(), b.dropFirst(start).reversed())
      .prefix { $0 == $1 }.count
    return max(a.count, b.count) - start - end <= 2
  }
}

extension Diagnostic {
  fileprivate static func sameOrganisation(
    _ name: String, _ organisation: Organisation, _ other: Organisation
  ) -> Diagnostic {
    Diagnostic(
      .error, "same-organisation",
      "two organisations are called `\(name)`", at: Location(path: organisation.source.path),
      notes: [.init("the other profile", at: Location(path: other.source.path))])
  }
}
