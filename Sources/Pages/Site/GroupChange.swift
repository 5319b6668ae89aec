import Postings
import Templating

/// How a board differs from the last, when it is the same list of pages in the same order, each as open as
/// it was: which postings have other facts.
struct GroupChange: Sendable {
  /// Positions, ascending.
  private let changed: [Int]
  /// The facets in which all that changed have the same values as before.
  let kept: Set<FacetKind>

  /// Nil when more may be different.
  init?(from old: Board, _ oldTexts: Texts, to new: Board, _ newTexts: Texts) {
    guard oldTexts.strings.source == newTexts.strings.source,
      oldTexts.language == newTexts.language, old.frame.isSame(as: new.frame),
      old.vacancies.count == new.vacancies.count
    else { return nil }
    var changed: [Int] = []
    for (position, (before, after)) in zip(old.vacancies, new.vacancies).enumerated()
    where before !== after {
      guard before.path == after.path, before.posting.slug == after.posting.slug,
        before.status.isOpen == after.status.isOpen
      else { return nil }
      if !after.hasFacts(of: before) { changed.append(position) }
    }
    self.changed = changed
    kept = Set(
      FacetKind.allCases.filter { kind in
        changed.allSatisfy {
          kind.terms(of: old.vacancies[$0], on: old) == kind.terms(of: new.vacancies[$0], on: new)
        }
      })
  }

  /// Whether one of these vacancies, named by ascending positions, changed.
  func touches(_ vacancies: ArraySlice<Int>) -> Bool {
    guard let first = vacancies.first, let last = vacancies.last else { return false }
    return changed.contains { (first...last).contains($0) }
  }
}
