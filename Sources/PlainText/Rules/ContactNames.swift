import Facts

/// How persons, their titles and roles, and desks are written.
extension Scan {
  /// A person's name that no noun or verb is taken for.
  ///
  ///     Ruf Kevin Paschke an      Die Gespräche finden …      App Joost, de medeoprichter, op 06…
  func person(at index: Int, _ end: Int) -> Range<Int>? {
    guard index < end, tokens[index].kind == .word else { return nil }
    if isWord(.asks, at: index, end) { return askedByFirstName(index + 1, end) }
    if let name = reachedByFirstName(index, end) { return name }
    guard has(.honorific, at: index, end)
      || tokens[index].isCapital && (!isCommonWord(index) || isMonthAsName(index, end))
    else { return nil }
    guard let name = personName(at: index, end), !name.isEmpty else { return nil }
    let words = name.filter { tokens[$0].kind == .word && tokens[$0].isCapital }
    // German writes its nouns with a capital: "Fragen zum Verfahren", "Angabe der Kennung".
    guard let last = words.last, let first = words.first, !isCommonWord(last),
      !isCommonWord(first) || isMonthAsName(first, end)
    else {
      return nil
    }
    if spoken == .de, words.count >= 2,
      name.contains(where: {
        !tokens[$0].isCapital && tokens[$0].kind == .word && isWord(.article, at: $0, end)
      })
        && !name.contains(where: { isNobleParticle($0) })
    {
      return nil
    }
    return name
  }

  /// "hoofdverpleegkundige Nancy Sterckx", "physician assistant Rutger Kamp", "HR-verantwoordelijke Jana Baert":
  /// the word of a job right before the name, with the word that it is joined to.
  func jobBefore(_ name: Range<Int>, _ lower: Int) -> Range<Int>? {
    // "ouderling dhr. J. de Vreeze", "Amtsleiterin Mag.a Veronika Hochfilzer"
    let last = personStart(name, lower) - 1
    guard last >= lower, tokens[last].kind == .word, isJob(last),
      !has(.honorific, at: last, last + 1)
    else { return nil }
    var start = last
    while start - 2 >= lower, tokens[start - 1].isSign("-"), !tokens[start - 1].isSpaced,
      !tokens[start].isSpaced
    {
      start -= 2
    }
    if start == last, start > lower, tokens[start - 1].kind == .word,
      !isCommonWord(start - 1) && tokens[start - 1].isCapital && tokens[start].isCapital
        && start - 1 > lower
        || skip(Sense.job.bit | Sense.role.bit, at: start - 1, start + 1) == start + 1
    {
      start -= 1
    }
    return start..<last + 1
  }

  /// Where the titles and forms of address before a name begin.
  private func personStart(_ name: Range<Int>, _ lower: Int) -> Int {
    var start = withTitles(name, lower).lowerBound
    while start > lower {
      // "hoofdredacteur [Marij Gommans](mailto:…)"
      if tokens[start - 1].isSign("[") {
        start -= 1
        continue
      }
      let before = tokens[start - 1].isSign(".") ? start - 2 : start - 1
      guard before >= lower, has(.honorific, at: before, before + 1) else { break }
      start = before
    }
    return start
  }

  /// "Polier Franz Lueginger", "Gemeindeschreiberin Käthi Oberli", "Plant Superintendent Walt Red Elk": jobs that
  /// are written like names. Two words at least are left for the name.
  func jobWithin(_ name: Range<Int>) -> Range<Int>? {
    func capitals(_ range: Range<Int>) -> Int {
      range.count { tokens[$0].isCapital && tokens[$0].length > 1 }
    }
    let job = name.last { index in
      tokens[index].length > 4 && (isJob(index) || isFeminineJob(index))
        && capitals(index + 1..<name.upperBound) >= 2
    }
    return job.map { name.lowerBound..<$0 + 1 }
  }

  /// "Pastorin", "Gemeindeschreiberin": the word of a job with its German ending, or an unknown word in "erin".
  private func isFeminineJob(_ index: Int) -> Bool {
    let token = tokens[index]
    guard spoken == .de, token.word == 0, token.length > 5 else { return false }
    let word = text(index..<index + 1)
    guard word.hasSuffix("in") else { return false }
    return token.length > 7 && word.hasSuffix("erin")
      || sensesOfStem(at: index, without: 2)
        & (Sense.job.bit | Sense.role.bit | Sense.honorific.bit) != 0
  }

