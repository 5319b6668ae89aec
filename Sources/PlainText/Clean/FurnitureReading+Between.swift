import Facts

/// Sentences by what stands on both sides of them: furniture that explains itself.
///
///     Wir verwenden Cookies
///     Einige sind für die Funktion dieser Seite nötig.
///     Alle akzeptieren
extension FurnitureReading {
  mutating func addSentencesBetween() {
    for place in lines.indices.dropFirst().dropLast() where mayBeBetween(place) {
      if lines[place - 1].kind == .consent, isUnderFurniture(place), isAnswered(place, by: .consent)
      {
        take(place, .consent)
      } else if isInForm(place) {
        take(place, .form)
      }
    }
  }

  private mutating func take(_ place: Int, _ kind: FurnitureKind) {
    lines[place].evidence.insert(.holds)
    lines[place].kind = kind
  }

  private func mayBeBetween(_ place: Int) -> Bool {
    let line = lines[place]
    return line.isSentence && !line.isAfterBlank && !line.evidence.isKnown
      && !line.evidence.holds(anyOf: FurnitureEvidenceSet.mask(.contact, .listItem))
  }

  private func isUnderFurniture(_ place: Int) -> Bool {
    let evidence = lines[place - 1].evidence
    return evidence.isKnown || evidence.contains(.mostly)
  }

  /// The next line of furniture in the same block is of the kind, with a sentence or two before it at most.
  private func isAnswered(_ place: Int, by kind: FurnitureKind) -> Bool {
    lines[(place + 1)...].prefix(Self.linesToAnswer).prefix { !$0.isAfterBlank }
      .first { $0.evidence.isKnown }?.kind == kind
  }

  private static let linesToAnswer = 3

  /// "Completion of this form is voluntary." right over one field, with others above.
  private func isInForm(_ place: Int) -> Bool {
    func isField(_ line: Line) -> Bool { line.kind == .form && line.evidence.isKnown }
    let above = lines[..<place].suffix(Self.linesOfForm)
    return !lines[place + 1].isAfterBlank && isField(lines[place + 1])
      && above.count(where: isField) >= Self.leastFields
      && above.contains { $0.evidence.contains(.starred) }
  }

  private static let (linesOfForm, leastFields) = (20, 4)
}
