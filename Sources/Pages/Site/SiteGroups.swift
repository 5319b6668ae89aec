import Days
package import Diagnostics
import Postings
import Slugs
import Templating

/// A board's vacancies in groups: what every page needs and no page changes. A pure function of the facts of
/// the vacancies, the board's frame and the interface texts.
package final class SiteGroups: Sendable {
  private let grouped: [GroupedFacet]
  let facets: [Facet]
  /// Positions of vacancies in the board's order.
  let open: [Int]
  /// The open ones in the order that the board has for its index.
  let indexed: [Int]
  let closingSoon: [Int]
  let closed: [Int]
  let search: SearchData
  let archive: SearchData
  /// Nil where no place is known.
  let towns: TownData?
  /// The address of each vacancy's page: root-relative, with the base path.
  let postingURLs: [String]

  /// What is in `last` under the same key is taken from there: each facet, each part of the search data.
  package init(_ board: Board, _ texts: Texts, after last: SiteGroups? = nil) async {
    grouped = await concurrentMap(FacetKind.all(of: board.settings)) { kind in
      let key = GroupedFacet.Key(kind: kind, board: board, texts: texts)
      if let last, kind.position < last.grouped.count, last.grouped[kind.position].key == key {
        return last.grouped[kind.position]
      }
      return GroupedFacet(key)
    }
    facets = grouped.map(\.facet)
    let indices = board.vacancies.indices
    open = indices.filter { board.vacancies[$0].status.isOpen }
    indexed = Self.ordered(open, on: board)
    closed = indices.filter { board.vacancies[$0].status == .closed }
    // The nearest deadline first: that is what the list is for.
    closingSoon = indices.filter { board.vacancies[$0].status == .closingSoon }.sorted {
      (board.vacancies[$0].timeline.lastDay ?? board.today, $0)
        < (board.vacancies[$1].timeline.lastDay ?? board.today, $1)
    }
    let centres = PlaceCentres(
      board, facets[FacetKind.location.position], open: open)
    towns = TownData(centres, after: last?.towns)
    search = await SearchData(
      "search", SearchWriter(board, texts, grouped, centres.ofValues, offering: open), open,
      after: last?.search)
    archive = await SearchData(
      "archive", SearchWriter(board, texts, grouped, [], offering: closed), closed,
      after: last?.archive)
    let words = PathWords(texts.strings)
    let folder = "\(board.settings.baseURL.path)/\(words.vacancies)/"
    postingURLs = board.vacancies.map { "\(folder)\(percentEncoded($0.posting.slug))/" }
  }

  private static func ordered(_ open: [Int], on board: Board) -> [Int] {
    func sorted<Key: Comparable>(by key: (Vacancy) -> Key) -> [Int] {
      open.map { (key: key(board.vacancies[$0]), position: $0) }.sorted {
        ($0.key, $0.position) < ($1.key, $1.position)
      }.map(\.position)
    }
    return switch board.settings.sort {
    case .newest: open
    case .deadline: sorted { $0.timeline.lastDay?.number ?? .max }
    case .pay: sorted { -(board.payBands.monthly($0.posting)?.upperBound ?? 0) }
    }
  }

  package var diagnostics: [Diagnostic] { grouped.flatMap(\.diagnostics) }

  func grouped(in kind: FacetKind) -> GroupedFacet { grouped[kind.position] }

  /// The positions of the values that a vacancy has in one facet.
  func members(_ kind: FacetKind, of vacancy: Int) -> ArraySlice<Int> {
    grouped[kind.position].members[vacancy]
  }
}
