import Diagnostics
import Testing

@testable import Templating

@Suite struct ListingTests {
  @Test func `The listing tells everything a template can see`() {
    var log = DiagnosticLog()
    let listing = TemplateListing(
      pages: [PageTemplate("page.html", SamplePage.self, "One vacancy.")], host: Sample.host(&log))
    #expect(listing.pages.map(\.file) == ["page.html"])
    #expect(listing.pages.first?.names.map(\.name) == ["board", "posting", "postings"])
    #expect(listing.pages.first?.names.map(\.type) == ["board", "posting", "list of posting"])
    // A record that leads back to one that was met is told once.
    #expect(listing.records.map(\.name) == ["board", "posting", "organisation"])
    let deadline = listing.records.flatMap(\.fields).first { $0.name == "deadline" }
    #expect(deadline?.type == "optional day")
    #expect(listing.functions.map(\.signature) == ["asset(name)"])
    #expect(listing.filters.count == Filter.all.count)
    #expect(listing.texts.map(\.signature).contains("t.vacancies(count)"))
    #expect(listing.texts.map(\.documentation).contains("{count} vacatures"))
  }
}
