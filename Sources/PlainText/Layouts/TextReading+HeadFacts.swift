import Facts
import Postings

/// Facts between the title and the text, too few of them to be a run by themselves.
///
///     kerkelijk werker ouderenpastoraat
///     0,5 fte (1 fte = 36 uur)
extension TextReading {
  /// Takes what the shape of a line alone tells, for fields that nothing has given yet.
  mutating func takeFactsBelowTitle() {
    guard let title = candidates.first(where: { $0.field == .title }) else { return }
    var index = title.line + 1
    var seen = 0
    while index < lines.count, seen < Self.headLines {
      defer { index += 1 }
      guard !lines[index].isBlank, !isDropped(index) else { continue }
      if isSentence(index) || isKnownHeading(index) { return }
      seen += 1
      guard lines[index].role == .open, !lines[index].tokens.isEmpty else { continue }
      takeHeadFacts(of: index)
    }
  }

  /// The head of a posting has so many lines.
  private static let headLines = 8

  private mutating func takeHeadFacts(of index: Int) {
    let offer = offer(of: index)
    guard offer.strength >= .shape else { return }
    let facts = offer.facts.filter { !isTextOnly($0.field) && !has($0.field) }
    guard !facts.isEmpty else { return }
    for fact in facts {
      self.offer(fact.field, written: fact.value, fact.range, line: index, rule: .position)
    }
    lines[index].role = .fact
    lines[index].staysInBody = offer.isPartial || facts.count < offer.facts.count
    kinds[index] = LineReading.Kind(of: facts[0].field)
    notes += offer.notes
  }

  /// Any words are one.
  private func isTextOnly(_ field: Field) -> Bool {
    switch field {
    case .title, .organisation, .department, .fields, .contacts, .apply, .reference: true
    default: false
    }
  }
}
