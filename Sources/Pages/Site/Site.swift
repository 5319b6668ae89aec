package import Days
package import Diagnostics
import Markdown
package import Postings

/// The board with everything that pages derive from it: groups, addresses, texts, converted prose.
/// Made once per build and shared by all pages; nothing in it changes.
package final class Site: Sendable {
  package let board: Board
  package let texts: Texts
  package let words: PathWords
  package let zone: Zone
  package let facets: [Facet]
  /// For each facet, for each vacancy, the positions of its values.
  let members: [FacetMembers]
  /// Positions of vacancies in the board's order.
  package let open: [Int]
  package let closingSoon: [Int]
  package let closed: [Int]
  /// The address of each vacancy's page: root-relative, with the base path.
  let postingURLs: [String]
  private let postingProse: [Prose]
  let organisationProse: [Prose]
  let pageProse: [Prose]
  package let search: SearchData
  /// By address as pages write it: root-relative, with the base path.
  let pictureSizes: [String: PictureSize]
  package let diagnostics: [Diagnostic]

  package var settings: BoardSettings { board.settings }
  package var today: Day { board.today }

  /// Proses stand in the order of the board's vacancies, organisations and pages.
  package init(
    board: Board, postingProse: [Prose], organisationProse: [Prose], pageProse: [Prose],
    texts: Texts, pictureSizes: [String: PictureSize] = [:]
  ) {
    self.pictureSizes = pictureSizes
    self.board = board
    self.texts = texts
    self.words = PathWords(board.settings.language)
    self.zone = Zone(board.settings.timeZone)
    let folder = "\(board.settings.baseURL.path)/\(words.vacancies)/"
    postingURLs = board.vacancies.map { "\(folder)\(percentEncoded($0.posting.slug))/" }
    self.postingProse = postingProse
    self.organisationProse = organisationProse
    self.pageProse = pageProse
    var builder = FacetBuilder(board: board, texts: texts)
    let built = FacetKind.allCases.map { builder.build($0) }
    facets = built.map(\.facet)
    members = built.map(\.members)
    diagnostics = builder.diagnostics
    let indices = board.vacancies.indices
    open = indices.filter { board.vacancies[$0].status.isOpen }
    closed = indices.filter { board.vacancies[$0].status == .closed }
    // The nearest deadline first: that is what the list is for.
    closingSoon = indices.filter { board.vacancies[$0].status == .closingSoon }.sorted {
      (board.vacancies[$0].timeline.lastDay ?? board.today, $0)
        < (board.vacancies[$1].timeline.lastDay ?? board.today, $1)
    }
    search = SearchData(
      board: board, texts: texts, facets: facets, members: members, open: open)
  }

  package func facet(_ kind: FacetKind) -> Facet {
    facets[kind.position]
  }

  /// The values of one facet that a vacancy has.
  package func values(_ kind: FacetKind, of vacancy: Int) -> ArraySlice<Int> {
    members[kind.position][vacancy]
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
