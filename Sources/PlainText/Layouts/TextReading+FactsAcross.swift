import Facts
import Postings

extension TextReading {
  /// A label alone on its line, and the value on the next line that is not blank.
  func offerAcross(_ index: Int) -> (LineFacts, next: Int)? {
    guard let labelled = scan.labelled(lines[index].tokens), labelled.value.isEmpty,
      let next = next(after: index), lines[next].role == .open
    else { return nil }
    // A heading over a list or a paragraph is none of a value's labels.
    if case .hash = lines[next].marker { return nil }
    if lines[next].marker != .none, lines[index].marker == .none { return nil }
    let tokens = lines[next].tokens
    if tokens.isEmpty
      || scan.labelled(tokens).map({ $0.value.isEmpty || $0.joint == .colon }) ?? false
    {
      return nil
    }
    var across = labelled
    across = Labelled(
      label: labelled.label, labelRange: labelled.labelRange, value: tokens, aside: labelled.aside,
      joint: .column)
    if labelled.label == .other {
      guard !lines[next].isAfterBlank, !isSentence(next), tokens.count <= Longest.unread else {
        return nil
      }
      return (LineFacts(strength: .neutral, label: .other), next)
    }
    let value = scan.value(of: across)
    // "Ongeveer 2 uur per week." is a value with a full stop.
    let isShortValue =
      labelled.label == .hours && value.isStrict && tokens.count <= Longest.hoursAlone
    guard value.isRecognised, isShortValue || !isSentence(next) else { return nil }
    var strength = LineFacts.Strength.label
    switch labelled.label {
    case .title, .organisation, .organisationWeak, .department, .field:
      guard tokens.count <= Longest.textAlone || labelled.label == .field, !endsWith("?", next),
        !endsWith(":", next),
        scan.skip(Sense.heading.bit, at: tokens.lowerBound, tokens.upperBound) != tokens.upperBound
      else { return nil }
      // With a blank line between and no colon it is a heading and a short paragraph, unless the lines
      // round it are labels and values as well.
      if lines[next].isAfterBlank, labelled.joint == .none { strength = .loose }
    case .contact, .apply, .phone, .email: return nil
    default:
      if !value.isStrict, labelled.joint == .none, !isTownUnderLabel(labelled.label, next, value) {
        strength = .loose
      }
    }
    // An address is longer than other values.
    let most = labelled.label == .place ? Longest.address : Longest.loose
    guard strength == .label || tokens.count <= most && !value.facts.isEmpty else { return nil }
    var offer = LineFacts(strength: strength, label: labelled.label, isSettled: value.isSettled)
    offer.facts = value.facts
    offer.notes = notes(of: value, at: tokens)
    employer(inAddress: tokens, &offer)
    return (offer, next)
  }

  /// "Österreich, Kärnten, Villach" right under "Ort": names and nothing else, of which no vocabulary has the town.
  private func isTownUnderLabel(_ label: Label, _ line: Int, _ value: LabelValue) -> Bool {
    let tokens = lines[line].tokens
    guard label == .place, !lines[line].isAfterBlank, tokens.count <= Self.longestTown,
      case .fact(.places(let places))? = value.facts.first(where: { $0.field == .locations })?.value,
      places.count == 1
    else { return false }
    return scan.tokens[tokens].split { $0.isSign(",") }.allSatisfy { piece in
      piece.indices.allSatisfy { isUnknownName($0) }
        || !scan.areas(piece.startIndex..<piece.endIndex).isEmpty
        || scan.gazetteer(piece.startIndex..<piece.endIndex) != nil
    }
  }

  /// A country, its part and a town.
  private static let longestTown = 8
}
