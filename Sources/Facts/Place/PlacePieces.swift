/// One piece of a value between commas and words such as "of": a town, an area, an address, a word about places.
extension Scan {
  func piece(_ whole: Range<Int>, _ wholly: Bool, _ found: inout FoundPlaces) {
    let range = withoutPostcode(whole)
    guard let first = range.first else { return }
    if postcodeEnd(at: first, range.upperBound) == range.upperBound, found.lastTown != nil {
      settleByPostcode(&found)
      return
    }
    // "Rotterdam, NL, 3199 LK", "Groene Loper 12, 5612 AE, Eindhoven"
    if isPostcodeAlone(range) { return }
    if isSaidOfTownBefore(range, wholly, found) { return }
    // "IE-Dublin", "US-TX-Houston": codes of the country and its part before the town.
    if let town = behindCodes(range) {
      piece(town, wholly, &found)
      return
    }
    if wholly, range.count > Self.longestPiece {
      found.isWhole = false
      return
    }
    if addWordOfPlaces(range, &found) { return }
    if settle(range, &found) {
      if range != whole { settleByPostcode(&found) }
      return
    }
    if !wholly, addTownWithArea(range, &found) { return }
    if range != whole, isTownName(range) {
      addBeforePostcode(range, &found)
      return
    }
    if addToTownBefore(range, &found) { return }
    if wholly, isTownByItsArea(range, found) {
      addUnknown(range, &found)
      return
    }
    // A name begins with a capital; "den" and "'s" are the small words that do too.
    let mayBeName =
      tokens[first].isCapital || tokens[first].isSign("'")
      || tokens[first].length <= Self.longestSmallWord
    if mayBeName, let entry = gazetteer(range) {
      add(entry, range, &found)
      return
    }
    if addPartOfCountry(range, wholly, &found) { return }
    let town = afterPostcode(range)
    // "48529 Nordhorn" is one wholly.
    if wholly, let town, let entry = gazetteer(town), town.lowerBound - first <= Self.postcode {
      add(entry, town, &found)
      return
    }
    if addQuarter(range, &found) { return }
    if wholly, !mayBeName || range.count > Self.longestName {
      found.isWhole = false
      return
    }
    if let town {
      addBehindStreet(town, &found)
    } else if isWord(.direction, at: first, range.upperBound), tokens[first].isCapital,
      range.count > 1, tokens[first + 1].isCapital
    {
      // "West Lafayette" is another town than Lafayette.
      found.isWhole = false
      if !wholly { addUnknown(range, &found) }
    } else if !addNameWithin(range, &found) {
      found.isWhole = false
      if !wholly { addRest(range, &found) }
    }
  }

  /// The longest name in the data has seven words; signs stand between them.
  private static let longestPiece = 12
  /// A name that no list has is no longer.
  private static let longestName = 4
  /// "den", "'s"
  private static let longestSmallWord = 3
  /// A post code has one token or two: "48529", "3911 VB".
  private static let postcode = 2

  /// A town that no list has, behind a label; a street and its number, or a sentence's beginning, is no place.
  private func addRest(_ range: Range<Int>, _ found: inout FoundPlaces) {
    if contains(.workplace, in: range), found.workplace == nil {
      found.workplace = workplace(in: range)
      if range.count <= Self.longestWorkplace { return }
    }
    guard !found.isSentence, !range.contains(where: { tokens[$0].kind == .number }),
      range.count(where: { tokens[$0].kind == .word }) <= Self.longestUnknown,
      tokens[range.lowerBound].isCapital || tokens[range.lowerBound].isSign("'")
    else { return }
    addUnknown(range, &found)
  }

  /// "hybride met twee kantoordagen": a longer piece may hold a town beside it.
  private static let longestWorkplace = 5
  /// Words of a town's name behind a label: "Saint-Rémy-en-Bouzemont sur Marne".
  private static let longestUnknown = 6

