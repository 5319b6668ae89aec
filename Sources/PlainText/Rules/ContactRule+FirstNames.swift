import Facts

/// First names alone, whose owner is named in full elsewhere.
///
///     … in a brigade of six under Head Chef Aoife Considine.
///     If you've a question, text Aoife on 087 555 0143.
extension ContactRule {
  /// So many first names are looked for: a posting names no more, and each costs a walk over the text.
  private static let mostNames = 6

  mutating func completeNames() {
    let alone = contacts.indices.filter { index in
      contacts[index].name.map { !$0.contains(" ") } ?? false && isReachable(contacts[index])
    }
    for index in alone.prefix(Self.mostNames) {
      guard let first = contacts[index].name, let whole = whole(first) else { continue }
      contacts[index].name = whole.name
      contacts[index].role = contacts[index].role ?? whole.role
      if unannounced.contains(whole.name) { unannounced.remove(whole.name) }
    }
  }

  /// The one person of that first name whom the text names in full, with what it says that the person does.
  private func whole(_ first: String) -> (name: String, role: String?)? {
    let bytes = Array(first.utf8)
    var found: (name: String, role: String?)?
    for line in text.lines where line.role != .dropped(.others) {
      for index in line.tokens where isSame(index, bytes) {
        guard let name = scan.person(at: index, line.tokens.upperBound),
          name.lowerBound == index, name.count > 1, !text.isOrganisation(name)
        else { continue }
        let written = scan.line(name)
        if let found, found.name != written { return nil }
        let role =
          scan.roleBehind(name.upperBound, line.tokens.upperBound)
          ?? scan.jobBefore(name, line.tokens.lowerBound)
        found = (written, found?.role ?? role.map { scan.line($0) })
      }
    }
    return found
  }

  private func isSame(_ index: Int, _ bytes: [UInt8]) -> Bool {
    let token = scan.tokens[index]
    return token.kind == .word && token.length == bytes.count
      && scan.bytes[Int(token.start)..<Int(token.end)].elementsEqual(bytes)
  }
}
