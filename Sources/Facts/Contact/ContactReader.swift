/// Persons to ask, as a line names them.
extension Scan {
  /// A person's name at token `index`: two to five capitalised words, with particles and titles.
  ///
  ///     Saskia Tempelman   mw. dr. Nadia el Fassi   Gerrit-Jan Lubbers   O. van den Berg
  package func personName(at index: Int, _ end: Int) -> Range<Int>? {
    var position = index
    while let after = skip(Sense.honorific.bit, at: position, end) {
      position = after
      while isSign(".", at: position, end) { position += 1 }
      // "Univ.-Prof."
      if isSign("-", at: position, end), has(.honorific, at: position + 1, end) { position += 1 }
    }
    let hasHonorific = position > index
    let start = position
    // "Mail Judith van Zanten": the first word asks to do something. "Senden Sie Ihren Lebenslauf": German
    // writes its nouns and polite pronouns with a capital.
    // "T. Hendriks": an initial is no label of a telephone.
    let isInitial =
      start + 2 < end && tokens[start].length == 1 && isSign(".", at: start + 1, end)
      && tokens[start + 2].isCapital
    if !isInitial
      && skip(
        Sense.applying.bit | Sense.mail.bit | Sense.heading.bit | Sense.label.bit
          | Sense.notname.bit | Sense.role.bit,
        at: start, end)
        != nil
      || start < end && tokens[start].isCapital && hasRoleSuffix(at: start, end)
      || isWord(.asks, at: start, end)
    {
      return nil
    }
    var capitals = 0
    var last = start
    while position < end, position < start + 9 {
      let token = tokens[position]
      // "Dr. Eva Maier     Tom Kurz": columns of a page, and no name.
      if position > start, isGap(before: position) { break }
      if position > start, token.kind == .sign, token.isSign("-"), !token.isSpaced {
        position += 1
        continue
      }
      if position > start, token.isSign("."), tokens[position - 1].length == 1 {
        position += 1
        last = position
        continue
      }
      // "P.J. (Peter) Hoekstra"
      if position > start, token.isSign("("), tokens[position - 1].isSign("."),
        position + 3 < end, tokens[position + 1].isCapital, tokens[position + 2].isSign(")"),
        tokens[position + 3].isCapital
      {
        position += 3
        continue
      }
      guard token.kind == .word, !has(.notname, at: position, end) else { break }
      if token.isCapital, !token.traits.contains(.mixed) {
        if token.isSpaced || position == start || tokens[position - 1].isSign(".") { capitals += 1 }
        position += 1
        last = position
      } else if position > start, let after = skip(Sense.particle.bit, at: position, end) {
        // "I.C. Rolvink van Juridisch Talent Oost"
        if capitals >= 2, after + 1 < end, tokens[after].isCapital,
          tokens[after + 1].isCapital || tokens[after + 1].isSign("&")
        {
          break
        }
        // "Dennis Koch vom Personalservice"
        if capitals >= 2, isWord("vom", at: position, end) { break }
        position = after
      } else {
        break
      }
      if tokens[position - 1].traits.contains(.allCapitals), token.length > 3 { break }
    }
    guard capitals >= 2 || hasHonorific && capitals == 1, capitals <= 5, last > start else {
      return nil
    }
    return start..<last
  }

  /// Two blanks or more stand before a token, and no line's end.
  package func isGap(before index: Int) -> Bool {
    guard index > 0, tokens[index].traits.contains(.farSpaced) else { return false }
    return !bytes[Int(tokens[index - 1].end)..<Int(tokens[index].start)].contains {
      $0 == 0x0A || $0 == 0x0D
    }
  }

  /// A contact out of a line: name, role, mail address, telephone.
  package func contact(in range: Range<Int>) -> Contact {
    var contact = Contact()
    var index = range.lowerBound
    let end = range.upperBound
    while index < end {
      if let after = mailAddress(at: index, end) {
        contact.email = contact.email ?? address(index..<after)
        index = after
      } else if let after = telephone(at: index, end) {
        contact.phone = contact.phone ?? line(index..<after)
        index = after
      } else if contact.name == nil || isBetterName(index, range, contact),
        let found = personName(at: index, end)
      {
        let (before, name) = roleBefore(found, range.lowerBound)
        contact.name = line(name)
        contact.role = before.map { line($0) }
        index = name.upperBound
        if let after = roleAfter(index, end) {
          contact.role = line(after)
          index = after.upperBound
        }
      } else {
        index += 1
      }
    }
    return contact
  }

  /// "an Prof. Dr. Sabine Hollmann": a form of address says that this is the person, not what went before.
  private func isBetterName(_ index: Int, _ range: Range<Int>, _ contact: Contact) -> Bool {
    contact.email == nil && contact.phone == nil && contact.role == nil
      && has(.honorific, at: index, range.upperBound) && tokens[index].isCapital
      && !(range.lowerBound..<index).contains { has(.honorific, at: $0, index) }
  }
}
