import Days
import Markdown
import Postings

// What is true of each page: its title, its sentence, its language, the way to it.
extension Site {
  func title(of subject: PageSubject) -> String {
    switch subject {
    case .index: settings.name
    case .posting(let index): title(of: index)
    case .facet(let kind): texts["facets_" + kind.rawValue]
    case .value(let kind, let value, _): facet(kind).values[value].name
    case .organisation(let profile):
      board.organisations[profile].name ?? readable(board.organisations[profile].slug)
    case .closingSoon: texts["closing_soon"]
    case .archive: texts["archive"]
    case .plain(let index): board.pages[index].title ?? readable(board.pages[index].slug)
    case .notFound: texts["not_found"]
    }
  }

  func description(of subject: PageSubject) -> String? {
    switch subject {
    case .index: settings.description.isEmpty ? nil : settings.description
    case .posting(let index): summary(of: index)
    case .value(let kind, let value, _):
      texts.text("value_description", facet(kind).values[value].name)
    case .organisation(let profile):
      board.organisations[profile].summary ?? organisationProse[profile].document.summary
    case .plain(let index): board.pages[index].summary ?? pageProse[index].document.summary
    case .facet, .closingSoon, .archive, .notFound: nil
    }
  }

  func language(of subject: PageSubject) -> String {
    let own: String? =
      switch subject {
      case .posting(let index): board.vacancies[index].posting.language
      case .plain(let index): board.pages[index].language
      default: nil
      }
    return own ?? texts.language.rawValue
  }

  /// The way from the index to a page, the page itself last.
  func breadcrumbs(of subject: PageSubject) -> [(title: String, subject: PageSubject)] {
    let home = (title: settings.name, subject: PageSubject.index(page: 1))
    let own = (title: title(of: subject), subject: subject)
    switch subject {
    case .index: return [home]
    case .value(let kind, _, _):
      return [home, (texts["facets_" + kind.rawValue], .facet(kind)), own]
    case .organisation:
      return [home, (texts["facets_organisation"], .facet(.organisation)), own]
    default: return [home, own]
    }
  }

  /// Feeds that belong to a page: the board's on every page, and a list's own.
  func feeds(of subject: PageSubject) -> [LinkRecord] {
    let board = feeds(in: .index(page: 1), title: settings.name)
    switch subject {
    case .value, .closingSoon:
      let list = subject.at(page: 1)
      return board + feeds(in: list, title: Channel(site: self, subject: list).title)
    default: return board
    }
  }

  private func feeds(in list: PageSubject, title: String) -> [LinkRecord] {
    let folder = url(list)
    return [
      LinkRecord(title: title, url: folder + RSS.fileName, type: RSS.mediaType),
      LinkRecord(
        title: "\(title) (JSON)", url: folder + JSONFeed.fileName, type: JSONFeed.mediaType),
    ]
  }

  /// The calendar of deadlines that belongs to a page: a list's own, a posting's, else the board's.
  func calendarURL(of subject: PageSubject) -> String {
    switch subject {
    case .value, .closingSoon: url(subject.at(page: 1)) + DeadlineCalendar.fileName
    default: url(.index(page: 1)) + DeadlineCalendar.fileName
    }
  }

  /// Whether a posting has a deadline that somebody can still keep.
  func hasCalendar(_ vacancy: Vacancy) -> Bool {
    vacancy.status.isOpen && vacancy.timeline.lastDay != nil
  }

  func isIndexable(_ subject: PageSubject) -> Bool {
    guard settings.indexable else { return false }
    return switch subject {
    case .posting(let index): board.vacancies[index].status.isOpen
    case .notFound, .archive: false
    default: true
    }
  }

  /// At most three open postings with the same field or place: first those with both, in the board's order.
  ///
  /// Of each group only the newest are looked at, so that a board of thousands stays quick.
  func similar(to vacancy: Int) -> [Int] {
    var seen: [(vacancy: Int, weight: Int)] = []
    for (kind, weight) in [(FacetKind.field, 2), (.location, 1)] {
      for value in values(kind, of: vacancy) {
        for other in facet(kind).values[value].open.prefix(40) where other != vacancy {
          seen.append((other, weight))
        }
      }
    }
    seen.sort { $0.vacancy < $1.vacancy }
    var best: [(vacancy: Int, weight: Int)] = []
    var index = 0
    while index < seen.count {
      var candidate = seen[index]
      index += 1
      while index < seen.count, seen[index].vacancy == candidate.vacancy {
        candidate.weight += seen[index].weight
        index += 1
      }
      // Candidates come in the board's order, so an equal weight stays behind.
      let place = best.firstIndex { $0.weight < candidate.weight } ?? best.count
      if place < 3 { best.insert(candidate, at: place) }
      if best.count > 3 { best.removeLast() }
    }
    return best.map(\.vacancy)
  }
}
