import ArgumentParser
import Building
import Diagnostics

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Content + Templates → Site.")

  @OptionGroup var options: BoardOptions

  func run() async throws {
    let result = await Build(options.project, options.buildOptions).write(
      failOnWarnings: options.strict)
    try finish(result, options, verb: "built", writes: true)
  }
}

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Everything that build checks, with nothing written.")

  @OptionGroup var options: BoardOptions

  func run() async throws {
    let result = await Build(options.project, options.buildOptions).check()
    try finish(result, options, verb: "checked", writes: false)
  }
}

/// Prints what a run came to; a board with errors ends with exit code 1.
private func finish(
  _ result: Build.Result, _ options: BoardOptions, verb: String, writes: Bool
) throws {
  let console = Console(options)
  let report = Report(result, options.project)
  try console.show(result.diagnostics)
  let fails = result.diagnostics.contains {
    $0.severity == .error || (options.strict && $0.severity == .warning)
  }
  if fails {
    console.fail(report.failure(writes: writes))
    throw ExitCode(1)
  }
  console.say(report.lines(verb: verb))
}
