import Facts
import Postings
import Testing

@testable import Pages

@Suite("Towns to look from")
struct TownDataTests {
  private func site(_ places: [Place]) async throws -> Site {
    try await MadeBoard.site(
      places.enumerated().map { number, place in
        var posting = MadeBoard.posting("v\(number)", posted: nil)
        posting.locations = [place]
        return posting
      })
  }

  private let tiel = Place(name: "Tiel", region: "Gelderland", country: "NL")

  @Test("only towns within reach of an open vacancy are offered, namesakes with their province")
  func reach() async throws {
    let file = try #require(try await site([tiel]).towns).file
    let text = String(decoding: file.bytes, as: UTF8.self)
    #expect(text.contains("[\"Tiel\",5189,543]"))
    #expect(text.contains("[\"Den Bosch\",5170,530,\"hertogenbosch\""))
    #expect(text.contains("Aalst (Gelderland)") && text.contains("Aalst (Noord-Brabant)"))
    #expect(!text.contains("Groningen\"") && !text.contains("Aachen"))
  }

  @Test("where no place is known there is nothing to look from")
  func unknown() async throws {
    #expect(try await site([Place(name: "Nergenshuizen", country: "NL")]).towns == nil)
  }

  @Test("a name of two towns has no centre, and a name of one has")
  func values() async throws {
    let places = ["Gelderland", "Noord-Brabant"].map {
      Place(name: "Aalst", region: $0, country: "NL")
    }
    let site = try await site(places + [tiel])
    let text = String(decoding: try #require(site.search.files.first).bytes, as: UTF8.self)
    #expect(text.contains("[\"aalst\",\"Aalst\"],[\"tiel\",\"Tiel\",5189,543]"), "\(text)")
  }
}
