package import Diagnostics
package import Postings
import Templating

/// A board's vacancies in groups: what every page needs and no page changes. A pure function of the facts of
/// the vacancies, the board's frame and the interface texts.
package final class SiteGroups: Sendable {
  private let grouped: [GroupedFacet]
  let facets: [Facet]
  /// Positions of vacancies in the board's order.
  let open: [Int]
  let closingSoon: [Int]
  let closed: [Int]
  let search: SearchData
  /// The address of each vacancy's page: root-relative, with the base path.
  let postingURLs: [String]
  private let board: Board
  private let texts: Texts

  /// What `last` has already is taken over: a facet whose values nobody changed, search data in whose part
  /// all postings are the same. The groups are those that would be made afresh.
  package init(_ board: Board, _ texts: Texts, after last: SiteGroups? = nil) {
    self.board = board
    self.texts = texts
    let change = last.flatMap { GroupChange(from: $0.board, $0.texts, to: board, texts) }
    let last = change == nil ? nil : last
    grouped = inParallel(FacetKind.allCases) { kind in
      if let last, let change, change.kept.contains(kind) { return last.grouped[kind.position] }
      return GroupedFacet(kind, of: board, texts)
    }
    facets = grouped.map(\.facet)
    let indices = board.vacancies.indices
    open = indices.filter { board.vacancies[$0].status.isOpen }
    closed = indices.filter { board.vacancies[$0].status == .closed }
    // The nearest deadline first: that is what the list is for.
    closingSoon = indices.filter { board.vacancies[$0].status == .closingSoon }.sorted {
      (board.vacancies[$0].timeline.lastDay ?? board.today, $0)
        < (board.vacancies[$1].timeline.lastDay ?? board.today, $1)
    }
    search = SearchData(board, texts, grouped, open: open, after: last?.search, change)
    if let last {
      postingURLs = last.postingURLs
    } else {
      let words = PathWords(board.settings.language)
      let folder = "\(board.settings.baseURL.path)/\(words.vacancies)/"
      postingURLs = board.vacancies.map { "\(folder)\(percentEncoded($0.posting.slug))/" }
    }
  }

  package var diagnostics: [Diagnostic] { grouped.flatMap(\.diagnostics) }

  /// The positions of the values that a vacancy has in one facet.
  func members(_ kind: FacetKind, of vacancy: Int) -> ArraySlice<Int> {
    grouped[kind.position].members[vacancy]
  }
}
