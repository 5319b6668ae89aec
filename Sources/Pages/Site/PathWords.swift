package import Diagnostics
import Postings
import Slugs
package import Templating

/// The words that addresses are made of: `path_…` of the board's language.
package struct PathWords: Sendable {
  package let vacancies: String
  package let page: String
  package let closingSoon: String
  package let archive: String
  package let saved: String
  private let facets: [String]

  package init(_ strings: Strings) {
    func word(_ name: String) -> String { strings.literal(Self.key(name)) ?? name }
    vacancies = word("vacancies")
    page = word("page")
    closingSoon = word("closing_soon")
    archive = word("archive")
    saved = word("saved")
    facets = FacetKind.builtIn.map { word($0.name) }
  }

  /// A board's own facets are called by the board.
  package subscript(_ kind: FacetKind) -> String {
    if case .own(let facet) = kind { slug(of: facet.label) } else { facets[kind.position] }
  }

  private static func key(_ name: String) -> String { "path_" + name }

  static let keys =
    (["vacancies", "page", "closing_soon", "archive", "saved"] + FacetKind.builtIn.map(\.name))
    .map(key)

  /// Reports words that would not stand in an address as they are written.
  package static func check(_ strings: Strings, log: inout DiagnosticLog) {
    for key in keys {
      guard let word = strings.literal(key), word.isEmpty || slug(of: word) != word else {
        continue
      }
      log.add(.wrongPathWord(word, at: strings.location(of: key)))
    }
  }
}

extension Diagnostic {
  fileprivate static func wrongPathWord(_ word: String, at location: Location?) -> Diagnostic {
    Diagnostic(
      .error, "path-word", "a word of addresses is small letters, digits and `-`", at: location,
      help: word.isEmpty ? nil : "write `\(slug(of: word))`")
  }
}
