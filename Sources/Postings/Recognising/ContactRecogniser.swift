extension Scan {
  /// A mail address at token `index`; the token after it.
  func mailAddress(at index: Int, _ end: Int) -> Int? {
    guard tokens[index].kind == .word || tokens[index].kind == .number, beginsAddress(index) else {
      return nil
    }
    var position = index
    var hasAt = false
    var dots = 0
    while position < end {
      let token = tokens[position]
      if position > index, token.isSpaced { break }
      if token.isSign("@") {
        if hasAt { return nil }
        hasAt = true
      } else if token.isSign(".") {
        // A full stop at the end is the sentence's.
        guard position + 1 < end, !tokens[position + 1].isSpaced,
          tokens[position + 1].kind == .word || tokens[position + 1].kind == .number
        else { break }
        if hasAt { dots += 1 }
      } else if token.kind == .sign,
        !(token.isSign("-") || token.isSign("_") || token.isSign("+"))
      {
        break
      } else if token.kind == .tab || token.kind == .bullet || token.kind == .currency {
        break
      }
      position += 1
    }
    while position > index, tokens[position - 1].isSign("-") || tokens[position - 1].isSign("_") {
      position -= 1
    }
    return hasAt && dots > 0 && !tokens[position - 1].isSign("@") ? position : nil
  }

  /// Nothing that an address may hold touches the token from the left.
  private func beginsAddress(_ index: Int) -> Bool {
    guard index > 0, !tokens[index].isSpaced else { return true }
    let before = tokens[index - 1]
    return before.kind == .sign && !before.isSign(".") && !before.isSign("-")
      && !before.isSign("_") && !before.isSign("+") || before.kind == .tab || before.kind == .bullet
  }

  /// A web address at token `index`: with a scheme, or `www.`; the token after it.
  func webAddress(at index: Int, _ end: Int) -> (end: Int, hasScheme: Bool)? {
    let hasScheme =
      (isWord("https", at: index, end) || isWord("http", at: index, end))
      && isSign(":", at: index + 1, end) && isSign("/", at: index + 2, end)
      && isSign("/", at: index + 3, end) && !tokens[index + 1].isSpaced
      && !tokens[index + 3].isSpaced
    let isWWW =
      isWord("www", at: index, end) && isSign(".", at: index + 1, end)
      && !tokens[index + 1].isSpaced && index + 2 < end && !tokens[index + 2].isSpaced
    guard hasScheme || isWWW else { return nil }
    var position = hasScheme ? index + 4 : index + 2
    let first = position
    while position < end, !tokens[position].isSpaced, tokens[position].kind != .tab {
      let token = tokens[position]
      if token.isSign("<") || token.isSign(">") || token.isSign("\"") || token.isSign("|") { break }
      position += 1
    }
    while position > first {
      let token = tokens[position - 1]
      guard
        token.isSign(".") || token.isSign(",") || token.isSign(";") || token.isSign(":")
          || token.isSign(")") || token.isSign("!") || token.isSign("?") || token.isSign("'")
          || token.isSign("*")
      else { break }
      position -= 1
    }
    return position > first ? (position, hasScheme) : nil
  }

  /// A telephone number at token `index`: 9 to 15 digits with signs between, `+31 30 5550155`, `06-55501442`.
  func telephone(at index: Int, _ end: Int) -> Int? {
    var position = index
    var digits = 0
    var groups = 0
    var last = index
    let isInternational = isSign("+", at: position, end)
    if isInternational { position += 1 }
    if isSign("(", at: position, end) {
      // "(050) 555 01 34", but not the parenthesis round a whole number.
      guard position + 2 < end, tokens[position + 2].isSign(")") else { return nil }
      position += 1
    }
    guard position < end, tokens[position].kind == .number else { return nil }
    let startsWithZero = bytes[Int(tokens[position].start)] == 0x30
    guard isInternational || startsWithZero else { return nil }
    while position < end {
      let token = tokens[position]
      if token.kind == .number {
        digits += token.length
        groups += 1
        last = position + 1
      } else if !(token.isSign("-") || token.isSign("(") || token.isSign(")") || token.isSign("/")
        || token.isSign("."))
      {
        break
      }
      if digits > 15 { return nil }
      position += 1
    }
    // Dates have the form, but not the length.
    return (8...15).contains(digits) && !(groups == 3 && digits == 8) ? last : nil
  }

  /// A person's name at token `index`: two to five capitalised words, with particles and titles.
  ///
  ///     Saskia Tempelman   mw. dr. Nadia el Fassi   Gerrit-Jan Lubbers   O. van den Berg
  func personName(at index: Int, _ end: Int) -> Range<Int>? {
    var position = index
    while let after = skip(Sense.honorific.bit, at: position, end) {
      position = after
      while isSign(".", at: position, end) { position += 1 }
    }
    let hasHonorific = position > index
    let start = position
    // "Mail Judith van Zanten": the first word asks to do something. "Senden Sie Ihren Lebenslauf": German
    // writes its nouns and polite pronouns with a capital.
    if skip(
      Sense.applying.bit | Sense.mail.bit | Sense.heading.bit | Sense.label.bit | Sense.notname.bit
        | Sense.role.bit,
      at: start, end)
      != nil || start < end && tokens[start].isCapital && hasRoleSuffix(at: start, end)
      || isWord(.asks, at: start, end)
    {
      return nil
    }
    var capitals = 0
    var last = start
    while position < end, position < start + 9 {
      let token = tokens[position]
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

  /// A contact out of a line: name, role, mail address, telephone.
  func contact(in range: Range<Int>) -> Contact {
    var contact = Contact()
    var index = range.lowerBound
    let end = range.upperBound
    while index < end {
      if let after = mailAddress(at: index, end) {
        contact.email = contact.email ?? text(index..<after)
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
