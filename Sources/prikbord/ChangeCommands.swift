import ArgumentParser
import Authoring
import Building
import Days
import Diagnostics
import Disk
import Pages
import Postings

/// Closes a posting before its day.
///
///     prikbord close adviseur --reason filled
struct CloseCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "Close a posting today; its page says so.")
  static let examples = ["prikbord close adviseur-water --reason filled"]
  static let otherNames = ["remove", "rm", "delete", "archive", "end"]

  @Argument(
    help: ArgumentHelp("The posting: its path, or its name alone.", valueName: "file"),
    completion: .file(extensions: ["md", "txt"]))
  var file: String

  @Option(help: "How it ended.") var reason: Posting.Outcome?

  @OptionGroup var board: BoardOptions

  func run() throws {
    let opened = try OpenedPosting(file, board)
    var log = DiagnosticLog()
    guard let bytes = opened.change(&log)?.closed(reason, log: &log) else {
      return try Console.fail(log, in: board.language)
    }
    try opened.replace(with: bytes)
    print(board.language.text("closed \(opened.path)"))
    print(board.language.text("next: prikbord publish"))
  }
}

/// Opens a closed posting anew: a posting of its own, to which the page of the old one leads.
///
///     prikbord again adviseur --deadline 2024-09-01
struct AgainCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "again", abstract: "Open a closed posting anew, with new dates.")
  static let examples = ["prikbord again adviseur-water"]
  static let otherNames = ["reopen", "renew", "repeat", "restore"]

  @Argument(
    help: ArgumentHelp("The closed posting: its path, or its name alone.", valueName: "file"),
    completion: .file(extensions: ["md", "txt"]))
  var file: String

  @Option(
    help: ArgumentHelp(
      "The last day to apply; without it, as many days from today as it had.",
      valueName: "yyyy-mm-dd"),
    transform: day(from:))
  var deadline: Day?

  @OptionGroup var board: BoardOptions

  func run() throws {
    let opened = try OpenedPosting(file, board)
    var log = DiagnosticLog()
    let strings = Theme(reading: board.project, log: &log).strings(for: opened.settings, log: &log)
    let (path, name) = try opened.nextName()
    guard !log.hasErrors,
      let files = opened.change(&log)?.reopened(
        as: name, deadline: deadline, PathWords(strings), log: &log)
    else { return try Console.fail(log, in: board.language) }
    do throws(Disk.Failure) {
      try Disk.create(files.new, at: path)
    } catch {
      return try Console.fail(
        DiagnosticLog([.unwritable(error, board.project)]), in: board.language)
    }
    try opened.replace(with: files.old)
    let until = files.deadline.map { "open until \($0.iso); --deadline sets another day" }
    let lines = [
      "wrote \(path)", until ?? "it has no deadline; --deadline sets one",
      "next: look through its text, then prikbord publish",
    ]
    for line in lines { print(board.language.text(line)) }
  }
}

extension Posting.Outcome: ExpressibleByArgument {}
