/// Other vacancies that a page shows below the posting.
extension Draft {
  /// Drops the list under "Vergelijkbare vacatures" or "Similar jobs", up to a heading, a label or prose.
  mutating func dropOthers() {
    // The posting stands above.
    guard let text = lines.indices.first(where: { lines[$0].role == .open && isSentence($0) }),
      let heading = (text..<lines.count).first(where: announcesOthers)
    else { return }
    for index in heading..<lines.count where !lines[index].isBlank {
      if index > heading {
        if isDropped(index) { continue }
        if isKnownHeading(index) || isSentence(index)
          || scan.labelled(lines[index].tokens)?.joint == .colon
        {
          return
        }
      }
      drop(index, .others)
    }
  }

  private func announcesOthers(_ index: Int) -> Bool {
    let tokens = lines[index].tokens
    guard summary(of: index).may(.chrome), let first = tokens.first,
      let after = scan.match(
        .chrome, is: ChromeWords.others.index, at: first, tokens.upperBound)
    else { return false }
    let rest = (after..<tokens.upperBound).filter { scan.tokens[$0].kind != .sign }
    // "bij ons", "in Utrecht"
    let isWhere =
      scan.skip(Sense.inside.bit | Sense.joiner.bit, at: after, tokens.upperBound) != nil
    return rest.isEmpty || isWhere && rest.count <= 5 && !isSentence(index)
  }
}
