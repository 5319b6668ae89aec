extension Draft {
  /// Whether a line is the name of an organisation and nothing else: "Ministerie van …", "Halte Labs B.V.".
  func isOrganisationLine(_ index: Int) -> Bool {
    lines[index].marker == .none && isOrganisation(lines[index].tokens)
  }

  func isOrganisation(_ tokens: Range<Int>) -> Bool {
    guard (1...16).contains(tokens.count), let first = tokens.first, scan.tokens[first].isCapital,
      let last = tokens.last
    else { return false }
    if scan.tokens[last].isSign("?") || scan.tokens[last].isSign(":")
      || scan.tokens[last].isSign("!")
    {
      return false
    }
    // A sentence that begins with the name is none of its lines.
    if scan.tokens[last].isSign("."), scan.tokens[last - 1].length > 2 || tokens.count > 8 {
      return false
    }
    if tokens.dropFirst(2).contains(where: { scan.has(.employer, at: $0, tokens.upperBound) }) {
      return false
    }
    if tokens.contains(where: { scan.tokens[$0].isSign("@") || scan.tokens[$0].kind == .number }) {
      return false
    }
    if let start = organisationStart(first, tokens.upperBound), start < tokens.upperBound,
      tokens.upperBound - first >= 2
    {
      // Its last word is part of the name; "Museum medewerker" is a job.
      let name = nameEnd(tokens)
      if scan.tokens[name - 1].isCapital || scan.tokens[name - 1].traits.contains(.mixed) {
        return tokens[start...].contains { scan.tokens[$0].isCapital }
      }
      return false
    }
    return endsAsOrganisation(tokens)
  }

  /// The token after the first words of an organisation's name: "Ministerie van", "Uitkeringsdienst".
  private func organisationStart(_ index: Int, _ end: Int) -> Int? {
    scan.match(.organisation, is: OrganisationWords.start.index, at: index, end)
      ?? (scan.hasOrganisationSuffix(at: index) ? index + 1 : nil)
  }

  /// The tokens before an abbreviation in parentheses or a part after a comma.
  private func nameEnd(_ tokens: Range<Int>) -> Int {
    for index in tokens.dropFirst()
    where scan.tokens[index].isSign("(") || scan.tokens[index].isSign(",") {
      return index
    }
    var end = tokens.upperBound
    while end - 1 > tokens.lowerBound, scan.tokens[end - 1].kind == .sign { end -= 1 }
    return end
  }

  private func endsAsOrganisation(_ tokens: Range<Int>) -> Bool {
    let end = nameEnd(tokens)
    for start in max(tokens.lowerBound + 1, end - 4)..<max(tokens.lowerBound + 1, end) {
      if let after = scan.match(
        .organisation, is: OrganisationWords.end.index, at: start, tokens.upperBound), after >= end,
        scan.tokens[start].isCapital || scan.isWord("e", at: start, end)
          || scan.isWord("mbh", at: start, end) || scan.isWord("ggmbh", at: start, end)
      {
        return tokens.allSatisfy {
          scan.tokens[$0].kind != .word || scan.tokens[$0].isCapital || scan.tokens[$0].length <= 3
            || scan.isWord("ggmbh", at: $0, tokens.upperBound)
        }
      }
    }
    return false
  }

  /// Finds the employer when no label gives it: a line that is a name, the subject of the sentence that
  /// invites to apply, the subject under a heading about the organisation, or who seeks somebody.
  mutating func findOrganisation() {
    guard !has(.organisation) else {
      dropRepeatedEmployer()
      return
    }
    if let line = lines.indices.first(where: {
      isFree($0) && isOrganisationLine($0) && !isContactLine($0)
    }) {
      offerOrganisation(lines[line].tokens, line, .heading)
      return
    }
    for index in lines.indices where isFree(index) && lines[index].marker == .none {
      if let name = applySubject(index) {
        offerOrganisation(name, index, .sentence)
        return
      }
    }
    for index in lines.indices where isFree(index) {
      if lines[index].marker == .none, let name = aboutSubject(index) {
        offerOrganisation(name, index, .section)
        return
      }
    }
    for index in lines.indices where isFree(index) {
      if let name = mentioned(index) {
        offerOrganisation(name, index, .sentence)
        return
      }
    }
  }

  private func isFree(_ index: Int) -> Bool {
    switch lines[index].role {
    case .open, .heading, .paragraph, .listItem: !lines[index].tokens.isEmpty
    default: false
    }
  }

  /// Under a heading of contact a line is a person.
  private func isContactLine(_ index: Int) -> Bool {
    scan.personName(at: lines[index].tokens.lowerBound, lines[index].tokens.upperBound) != nil
      && topic(of: index) == .contact
      && scan.match(
        .organisation, at: lines[index].tokens.lowerBound, lines[index].tokens.upperBound) == nil
  }

  /// What the section that holds a line is about.
  func topic(of index: Int) -> HeadingTopic? {
    for before in stride(from: index - 1, through: 0, by: -1) {
      if case .heading(let topic) = lines[before].role { return topic }
    }
    return nil
  }

  mutating func offerOrganisation(
    _ tokens: Range<Int>, _ index: Int, _ rule: Candidate.Rule
  ) {
    let name = scan.organisation(tokens)
    offer(.organisation, .text(name.name), tokens, line: index, rule: rule)
    if let department = name.department {
      offer(.department, .text(department), tokens, line: index, rule: rule)
    }
    if let place = name.place {
      offer(.locations, .places([place]), tokens, line: index, rule: rule)
    }
  }

  /// "X nodigt je uit …": a name at the beginning of a line before the words of an employer.
  private func applySubject(_ index: Int) -> Range<Int>? {
    let tokens = lines[index].tokens
    guard let name = capitalisedRun(at: tokens.lowerBound, tokens) else { return nil }
    var after = name.upperBound
    // "Dorpshuis De Harmonie in Wijhe is op zoek"
    if after + 1 < tokens.upperBound,
      scan.skip(Sense.inside.bit, at: after, tokens.upperBound) == after + 1
    {
      after += 1
      while after < tokens.upperBound, scan.tokens[after].isCapital { after += 1 }
    }
    // "is per direct op zoek naar": a word or two may stand between.
    let near = after..<min(after + 5, tokens.upperBound)
    return near.contains { scan.has(.employer, at: $0, tokens.upperBound) } ? name : nil
  }

  private func aboutSubject(_ index: Int) -> Range<Int>? {
    guard topic(of: index) == .about, isSentence(index) else { return nil }
    guard let name = capitalisedRun(at: lines[index].tokens.lowerBound, lines[index].tokens),
      name.upperBound < lines[index].tokens.upperBound,
      scan.tokens[name.upperBound].kind == .word,
      name.count >= 2 || scan.tokens[name.lowerBound].traits.contains(.allCapitals)
    else { return nil }
    return name
  }

  /// An organisation by its first word within a sentence: "… bij de Gemeente Lindewolde …".
  private func mentioned(_ index: Int) -> Range<Int>? {
    let tokens = lines[index].tokens
    var position = tokens.lowerBound
    while position < tokens.upperBound {
      // "Bij Taalhuis Overmaas werk je", "At Halte Labs you will"
      if position == tokens.lowerBound || isSentenceEnd(position - 1),
        scan.isWord("bij", at: position, tokens.upperBound)
          || scan.isWord("at", at: position, tokens.upperBound),
        let name = capitalisedRun(at: position + 1, tokens), name.upperBound < tokens.upperBound,
        scan.tokens[name.upperBound].kind == .word
      {
        return name
      }
      if scan.tokens[position].isCapital, position > tokens.lowerBound,
        let match = scan.match(.organisation, at: position, tokens.upperBound),
        match.value == OrganisationWords.start.index,
        let name = capitalisedRun(at: position, tokens), name.count >= 2,
        name.upperBound > match.end,
        name.upperBound < tokens.upperBound,
        scan.has(.employer, at: name.upperBound, tokens.upperBound)
      {
        return name
      }
      position += 1
    }
    return nil
  }

  private func isSentenceEnd(_ index: Int) -> Bool {
    scan.tokens[index].isSign(".") || scan.tokens[index].isSign("!")
      || scan.tokens[index].isSign("?")
  }

  /// A name at `start`: words with a capital, joined by "van", "en", "of the" and their kind; an article
  /// before it does not belong to it.
  func capitalisedRun(at start: Int, _ tokens: Range<Int>) -> Range<Int>? {
    var first = start
    if first < tokens.upperBound, isArticle(first, tokens.upperBound) { first += 1 }
    guard first < tokens.upperBound, scan.tokens[first].isCapital else { return nil }
    var index = first
    var last = first
    while index < tokens.upperBound, index < first + 14 {
      let token = scan.tokens[index]
      // "… in Wijhe": where it is, not what it is called.
      if scan.skip(Sense.inside.bit, at: index, tokens.upperBound) == index + 1,
        isTown(index + 1, tokens)
      {
        break
      }
      if token.isCapital || token.isSign("&") || token.isSign("-") && !token.isSpaced {
        index += 1
        if token.isCapital { last = index }
      } else if let after = scan.skip(Sense.joiner.bit, at: index, tokens.upperBound) {
        index = after
      } else if isSecondHalf(index, first)
        || token.length <= 2 && scan.isSign("'", at: index - 1, tokens.upperBound)
      {
        index += 1
      } else if token.kind == .sign, token.isSign("'") {
        index += 1
      } else {
        break
      }
    }
    guard last > first else { return nil }
    // A single word that the vocabularies know begins a sentence.
    if last == first + 1, scan.tokens[first].word != 0 || scan.tokens[first].length < 4 {
      return nil
    }
    return first..<last
  }

  /// "poloclub" in "Zwem- en poloclub".
  private func isSecondHalf(_ index: Int, _ first: Int) -> Bool {
    index - 2 > first && scan.tokens[index - 2].isSign("-") && scan.tokens[index].kind == .word
      && scan.has(.and, at: index - 1, index)
  }

  private func isTown(_ index: Int, _ tokens: Range<Int>) -> Bool {
    guard index < tokens.upperBound, scan.tokens[index].isCapital else { return false }
    return (index + 1...min(index + 3, tokens.upperBound)).contains {
      scan.gazetteer(index..<$0)?.kind == .town
    }
  }

  private func isArticle(_ index: Int, _ end: Int) -> Bool {
    scan.isWord("de", at: index, end) || scan.isWord("het", at: index, end)
      || scan.isWord("the", at: index, end) || scan.isWord("die", at: index, end)
      || scan.isWord("das", at: index, end) || scan.isWord("der", at: index, end)
  }

  /// The employer's name alone on a line right below the repeated title is chrome.
  private mutating func dropRepeatedEmployer() {
    guard let employer = candidates.first(where: { $0.field == .organisation }) else { return }
    for index in lines.indices where index != employer.line && isFree(index) {
      guard index > 0, let before = (0..<index).last(where: { !lines[$0].isBlank }),
        lines[before].role == .dropped(.repeated),
        scan.equal(lines[index].tokens, lines[employer.line].tokens)
      else { continue }
      drop(index, .repeated)
    }
  }
}
