/// The help of a command, or of the program, which ends with examples.
struct HelpText {
  let text: String

  /// `text` as the argument parser writes it; the line after `USAGE` names the command. What has no such line is no
  /// help. `examples` are those of the program.
  init(_ text: String, of commands: [any Command.Type], examples: [String]) {
    guard text.hasPrefix("OVERVIEW"),
      let usage = text.firstMatch(of: #/USAGE: prikbord ([^\s]+)/#)?.output.1
    else {
      self.text = text
      return
    }
    let command = commands.first { $0.name == usage }
    let lines = (command?.examples ?? examples).map { "  \($0)" }.joined(separator: "\n")
    self.text = "\(text.replacing(#/\s*\z/#, with: ""))\n\nEXAMPLES:\n\(lines)"
  }
}
