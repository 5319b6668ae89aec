import Diagnostics

/// What the argument parser finds wrong with a line, in the form of all other diagnostics.
///
///     Unknown option '--strct'. Did you mean '--strict'?
///     → error: unknown option `--strct`
///       help: did you mean `--strict`?
struct UsageProblem {
  let diagnostic: Diagnostic

  init(_ message: String, of command: String?) {
    // Backticks stand round what was typed, as everywhere.
    let text = message.replacing(#/'([^']*)'/#) { "`\($0.output.1)`" }
    let parts = Self.parts(of: text)
    let way = "`prikbord \(command.map { "help \($0)" } ?? "help")` tells how it is used"
    diagnostic = Diagnostic(
      .error, "usage", Self.sentence(parts.problem), at: nil,
      help: parts.advice.map { Self.meant(in: text) ?? Self.sentence($0) } ?? way)
  }

  /// The first sentence, and what the parser advises behind it.
  private static func parts(of text: String) -> (problem: String, advice: String?) {
    for opening in [". Please provide", ". Did you mean"] {
      guard let range = text.firstRange(of: opening) else { continue }
      return (String(text[..<range.lowerBound]), String(text[range.lowerBound...].dropFirst(2)))
    }
    return (text, nil)
  }

  /// The nearest of the words that an option may be, where its value was a slip.
  private static func meant(in text: String) -> String? {
    guard let list = text.firstRange(of: "Please provide") else { return nil }
    let given = text.firstMatch(of: #/value `([^`]*)`/#)?.output.1
    let known = text[list.lowerBound...].matches(of: #/`([^`]*)`/#).map { String($0.output.1) }
    guard let given, let near = nearestName(to: String(given), among: known) else { return nil }
    return "did you mean `\(near)`?"
  }

  /// Lower case and without a full stop.
  private static func sentence(_ text: String) -> String {
    let text = text.hasSuffix(".") ? String(text.dropLast()) : text
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
