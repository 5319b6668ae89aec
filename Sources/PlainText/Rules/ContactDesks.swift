import Facts

/// Parts of a house that no vocabulary lists: their names say by their ends what they are.
///
///     die Maskenabteilung      unser Ausbildungsteam      the Early Careers team      HR Service Centre
extension Scan {
  /// Before the word that ends the name of a desk stand no more words.
  private static var longestDeskName: Int { 5 }
  /// "Infoteam": what stands before the ending.
  private static var shortestCompound: Int { 8 }

  /// The name of a desk that begins at a token.
  func namedDesk(at index: Int, _ end: Int) -> Range<Int>? {
    guard index < end, tokens[index].kind == .word, !has(.language, at: index, index + 1),
      !isWord(.asks, at: index, index + 1), !isWord(.enquiry, at: index, index + 1)
    else { return nil }
    if spoken == .en { return deskOfWords(at: index, end) }
    return deskOfOneWord(at: index, end) ?? deskOfTwoWords(at: index, end)
  }

  /// "HR Servicecentrum", "Azubi-Team": a word with a capital before the one that says what it is.
  private func deskOfTwoWords(at index: Int, _ end: Int) -> Range<Int>? {
    guard tokens[index].isCapital, tokens[index].length > 1 else { return nil }
    if isSign("-", at: index + 1, end), !tokens[index + 1].isSpaced {
      let after = match(.word, is: SmallWord.deskEnding.index, at: index + 2, end)
      return after.map { index..<$0 }
    }
    guard isWord(.office, at: index, end) || tokens[index].traits.contains(.allCapitals),
      index + 1 < end, tokens[index + 1].isCapital
    else { return nil }
    let after =
      deskOfOneWord(at: index + 1, end)?.upperBound
      ?? match(.word, is: SmallWord.deskEnding.index, at: index + 1, end)
    return after.map { index..<$0 }
  }

  /// "Early Careers team": words with capitals and the word that ends them.
  private func deskOfWords(at index: Int, _ end: Int) -> Range<Int>? {
    guard tokens[index].isCapital else { return nil }
    var last = index + 1
    while last < min(end, index + Self.longestDeskName),
      tokens[last].kind == .word || tokens[last].isSign("&") || tokens[last].isSign("-")
    {
      if let after = match(.word, is: SmallWord.deskEnding.index, at: last, end) {
        // "the Highways Team Leader" is a person.
        let goesOn =
          after < end && tokens[after].kind == .word
          && (tokens[after].isCapital || isJob(after)) && !tokens[after].traits.contains(.farSpaced)
        if !goesOn { return index..<after }
      } else if tokens[last].kind == .word, !tokens[last].isCapital,
        !has(.joiner, at: last, last + 1)
      {
        return nil
      }
      last += 1
    }
    return nil
  }

  /// "Ausbildungsteam"; Dutch writes its nouns small, behind an article.
  private func deskOfOneWord(at index: Int, _ end: Int) -> Range<Int>? {
    let token = tokens[index]
    guard token.length >= Self.shortestCompound,
      token.isCapital
        || spoken == .nl && index > 0
          && (isWord(.article, at: index - 1, index) || isWord(.ours, at: index - 1, index)),
      !has(.organisation, at: index, end),
      hasSuffix(
        at: index,
        { vocabulary.value($0, .word, is: SmallWord.deskEnding.index) })
    else { return nil }
    // "Servicezentrum Personal", "Personalabteilung Nord"
    let after = index + 1
    let isNamed =
      after < end && tokens[index].isCapital && tokens[after].kind == .word
      && tokens[after].isCapital && !has(.label, at: after, end)
      && !has(.honorific, at: after, end) && !isWord(.premises, at: after, end)
      && (after + 1 >= end || tokens[after + 1].kind != .word || !tokens[after + 1].isCapital)
    return index..<(isNamed ? after + 1 : after)
  }

  /// "beantwortet die Schneiderei, Telefon …": what a German sentence names as whoever answers.
  func answeringDesk(at index: Int, _ lower: Int, _ end: Int) -> Range<Int>? {
    let noun = index + 1
    guard spoken == .de, index > lower, noun + 1 < end,
      isWord(.article, at: index, noun) || isWord(.ours, at: index, noun),
      isWord(.enquiry, at: index - 1, index), tokens[index - 1].isUncapitalised,
      tokens[noun].kind == .word, tokens[noun].isCapital, !isJob(noun), !isCommonWord(noun),
      !has(.organisation, at: noun, end)
    else { return nil }
    let after =
      isSign(",", at: noun + 1, end) || isSign("(", at: noun + 1, end) ? noun + 2 : noun + 1
    let isReached =
      has(.label, at: after, end) || isWord(.reachedAt, at: after, end)
      || telephone(at: after, end) != nil || mailAddress(at: after, end) != nil
    return isReached ? noun..<noun + 1 : nil
  }

  /// "Servicezentrum Personal, Herr Leder", "Recruiting | Leonie Hartwig": the part of the house that stands before a
  /// name, set apart from it.
  func deskSetBefore(_ name: Range<Int>, _ lower: Int) -> Range<Int>? {
    let joint = personStart(name, lower) - 1
    guard joint > lower, isSetter(joint) else { return nil }
    var start = joint
    while start > lower, joint - start <= Self.longestDeskName,
      tokens[start - 1].kind == .word
        || tokens[start - 1].isSign("&")
        || tokens[start - 1].isSign("-") && !tokens[start - 1].isSpaced
    { start -= 1 }
    guard start < joint, start == lower || isSetter(start - 1) || tokens[start - 1].isSign(":")
    else { return nil }
    let isDesk =
      desk(at: start, joint)?.upperBound == joint
      || namedDesk(at: start, joint)?.upperBound == joint
      || match(.word, is: SmallWord.office.index, at: start, joint) == joint
    return isDesk ? start..<joint : nil
  }

  private func isSetter(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.isSign(",") || token.isSign("|") || token.kind == .bullet || token.kind == .tab
      || token.isSign("-") && token.isSpaced
  }
}

extension TextReading {
  /// "HR Service Centre", no "Riverside Medical Centre": an organisation is none, unless its name says that it is an office's.
  func isDesk(_ name: Range<Int>) -> Bool {
    !hasLegalForm(name)
      && (!isOrganisation(name) || name.contains { scan.isWord(.office, at: $0, name.upperBound) })
  }
}
