extension Draft {
  /// Takes persons, mail addresses and telephone numbers from the sections about contact and applying. The
  /// text stays in the body: a later step removes these sections when the posting is closed.
  mutating func readContacts() {
    var contacts: [Contact] = []
    var applyAddress: (String, Range<Int>, Int)?
    var first: (Range<Int>, Int)?
    var topic: HeadingTopic?
    for index in lines.indices {
      let tokens = lines[index].tokens
      switch lines[index].role {
      case .heading(let found):
        topic = found
        continue
      case .paragraph, .listItem, .fact, .unknownFact, .aside: break
      default: continue
      }
      guard !tokens.isEmpty else { continue }
      let isSection = topic == .contact || topic == .apply
      let summary = summary(of: index)
      guard
        isSection || summary.may("@") || summary.hasNumber && hasTelephone(tokens)
          || summary.may(.label) && isContactLabel(tokens)
      else { continue }
      if topic == .apply || !isSection, applyAddress == nil {
        for position in tokens {
          if let (end, hasScheme) = scan.webAddress(at: position, tokens.upperBound) {
            let address = scan.text(position..<end)
            applyAddress = (hasScheme ? address : "https://" + address, position..<end, index)
            break
          }
        }
      }
      if let last = contacts.last, last.name != nil, last.role == nil, scan.isRoleLine(tokens) {
        contacts[contacts.count - 1].role = scan.line(tokens)
        continue
      }
      var found = scan.contact(in: contactRange(tokens))
      if lines[index].role == .fact, !isContactLabel(tokens) { continue }
      // A name alone counts in a contact section or behind a label, and a short line there.
      if !isSection, found.email == nil, found.phone == nil, !isContactLabel(tokens) { continue }
      if found.name != nil, found.email == nil, found.phone == nil, isSentence(index) { continue }
      if found.name != nil, found.email == nil, found.phone == nil, isOrganisationLine(index) {
        continue
      }
      guard found != Contact() else { continue }
      if lines[index].role == .paragraph, !isSentence(index) { kinds[index] = .contact }
      if first == nil { first = (tokens, index) }
      if !isSection, found.name == nil, contacts.isEmpty, let person = personAbove(index) {
        contacts.append(person)
      }
      if found.name == nil, let last = contacts.last,
        found.email == nil || last.email == nil, found.phone == nil || last.phone == nil
      {
        found = Contact(
          name: last.name, role: last.role, email: last.email ?? found.email,
          phone: last.phone ?? found.phone)
        contacts[contacts.count - 1] = found
      } else {
        contacts.append(found)
      }
    }
    contacts = contacts.filter { $0 != Contact() }
    if let (tokens, line) = first, !contacts.isEmpty, !has(.contacts) {
      offer(.contacts, .contacts(contacts), tokens, line: line, rule: .section)
    }
    if !has(.apply) {
      if let (url, tokens, line) = applyAddress {
        offer(.apply, .apply(Apply(url: url)), tokens, line: line, rule: .section)
      } else if let (address, tokens, line) = applyMail() {
        offer(.apply, .apply(Apply(email: address)), tokens, line: line, rule: .section)
      }
    }
  }

  /// A name alone on its line, and perhaps the role below it, in the lines right above an address or a
  /// number.
  private func personAbove(_ index: Int) -> Contact? {
    var role: String?
    for line in (0..<index).reversed().filter({ !lines[$0].isBlank }).prefix(3) {
      let tokens = lines[line].tokens
      guard !isDropped(line), lines[line].role != .fact, !isSentence(line) else { return nil }
      if let name = scan.personName(at: tokens.lowerBound, tokens.upperBound), name == tokens {
        return Contact(name: scan.line(name), role: role)
      }
      if role == nil, scan.isRoleLine(tokens) { role = scan.line(tokens) }
    }
    return nil
  }

  /// A mail address in the section or sentence about applying.
  private func applyMail() -> (String, Range<Int>, Int)? {
    var topic: HeadingTopic?
    for index in lines.indices {
      switch lines[index].role {
      case .heading(let found):
        topic = found
        continue
      case .paragraph, .listItem, .fact, .unknownFact, .aside: break
      default: continue
      }
      let tokens = lines[index].tokens
      guard topic == .apply || scan.contains(.applying, in: tokens) else { continue }
      for position in tokens where position + 2 < tokens.upperBound {
        if let end = scan.mailAddress(at: position, tokens.upperBound) {
          return (scan.text(position..<end), position..<end, index)
        }
      }
    }
    return nil
  }

  private func contactRange(_ tokens: Range<Int>) -> Range<Int> {
    // Of several sentences those from the one that has an address or a number; the name stands there, or
    // in the sentence before.
    let sentences = sentences(tokens)
    if sentences.count > 2,
      let first = sentences.firstIndex(where: { hasAddress($0) || hasTelephone($0) }), first > 0
    {
      let hasName = sentences[first].contains {
        scan.personName(at: $0, sentences[first].upperBound) != nil
      }
      return sentences[hasName ? first : first - 1].lowerBound..<tokens.upperBound
    }
    guard let labelled = scan.labelled(tokens),
      labelled.joint != .none || labelled.label == .contact,
      // "Recruiter: Femke van Leeuwen"
      !scan.has(.role, at: tokens.lowerBound, labelled.value.lowerBound)
    else { return tokens }
    return labelled.value
  }

  private func isContactLabel(_ tokens: Range<Int>) -> Bool {
    guard let labelled = scan.labelled(tokens), labelled.joint != .none else { return false }
    return labelled.label == .contact || labelled.label == .phone || labelled.label == .email
  }

  func hasTelephone(_ tokens: Range<Int>) -> Bool {
    tokens.contains { index in
      let token = scan.tokens[index]
      guard token.kind == .number || token.isSign("+") || token.isSign("(") else { return false }
      guard index == tokens.lowerBound || scan.tokens[index - 1].kind != .number else {
        return false
      }
      return scan.telephone(at: index, tokens.upperBound) != nil
    }
  }

  private func hasAddress(_ tokens: Range<Int>) -> Bool {
    tokens.contains { scan.tokens[$0].isSign("@") }
  }
}
