import Facts
import Postings

/// Persons and desks, with the role that stands beside their name.
extension ContactRule {
  /// Takes a name as the holder of what follows; the token behind it and its role.
  @discardableResult
  mutating func begin(_ name: Range<Int>, in tokens: Range<Int>, line: Int) -> Int {
    guard !isOfEmployer(name), !isOfTitle(name) else { return name.upperBound }
    var end = name.upperBound
    var (before, own) = roleAndName(name, in: tokens)
    if let degree = scan.degreeEnd(behind: own.upperBound, tokens.upperBound) {
      own = own.lowerBound..<degree
      end = degree
    }
    var contact = Contact(name: scan.line(scan.withTitles(own, tokens.lowerBound)))
    // "[Ruth Kemp](mailto:ruth.kemp@hill.example), Head of People": the link is read for its address all the same.
    let behind = afterPronouns(afterLink(own.upperBound, tokens.upperBound), tokens.upperBound)
    let after = scan.roleBehind(behind, tokens.upperBound)
    let isFirm = after.map { isHouse($0, behind: own) } ?? false
    if let after, !isFirm {
      let whole = withComplement(after, tokens)
      contact.role = scan.line(scan.withoutPremises(whole))
      if behind == own.upperBound { end = whole.upperBound }
    } else if let found = roleLeading(to: own, before, in: tokens, line) {
      contact.role = scan.line(scan.withoutAside(scan.withoutPolite(found)))
    }
    role = nil
    // "Bewirb dich über den Button. Deine Recruiterin ist Mai Duong (recruiting@…)": whoever it is, one asks her.
    if purpose == .application, isIntroduced(own, tokens), appliesByForm() { purpose = .enquiry }
    let isPlain = contact.role == nil && !isLabelled(tokens)
    // "1. Intro call met Noor (30 min)"
    let isPassed = isStep(line) && !hasAddress(tokens)
    let isAnnounced =
      !isPassed
      && (purpose != .application && isAsked(own, tokens)
        || purpose == .enquiry && !(isPlain && text.isSentence(line))
        || section == .enquiry && !isPlain)
    if isAnnounced, let name = contact.name {
      namedForContact.insert(name)
      unannounced.remove(name)
    }
    if let name = contact.name, isLabelled(tokens) { labelled.append((name, line)) }
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
    join(own, endingAt: end, in: tokens)
    return end
  }

  /// The role before a name, and the name without words that are the role's.
  private func roleAndName(
    _ name: Range<Int>, in tokens: Range<Int>
  ) -> (role: Range<Int>?, name: Range<Int>) {
    var (before, own) = scan.roleBefore(withoutHouse(name), tokens.lowerBound)
    // "Praxismanagerin Frau Kaya"
    if let polite = own.dropFirst().first(where: {
      scan.isWord(.polite, at: $0, own.upperBound) && $0 + 1 < own.upperBound
    }) {
      (before, own) = (own.lowerBound..<polite, polite + 1..<own.upperBound)
    }
    // "Recruiter contact: Ben Voss"
    if let role = before, let last = role.last, role.count > 1, !scan.isJob(last),
      scan.match(.label, at: last, role.upperBound).flatMap({ Label.at($0.value) }) == .contact
    {
      before = role.dropLast()
    }
    if own.count(where: { scan.tokens[$0].isCapital }) > 2, isInRole(own, tokens),
      let whole = scan.roleWithComplement(own.dropFirst(), tokens.lowerBound)
    {
      // "Head of the Kitchen Mary Dunne": the name began with the last word of the role.
      (before, own) = (whole, own.dropFirst())
    } else if let whole = scan.roleWithComplement(own, tokens.lowerBound) {
      before = whole
    } else if before == nil, let job = scan.jobWithin(own) {
      (before, own) = (job, job.upperBound..<own.upperBound)
    }
    return (before, own)
  }

