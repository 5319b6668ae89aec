package import Days
package import Diagnostics
import Postings
package import Templating

/// The interface texts of the board's language, and the names of codes in it.
package struct Texts: Sendable {
  package let strings: Strings
  package let language: BoardLanguage

  package init(_ strings: Strings, language: BoardLanguage) {
    self.strings = strings
    self.language = language
  }

  package subscript(_ key: String) -> String { strings.text(key) }

  package func text(_ key: String, _ argument: String) -> String {
    strings.text(key, .text(argument))
  }

  /// `education_hbo_bachelor`, `hours_17_24`: a code of a facet in words.
  package func name(of code: String, in facet: FacetKind) -> String {
    self[Self.key(of: code, in: facet)]
  }

  static func key(of code: String, in facet: FacetKind) -> String {
    facet.rawValue + "_" + code.map { $0 == "-" ? "_" : String($0) }.joined()
  }
}

// MARK: What code asks for

extension Texts {
  /// Keys without a parameter that pages are titled with.
  private static let titles = ["closing_soon", "archive", "not_found", "feed_hint"]
  /// Keys with one parameter.
  private static let phrases = [
    "value_description", "hours_exact", "hours_from", "hours_to", "calendar_name",
    "calendar_deadline",
  ]

  /// Every key that code asks for: titles, names of facets, names of codes.
  static let requiredKeys: [String] =
    titles + phrases
    + FacetKind.allCases.flatMap { ["facet_" + $0.rawValue, "facets_" + $0.rawValue] }
    + Pay.Period.allCases.map { "per_" + $0.rawValue }
    + FacetKind.allCases.flatMap { facet in facet.codes.map { key(of: $0, in: facet) } }

  /// Reports the texts that code asks for and a language lacks.
  package static func requireKeys(in languages: [Strings], log: inout DiagnosticLog) {
    for strings in languages {
      let keys = Set(strings.keys)
      for key in requiredKeys where !keys.contains(key) {
        log.add(.textMissing(key, strings.path))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func textMissing(_ key: String, _ path: String) -> Diagnostic {
    Diagnostic(
      .error, "strings-missing", "the texts of a language hold `\(key)`",
      at: Location(path: path), help: "add a line `\(key): …`")
  }
}
