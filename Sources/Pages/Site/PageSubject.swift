import Postings

/// What a page is about. Lists are cut into pages from 1.
package enum PageSubject: Sendable, Hashable {
  case index(page: Int)
  case posting(Int)
  case facet(FacetKind)
  case value(FacetKind, Int, page: Int)
  case organisation(profile: Int)
  case closingSoon
  case archive(page: Int)
  case plain(Int)
  case notFound

  /// The name of the kind of page, as templates see it and as its template file is called.
  package var kind: String {
    switch self {
    case .index: "index"
    case .posting: "posting"
    case .facet: "facet"
    case .value(.organisation, _, _), .organisation: "organisation"
    case .value: "value"
    case .closingSoon: "closing-soon"
    case .archive: "archive"
    case .plain: "page"
    case .notFound: "404"
    }
  }
}

extension Site {
  /// The folder of a page below the site's root, with a slash at its end; empty for the index.
  package func folder(_ subject: PageSubject) -> String {
    func paged(_ folder: String, _ page: Int) -> String {
      page == 1 ? folder : "\(folder)\(words.page)/\(page)/"
    }
    let language = texts.language
    switch subject {
    case .index(let page): return paged("", page)
    case .posting(let index):
      return "\(words.vacancies)/\(board.vacancies[index].posting.slug)/"
    case .facet(let kind): return "\(kind.word(language))/"
    case .value(let kind, let value, let page):
      return paged("\(kind.word(language))/\(facet(kind).values[value].slug)/", page)
    case .organisation(let profile):
      return "\(FacetKind.organisation.word(language))/\(board.organisations[profile].slug)/"
    case .closingSoon: return "\(words.closingSoon)/"
    case .archive(let page): return paged("\(words.archive)/", page)
    case .plain(let index): return "\(board.pages[index].slug)/"
    case .notFound: return ""
    }
  }

  /// The file of a page below the site's root.
  package func file(_ subject: PageSubject) -> String {
    subject == .notFound ? "404.html" : folder(subject) + "index.html"
  }

  /// Root-relative, with the base path: `/board/vacatures/x/`.
  package func url(_ subject: PageSubject) -> String {
    if case .posting(let index) = subject { return postingURLs[index] }
    return url(path: subject == .notFound ? "404.html" : folder(subject))
  }

  package func absoluteURL(_ subject: PageSubject) -> String {
    settings.baseURL.origin + url(subject)
  }

  /// The address of anything below the site's root.
  package func url(path: String) -> String { settings.baseURL.path + "/" + percentEncoded(path) }

  /// Whether a facet has its overview: when it has values, and for organisations when there are profiles,
  /// whose pages lead there.
  package func hasOverview(_ kind: FacetKind) -> Bool {
    !facet(kind).values.isEmpty || (kind == .organisation && !board.organisations.isEmpty)
  }

  /// The vacancies that a list shows in all, before it is cut into pages.
  package func listed(_ subject: PageSubject) -> [Int] {
    switch subject {
    case .index: open
    case .value(let kind, let value, _): facet(kind).values[value].open
    case .closingSoon: closingSoon
    case .archive: closed
    case .organisation, .posting, .facet, .plain, .notFound: []
    }
  }

  /// The vacancies on one page of a list.
  package func slice(_ subject: PageSubject) -> ArraySlice<Int> {
    let all = listed(subject)
    let start = min(all.count, (subject.page - 1) * settings.perPage)
    if subject == .closingSoon { return all[...] }
    return all[start..<min(all.count, start + settings.perPage)]
  }

  /// How many pages a list has: at least one, so that an empty list answers too.
  package func pageCount(of count: Int) -> Int {
    max(1, (count + settings.perPage - 1) / settings.perPage)
  }
}

extension PageSubject {
  package var page: Int {
    switch self {
    case .index(let page), .value(_, _, let page), .archive(let page): page
    default: 1
    }
  }

  /// The same list at another page.
  package func at(page: Int) -> PageSubject {
    switch self {
    case .index: .index(page: page)
    case .value(let kind, let value, _): .value(kind, value, page: page)
    case .archive: .archive(page: page)
    default: self
    }
  }
}
