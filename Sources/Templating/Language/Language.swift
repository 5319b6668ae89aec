import Diagnostics

/// How a language writes numbers, amounts and days, and which form of a text goes with a number. All of it
/// stands in the language's strings file; no code knows a language by its name.
package struct Language: Sendable {
  /// BCP 47, as the name of the file has it: `nl`.
  package let code: String
  package let plurals: PluralRule
  package let numbers: NumberForms
  package let money: MoneyForm
  package let days: DayForms

  /// From the texts that say it; what is missing or wrong is reported there and stays neutral.
  init(_ code: String, _ texts: LanguageTexts, log: inout DiagnosticLog) {
    self.code = code
    plurals = PluralRule(texts, log: &log)
    money = MoneyForm(texts, log: &log)
    numbers = NumberForms(money)
    days = DayForms(texts, log: &log)
  }
}

/// The texts of a strings file, as a language's forms look them up.
struct LanguageTexts {
  let phrases: [String: Strings.Phrase]
  let source: SourceText

  /// A text without parameters as it is written.
  func literal(_ key: String) -> String? { phrases[key]?.literal }

  /// The names that a text lists between commas; nil, and an error, when there are not so many.
  func names(_ key: String, count: Int, log: inout DiagnosticLog) -> [String]? {
    guard let phrase = phrases[key], let text = literal(key) else { return nil }
    let names = text.split(separator: ",").map { TextShapes.trimmed(String($0)) }
    guard names.count == count else {
      log.add(
        Diagnostic(
          .error, "strings-names", "`\(key)` has \(count) names, not \(names.count)",
          at: Location(phrase.span, in: source), help: "write them with commas between them"))
      return nil
    }
    return names
  }
}
