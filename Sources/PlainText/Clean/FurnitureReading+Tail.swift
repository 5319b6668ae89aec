import Facts

/// The end of a page: what the site says below the posting, and the signature below a letter.
extension FurnitureReading {
  /// Where the page goes on below the last text: the first furniture there that is the site's own, and no button of
  /// the posting.
  func tail(after first: Int) -> Int {
    let text = lines.lastIndex(where: isText) ?? 0
    guard text >= first, let start = lines.indices.first(where: { $0 > text && beginsTail($0) }),
      // A page ends in furniture. A posting's own last words have none below.
      lines[(start + 1)...].suffix(Self.endOfPage).contains(where: \.evidence.isKnown)
    else { return lines.count }
    return start
  }

  /// So many of a page's last lines are looked at.
  private static let endOfPage = 4

  private func beginsTail(_ place: Int) -> Bool {
    let line = lines[place]
    switch line.kind {
    case .site, .others, .alert, .legal, .consent, .share, .signature: break
    default: return false
    }
    // "Email: anna@example.org" is whom to ask.
    if line.evidence.contains(.contact), line.kind == .share { return false }
    if isOverPerson(place) { return false }
    if line.evidence.contains(.word) { return line.isAfterBlank && isBeforeBlank(place) }
    return line.evidence.holds(anyOf: FurnitureEvidenceSet.beginsBelow)
  }

  /// "Your contact" over a name, a role and a telephone number.
  private func isOverPerson(_ place: Int) -> Bool {
    guard let name = lines.dropFirst(place + 1).first, !name.evidence.isKnown else { return false }
    let below = lines.dropFirst(place + 2).prefix(Self.linesOfPerson - 1)
      .prefix { !$0.isAfterBlank }
    return below.contains { $0.evidence.contains(.contact) }
  }

  private static let linesOfPerson = 5

  private func isBeforeBlank(_ place: Int) -> Bool {
    place + 1 >= lines.count || lines[place + 1].isAfterBlank
  }

  /// Text for certain, even low on a page: prose, a heading over it, a label that is known.
  private func isText(_ line: Line) -> Bool {
    isCertain(line)
      && (!line.evidence.contains(.labelled) || line.evidence.contains(.paragraph)
        || isFactOfPosting(line.line))
  }

  /// A known label and its value. Below the text "Gezocht: trainer" is of another posting, and a telephone number the
  /// site's.
  func isFactOfPosting(_ index: Int) -> Bool {
    switch scan.labelled(reading.lines[index].tokens)?.label {
    case nil, .title, .other, .phone, .email, .contact: false
    default: true
    }
  }

  /// "Met vriendelijke groet," with a signature below and no more text than a signature has.
  var closing: Int {
    guard let place = lines.lastIndex(where: { $0.evidence.contains(.closing) }) else {
      return lines.count
    }
    let all = lines.reduce(0) { $0 + $1.textWidth }
    let below = lines[(place + 1)...].reduce(0) { $0 + $1.textWidth }
    return below * Self.leastAboveClosing < all ? place : lines.count
  }

  /// "Zonnige groeten," and the name and the role below it, which may stand apart. What follows them is the house's.
  func signer(below closing: Int) -> Range<Int> {
    guard closing < lines.count,
      closes(reading.lines[lines[closing].line].tokens, with: .farewell)
    else { return closing..<closing }
    var end = closing + 1
    while end < lines.count, end - closing <= Self.linesOfSigner, maySign(end),
      !lines[end].isAfterBlank || end == closing + 1
    {
      end += 1
    }
    return closing..<end
  }

  private static let linesOfSigner = 2

  /// A name, a role: no way to reach anybody, no house and no link.
  private func maySign(_ place: Int) -> Bool {
    let line = lines[place]
    return !line.evidence.isKnown && !line.isSentence && line.width <= Self.leastText
      && !line.evidence.holds(
        anyOf: FurnitureEvidenceSet.mask(.contact, .labelled, .listItem, .columns))
      && !reading.summary(of: line.line).hasNumber
  }

  /// A letter is so many times as long as what stands below its closing.
  private static let leastAboveClosing = 3
}
