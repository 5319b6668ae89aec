import Facts
import Postings
package import Templating

/// The interface texts of the board's language, and the names of codes in it.
///
/// A class, since pages and formats ask for it all the time, and a copy of all that a language has would cost more than
/// most of its texts.
package final class Texts: Sendable {
  package let strings: Strings
  package var language: Language { strings.language }
  /// BCP 47.
  package var languageCode: String { language.code }

  /// Of every language that the theme has.
  package let personWords: PersonWords

  /// What pay is for and what is taken of it, in words: looked up once and not for each posting.
  let periods: [Pay.Period: String]
  let taxes: [Pay.Tax: String]

  package init(_ strings: Strings, _ personWords: PersonWords) {
    self.strings = strings
    self.personWords = personWords
    periods = Self.words(of: Pay.Period.allCases) { strings.literal(Self.key(of: $0)) }
    taxes = Self.words(of: Pay.Tax.allCases) { strings.literal(Self.key(of: $0)) }
  }

  private static func words<Case: Hashable>(
    of cases: [Case], _ word: (Case) -> String?
  ) -> [Case: String] {
    Dictionary(uniqueKeysWithValues: cases.compactMap { one in word(one).map { (one, $0) } })
  }

  var money: MoneyForm { language.money }

  func isSame(as other: Texts) -> Bool {
    languageCode == other.languageCode && strings.source == other.strings.source
  }

  package subscript(_ key: String) -> String { strings.text(key) }

  package func text(_ key: String, _ argument: String) -> String {
    strings.text(key, .text(argument))
  }

  /// `education_hbo_bachelor`, `hours_17_24`: a code of a facet in words.
  package func name(of code: String, in facet: FacetKind) -> String {
    self[Self.key(of: code, in: facet)]
  }

  private static func labelKey(_ kind: FacetKind) -> String { "facet_" + kind.name }
  private static func pluralKey(_ kind: FacetKind) -> String { "facets_" + kind.name }
  private static func allKey(_ name: String) -> String { "all_" + name }

  /// What a way to browse is called; a board's own has one name for one and many.
  package func label(of kind: FacetKind) -> String {
    if case .own(let facet) = kind { facet.label } else { self[Self.labelKey(kind)] }
  }

  package func plural(of kind: FacetKind) -> String {
    if case .own(let facet) = kind { facet.label } else { self[Self.pluralKey(kind)] }
  }

  func all(of kind: FacetKind, count: Int) -> String {
    let name = if case .own = kind { "own" } else { kind.name }
    return strings.text(Self.allKey(name), count: count)
  }

  static func key(of code: String, in facet: FacetKind) -> String {
    facet.name + "_" + code.map { $0 == "-" ? "_" : String($0) }.joined()
  }
}

// MARK: What code asks for

extension Texts {
  /// Keys without a parameter that pages are titled with.
  private static let titles = [
    "closing_soon", "archive", "saved", "search_synonyms", "not_found", "feed_hint",
  ]
  /// Keys with one parameter.
  private static let phrases = [
    "value_description", "apply_subject", "hours_exact", "hours_from", "hours_to", "pay_from",
    "pay_to",
    "calendar_name", "calendar_deadline",
  ]

  /// Every key that code asks for: titles, names of facets, names of codes.
  package static let requiredKeys: [String] =
    titles + phrases
    + FacetKind.builtIn.flatMap { [labelKey($0), pluralKey($0), allKey($0.name)] } + [allKey("own")]
    + PathWords.keys + Pay.Period.allCases.map(key) + Pay.Tax.allCases.map(key) + [MoneyForm.key]
    + FacetKind.builtIn.flatMap { facet in facet.codes.map { key(of: $0, in: facet) } }

}
