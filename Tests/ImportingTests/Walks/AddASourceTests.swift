import Facts
import Postings
import Testing

@testable import Importing

@Suite("The walk that adds an import source")
struct AddASourceTests {
  private let notices = """
    {"notices": [{"number": 7, "job": "Hovenier", "where": "Meppel", "text": "<p>Je werkt 36 uur per week.</p>"}]}
    """

  @Test("leads to postings with what is stated and what the text says")
  func reads() async throws {
    let document = try Document(name: "notices.json", bytes: Array(notices.utf8))
    let found = try #require(try await SourceKind.notices.read(document, ReadOptions()))
    let posting = try made(try #require(found.first)).posting
    #expect(posting.title == "Hovenier" && posting.locations.first?.name == "Meppel")
    #expect(posting.hours == Hours(min: Hundredths(36), max: Hundredths(36)))
    #expect(posting.origin?.id == "7")
  }

  @Test("leads to a kind that leaves documents of others alone")
  func others() async throws {
    for file in try Samples.files {
      let found = try await SourceKind.notices.read(Samples.document(file), ReadOptions())
      #expect(found?.count == nil)
    }
  }
}
