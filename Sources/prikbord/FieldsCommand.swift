import ArgumentParser
import Building
import Diagnostics
import Postings

struct FieldsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fields",
    abstract: "Every field of a posting, an organisation, a page and the settings.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, schema }

  @Flag(help: "What templates see instead, by page kind.")
  var templates = false

  @Option(help: "text, json, or schema: a JSON Schema of front matter.")
  var format = Format.text

  @Option(help: ArgumentHelp("The folder of the board.", valueName: "folder"))
  var root = "."

  func run() throws {
    guard templates else {
      switch format {
      case .text: print(FieldListing.text(), terminator: "")
      case .json: print(try FieldListing.json())
      case .schema: print(try FieldListing.schema())
      }
      return
    }
    var log = DiagnosticLog()
    let theme = Theme(reading: Project(root: root), log: &log)
    let settings = BoardSettings(source: SourceText(path: "board.yml", bytes: []))
    let reference = TemplateReference(theme, for: settings, log: &log)
    guard !log.hasErrors else {
      Console.error(TerminalRendering(color: Console.isColorful).render(log.sorted))
      throw ExitCode(1)
    }
    print(format == .json ? try reference.json() : reference.text())
  }

  func validate() throws {
    if templates, format == .schema {
      throw ValidationError("a schema is for front matter; templates have text and json")
    }
  }
}
