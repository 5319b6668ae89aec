extension Scan {
  struct FoundPlaces {
    var places: [Place] = []
    var workplace: Workplace?
    /// Every piece is a known place or a word about places.
    var isWhole = true
    /// Names that the gazetteer does not have.
    var unknown: [String] = []
    var ambiguous: [String] = []
    /// Provinces, countries and "various places", given when nothing finer is.
    fileprivate var coarse: [Place] = []
    /// "Civic Centre", "Dock Museum": where in the town, given when nothing else is.
    fileprivate var buildings: [String] = []
    fileprivate var isSentence = false

    /// No province or country stands among them.
    var areTowns: Bool { coarse.isEmpty && unknown.isEmpty }
  }

  /// Places in a value: `Arnhem, Zwolle of Deventer`, `Bergweg 14, 3911 VB Rhenen`, `Utrecht or remote`.
  ///
  /// `wholly` gives up at the first piece that is no known place.
  func places(in range: Range<Int>, wholly: Bool = false) -> FoundPlaces {
    var found = FoundPlaces()
    var end = range.upperBound
    if end > range.lowerBound, tokens[end - 1].isSign(".") { end -= 1 }
    found.isSentence = end != range.upperBound && end - range.lowerBound > 6
    var start = range.lowerBound
    var index = start
    while index <= end {
      if index == end {
        piece(start..<index, wholly, &found)
        break
      }
      let token = tokens[index]
      let isBreak =
        token.isSign(",") || token.isSign(";") || token.isSign("/") && !isAddressSlash(index, end)
        || token.kind == .tab || token.kind == .bullet || token.isSign("|") || token.isSign("&")
        || token.isSign("(") || token.isSign(")") || token.isSign("+")
        || token.isSign("-") && token.isSpaced && index + 1 < end && tokens[index + 1].isSpaced
      if isBreak || skip(Sense.or.bit | Sense.and.bit, at: index, end) == index + 1 {
        // A name may hold the word: "Berkel en Rodenrijs".
        if !isBreak, let after = nameAcross(start, index, end) {
          piece(start..<after, wholly, &found)
          start = after
          index = after
          continue
        }
        piece(start..<index, wholly, &found)
        start = index + 1
        if wholly, !found.isWhole { return found }
      }
      index += 1
    }
    // "Den Haag / thuis" is both; remote means wholly remote.
    if !found.places.isEmpty, found.workplace == .remote { found.workplace = .hybrid }
    if found.places.isEmpty { found.places = found.coarse }
    if found.places.isEmpty {
      found.places = found.buildings.map { Place(name: $0) }
      found.unknown += found.buildings
    }
    return found
  }

  /// "a/d IJssel"
  private func isAddressSlash(_ index: Int, _ end: Int) -> Bool {
    index > 0 && index + 1 < end && tokens[index - 1].length == 1 && tokens[index + 1].length == 1
  }

  private func nameAcross(_ start: Int, _ index: Int, _ end: Int) -> Int? {
    // "en Rodenrijs", "-en-Famenne"
    guard index > start, index + 1 < end,
      tokens[index + 1].isCapital || tokens[index + 1].isSign("-")
    else { return nil }
    for after in stride(from: min(end, index + 4), to: index + 1, by: -1)
    where gazetteer(start..<after) != nil {
      return after
    }
    return nil
  }

  private func piece(_ range: Range<Int>, _ wholly: Bool, _ found: inout FoundPlaces) {
    guard let first = range.first else { return }
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
    // "Washington, DC": a state's code says where the town is.
    if let country = found.places.last?.country, ["US", "CA", "AU"].contains(country),
      range.count == 1, tokens[first].length <= 3, tokens[first].traits.contains(.allCapitals)
    {
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
        add(entry, name, &found)
        if !rest { found.isWhole = false }
        return
      }
    }
    found.isWhole = false
    if wholly { return }
    if let match = self.first(.workplace, in: range), found.workplace == nil {
      found.workplace = Workplace.at(match.match.value)
      if range.count <= 5 { return }
    }
    // A street and its number, or a sentence's beginning, is no place.
    guard !found.isSentence, !range.contains(where: { tokens[$0].kind == .number }),
      range.count(where: { tokens[$0].kind == .word }) <= 6,
      tokens[range.lowerBound].isCapital || tokens[range.lowerBound].isSign("'")
    else { return }
    addUnknown(range, &found)
  }

  private func add(_ entry: Gazetteer.Entry, _ range: Range<Int>, _ found: inout FoundPlaces) {
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
        if entry.isAmbiguous { found.ambiguous.append(entry.place.name) }
      }
    case .region, .country: found.coarse.append(entry.place)
    }
  }

  private func addUnknown(_ range: Range<Int>, _ found: inout FoundPlaces) {
    let name = line(range)
    guard !found.places.contains(where: { $0.name == name }) else { return }
    if isBuilding(range) {
      found.buildings.append(name)
      return
    }
    found.places.append(Place(name: name))
    found.unknown.append(name)
  }

  /// Two words or more, the last one of an organisation's or building's.
  private func isBuilding(_ range: Range<Int>) -> Bool {
    guard range.count >= 2, let last = range.last else { return false }
    return match(.organisation, is: OrganisationWords.end.index, at: last, range.upperBound) != nil
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

  /// A known place inside a longer piece; `rest` when the other words only say where in or round it.
  private func nameWithin(_ range: Range<Int>) -> (Range<Int>, rest: Bool)? {
    var best: (Range<Int>, rest: Bool)?
    for start in range where tokens[start].isCapital || tokens[start].isSign("'") {
      for end in stride(from: min(range.upperBound, start + 6), to: start, by: -1)
      where end - start < range.count {
        let name = start..<end
        guard tokens[end - 1].kind == .word, !isHalf(name, of: range), gazetteer(name) != nil else {
          continue
        }
        let rest = isCompass(range.lowerBound..<start) && isCompass(end..<range.upperBound)
        if rest { return (name, true) }
        // "New Bedford" holds Bedford and is another place.
        let neighbours =
          (range.lowerBound..<start).contains { tokens[$0].isCapital && $0 > 0 }
          && found(range)
        if best == nil, !neighbours { best = (name, false) }
        break
      }
    }
    return best
  }

  /// "Giessendam" of "Hardinxveld-Giessendam"
  private func isHalf(_ name: Range<Int>, of range: Range<Int>) -> Bool {
    func isHyphen(_ index: Int) -> Bool { tokens[index].isSign("-") && !tokens[index].isSpaced }
    return name.lowerBound > range.lowerBound && !tokens[name.lowerBound].isSpaced
      && isHyphen(name.lowerBound - 1)
      || name.upperBound + 1 < range.upperBound && isHyphen(name.upperBound)
        && !tokens[name.upperBound + 1].isSpaced
  }

  /// "im Breisgau", "an der Ruhr", "aan Zee": a small word or two and a name.
  private func isTail(_ range: Range<Int>) -> Bool {
    guard (2...4).contains(range.count), let last = range.last, tokens[last].isCapital else {
      return false
    }
    return range.dropLast().allSatisfy {
      tokens[$0].kind == .word && !tokens[$0].isCapital && tokens[$0].length <= 4
        && !has(.workplace, at: $0, range.upperBound) && !has(.compass, at: $0, range.upperBound)
    }
  }

  /// "Langnau im Emmental": a name that says where it lies, as names of towns do.
  func readsAsPlace(_ range: Range<Int>) -> Bool {
    guard range.count >= 3, tokens[range.lowerBound].isCapital else { return false }
    return isTail(range.dropFirst()) && !has(.organisation, at: range.lowerBound, range.upperBound)
  }

  /// All words of the piece are capitalised: it is a name of its own.
  private func found(_ range: Range<Int>) -> Bool {
    range.allSatisfy { tokens[$0].kind != .word || tokens[$0].isCapital }
  }

  private func isCompass(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      if let after = skip(Sense.compass.bit | Sense.workplace.bit, at: index, range.upperBound) {
        index = after
      } else if tokens[index].kind == .sign {
        index += 1
      } else {
        return false
      }
    }
    return true
  }
}