  /// "Dorfplatz 7", "Sportpark Oud Wulven, 3991 CZ": numbers that nobody is called on are an address's.
  func isOfStreet(_ name: Range<Int>, _ end: Int) -> Bool {
    let comma = isSign(",", at: name.upperBound, end)
    var number = comma ? name.upperBound + 1 : name.upperBound
    // "W First Street, Suite 204"
    if comma, number + 1 < end, tokens[number].isCapital, tokens[number + 1].kind == .number {
      number += 1
    }
    return number < end && tokens[number].kind == .number && telephone(at: number, end) == nil
  }

  /// A word of a job or a role, or one that ends as they do.
  func isJob(_ index: Int) -> Bool {
    has(.job, at: index, index + 1) || has(.rolesuffix, at: index, index + 1)
      || has(.role, at: index, index + 1)
      || hasRoleSuffix(at: index, index + 1)
      || tokens[index].length > 6
        && hasSuffix(at: index) { vocabulary.senses($0) & Sense.job.bit != 0 }
  }

  private func isNobleParticle(_ index: Int) -> Bool {
    tokens[index].length == 3 && has(.particle, at: index, index + 1)
      && !isWord(.article, at: index, index + 1)
  }

  /// A first name alone behind "naar", "bei", "to", with a number or an address right behind it: "naar Remco: 06-…",
  /// "vraag naar Stefan (sectievoorzitter), s.hegeman@…".
  private func reachedByFirstName(_ index: Int, _ end: Int) -> Range<Int>? {
    guard index > 0, isWord(.toward, at: index - 1, index), tokens[index].isCapital,
      tokens[index].word == 0, tokens[index].length >= 3,
      !tokens[index].traits.contains(.allCapitals),
      isReached(from: index + 1, end, needsAside: false)
    else { return nil }
    return index..<index + 1
  }

  /// A first name alone with what somebody does behind it: "Fragen: Meret (Anbauteam), 0178 …".
  func firstNameWithRole(at index: Int, _ end: Int) -> Range<Int>? {
    guard index < end, tokens[index].kind == .word, tokens[index].isCapital,
      tokens[index].word == 0, tokens[index].length >= 3, isSign("(", at: index + 1, end),
      isReached(from: index + 1, end, needsAside: true)
    else { return nil }
    return index..<index + 1
  }

  /// A number or an address stands right behind a name and what is in parentheses there.
  private func isReached(from index: Int, _ end: Int, needsAside: Bool) -> Bool {
    var after = index
    if isSign("(", at: after, end),
      let close = (after..<min(after + 14, end)).first(where: { tokens[$0].isSign(")") })
    {
      // "Joost (voorman, 06-11112222)"
      if (after..<close).contains(where: {
        telephone(at: $0, close) != nil || mailAddress(at: $0, close) != nil
      }) {
        return true
      }
      after = close + 1
    } else if needsAside {
      return false
    }
    guard after < end,
      needsAside || tokens[after].kind != .word || mailAddress(at: after, end) != nil
        || isWord(.reachedAt, at: after, end)
    else { return false }
    return (after..<min(after + 3, end)).contains {
      telephone(at: $0, end) != nil || mailAddress(at: $0, end) != nil
    }
  }

  /// A first name alone, right behind the verb that says what to do: "App Joost", "write to Priyanka".
  private func askedByFirstName(_ index: Int, _ end: Int) -> Range<Int>? {
    var start = index
    while start < end, start < index + 3, !tokens[start].isCapital, tokens[start].kind == .word {
      // "Ring the School Business Manager, Gill Forster": what somebody does comes first.
      if isWord(.ours, at: start, end) || isWord(.article, at: start, end) { return nil }
      start += 1
    }
    guard start < end, tokens[start].isCapital, tokens[start].kind == .word,
      tokens[start].length >= 3
    else { return nil }
    if let whole = personName(at: start, end) { return whole }
    // "ask for Dean (Transport) on 01632 …": a name may be a word.
    guard tokens[start].word == 0 || isReached(from: start + 1, end, needsAside: true) else {
      return nil
    }
    // "Mail Karriere@…" is an address.
    guard
      start + 1 >= end || !tokens[start + 1].isSign("@") && tokens[start + 1].isSpaced
        || tokens[start + 1].isSign(",") || tokens[start + 1].isSign(":")
    else { return nil }
    return start..<start + 1
  }