  /// "Manager, Clinical Adoption, 613-…": what a role of one word is of, where the address follows.
  private func withComplement(_ role: Range<Int>, _ tokens: Range<Int>) -> Range<Int> {
    let comma = role.upperBound
    guard role.count == 1, scan.isJob(role.lowerBound),
      scan.isSign(",", at: comma, tokens.upperBound),
      let close = (comma + 1..<min(comma + 1 + Self.longestRole, tokens.upperBound)).first(where: {
        scan.tokens[$0].isSign(",") || scan.tokens[$0].isSign("(") || scan.tokens[$0].isSign("|")
      }), close > comma + 1, scan.tokens[comma + 1].isCapital
    else { return role }
    let words = comma + 1..<close
    let isOfRole =
      words.allSatisfy {
        let token = scan.tokens[$0]
        return token.kind == .word && (token.isCapital || scan.has(.joiner, at: $0, $0 + 1))
          || token.isSign("&") || token.isSign("-")
      } && hasAddress(close..<min(close + Self.nearAddress, tokens.upperBound))
      && !text.isOrganisation(words) && !text.isPlaceAlone(words) && !text.hasLegalForm(words)
      && !words.contains { scan.has(.honorific, at: $0, words.upperBound) }
    return isOfRole ? role.lowerBound..<close : role
  }

  /// ", Tel. +49 (0) 511 555 94 18" begins so near behind a role.
  private static let nearAddress = 14

  /// What the words before a name, above it or right below it say that the person does.
  private mutating func roleLeading(
    to name: Range<Int>, _ before: Range<Int>?, in tokens: Range<Int>, _ line: Int
  ) -> Range<Int>? {
    if let role = scan.roleBeforeComma(name, tokens.lowerBound) { return role }
    // "Trainee van vorig jaar": longer than the word of a job.
    if let before, before.count > 2 { return before }
    if let job = scan.jobBefore(name, tokens.lowerBound) {
      // "our studio manager"
      return before.flatMap { $0.contains(job.lowerBound) ? $0 : nil } ?? job
    }
    if let known = before ?? role { return known }
    if let role = roleAbove(name, line) ?? roleBelow(name, line) { return role }
    if let role = roleInLead(name, line) ?? roleBehindBeing(name, tokens)
      ?? roleBehindPronoun(name, tokens)
    {
      return role
    }
    if let group = scan.groupBefore(name, tokens.lowerBound)
      ?? scan.deskSetBefore(name, tokens.lowerBound)
    {
      return group
    }
    return takeDesk(before: name, tokens)
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

  /// Right behind "of the", where no name begins.
  private func isInRole(_ name: Range<Int>, _ tokens: Range<Int>) -> Bool {
    name.lowerBound > tokens.lowerBound
      && (scan.isWord(.of, at: name.lowerBound - 1, name.lowerBound)
        || scan.isWord(.ours, at: name.lowerBound - 1, name.lowerBound))
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
  func roleBelow(_ name: Range<Int>, _ line: Int) -> Range<Int>? {
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

  /// An item of a numbered list: what happens one after the other.
  func isStep(_ line: Int) -> Bool {
    if case .number = text.lines[line].marker { return true }
    return false
  }

  /// "VTI Sint-Jozef, Kanaallaan 8": the employer's own name.
  func isOfEmployer(_ name: Range<Int>) -> Bool {
    guard let own = employer,
      scan.personStart(name, max(0, name.lowerBound - 2)) == name.lowerBound
    else { return false }
    return own.count >= name.count && name.count >= 2
      && (scan.equal(own, name) || scan.equal(own.prefix(name.count), name))
  }

  /// "Truck Driver" of "Reach Truck Driver - Nights", where "reach" could ask for somebody.
  private func isOfTitle(_ name: Range<Int>) -> Bool {
    let length = name.count
    guard length > 1 else { return false }
    return titles.contains { title in
      title.count >= length
        && (title.lowerBound...title.upperBound - length).contains {
          scan.equal($0..<$0 + length, name)
        }
    }
  }

  mutating func beginDesk(_ desk: Range<Int>, line: Int) {
    deskBefore = desk
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
