import ArgumentParser
import Authoring
import Building
import Diagnostics

/// The postings in a table.
///
///     prikbord list problems
///     prikbord list closed --format csv > closed.csv
struct ListCommand: AsyncParsableCommand, Command {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "What is open, what closes when, what is missing.")
  static let examples = [
    "prikbord list", "prikbord list problems", "prikbord list closed --format csv",
  ]
  static let otherNames = ["ls", "status", "postings", "vacancies", "overview"]

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, csv }

  @Argument(
    help: ArgumentHelp(
      "open, closing, scheduled, draft, closed or problems; else all that is not over.",
      valueName: "state"))
  var choice: PostingList.Choice?

  @Option(help: "The form of the list.") var format = Format.text

  @OptionGroup var board: BoardOptions

  func run() async throws {
    var memory = BuildMemory.none
    let result = await Build(board.project, board.buildOptions).plan(&memory)
    // A board with errors has a list; what is no board has none.
    let noBoard = result.diagnostics.filter { ["no-board", "no-content"].contains($0.code) }
    if !noBoard.isEmpty { return try Console.fail(DiagnosticLog(noBoard), in: board.language) }
    let list = PostingList(result, choice)
    switch format {
    case .text where list.rows.isEmpty: Console.error(board.language.text("no posting\n"))
    case .text: Console.write(list.text(in: board.language))
    case .json: Console.say(try list.json())
    case .csv: Console.write(list.csv())
    }
  }
}

extension PostingList.Choice: ExpressibleByArgument {}
