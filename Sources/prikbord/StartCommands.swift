import ArgumentParser
import Building
import Days
import Diagnostics
import Postings

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "A new board that builds, to go on from.")

  @Argument(help: "The folder to make it in.") var folder: String

  @Option(help: "The name of the board.") var name: String?

  @Option(help: "Its language, nl or en.") var language = BoardLanguage.nl

  func run() throws {
    let today = dayByTheClock(in: "Europe/Amsterdam")
    let name = name ?? (language == .nl ? "Ons vacaturebord" : "Our vacancies")
    let root = Project(root: folder).root
    try write(.board(language, name: name, today: today), below: root)
    print("next: cd \(folder) && prikbord build")
  }
}

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "A new posting to fill in, as a draft.")

  @Argument(help: "The job title.") var title: String

  @Option(help: ArgumentHelp("The folder of the board.", valueName: "folder"))
  var root = "."

  @Option(help: ArgumentHelp("The content, seen from the root.", valueName: "folder"))
  var content = "Content"

  func run() throws {
    let project = Project(root: root, content: content)
    let settings = BoardSettings(of: project)
    let today = settings.today ?? dayByTheClock(in: settings.timeZone)
    try write(
      .posting(title, settings.language, today: today, content: content), below: project.root)
  }
}

struct ThemeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "theme",
    abstract: "The files of the default theme; with a name, a copy for your board to change.")

  @Argument(help: "The file to take over, such as `parts/card.html`.") var file: String?

  @Option(help: ArgumentHelp("The folder of the board.", valueName: "folder"))
  var root = "."

  @Option(help: ArgumentHelp("The templates, seen from the root.", valueName: "folder"))
  var templates = "Templates"

  func run() throws {
    let names = EmbeddedTheme.files.keys.sorted()
    guard let file else {
      print(names.joined(separator: "\n"))
      return
    }
    guard let files = NewFiles.themeFile(file, templates: templates) else {
      let near = nearestName(to: file, among: names)
      Console.error(
        TerminalRendering(color: Console.isColorful).render([
          Diagnostic(
            .error, "theme-file", "the theme has no file `\(file)`", at: nil,
            help: near.map { "did you mean `\($0)`?" } ?? "`prikbord theme` lists its files")
        ]))
      throw ExitCode(1)
    }
    try write(files, below: Project(root: root).root)
  }
}

extension BoardLanguage: ExpressibleByArgument {}

/// Writes the files and names them, or says why not.
private func write(_ files: NewFiles, below root: String) throws {
  var log = DiagnosticLog()
  let written = files.write(below: root, log: &log)
  guard !log.hasErrors else {
    Console.error(TerminalRendering(color: Console.isColorful).render(log.sorted))
    throw ExitCode(1)
  }
  for path in written { print("wrote \(path)") }
}
