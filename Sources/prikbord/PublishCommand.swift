import ArgumentParser
import Building
import Diagnostics
import Platform
import Publishing

struct PublishCommand: AsyncParsableCommand, Command {
  static let configuration = CommandConfiguration(
    commandName: "publish", abstract: "Build, compare, and send to a target of board.yml.",
    discussion: "Targets stand in board.yml under `publish: {targets: {NAME: …}}`:\n\n"
      + Targets.listing)
  static let examples = ["prikbord publish --dry-run", "prikbord publish --schedule"]
  static let otherNames = ["deploy", "push", "upload", "send"]

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(help: "The target; without one the default.")
  var target: String?

  @Flag(help: "Show what would change, and stop.")
  var dryRun = false

  @Flag(help: "Name every file that changes.")
  var verbose = false

  @Flag(help: "Publish what is for a test or replaces files of others, too.")
  var force = false

  @Flag(help: "Send every file again, whatever is at the target.")
  var all = false

  @Option(
    help: ArgumentHelp(
      "Removing more files needs --yes. [256, or a third of the site]", valueName: "number"),
    transform: Self.count(from:))
  var maxDeletes: Int?

  @Flag(name: .shortAndLong, help: "Remove many files, but never nearly all.")
  var yes = false

  @Flag(help: "Remove even more than nine tenths of the files there.")
  var replaceMost = false

  @Flag(help: "Print when the board must be built next, and schedules to copy.")
  var schedule = false

  @Option(help: "The form of the result: text or json.")
  var format = Format.text

  @OptionGroup var options: RunOptions

  func validate() throws {
    if options.output != "Site" {
      throw ValidationError("publish builds into a folder of its own; `--output` is for build")
    }
  }

  @Sendable private static func count(from text: String) throws -> Int {
    if let count = Int(text), count >= 0 { return count }
    throw ValidationError("it is a whole number from 0")
  }

  func run() async throws {
    // A tool that ends early must not take this process with it.
    signal(SIGPIPE, SIG_IGN)
    if schedule { return try await printSchedule() }
    let console = Console(options)
    let progress = Progress(isQuiet: options.board.quiet)
    let start = ContinuousClock.now
    do {
      let published = try await Publish(
        options.project, build: options.buildOptions, publishOptions, journal(console, progress),
        interruption: endingWhole(console)
      ).run()
      progress.clear()
      let report = PublishReport(published, in: console.language)
      switch format {
      case .text: console.say(report.outcome(in: ContinuousClock.now - start))
      case .json: print(try report.json())
      }
    } catch let error as Refusal {
      progress.clear()
      try console.show(error.diagnostics)
      let errors = error.diagnostics.count { $0.severity == .error }
      console.fail(
        error.isUnfinished
          ? "the publish did not finish; the next one completes it"
          : errors > 0 ? "nothing was published" : "nothing was published: warnings")
      throw error.isWrongUsage ? ExitCode.validationFailure : ExitCode(1)
    }
  }

  private var publishOptions: PublishOptions {
    var publish = PublishOptions()
    publish.target = target
    publish.dryRun = dryRun
    publish.force = force
    publish.strict = options.strict
    publish.yes = yes || replaceMost
    publish.replacesMost = replaceMost
    publish.all = all
    publish.maxDeletes = maxDeletes
    return publish
  }

  private func journal(_ console: Console, _ progress: Progress) -> PublishJournal {
    PublishJournal(
      step: { progress.show(console.language.text($0)) },
      diagnostics: { diagnostics in
        progress.clear()
        do {
          try console.show(diagnostics)
        } catch {
          Console.error("error: \(error)\n")
        }
      },
      difference: { published in
        progress.clear()
        if format == .text {
          let report = PublishReport(published, in: console.language)
          console.say(report.difference(verbose: verbose))
        }
      })
  }

  private func printSchedule() async throws {
    let result = await Build(options.project, options.buildOptions).check()
    guard let board = result.board, !result.diagnostics.contains(where: { $0.severity == .error })
    else {
      try Console(options).show(result.diagnostics)
      throw ExitCode(1)
    }
    let schedule = Schedule(of: board, root: options.project.root, target: target)
    print(format == .json ? try schedule.json() : schedule.text(in: options.board.language))
  }
}

/// What goes on: one line that is written over on a terminal, a line each in a log.
private struct Progress: Sendable {
  let isQuiet: Bool
  private let isTerminal = isatty(STDERR_FILENO) == 1

  func show(_ step: String) {
    guard !isQuiet else { return }
    guard isTerminal else { return Console.error("\(step)\n") }
    // A line that the terminal breaks could not be written over as a whole.
    let room = max(0, Console.columns - 3)
    let text = step.count > room ? step.prefix(max(0, room - 1)) + "…" : step + " …"
    Console.error("\r\u{1B}[K\(text)")
  }

  func clear() {
    if !isQuiet, isTerminal { Console.error("\r\u{1B}[K") }
  }
}
