/// The help of a command, which ends with examples.
struct HelpText {
  let text: String

  /// `text` as the argument parser writes it; the line after `USAGE` names the command.
  init(_ text: String, of commands: [any Command.Type]) {
    let usage = text.firstMatch(of: #/USAGE: prikbord ([a-z]+)/#)?.output.1
    guard let command = commands.first(where: { $0.name == usage ?? "" }) else {
      self.text = text
      return
    }
    let body = text.replacing(#/\s*\z/#, with: "")
    self.text =
      "\(body)\n\nEXAMPLES:\n" + command.examples.map { "  \($0)" }.joined(separator: "\n")
  }
}
