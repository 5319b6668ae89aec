import Facts

/// What somebody does, told where the text names that person a second time.
///
///     You'll stand next to Hattie, our head chef, … Ask for Hattie Verrill.
///
///     Vragen? Mail Sophie: sophie@…          Contactpersoon
///                                             Sophie Lindhout
///                                             Mens & Cultuur
extension ContactRule {
  /// A posting names no more persons without saying what they do, and each costs a walk over the text.
  private static let mostPersons = 6
  /// "Teamleider zorg en welzijn": a line with more words says something else.
  private static let longestRole = 6

  mutating func completeRoles() {
    let persons = contacts.indices.filter {
      contacts[$0].role == nil && isReachable(contacts[$0])
        && contacts[$0].name?.contains(" ") ?? false
    }
    for index in persons.prefix(Self.mostPersons) {
      contacts[index].role = contacts[index].name.flatMap(roleElsewhere)
    }
  }

  private func roleElsewhere(of name: String) -> String? {
    let words = name.split(separator: " ")
    guard let first = words.first, let last = words.last else { return nil }
    for (index, line) in text.lines.enumerated()
    where line.role != .dropped(.others) && line.role != .dropped(.chat) {
      for token in line.tokens where isWritten(first, token) {
        let whole = token..<min(token + words.count, line.tokens.upperBound)
        let isWhole = whole.count == words.count && whole.last.map { isWritten(last, $0) } ?? false
        if let role = isWhole
          ? roleBelowLabelled(whole, index) ?? jobBelowAlone(whole, index)
          : roleBeside(token, line.tokens)
        {
          return scan.line(role)
        }
      }
    }
    return nil
  }

  /// ", our head chef," behind the first name.
  private func roleBeside(_ name: Int, _ tokens: Range<Int>) -> Range<Int>? {
    guard let role = scan.roleBehind(name + 1, tokens.upperBound),
      role.contains(where: { scan.isJob($0) }),
      role.lowerBound > name + 1,
      scan.isWord(.ours, at: role.lowerBound - 1, role.upperBound)
        || scan.isWord(.article, at: role.lowerBound - 1, role.upperBound)
    else { return nil }
    return role
  }

  /// The line below a name that is a line of its own, below the label of a contact.
  private func roleBelowLabelled(_ name: Range<Int>, _ line: Int) -> Range<Int>? {
    guard name == text.lines[line].tokens, line > 0, line + 1 < text.lines.count,
      let label = scan.labelled(text.lines[line - 1].tokens), label.label == .contact,
      label.value.isEmpty
    else { return nil }
    let below = text.lines[line + 1].tokens
    guard let first = below.first, below.count <= Self.longestRole, scan.tokens[first].isCapital,
      !hasAddress(below), scan.labelled(below) == nil
    else { return nil }
    return below
  }

  /// "Inhaberin & Friseurmeisterin" right below a name that is a line of its own.
  private func jobBelowAlone(_ name: Range<Int>, _ line: Int) -> Range<Int>? {
    guard name == text.lines[line].tokens, line + 1 < text.lines.count else { return nil }
    let below = text.lines[line + 1].tokens
    guard let first = below.first, let last = below.last, below.count <= Self.longestRole,
      scan.tokens[first].kind == .word, !scan.tokens[last].isSentenceEnd, !hasAddress(below),
      below.contains(where: { scan.isJob($0) }), scan.labelled(below)?.joint != .colon
    else { return nil }
    return below
  }

  private func isWritten(_ word: Substring, _ index: Int) -> Bool {
    let token = scan.tokens[index]
    return token.kind == .word && token.length == word.utf8.count
      && scan.bytes[Int(token.start)..<Int(token.end)].elementsEqual(word.utf8)
  }
}
