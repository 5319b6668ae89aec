import Postings

/// What makes editors complete and check settings and front matter on a board: the schemas, and for each editor
/// the file that points to them.
struct EditorFiles {
  /// Beside the board's own folders, so that a new version of the program can write them anew.
  static let folder = ".schemas"

  static func files() throws -> [(path: String, text: String)] {
    try Schema.allCases.map { (path(of: $0), try $0.json() + "\n") }
      + [
        (".vscode/settings.json", try FieldListing.encoded(vscode) + "\n"),
        (".zed/settings.json", try FieldListing.encoded(zed) + "\n"),
        (".idea/jsonSchemas.xml", jetbrains),
      ]
  }

  private static func path(of schema: Schema) -> String { "\(folder)/\(schema.rawValue).json" }

  /// As the YAML language server takes it (github.com/redhat-developer/yaml-language-server, "Associating
  /// schemas").
  private static var associations: JSONValue {
    .object(Schema.allCases.map { .init("./" + path(of: $0), .texts($0.files)) })
  }

  private static var vscode: JSONValue { .object([.init("yaml.schemas", associations)]) }

  /// zed.dev/docs/languages/yaml
  private static var zed: JSONValue {
    func nested(_ keys: [String], _ value: JSONValue) -> JSONValue {
      keys.reversed().reduce(value) { .object([.init($1, $0)]) }
    }
    return nested(["lsp", "yaml-language-server", "settings", "yaml", "schemas"], associations)
  }

  /// jetbrains.com/help/idea/json.html, "Using custom JSON schemas", as the editor saves it.
  private static var jetbrains: String {
    let entries = Schema.allCases.map { schema in
      """
            <entry key="\(schema.rawValue)">
              <value>
                <SchemaInfo>
                  <option name="name" value="prikbord \(schema.rawValue)" />
                  <option name="relativePathToSchema" value="\(path(of: schema))" />
                  <option name="patterns">
                    <list>
                      \(schema.files.map { "<Item><option name=\"path\" value=\"\($0)\" /><option name=\"mappingKind\" value=\"\($0.contains("*") ? "Pattern" : "File")\" /></Item>" }.joined())
                    </list>
                  </option>
                </SchemaInfo>
              </value>
            </entry>
      """
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <project version="4">
        <component name="JsonSchemaMappingsProjectConfiguration">
          <state>
            <map>
      \(entries.joined(separator: "\n"))
            </map>
          </state>
        </component>
      </project>

      """
  }
}
