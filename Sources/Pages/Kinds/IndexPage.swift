import Days
import Postings
import Templating

/// All open postings, newest first unless the board wants another order.
struct IndexPage: ListPage {
  static let name = "index"
  static let documentation = "All open postings, newest first."
  static func pages(of site: Site) -> [IndexPage] { IndexPage(site: site).all }

  let site: Site
  var number = 1

  init(site: Site) { self.site = site }

  var origin: String { "the index" }
  var firstFolder: String { "" }
  /// The folder of the postings' pages leads to their list.
  var aliases: [String] { ["/\(site.words.vacancies)/"] }
  var title: String { site.settings.name }
  var description: String? {
    site.settings.description.isEmpty ? nil : site.settings.description
  }
  var breadcrumbs: [any Page] { [at(1)] }
  var lastModified: Day? { site.vacancies.newestChange }
  var postings: VacancyList { site.indexed }
  var channel: Channel? { Channel(at(1), site.open, title: title) }
  var scope: ListScope { ListScope(page: self) }
}
