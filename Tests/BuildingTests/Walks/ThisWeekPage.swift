import Days
import Templating

@testable import Pages

/// Open postings of the last seven days.
struct ThisWeekPage: ListPage {
  static let name = "this-week"
  static let documentation = "Open postings of the last seven days."
  static func pages(of site: Site) -> [ThisWeekPage] { ThisWeekPage(site: site).all }

  let site: Site
  var number = 1

  var origin: String { "the list of this week" }
  var firstFolder: String { "\(site.texts["path_this_week"])/" }
  var title: String { site.texts["this_week"] }
  var postings: VacancyList {
    let new = site.open.filter { $0.lastModified.map { site.today - $0 < 7 } ?? false }
    return site.vacancies(at: new.map(\.position)[...])
  }
  var scope: ListScope { ListScope(page: self) }
}
