import ArgumentParser

/// A command of the program, with what its help ends with and the words under which people who come from other
/// programs look for it.
protocol Command: ParsableCommand {
  /// Whole lines as one would type them in the folder of a board.
  static var examples: [String] { get }
  static var otherNames: [String] { get }
}

extension Command {
  static var otherNames: [String] { [] }
  static var name: String { configuration.commandName ?? "" }
}
