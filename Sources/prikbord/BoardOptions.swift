import ArgumentParser
import Building
import Days
import Foundation

/// Where the board is and what day it is: the flags of every command that reads a board.
struct BoardOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder of the board.", valueName: "folder"))
  var root = "."

  @Option(help: ArgumentHelp("The content, seen from the root.", valueName: "folder"))
  var content = "Content"

  @Option(help: ArgumentHelp("The templates, seen from the root.", valueName: "folder"))
  var templates = "Templates"

  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp("Where the site will live, instead of board.yml's.", valueName: "address"))
  var baseURL: String?

  @Option(help: ArgumentHelp("The day to build for, instead of today.", valueName: "yyyy-mm-dd"))
  var today: Day?

  @Flag(help: "Put drafts on the board.")
  var drafts = false

  @Flag(name: .shortAndLong, help: "Print nothing but diagnostics.")
  var quiet = false

  var project: Project { project(output: "Site") }

  func project(output: String) -> Project {
    Project(root: root, content: content, templates: templates, output: output)
  }

  var buildOptions: BuildOptions {
    var options = BuildOptions(clock: dayByTheClock)
    options.baseURL = baseURL
    options.today = today
    options.drafts = drafts
    return options
  }
}

/// The flags of commands that run once over the whole board and then say what came of it.
struct RunOptions: ParsableArguments {
  @OptionGroup var board: BoardOptions

  @Option(help: ArgumentHelp("The finished site, seen from the root.", valueName: "folder"))
  var output = "Site"

  @Flag(help: "Fail on warnings, too.")
  var strict = false

  @Option(help: "The form of diagnostics.")
  var diagnostics = DiagnosticsFormat.text

  var project: Project { board.project(output: output) }
  var buildOptions: BuildOptions { board.buildOptions }
}

enum DiagnosticsFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, github
}

extension Day: ExpressibleByArgument {
  public init?(argument: String) { self.init(iso: argument) }
}

/// The only look at the clock: the day it is in a time zone.
@Sendable func dayByTheClock(in timeZone: String) -> Day {
  let zone = TimeZone(identifier: timeZone) ?? .gmt
  let now = Date()
  let local = now.timeIntervalSince1970 + Double(zone.secondsFromGMT(for: now))
  return Day(number: Int((local / 86_400).rounded(.down)))
}
