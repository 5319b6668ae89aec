import Facts

/// Labels over their values that tell of a person or of the employer, wherever a page shows them: whom to ask, what the
/// company is.
///
///     Employer details
///     Employer name
///     Canal Parks Trust
///     Address
///     The Old Lock
///     Goole
extension FurnitureReading {
  /// The lines of every such card that begins at `first` or below, with what heads it. The labels of a form stand over
  /// each other, and not over values.
  func pairBoxes(from first: Int) -> Set<Int> {
    var places: Set<Int> = []
    var place = first
    while place < lines.count {
      guard let card = card(at: place) else {
        place += 1
        continue
      }
      let start = startOfCard(card.places.lowerBound, first)
      let least = start < card.places.lowerBound ? Self.leastUnderHeading : Self.leastPairs
      if card.pairs >= least, card.isSolid { places.formUnion(start..<card.places.upperBound) }
      place = card.places.upperBound
    }
    return places
  }

  private struct Card {
    var places: Range<Int>
    var pairs = 0
    /// One of the values is a number, an address or a way to reach somebody.
    var isSolid = false
  }

  /// Two pairs may be two lines of a menu, but for those that a heading stands over.
  private static let (leastPairs, leastUnderHeading) = (3, 2)
  /// A street, a town and a post code stand below each other.
  private static let mostValues = 3
  private static let (widestLabel, widestValue) = (40, 80)

  private func card(at start: Int) -> Card? {
    guard isLabelOfCard(start) else { return nil }
    var card = Card(places: start..<start)
    var place = start
    while place < lines.count, isLabelOfCard(place) || isOverNumber(place),
      place == start || !lines[place].isAfterBlank || card.pairs > 0
    {
      let values = lines[(place + 1)...].indices.prefix(Self.mostValues).prefix {
        isValueOfCard($0)
      }
      guard let last = values.last else { break }
      card.pairs += 1
      card.isSolid = card.isSolid || values.contains(where: isSolid)
      place = last + 1
      card.places = start..<place
    }
    return card.pairs > 0 ? card : nil
  }

  /// "Name", "Branche", "Telephone number" and nothing else.
  private func isLabelOfCard(_ place: Int) -> Bool {
    let line = lines[place]
    guard line.width <= Self.widestLabel, !line.isSentence, !line.evidence.contains(.starred),
      !line.evidence.contains(.listItem)
    else { return false }
    let tokens = reading.lines[line.line].tokens
    if let label = scan.match(.label, at: tokens.lowerBound, tokens.upperBound),
      stands(alone: label.end, tokens)
    {
      return true
    }
    return line.kind == .form && line.words.isWhole
  }

  /// "Opgericht" over "1987", "Aantal medewerkers" over "20 - 50": a label that nobody knows.
  private func isOverNumber(_ place: Int) -> Bool {
    guard place + 1 < lines.count, !lines[place + 1].isAfterBlank, !lines[place].isSentence,
      lines[place].width <= Self.widestLabel, !lines[place].evidence.isKnown,
      !reading.summary(of: lines[place].line).hasNumber
    else { return false }
    let value = reading.lines[lines[place + 1].line].tokens
    return reading.summary(of: lines[place + 1].line).hasNumber
      && value.allSatisfy { scan.tokens[$0].kind == .number || scan.tokens[$0].kind == .sign }
  }

  private func isValueOfCard(_ place: Int) -> Bool {
    let line = lines[place]
    guard !line.isAfterBlank, !line.isSentence, line.width <= Self.widestValue,
      !isLabelOfCard(place), !isOverNumber(place)
    else { return false }
    return !line.evidence.isKnown
      || line.evidence.contains(.host) && line.words.covered == 0
  }

  private func isSolid(_ place: Int) -> Bool {
    lines[place].evidence.holds(
      anyOf: FurnitureEvidenceSet.mask(.contact, .host, .number))
      || reading.summary(of: lines[place].line).hasNumber
  }

  /// Up to two lines that nobody knows head a card: "Over het bedrijf" and the company's name.
  private func startOfCard(_ start: Int, _ first: Int) -> Int {
    var heading = start
    while heading > first, heading > start - Self.linesOfHeading, !lines[heading].isAfterBlank,
      !lines[heading - 1].isSentence, lines[heading - 1].width <= Self.widestValue,
      !lines[heading - 1].evidence.isKnown || lines[heading - 1].evidence.contains(.link)
    {
      heading -= 1
    }
    return heading == start || lines[heading].isAfterBlank ? heading : start
  }

  private static let linesOfHeading = 2
}
