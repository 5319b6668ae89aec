import Facts
import Postings

/// Names of towns within sentences: those of the lists, and those that no list has.
extension TextReading {
  /// The longest town at a token: one in the country of the text's language, or in a neighbour of it where
  /// the language is spoken as well. In English, and without a language, the country says nothing.
  func town(
    at index: Int, _ sentence: Range<Int>, isAbroad: Bool = false
  ) -> (place: Place, end: Int)? {
    for end in stride(from: min(index + 5, sentence.upperBound), to: index, by: -1) {
      guard scan.tokens[end - 1].isCapital || scan.tokens[end - 1].kind == .word,
        !isHalf(index..<end),
        // "VANUIT EEN WERKPLAATS": Een is a village, too.
        end > index + 1 || !scan.isSmallWord(at: index), !scan.isNoun(index..<end, in: sentence),
        let entry = scan.gazetteer(index..<end), entry.kind == .town
      else { continue }
      let country = entry.place.country
      let isMeant =
        switch language {
        case .nl: country == (isAbroad ? "BE" : "NL")
        case .de: isAbroad ? country == "AT" || country == "CH" : country == "DE"
        case .en, nil: !isAbroad
        }
      guard isMeant || !isAbroad else { continue }
      if let whole = withArea(index..<end, sentence) { return whole }
      if isMeant { return (entry.place, end) }
    }
    return nil
  }

  /// "in Burlington, Vermont": the town of that name in the area that is written behind it.
  private func withArea(_ town: Range<Int>, _ sentence: Range<Int>) -> (place: Place, end: Int)? {
    let comma = town.upperBound
    guard scan.isSign(",", at: comma, sentence.upperBound), comma + 1 < sentence.upperBound,
      scan.tokens[comma + 1].isCapital
    else { return nil }
    let longest = min(comma + 1 + Self.longestArea, sentence.upperBound)
    for end in stride(from: longest, to: comma + 1, by: -1) {
      let lying = scan.areas(comma + 1..<end).contains {
        $0.region != nil && scan.gazetteer(town, within: $0) != nil
      }
      guard lying else { continue }
      let found = scan.places(in: town.lowerBound..<end)
      if found.places.count == 1, let place = found.places.first, place.region != nil {
        return (place, end)
      }
    }
    return nil
  }

  /// "Newfoundland and Labrador"
  private static let longestArea = 3

  /// "Stavoren" in "gemeente Stavoren-Hemelumer" is no town.
  private func isHalf(_ name: Range<Int>) -> Bool {
    scan.isHyphened(at: name.lowerBound - 1) || scan.isHyphened(at: name.upperBound)
  }

  /// Names that no vocabulary knows, after "in": "at our depot in Louth", "in Lunz am See".
  func unknownTown(at index: Int, _ sentence: Range<Int>) -> Int? {
    guard scan.isWord(.inside, at: index - 1, index) else { return nil }
    var end = index
    while end < sentence.upperBound, scan.tokens[end].isCapital, scan.tokens[end].word == 0,
      !scan.tokens[end].traits.contains(.allCapitals), scan.tokens[end].length > 2
    {
      end += 1
      // "Hay-on-Wye"
      if let whole = scan.hyphenatedEnd(at: end, sentence.upperBound) { return whole }
    }
    guard end > index, end <= index + 3, !isBeforeQuote(end) else { return nil }
    return scan.tailEnd(ofTown: end, sentence.upperBound)
  }

  /// "our department “Polymers in Circulation” seeks": the name of something ends there.
  private func isBeforeQuote(_ end: Int) -> Bool {
    end < scan.tokens.count && scan.tokens[end].kind == .sign && !scan.tokens[end].isSpaced
      && ["\"", "”", "“", "»", "’"].contains(scan.text(end..<end + 1))
  }

  /// "Dienstort ist Obergurgl.": a label of places, a word between, and a name that nothing knows ends the sentence.
  func unknownTown(behindLabel index: Int, _ sentence: Range<Int>) -> Int? {
    guard isUnknownName(index), scan.tokens[index].length > 3,
      index + 1 >= sentence.upperBound || scan.tokens[index + 1].isSentenceEnd,
      index - 2 == sentence.lowerBound || index - 3 == sentence.lowerBound,
      scan.isWord(.joint, at: index - 1, index) || scan.has(.language, at: index - 1, index),
      let label = scan.match(.label, at: sentence.lowerBound, index - 1)
        ?? scan.match(
          .label, at: sentence.lowerBound + 1, index - 1), Label.at(label.value) == .place
    else { return nil }
    return index + 1
  }

  /// "based at our Kilkenny depot": a name between "our" or "the" and a word for a place of work, which nothing knows.
  func townOfPremises(_ index: Int, _ sentence: Range<Int>) -> Int? {
    guard language == .en, isUnknownName(index), scan.isWord(.ours, at: index - 1, index) else {
      return nil
    }
    var end = index + 1
    while end < sentence.upperBound, isUnknownName(end), end < index + 3 { end += 1 }
    let before = max(sentence.lowerBound, index - 6)..<index
    return scan.isWord(.premises, at: end, sentence.upperBound) && !scan.tokens[end].isCapital
      && scan.contains(.based, in: before) ? end : nil
  }

  /// ", Ermelo en Putten" after a town.
  func townsListed(after index: Int, _ sentence: Range<Int>) -> ([Place], Int) {
    var towns: [Place] = []
    var position = index
    while position + 1 < sentence.upperBound,
      scan.tokens[position].isSign(",")
        || scan.skip(Sense.and.bit | Sense.or.bit, at: position, sentence.upperBound)
          == position + 1,
      scan.tokens[position + 1].isCapital || scan.tokens[position + 1].isSign("'")
    {
      let start = position + 1
      guard let (place, end) = town(at: start, sentence) else { break }
      towns.append(place)
      position = end
    }
    return (towns, position)
  }
}
