/// One thing to tell the person who made the input: what rule it breaks, where, and what to do.
///
/// The message stands on its own: lower case, no full stop, backticks round what the author typed. It
/// states the rule, not our failure; the way out goes into `help`. Each kind of diagnostic is declared
/// as a static function beside the code that raises it.
package struct Diagnostic: Sendable, Hashable {
  package enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
    case error, warning, note

    package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
    private var rank: Int { self == .error ? 0 : self == .warning ? 1 : 2 }
  }

  /// A second place that explains the first ("first used here").
  package struct Note: Sendable, Hashable {
    package let message: String
    package let location: Location?
    /// Whether these are words of another program, which no language of ours says otherwise.
    let isQuoted: Bool

    package init(_ message: String, at location: Location? = nil) {
      self.message = withShortQuotes(message)
      self.location = location
      isQuoted = false
    }

    /// What another program said, as it is: `fatal: couldn't find remote ref`.
    package init(quoting words: String) {
      message = withShortQuotes(words)
      location = nil
      isQuoted = true
    }
  }

  package var severity: Severity
  /// A stable name of the kind of diagnostic, in kebab case (`unknown-field`), for tools and settings.
  package var code: String { core.code }
  package var message: String { core.message }
  package var location: Location? { core.location }
  package var notes: [Note]
  package var help: String?
  /// How many more of its kind the file has that are not shown; the last one that is shown says so.
  package internal(set) var others = 0
  private let core: Core

  /// What never changes, in one place: a board can have tens of thousands of diagnostics, which go from list
  /// to list.
  private final class Core: Sendable, Hashable {
    let code: String
    let message: String
    let location: Location?

    init(_ code: String, _ message: String, _ location: Location?) {
      self.code = code
      self.message = message
      self.location = location
    }

    static func == (a: Core, b: Core) -> Bool {
      a === b || (a.code == b.code && a.message == b.message && a.location == b.location)
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(message)
      hasher.combine(location)
    }
  }

  package init(
    _ severity: Severity, _ code: String, _ message: String, at location: Location?,
    notes: [Note] = [], help: String? = nil
  ) {
    self.severity = severity
    core = Core(code, withShortQuotes(message), location)
    self.notes = notes
    self.help = help.map(withShortQuotes)
  }
}

/// A message whose quoted words are cut in their middle when they are long: an address, a key or a value that
/// somebody typed can be the size of a file.
private func withShortQuotes(_ message: String) -> String {
  let (longest, kept) = (160, 60)
  guard message.utf8.count > longest else { return message }
  let parts = message.split(separator: "`", omittingEmptySubsequences: false)
  return parts.enumerated().map { position, part -> Substring in
    guard position % 2 == 1, part.unicodeScalars.count > longest else { return part }
    return Substring(part.unicodeScalars.prefix(kept)) + "…"
      + Substring(part.unicodeScalars.suffix(kept))
  }.joined(separator: "`")
}

extension Diagnostic: Comparable {
  /// The order in which diagnostics are shown: by file, line, column; then the graver first.
  package static func < (a: Diagnostic, b: Diagnostic) -> Bool {
    let (x, y) = (a.location?.path ?? "", b.location?.path ?? "")
    if x != y { return x < y }
    let (k, l) = (a.location?.excerpt, b.location?.excerpt)
    if k?.line != l?.line { return (k?.line ?? 0) < (l?.line ?? 0) }
    if k?.column != l?.column { return (k?.column ?? 0) < (l?.column ?? 0) }
    if a.severity != b.severity { return a.severity < b.severity }
    return (a.code, a.message) < (b.code, b.message)
  }
}

extension [Diagnostic] {
  /// At most so many: of more, the errors come first, which no crowd of warnings may hide.
  func gravest(_ limit: Int) -> ArraySlice<Diagnostic> {
    guard count > limit else { return self[...] }
    return (filter { $0.severity == .error } + filter { $0.severity != .error }).prefix(limit)
  }
}

/// A reader that cannot go on throws the diagnostic that says why.
extension Diagnostic: Error {}
