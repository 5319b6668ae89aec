import Facts

/// Takes the contacts that stand as blocks of short lines.
extension ContactRule {
  /// False where the block names nobody to ask.
  mutating func read(_ block: ContactBlock) -> Bool {
    followLead(block.lines.lowerBound)
    if purpose == nil {
      if leads(above: block) == .enquiry {
        purpose = .enquiry
      } else if let announced, announced.end == above(block).map({ $0 + 1 }) {
        purpose = announced.purpose
      }
    }
    let isAnnounced = isAnnounced(block)
    // "Studio Noord" over "Kade 12, 9712 AB Groningen": a house and no person.
    let isHouse = block.hasStreet && block.what == nil && !block.isTitled
    guard !isHouse || section == .enquiry || isLed(block) else { return false }
    // "1. Kurzes Kennenlernen": a step on the way to the work.
    guard isAnnounced && !isStep(block.who.line) || !block.how.isEmpty else { return false }
    let line = block.who.line
    let tokens = text.lines[line].tokens
    let isBystander =
      scan.contains(.bystander, in: tokens)
      || block.what.map { scan.contains(.bystander, in: $0) } ?? false
    guard !isBystander else { return true }
    let count = contacts.count
    holder = nil
    role = block.what
    var end = block.who.name.upperBound
    if block.who.isDesk {
      beginDesk(block.who.name, line: line)
    } else {
      end = begin(block.who.name, in: tokens, line: line)
    }
    guard contacts.count > count, let holder, let name = contacts[holder].name else { return false }
    if contacts[holder].role == nil, let what = block.what {
      contacts[holder].role = scan.line(what)
    }
    role = nil
    if !isAnnounced, !isSignature(block), !namedForContact.contains(name) {
      unannounced.insert(name)
    } else {
      unannounced.remove(name)
    }
    if isAnnounced, contacts[holder].role != nil || block.who.name == tokens && isLed(block) {
      namedForContact.insert(name)
      listed.insert(name)
    }
    let purpose = purpose
    for how in block.how {
      self.purpose = purpose
      self.holder = holder
      let all = text.lines[how].tokens
      readAddresses(from: how == line ? end : all.lowerBound, all, line: how)
    }
    // "Auskünfte: Uwe Kahl, 052 555 66 06, oder Ute Kern, 052 555 66 07": whom the same line names as well.
    if isAnnounced {
      for name in contacts[count...].compactMap(\.name) { unannounced.remove(name) }
    }
    self.purpose = nil
    self.holder = isReachable(contacts[holder]) ? nil : holder
    if isAnnounced { announced = (block.lines.upperBound, purpose) }
    return true
  }

  /// The section is one of contacts, or the line above leads to them, or to the block above.
  private func isAnnounced(_ block: ContactBlock) -> Bool {
    section == .enquiry || purpose != nil || section == .application && contacts.isEmpty
      || isLed(block)
  }

  /// "Hilde Swennen / secretaris / secretariaat@…" right below the last sentence or the greeting of a letter: whoever
  /// signs with a job and an address is to be asked too.
  private func isSignature(_ block: ContactBlock) -> Bool {
    guard let what = block.what, what.contains(where: { scan.isJob($0) }), !block.how.isEmpty,
      block.who.name == text.lines[block.who.line].tokens, section != .enquiry,
      // Of several blocks that nothing leads to none signs the text.
      unannounced.isSubset(of: [scan.line(block.who.name)]), let above = above(block),
      !text.isDropped(above)
    else { return false }
    return text.isSentence(above) || isSignOff(text.lines[above].tokens)
  }

  /// "Organisatorisch", "Zum Verfahren"
  private static let longestTopic = 3

  /// A label, a heading or a lead-in stands right above, or another block that one leads to.
  private func isLed(_ block: ContactBlock) -> Bool {
    if scan.labelled(text.lines[block.who.line].tokens)?.label == .contact || purpose == .enquiry {
      return true
    }
    guard let above = above(block) else { return false }
    // "Organisatorisch" between the block of "Fachlich" and this one
    if block.isTitled, let announced, text.lines[above].tokens.count <= Self.longestTopic,
      (announced.end...announced.end + 1).contains(above)
    {
      return true
    }
    return announced?.end == above + 1 || text.lines[above].role == .heading(.contact)
      || leads(above: block) == .enquiry
  }

  /// The line above a block; "und" between two blocks is none.
  private func above(_ block: ContactBlock) -> Int? {
    let start = block.lines.lowerBound
    let near = (max(0, start - 4)..<start).last { index in
      let tokens = text.lines[index].tokens
      guard let first = tokens.first, text.lines[index].role != .dropped(.logo) else {
        return false
      }
      return scan.skip(Sense.and.bit | Sense.or.bit, at: first, tokens.upperBound)
        != tokens.upperBound
    }
    // One blank may stand between, and one on each side of "und".
    return near.flatMap { above in
      (above + 1..<start).count { text.lines[$0].isBlank }
        <= 1 + (above + 1..<start).count { !text.lines[$0].isBlank } ? above : nil
    }
  }

  /// "Fragen? Frag Jule!", "Für Auskünfte stehen zur Verfügung": what a short line right above is about.
  private func leads(above block: ContactBlock) -> Purpose? {
    guard let above = above(block), !text.isDropped(above), !text.isSentence(above) else {
      return nil
    }
    let tokens = text.lines[above].tokens
    return scan.labelled(tokens)?.label == .contact ? .enquiry : cue(in: tokens)
  }
}
