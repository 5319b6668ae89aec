import Facts
import Postings
import Slugs

/// Where the places of open vacancies lie.
///
/// A posting names a town, so all that is known is where its centre is: near enough to look within five kilometres,
/// and too rough for a map or for markup that says where the work is done.
struct PlaceCentres: Sendable, Equatable {
  /// For each value of the facet of places its centre: nil where none is known, and where postings mean
  /// several towns by one name.
  let ofValues: [Coordinates?]
  /// Of the towns among them.
  let countries: Set<String>

  var known: Set<Coordinates> { Set(ofValues.compactMap(\.self)) }

  init(_ board: Board, _ places: Facet, open: [Int]) {
    let valueOfSlug = Dictionary(
      places.values.enumerated().map { ($1.slug, $0) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<Place> = []
    var found = [Set<Coordinates?>](repeating: [], count: places.values.count)
    var countries: Set<String> = []
    for vacancy in open {
      for place in board.vacancies[vacancy].posting.locations where seen.insert(place).inserted {
        guard let value = valueOfSlug[slug(of: place.name)] else { continue }
        let centre = Gazetteer.centre(of: place)
        found[value].insert(centre)
        if centre != nil, let country = place.country { countries.insert(country) }
      }
    }
    ofValues = found.map { $0.count == 1 ? $0.first ?? nil : nil }
    self.countries = countries
  }
}