  /// "Husum, Nordsee", "Beveren, VOV, BE, 9130": a landscape, or letters that no list has for an area.
  private func isSaidOfTownBefore(
    _ range: Range<Int>, _ wholly: Bool, _ found: FoundPlaces
  ) -> Bool {
    guard found.lastTown?.isKnown ?? false, let first = range.first else { return false }
    // "Nottingham (Central)", where "Naumburg (Saale)" is one name
    if tokens[first - 1].isSign(",") || tokens[first - 1].isSign("(") && spoken == .en,
      match(.word, is: SmallWord.landscape.index, at: first, range.upperBound) == range.upperBound
    {
      return true
    }
    // "Grimsby, North East Lincolnshire"
    if tokens[first - 1].isSign(","), spoken == .en, isCounty(range) { return true }
    return !wholly && range.count == 1 && isCode(first) && areas(range).isEmpty
  }

  /// "West Yorkshire", "North East Lincolnshire": names of British counties end alike.
  private func isCounty(_ range: Range<Int>) -> Bool {
    guard let last = range.last, range.count <= Self.longestName, tokens[last].isCapital else {
      return false
    }
    let end = Int(tokens[last].end)
    return tokens[last].length > Self.shire.utf8.count
      && bytes[end - Self.shire.utf8.count..<end].elementsEqual(Self.shire.utf8)
  }

  private static let shire = "shire"

  /// Where the town begins behind "IE-" or "US-TX-".
  private func behindCodes(_ range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    while start + 2 < range.upperBound, isCode(start), tokens[start + 1].isSign("-"),
      !tokens[start + 1].isSpaced, !tokens[start + 2].isSpaced, !areas(start..<start + 1).isEmpty
    {
      start += 2
    }
    return start > range.lowerBound ? start..<range.upperBound : nil
  }

  /// Two or three capitals.
  private func isCode(_ index: Int) -> Bool {
    tokens[index].kind == .word && (2...3).contains(tokens[index].length)
      && tokens[index].traits.contains(.allCapitals)
  }

  func add(_ entry: Gazetteer.Entry, _ range: Range<Int>, _ found: inout FoundPlaces) {
    guard
      tokens[range.lowerBound].isCapital || tokens[range.lowerBound].isSign("'")
        || isWord(.town, at: range.lowerBound, range.upperBound)
    else {
      found.isWhole = false
      return
    }
    switch entry.kind {
    case .town:
      // "Goes (Zeeland)" is the province, not the village.
      if found.places.contains(where: { $0.region == entry.place.name }) { return }
      if !found.places.contains(where: { $0.name == entry.place.name }) {
        found.places.append(entry.place)
        found.lastTown = (range, true)
        found.hasArea = false
        if entry.isAmbiguous { found.ambiguous.append(entry.place.name) }
      }
    case .region, .country: found.coarse.append(entry.place)
    }
  }

  func addUnknown(_ range: Range<Int>, _ found: inout FoundPlaces) {
    let name = line(range)
    guard !found.places.contains(where: { $0.name == name }) else { return }
    // "Oban office"
    if range.count == 2, !tokens[range.lowerBound + 1].isCapital,
      isWord(.premises, at: range.lowerBound + 1, range.upperBound)
    {
      // "Main campus"
      if tokens[range.lowerBound].word != 0 {
        found.buildings.append(name)
      } else {
        addUnknown(range.dropLast(), &found)
      }
      return
    }
    if isBuilding(range) {
      found.buildings.append(name)
      return
    }
    found.places.append(Place(name: name))
    found.unknown.append(name)
    found.lastTown = (range, false)
    found.hasArea = false
    found.strangers += 1
  }

  /// "Cross Street", "Riverside Park", "Turnhalle Nord", "Stadtbad": a part of an address that is no town.
  func isOfStreet(_ range: Range<Int>) -> Bool {
    guard let last = range.last else { return false }
    if spoken == .en { return range.count >= 2 && isWord(.street, at: last, range.upperBound) }
    return isWord(.street, at: range.lowerBound, range.upperBound)
      || isWord(.street, at: last, range.upperBound)
  }

  /// Two words or more, the last one of an organisation's or building's.
  private func isBuilding(_ range: Range<Int>) -> Bool {
    if isOfStreet(range) { return true }
    guard range.count >= 2, let last = range.last else { return false }
    // "Goods Road depot"
    return isWord(.premises, at: last, range.upperBound)
      || match(.organisation, is: OrganisationWords.end.index, at: last, range.upperBound) != nil
      || hasOrganisationSuffix(at: last)
  }
}
