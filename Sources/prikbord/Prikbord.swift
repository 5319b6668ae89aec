import ArgumentParser
import Diagnostics

@main
struct Prikbord: AsyncParsableCommand {
  static let commands: [any Command.Type] = [
    InitCommand.self, NewCommand.self, PreviewCommand.self, CheckCommand.self, BuildCommand.self,
    PublishCommand.self, ListCommand.self, CloseCommand.self, AgainCommand.self,
    ExplainCommand.self, ImportCommand.self, DigestCommand.self, ThemeCommand.self,
    FieldsCommand.self, SchemaCommand.self, CompletionsCommand.self,
  ]

  /// From nothing to a finished site.
  static let examples = [
    "prikbord init werk && cd werk", "prikbord preview", "prikbord build",
  ]

  static let configuration = CommandConfiguration(
    commandName: "prikbord",
    abstract: "Turns a folder of vacancies into a finished website.",
    version: Version.text,
    // One by one the compiler knows what they are; all at once the program would look each up, at every start.
    subcommands: commands.map { $0 })

  static func main() async {
    let words = Array(CommandLine.arguments.dropFirst())
    if let mistyped = MistypedCommand(in: words, of: commands) { fail(mistyped.diagnostic, words) }
    do {
      var command = try parseAsRoot(words)
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
      Ending.giveWay()
    } catch {
      end(with: error, words)
    }
  }

  /// Help and the version are answers, and end well; the rest goes to standard error.
  private static func end(with error: any Error, _ words: [String]) -> Never {
    Ending.giveWay()
    if let diagnostic = error as? Diagnostic { fail(diagnostic, words, ExitCode(1)) }
    let code = exitCode(for: error)
    if code == .success {
      Console.say(HelpText(fullMessage(for: error), of: commands, examples: examples).text)
      exit()
    }
    let message = message(for: error)
    guard !message.isEmpty else { exit(withError: code) }
    let command = commands.first { $0.name == words.first ?? "" }?.name
    fail(UsageProblem(message, of: command).diagnostic, words, code)
  }

  private static func fail(
    _ diagnostic: Diagnostic, _ words: [String], _ code: ExitCode = .validationFailure
  ) -> Never {
    Console.tell([diagnostic], in: .chosen(by: words))
    exit(withError: code)
  }
}
