import Days
import Postings
import Templating

/// Postings that close soon, the first to close at the top. All of them are on one page.
struct ClosingSoonPage: ListPage {
  static let name = "closing-soon"
  static let documentation = "Postings that close soon."
  static func pages(of site: Site) -> [ClosingSoonPage] { [ClosingSoonPage(site: site)] }

  let site: Site
  var number = 1

  init(site: Site) { self.site = site }

  var origin: String { "the list of postings closing soon" }
  var firstFolder: String { "\(site.words.closingSoon)/" }
  var title: String { site.texts["closing_soon"] }
  var lastModified: Day? {
    [site.closingSoon, site.closed].compactMap(\.newestChange).max()
  }
  var postings: VacancyList { site.closingSoon }
  var pageCount: Int { 1 }
  var listed: VacancyList { postings }
  var channel: Channel? { Channel(self) }
  var scope: ListScope { ListScope(page: self) }
}
