import Facts

/// Menus by their neighbourhood: a block of short lines over the text, enough of them known links of a site. What
/// nobody knows among them is a link as well: "Lunch", "Diner" and "Wijn" between "Menu" and "Werken bij ons".
extension FurnitureReading {
  func menus() -> Set<Int> {
    var menus: Set<Int> = []
    var start = 0
    let end = firstParagraph
    let facts = factsRun
    while start < end {
      var next = start + 1
      while next < lines.count, !lines[next].isAfterBlank { next += 1 }
      if next <= end, let last = lastLink(of: start..<next) {
        var end = isMenuToItsEnd(start..<next, below: last) ? next : last + 1
        // The facts begin in the same block: "Uren per week" over "38" below "Inloggen".
        if facts.last.map((start..<next).contains) ?? false { end = min(end, facts.lowerBound) }
        for place in start..<max(start, end) where !lines[place].evidence.isKnown {
          menus.insert(place)
        }
      }
      start = next
    }
    return menus
  }

  /// "Lehrstellen" and "Zivildienst" below the last link that is known: the block is a menu by its heading, or the title
  /// stands below it.
  private func isMenuToItsEnd(_ block: Range<Int>, below last: Int) -> Bool {
    let rest = block.suffix(from: last + 1)
    guard !rest.isEmpty, rest.count <= Self.longestRest, block.upperBound < lines.count,
      !rest.contains(where: {
        lines[$0].evidence.isKnown || lines[$0].evidence.holds(anyOf: Self.ofHead)
      })
    else { return false }
    return block.contains(where: namesMenu)
      || lines[block.upperBound...].prefix(Self.linesToTitle).contains {
        $0.evidence.contains(.jobTitle) && !$0.evidence.isKnown
      }
  }

  /// So many links that nobody knows end a menu, and so near below it the title stands.
  private static let (longestRest, linesToTitle) = (6, 2)
  private static let ofHead = FurnitureEvidenceSet.mask(
    .jobTitle, .fact, .factAlone, .day, .labelled)

  /// "In this section", "Unternavigation"
  private func namesMenu(_ place: Int) -> Bool {
    let tokens = reading.lines[lines[place].line].tokens
    return scan.match(.word, is: SmallWord.menu.index, at: tokens.lowerBound, tokens.upperBound)
      == tokens.upperBound
  }

  /// The last of a block's links, if it is a menu.
  private func lastLink(of block: Range<Int>) -> Int? {
    // The name of the page may stand over the first.
    let mayBeNamed = block.lowerBound == 0 ? block.dropFirst() : block
    guard block.count >= Self.leastOfMenu, mayBeNamed.allSatisfy(mayBeLink) else { return nil }
    let links = block.filter(isLink)
    guard links.count >= Self.leastKnown, links.count * Self.leastShare >= block.count else {
      return nil
    }
    return links.last
  }

  /// A menu has so many lines, so many of them are known, and these are at least a third.
  private static let (leastOfMenu, leastKnown, leastShare) = (4, 2, 3)

  private func isLink(_ place: Int) -> Bool {
    // "Winkelmandje (0)"
    let isCount = lines[place].kind == .counter && lines[place].evidence.contains(.whole)
    guard lines[place].kind == .site || isCount else { return false }
    return lines[place].evidence.isKnown || lines[place].evidence.contains(.mostly)
  }

  /// No sentence, no amount, no label with its value, and no wider than a link.
  private func mayBeLink(_ place: Int) -> Bool {
    let line = lines[place]
    return !line.isSentence && line.width <= Self.widestOfMenu
      && !line.evidence.contains(.fact) && !line.evidence.contains(.listItem)
      && !(line.evidence.contains(.labelled) && isFactOfPosting(line.line))
  }

  private static let widestOfMenu = 45
}