  /// "Jan Willem Postma", "August Meyer": a month is followed by a number or stands alone.
  private func isMonthAsName(_ index: Int, _ end: Int) -> Bool {
    index + 1 < end && has(.month, at: index, index + 1) && tokens[index + 1].kind == .word
      && (tokens[index + 1].isCapital || skip(Sense.particle.bit, at: index + 1, end) != nil)
      && tokens[index + 1].length > 1 && !has(.month, at: index + 1, end)
      && !(index > 0 && tokens[index - 1].kind == .number)
  }

  /// A word that begins phrases of the vocabularies that no person is called by.
  private func isCommonWord(_ index: Int) -> Bool {
    let senses = vocabulary.senses(vocabulary.first(tokens[index].word))
    let common =
      Sense.language.bit | Sense.label.bit | Sense.heading.bit | Sense.applying.bit
      | Sense.contract.bit
      | Sense.mail.bit | Sense.inside.bit | Sense.notname.bit | Sense.chrome.bit | Sense.hours.bit
      | Sense.education.bit | Sense.employment.bit | Sense.role.bit | Sense.month.bit
      | Sense.weekday.bit
      | Sense.paying.bit
    return senses & common != 0 || isWord(.enquiry, at: index, index + 1)
      || isWord(.application, at: index, index + 1) || isWord(.trial, at: index, index + 1)
      || isWord(.asks, at: index, index + 1)
  }

  /// The name with the academic titles before it; forms of address are none.
  ///
  /// "Frau Thode" is nobody without hers.
  func withTitles(_ name: Range<Int>, _ lower: Int) -> Range<Int> {
    var start = name.lowerBound
    if start > lower, name.count(where: { tokens[$0].isCapital && tokens[$0].kind == .word }) == 1,
      has(.honorific, at: start - 1, start)
    {
      return start - 1..<name.upperBound
    }
    while start > lower {
      var before = start - 1
      if tokens[before].isSign("."), before > lower { before -= 1 }
      let isPolite =
        isWord(.polite, at: before, before + 1)
        || spoken == .en && isWord("mr", at: before, before + 1)
      guard has(.honorific, at: before, before + 1), !isPolite else {
        // "Mag.a"
        guard before - 2 >= lower, tokens[before].length == 1, tokens[before - 1].isSign("."),
          !tokens[before].isSpaced, tokens[before - 2].isCapital, tokens[before - 2].length <= 4
        else { break }
        start = before - 2
        continue
      }
      start = before
    }
    return start..<name.upperBound
  }

  /// ", die Leiterin der Vermittlung,", "(hoofd planbureau)", "an (Schichtleitung, …": without its article.
  func roleBehind(_ index: Int, _ end: Int) -> Range<Int>? {
    var start = index
    // A part of a verb may stand between: "Ruf Kevin Paschke an (Schichtleitung", "an, unseren Leiter:".
    if start + 1 < end, tokens[start].kind == .word, tokens[start].length <= 3,
      isSign("(", at: start + 1, end) || isSign(",", at: start + 1, end)
    {
      start += 1
    }
    guard var role = roleAfter(start, end) else {
      return columnBehind(index, end) ?? groupBehind(index, end)
    }
    while let first = role.first,
      isWord(.article, at: first, role.upperBound) || isWord(.ours, at: first, role.upperBound)
        || isWord(.one, at: first, role.upperBound)
    {
      role = role.dropFirst()
    }
    // "Köbi Knöpfel, hebt zwischen …": without parentheses a role has the words of one, or capitals.
    let isSaid =
      isSign("(", at: start, end) || isBeforeAddress(role.upperBound, end)
      || role.contains { isJob($0) || has(.rolelead, at: $0, role.upperBound) }
      || role.allSatisfy {
        tokens[$0].isCapital || tokens[$0].length <= 3 || tokens[$0].kind != .word
      }
    guard isSaid, !role.contains(where: { tokens[$0].traits.contains(.mixed) }) else { return nil }
    guard !role.isEmpty,
      !role.contains(where: {
        has(.notname, at: $0, role.upperBound) || isWord(.enquiry, at: $0, $0 + 1)
          || isWord(.asks, at: $0, $0 + 1)
      })
    else { return nil }
    // A role is no address, and no other person.
    if isBeforeAddress(role.upperBound, end) { return role }
    return personName(at: role.lowerBound, role.upperBound) == role
      && !has(.role, at: role.lowerBound, role.upperBound)
      && role.count > 1 && !role.contains(where: { has(.role, at: $0, role.upperBound) })
      ? nil : role
  }

