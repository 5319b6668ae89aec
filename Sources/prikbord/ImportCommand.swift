import ArgumentParser
import Authoring
import Building
import Days
import Diagnostics
import Importing
import Platform
import Postings

/// Postings out of what others send: documents, mails, pages, tables, feeds.
///
///     prikbord import vacature.docx
///     pbpaste | prikbord import -
///     prikbord import --all
struct ImportCommand: AsyncParsableCommand, Command {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Files, pages and feeds of others → postings, and what has changed since.",
    discussion: "What can be imported:\n\n"
      + SourceKind.all.map { "  \($0.title)" }.joined(separator: "\n"))

  static let examples = [
    "prikbord import vacature.docx", "prikbord import - < mail.txt",
    "prikbord import --all --dry-run",
  ]
  static let otherNames = ["fetch", "get", "pull", "sync", "convert"]

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(
    help: ArgumentHelp(
      "Files, folders, https addresses, names of `sources:` in board.yml, or `-`.",
      valueName: "source"), completion: .file())
  var sources: [String] = []

  @Flag(help: "Import from every source of board.yml.")
  var all = false

  @Flag(help: "Show what would change, and stop.")
  var dryRun = false

  @Flag(help: "Make new postings drafts.")
  var draft = false

  @Option(
    help: ArgumentHelp(
      "The day of postings whose source gives none. [today]", valueName: "yyyy-mm-dd"),
    transform: day(from:))
  var posted: Day?

  @Option(
    help: ArgumentHelp(
      "Where new postings go, seen from the root. [Content/vacancies]", valueName: "folder"),
    completion: .directory)
  var into: String?

  @Option(
    help: ArgumentHelp(
      "A column of a table and the field it is: \"Functienaam=title\".", valueName: "column=field"))
  var map: [String] = []

  @Option(help: "The form of the result: text or json.")
  var format = Format.text

  @OptionGroup var options: RunOptions

  func validate() throws {
    guard all || !sources.isEmpty else {
      throw ValidationError("name a file, a folder, an address or a source, or `--all`")
    }
    if let wrong = map.first(where: { !$0.contains("=") }) {
      throw ValidationError("`\(wrong)` is no `column=field`")
    }
  }

  func run() async throws {
    signal(SIGPIPE, SIG_IGN)
    // Each note is of another vacancy, and `--all` means something else here.
    let console = Console(options, showsAll: true)
    let project = options.project
    let settings = BoardSettings(of: project)
    var log = DiagnosticLog()
    let named = NamedSource.all(in: settings, log: &log)
    let run = Import(of: project, options.board, importOptions(project))
    let (chosen, pasted) = (chosen(among: named), sources.contains("-"))
    var report = try await endingPrograms {
      try await run.run(chosen, pasted: pasted ? try StandardStreams.input() : [])
    }
    report.add(log)
    if format == .json {
      print(try report.json())
    } else {
      console.say(report.lines(dryRun: dryRun, in: options.board.language))
    }
    try console.show(report.log.sorted, notes: true)
    let fails = report.log.hasErrors || (options.strict && report.log.count(.warning) > 0)
    if fails { throw ExitCode(1) }
  }

  private func chosen(among named: [NamedSource]) -> [NamedSource] {
    let columns = map.map { pair in
      let equals = pair.firstIndex(of: "=") ?? pair.endIndex
      return (String(pair[..<equals]), String(pair[equals...].dropFirst()))
    }
    return (all ? named : [])
      + sources.map { argument in
        var source = NamedSource(argument, among: named)
        for (column, field) in columns { source.options.map[column] = field }
        return source
      }
  }

  private func importOptions(_ project: Project) -> Import.Options {
    var chosen = Import.Options()
    chosen.posted = posted
    chosen.draft = draft
    chosen.dryRun = dryRun
    chosen.into = into.map { $0.hasPrefix("/") ? $0 : "\(project.root)/\($0)" }
    return chosen
  }
}
