package import Days
import Markdown
import Postings

/// A vacancy on its site: what pages, formats and templates ask of it.
package struct SiteVacancy: Sendable {
  package let site: Site
  /// Its place among the board's vacancies.
  let position: Int
  /// By reference: a posting of two dozen fields is not copied for each look at one of them.
  package let own: Vacancy

  init(site: Site, position: Int) {
    self.site = site
    self.position = position
    own = site.board.vacancies[position]
  }

  /// A list of it alone.
  var alone: VacancyList { site.vacancies(at: [position]) }

  /// Its page: root-relative, with the base path.
  package var url: String { site.postingURLs[position] }

  /// Its page with scheme and host.
  package var absoluteURL: String { site.settings.baseURL.origin + url }

  /// The job title, and what stands in its place when a source gives none.
  package var title: String { own.posting.title ?? readable(own.posting.slug) }

  /// The employer by its usual name.
  var organisation: String? {
    values(.organisation).first.map { site.facet(.organisation).values[$0].name }
  }

  /// The title with the employer, since readers mix feeds.
  var titleWithEmployer: String { organisation.map { "\(title) – \($0)" } ?? title }

  /// The language that it is written in.
  var language: String { own.posting.language ?? site.texts.languageCode }

  /// The values of one facet that it has.
  package func values(_ kind: FacetKind) -> ArraySlice<Int> {
    site.groups.members(kind, of: position)
  }

  /// Its text for pages of this site; without persons when it is closed.
  package var body: String {
    let document = own.prose.document
    let shown = own.status == .closed ? site.closedText(document, of: own.posting) : document
    return site.sized(shown.html(root: site.settings.baseURL.path, folder: url))
  }

  /// Where the sections of its text begin.
  var headings: [LinkRecord] {
    let document = own.prose.document
    let shown = own.status == .closed ? site.closedText(document, of: own.posting) : document
    return shown.headings.filter { $0.level == 2 }.map {
      LinkRecord(title: $0.text, url: "#\($0.id)")
    }
  }

  /// Its summary: its own, else the beginning of its body; without persons when it is closed.
  package var summary: String? {
    let text = own.posting.summary ?? own.prose.document.summary
    guard !text.isEmpty else { return nil }
    return own.status == .closed ? site.closedSummary(text, of: own.posting) : text
  }

  /// The text of an open posting as feeds have it: without persons, with the address to apply to.
  var copiedText: MarkdownDocument { own.prose.copied }

  /// The summary of an open posting as feeds, calendars and open data have it.
  var copiedSummary: String? {
    if let summary = own.posting.summary {
      return own.posting.persons(site.texts.personWords).blanked(summary)
    }
    let text = own.prose.copied.summary
    return text.isEmpty ? nil : text
  }

  /// Whether it has a deadline that somebody can still keep.
  var hasCalendar: Bool { own.status.isOpen && own.timeline.lastDay != nil }

  /// The last significant change, as far as the content tells: its `updated`, else the day it was posted.
  package var lastModified: Day? {
    let posted = own.posting.posted
    // A day that is yet to come has changed nothing.
    guard let updated = own.posting.updated, updated <= site.today else { return posted }
    return max(updated, posted ?? updated)
  }
}

/// Vacancies of a site in some order.
package struct VacancyList: RandomAccessCollection, Sendable {
  let site: Site
  /// Their places among the board's vacancies.
  let positions: ArraySlice<Int>

  package var startIndex: Int { positions.startIndex }
  package var endIndex: Int { positions.endIndex }
  package subscript(index: Int) -> SiteVacancy {
    SiteVacancy(site: site, position: positions[index])
  }
  package subscript(bounds: Range<Int>) -> VacancyList {
    VacancyList(site: site, positions: positions[bounds])
  }

  /// The newest change among the open ones and the closing days of those that are not.
  var newestChange: Day? {
    var newest: Day?
    for vacancy in self {
      let own = vacancy.own
      let day = own.status.isOpen ? vacancy.lastModified : own.timeline.closedFrom
      if let day, day > newest ?? day - 1 { newest = day }
    }
    return newest
  }
}
