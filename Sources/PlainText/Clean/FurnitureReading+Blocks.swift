import Facts

/// Blocks under a heading that only sites have: other vacancies, what others earn, reviews, events.
///
///     Wie hoch ist das Gehalt für diesen Job?
///     34.200 €
///     Von
extension FurnitureReading {
  /// What the line heads, if it heads such a block.
  func headsBlock(_ place: Int) -> FurnitureKind? {
    let line = lines[place]
    guard line.evidence.holds(anyOf: FurnitureEvidenceSet.mask(.begins, .whole, .pressed)) else {
      return nil
    }
    switch line.kind {
    case .others: return line.isSentence ? nil : .others
    case .section:
      // "* Reviews, in denen auch gelobt werden darf" is one of a list, and heads nothing.
      let isItem = line.evidence.contains(.listItem) && !line.evidence.contains(.links)
      return line.width <= Self.shortWidth && !isItem ? .section : nil
    default: return nil
    }
  }

  /// A block of the site's own is one block: in the text it ends at the next blank, unless its heading stands over
  /// one; below the text it goes on.
  func endsBlock(_ place: Int, below: Int) -> Bool {
    guard place > 0, lines[place].isAfterBlank, place < below else { return false }
    return headsBlock(place - 1) == nil
  }
}
