import ArgumentParser
import Authoring
import Building
import Diagnostics
import PlainText
import Platform
import Postings

/// How postings were read, line by line.
///
///     prikbord explain Content/vacancies/stagiair-communicatie.txt
///     pbpaste | prikbord explain --format markdown -
struct ExplainCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "How a posting was read, line by line.",
    discussion: "A file need not be on a board; `-` reads plain text from standard input.")
  static let examples = [
    "prikbord explain Content/vacancies/stagiair-communicatie.txt",
    "prikbord explain --format markdown - < mail.txt",
  ]
  static let otherNames = ["read", "parse", "why"]

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, markdown }

  @Option(
    help: ArgumentHelp("The language of messages, instead of the board's.", valueName: "nl|en|de"),
    completion: .list(MessageLanguage.codes), transform: language(from:))
  var lang: MessageLanguage?

  @Argument(
    help: ArgumentHelp("The postings, or `-`.", valueName: "file"), completion: .file())
  var files: [String]

  @Option(help: "text, json, or markdown: a complete Markdown posting, ready to save.")
  var format = Format.text

  @Flag(
    help: "Why this title and this employer: the candidates, and what speaks for and against each.")
  var evidence = false

  func run() throws {
    let settings = BoardSettings(of: Project())
    let language = MessageLanguage.chosen(lang, on: settings)
    let today = settings.today ?? dayByTheClock(in: settings.timeZone)
    var hasErrors = false
    // Nothing is written before all of them are known to be texts.
    let sources = try files.map(source)
    if let refusal = sources.lazy.compactMap(Explained.refusal).first { throw refusal }
    for source in sources {
      if let page = try PageExplanation(source) {
        Console.write(page.text())
        Console.tell(page.diagnostics, in: language)
        hasErrors = hasErrors || page.diagnostics.contains { $0.severity == .error }
        continue
      }
      let explanation = Explanation(readPosting(source))
      hasErrors = hasErrors || explanation.reading.diagnostics.contains { $0.severity == .error }
      switch format {
      case .json: Console.write(try explanation.json() + "\n")
      case .markdown:
        if !explanation.isRefused { Console.write(explanation.markdown()) }
        report(explanation, in: language)
      case .text:
        Console.write(
          explanation.text(
            color: Console.isColorful(on: STDOUT_FILENO), in: language, on: today))
        report(explanation, in: language)
      }
      if evidence { Console.write("\n" + explanation.evidence()) }
    }
    if hasErrors { throw ExitCode(1) }
  }

  private func source(_ file: String) throws -> SourceText {
    if file == "-" {
      return SourceText(path: "standard-input.txt", bytes: try StandardStreams.input())
    }
    return try InputFile.read(InputFile.path(file, in: Project()))
  }

  private func report(_ explanation: Explanation, in language: MessageLanguage) {
    let shown = explanation.reading.diagnostics.filter { $0.severity <= .warning }.sorted()
    guard !shown.isEmpty else { return }
    Console.error("\n")
    Console.tell(shown, in: language)
  }
}
