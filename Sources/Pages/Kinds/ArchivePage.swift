import Postings
import Templating

/// Closed postings, as long as they are kept.
struct ArchivePage: ListPage {
  static let name = "archive"
  static let documentation = "Closed postings."
  static func pages(of site: Site) -> [ArchivePage] { ArchivePage(site: site).all }

  let site: Site
  var number = 1

  init(site: Site) { self.site = site }

  var origin: String { "the archive" }
  var firstFolder: String { "\(site.words.archive)/" }
  var title: String { site.texts["archive"] }
  var isOfOpen: Bool { false }
  var isIndexable: Bool { false }
  var postings: VacancyList { site.closed }
  var scope: ListScope { ListScope(page: self) }
}
