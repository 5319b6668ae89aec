/// Other vacancies that a page shows below the posting.
extension Draft {
  /// Drops the list under "Vergelijkbare vacatures" or "Similar jobs", up to what is prose again.
  mutating func dropOthers() {
    // The posting stands above.
    guard let text = lines.indices.first(where: { lines[$0].role == .open && isSentence($0) }),
      let heading = (text..<lines.count).first(where: announcesOthers)
    else { return }
    for index in heading..<lines.count where !lines[index].isBlank {
      if index > heading, isDropped(index) { continue }
      if width(index) > 160, isSentence(index) { return }
      drop(index, .others)
    }
  }

  private func announcesOthers(_ index: Int) -> Bool {
    let tokens = lines[index].tokens
    guard summary(of: index).may(.chrome), let first = tokens.first,
      let after = scan.match(
        .chrome, is: ChromeWords.others.index, at: first, tokens.upperBound)
    else { return false }
    return tokens.upperBound - after <= 4 && !isSentence(index)
  }
}
