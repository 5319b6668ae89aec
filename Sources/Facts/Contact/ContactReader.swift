/// Persons to ask, as a line names them.
extension Scan {
  /// A person's name at token `index`: two to five capitalised words, with particles and titles.
  ///
  ///     Saskia Tempelman   mw. dr. Nadia el Fassi   Gerrit-Jan Lubbers   O. van den Berg
  package func personName(at index: Int, _ end: Int) -> Range<Int>? {
    let start = pastHonorifics(index, end)
    if beginsOtherThanName(start, end, isTitled: start > index) { return nil }
    var name = NameReading(start: start)
    while name.position < end, name.position < start + Self.longestName, readPart(&name, end) {}
    guard name.capitals >= 2 || start > index && name.capitals == 1,
      name.capitals <= Self.mostCapitals, name.last > start
    else { return nil }
    return start..<behindEnding(name.last, end)
  }

  /// Behind "jun." in "Alois Lohr jun.", "Samuel Hart Jr.": whichever of the family it is.
  private func behindEnding(_ last: Int, _ end: Int) -> Int {
    // "Jr" has a capital, and was read as a part of the name.
    if isWord(.nameEnding, at: last - 1, last), isSign(".", at: last, end), !tokens[last].isSpaced {
      return last + 1
    }
    let comma = isSign(",", at: last, end) ? last + 1 : last
    guard isWord(.nameEnding, at: comma, end), isSign(".", at: comma + 1, end),
      !tokens[comma + 1].isSpaced
    else { return last }
    return comma + 2
  }

  /// A name with its particles, initials and hyphens has no more tokens.
  private static let longestName = 9
  /// Nor more words with a capital: "Maria João Ferreira dos Santos Lima".
  private static let mostCapitals = 5
  /// "GGZ", "IBM": longer capitals are written by who capitalises the whole name.
  private static let longestInitials = 3

  /// A name as far as it is read.
  private struct NameReading {
    let start: Int
    var position: Int
    /// The name goes to here for certain.
    var last: Int
    var capitals = 0

    init(start: Int) {
      self.start = start
      position = start
      last = start
    }
  }

  /// Behind "mw. dr.", "Univ.-Prof.".
  private func pastHonorifics(_ index: Int, _ end: Int) -> Int {
    var position = index
    while let after = skip(Sense.honorific.bit, at: position, end) {
      position = after
      while isSign(".", at: position, end) { position += 1 }
      if isSign("-", at: position, end), has(.honorific, at: position + 1, end) { position += 1 }
      while let joined = behindJoined(position, end) { position = joined }
    }
    return position
  }

  /// Behind "-Kfm." in "Dipl.-Kfm.", "-Päd." in "Dipl.-Soz.-Päd.": what a degree is in.
  private func behindJoined(_ index: Int, _ end: Int) -> Int? {
    guard isSign("-", at: index, end), !tokens[index].isSpaced, tokens[index - 1].isSign("."),
      index + 2 < end, tokens[index + 1].kind == .word, tokens[index + 1].isCapital,
      isSign(".", at: index + 2, end), !tokens[index + 2].isSpaced
    else { return nil }
    return index + 3
  }

  /// "Mail Judith van Zanten": the first word asks to do something. "Senden Sie Ihren Lebenslauf": German
  /// writes its nouns and polite pronouns with a capital.
  private func beginsOtherThanName(_ start: Int, _ end: Int, isTitled: Bool) -> Bool {
    // "Prof. Lieve Mertens": a title says that the word is a name.
    let senses =
      isTitled
      ? Sense.role.bit | Sense.notname.bit
      : Sense.applying.bit | Sense.mail.bit | Sense.heading.bit | Sense.label.bit
        | Sense.notname.bit | Sense.role.bit
    return !isInitial(start, end) && skip(senses, at: start, end) != nil
      || start < end && tokens[start].isCapital && hasRoleSuffix(at: start, end)
      || isWord(.asks, at: start, end)
  }

  /// "T. Hendriks": an initial is no label of a telephone.
  private func isInitial(_ index: Int, _ end: Int) -> Bool {
    index + 2 < end && tokens[index].length == 1 && isSign(".", at: index + 1, end)
      && tokens[index + 2].isCapital
  }

  /// The next word or sign of a name; `false` when the name ended before it, or ends with it.
  private func readPart(_ name: inout NameReading, _ end: Int) -> Bool {
    let position = name.position
    let token = tokens[position]
    if position > name.start {
      // "Dr. Eva Maier     Tom Kurz": columns of a page, and no name.
      if isGap(before: position) { return false }
      if token.kind == .sign, token.isSign("-"), !token.isSpaced {
        name.position += 1
        return true
      }
      if token.isSign("."), tokens[position - 1].length == 1 {
        name.position += 1
        name.last = name.position
        return true
      }
      if let after = pastNickname(position, end) {
        name.position = after
        return true
      }
    }
    guard token.kind == .word, !has(.notname, at: position, end) else { return false }
    if token.isCapital, !token.traits.contains(.mixed) {
      if token.isSpaced || position == name.start || tokens[position - 1].isSign(".") {
        name.capitals += 1
      }
      name.position += 1
      name.last = name.position
    } else if position > name.start, let after = skip(Sense.particle.bit, at: position, end) {
      if leadsToGroup(position, end) || name.capitals >= 2 && leadsToOther(position, after, end) {
        return false
      }
      name.position = after
    } else {
      return false
    }
    return !tokens[name.position - 1].traits.contains(.allCapitals)
      || token.length <= Self.longestInitials
  }

  /// Behind "(Peter)" in "P.J. (Peter) Hoekstra".
  private func pastNickname(_ index: Int, _ end: Int) -> Int? {
    let close = index + 2
    guard tokens[index].isSign("("), tokens[index - 1].isSign("."), close + 1 < end,
      tokens[index + 1].isCapital, tokens[close].isSign(")"), tokens[close + 1].isCapital
    else { return nil }
    return close + 1
  }

  /// "I.C. Rolvink van Juridisch Talent Oost", "Dennis Koch vom Personalservice": whom the person works for.
  private func leadsToOther(_ particle: Int, _ after: Int, _ end: Int) -> Bool {
    after + 1 < end && tokens[after].isCapital
      && (tokens[after + 1].isCapital || tokens[after + 1].isSign("&"))
      // "Kimberly van Hest van HR"
      || after < end && tokens[after].traits.contains(.allCapitals) && tokens[after].length > 1
        && !tokens[particle - 1].traits.contains(.allCapitals)
      || isWord("vom", at: particle, end)
  }

  /// "in" of "Frau Hagedorn in der Filiale": where somebody works follows.
  private func leadsToGroup(_ particle: Int, _ end: Int) -> Bool {
    spoken == .de && isWord(.group, at: particle, end) && !isWord(.member, at: particle, end)
  }

  /// Two blanks or more stand before a token, and no line's end.
  package func isGap(before index: Int) -> Bool {
    guard index > 0, tokens[index].traits.contains(.farSpaced) else { return false }
    return !bytes[Int(tokens[index - 1].end)..<Int(tokens[index].start)].contains {
      $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r")
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
