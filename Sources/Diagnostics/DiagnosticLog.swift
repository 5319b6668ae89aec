/// All diagnostics of a run, in the order they were found until somebody asks for `sorted`. Of one kind in one
/// file the first `limit` are kept and the rest are counted: one slip can be made on every line.
package struct DiagnosticLog: Sendable {
  package static let limit = 20

  private var kept: [Diagnostic] = []
  private var kinds: [Kind: Tally] = [:]
  private var errors = 0

  private struct Kind: Hashable {
    let path: String
    let code: String
    let severity: Diagnostic.Severity
  }

  private struct Tally {
    var kept = 0
    var others = 0
    /// Its position among those that are kept.
    var last = 0
  }

  package init(_ all: [Diagnostic] = []) { add(contentsOf: all) }

  package mutating func add(_ diagnostic: Diagnostic) {
    if diagnostic.severity == .error { errors += 1 + diagnostic.others }
    guard let path = diagnostic.location?.path else { return kept.append(diagnostic) }
    let kind = Kind(path: path, code: diagnostic.code, severity: diagnostic.severity)
    var tally = kinds[kind] ?? Tally()
    tally.others += diagnostic.others
    if tally.kept < Self.limit {
      var diagnostic = diagnostic
      diagnostic.others = 0
      tally.kept += 1
      tally.last = kept.count
      kept.append(diagnostic)
    } else {
      tally.others += 1
    }
    kinds[kind] = tally
  }

  package mutating func add(contentsOf more: some Sequence<Diagnostic>) {
    for diagnostic in more { add(diagnostic) }
  }

  /// Counts one more of the kind of `diagnostic`, of which so many were said that nothing new can be.
  package mutating func add(anotherLike diagnostic: Diagnostic) {
    var another = diagnostic
    another.others = 0
    add(another)
  }

  package var all: [Diagnostic] {
    var all = kept
    for tally in kinds.values where tally.others > 0 { all[tally.last].others = tally.others }
    return all
  }

  package var hasErrors: Bool { errors > 0 }

  /// Those that are not shown, too.
  package func count(_ severity: Diagnostic.Severity) -> Int { all.count(of: severity) }

  /// By file, line and column, each said once.
  package var sorted: [Diagnostic] {
    var result: [Diagnostic] = []
    for diagnostic in all.sorted() where diagnostic != result.last { result.append(diagnostic) }
    return result
  }
}

extension [Diagnostic] {
  /// How many there are of a severity, those that are not shown included.
  package func count(of severity: Diagnostic.Severity) -> Int {
    reduce(0) { $0 + ($1.severity == severity ? 1 + $1.others : 0) }
  }
}
