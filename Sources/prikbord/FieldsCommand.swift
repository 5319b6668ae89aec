import ArgumentParser
import Authoring
import Building
import Diagnostics
import Postings

struct FieldsCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "fields",
    abstract: "Every field of a posting, an organisation, a page and the settings.")
  static let examples = ["prikbord fields", "prikbord fields --templates"]
  static let otherNames = ["field", "settings", "config", "keys"]

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Flag(help: "What templates see instead, by page kind.")
  var templates = false

  @Option(help: "The form of the list.")
  var format = Format.text

  @Option(
    help: ArgumentHelp("The folder of the board.", valueName: "folder"), completion: .directory)
  var root = "."

  func run() throws {
    guard templates else {
      switch format {
      case .text: print(FieldListing.text(), terminator: "")
      case .json: print(try FieldListing.json())
      }
      return
    }
    var log = DiagnosticLog()
    let project = Project(root: root)
    let theme = Theme(reading: project, log: &log)
    let settings = BoardSettings(source: SourceText(path: "board.yml", bytes: []))
    let reference = TemplateReference(
      theme, DataFiles(reading: project, log: &log), for: settings, log: &log)
    guard !log.hasErrors else {
      return try Console.fail(log, in: .chosen(nil, on: BoardSettings(of: project)))
    }
    print(format == .json ? try reference.json() : reference.text())
  }
}
