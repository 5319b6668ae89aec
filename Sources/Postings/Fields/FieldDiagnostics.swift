import Diagnostics
import Facts
import Slugs

/// What is wrong with an entry: its key, its value, or a part of that.
extension Diagnostic {
  static func unknownKey<Owner>(
    _ entry: YAMLEntry, in table: FieldTable<Owner>, _ source: SourceText
  ) -> Diagnostic {
    let near = nearestName(to: entry.key, among: table.names)
    let location = Location(entry.keySpan, in: source)
    let message = "\(table.owner) has no field `\(entry.key)`"
    if let near {
      return Diagnostic(
        .error, "unknown-field", message, at: location, help: "did you mean `\(near)`?")
    }
    switch table.unknownKeys {
    case .error:
      return Diagnostic(
        .error, "unknown-field", message, at: location,
        help: "the fields are \(table.rows.map { "`\($0.key)`" }.joined(separator: ", "))")
    case .warning:
      return Diagnostic(
        .warning, "unknown-field", message, at: location,
        help: "put it under `extra:` to use it in templates")
    }
  }

  static func tooManyItems(
    _ entry: YAMLEntry, _ key: String, _ count: Int, in source: SourceText
  ) -> Diagnostic {
    Diagnostic(
      .error, "too-many-values",
      "`\(key)` has at most \(FactValue.mostItems) values, and here are \(count)",
      at: Location(entry.keySpan, in: source), help: "keep those that people look for")
  }

  static func sameFieldTwice(
    _ entry: YAMLEntry, _ first: YAMLEntry, _ key: String, in source: SourceText
  ) -> Diagnostic {
    Diagnostic(
      .error, "duplicate-field", "`\(entry.key)` and `\(first.key)` are both the field `\(key)`",
      at: Location(entry.keySpan, in: source),
      notes: [.init("first given here", at: Location(first.keySpan, in: source))],
      help: "keep one of the two")
  }

  static func wrongValue(
    _ entry: YAMLEntry, _ key: String, _ kind: FieldKind, in source: SourceText
  ) -> Diagnostic {
    if kind == .baseAddress, let objection = entry.value.text.flatMap(kind.objection) {
      return Diagnostic(
        .error, "wrong-value", "`\(entry.key)` is no address of a site: \(objection)",
        at: Location(entry.value.span, in: source), help: "write it as `https://example.org/werk/`")
    }
    let near = entry.value.text.flatMap { nearestName(to: $0, among: kind.words) }
    // `type: page` is how other generators name a layout; the posting is whole without it.
    let isOfOthers = kind == .employment && near == nil
    return Diagnostic(
      isOfOthers ? .warning : .error, "wrong-value",
      "`\(entry.key)` must be \(kind.expectation)",
      at: Location(entry.value.span, in: source),
      help: near.map { "did you mean `\($0)`?" } ?? entry.value.text.flatMap(kind.objection))
  }

  /// "$20 43", "₺ 30.000": what stands beside the number could change it.
  static func unclearAmount(_ entry: YAMLEntry, in source: SourceText) -> Diagnostic {
    Diagnostic(
      .warning, "unclear-amount", "no amount of `\(entry.key)` is certain",
      at: Location(entry.value.span, in: source),
      help: "write it as `€ 2.500 - € 3.100 per maand`, or as `{min, max, currency, per}`")
  }

  static func wrongPart(
    _ entry: YAMLEntry, _ expectation: String, in source: SourceText
  ) -> Diagnostic {
    Diagnostic(
      .error, "wrong-value", "`\(entry.key)` must be \(expectation)",
      at: Location(entry.value.span, in: source))
  }

  static func unknownPart(
    _ entry: YAMLEntry, _ known: [String], in source: SourceText
  ) -> Diagnostic {
    let near = nearestName(to: entry.key, among: known)
    return Diagnostic(
      .error, "unknown-field", "there is no `\(entry.key)` here",
      at: Location(entry.keySpan, in: source),
      help: near.map { "did you mean `\($0)`?" }
        ?? "the names are \(known.map { "`\($0)`" }.joined(separator: ", "))")
  }
}
