import ArgumentParser
import Authoring
import Building
import Days
import Diagnostics
import Postings

struct InitCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "A new board that builds, to go on from.")
  static let examples = [
    "prikbord init werk --name \"Werk in de regio\"",
    "prikbord init board --language en --with github",
  ]
  static let otherNames = ["setup", "create-board", "start-board", "scaffold"]

  @Argument(help: "The folder to make it in.", completion: .directory) var folder: String

  @Option(help: "The name of the board.") var name: String?

  @Option(
    help: ArgumentHelp("Its language: nl, en or de.", valueName: "nl|en|de"),
    completion: .list(MessageLanguage.codes))
  var language = "nl"

  @Option(
    help: ArgumentHelp(
      "What editors without git work with: forms, a pipeline, a content manager.",
      valueName: "host"))
  var with: [Hosting] = []

  func run() throws {
    let today = dayByTheClock(in: "Europe/Amsterdam")
    let root = Project(root: folder).root
    var log = DiagnosticLog()
    let files = try NewFiles.board(language, name: name, today: today, with: with, log: &log)
    let own = MessageLanguage.fromEnvironment ?? MessageLanguage(language) ?? .english
    let messages = own.on(today)
    try write(files, below: root, log, messages)
    print(messages.text("next: \(folder == "." ? "" : "cd \(folder) && ")prikbord preview"))
  }
}

struct NewCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "A new posting to fill in, as a draft.")
  static let examples = ["prikbord new \"Adviseur bodem\""]
  static let otherNames = ["add", "create", "post"]

  @Argument(help: "The job title.") var title: String

  @Option(
    help: ArgumentHelp("The folder of the board.", valueName: "folder"), completion: .directory)
  var root = "."

  @Option(
    help: ArgumentHelp("The content, seen from the root.", valueName: "folder"),
    completion: .directory)
  var content = "Content"

  @Option(
    help: ArgumentHelp("The language of messages, instead of the board's.", valueName: "nl|en|de"),
    completion: .list(MessageLanguage.codes), transform: language(from:))
  var lang: MessageLanguage?

  func run() throws {
    if title.allSatisfy(\.isWhitespace) {
      throw ValidationError("a title has words, as in `prikbord new \"Adviseur water\"`")
    }
    let project = Project(root: root, content: content)
    let settings = BoardSettings(of: project)
    let language = MessageLanguage.chosen(lang, on: settings)
    if let absence = BoardSettings.absence(of: project) {
      return try Console.fail(DiagnosticLog([absence]), in: language)
    }
    let today = settings.today ?? dayByTheClock(in: settings.timeZone)
    var log = DiagnosticLog()
    let files = NewFiles.posting(
      title, in: settings, Theme(reading: project, log: &log), today: today, content: content,
      language: language, log: &log)
    try write(files, below: project.root, log, language)
    print(language.text("see it: prikbord preview --drafts"))
    print(language.text("publish it: take out its line `draft: true`, then prikbord publish"))
  }
}

struct ThemeCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "theme",
    abstract: "The files of the default theme; with a name, a copy for your board to change.")
  static let examples = ["prikbord theme", "prikbord theme card.html", "prikbord theme --status"]
  static let otherNames = ["themes", "template", "templates", "eject"]

  @Argument(
    help: "The file to take over, such as `parts/card.html`.",
    completion: .list(ThemeFiles.names))
  var file: String?

  @Flag(help: "What the theme has changed since the board took its files over.")
  var status = false

  @Option(
    help: ArgumentHelp("The folder of the board.", valueName: "folder"), completion: .directory)
  var root = "."

  @Option(
    help: ArgumentHelp("The templates, seen from the root.", valueName: "folder"),
    completion: .directory)
  var templates = "Templates"

  func validate() throws {
    if status, file != nil { throw ValidationError("`--status` is about all files that you have") }
  }

  func run() throws {
    let project = Project(root: root, templates: templates)
    let language = MessageLanguage.chosen(nil, on: BoardSettings(of: project))
    let theme = ThemeFiles(project)
    guard let file else {
      return Console.write(try status ? theme.status(in: language) : theme.listing(in: language))
    }
    guard let name = ThemeFiles.name(for: file) else {
      return try Console.fail(DiagnosticLog([.noThemeFile(file)]), in: language)
    }
    try write(theme.takingOver(name), below: project.root, DiagnosticLog(), language)
  }
}

extension Diagnostic {
  fileprivate static func noThemeFile(_ file: String) -> Diagnostic {
    Diagnostic(
      .error, "theme-file", "the theme has no file `\(file)`", at: nil,
      help: ThemeFiles.nearest(to: file).map { "did you mean `\($0)`?" }
        ?? "`prikbord theme` lists its files")
  }
}

/// Writes the files and names them, or says why not.
private func write(
  _ files: NewFiles, below root: String, _ log: DiagnosticLog, _ language: MessageLanguage
) throws {
  var log = log
  let written = log.hasErrors ? [] : files.write(below: root, log: &log)
  guard !log.hasErrors else { return try Console.fail(log, in: language) }
  for line in written { print(language.text(line)) }
}

extension Hosting: ExpressibleByArgument {}
