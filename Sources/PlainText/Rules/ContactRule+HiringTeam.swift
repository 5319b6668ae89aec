import Facts
import Postings

/// Whoever placed the posting, as networks show it.
///
///     Meet the hiring team
///     Tamsin Okafor
///     • 2nd
///     District Manager at Juniper & Slate
///     Message
extension ContactRule {
  private static let (longestHeading, longestRoleLine) = (14, 24)
  /// Between the heading and the role stand a name, its degree, a mark.
  private static let farthestRole = 5

  /// The line behind the block that begins at a line; nil where there is none.
  mutating func readHiringTeam(at index: Int) -> Int? {
    let heading = text.lines[index].tokens
    guard let first = heading.first, heading.count <= Self.longestHeading,
      scan.isWord(.hiringTeam, at: first, heading.upperBound),
      let line = below(index), let start = text.lines[line].tokens.first
    else { return nil }
    let tokens = text.lines[line].tokens
    // "Johanna Freitag": here stand names, whatever else the words mean.
    guard let name = scan.personName(at: start, tokens.upperBound),
      name == tokens || isDegree(name.upperBound..<tokens.upperBound)
    else { return nil }
    let contact = Contact(name: scan.line(name))
    var end = line + 1
    for next in line + 1..<min(line + Self.farthestRole, text.lines.count)
    where !text.isSentence(next) {
      guard let role = role(text.lines[next].tokens, of: name) else { continue }
      // What the text says of the person is the posting's own.
      if let name = contact.name { shownRoles[name] = scan.line(role) }
      end = next + 1
      break
    }
    if let name = contact.name { namedForContact.insert(name) }
    add(contact, tokens, line)
    holder = nil
    return end
  }

  /// "· 2.", "• 3rd+": how far away a network sees somebody.
  private func isDegree(_ behind: Range<Int>) -> Bool {
    guard let first = behind.first, scan.tokens[first].kind == .bullet,
      behind.count <= Self.longestDegree
    else { return false }
    return scan.tokens[first + 1..<behind.upperBound].contains {
      $0.kind == .number || $0.traits.contains(.mixed)
    }
  }

  /// A bullet, a number with its ending and a plus.
  private static let longestDegree = 5

  /// "Director, Private Practice South West" is a role, ", Juniper & Slate Ltd" behind one a firm.
  private func isFirm(_ words: Range<Int>) -> Bool {
    guard let first = words.first else { return true }
    if let employer, scan.equal(employer.prefix(words.count), words) { return true }
    return text.isOrganisation(words) || text.hasLegalForm(words) || text.isPlaceAlone(words)
      || scan.gazetteer(first..<first + 1) != nil
  }

  private func below(_ index: Int) -> Int? {
    (index + 1..<min(index + 3, text.lines.count)).first { !text.lines[$0].tokens.isEmpty }
  }

  /// "Talent Lead bei nuvia | Menschen > Prozesse": what is said of the job, without the firm and the motto.
  private func role(_ tokens: Range<Int>, of name: Range<Int>) -> Range<Int>? {
    guard let first = tokens.first, tokens.count <= Self.longestRoleLine,
      scan.tokens[first].kind == .word, scan.tokens[first].isCapital,
      !scan.equal(tokens.prefix(name.count), name),
      let last = tokens.last, !scan.tokens[last].isSentenceEnd,
      !scan.isWord(.posterMark, at: first, tokens.upperBound)
    else { return nil }
    let end = tokens.dropFirst().first { index in
      let token = scan.tokens[index]
      return token.isSign("|") || token.kind == .bullet || token.isSign("@")
        || token.isSign(",") && isFirm(index + 1..<tokens.upperBound)
        || scan.isWord(.at, at: index, tokens.upperBound)
        || scan.isWord(.within, at: index, tokens.upperBound)
    }
    return first..<(end ?? tokens.upperBound)
  }
}
