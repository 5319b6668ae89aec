extension Draft {
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
    for index in lines.indices where isFree(index) && lines[index].marker == .none {
      if let name = namedInProse(index) {
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
    if !name.places.isEmpty {
      offer(.locations, .places(name.places), tokens, line: index, rule: rule)
    }
  }

  /// "X nodigt je uit …": a name at the beginning of a line before the words of an employer.
  private mutating func applySubject(_ index: Int) -> Range<Int>? {
    guard summary(of: index).may(.employer) else { return nil }
    for sentence in sentences(lines[index].tokens) {
      if let name = subject(of: sentence) { return name }
    }
    return nil
  }

  private func subject(of tokens: Range<Int>) -> Range<Int>? {
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
        scan.isWord(.at, at: position, tokens.upperBound),
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
