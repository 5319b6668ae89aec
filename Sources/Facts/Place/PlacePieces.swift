/// One piece of a value between commas and words such as "of": a town, an area, an address, a word about places.
extension Scan {
  func piece(_ whole: Range<Int>, _ wholly: Bool, _ found: inout FoundPlaces) {
    let range = withoutPostcode(whole)
    guard let first = range.first else { return }
    if postcodeEnd(at: first, range.upperBound) == range.upperBound, found.lastTown != nil {
      settleByPostcode(&found)
      return
    }
    // The longest name in the data has seven words.
    if wholly, range.count > 12 {
      found.isWhole = false
      return
    }
    if let match = match(.workplace, at: range.lowerBound, range.upperBound),
      match.end == range.upperBound
    {
      found.workplace = found.workplace ?? Workplace.at(match.value)
      return
    }
    if skip(Sense.nowhere.bit, at: range.lowerBound, range.upperBound) == range.upperBound {
      return
    }
    if let rest = match(.word, is: SmallWord.anywhere.index, at: first, range.upperBound) {
      anywhere(rest..<range.upperBound, &found)
      return
    }
    if settle(range, &found) {
      if range != whole { settleByPostcode(&found) }
      return
    }
    // "Scuol GR" behind a label.
    if !wholly, let last = range.last, last > first, tokens[last].length == 2,
      tokens[last].traits.contains(.allCapitals), isTownName(range.dropLast()),
      let area = areas(last..<range.upperBound).first(where: { $0.region != nil }),
      gazetteer(range) == nil
    {
      let town = range.dropLast()
      found.places.append(
        gazetteer(town, within: area)?.place
          ?? Place(name: line(town), region: area.region, country: area.country))
      return
    }
    if range != whole, isTownName(range) {
      addBeforePostcode(range, &found)
      return
    }
    // What stands in brackets behind a known town says more of it, and is no place beside it.
    if first > 0, tokens[first - 1].isSign("("), let town = found.lastTown, town.isKnown,
      gazetteer(range) == nil, !has(.workplace, at: first, range.upperBound)
    {
      // "Neustadt (Dosse)": of towns with one name it is another than the list's favourite.
      let last = found.places.count - 1
      let isOfName =
        gazetteer(town.range)?.isShared == true
        || match(.word, is: SmallWord.landscape.index, at: first, range.upperBound)
          == range.upperBound
      if last >= 0, isOfName {
        found.places[last] = Place(
          name: found.places[last].name + " (" + line(range) + ")",
          country: found.places[last].country)
      }
      return
    }
    // "Boise, Idaho": a name that only an area makes a town.
    if wholly, found.places.isEmpty, range.count <= 3, gazetteer(range) == nil,
      range.allSatisfy({ tokens[$0].isCapital }), range.upperBound < tokens.count,
      tokens[range.upperBound].isSign(","), isWholeArea(after: range.upperBound, found.end)
    {
      addUnknown(range, &found)
      return
    }
    // A name begins with a capital; "den" and "'s" are the small words that do too.
    let mayBeName =
      tokens[first].isCapital || tokens[first].isSign("'") || tokens[first].length <= 3
    if mayBeName, let entry = gazetteer(range) {
      add(entry, range, &found)
      return
    }
    // "Tralee, Co. Kerry"; "Provincie Zeeland" alone is an employer.
    if isWord(.county, at: first, range.upperBound), range.count > 1,
      !wholly || !found.places.isEmpty
    {
      found.coarse.append(Place(name: line(range)))
      return
    }
    // "Österreich, Kärnten, Villach": a country's part before its town.
    if !wholly, tokens[first].length > 3, let area = areas(range).first, gazetteer(range) == nil {
      found.coarse.append(Place(name: line(range), country: area.country))
      return
    }
    // "48529 Nordhorn" is one wholly.
    let postcode = afterPostcode(range)
    if wholly, let postcode, let entry = gazetteer(postcode), postcode.lowerBound - first <= 2 {
      add(entry, postcode, &found)
      return
    }
    if wholly, !mayBeName || range.count > 4 {
      found.isWhole = false
      return
    }
    if let town = postcode {
      // What stands before it are the street and the house.
      found.places.removeAll { found.unknown.contains($0.name) }
      found.unknown = []
      if let entry = gazetteer(town) {
        add(entry, town, &found)
      } else {
        addUnknown(town, &found)
      }
      return
    }
    // "West Lafayette" is another town than Lafayette.
    if isWord(.direction, at: first, range.upperBound), tokens[first].isCapital, range.count > 1,
      tokens[first + 1].isCapital
    {
      found.isWhole = false
      if !wholly { addUnknown(range, &found) }
      return
    }
    if let (name, rest) = nameWithin(range) {
      let entry = gazetteer(name)
      if let entry, entry.kind == .town, !rest, name.lowerBound == range.lowerBound,
        isTail(name.upperBound..<range.upperBound)
      {
        // "Freiburg im Breisgau": the whole is the name of a place that the gazetteer has in short.
        found.places.append(
          Place(name: line(range), region: entry.place.region, country: entry.place.country))
        return
      }
      if let entry, entry.kind == .town || rest {
        let count = found.places.count
        add(entry, name, &found)
        if !rest {
          found.isWhole = false
          if found.places.count > count { found.within.append(entry.place.name) }
        }
        return
      }
    }
    found.isWhole = false
    if wholly { return }
    if contains(.workplace, in: range), found.workplace == nil {
      found.workplace = workplace(in: range)
      if range.count <= 5 { return }
    }
    // A street and its number, or a sentence's beginning, is no place.
    guard !found.isSentence, !range.contains(where: { tokens[$0].kind == .number }),
      range.count(where: { tokens[$0].kind == .word }) <= 6,
      tokens[range.lowerBound].isCapital || tokens[range.lowerBound].isSign("'")
    else { return }
    addUnknown(range, &found)
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

  /// Two words or more, the last one of an organisation's or building's.
  private func isBuilding(_ range: Range<Int>) -> Bool {
    guard range.count >= 2, let last = range.last else { return false }
    // "Goods Road depot"
    return isWord(.premises, at: last, range.upperBound)
      || match(.organisation, is: OrganisationWords.end.index, at: last, range.upperBound) != nil
      || hasOrganisationSuffix(at: last)
  }

  /// What follows a postcode: `3911 VB Rhenen`, `20095 Hamburg`.
  private func afterPostcode(_ range: Range<Int>) -> Range<Int>? {
    for index in range where tokens[index].kind == .number {
      let next = index + 1
      if tokens[index].length == 4, next + 1 < range.upperBound, tokens[next].length == 2,
        tokens[next].traits.contains(.allCapitals)
      {
        return next + 1..<range.upperBound
      }
      if tokens[index].length == 5 || tokens[index].length == 4, next < range.upperBound,
        tokens[next].isCapital
      {
        return next..<range.upperBound
      }
    }
    return nil
  }
}
