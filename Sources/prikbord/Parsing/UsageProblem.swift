import Diagnostics

/// What the argument parser finds wrong with a line, in the form of all other diagnostics; its sentences have rows
/// among the messages.
///
///     Unknown option '--strct'. Did you mean '--strict'?
///     → error: unknown option `--strct`
///       help: did you mean `--strict`?
struct UsageProblem {
  let diagnostic: Diagnostic

  init(_ message: String, of command: String?) {
    // Backticks stand round what was typed, as everywhere.
    let text = message.replacing(#/'([^']*)'/#) { "`\($0.output.1)`" }
    let words = Self.words(in: text)
    let near = words.given.flatMap { nearestName(to: $0, among: words.known) }
    let way =
      words.known.isEmpty || words.isGuess
      ? "`prikbord \(command.map { "help \($0)" } ?? "help")` tells how it is used"
      : "write one of \(words.known.map { "`\($0)`" }.joined(separator: ", "))"
    diagnostic = Diagnostic(
      .error, "usage", Self.problem(in: text), at: nil,
      help: near.map { "did you mean `\($0)`?" } ?? way)
  }

  /// What was typed, and what could have been meant: a guess of the parser, whose guesses go far, or all words that
  /// there are, on one line or on a line each.
  private static func words(in text: String) -> (given: String?, known: [String], isGuess: Bool) {
    let given = text.firstMatch(of: #/`([^`]*)`/#).map { String($0.output.1) }
    if let guess = text.firstMatch(of: #/\. Did you mean `([^`]*)`/#)?.output.1 {
      return (given, [String(guess)], true)
    }
    guard let list = text.firstRange(of: ". Please provide one of").map({ text[$0.upperBound...] })
    else { return (given, [], false) }
    let onLines = list.matches(of: #/\n +- ([^\n]+)/#).map { String($0.output.1) }
    let onOne = list.matches(of: #/`([^`]*)`/#).map { String($0.output.1) }
    return (given, onLines.isEmpty ? onOne : onLines, false)
  }

  /// The first sentence of the first line, in lower case and without a full stop.
  private static func problem(in text: String) -> String {
    var sentence = text.prefix { !$0.isNewline }
    for advice in [". Please provide", ". Did you mean"] {
      if let range = sentence.firstRange(of: advice) { sentence = sentence[..<range.lowerBound] }
    }
    if sentence.hasSuffix(".") { sentence = sentence.dropLast() }
    return sentence.prefix(1).lowercased() + sentence.dropFirst()
  }
}
