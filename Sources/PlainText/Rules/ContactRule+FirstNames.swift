import Facts

/// Parts of names alone, whose owner is named in full elsewhere.
///
///     … in a brigade of six under Head Chef Aoife Considine.
///     If you've a question, text Aoife on 087 555 0143.
///
///     z. Hd. Frau Monika Berger
///     Auskünfte gibt Frau Berger unter 0711 555-123.
extension ContactRule {
  /// So many names are looked for: a posting has no more, and each costs a walk over the text.
  private static let mostNames = 6
  /// So many words stand before the last of a name.
  private static let longestName = 4

  mutating func completeNames() {
    let alone = contacts.indices.filter { index in
      isReachable(contacts[index]) && contacts[index].name.map { part(of: $0) != nil } ?? false
    }
    for index in alone.prefix(Self.mostNames) {
      guard let part = contacts[index].name.flatMap(part(of:)),
        let whole = whole(part.word, isLast: part.isLast)
      else { continue }
      contacts[index].name = whole.name
      contacts[index].role = contacts[index].role ?? whole.role
      unannounced.remove(whole.name)
    }
  }

  /// "Aoife", or the last word of "Frau Berger".
  private func part(of name: String) -> (word: String, isLast: Bool)? {
    let words = name.split(separator: " ")
    if words.count == 1 { return (name, false) }
    guard words.count == 2, let last = words.last else { return nil }
    let isPolite = withScan(String(words[0])) { scan, all in
      scan.has(.honorific, at: all.lowerBound, all.upperBound)
    }
    return isPolite ? (String(last), true) : nil
  }

  /// The one person whom the text names in full so, with what it says that the person does.
  private func whole(_ word: String, isLast: Bool) -> (name: String, role: String?)? {
    let bytes = Array(word.utf8)
    var found: (name: String, role: String?)?
    for line in text.lines
    where line.role != .dropped(.others) && line.role != .dropped(.chat) {
      let places = line.tokens.filter { isSame($0, bytes) }
      guard !places.isEmpty, !isOfList(line.tokens) else { continue }
      for index in places {
        guard let name = isLast ? name(endingAt: index, line) : name(beginningAt: index, line),
          !text.isOrganisation(name)
        else { continue }
        let written = scan.line(scan.withTitles(name, line.tokens.lowerBound))
        if let found, found.name != written { return nil }
        let role =
          scan.roleBehind(name.upperBound, line.tokens.upperBound)
          ?? scan.jobBefore(name, line.tokens.lowerBound)
        found = (written, found?.role ?? role.map { scan.line($0) })
      }
    }
    return found
  }

  private func name(beginningAt index: Int, _ line: PlainLine) -> Range<Int>? {
    guard let name = scan.person(at: index, line.tokens.upperBound),
      name.lowerBound == index, name.count > 1
    else { return nil }
    return name
  }

  private func name(endingAt index: Int, _ line: PlainLine) -> Range<Int>? {
    for start in max(line.tokens.lowerBound, index - Self.longestName)..<index {
      // "Praxismanagerin Frau Kaya" is no longer name than "Frau Kaya".
      if let name = scan.person(at: start, index + 1), name.upperBound == index + 1, name.count > 1,
        !name.contains(where: { scan.isWord(.polite, at: $0, name.upperBound) })
      {
        return name
      }
    }
    return nil
  }

  private func isSame(_ index: Int, _ bytes: [UInt8]) -> Bool {
    let token = scan.tokens[index]
    return token.kind == .word && token.length == bytes.count
      && scan.bytes[Int(token.start)..<Int(token.end)].elementsEqual(bytes)
  }
}
