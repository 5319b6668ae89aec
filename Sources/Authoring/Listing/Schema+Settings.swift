import Facts
import Pages
import Postings

/// Settings within settings, and those whose words are a list of their own.
extension Schema {
  /// Nil for a field whose kind says all.
  static func settings(_ key: String) -> [JSONValue.Member]? {
    switch key {
    case "theme": object(BoardSettings.themeTable)
    case "lints": lints
    case "publish": publish
    case "facets":
      map(
        names: "^extra\\..",
        [.init("type", .text("string")), .init("pattern", .text("[^0-9 .,;:_-]"))])
    case "same_levels":
      map(names: "^(\(levels.joined(separator: "|")))$", [.init("enum", .texts(levels))])
    case "menu":
      words("^(\(ways)|\(MenuLists.names.joined(separator: "|"))|/.*|.+ https?://.+)$")
    default: nil
    }
  }

  private static var levels: [String] { Education.allCases.map(\.rawValue) }

  /// Of a board's own, any.
  private static var ways: String {
    FacetKind.builtIn.map(\.name).joined(separator: "|") + "|extra\\..+"
  }

  private static var lints: [JSONValue.Member] {
    let levels = JSONValue.texts(BoardSettings.LintSetting.Level.allCases.map(\.rawValue))
    let rows = Lint.all.map { lint in
      JSONValue.Member(
        lint.code,
        .object([.init("description", .text(lint.documentation)), .init("enum", levels)]))
    }
    return [
      .init("type", .text("object")), .init("properties", .object(rows)),
      .init("additionalProperties", .flag(false)),
    ]
  }

  private static func map(names: String, _ value: [JSONValue.Member]) -> [JSONValue.Member] {
    [
      .init("type", .texts(["object", "null"])),
      .init("patternProperties", .object([.init(names, .object(value))])),
      .init("additionalProperties", .flag(false)),
    ]
  }

  /// One text of this form, or a list of them.
  private static func words(_ pattern: String) -> [JSONValue.Member] {
    let word = JSONValue.object([.init("type", .text("string")), .init("pattern", .text(pattern))])
    let list = JSONValue.object([.init("type", .text("array")), .init("items", word)])
    return [.init("anyOf", .list([word, list, .object([.init("type", .text("null"))])]))]
  }
}
