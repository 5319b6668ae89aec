/// The employer in prose, each way of naming it a function: the surest first.
extension Draft {
  /// "X nodigt je uit …", "X sucht …": a name at the beginning of a sentence before the words of an employer.
  func seekingSubject(_ index: Int) -> Range<Int>? {
    guard summary(of: index).may(.employer) else { return nil }
    for sentence in sentences(lines[index].tokens) {
      if let name = seekingSubject(of: sentence) { return name }
    }
    return nil
  }

  private func seekingSubject(of sentence: Range<Int>) -> Range<Int>? {
    let end = sentence.upperBound
    guard let name = capitalisedRun(at: sentence.lowerBound, sentence),
      // "Für den Herbst suchen wir"
      !scan.has(.joiner, at: name.lowerBound, name.lowerBound + 1)
    else { return nil }
    var after = name.upperBound
    // "Dorpshuis De Harmonie in Wijhe is op zoek"
    if after + 1 < end, scan.skip(Sense.inside.bit, at: after, end) == after + 1 {
      after += 1
      while after < end, scan.tokens[after].isCapital { after += 1 }
    }
    // "Weatherhead & Daughters, a boatyard in Pittenweem, is looking for"
    if scan.isSign(",", at: after, end),
      let close = (after + 1..<min(after + 9, end)).first(where: { scan.tokens[$0].isSign(",") })
    {
      after = close + 1
    }
    // "is per direct op zoek naar": a word or two may stand between.
    let seeks = (after..<min(after + 5, end)).contains { position in
      guard let next = scan.skip(Sense.employer.bit, at: position, end) else { return false }
      // "Das Vorhaben sucht sie in 70 Brunnen": a thing.
      return !(scan.isWord(.them, at: next, end) && !scan.tokens[next].isCapital)
    }
    // "Amsterdam zoekt kunstenaars": a town seeks for everybody.
    return seeks && scan.gazetteer(name) == nil ? name : nil
  }

  /// "Buchhandlung Seitenwind in Greetsiel": a word that nothing knows, after "in", is a town that the
  /// gazetteer lacks. It has all Dutch ones.
  func withoutTown(_ name: Range<Int>) -> Range<Int> {
    let inside = name.upperBound - 2
    guard language != .nl, inside - name.lowerBound >= 2, isUnknownTown(inside + 1, name) else {
      return name
    }
    return name.lowerBound..<inside
  }

  /// A capitalised word right after "in" that no vocabulary has.
  func isUnknownTown(_ index: Int, _ sentence: Range<Int>) -> Bool {
    index > sentence.lowerBound && scan.tokens[index].isCapital && scan.tokens[index].word == 0
      && scan.isWord(.inside, at: index - 1, index)
  }

  /// "Wij zijn Studio Vlinderslag.": the name and nothing after it.
  func introduced(_ index: Int) -> Range<Int>? {
    for sentence in sentences(lines[index].tokens) {
      guard
        let start = scan.match(
          .word, is: SmallWord.weAre.index, at: sentence.lowerBound, sentence.upperBound),
        let name = capitalisedRun(at: start, sentence),
        name.upperBound == sentence.upperBound || scan.tokens[name.upperBound].kind == .sign
          || scan.has(.and, at: name.upperBound, sentence.upperBound),
        // A German noun looks like a name.
        language != .de || name.count > 1
      else { continue }
      return name
    }
    return nil
  }

  /// The subject under a heading about the organisation.
  func aboutSubject(_ index: Int) -> Range<Int>? {
    guard topic(of: index) == .about, isSentence(index) else { return nil }
    let tokens = lines[index].tokens
    // "Bij Kwekerij De Rode Tros in Naaldwijk."
    let isAfterLead = isLead(tokens.lowerBound, tokens)
    guard let name = capitalisedRun(at: tokens.lowerBound + (isAfterLead ? 1 : 0), tokens),
      name.upperBound < tokens.upperBound,
      isAfterLead || scan.tokens[name.upperBound].kind == .word,
      name.count >= 2 || scan.tokens[name.lowerBound].traits.contains(.allCapitals)
    else { return nil }
    return name
  }

  /// An organisation by its first word within a sentence: "… bij de Gemeente Lindewolde …".
  func mentioned(_ index: Int) -> Range<Int>? {
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

  private func isLead(_ index: Int, _ tokens: Range<Int>) -> Bool {
    scan.isWord(.at, at: index, tokens.upperBound)
      || scan.isWord(.within, at: index, tokens.upperBound)
  }

  /// "Der Bühnenservice Ilmtal baut …": an article and a name of several words that does something.
  func namedSubject(_ index: Int) -> Range<Int>? {
    for sentence in sentences(lines[index].tokens)
    where isArticle(sentence.lowerBound, sentence.upperBound) {
      guard let name = capitalisedRun(at: sentence.lowerBound, sentence), name.count >= 2,
        name.upperBound < sentence.upperBound, scan.tokens[name.upperBound].kind == .word,
        name.allSatisfy({ !scan.has(.joiner, at: $0, name.upperBound) }),
        !name.contains(where: { isTown($0, name) }), !scan.contains(.event, in: name)
      else { continue }
      return name
    }
    return nil
  }
}

/// The employer where prose only mentions it, for names that show what they are.
extension Draft {
  /// A name at the beginning of a sentence or behind "bij", "an der", "at", when its words are those of an
  /// organisation, or when the sentence goes on with what you do there.
  ///
  ///     Stichting Welzijn Rivierenland is er voor iedereen …   An der Universität Münster ist …
  ///     Als psycholoog bij Parnassus-Zuid behandel je …
  func namedInProse(_ index: Int) -> Range<Int>? {
    for sentence in sentences(lines[index].tokens) where sentence.count >= 5 {
      for position in sentence where scan.tokens[position].isCapital {
        let isFirst = position == sentence.lowerBound
        guard isFirst || isEmployerLead(position, sentence),
          let name = capitalisedRun(at: position, sentence),
          name.upperBound < sentence.upperBound, !isTown(name.lowerBound, sentence)
        else { continue }
        if isNamedAsOrganisation(name) || !isFirst && isWhereYouWork(name.upperBound, sentence) {
          return name
        }
      }
    }
    return nil
  }

  /// "bij", "bij de", "an der", "at", "within" before the name.
  private func isEmployerLead(_ position: Int, _ sentence: Range<Int>) -> Bool {
    var before = position - 1
    if before > sentence.lowerBound, isArticle(before, position) { before -= 1 }
    guard before >= sentence.lowerBound else { return false }
    return isLead(before, sentence)
  }

  /// The first words are those of an organisation's name and more follow, or the last ones are.
  private func isNamedAsOrganisation(_ name: Range<Int>) -> Bool {
    guard name.count >= 2 else { return false }
    if let start = organisationStart(name.lowerBound, name.upperBound), start < name.upperBound,
      scan.tokens[name.upperBound - 1].isCapital
    {
      return true
    }
    return endsAsOrganisation(name)
  }

  /// "… behandel je", "… you will", "… werken we"
  private func isWhereYouWork(_ after: Int, _ sentence: Range<Int>) -> Bool {
    let end = sentence.upperBound
    if scan.has(.notname, at: after, end) { return true }
    guard after < end, scan.tokens[after].kind == .word, !scan.tokens[after].isCapital else {
      return false
    }
    return scan.has(.notname, at: after + 1, end)
  }
}
