import Building
import Diagnostics
import Pages
import Postings

// Which pages come from which sources.
extension Edition {
  /// The address of the page of the first changed file that has one.
  func page(of changes: SourceChanges) -> String? {
    guard let renderer else { return nil }
    for path in changes.files.sorted() {
      let output = renderer.plan.outputs.first {
        if case .page = $0.content { $0.origin == path } else { false }
      }
      if case .page(let subject)? = output?.content { return renderer.plan.site.url(subject) }
    }
    return nil
  }

  /// How many pages show one of the changed sources, before or now; nil for all of them. Settings,
  /// templates and profiles are in every page.
  func affectedPages(
    by changes: SourceChanges, since last: Edition, _ project: Project
  ) -> Int? {
    let content = project.shown(project.content)
    guard !changes.everything, !changes.isEmpty, let site, let before = last.site,
      changes.files.union(changes.folders).allSatisfy({
        $0.hasPrefix("\(content)/vacancies/") || $0.hasPrefix("\(content)/pages/")
      })
    else { return nil }
    var pages: Set<String> = []
    for site in [before, site] {
      let vacancies = site.board.vacancies.indices.filter {
        changes.mayConcern(site.board.vacancies[$0].path)
      }
      let plain = site.board.pages.indices.filter {
        changes.mayConcern(site.board.pages[$0].source.path)
      }
      for index in plain { pages.insert(site.file(.plain(index))) }
      for index in vacancies { pages.formUnion(site.pages(showing: index)) }
    }
    return pages.count
  }
}

extension Site {
  /// The files of all pages that show a vacancy: its own, and one of each list it stands in.
  fileprivate func pages(showing vacancy: Int) -> [String] {
    var lists: [PageSubject] = [.index(page: 1), .closingSoon, .archive(page: 1)]
    for kind in FacetKind.allCases {
      lists += values(kind, of: vacancy).map { .value(kind, $0, page: 1) }
    }
    let pages = lists.compactMap { list -> String? in
      guard let position = listed(list).firstIndex(of: vacancy) else { return nil }
      return file(list == .closingSoon ? list : list.at(page: position / settings.perPage + 1))
    }
    return [file(.posting(vacancy))] + pages
  }
}
