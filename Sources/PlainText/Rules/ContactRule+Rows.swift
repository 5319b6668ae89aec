import Facts
import Postings

/// A person whose facts stand below their labels, as forms of public employers print them.
///
///     Further details / informal visits contact
///     Name
///     Sheila Brand
///     Job title
///     Clinical Lead Physiotherapist
///     Telephone number
///     01632 960756
///
/// Labels with values are no form to fill in, whatever a page's cleaning took them for.
extension ContactRule {
  /// A name, a role, an address and two numbers.
  private static let mostRows = 5

  /// The line behind the rows that begin at a line; nil where there are none.
  mutating func readRows(at index: Int) -> Int? {
    guard isBareLabel(index, .contact), index + 1 < text.lines.count,
      let first = text.lines[index + 1].tokens.first
    else { return nil }
    let tokens = text.lines[index + 1].tokens
    guard let name = scan.person(at: first, tokens.upperBound),
      name.upperBound == tokens.upperBound,
      !text.isOrganisation(name)
    else { return nil }
    var contact = Contact(name: scan.line(scan.withTitles(name, tokens.lowerBound)))
    var label = index + 2
    for _ in 0..<Self.mostRows {
      guard let value = row(label) else { break }
      let tokens = text.lines[value].tokens
      guard let first = tokens.first else { break }
      if let after = scan.mailAddress(at: first, tokens.upperBound) {
        contact.email = contact.email ?? scan.address(first..<after)
      } else if let after = scan.telephone(at: first, tokens.upperBound) {
        contact.phone = contact.phone ?? scan.line(first..<after)
      } else {
        contact.role = contact.role ?? scan.line(tokens)
      }
      label = value + 1
    }
    guard isReachable(contact) else { return nil }
    if let name = contact.name { namedForContact.insert(name) }
    add(contact, tokens, index + 1)
    holder = nil
    return label
  }

  /// The line of the value below the label of a role, a number or an address.
  private func row(_ label: Int) -> Int? {
    let value = label + 1
    guard value < text.lines.count, !text.lines[value].isBlank else { return nil }
    let isAddress =
      (isBareLabel(label, .phone) || isBareLabel(label, .email))
      && hasAddress(text.lines[value].tokens)
    let isRole =
      ContactBlockReader(text).isRoleLabel(label) && !hasAddress(text.lines[value].tokens)
    return isAddress || isRole ? value : nil
  }

  private func isBareLabel(_ index: Int, _ label: Label) -> Bool {
    guard index < text.lines.count, let labelled = scan.labelled(text.lines[index].tokens) else {
      return false
    }
    return labelled.label == label && labelled.value.isEmpty
  }

  /// What a page's cleaning dropped says whom to ask or how to apply all the same, where its own words do.
  mutating func readDropped(_ index: Int) {
    let tokens = text.lines[index].tokens
    // "Apply by email to jobs@…" looks like a button, and is the way to apply.
    if apply == Apply(), text.hasMailAddress(tokens), cue(in: tokens) == .application {
      read(tokens, line: index)
    } else if let name = nameOfLabel(index) {
      begin(name, in: tokens, line: index)
      if let holder, let name = contacts[holder].name { namedForContact.insert(name) }
      holder = nil
    } else if isBelowLead(index) {
      purpose = .application
      readAddresses(from: tokens.lowerBound, tokens, line: index)
      purpose = nil
    }
  }

  /// "Contact person for questions about the research: Prof. Lieve Mertens": a name that fills a line behind a label.
  func nameOfLabel(_ index: Int) -> Range<Int>? {
    let tokens = text.lines[index].tokens
    guard let first = tokens.first, tokens.count <= Self.longestLabelled,
      let match = scan.match(.label, at: first, tokens.upperBound),
      Label.at(match.value) == .contact,
      let colon = tokens.first(where: { scan.tokens[$0].isSign(":") }),
      let name = scan.person(at: colon + 1, tokens.upperBound),
      name.upperBound == tokens.upperBound, !text.isOrganisation(name),
      !text.isPlaceAndNobody(name, in: tokens)
    else { return nil }
    return name
  }

  private static let longestLabelled = 16

  /// "Where to apply" over "E-mail" over the address: what a page's cleaning took for a form.
  func isBelowLead(_ index: Int) -> Bool {
    let own = text.lines[index].tokens
    guard let first = own.first,
      scan.mailAddress(at: first, own.upperBound) == own.upperBound
        || scan.webAddress(at: first, own.upperBound)?.end == own.upperBound
    else { return false }
    let above = (max(0, index - Self.farthestLead)..<index).reversed()
      .filter { !text.lines[$0].tokens.isEmpty }
    guard above.count >= 2 else { return false }
    let isLabel = isBareLabel(above[0], .email) || isBareLabel(above[0], .apply)
    let lead = text.lines[above[1]].tokens
    return isLabel && lead.count <= Self.longestLead && cue(in: lead) == .application
  }

  /// A label, a heading and the blanks between.
  private static let (farthestLead, longestLead) = (4, 6)
}
