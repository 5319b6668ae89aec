import Facts

/// Menus by their neighbourhood: a block of short lines over the text, enough of them known links of a site. What
/// nobody knows among them is a link as well: "Lunch", "Diner" and "Wijn" between "Menu" and "Werken bij ons".
extension FurnitureReading {
  func menus() -> Set<Int> {
    var menus: Set<Int> = []
    var start = 0
    let end = firstParagraph
    while start < end {
      var next = start + 1
      while next < lines.count, !lines[next].isAfterBlank { next += 1 }
      if next <= end, let last = lastLink(of: start..<next) {
        for place in start..<last where !lines[place].evidence.isKnown { menus.insert(place) }
      }
      start = next
    }
    return menus
  }

  /// The last of a block's links, if it is a menu.
  private func lastLink(of block: Range<Int>) -> Int? {
    guard block.count >= Self.leastOfMenu, block.allSatisfy(mayBeLink) else { return nil }
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
