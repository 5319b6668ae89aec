/// The employer beside or within the title.
extension Draft {
  mutating func employerBeside(_ title: Int, _ head: [Int]) {
    guard !has(.organisation) else { return }
    for index in head where index != title && !isSentence(index) {
      // A name under "Contact" is a person's.
      if index > title, headingTopic(index) == .contact { return }
      if isDepartment(index) {
        offer(
          .department, .text(scan.line(lines[index].tokens)), lines[index].tokens, line: index,
          rule: .heading)
        lines[index].role = .fact
        kinds[index] = .organisation
        continue
      }
      if isOrganisationLine(index)
        || index > title && (isNameLine(index) || isBetweenTitleAndFacts(index, title))
      {
        offerOrganisation(
          lines[index].tokens, index, isOrganisationLine(index) ? .heading : .position)
        lines[index].role = .fact
        kinds[index] = .organisation
        return
      }
    }
  }

  /// "Verpleegkundige - Ziekenhuis Rivierenoord": the employer at the end of the title.
  mutating func employerWithin(_ tokens: Range<Int>, _ title: Int) {
    guard !has(.organisation),
      let joint = tokens.last(where: {
        let token = scan.tokens[$0]
        return token.isSpaced
          && (token.isSign("-") || token.isSign("|") || token.isSign("@")
            || scan.isWord(.at, at: $0, tokens.upperBound))
      })
    else { return }
    let name = joint + 1..<tokens.upperBound
    guard name.count >= 2, isOrganisation(name) else { return }
    offer(
      .organisation, .text(scan.organisation(name).name), name, line: title, rule: .position)
  }

  /// A short line right below the title and right above the facts, with a name in it.
  func isBetweenTitleAndFacts(_ index: Int, _ title: Int) -> Bool {
    guard let next = next(after: index), lines[next].role == .fact,
      self.next(after: title) == index,
      lines[index].marker == .none, lines[index].tokens.count <= 9, headingTopic(index) == nil,
      !endsWith("?", index), !endsWith("!", index), !endsWith(":", index)
    else { return false }
    let capitals = lines[index].tokens.count { scan.tokens[$0].isCapital }
    return capitals >= 2
  }

  /// Two to eight words, all longer ones with a capital.
  func isNameLine(_ index: Int) -> Bool {
    let tokens = lines[index].tokens
    guard (1...9).contains(tokens.count), lines[index].marker == .none, headingTopic(index) == nil,
      lines[index].isBeforeBlank || !isOverSentence(index),
      !endsWith("?", index), !endsWith(":", index), !endsWith("!", index), let first = tokens.first,
      scan.tokens[first].isCapital, tokens.count > 1 || scan.tokens[first].word == 0
    else { return false }
    // "WAS WIR SIND" heads a paragraph.
    if isAllCapitals(tokens), let next = next(after: index), isSentence(next) { return false }
    // "Schafe, Schindeln, Schulklassen" is a motto.
    if tokens.count(where: { scan.tokens[$0].isSign(",") }) >= 2 { return false }
    if tokens.contains(where: {
      scan.tokens[$0].kind == .number || scan.tokens[$0].kind == .currency
        || scan.tokens[$0].isSign("@")
    }) {
      return false
    }
    return tokens.allSatisfy {
      let token = scan.tokens[$0]
      return token.kind != .word || token.isCapital || token.length <= 3
        || scan.has(.joiner, at: $0, tokens.upperBound)
    } && tokens.contains { scan.tokens[$0].kind == .word && scan.tokens[$0].length > 2 }
  }

  /// "Faculty of Geosciences", "Directie Water en Bodem": a part of an organisation.
  func isDepartment(_ index: Int) -> Bool {
    guard let labelled = scan.labelled(lines[index].tokens), labelled.label == .department,
      labelled.joint == .none, !labelled.value.isEmpty, labelled.value.count <= 8
    else { return false }
    return !isOrganisationLine(index)
      || scan.has(.joiner, at: labelled.value.lowerBound, labelled.value.upperBound)
  }

  /// A sentence follows on the next line: the line heads it.
  func isOverSentence(_ index: Int) -> Bool {
    index + 1 < lines.count && !lines[index + 1].isBlank && isSentence(index + 1)
  }
}
