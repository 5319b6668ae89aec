package import Days
package import Diagnostics
package import Postings
import Slugs
import Synchronization

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
  let groups: SiteGroups
  /// By address as pages write it: root-relative, with the base path.
  let pictureSizes: [String: PictureSize]
  private let madeMenu = Mutex<Menu?>(nil)
  private let madeFeeds = Mutex<[LinkRecord]?>(nil)
  /// By the address of the list, for those of several pages, which have the same.
  private let listFilters = Mutex<[String: [ListFilter]]>([:])
  /// By the place of a vacancy: its page asks for them, and so does whoever remembers the page.
  private let similarVacancies = Mutex<[Int: [Int]]>([:])
  let feedItems = (rss: FeedItems(), json: FeedItems(), events: FeedItems())

  package var facets: [Facet] { groups.facets }
  /// All vacancies that have a page, in the board's order.
  package var vacancies: VacancyList { vacancies(at: ArraySlice(board.vacancies.indices)) }
  package var open: VacancyList { vacancies(at: groups.open[...]) }
  var indexed: VacancyList { vacancies(at: groups.indexed[...]) }
  /// The nearest deadline first.
  package var closingSoon: VacancyList { vacancies(at: groups.closingSoon[...]) }
  package var closed: VacancyList { vacancies(at: groups.closed[...]) }
  /// The address of each vacancy's page: root-relative, with the base path.
  package var postingURLs: [String] { groups.postingURLs }
  package var search: SearchData { groups.search }
  /// The same of the archive.
  var archive: SearchData { groups.archive }
  var towns: TownData? { groups.towns }
  package var diagnostics: [Diagnostic] { groups.diagnostics }

  package init(
    board: Board, texts: Texts, groups: SiteGroups, pictureSizes: [String: PictureSize] = [:]
  ) {
    self.pictureSizes = pictureSizes
    self.board = board
    settings = board.settings
    today = board.today
    self.texts = texts
    self.groups = groups
    self.words = PathWords(texts.strings)
    self.zone = Zone(settings.timeZone)
  }

  package func facet(_ kind: FacetKind) -> Facet {
    groups.facets[kind.position]
  }

  /// What the menu leads to; made when the first page asks, since every page has the same.
  var menu: Menu {
    madeMenu.withLock { made in
      let menu = made ?? Menu(of: self)
      made = menu
      return menu
    }
  }

  /// The board's own feeds, which every page has, too.
  var feeds: [LinkRecord] {
    madeFeeds.withLock { made in
      let feeds = made ?? Channel(IndexPage(site: self), open, title: settings.name).feeds
      made = feeds
      return feeds
    }
  }

  /// The filters of a list; what was made for its first page is not made again for the others.
  func filters(of url: String, _ make: () -> [ListFilter]) -> [ListFilter] {
    if let known = listFilters.withLock({ $0[url] }) { return known }
    let made = make()
    listFilters.withLock { $0[url] = made }
    return made
  }

  /// The places of the vacancies that are like one; those that were looked for are not looked for again.
  func similar(to position: Int, _ find: () -> [Int]) -> [Int] {
    if let known = similarVacancies.withLock({ $0[position] }) { return known }
    let found = find()
    similarVacancies.withLock { $0[position] = found }
    return found
  }

  func vacancies(at positions: ArraySlice<Int>) -> VacancyList {
    VacancyList(site: self, positions: positions)
  }

  /// Before the path of an address that stands outside of the site, in feeds and structured data.
  var absoluteRoot: String { settings.baseURL.origin + settings.baseURL.path }

  /// The address of anything below the site's root.
  package func url(path: String) -> String { settings.baseURL.path + "/" + percentEncoded(path) }

  /// The address of a path as front matter writes it: `/vacatures/adviseur/`.
  func address(of path: String) -> String { url(path: String(path.dropFirst())) }

  package func absoluteURL(path: String) -> String { settings.baseURL.origin + url(path: path) }

}

/// A slug as a title: `stagiair-weerbaarheid` → "Stagiair weerbaarheid".
package func readable(_ slug: String) -> String {
  let words = slug.split(separator: "-").joined(separator: " ")
  return words.prefix(1).uppercased() + words.dropFirst()
}
