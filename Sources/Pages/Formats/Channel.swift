import Days
import Postings

/// What every kind of feed tells of a list: the board's, one value's, or that of what closes soon.
package struct Channel: Sendable {
  let list: any Page
  let title: String
  private let postings: VacancyList
  var site: Site { list.site }

  /// `list` is the first page of the list.
  init(_ list: some ListPage, title: String? = nil) {
    self.init(list, list.postings, title: title)
  }

  /// `postings` are the list's, newest first.
  init(_ list: some ListPage, _ postings: VacancyList, title: String? = nil) {
    self.list = list
    self.title = title ?? "\(list.site.settings.name): \(list.title)"
    self.postings = postings
  }

  /// Those that are told of with their texts.
  var shown: VacancyList { site.vacancies(at: vacancies.map(\.position)[...]) }

  /// Those of which a calendar tells some.
  var excerpted: VacancyList { postings }

  var description: String { list.description ?? title }

  var url: String { list.absoluteURL }

  /// The address of a file in the list's folder.
  func url(of file: String) -> String { site.absoluteURL(path: list.folder + file) }

  var documents: [(name: String, document: any Document)] {
    (site.settings.atom ? [(Atom.fileName, Atom(channel: self))] : []) + [
      (RSS.fileName, RSS(channel: self)), (JSONFeed.fileName, JSONFeed(channel: self)),
      (DeadlineCalendar.fileName, DeadlineCalendar(channel: self)),
    ]
  }

  /// The open postings that are told of: those with a day, at most `feed_items`, in the list's order.
  var vacancies: [SiteVacancy] {
    Array(
      postings.lazy.filter { $0.own.posting.posted != nil }.prefix(site.settings.feedItems))
  }

  /// The open postings that a calendar tells of: at most `feed_items`, the nearest deadline first.
  var deadlines: [SiteVacancy] {
    let vacancies = site.board.vacancies
    var dated = postings.positions.compactMap { position in
      vacancies[position].timeline.lastDay.map { (day: $0, position: position) }
    }
    dated.sort { ($0.day, $0.position) < ($1.day, $1.position) }
    return dated.prefix(site.settings.feedItems).map {
      SiteVacancy(site: site, position: $0.position)
    }
  }
}
