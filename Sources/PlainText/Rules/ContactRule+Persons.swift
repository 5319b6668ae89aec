import Facts
import Postings

/// Persons and desks, with the role that stands beside their name.
extension ContactRule {
  /// Takes a name as the holder of what follows; the token behind it and its role.
  @discardableResult
  mutating func begin(_ name: Range<Int>, in tokens: Range<Int>, line: Int) -> Int {
    guard !isOfEmployer(name) else { return name.upperBound }
    var end = name.upperBound
    var (before, own) = scan.roleBefore(name, tokens.lowerBound)
    if before == nil, let job = scan.jobWithin(own) {
      (before, own) = (job, job.upperBound..<own.upperBound)
    }
    var contact = Contact(name: scan.line(scan.withTitles(own, tokens.lowerBound)))
    if let after = scan.roleBehind(own.upperBound, tokens.upperBound) {
      contact.role = scan.line(after)
      end = after.upperBound
    } else if let before = scan.roleBeforeComma(own, tokens.lowerBound)
      ?? scan.jobBefore(own, tokens.lowerBound) ?? before ?? role ?? roleAbove(own, line)
      ?? roleBelow(own, line) ?? roleInLead(own, line)
    {
      contact.role = scan.line(before)
    }
    role = nil
    let isPlain = contact.role == nil && !isLabelled(tokens)
    let isAnnounced =
      purpose != .application && isAsked(own, tokens)
      || purpose == .enquiry && !(isPlain && text.isSentence(line))
      || section == .enquiry && !isPlain
    if isAnnounced, let name = contact.name {
      namedForContact.insert(name)
      unannounced.remove(name)
    }
    // "bij de planning: 0167-555 240, vraag naar Corné"
    if let number = looseNumber, isAsked(own, tokens), !hasAddress(end..<tokens.upperBound) {
      contact.phone = number
      if let last = contacts.last, last.name == nil, last.phone == number { contacts.removeLast() }
      looseNumber = nil
    }
    if !isAnnounced, purpose == nil, section == nil, !body.contains(line), let name = contact.name,
      !namedForContact.contains(name)
    {
      unannounced.insert(name)
    }
    add(contact, tokens, line)
    return end
  }

  /// "Bel Josien", "Ruf Kevin Paschke an", "ring the Business Manager, Gill Forster": right behind the words of
  /// asking, or with the role between.
  func isAsked(_ name: Range<Int>, _ tokens: Range<Int>) -> Bool {
    let start = scan.roleBeforeComma(name, tokens.lowerBound)?.lowerBound ?? name.lowerBound
    return (max(tokens.lowerBound, start - 3)..<max(tokens.lowerBound, start)).contains {
      scan.isWord(.asks, at: $0, name.upperBound)
        || start == name.lowerBound && scan.isWord(.enquiry, at: $0, name.upperBound)
    }
  }

  /// Right behind the label of a contact, or on the line below it.
  private func isLabelled(_ tokens: Range<Int>) -> Bool {
    guard let labelled = scan.labelled(tokens) else { return false }
    return labelled.label == .contact && labelled.joint != .none
  }

  /// "Met vragen kun je terecht bij teamleider" at the end of the line above.
  private func roleAbove(_ name: Range<Int>, _ line: Int) -> Range<Int>? {
    guard line > 0, name.lowerBound == text.lines[line].tokens.lowerBound,
      let last = text.lines[line - 1].tokens.last, !text.lines[line].isAfterBlank,
      scan.has(.role, at: last, last + 1) || scan.hasRoleSuffix(at: last, last + 1)
    else { return nil }
    return last..<last + 1
  }

  /// "Bel Kees-Jan de Gier," over "teamleider Beheer Oost, op …"
  private func roleBelow(_ name: Range<Int>, _ line: Int) -> Range<Int>? {
    guard scan.isSign(",", at: name.upperBound, text.lines[line].tokens.upperBound),
      name.upperBound + 1 == text.lines[line].tokens.upperBound, line + 1 < text.lines.count,
      !text.lines[line + 1].isBlank
    else { return nil }
    let below = text.lines[line + 1].tokens
    let role = below.prefix { scan.tokens[$0].kind == .word }
    return role.count <= Self.longestRole && role.contains { scan.isJob($0) } ? role : nil
  }

  /// What somebody does, in the middle of a sentence.
  private static let longestRole = 6

  /// "VTI Sint-Jozef, Kanaallaan 8": the employer's own name.
  private func isOfEmployer(_ name: Range<Int>) -> Bool {
    guard let own = employer else { return false }
    return own.count >= name.count && name.count >= 2
      && (scan.equal(own, name) || scan.equal(own.prefix(name.count), name))
  }

  mutating func beginDesk(_ desk: Range<Int>, line: Int) {
    add(Contact(name: scan.line(desk)), desk, line)
  }

  mutating func add(_ contact: Contact, _ tokens: Range<Int>, _ line: Int) {
    if contactPlace == nil { contactPlace = (tokens, line) }
    if contact.name == nil, purpose == nil, !body.contains(line),
      let way = contact.email ?? contact.phone
    {
      ofSite.insert(way)
    }
    contacts.append(contact)
    holder = contacts.count - 1
  }
}
