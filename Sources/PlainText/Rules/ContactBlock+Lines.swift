import Facts

/// What a line of a block may be.
enum BlockLine {
  /// A name, with or without more beside it; one with the word of a job in it may be what somebody does.
  case who(name: Range<Int>, mayBeWhat: Bool)
  case desk(Range<Int>)
  case what(Range<Int>)
  case how
  /// "Telefon", alone over its number.
  case label
  /// A street, an employer, anything else that is short.
  case other
  case outside
}

/// What each line of a block is, by its own words.
extension ContactBlockReader {
  /// A line with more words is a sentence.
  private static let longestLine = 32
  /// The address of a link stands there twice.
  private static let longestLink = 48
  /// What somebody does is said in so many words.
  private static let longestRole = 9

  func kind(_ index: Int) -> BlockLine {
    let line = text.lines[index]
    let tokens = withoutFrame(line.tokens)
    if !tokens.isEmpty, let labelled = scan.labelled(tokens), labelled.value.isEmpty,
      labelled.label == .phone || labelled.label == .email
    {
      return .label
    }
    if index > 0, isRoleLabel(index) { return .label }
    switch line.role {
    case .paragraph, .listItem, .open, .fact, .unknownFact, .aside, .heading(nil): break
    case .blank, .dropped, .title, .heading: return .outside
    }
    guard let first = tokens.first, tokens.count <= Self.longestLink else { return .outside }
    // "[osterkamp@lil.example](mailto:osterkamp@lil.example)" is longer than it looks.
    if scan.tokens[first].isSign("["), text.hasMailAddress(tokens), !text.endsWith(".", index) {
      return .how
    }
    guard tokens.count <= Self.longestLine, !text.isSentence(index), !text.isOfOtherFact(tokens)
    else { return .outside }
    let start = afterLabel(tokens)
    if let desk = scan.namedDesk(at: start, tokens.upperBound), text.hasAddress(tokens),
      isSetApart(desk, tokens), text.isDesk(desk)
    {
      return .desk(desk)
    }
    if let name = name(at: start, tokens) {
      let isTitled = beginsWithTitle(start..<tokens.upperBound)
      return .who(
        name: name,
        mayBeWhat: !isTitled && (name.contains { scan.isJob($0) } || endsInInitials(name)))
    }
    if scan.isRoleLine(tokens) { return .what(tokens) }
    if let role = roleOfContact(tokens) { return .what(role) }
    // "Job title: Head Gardener" among the lines of a person.
    if let labelled = scan.labelled(tokens), labelled.label == .title, labelled.joint != .none,
      isWhat(labelled.value)
    {
      return .what(labelled.value)
    }
    if let desk = scan.desk(at: start, tokens.upperBound), desk.lowerBound == start,
      start > tokens.lowerBound || text.hasAddress(tokens) || isSetApart(desk, tokens)
    {
      return .desk(desk)
    }
    if text.hasAddress(tokens) { return .how }
    if text.endsWith(":", index) || text.endsWith("?", index) { return .outside }
    if isWhat(tokens) { return .what(text.withoutBreak(tokens)) }
    let isOfApplying = tokens.contains { scan.isWord(.application, at: $0, tokens.upperBound) }
    return isOfApplying || isLabelOfFact(tokens) ? .outside : .other
  }

  /// "Leitende MTR", "Directeur HR": no surname is short and in capitals.
  private func endsInInitials(_ name: Range<Int>) -> Bool {
    guard let last = name.last, name.count > 1 else { return false }
    let token = scan.tokens[last]
    return token.traits.contains(.allCapitals) && (2...Self.longestInitials).contains(token.length)
      && !scan.tokens[last - 1].traits.contains(.allCapitals)
  }

  private static let longestInitials = 3

  /// "Functie contactpersoon    Teamleider Vastgoed": what stands behind the label.
  private func roleOfContact(_ tokens: Range<Int>) -> Range<Int>? {
    guard let first = tokens.first,
      var start = scan.match(
        .word, is: SmallWord.contactRole.index, at: first, tokens.upperBound)
    else { return nil }
    while start < tokens.upperBound, scan.tokens[start].kind != .word { start += 1 }
    return start < tokens.upperBound ? start..<tokens.upperBound : nil
  }

  /// "HR Department – Grand Hotel": a sign or nothing stands behind it.
  private func isSetApart(_ desk: Range<Int>, _ tokens: Range<Int>) -> Bool {
    desk.upperBound == tokens.upperBound
      || scan.tokens[desk.upperBound].kind == .sign && scan.tokens[desk.upperBound].isSpaced
      || scan.isSign(",", at: desk.upperBound, tokens.upperBound)
  }

  /// "Bewerbungsfrist", "Referentie": what follows is of the posting.
  private func isLabelOfFact(_ tokens: Range<Int>) -> Bool {
    guard let labelled = scan.labelled(tokens), labelled.value.isEmpty else { return false }
    switch labelled.label {
    case .title, .organisation, .organisationWeak, .department, .place, .contact, .other:
      return false
    default: return true
    }
  }

