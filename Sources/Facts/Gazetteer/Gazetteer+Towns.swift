/// A town that the gazetteer knows, with where it lies.
package struct Town: Sendable, Hashable {
  package let name: String
  /// The code of its part of the country; empty where the data have none.
  let regionCode: String
  package let country: String
  package let centre: Coordinates
  /// Its name as the data are sorted by it: another than its own for "'s-Gravenhage", which is Den Haag.
  package let key: String

  /// What makes it one town, by whatever name it is found.
  package struct Identity: Sendable, Hashable {
    let name: String
    let centre: Coordinates
  }
  package var identity: Identity { Identity(name: name, centre: centre) }

  /// The province or state, when it is known.
  package var region: String? { Gazetteer.regions[regionCode] }
}

extension Gazetteer {
  /// Where a place lies: nil for what is no town, for one that is in no list, and for one that may be any of
  /// several.
  package static func centre(of place: Place) -> Coordinates? {
    guard let country = place.country else { return nil }
    return withScan(place.name) { scan, all in
      let area = Area(country: country, region: place.region)
      // A name alone means what it means everywhere: Zeeland is the province.
      guard place.region != nil || scan.gazetteer(all)?.kind == .town,
        let entry = scan.gazetteer(all, within: area),
        place.region != nil || !entry.isAmbiguous
      else { return nil }
      return entry.centre
    }
  }

  /// The towns of some countries, in the order of the data: a line a name that it may be found by.
  package static func towns(in countries: Set<String>) -> [Town] {
    var towns: [Town] = []
    forEachLine { line in
      guard let centre = line.centre, !line.name.isEmpty else { return }
      let country = line.country
      guard countries.contains(country) else { return }
      towns.append(
        Town(
          name: line.name, regionCode: line.region, country: country, centre: centre, key: line.key)
      )
    }
    return towns
  }
}
