import Facts
import Postings

/// Other vacancies that a page shows below the posting.
extension TextReading {
  /// "Vergelijkbare vacatures", "Similar jobs", "Andere vacatures bij ons".
  func announcesOthers(_ index: Int) -> Bool {
    let tokens = lines[index].tokens
    guard summary(of: index).may(.chrome), let first = tokens.first,
      let after = scan.match(
        .chrome, is: ChromeWords.others.index, at: first, tokens.upperBound)
    else { return false }
    let rest = (after..<tokens.upperBound).filter { scan.tokens[$0].kind != .sign }
    // "bij ons", "in Utrecht"
    let isWhere =
      scan.skip(Sense.inside.bit | Sense.joiner.bit, at: after, tokens.upperBound) != nil
    return rest.isEmpty || isWhere && rest.count <= Self.longestWhere && !isSentence(index)
  }

  /// The page is of a site with many employers: it has links that only such sites have.
  var isOfBoard: Bool {
    lines.contains { line in
      guard let first = line.tokens.first, line.tokens.count <= Self.longestLink else {
        return false
      }
      return scan.match(.word, is: SmallWord.board.index, at: first, line.tokens.upperBound)
        == line.tokens.upperBound
    }
  }

  /// A list of vacancies tells the age of each: title, employer, place, "vor 3 Tagen".
  func results() -> Range<Int> {
    let ages = lines.indices.filter { isAge($0) }
    var best: Range<Int> = 0..<0
    var start = 0
    for place in ages.indices {
      let isFar = place > start && ages[place] - ages[place - 1] > Self.mostBetweenAges
      if isFar { start = place }
      if place - start + 1 >= Self.leastAges {
        best = max(0, ages[start] - Self.mostBetweenAges + 2)..<ages[place] + 1
      }
    }
    return best
  }

  /// So many ages in a row, each so near to the next, are a list.
  private static let leastAges = 3
  private static let mostBetweenAges = 5

  /// "in de regio Utrecht en omgeving"
  private static let longestWhere = 5
  /// "Plaats gratis een vacature"
  private static let longestLink = 5
}
