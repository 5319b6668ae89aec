package import Diagnostics
import Pages
package import Postings
package import Templating

extension Theme {
  /// The language that every other one must be as whole as; the tests hold the embedded ones equal.
  private static let reference = "en"

  /// The default theme's texts in a language.
  package static func strings(in language: String, log: inout DiagnosticLog) -> Strings {
    var settings = BoardSettings(source: SourceText(path: "board.yml", bytes: []))
    settings.language = language
    return Theme().strings(for: settings, log: &log)
  }

  /// Of every language that the theme has.
  var lintWords: LintWords {
    var ignored = DiagnosticLog()
    return LintWords(
      strings.sorted { $0.key < $1.key }.map {
        Strings(source: $0.value, code: $0.key, log: &ignored)
      })
  }

  /// The texts of the board's language. One that the theme does not have is an error, and another stands in
  /// for it, so that the rest of the board can be read.
  package func strings(for settings: BoardSettings, log: inout DiagnosticLog) -> Strings {
    let name = "strings.\(Self.reference).txt"
    var ignored = DiagnosticLog()
    let reference = Strings(
      source: SourceText(path: Self.embeddedFolder + name, bytes: EmbeddedTheme.files[name] ?? []),
      code: Self.reference, log: &ignored)
    guard let source = strings[settings.language] else {
      log.add(.noTexts(settings, strings.keys.sorted()))
      return reference
    }
    let strings = Strings(source: source, code: settings.language, log: &log)
    strings.requireTexts(of: reference, log: &log)
    PathWords.check(strings, log: &log)
    return strings
  }
}

extension Diagnostic {
  fileprivate static func noTexts(_ settings: BoardSettings, _ known: [String]) -> Diagnostic {
    let languages = known.map { "`\($0)`" }.joined(separator: ", ")
    return Diagnostic(
      .error, "no-texts", "the theme has no texts in `\(settings.language)`",
      at: settings.languageLocation,
      help: "it has \(languages); another language is a file "
        + "`Templates/strings.\(settings.language).txt`")
  }
}
