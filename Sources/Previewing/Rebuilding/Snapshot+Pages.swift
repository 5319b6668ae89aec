import Building
import Diagnostics
import Pages
import Postings

// Which pages come from which sources.
extension Snapshot {
  /// The address of the page of the first changed file that has one.
  func page(of changes: SourceChanges) -> String? {
    for path in changes.files.sorted() {
      if let address = page(of: path) { return address }
    }
    return nil
  }

  /// The address of the page of a source.
  func page(of path: String) -> String? {
    let output = renderer?.plan.outputs.first {
      if case .page = $0.content { $0.origin == path } else { false }
    }
    guard case .page(let page)? = output?.content else { return nil }
    return page.url
  }

  /// How many pages show one of the changed sources, before or now; nil for all of them. Settings,
  /// templates and profiles are in every page.
  func affectedPages(
    by changes: SourceChanges, since last: Snapshot, _ project: Project
  ) -> Int? {
    let content = project.shown(project.content)
    guard !changes.everything, !changes.isEmpty, let plan = renderer?.plan,
      let before = last.renderer?.plan,
      changes.files.union(changes.folders).allSatisfy({
        $0.hasPrefix("\(content)/vacancies/") || $0.hasPrefix("\(content)/pages/")
      })
    else { return nil }
    return Set([before, plan].flatMap { $0.pages(showing: changes) }).count
  }
}

extension SitePlan {
  /// The files of all pages that show a changed source: its own, and one of each list it stands in.
  fileprivate func pages(showing changes: SourceChanges) -> [String] {
    let changed = Set(
      site.vacancies.map(\.own).filter { changes.mayConcern($0.path) }.map(ObjectIdentifier.init))
    return pages.filter { page in
      if let source = page.source, changes.mayConcern(source) { return true }
      return page.listed.contains { changed.contains(ObjectIdentifier($0.own)) }
    }.map(\.file)
  }
}
