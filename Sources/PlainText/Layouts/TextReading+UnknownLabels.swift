import Facts
import Postings

/// Labels that no vocabulary knows, and what a known label's value says beside its fact.
extension TextReading {
  /// Figures behind the label of a day, of hours or of pay, which its reader should have read.
  func hasFigures(_ labelled: Labelled) -> Bool {
    switch labelled.label.field {
    case .posted, .updated, .deadline, .starts, .ends, .hours, .pay, .openings:
      scan.hasDigit(in: labelled.value)
    default: false
    }
  }

  /// "Sluitingsdatum: 31 februari 2026": what was expected there.
  func unreadNotes(_ labelled: Labelled) -> [Note] {
    guard let field = labelled.label.field else { return [] }
    return [Note(span: scan.span(labelled.value)) { .unreadValue(field, at: $0) }]
  }

  /// "Waar: Zorggroep Hemdijk, Laan van Nijefurd 212, 8701 ZX Bolsward": an address begins with a name.
  /// "Kantoor: Notariaat Olde Meierink" is nothing but one.
  func employer(inAddress value: Range<Int>, _ offer: inout LineFacts) {
    guard offer.label == .place, offer.facts.contains(where: { $0.field == .locations }) else {
      return
    }
    let comma = value.first { scan.tokens[$0].isSign(",") }
    let name = value.lowerBound..<(comma ?? value.upperBound)
    // "Civic Centre" is a building.
    guard name.count >= 2, organisationStart(name.lowerBound, name.upperBound) != nil,
      isOrganisation(name), comma != nil || !offer.notes.isEmpty
    else { return }
    if comma == nil {
      offer.facts = []
      offer.notes = []
    }
    offer.facts.append(employerFact(name))
  }

  /// "Omvang van de klus: 24 uur per week": words that no vocabulary knows as a label, a colon, and a value
  /// whose shape tells what it is.
  func unknownLabel(_ part: Range<Int>) -> LineFacts? {
    guard part.count <= Longest.unknownLabel,
      let colon = part.prefix(Longest.label).first(where: { scan.tokens[$0].isSign(":") }),
      colon > part.lowerBound
    else { return nil }
    if let offer = employer(part.lowerBound..<colon, colon + 1..<part.upperBound) { return offer }
    var value = shape(scan.trimmed(colon + 1..<part.upperBound))
    // "FWG 35: € 2.716 tot € 3.602"
    let scales = scan.scales(in: part.lowerBound..<colon, labelled: false)
    if !scales.isEmpty, !value.facts.isEmpty {
      value.facts.append((.scales, .fact(.texts(scales)), part.lowerBound..<colon))
    }
    return value.facts.isEmpty ? nil : value
  }

  /// "Museum: Kunsthaus am Deich": the kind of organisation is the label.
  func employer(_ label: Range<Int>, _ value: Range<Int>) -> LineFacts? {
    guard
      scan.match(
        .organisation, is: OrganisationWords.start.index, at: label.lowerBound, label.upperBound)
        == label.upperBound,
      let first = value.first, scan.tokens[first].isCapital, value.count <= Longest.freeWords
    else { return nil }
    return LineFacts(
      facts: [employerFact(value)],
      strength: .label, label: .organisationWeak)
  }

  /// "DHV-INT"
  func isInitials(_ range: Range<Int>) -> Bool {
    range.count == Self.initials && scan.tokens[range.lowerBound + 1].isSign("-")
      && scan.tokens[range.lowerBound].traits.contains(.allCapitals)
  }

  /// Capitals, a hyphen, and what is behind it.
  private static let initials = 3
}
