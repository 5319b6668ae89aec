package import Days
package import Diagnostics
import Markdown
package import Postings

/// The board with everything that pages derive from it: groups, addresses, texts, converted prose.
/// Made once per build and shared by all pages; nothing in it changes.
package final class Site: Sendable {
  package let board: Board
  /// The board's own, here once more: a copy of them for every look at one would cost more than the look.
  package let settings: BoardSettings
  package let today: Day
  package let texts: Texts
  package let words: PathWords
  package let zone: Zone
  private let groups: SiteGroups
  private let postingProse: [Prose]
  let organisationProse: [Prose]
  let pageProse: [Prose]
  /// By address as pages write it: root-relative, with the base path.
  let pictureSizes: [String: PictureSize]

  package var facets: [Facet] { groups.facets }
  /// Positions of vacancies in the board's order.
  package var open: [Int] { groups.open }
  package var closingSoon: [Int] { groups.closingSoon }
  package var closed: [Int] { groups.closed }
  /// The address of each vacancy's page: root-relative, with the base path.
  var postingURLs: [String] { groups.postingURLs }
  package var search: SearchData { groups.search }
  package var diagnostics: [Diagnostic] { groups.diagnostics }

  /// Proses stand in the order of the board's vacancies, organisations and pages.
  package init(
    board: Board, postingProse: [Prose], organisationProse: [Prose], pageProse: [Prose],
    texts: Texts, groups: SiteGroups, pictureSizes: [String: PictureSize] = [:]
  ) {
    self.pictureSizes = pictureSizes
    self.board = board
    settings = board.settings
    today = board.today
    self.texts = texts
    self.groups = groups
    self.words = PathWords(settings.language)
    self.zone = Zone(settings.timeZone)
    self.postingProse = postingProse
    self.organisationProse = organisationProse
    self.pageProse = pageProse
  }

  package func facet(_ kind: FacetKind) -> Facet {
    groups.facets[kind.position]
  }

  /// The values of one facet that a vacancy has.
  package func values(_ kind: FacetKind, of vacancy: Int) -> ArraySlice<Int> {
    groups.members(kind, of: vacancy)
  }

  package func prose(of vacancy: Int) -> Prose { postingProse[vacancy] }

  /// The posting's text for pages of this site; without persons when it is closed.
  package func body(of vacancy: Int) -> String {
    let document = postingProse[vacancy].document
    let shown =
      board.vacancies[vacancy].status == .closed
      ? closedText(document, of: board.vacancies[vacancy].posting) : document
    return sized(shown.html(root: settings.baseURL.path, folder: url(.posting(vacancy))))
  }

  /// The posting's summary: its own, else the beginning of its body; without persons when it is closed.
  package func summary(of vacancy: Int) -> String? {
    let own = board.vacancies[vacancy]
    let text = own.posting.summary ?? postingProse[vacancy].document.summary
    guard !text.isEmpty else { return nil }
    return own.status == .closed ? closedSummary(text, of: own.posting) : text
  }

  /// Before the path of an address that stands outside of the site, in feeds and structured data.
  var absoluteRoot: String { settings.baseURL.origin + settings.baseURL.path }

  package func absoluteURL(path: String) -> String { settings.baseURL.origin + url(path: path) }

  /// The links that the Markdown of a page holds, for whoever checks them.
  package func links(on subject: PageSubject) -> [SourceLink] {
    switch subject {
    case .posting(let vacancy): postingProse[vacancy].links
    case .organisation(let profile): organisationProse[profile].links
    case .value(.organisation, let value, _):
      facet(.organisation).values[value].all.first
        .flatMap { board.vacancies[$0].organisation }.map { organisationProse[$0].links } ?? []
    case .plain(let page): pageProse[page].links
    case .index, .facet, .value, .closingSoon, .archive, .notFound: []
    }
  }

  /// The job title, and what stands in its place when a source gives none.
  package func title(of vacancy: Int) -> String {
    let posting = board.vacancies[vacancy].posting
    return posting.title ?? readable(posting.slug)
  }
}

/// A slug as a title: `stagiair-weerbaarheid` → "Stagiair weerbaarheid".
package func readable(_ slug: String) -> String {
  let words = slug.split(separator: "-").joined(separator: " ")
  return words.prefix(1).uppercased() + words.dropFirst()
}
