package import Days
package import Diagnostics

/// One thing a reader found: which field, its value, the words that gave it, and by which rule.
package struct Fact: Sendable, Hashable {
  package let field: Field
  package let value: FactValue
  /// The words of the source.
  package let raw: String
  package let span: SourceSpan
  /// The rule that found it, a short stable name: `front-matter`, `label`, `unlabelled`.
  package let rule: String
  package let certainty: Certainty

  package init(
    field: Field, value: FactValue, raw: String, span: SourceSpan, rule: String,
    certainty: Certainty
  ) {
    self.field = field
    self.value = value
    self.raw = raw
    self.span = span
    self.rule = rule
    self.certainty = certainty
  }
}

/// The value of a fact, by the kind of its field.
package enum FactValue: Sendable, Hashable {
  case text(String)
  case texts([String])
  case day(Day)
  case deadline(Deadline)
  case pay(Pay)
  case hours(Hours)
  case places([Place])
  case education([Education])
  case employment([Employment])
  case workplace(Workplace)
  case contacts([Contact])
  case apply(Apply)
  case whole(Int)
  case flag(Bool)
  case extra([String: ExtraValue])
  /// A map or list that another table reads: settings within settings.
  case group(YAMLNode)
}
