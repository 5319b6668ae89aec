import Facts

/// Persons whom a site shows with a picture: the posting's own are told how to reach, colleagues are not.
///
///     Foto van Lotje Deweerdt
///     Lotje Deweerdt
///     Hoofd content
extension FurnitureReading {
  /// Two or more pictures over the names that they show, with a role at most and no way to reach anybody.
  mutating func addColleagues() {
    let cards = lines.indices.compactMap(colleague)
    guard cards.count >= Self.leastColleagues else { return }
    for card in cards {
      for place in card {
        lines[place].evidence.insert(.contents)
        lines[place].kind = lines[place].kind ?? .others
      }
    }
  }

  /// One picture may be of the one to ask.
  private static let leastColleagues = 2
  /// A name and a role.
  private static let linesOfColleague = 2
  /// "Foto van" before the name
  private static let longestCaption = 8

  private func colleague(_ picture: Int) -> Range<Int>? {
    guard lines[picture].kind == .logo, lines[picture].evidence.isKnown, picture + 1 < lines.count,
      !lines[picture + 1].isAfterBlank
    else { return nil }
    let caption = reading.lines[lines[picture].line].tokens
    let name = reading.lines[lines[picture + 1].line].tokens
    guard caption.count <= Self.longestCaption, name.count >= 2, name.count < caption.count,
      scan.equal(caption.suffix(name.count), name)
    else { return nil }
    let below = lines[(picture + 1)...].prefix { $0.kind != .logo && !$0.isAfterBlank }
    guard below.count <= Self.linesOfColleague,
      !below.contains(where: { $0.evidence.contains(.contact) || $0.isSentence })
    else { return nil }
    return below.indices
  }
}
