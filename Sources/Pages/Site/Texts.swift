package import Days
package import Templating

/// The interface texts of the board's language, and the names of codes in it.
package struct Texts: Sendable {
  package let strings: Strings
  package let language: BoardLanguage

  package init(_ strings: Strings, language: BoardLanguage) {
    self.strings = strings
    self.language = language
  }

  package subscript(_ key: String) -> String { strings.text(key) ?? key }

  package func text(_ key: String, _ argument: String) -> String {
    strings.text(key, argument) ?? "\(key) \(argument)"
  }

  package func text(_ key: String, count: Int) -> String {
    strings.text(key, count: count) ?? "\(count)"
  }

  /// `education_hbo_bachelor`, `hours_17_24`: a code of a facet in words.
  package func name(of code: String, in facet: FacetKind) -> String {
    self[Self.key(of: code, in: facet)]
  }

  static func key(of code: String, in facet: FacetKind) -> String {
    facet.rawValue + "_" + code.map { $0 == "-" ? "_" : String($0) }.joined()
  }
}
