import ArgumentParser
import Building
import Days
import Diagnostics
import Platform
import Postings
import TimeZones

/// Where the board is and what day it is: the flags of every command that reads a board.
struct BoardOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The folder of the board.", valueName: "folder"), completion: .directory)
  var root = "."

  @Option(
    help: ArgumentHelp("The content, seen from the root.", valueName: "folder"),
    completion: .directory)
  var content = "Content"

  @Option(
    help: ArgumentHelp("The templates, seen from the root.", valueName: "folder"),
    completion: .directory)
  var templates = "Templates"

  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp("Where the site will live, instead of board.yml's.", valueName: "address"))
  var baseURL: String?

  @Option(
    help: ArgumentHelp("The day to build for, instead of today.", valueName: "yyyy-mm-dd"),
    transform: day(from:))
  var today: Day?

  @Flag(help: "Put drafts on the board.")
  var drafts = false

  @Flag(name: .shortAndLong, help: "Print nothing but errors.")
  var quiet = false

  @Option(
    help: ArgumentHelp("The language of messages, instead of the board's.", valueName: "nl|en|de"),
    completion: .list(MessageLanguage.codes), transform: language(from:))
  var lang: MessageLanguage?

  var project: Project { project(output: "Site") }

  /// Of messages: as asked for, else the board's.
  var language: MessageLanguage {
    MessageLanguage.chosen(lang, on: BoardSettings(of: project), today: today)
  }

  func project(output: String) -> Project {
    Project(root: root, content: content, templates: templates, output: output)
  }

  var buildOptions: BuildOptions {
    var options = BuildOptions(clock: dayByTheClock)
    options.baseURL = baseURL
    options.today = today
    options.drafts = drafts
    options.language = lang ?? .fromEnvironment
    return options
  }
}

/// The flags of commands that run once over the whole board and then say what came of it.
struct RunOptions: ParsableArguments {
  @OptionGroup var board: BoardOptions

  @Option(
    help: ArgumentHelp("The finished site, seen from the root.", valueName: "folder"),
    completion: .directory)
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

/// A day as options take it, or why it is none.
@Sendable func day(from text: String) throws -> Day {
  if let day = Day(iso: text) { return day }
  throw ValidationError(Day.objection(to: text) ?? "a day is written as `«today»`")
}

/// The only look at the clock: the day it is in a time zone.
@Sendable func dayByTheClock(in timeZone: String) -> Day {
  let zone = TimeZoneTable(named: timeZone) ?? .utc
  let now = Date().timeIntervalSince1970
  let local = now + Double(zone.offset(at: Int(now)))
  return Day(number: Int((local / 86_400).rounded(.down)))
}

@Sendable func language(from text: String) throws -> MessageLanguage {
  if let language = MessageLanguage(text) { return language }
  throw ValidationError("messages are in \(MessageLanguage.codes.joined(separator: ", "))")
}

extension MessageLanguage {
  /// As asked for, else the board's; English where there is no board. Examples are of the board's day.
  static func chosen(
    _ asked: MessageLanguage?, on settings: BoardSettings, today: Day? = nil
  ) -> MessageLanguage {
    let own = settings.source.bytes.isEmpty ? nil : MessageLanguage(settings.language)
    let language = asked ?? .fromEnvironment ?? own ?? .english
    return language.on(today ?? settings.today ?? dayByTheClock(in: settings.timeZone))
  }

  /// The same for words that were no command, or did not come to be one: `publish --root werk --lang de`.
  static func chosen(by words: [String]) -> MessageLanguage {
    let project = Project(
      root: value(of: "--root", in: words) ?? ".",
      content: value(of: "--content", in: words) ?? "Content")
    let asked = value(of: "--lang", in: words).flatMap { MessageLanguage($0) }
    return chosen(asked, on: BoardSettings(of: project))
  }

  private static func value(of option: String, in words: [String]) -> String? {
    for (word, next) in zip(words, words.dropFirst() + [""]) {
      if word == option { return next }
      if word.hasPrefix("\(option)=") { return String(word.dropFirst(option.count + 1)) }
    }
    return nil
  }

  /// What PRIKBORD_LANG asks for, for scripts that read what is said.
  static var fromEnvironment: MessageLanguage? {
    ProcessInfo.processInfo.environment["PRIKBORD_LANG"].flatMap { MessageLanguage($0) }
  }
}
