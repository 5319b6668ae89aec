import ArgumentParser
import Building
import Diagnostics
import Publishing

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Content + Templates → Site.")

  @OptionGroup var options: RunOptions

  func run() async throws {
    let result = await watched(options) { await $0.write(failOnWarnings: options.strict) }
    try finish(result, options, verb: "built", writes: true)
  }
}

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Everything that build checks, with nothing written.")

  @OptionGroup var options: RunOptions

  func run() async throws {
    let result = await watched(options) { await $0.check() }
    let publish = PublishSettings.problems(of: result.board)
    try finish(result, options, verb: "checked", writes: false, more: publish)
  }
}

/// A run with a line on the terminal that tells how far it is.
private func watched(
  _ options: RunOptions, _ run: (Build) async -> Build.Result
) async -> Build.Result {
  let progress = BuildProgress()
  let line = ProgressLine(progress, Console(options))
  let result = await run(Build(options.project, options.buildOptions, progress: progress))
  await line.end()
  return result
}

/// Prints what a run came to; a board with errors ends with exit code 1.
private func finish(
  _ result: Build.Result, _ options: RunOptions, verb: String, writes: Bool,
  more: [Diagnostic] = []
) throws {
  let console = Console(options)
  let report = Report(result, options.project)
  let diagnostics = DiagnosticLog(result.diagnostics + more).sorted
  try console.show(diagnostics)
  let fails = diagnostics.contains {
    $0.severity == .error || (options.strict && $0.severity == .warning)
  }
  if fails {
    console.fail(report.failure(writes: writes))
    throw ExitCode(1)
  }
  console.say(report.lines(verb: verb))
}
