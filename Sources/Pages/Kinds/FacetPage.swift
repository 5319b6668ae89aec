import Days
import Postings
import Templating

/// The overview of one way to browse: all its values.
struct FacetPage: Page {
  static let name = "facet"
  static let documentation = "All values of one way to browse."

  /// A facet has its overview when it has values, and that of organisations when there are profiles, whose
  /// pages lead there.
  static func pages(of site: Site) -> [FacetPage] {
    site.facets.map(\.kind)
      .filter {
        !site.facet($0).values.isEmpty
          || ($0 == .organisation && !site.board.profiles.isEmpty)
      }
      .map { FacetPage(site: site, kind: $0) }
  }

  let site: Site
  let kind: FacetKind

  /// The values, each with all its pages.
  var below: [any Page] {
    let values = site.facet(kind).values.indices
    return kind == .organisation
      ? values.flatMap { OrganisationPage(site: site, value: $0).all }
      : values.flatMap { ValuePage(site: site, kind: kind, value: $0).all }
  }

  var origin: String { "the overview of the facet \(kind.name)" }
  var folder: String { "\(site.words[kind])/" }
  var title: String { site.texts.plural(of: kind) }
  var lastModified: Day? {
    let members = site.vacancies.filter { !$0.values(kind).isEmpty }
    return site.vacancies(at: members.map(\.position)[...]).newestChange
  }
  var scope: Scope { Scope(page: self) }

  struct Scope: TemplateRecord {
    func value(at position: Int) -> Value { Self.schema.readers[position](self) }
    consuming func held() -> any RecordReference { HeldRecord(self) }

    let page: FacetPage

    static let schema = RecordSchema<Scope>(
      "facet page", "All values of one way to browse.",
      [
        .init("board", .record(BoardRecord.self), "The board.") {
          .record(BoardRecord(site: $0.page.site))
        },
        .init("page", .record(PageRecord.self), "This page.") { .record(PageRecord($0.page)) },
        .init("facet", .record(FacetRecord.self), "The way to browse.") {
          .record(FacetRecord(site: $0.page.site, kind: $0.page.kind))
        },
      ])
  }
}
