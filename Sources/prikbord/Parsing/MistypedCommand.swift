import Diagnostics

/// A first word that is no command: `prikbord serve`, `prikbord buidl`.
struct MistypedCommand: Error {
  let word: String
  /// The command that was meant, if any is near.
  let meant: String?

  /// Nil when the words begin with a command, or with an option.
  init?(in words: [String], of commands: [any Command.Type]) {
    let isForHelp = words.first == "help"
    guard let word = isForHelp ? words.dropFirst().first : words.first, !word.hasPrefix("-") else {
      return nil
    }
    let names = commands.map { $0.name }
    guard !names.contains(word), word != "help" else { return nil }
    self.word = word
    let spoken = word.lowercased()
    let called = { (name: String) in commands.first { $0.otherNames.contains(name) }?.name }
    meant =
      called(spoken) ?? nearestName(to: word, among: names + ["help"])
      ?? nearestName(to: word, among: commands.flatMap { $0.otherNames }).flatMap(called)
  }

  var diagnostic: Diagnostic {
    Diagnostic(
      .error, "usage", "there is no command `\(word)`", at: nil,
      help: meant.map { "did you mean `prikbord \($0)`?" } ?? "`prikbord help` lists the commands")
  }
}
