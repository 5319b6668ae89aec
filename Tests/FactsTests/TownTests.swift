import Testing

@testable import Facts

@Suite("Where towns lie")
struct TownTests {
  private func centre(_ name: String, _ region: String? = nil, _ country: String? = "NL")
    -> Coordinates?
  {
    Gazetteer.centre(of: Place(name: name, region: region, country: country))
  }

  @Test("the centre of a town is where maps have it, to a hundredth of a degree")
  func centres() {
    #expect(centre("Utrecht", "Utrecht") == Coordinates(north: 5209, east: 512))
    #expect(centre("Den Bosch") == Coordinates(north: 5170, east: 530))
    #expect(centre("Den Bosch") == centre("'s-Hertogenbosch"))
    #expect(centre("Aachen", nil, "DE") == Coordinates(north: 5078, east: 608))
    // South and west of nought.
    #expect(centre("Buenos Aires", nil, "AR") == Coordinates(north: -3461, east: -5838))
  }

  @Test("a town with its province is told from others of its name, and without it is none of them")
  func namesakes() {
    let (gelderland, brabant) = (centre("Aalst", "Gelderland"), centre("Aalst", "Noord-Brabant"))
    #expect(gelderland != nil && brabant != nil && gelderland != brabant)
    #expect(centre("Aalst") == nil)
  }

  @Test("a province, a country, a place in no list and one without a country have no centre")
  func unknown() {
    #expect(centre("Zeeland") == nil)
    #expect(centre("Nederland") == nil)
    #expect(centre("Nergenshuizen") == nil)
    #expect(centre("Utrecht", nil, nil) == nil)
  }

  @Test("every town of the data has a centre on the globe, and no two of one name lie in one place")
  func wholeTable() {
    var identities: [Town.Identity: String] = [:]
    let towns = Gazetteer.towns(in: ["NL", "BE", "DE"])
    #expect(towns.count > 4000)
    for town in towns {
      #expect((4700...5600).contains(town.centre.north) && (200...1600).contains(town.centre.east))
      identities[town.identity] = town.key
    }
  }
}
