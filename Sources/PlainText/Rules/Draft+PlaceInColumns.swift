import Facts
import Postings

// A town among the columns of a line below title or employer, which nothing else tells.
//
//     Chef de Partie
//     The Carrowbeg Arms Hotel
//     Westport | Permanent, full-time | €17.20 - €18.75 per hour
extension Draft {
  /// So many lines below the title the columns stand.
  private static let columnsReach = 4
  /// A town has at most so many words.
  private static let longestTown = 4

  mutating func findPlaceInColumns() {
    guard !has(.locations), !isRemote, !settledWithout.contains(.locations),
      let title = candidates.first(where: { $0.field == .title })
    else { return }
    var seen = 0
    for index in lines.indices[(title.line + 1)...] where !lines[index].isBlank {
      guard seen < Self.columnsReach, !isSentence(index) else { return }
      seen += 1
      if isDropped(index) { continue }
      let columns = columns(ofName: lines[index].tokens)
      guard columns.count > 1, columns.dropFirst().contains(where: \.isBar) else { continue }
      let towns = columns.map(\.tokens).filter(isTownColumn)
      // An unknown word is a town only among facts.
      if let known = towns.first(where: { scan.gazetteer($0)?.kind == .town }),
        let entry = scan.gazetteer(known)
      {
        offer(.locations, .places([entry.place]), known, line: index, rule: .position)
        lines[index].staysInBody = true
        return
      }
      if language == .en, lines[index].role == .fact, towns.count == 1, let town = towns.first {
        offerUnknownTown(town, index)
        lines[index].staysInBody = true
        return
      }
    }
  }

  /// A town of the lists, or a name that no vocabulary knows.
  private func isTownColumn(_ column: Range<Int>) -> Bool {
    column.count <= Self.longestTown
      && (scan.gazetteer(column)?.kind == .town && scan.tokens[column.lowerBound].isCapital
        || column.allSatisfy {
          isUnknownName($0) && !scan.tokens[$0].traits.contains(.allCapitals)
            && scan.tokens[$0].length > 2
        })
  }
}
