import Diagnostics
package import Postings
import Templating

/// A board's vacancies in groups: what every page needs and no page changes. A pure function of the facts of
/// the vacancies, the board's frame and the interface texts, so that an edition with the same facts can take
/// over the groups of the last.
package final class SiteGroups: Sendable {
  let facets: [Facet]
  /// For each facet, for each vacancy, the positions of its values.
  let members: [FacetMembers]
  /// Positions of vacancies in the board's order.
  let open: [Int]
  let closingSoon: [Int]
  let closed: [Int]
  let search: SearchData
  /// The address of each vacancy's page: root-relative, with the base path.
  let postingURLs: [String]
  let diagnostics: [Diagnostic]
  private let board: Board
  private let texts: Texts

  package init(_ board: Board, _ texts: Texts) {
    self.board = board
    self.texts = texts
    let built = inParallel(FacetKind.allCases) { kind in
      var builder = FacetBuilder(board: board, texts: texts)
      let (facet, members) = builder.build(kind)
      return (facet: facet, members: members, diagnostics: builder.diagnostics)
    }
    facets = built.map(\.facet)
    members = built.map(\.members)
    diagnostics = built.flatMap(\.diagnostics)
    let indices = board.vacancies.indices
    open = indices.filter { board.vacancies[$0].status.isOpen }
    closed = indices.filter { board.vacancies[$0].status == .closed }
    // The nearest deadline first: that is what the list is for.
    closingSoon = indices.filter { board.vacancies[$0].status == .closingSoon }.sorted {
      (board.vacancies[$0].timeline.lastDay ?? board.today, $0)
        < (board.vacancies[$1].timeline.lastDay ?? board.today, $1)
    }
    search = SearchData(
      board: board, texts: texts, facets: facets, members: members, open: open)
    let words = PathWords(board.settings.language)
    let folder = "\(board.settings.baseURL.path)/\(words.vacancies)/"
    postingURLs = board.vacancies.map { "\(folder)\(percentEncoded($0.posting.slug))/" }
  }

  /// Whether these would be the groups of that board, too.
  package func are(of board: Board, _ texts: Texts) -> Bool {
    self.texts.strings.source == texts.strings.source && self.texts.language == texts.language
      && self.board.frame.isSame(as: board.frame)
      && self.board.vacancies.elementsEqual(board.vacancies) { $0.hasFacts(of: $1) }
  }
}
