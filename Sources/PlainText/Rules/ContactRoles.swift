import Facts

/// What is said of a person beside the name: a job before it, a role behind it, the part of the house; and desks.
extension Scan {
  /// "hoofdverpleegkundige Nancy Sterckx", "physician assistant Rutger Kamp", "HR-verantwoordelijke Jana Baert":
  /// the word of a job right before the name, with the word that it is joined to.
  func jobBefore(_ name: Range<Int>, _ lower: Int) -> Range<Int>? {
    // "ouderling dhr. J. de Vreeze", "Amtsleiterin Mag.a Veronika Hochfilzer"
    let last = personStart(name, lower) - 1
    guard last >= lower, tokens[last].kind == .word,
      isJob(last) || isUnknownJob(last, lower), !has(.honorific, at: last, last + 1)
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
        || isPartOfJob(start - 1, lower)
    {
      start -= 1
    }
    return start..<last + 1
  }

  /// Where the titles and forms of address before a name begin.
  func personStart(_ name: Range<Int>, _ lower: Int) -> Int {
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
    return (job ?? shortJob(name)).map { withoutPolite(name.lowerBound..<$0 + 1) }
  }

  /// "Köchin"; an unknown stem is told by its ending alone, and must be longer than "Karin" and "Severin".
  private static var shortestJob: Int { 6 }
  private static var shortestUnknown: Int { 8 }

  /// "Pastorin", "Gemeindeschreiberin": the word of a job with its German ending, or an unknown word in "erin".
  private func isFeminineJob(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.word == 0, token.length >= Self.shortestJob else { return false }
    let word = text(index..<index + 1)
    guard word.hasSuffix("in") else { return false }
    return spoken == .de && token.length >= Self.shortestUnknown && word.hasSuffix("erin")
      || sensesOfStem(at: index, without: 2)
        & (Sense.job.bit | Sense.role.bit | Sense.honorific.bit) != 0
  }

  /// A word of a job or a role, or one that ends as they do.
  func isJob(_ index: Int) -> Bool {
    has(.job, at: index, index + 1) || has(.rolesuffix, at: index, index + 1)
      || has(.role, at: index, index + 1)
      || hasRoleSuffix(at: index, index + 1)
      || tokens[index].length > 6
        && hasSuffix(at: index) { vocabulary.senses($0) & Sense.job.bit != 0 }
  }

  /// ", die Leiterin der Vermittlung,", "(hoofd planbureau)", "an (Schichtleitung, …": without its article.
  func roleBehind(_ index: Int, _ end: Int) -> Range<Int>? {
    var start = index
    // A part of a verb may stand between: "Ruf Kevin Paschke an (Schichtleitung", "an, unseren Leiter:".
    // "Je mag Katrien Deprez bellen, coördinator paramedici": so may the verb.
    if start + 1 < end, tokens[start].kind == .word,
      tokens[start].length <= 3
        || tokens[start].isUncapitalised && isWord(.enquiry, at: start, end),
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
    role = withoutAside(role)
    // "Robert Thirlwall, after dark, 01669 …": when to call.
    if let first = role.first, tokens[first].isUncapitalised,
      has(.language, at: first, first + 1) || isWord(.step, at: first, first + 1),
      match(.word, is: SmallWord.member.index, at: first, end) == nil,
      match(.word, is: SmallWord.group.index, at: first, end) == nil,
      !role.contains(where: { isJob($0) || has(.rolelead, at: $0, role.upperBound) })
    {
      return nil
    }
    // "Köbi Knöpfel, hebt zwischen …": without parentheses a role has the words of one, or capitals.
    let isSaid =
      isSign("(", at: start, end) || isBeforeAddress(role.upperBound, end)
      || role.contains { isJob($0) || has(.rolelead, at: $0, role.upperBound) }
      // "Mrs Bożena Kuipers, personnel"
      || match(.word, is: SmallWord.office.index, at: role.lowerBound, role.upperBound)
        == role.upperBound
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
    // "Frau Sauer, Zimmer 12"
    if role.upperBound < end, tokens[role.upperBound].kind == .number,
      telephone(at: role.upperBound, end) == nil
    {
      // "Leiter des Fachbereichs 3, Tel. …"
      return isSign(",", at: role.upperBound + 1, end) && role.contains(where: isJob)
        ? role.lowerBound..<role.upperBound + 1 : nil
    }
    // A role is no address, and no other person.
    if isBeforeAddress(role.upperBound, end) { return role }
    return personName(at: role.lowerBound, role.upperBound) == role
      && !has(.role, at: role.lowerBound, role.upperBound)
      && role.count > 1 && !role.contains(where: { has(.role, at: $0, role.upperBound) })
      ? nil : role
  }

  /// ", 0491 570 156", ", at 905-555-0116", " (tel. …": the role's comma leads to how to reach whoever has it.
  func isBeforeAddress(_ index: Int, _ end: Int) -> Bool {
    guard isSign(",", at: index, end) || isSign("(", at: index, end) else { return false }
    return (index + 1..<min(index + 4, end)).contains {
      telephone(at: $0, end) != nil || mailAddress(at: $0, end) != nil
    }
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
      !(isWord(.article, at: start - 1, comma) || isWord(.ours, at: start - 1, comma))
        || isOfJob(start - 2, lower),
      !isWord(.enquiry, at: start - 1, comma), !isWord(.asks, at: start - 1, comma),
      !isWord(.application, at: start - 1, comma)
    {
      start -= 1
    }
    let role = start..<comma
    guard !role.isEmpty, start > lower,
      isWord(.article, at: start - 1, comma) || isWord(.ours, at: start - 1, comma)
    else { return nil }
    return role
  }

  /// "Leiterin der …", "directeur van de …": the word of a job, or the small word behind one.
  private func isOfJob(_ index: Int, _ lower: Int) -> Bool {
    guard index >= lower else { return false }
    return isJob(index) || index > lower && has(.joiner, at: index, index + 1) && isJob(index - 1)
  }

  /// "EAIWS Selection Team, selection@…": words with capitals that end in one for a desk, right before an address.
  func namedTeam(at index: Int, _ end: Int) -> Range<Int>? {
    guard spoken == .en, index + 1 < end, tokens[index].kind == .word, tokens[index].isCapital,
      let last = (index + 1..<min(index + Self.longestGroup, end)).first(where: {
        isWord(.deskLead, at: $0, end)
      }),
      (index..<last + 1).allSatisfy({ tokens[$0].kind == .word && tokens[$0].isCapital }),
      isBeforeAddress(last + 1, end)
    else { return nil }
    return index..<last + 1
  }

  /// "team HRM", "afdeling personeel", "personeelsdienst", "Team Werving": a desk by its name.
  func desk(at index: Int, _ end: Int) -> Range<Int>? {
    if let after = match(.word, is: SmallWord.desk.index, at: index, end) { return index..<after }
    guard let after = match(.word, is: SmallWord.deskLead.index, at: index, end), after < end,
      tokens[after].kind == .word, !tokens[after].traits.contains(.farSpaced),
      !has(.language, at: after, after + 1), !isWord(.enquiry, at: after, after + 1),
      // "aus dem Team hilft dir": Dutch alone writes "afdeling planning" small.
      tokens[after].isCapital || spoken == .nl && !has(.notname, at: after, end)
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
