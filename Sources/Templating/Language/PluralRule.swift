import Diagnostics

/// Which form of a text goes with a whole number: the conditions of Unicode CLDR (*Language Plural Rules*,
/// unicode.org/reports/tr35/tr35-numbers.html), one for each form but the last, which is for the rest.
///
///     plural_rule: n = 1                                               # Dutch, English, German
///     plural_rule: n = 0..1                                            # French
///     plural_rule: n = 1 | n % 10 = 2..4 and n % 100 != 12..14         # Polish
///
///     rule      = condition { "|" condition }
///     condition = all { "or" all }            all = relation { "and" relation }
///     relation  = "n" [ "%" number ] ( "=" | "!=" ) range { "," range }
///     range     = number [ ".." number ]
package struct PluralRule: Sendable {
  private struct Relation {
    var modulus: Int?
    var isEqual = true
    var ranges: [ClosedRange<Int>] = []

    func holds(_ number: Int) -> Bool {
      let number = modulus.map { number % $0 } ?? number
      return ranges.contains { $0.contains(number) } == isEqual
    }
  }

  /// For each form but the last: any of these, of which all must hold.
  private let conditions: [[[Relation]]]

  var formCount: Int { conditions.count + 1 }

  /// The position of the form for a number; parts of one, and whatever is no number, take the last.
  func form(of number: Int?) -> Int {
    guard let number = number.map({ Int(clamping: $0.magnitude) }) else { return conditions.count }
    return conditions.firstIndex { $0.contains { $0.allSatisfy { $0.holds(number) } } }
      ?? conditions.count
  }

  init(_ texts: LanguageTexts, log: inout DiagnosticLog) {
    let text = texts.literal("plural_rule") ?? "n = 1"
    if let conditions = Self.conditions(text) {
      self.conditions = conditions
      return
    }
    conditions = [[[Relation(ranges: [1...1])]]]
    guard let phrase = texts.phrases["plural_rule"] else { return }
    log.add(
      Diagnostic(
        .error, "strings-plural", "`\(text)` is no plural rule",
        at: Location(phrase.span, in: texts.source),
        help: "a rule of Unicode CLDR for whole numbers, such as `n = 1` or `n % 10 = 2..4`"))
  }

  private static func conditions(_ text: String) -> [[[Relation]]]? {
    parts(text, "|") { parts($0, " or ") { parts($0, " and ", relation) } }
  }

  /// What `read` makes of each part between separators; nil when one is wrong.
  private static func parts<Part>(
    _ text: String, _ separator: String, _ read: (String) -> Part?
  ) -> [Part]? {
    let parts = TextShapes.split(text, by: separator).map { read(TextShapes.trimmed($0)) }
    return parts.contains { $0 == nil } ? nil : parts.compactMap(\.self)
  }

  private static func relation(_ text: String) -> Relation? {
    var relation = Relation()
    relation.isEqual = !text.contains("!=")
    let sides = TextShapes.split(text, by: relation.isEqual ? "=" : "!=").map(TextShapes.trimmed)
    guard sides.count == 2 else { return nil }
    let left = TextShapes.split(sides[0], by: "%").map(TextShapes.trimmed)
    guard left[0] == "n", left.count < 3 else { return nil }
    if left.count == 2 {
      guard let modulus = Int(left[1]), modulus > 0 else { return nil }
      relation.modulus = modulus
    }
    guard let ranges = parts(sides[1], ",", range) else { return nil }
    relation.ranges = ranges
    return relation
  }

  private static func range(_ text: String) -> ClosedRange<Int>? {
    let ends = TextShapes.split(text, by: "..").map { Int(TextShapes.trimmed($0)) }
    guard ends.count < 3, let low = ends.first ?? nil, let high = ends.last ?? nil, low <= high
    else { return nil }
    return low...high
  }
}
