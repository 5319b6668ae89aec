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

  static let configuration = CommandConfiguration(
    commandName: "prikbord",
    abstract: "Turns a folder of vacancies into a finished website.",
    version: Version.text,
    subcommands: commands)

  static func main() async {
    let words = Array(CommandLine.arguments.dropFirst())
    if let mistyped = MistypedCommand(in: words, of: commands) { fail(mistyped.diagnostic) }
    do {
      var command = try parseAsRoot(words)
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      end(with: error, of: words.first)
    }
  }

  /// Help and the version are answers, and end well; the rest goes to standard error.
  private static func end(with error: any Error, of word: String?) -> Never {
    if let diagnostic = error as? Diagnostic { fail(diagnostic, ExitCode(1)) }
    let code = exitCode(for: error)
    if code == .success {
      Console.say(HelpText(fullMessage(for: error), of: commands).text)
      exit()
    }
    let message = message(for: error)
    guard !message.isEmpty else { exit(withError: code) }
    let command = commands.first { $0.name == word }?.name
    fail(UsageProblem(message, of: command).diagnostic, code)
  }

  private static func fail(
    _ diagnostic: Diagnostic, _ code: ExitCode = .validationFailure
  ) -> Never {
    Console.error(TerminalRendering(color: Console.isColorful).render(diagnostic))
    exit(withError: code)
  }
}
