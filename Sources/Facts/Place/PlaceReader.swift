extension Scan {
  package struct FoundPlaces {
    package var places: [Place] = []
    package var workplace: Workplace?
    /// Every piece is a known place or a word about places.
    package var isWhole = true
    /// Names that the gazetteer does not have.
    package var unknown: [String] = []
    package var ambiguous: [String] = []
    /// Provinces, countries and "various places", given when nothing finer is.
    var coarse: [Place] = []
    /// "Civic Centre", "Dock Museum": where in the town, given when nothing else is.
    var buildings: [String] = []
    var isSentence = false
    /// The words of the last town, and whether it is in no list, for the area behind it.
    var lastTown: (range: Range<Int>, isKnown: Bool)?
    /// A part of a country already stands behind the last town.
    var hasArea = false
    /// The pieces that are no known place, as far as they may be a town that an area makes one.
    var strangers = 0
    /// Towns that are a part of what stands between two commas: "Mill" of "Mill Lane".
    var within: [String] = []
    /// The token after the value that they stand in.
    var end = 0

    /// No province or country stands among them.
    package var areTowns: Bool { coarse.isEmpty && unknown.isEmpty }
  }

  /// Places in a value: `Arnhem, Zwolle of Deventer`, `Bergweg 14, 3911 VB Rhenen`, `Utrecht or remote`.
  ///
  /// `wholly` gives up at the first piece that is no known place.
  package func places(in range: Range<Int>, wholly: Bool = false) -> FoundPlaces {
    var found = FoundPlaces()
    var end = range.upperBound
    if end > range.lowerBound, tokens[end - 1].isSign(".") { end -= 1 }
    found.end = end
    found.isSentence = end != range.upperBound && end - range.lowerBound > Self.longestStatement
    var start = range.lowerBound
    var index = start
    while index <= end {
      if index == end {
        piece(start..<index, wholly, &found)
        break
      }
      // "Juniper & Slate  Asheville, NC": a wide gap parts as a comma does.
      if index > start, tokens[index].traits.contains(.farSpaced), tokens[index].kind == .word {
        piece(start..<index, wholly, &found)
        found.lastTown = nil
        start = index
        if wholly, !found.isWhole { return found }
      }
      // "Frankfurt (Oder)", "U.S."
      if index == start, let after = nameWithBrackets(start, end) {
        piece(start..<after, wholly, &found)
        start = after
        index = after
        continue
      }
      let token = tokens[index]
      let isBreak =
        token.isSign(",") || token.isSign(";") || token.isSign("/") && !isAddressSlash(index, end)
        || token.kind == .tab || token.kind == .bullet || token.isSign("|") || token.isSign("&")
        || token.isSign("(") || token.isSign(")") || token.isSign("+")
        || (token.isSign("-") || token.isSign(":")) && token.isSpaced && index + 1 < end
          && tokens[index + 1].isSpaced
      if isBreak || skip(Sense.or.bit | Sense.and.bit, at: index, end) == index + 1 {
        // A name may hold the word: "Berkel en Rodenrijs".
        if !isBreak, let after = nameAcross(start, index, end) {
          piece(start..<after, wholly, &found)
          start = after
          index = after
          continue
        }
        piece(start..<index, wholly, &found)
        if !isBreak || !isAreaBreak(token) { found.lastTown = nil }
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

  /// A comma, a dash or a bracket may stand between a town and the area it lies in.
  private func isAreaBreak(_ token: Token) -> Bool {
    token.isSign(",") || token.isSign("(") || token.isSign(")") || token.isSign("-")
  }

  /// The token after a name that holds its brackets: "Frankfurt (Oder)", "Halle (Saale)".
  private func nameWithBrackets(_ start: Int, _ end: Int) -> Int? {
    guard tokens[start].kind == .word, tokens[start].isCapital,
      let open = (start..<min(end, start + Self.longestName)).first(where: {
        tokens[$0].isSign("(")
      }),
      open > start,
      let close = (open..<min(end, open + Self.longestName)).first(where: { tokens[$0].isSign(")") }
      ),
      gazetteer(start..<close + 1) != nil
    else { return nil }
    return close + 1
  }

  /// Puts the area that `range` names to the town before it: what is written overrules the list.
  func settle(_ range: Range<Int>, _ found: inout FoundPlaces) -> Bool {
    guard let town = found.lastTown, !found.places.isEmpty else { return false }
    let areas = areas(range)
    guard !areas.isEmpty else { return false }
    let last = found.places.count - 1
    let place = found.places[last]
    // "Boise, Idaho, United States": the country of the part that stands there already.
    if found.hasArea {
      guard let country = areas.first(where: { $0.region == nil && $0.country == place.country })
      else { return false }
      found.lastTown = nil
      _ = country
      return true
    }
    // A town of its own is no area of the one before it: "Breda, Utrecht", "Arnhem, Groningen"; but in English
    // "Cromer, Norfolk" is in the county.
    if !isCountyInEnglish(areas, town), let entry = gazetteer(range), entry.kind == .town,
      tokens[range.lowerBound].length > Self.longestAreaCode,
      !areas.contains(where: { lies(town.range, in: $0) && $0.region != nil })
        || areas.allSatisfy({ $0.region == nil })
    {
      return false
    }
    if areas[0].region == nil, isCounty(before: town.range, areas[0], &found) { return true }
    let lying = areas.first { lies(town.range, in: $0) }
    // "Chur (GR)" may lie in three countries; "…, CA" is California.
    if lying == nil, Set(areas.map(\.country)).count > 1, areas[0].country != "US" { return true }
    let area = lying ?? areas[0]
    // The lists of these countries are whole: "Groningen, Drenthe" is a town and a province.
    if lying == nil, area.region != nil, ["NL", "BE", "DE"].contains(area.country),
      lies(town.range, in: Area(country: area.country, region: nil))
    {
      return false
    }
    if let entry = gazetteer(town.range, within: area) {
      found.places[last] = entry.place
      found.places[last].region = area.region ?? entry.place.region
    } else {
      let name = line(town.range)
      found.places[last] = Place(name: name, region: area.region, country: area.country)
      found.unknown.removeAll { $0 == name || $0 == place.name }
      if !town.isKnown {
        found.strangers -= 1
        if found.strangers == 0 { found.isWhole = true }
      }
    }
    found.ambiguous.removeAll { $0 == place.name }
    found.hasArea = area.region != nil
    if area.region == nil { found.lastTown = nil }
    return true
  }

  /// A county of Great Britain or Ireland behind a town that is in no list.
  private func isCountyInEnglish(
    _ areas: [Area], _ town: (range: Range<Int>, isKnown: Bool)
  ) -> Bool {
    guard spoken == .en else { return false }
    return areas.contains { area in
      guard area.region != nil else { return false }
      switch area.country {
      case "GB", "IE": return !town.isKnown
      // "Sudbury, Ontario": the list has the English town, and a town of the province's name.
      case "US", "CA", "AU": return !lies(town.range, in: Area(country: area.country, region: nil))
      default: return false
      }
    }
  }

  /// "Leamington Spa, Warwickshire, United Kingdom": what is in no list between a town and its country is the
  /// county.
  private func isCounty(
    before county: Range<Int>, _ area: Area, _ found: inout FoundPlaces
  ) -> Bool {
    let last = found.places.count - 1
    guard last >= 1, found.lastTown?.isKnown == false,
      found.unknown.contains(found.places[last - 1].name)
        || ["GB", "IE", "US"].contains(area.country)
    else { return false }
    let name = found.places.removeLast().name
    let town = found.places[last - 1].name
    found.places[last - 1] = Place(name: town, region: name, country: area.country)
    found.unknown.removeAll { $0 == name || $0 == town }
    found.ambiguous.removeAll { $0 == town }
    found.strangers = 0
    found.lastTown = nil
    return true
  }

  func lies(_ town: Range<Int>, in area: Area) -> Bool {
    gazetteer(town, within: area) != nil
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

  /// "Bergweg 14, Rhenen." is a value with a full stop.
  private static let longestStatement = 6
  /// Of a name before its brackets, and in them: "Rothenburg ob der (Tauber)".
  private static let longestName = 4
}
