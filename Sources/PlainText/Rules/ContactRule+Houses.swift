import Facts
import Postings

/// Firms and desks beside a name: neither is a part of it, and a firm is no role.
extension ContactRule {
  /// "Rob Swinkels van OpdrachtPlein": without the firm, where something says that it is one.
  func withoutHouse(_ name: Range<Int>) -> Range<Int> {
    guard let joint = scan.memberJoint(in: name), scan.tokens[joint + 1].isCapital,
      isHouse(joint + 1..<name.upperBound, behind: name.lowerBound..<joint)
    else { return name }
    return name.lowerBound..<joint
  }

  /// The words behind a name are of a firm: the employer's, an organisation's, or the text has them elsewhere, and
  /// not behind a name.
  func isHouse(_ words: Range<Int>, behind name: Range<Int>) -> Bool {
    guard let first = words.first, scan.tokens[name.upperBound].kind == .word,
      !scan.isCommonWord(first), scan.desk(at: first, words.upperBound) == nil,
      !scan.isWord(.office, at: first, words.upperBound)
    else { return false }
    if text.isOrganisation(words) || scan.tokens[first].traits.contains(.mixed) { return true }
    // An employer that was found in these very words says nothing more of them.
    if let employer, !employer.overlaps(words), scan.equal(employer.prefix(words.count), words) {
      return true
    }
    return contacts.count < Self.mostAsked && standsElsewhere(words)
  }

  /// Each name with a joint costs a walk over the text: a posting has no more persons.
  private static let mostAsked = 12

  private func standsElsewhere(_ words: Range<Int>) -> Bool {
    guard let first = words.first else { return false }
    let length = words.count
    return text.lines.contains { line in
      guard let start = line.tokens.first, line.tokens.count >= length,
        !line.tokens.contains(first), scan.tokens[start].isCapital
      else { return false }
      return scan.equal(line.tokens.prefix(length), words)
    }
  }

  /// "Bel de afdeling planning en vraag naar Douwe": the desk is where he works.
  mutating func takeDesk(before name: Range<Int>, _ tokens: Range<Int>) -> Range<Int>? {
    guard let desk = deskBefore, tokens.contains(desk.lowerBound),
      desk.upperBound < name.lowerBound, isAsked(name, tokens), let last = contacts.last,
      last.name == scan.line(desk), !isReachable(last)
    else { return nil }
    contacts.removeLast()
    holder = nil
    return desk
  }
}
