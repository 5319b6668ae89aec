import Days
import Diagnostics
import Postings
import Templating

/// One posting. The page stays a while after it closed, without persons and with a notice.
struct PostingPage: Page {
  static let name = "posting"
  static let documentation = "One posting."
  static func pages(of site: Site) -> [PostingPage] {
    site.vacancies.map { PostingPage($0) }
  }

  let vacancy: SiteVacancy

  init(_ vacancy: SiteVacancy) { self.vacancy = vacancy }

  var site: Site { vacancy.site }
  var origin: String { vacancy.own.path }
  var source: String? { vacancy.own.path }
  var folder: String { "\(site.words.vacancies)/\(vacancy.own.posting.slug)/" }
  var url: String { vacancy.url }
  var aliases: [String] { vacancy.own.posting.aliases }
  var title: String { vacancy.title }
  var description: String? { vacancy.summary }
  var language: String { vacancy.language }
  /// Through the first field and the first place.
  var parents: [any Page] {
    [FacetKind.field, .location].compactMap { kind in
      vacancy.values(kind).first.map { ValuePage(site: site, kind: kind, value: $0) }
    }
  }
  var lastModified: Day? { vacancy.lastModified }
  var isIndexable: Bool { vacancy.own.status.isOpen }
  var shown: VacancyList {
    site.vacancies(at: [vacancy.position] + vacancy.similar.positions)
  }
  var links: [SourceLink] { vacancy.own.prose.links }

  var documents: [(name: String, document: any Document)] {
    var documents: [(name: String, document: any Document)] = []
    if vacancy.hasCalendar {
      documents.append((DeadlineEvent.fileName, DeadlineEvent(vacancy: vacancy)))
    }
    if hasMarkdown {
      documents.append((PostingMarkdown.fileName, PostingMarkdown(vacancy: vacancy)))
    }
    return documents
  }

  var alternates: [(name: String, title: String, type: String)] {
    hasMarkdown
      ? [(PostingMarkdown.fileName, "\(title) (Markdown)", PostingMarkdown.mediaType)] : []
  }

  private var hasMarkdown: Bool { site.settings.llmsText && vacancy.own.status.isOpen }

  func write(to scripts: inout StructuredData) {
    guard let job = JobPosting(vacancy) else { return }
    scripts.add { job.write(to: &$0) }
  }

  var scope: Scope { Scope(page: self) }

  struct Scope: TemplateRecord {
    func value(at position: Int) -> Value { Self.schema.readers[position](self) }
    consuming func held() -> any RecordReference { HeldRecord(self) }

    let page: PostingPage
    private var site: Site { page.site }

    static let schema = RecordSchema<Scope>(
      "posting page", "One posting.",
      [
        .init("board", .record(BoardRecord.self), "The board.") {
          .record(BoardRecord(site: $0.site))
        },
        .init("page", .record(PageRecord.self), "This page.") { .record(PageRecord($0.page)) },
        .init("posting", .record(PostingRecord.self), "The posting.") {
          .record(PostingRecord($0.page.vacancy))
        },
        .init("similar", .list(.record(PostingRecord.self)), "Open postings like it.") {
          PostingRecord.list($0.page.vacancy.similar)
        },
      ])
  }
}
