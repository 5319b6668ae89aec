import Days
import Diagnostics
import Markdown
import Postings
import Templating

/// An employer: its profile, if the board has one, and its open postings.
struct OrganisationPage: ListPage {
  static let name = "organisation"
  static let documentation = "An employer."

  /// Those with a posting stand below the overview; profiles without one keep their address.
  static func pages(of site: Site) -> [OrganisationPage] {
    let shown = Set(
      site.facet(.organisation).values.indices.compactMap {
        OrganisationPage(site: site, value: $0).profile
      })
    return site.board.profiles.indices.filter { !shown.contains($0) }
      .map { OrganisationPage(site: site, profile: $0) }
  }

  let site: Site
  /// Its place among the values of the facet, unless none of its postings is on the board.
  let value: Int?
  /// Its place among the board's profiles.
  let profile: Int?
  var number = 1

  init(site: Site, value: Int) {
    self.site = site
    self.value = value
    let first = site.facet(.organisation).values[value].all.first
    profile = first.flatMap { site.board.vacancies[$0].organisation }
  }

  init(site: Site, profile: Int) {
    self.site = site
    value = nil
    self.profile = profile
  }

  private var group: FacetValue? { value.map { site.facet(.organisation).values[$0] } }
  private var written: Profile? { profile.map { site.board.profiles[$0] } }
  private var organisation: Organisation? { written?.subject }

  var origin: String { source ?? group?.origin ?? "" }
  var source: String? { organisation?.source.path }
  var firstFolder: String {
    "\(site.words[.organisation])/\(group?.slug ?? organisation?.slug ?? "")/"
  }
  var title: String {
    group?.name ?? organisation.map { $0.name ?? readable($0.slug) } ?? ""
  }
  var description: String? {
    if group != nil { return site.texts.text("value_description", title) }
    return written.map { $0.subject.summary ?? $0.prose.document.summary }
  }
  var parents: [any Page] { [FacetPage(site: site, kind: .organisation)] }
  var lastModified: Day? { group.flatMap { site.vacancies(at: $0.all[...]).newestChange } }
  var postings: VacancyList { site.vacancies(at: group?.open[...] ?? []) }
  var ownFacet: FacetKind? { .organisation }
  /// One without postings has none to tell of.
  var channel: Channel? { value == nil ? nil : Channel(at(1)) }
  var links: [SourceLink] { written?.prose.links ?? [] }

  func write(to scripts: inout StructuredData) {
    guard number == 1, let organisation else { return }
    scripts.add { json in
      // schema.org/Organization
      json.field("@type", "Organization")
      json.field("name", title)
      json.field("url", ifAny: organisation.website)
      json.field("logo", ifAny: site.logo(of: organisation))
      json.field("description", ifAny: description)
    }
  }

  var scope: Scope { Scope(page: self) }

  struct Scope: TemplateRecord {
    func value(at position: Int) -> Value { Self.schema.readers[position](self) }
    consuming func held() -> any RecordReference { HeldRecord(self) }

    let page: OrganisationPage
    private var site: Site { page.site }

    static let schema = RecordSchema<Scope>(
      "organisation page", "An employer and its open postings.",
      [
        .init("board", .record(BoardRecord.self), "The board.") {
          .record(BoardRecord(site: $0.site))
        },
        .init("page", .record(PageRecord.self), "This page.") { .record(PageRecord($0.page)) },
        .init("facet", .record(FacetRecord.self), "The organisations.") {
          .record(FacetRecord(site: $0.site, kind: .organisation))
        },
        .init("organisation", .record(OrganisationRecord.self), "The employer.") {
          .record(
            OrganisationRecord(site: $0.site, value: $0.page.value, profile: $0.page.profile))
        },
        .init("postings", .list(.record(PostingRecord.self)), "Its postings on this page.") {
          PostingRecord.list($0.page.listed)
        },
        .init("pagination", .record(PaginationRecord.self), "Where it stands in the list.") {
          .record(PaginationRecord($0.page))
        },
      ])
  }
}
