import Days
import Postings

/// What every kind of feed tells of a list: the board's, one value's, or that of what closes soon.
struct Channel: Sendable {
  let site: Site
  let subject: PageSubject

  var title: String {
    if case .index = subject { return site.settings.name }
    return "\(site.settings.name): \(site.title(of: subject))"
  }

  var description: String { site.description(of: subject) ?? title }

  var url: String { site.absoluteURL(subject) }

  /// The address of a file in the list's folder.
  func url(of file: String) -> String { site.absoluteURL(path: site.folder(subject) + file) }

  /// The open postings that are told of: those with a day, at most `feed_items`, in the list's order.
  var vacancies: [Int] {
    Array(
      site.listed(subject).lazy.filter { site.board.vacancies[$0].posting.posted != nil }
        .prefix(site.settings.feedItems))
  }

  /// The open postings that a calendar tells of: at most `feed_items`, the nearest deadline first.
  var deadlines: [Int] {
    func lastDay(_ index: Int) -> Day? { site.board.vacancies[index].timeline.lastDay }
    let dated = site.listed(subject).compactMap { index in
      lastDay(index).map { (day: $0, index: index) }
    }
    return dated.sorted { ($0.day, $0.index) < ($1.day, $1.index) }
      .prefix(site.settings.feedItems).map(\.index)
  }

  /// The title with the employer, since readers mix feeds.
  func title(of vacancy: Int) -> String {
    guard let organisation = site.organisation(of: vacancy) else { return site.title(of: vacancy) }
    return "\(site.title(of: vacancy)) – \(organisation)"
  }
}

extension Site {
  /// The employer by its usual name.
  func organisation(of vacancy: Int) -> String? {
    values(.organisation, of: vacancy).first.map { facet(.organisation).values[$0].name }
  }
}
