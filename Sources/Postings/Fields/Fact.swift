package import Diagnostics

/// One thing a reader found: which field, its value, what the text says beside the value, the words that
/// gave it, and by which rule.
///
///     Standplaats: Tiel, ook avonden en weekenden
///     → field locations, value Tiel, note "ook avonden en weekenden", rule label, stated
package struct Fact: Sendable, Hashable {
  package let field: Field
  package let value: FactValue
  /// What the text says of the field beside the value; pages show it beside the fact.
  package let note: String?
  /// The words of the source.
  package let raw: String
  package let span: SourceSpan
  /// The rule that found it, a short stable name: `front-matter`, `label`, `unlabelled`.
  package let rule: String
  package let certainty: Certainty

  package init(
    field: Field, value: FactValue, note: String? = nil, raw: String, span: SourceSpan,
    rule: String, certainty: Certainty
  ) {
    self.field = field
    self.value = value
    self.note = note ?? value.note
    self.raw = raw
    self.span = span
    self.rule = rule
    self.certainty = certainty
  }
}

/// How a source gives a fact: a value by itself (front matter, a labelled line, a cell), words within a
/// sentence, or something else from which it was concluded.
package enum Certainty: String, Sendable, Hashable, CaseIterable {
  case stated, sentence, inferred
}
