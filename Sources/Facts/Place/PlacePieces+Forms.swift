/// The forms that a piece may have, each with what it adds. A form that does not fit adds nothing and says `false`.
extension Scan {
  /// "Hybride", "landelijk", "Anywhere in the U.S.": words about places.
  func addWordOfPlaces(_ range: Range<Int>, _ found: inout FoundPlaces) -> Bool {
    let (first, end) = (range.lowerBound, range.upperBound)
    if let match = match(.workplace, at: first, end), match.end == end {
      found.workplace = found.workplace ?? Workplace.at(match.value)
      return true
    }
    if skip(Sense.nowhere.bit, at: first, end) == end { return true }
    guard let rest = match(.word, is: SmallWord.anywhere.index, at: first, end) else {
      return false
    }
    anywhere(rest..<end, &found)
    return true
  }

  /// "Anywhere in the U.S.": remote, within the country.
  private func anywhere(_ range: Range<Int>, _ found: inout FoundPlaces) {
    found.workplace = .remote
    var range = range
    if let article = match(
      .word, is: SmallWord.article.index, at: range.lowerBound, range.upperBound)
    {
      range = article..<range.upperBound
    }
    if let area = areas(range).first(where: { $0.region == nil }) {
      found.coarse.append(Place(name: line(range), country: area.country))
    } else if !range.isEmpty {
      found.isWhole = false
    }
  }

  /// "Scuol GR" behind a label.
  func addTownWithArea(_ range: Range<Int>, _ found: inout FoundPlaces) -> Bool {
    guard let last = range.last, last > range.lowerBound,
      tokens[last].length == Self.lettersOfArea, tokens[last].traits.contains(.allCapitals),
      isTownName(range.dropLast()),
      let area = areas(last..<range.upperBound).first(where: { $0.region != nil }),
      gazetteer(range) == nil
    else { return false }
    let town = range.dropLast()
    found.places.append(
      gazetteer(town, within: area)?.place
        ?? Place(name: line(town), region: area.region, country: area.country))
    return true
  }

  /// "Amersfoort-Vathorst", "Berlin-Adlershof": a larger town and a part of it.
  func addQuarter(_ range: Range<Int>, _ found: inout FoundPlaces) -> Bool {
    guard range.count == 3, case let hyphen = range.lowerBound + 1, tokens[hyphen].isSign("-"),
      !tokens[hyphen].isSpaced, !tokens[hyphen + 1].isSpaced, tokens[hyphen + 1].isCapital,
      let town = gazetteer(range.lowerBound..<hyphen), town.kind == .town, !town.isSmall
    else { return false }
    add(town, range.lowerBound..<hyphen, &found)
    return true
  }

  /// "GR", "ON"
  private static let lettersOfArea = 2

  /// What stands in brackets behind a known town says more of it, and is no place beside it.
  func addToTownBefore(_ range: Range<Int>, _ found: inout FoundPlaces) -> Bool {
    let (first, end) = (range.lowerBound, range.upperBound)
    guard first > 0, tokens[first - 1].isSign("("), let town = found.lastTown, town.isKnown,
      !has(.workplace, at: first, end)
    else { return false }
    let entry = gazetteer(range)
    // "London (Bethnal Green)": a small town within the other.
    if let entry, !entry.isSmall || entry.place.country != found.places.last?.country {
      return false
    }
    // "Neustadt (Dosse)": of towns with one name it is another than the list's favourite.
    let isOfName =
      entry == nil && gazetteer(town.range)?.isShared == true
      || match(.word, is: SmallWord.landscape.index, at: first, end) == end
    let last = found.places.count - 1
    if last >= 0, isOfName {
      found.places[last] = Place(
        name: found.places[last].name + " (" + line(range) + ")",
        country: found.places[last].country)
    }
    return true
  }

  /// "Boise, Idaho": a name that only an area makes a town.
  func isTownByItsArea(_ range: Range<Int>, _ found: FoundPlaces) -> Bool {
    found.places.isEmpty && range.count <= Self.longestBeforeArea && gazetteer(range) == nil
      && range.allSatisfy { tokens[$0].isCapital } && range.upperBound < tokens.count
      && tokens[range.upperBound].isSign(",") && isWholeArea(after: range.upperBound, found.end)
  }

  /// "Salt Lake City"
  private static let longestBeforeArea = 3

