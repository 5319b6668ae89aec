import ArgumentParser
import Building
import Diagnostics
import Publishing

struct BuildCommand: AsyncParsableCommand, Command {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Content + Templates → Site.")
  static let examples = [
    "prikbord build", "prikbord build --strict --base-url https://example.org/werk/",
  ]
  static let otherNames = ["make", "generate", "render", "compile", "site"]

  @Flag(help: "Show every warning by itself, and notes.") var all = false

  @OptionGroup var options: RunOptions

  @Flag(help: "Do everything anew, also when nothing has changed since the last build.")
  var fresh = false

  @Flag(help: "Print what each phase took.")
  var profile = false

  func run() async throws {
    let result = await watched(options) {
      await $0.write(failOnWarnings: options.strict, remembering: fresh ? .anew : .lastBuild)
    }
    try finish(result, options, verb: "built", writes: true, all: all)
    if profile { Console(options).say(Report(result, options.project).profile) }
    // To give ten thousand postings back one by one takes longer than to read them.
    withExtendedLifetime(result) { Self.exit() }
  }
}

struct CheckCommand: AsyncParsableCommand, Command {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Everything that build checks, with nothing written.")
  static let examples = ["prikbord check", "prikbord check --drafts --all"]
  static let otherNames = ["lint", "validate", "verify", "test", "doctor"]

  @Flag(help: "Show every warning by itself, and notes.") var all = false

  @OptionGroup var options: RunOptions

  func run() async throws {
    let result = await watched(options) { await $0.check() }
    let publish = PublishSettings.problems(of: result.board)
    try finish(result, options, verb: "checked", writes: false, all: all, more: publish)
  }
}

/// A run with a line on the terminal that tells how far it is.
private func watched(
  _ options: RunOptions, _ run: (Build) async -> Build.Result
) async -> Build.Result {
  let progress = BuildProgress()
  let console = Console(options)
  let line = ProgressLine(progress, console)
  let result = await run(
    Build(
      options.project, options.buildOptions, progress: progress, interruption: endingWhole(console))
  )
  await line.end()
  return result
}

/// Prints what a run came to; a board with errors ends with exit code 1.
private func finish(
  _ result: Build.Result, _ options: RunOptions, verb: String, writes: Bool, all: Bool,
  more: [Diagnostic] = []
) throws {
  let console = Console(options, showsAll: all)
  let report = Report(result, options.project)
  let diagnostics = DiagnosticLog(result.diagnostics + more).sorted
  let told = try console.text(of: diagnostics, notes: all)
  Console.error(told)
  let fails = diagnostics.contains {
    $0.severity == .error || (options.strict && $0.severity == .warning)
  }
  if fails {
    console.fail(report.failure(writes: writes))
    throw ExitCode(1)
  }
  if !told.isEmpty, !console.quiet, console.format == .text { Console.error("\n") }
  console.say(report.lines(verb: verb, showsNotes: all))
}
