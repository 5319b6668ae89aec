// The commands: flags in, exit code out. No work of their own.
import ArgumentParser

@main
struct Prikbord: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prikbord",
    abstract: "Turns a folder of vacancies into a finished website.",
    version: "0.1.0",
    subcommands: [
      BuildCommand.self, CheckCommand.self, PreviewCommand.self, PublishCommand.self,
      ExplainCommand.self, FieldsCommand.self, NewCommand.self, InitCommand.self, ThemeCommand.self,
    ])
}