  /// A comma and a country's part that is no town follow, and a country after them: "…, Idaho, United States".
  private func isWholeArea(after comma: Int, _ limit: Int) -> Bool {
    var start = comma + 1
    guard start < limit else { return false }
    while start < limit {
      let end = (start..<limit).first { tokens[$0].isSign(",") || tokens[$0].isSign("(") } ?? limit
      guard !areas(withoutPostcode(start..<end)).isEmpty else { return false }
      // What stands in brackets is a piece of its own: "Ulverston, Cumbria (Hybrid)".
      if end < limit, tokens[end].isSign("(") { return true }
      start = end + 1
    }
    return true
  }

  /// "Tralee, Co. Kerry", "Österreich, Kärnten, Villach": a part of a country beside a town.
  func addPartOfCountry(_ range: Range<Int>, _ wholly: Bool, _ found: inout FoundPlaces) -> Bool {
    let first = range.lowerBound
    // "Provincie Zeeland" alone is an employer.
    if isWord(.county, at: first, range.upperBound), range.count > 1,
      !wholly || !found.places.isEmpty
    {
      found.coarse.append(Place(name: line(range)))
      return true
    }
    guard !wholly, tokens[first].length > Self.longestAreaCode, let area = areas(range).first,
      gazetteer(range) == nil
    else { return false }
    found.coarse.append(Place(name: line(range), country: area.country))
    return true
  }

  /// "USA", "NRW": so short a word is a code, which may be another thing's.
  static let longestAreaCode = 3

  /// The town of an address; what stands before its post code are the street and the house.
  func addBehindStreet(_ town: Range<Int>, _ found: inout FoundPlaces) {
    found.places.removeAll { found.unknown.contains($0.name) }
    found.unknown = []
    if let entry = gazetteer(town) {
      add(entry, town, &found)
    } else {
      addUnknown(town, &found)
    }
  }

  /// A known name inside the piece.
  func addNameWithin(_ range: Range<Int>, _ found: inout FoundPlaces) -> Bool {
    guard let (name, rest) = nameWithin(range), let entry = gazetteer(name) else { return false }
    // "Burnley Road" is not in Burnley.
    if !rest, isOfStreet(range), name.upperBound < range.upperBound { return false }
    // "99084 Erfurt, Anger 3"
    if let town = found.lastTown, town.isKnown, let number = range.last,
      tokens[number].kind == .number, name.upperBound == number
    {
      return false
    }
    if entry.kind == .town, !rest, name.lowerBound == range.lowerBound,
      isTail(name.upperBound..<range.upperBound)
    {
      // "Freiburg im Breisgau": the whole is the name of a place that the gazetteer has in short.
      found.places.append(
        Place(name: line(range), region: entry.place.region, country: entry.place.country))
      return true
    }
    guard entry.kind == .town || rest else { return false }
    let count = found.places.count
    add(entry, name, &found)
    if !rest {
      found.isWhole = false
      if found.places.count > count { found.within.append(entry.place.name) }
    }
    return true
  }

  /// What follows a postcode: `3911 VB Rhenen`, `20095 Hamburg`.
  func afterPostcode(_ range: Range<Int>) -> Range<Int>? {
    for index in range where tokens[index].kind == .number {
      let next = index + 1
      if tokens[index].length == Self.digitsBeforeLetters, next + 1 < range.upperBound,
        tokens[next].length == Self.lettersOfPostcode,
        tokens[next].traits.contains(.allCapitals)
      {
        return next + 1..<range.upperBound
      }
      if Self.digitsOfPostcode.contains(tokens[index].length), next < range.upperBound,
        tokens[next].isCapital
      {
        return next..<range.upperBound
      }
    }
    return nil
  }

  /// "3199 LK", and no country of these letters.
  func isPostcodeAlone(_ range: Range<Int>) -> Bool {
    guard range.count == 2, let last = range.last else { return false }
    return tokens[range.lowerBound].kind == .number
      && tokens[range.lowerBound].length == Self.digitsBeforeLetters
      && tokens[last].length == Self.lettersOfPostcode
      && tokens[last].traits.contains(.allCapitals)
  }

  /// "3911 VB"
  private static let digitsBeforeLetters = 4
  private static let lettersOfPostcode = 2
  /// "1010 Wien", "20095 Hamburg"
  package static let digitsOfPostcode = 4...5
}