  /// "| Bram de Wit | Chef werkplaats |", "**Tamsin Verhaegh**": what stands between the bars of a table's row, or
  /// the stars of bold words.
  private func withoutFrame(_ tokens: Range<Int>) -> Range<Int> {
    func isFrame(_ index: Int) -> Bool {
      scan.tokens[index].isSign("|") || scan.tokens[index].isSign("*")
    }
    var range = tokens
    while let first = range.first, isFrame(first) { range = range.dropFirst() }
    while let last = range.last, isFrame(last) { range = range.dropLast() }
    return range
  }

  func holdsJob(_ tokens: Range<Int>) -> Bool { tokens.contains { scan.isJob($0) } }

  /// The name that a line begins with, behind a label or a job: nothing but its role and its addresses follows.
  private func name(at start: Int, _ tokens: Range<Int>) -> Range<Int>? {
    let end = tokens.upperBound
    // "Niederlassung Soltau"
    guard start < end, !scan.isWord(.premises, at: start, start + 1),
      let name = scan.person(at: start, end) ?? nameBehindJob(at: start, end),
      !text.isOrganisation(name), !text.isPlaceAndNobody(name, in: tokens),
      !text.hasLegalForm(name),
      !text.isAllChrome(tokens)
    else { return nil }
    guard name.upperBound < end else { return name }
    guard !scan.isOfStreet(name, end) else { return nil }
    let next = scan.tokens[name.upperBound]
    // "Berufsbild Dachdecker/in ansehen"
    if next.isSign("/"), !next.isSpaced { return nil }
    if next.kind == .word {
      let isAddress =
        scan.has(.label, at: name.upperBound, end)
        || scan.mailAddress(at: name.upperBound, end) != nil
      return isAddress ? name : nil
    }
    return name
  }

  /// "Amtsleiterin Mag.a Veronika Hochfilzer", "Hoofd P&O Jan Jansen"
  private func nameBehindJob(at start: Int, _ end: Int) -> Range<Int>? {
    var hasJob = false
    for index in start..<min(start + Self.longestRole, end) {
      let token = scan.tokens[index]
      if hasJob, let name = scan.person(at: index, end) { return name }
      guard token.kind == .word || token.isSign("-") || token.isSign("&") else { return nil }
      hasJob = hasJob || scan.isJob(index)
    }
    return nil
  }

  private func afterLabel(_ tokens: Range<Int>) -> Int {
    guard let labelled = scan.labelled(tokens), labelled.joint != .none, !labelled.value.isEmpty
    else { return tokens.lowerBound }
    return labelled.value.lowerBound
  }

  func beginsWithTitle(_ tokens: Range<Int>) -> Bool {
    guard let first = tokens.first else { return false }
    return scan.has(.honorific, at: first, tokens.upperBound)
  }

  /// "Leiterin des Fachdienstes Soziales", "Personalservice": a few words without figures that ask nobody to
  /// do anything, and are no employer and no town.
  private func isWhat(_ tokens: Range<Int>) -> Bool {
    guard tokens.count <= Self.longestRole, let first = tokens.first, let last = tokens.last,
      scan.tokens[first].kind == .word, !scan.tokens[last].isSentenceEnd,
      scan.tokens[first].isCapital || holdsJob(tokens),
      !text.isAllChrome(tokens), scan.headingTopic(of: tokens) == nil,
      !scan.has(.mail, at: first, tokens.upperBound), !namesContact(tokens),
      scan.isJob(first) || !(scan.labelled(tokens)?.value.isEmpty ?? false)
    else { return false }
    let end = tokens.upperBound
    let isPlain = tokens.allSatisfy { index in
      let token = scan.tokens[index]
      return
        (token.kind == .word || token.isSign("-") || token.isSign("&") || token.isSign("/")
        || token.isSign(",") || token.isSign(".") || token.isSign("(") || token.isSign(")")
        || token.isSign("'") || token.isSign("\\") && index == last)
        && !scan.has(.notname, at: index, end) && !scan.isWord(.enquiry, at: index, end)
        && !scan.isWord(.application, at: index, end)
    }
    return isPlain && !text.hasLegalForm(tokens) && !text.isPlaceAlone(tokens)
      && (scan.isJob(first) || !text.isOrganisation(tokens))
  }

  /// "Functie contactpersoon", "Telefon privat": the words of a label; "Recruiter" is a role as well.
  private func namesContact(_ tokens: Range<Int>) -> Bool {
    tokens.contains { index in
      guard let match = scan.match(.label, at: index, tokens.upperBound), !scan.isJob(index) else {
        return false
      }
      let label = Label.at(match.value)
      return label == .contact || label == .phone || label == .email
    }
  }
}

extension TextReading {
  /// "Jobsegment: Supply Chain, Operations": behind the label of something else stand no persons.
  func isOfOtherFact(_ tokens: Range<Int>) -> Bool {
    guard let labelled = scan.labelled(tokens), labelled.joint == .colon else { return false }
    switch labelled.label {
    case .contact, .phone, .email, .apply, .other, .title, .organisation, .department, .place,
      .deadline:
      return false
    default: return true
    }
  }

  /// Without the backslash that breaks a line in Markdown.
  func withoutBreak(_ tokens: Range<Int>) -> Range<Int> {
    guard let last = tokens.last, scan.tokens[last].isSign("\\") else { return tokens }
    return tokens.dropLast()
  }
}