  /// ", 0491 570 156", ", at 905-555-0116", ", tel. …": the role's comma leads to how to reach whoever has it.
  private func isBeforeAddress(_ index: Int, _ end: Int) -> Bool {
    guard isSign(",", at: index, end) else { return false }
    return (index + 1..<min(index + 4, end)).contains {
      telephone(at: $0, end) != nil || mailAddress(at: $0, end) != nil
    }
  }

  /// "van People & Culture", "aus dem Talent Acquisition": the part of the house that somebody is of.
  private func groupBehind(_ index: Int, _ end: Int) -> Range<Int>? {
    guard let start = match(.word, is: SmallWord.member.index, at: index, end), start < end else {
      return nil
    }
    if let desk = desk(at: start, end) { return desk }
    var last = start
    while last < end, last < start + 4,
      tokens[last].kind == .word && tokens[last].isCapital
        || last > start && (tokens[last].isSign("&") || tokens[last].isSign("-"))
    {
      last += 1
    }
    while last > start, tokens[last - 1].kind == .sign { last -= 1 }
    let group = start..<last
    let isPlace = gazetteer(group) != nil || has(.organisation, at: start, end)
    return group.isEmpty || isPlace || group.contains { tokens[$0].traits.contains(.mixed) }
      ? nil : group
  }

  private func isColumnSign(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.kind == .tab || token.kind == .bullet || token.isSign("|")
      || token.isSign("-") && token.isSpaced && index + 1 < tokens.count
        && tokens[index + 1].isSpaced
  }

  /// The next cell of a table's row.
  private func columnBehind(_ index: Int, _ end: Int) -> Range<Int>? {
    guard index < end, isColumnSign(index) else { return nil }
    let stop = (index + 1..<end).first { isColumnSign($0) } ?? end
    let cell = index + 1..<stop
    guard !cell.isEmpty, cell.count <= 6, tokens[cell.lowerBound].kind == .word,
      !cell.contains(where: { tokens[$0].isSign("@") || tokens[$0].kind == .number })
    else { return nil }
    return cell
  }

  /// "the Planning Enforcement Manager, Rosalind Tarrant-Hughes", "our crew lead, Dolores Etchart"
  func roleBeforeComma(_ name: Range<Int>, _ lower: Int) -> Range<Int>? {
    let comma = personStart(name, lower) - 1
    guard comma > lower, tokens[comma].isSign(",") else { return nil }
    var start = comma
    while start > lower, comma - start < 5, tokens[start - 1].kind == .word,
      !isWord(.article, at: start - 1, comma) || start - 2 >= lower && isJob(start - 2),
      !isWord(.ours, at: start - 1, comma),
      !isWord(.enquiry, at: start - 1, comma), !isWord(.asks, at: start - 1, comma)
    {
      start -= 1
    }
    let role = start..<comma
    guard !role.isEmpty, start > lower,
      isWord(.article, at: start - 1, comma) || isWord(.ours, at: start - 1, comma)
    else { return nil }
    return role
  }

  /// "team HRM", "afdeling personeel", "personeelsdienst", "Team Werving": a desk by its name.
  func desk(at index: Int, _ end: Int) -> Range<Int>? {
    if let after = match(.word, is: SmallWord.desk.index, at: index, end) { return index..<after }
    guard let after = match(.word, is: SmallWord.deskLead.index, at: index, end), after < end,
      tokens[after].kind == .word, !tokens[after].traits.contains(.farSpaced),
      !has(.language, at: after, after + 1), !isWord(.enquiry, at: after, after + 1)
    else { return nil }
    var last = after + 1
    while last < end, last < after + 3,
      tokens[last].isSign("&") || tokens[last].kind == .word && tokens[last].isCapital
    {
      last += 1
    }
    return index..<last
  }
}
