import Days
import Diagnostics
import PlainText
import Postings
import Templating
import Testing

@testable import Pages

/// A test for each row, out of the list of rows, of what a site makes of it.
@Suite("Every field on the site")
struct FieldTests {
  @Test("has its name in templates, with its row's documentation", arguments: Field.allCases)
  func templates(field: Field) throws {
    let shown = try #require(PostingRecord.shape.fields.first { $0.name == field.rawValue })
    #expect(shown.documentation == field.row.documentation)
    #expect(FactsRecord.shape.fields.contains { $0.name == field.rawValue })
  }

  @Test(
    "is in the open data and its schema, unless personal or for the board",
    arguments: Field.allCases)
  func openData(field: Field) {
    let facts = VacancyFact.all.filter { $0.key == field.rawValue }
    #expect(facts.count == (field.row.isPersonal || field.row.isForBoard ? 0 : 1))
    #expect(facts.allSatisfy { !$0.schema.isEmpty && $0.documentation.hasSuffix(".") })
  }

  @Test("reads its example for a template as the type that its name has", arguments: Field.allCases)
  func values(field: Field) async throws {
    let reading = readPosting(
      SourceText(
        path: "Content/vacancies/a.md",
        text: "---\n\(field.rawValue): \(field.row.example)\n---\nWij zoeken je.\n"))
    var posting = Posting(reading, slug: "a")
    posting.draft = false
    let site = try await MadeBoard.site([posting])
    let position = try #require(
      PostingRecord.shape.fields.firstIndex { $0.name == field.rawValue })
    let record = PostingRecord(SiteVacancy(site: site, position: 0))
    let isThere =
      switch record.value(at: position) {
      case .none: false
      case .list(let values): !values.isEmpty
      case .map(let values): !values.isEmpty
      default: true
      }
    // The deadline of the example lies ahead of the board's day, and nothing is closed on it.
    #expect(isThere)
  }
}
