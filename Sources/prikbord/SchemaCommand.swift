import ArgumentParser
import Authoring

/// JSON Schemas for editors.
struct SchemaCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "The JSON Schema of a posting, an organisation, a page or the settings.")
  static let examples = ["prikbord schema posting", "prikbord schema board > board.schema.json"]
  static let otherNames = ["schemas", "jsonschema"]

  @Argument(help: "posting, organisation, page or board.") var subject: Schema

  func run() throws { print(try subject.json()) }
}

extension Schema: ExpressibleByArgument {}
