package import Days
import Postings

// When a page last changed in a way that matters, as far as the content tells: never by the clock, and
// with nothing remembered from one build to the next.
extension Site {
  /// The last significant change of a posting: its `updated`, else the day it was posted.
  package func lastModified(_ vacancy: Int) -> Day? {
    let own = board.vacancies[vacancy]
    let posted = own.posting.posted
    // A day that is yet to come has changed nothing.
    guard let updated = own.posting.updated, updated <= today else { return posted }
    return max(updated, posted ?? updated)
  }

  /// A posting's own day. A list's is the newest among its open postings and the closing days of those that
  /// left it; pages that nothing dates have none.
  func lastModified(_ page: PageSubject) -> Day? {
    switch page {
    case .posting(let index): lastModified(index)
    case .index: newest(board.vacancies.indices)
    case .value(let kind, let value, _): newest(facet(kind).values[value].all)
    case .facet(let kind): newest(board.vacancies.indices.filter { !values(kind, of: $0).isEmpty })
    case .closingSoon: newest(closingSoon + closed)
    case .archive, .organisation, .plain, .notFound: nil
    }
  }

  private func newest(_ vacancies: some Sequence<Int>) -> Day? {
    var newest: Day?
    for index in vacancies {
      let own = board.vacancies[index]
      let day = own.status.isOpen ? lastModified(index) : own.timeline.closedFrom
      if let day, day > newest ?? day - 1 { newest = day }
    }
    return newest
  }
}
