import Facts
import Foundation
import Postings
import Testing

@testable import Importing

@Suite("What a page tells search engines")
struct PageDataTests {
  private static let job = """
    {"@type": "JobPosting", "title": "Kok", "hiringOrganization": {"name": "De Pan"},
     "jobLocation": {"address": {"addressLocality": "Ede"}},
     "description": "<p>Je kookt elke dag vers voor onze gasten.</p>"}
    """

  @Test(
    "is read wherever it stands, and however it is wrapped",
    arguments: [
      job, "[\(job)]", "{\"@graph\": [{\"@type\": \"WebPage\"}, \(job)]}",
      "{\"@type\": \"WebPage\", \"mainEntity\": \(job)}",
      "{\"@type\": \"ItemList\", \"itemListElement\": [{\"@type\": \"ListItem\", \"item\": \(job)}]}",
      "<!-- \(job) -->", "//<![CDATA[\n\(job)\n//]]>", "/*<![CDATA[*/\(job)/*]]>*/",
      job.replacing("elke dag", with: "elke\n\tdag"),
      job.replacing("\"JobPosting\"", with: "\"http://schema.org/JobPosting\""),
      job.replacing("\"JobPosting\"", with: "[\"schema:JobPosting\"]"),
      job.replacing("<p>", with: "&lt;p&gt;").replacing("</p>", with: "&lt;/p&gt;"),
    ])
  func wrapped(data: String) async throws {
    let page = """
      <html lang="nl"><script type="application/ld+json">\(data)</script><h1>Kok</h1></html>
      """
    let document = try Document(name: "kok.html", bytes: Array(page.utf8))
    let posting = try #require(try await SourceKind.read(document).postings.first)
    #expect(posting.facts[.organisation] == .text("De Pan"))
    #expect(posting.facts[.locations]?.words?.hasPrefix("Ede") == true)
    let words = posting.text.words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words == "Je kookt elke dag vers voor onze gasten.")
  }

  @Test("names several that it has no names for by what they say")
  func several() async throws {
    let board = try TestBoard()
    let file = board.root + "/werk.html"
    func send(_ titles: [String]) async throws -> [ImportChange.Kind] {
      let jobs = titles.map { Self.job.replacing("\"Kok\"", with: "\"\($0)\"") }
      try """
      <html lang="nl"><script type="application/ld+json">[\(jobs.joined(separator: ","))]</script>
      <p>Werk bij ons.</p></html>
      """.write(toFile: file, atomically: true, encoding: .utf8)
      return try await board.run(file).changes.map(\.kind)
    }
    #expect(try await send(["Kok", "Ober"]) == [.new, .new])
    #expect(try await send(["Afwasser", "Ober", "Kok"]) == [.new])
    #expect(try await send(["Ober", "Kok", "Afwasser"]).isEmpty)
  }
}
