import Facts

/// First names alone, which are names by what stands beside them: the words of asking, a job, a number.
extension Scan {
  /// A first name alone behind "naar", "bei", "to", with a number or an address right behind it: "naar Remco: 06-…",
  /// "vraag naar Stefan (sectievoorzitter), s.hegeman@…".
  func reachedByFirstName(_ index: Int, _ end: Int) -> Range<Int>? {
    guard index > 0, isWord(.toward, at: index - 1, index) || isOurJob(index - 1),
      // "Bei Unsicherheiten: …" begins a sentence, and names nobody.
      tokens[index].isCapital,
      spoken != .de || tokens[index - 1].isUncapitalised || isOurJob(index - 1),
      tokens[index].word == 0,
      (3...Self.longestFirstName).contains(tokens[index].length),
      !tokens[index].traits.contains(.allCapitals),
      isReached(from: index + 1, end, needsAside: false)
        // "our office manager Jane is happy to help on …"
        || isOurJob(index - 1) && index + 1 < end && isWord(.being, at: index + 1, end)
          && (index + 2..<end).contains(where: { telephone(at: $0, end) != nil })
    else { return nil }
    return index..<index + 1
  }

  /// "onze zaalverantwoordelijke" right before "Emiel, 0486 31 77 05"
  private func isOurJob(_ index: Int) -> Bool {
    guard index > 0, isJob(index) else { return false }
    // "unserer Küchenchefin": German writes all nouns with a capital, and only these words say whose.
    if spoken == .de { return isWord(.ours, at: index - 1, index) }
    // "our office manager"
    return (max(0, index - 2)..<index).contains {
      (isWord(.ours, at: $0, index) || isWord(.article, at: $0, index))
        && tokens[index - 1].kind == .word
    }
  }

  /// "Fadoua, eigenaar, beantwoordt je vragen … op 075 555 01 33": a first name with a job between commas, in a sentence
  /// that says how to reach her. German writes its nouns with a capital as well.
  func firstNameWithJob(_ index: Int, _ end: Int) -> Range<Int>? {
    guard spoken != .de, tokens[index].isCapital, tokens[index].word == 0,
      tokens[index].length >= 3,
      !tokens[index].traits.contains(.allCapitals), isSign(",", at: index + 1, end),
      index == 0 || tokens[index - 1].isSentenceEnd,
      let role = roleAfter(index + 1, end), role.contains(where: isJob),
      isSign(",", at: role.upperBound, end),
      (role.upperBound..<end).contains(where: { telephone(at: $0, end) != nil })
    else { return nil }
    return index..<index + 1
  }

  /// "Our team lead, Beth, is on 07700 …", "unsere Leiterin, Nele, ist unter 0170 … da": between commas behind her job.
  func firstNameBehindJob(_ index: Int, _ end: Int) -> Range<Int>? {
    guard index > 1, tokens[index - 1].isSign(","), isOurJob(index - 2), tokens[index].isCapital,
      tokens[index].word == 0, tokens[index].length >= 3, isSign(",", at: index + 1, end),
      (index + 1..<end).contains(where: {
        telephone(at: $0, end) != nil || mailAddress(at: $0, end) != nil
      })
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

  /// "For the paperwork side, Shanelle in HR is at hr@…": with the part of the house, and how to reach it.
  func firstNameOfGroup(_ index: Int, _ end: Int) -> Range<Int>? {
    guard spoken != .de, tokens[index].isCapital, tokens[index].word == 0,
      tokens[index].length >= 3, !tokens[index].traits.contains(.allCapitals),
      var after = groupBehind(index + 1, end)?.upperBound
    else { return nil }
    if isWord(.being, at: after, end) { after += 1 }
    return isReached(from: after, end, needsAside: false) ? index..<index + 1 : nil
  }

  /// "Send Ruth a CV or just a letter to ruth@…": within a sentence a word with a capital, which the address begins with.
  func firstNameOfAddress(_ index: Int, _ end: Int) -> Range<Int>? {
    let name = tokens[index]
    guard index > 0, !tokens[index - 1].isSentenceEnd, name.isSpaced, name.isCapital,
      name.word == 0, name.length >= 3, !name.traits.contains(.allCapitals),
      let sign = (index + 2..<max(index + 2, min(index + Self.farthestAddress, end))).first(
        where: { tokens[$0].isSign("@") }),
      !tokens[sign].isSpaced, equal(sign - 1..<sign, index..<index + 1),
      mailAddress(at: sign - 1, end) != nil
    else { return nil }
    return index..<index + 1
  }

  /// "Send Ruth a CV or just a letter with a few photos of your work to"
  private static var farthestAddress: Int { 24 }

  /// German nouns are longer than any first name: "Immatrikulationsbescheinigung".
  private static var longestFirstName: Int { 12 }

  /// An unknown word with a capital that has a number or an address right behind it.
  func firstNameReached(at index: Int, _ end: Int) -> Range<Int>? {
    guard index < end, tokens[index].kind == .word, tokens[index].isCapital,
      tokens[index].word == 0, tokens[index].length >= 3,
      !tokens[index].traits.contains(.allCapitals)
    else { return nil }
    // "Raj in HR on 020 …"
    let behind = groupBehind(index + 1, end)?.upperBound ?? index + 1
    return isReached(from: behind, end, needsAside: false) ? index..<index + 1 : nil
  }

  /// "(voorman, 06-11 11 22 22)": what stands in parentheses behind a name is no longer.
  private static var longestAside: Int { 14 }

  /// A number or an address stands right behind a name and what is in parentheses there.
  private func isReached(from index: Int, _ end: Int, needsAside: Bool) -> Bool {
    var after = index
    if isSign("(", at: after, end),
      let close = (after..<min(after + Self.longestAside, end)).first(where: {
        tokens[$0].isSign(")")
      })
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
  func askedByFirstName(_ index: Int, _ end: Int) -> Range<Int>? {
    var start = index
    while start < end, start < index + 3, !tokens[start].isCapital, tokens[start].kind == .word {
      // "Ring the School Business Manager, Gill Forster": what somebody does comes first.
      if isWord(.ours, at: start, end) || isWord(.article, at: start, end) {
        return familiarName(start + 1, end)
      }
      // "app lotta (people), 06 …" of a page without capitals
      if !has(.language, at: start, end), !isCommonWord(start), tokens[start].length >= 3,
        isSign("(", at: start + 1, end),
        isReached(from: start + 1, end, needsAside: true)
      {
        return start..<start + 1
      }
      start += 1
    }
    guard start < end, tokens[start].isCapital, tokens[start].kind == .word,
      (3...Self.longestFirstName).contains(tokens[start].length), !isWord(.office, at: start, end)
    else { return nil }
    if let whole = personName(at: start, end) { return whole }
    // "ask for Dean (Transport) on 01632 …": a name may be a word.
    guard tokens[start].word == 0 || isReached(from: start + 1, end, needsAside: true) else {
      return nil
    }
    // "Mail Karriere@…" is an address, and "app Jan-Piet" more than a first word; "vraag naar Corné." is whole.
    let isWhole =
      start + 1 >= end || !tokens[start + 1].isSign("@") && tokens[start + 1].isSpaced
      || tokens[start + 1].isSign(",") || tokens[start + 1].isSign(":")
      || tokens[start + 1].isSentenceEnd && (start + 2 >= end || tokens[start + 2].isSpaced)
    return isWhole ? start..<start + 1 : nil
  }

  /// "Ruf die Vroni im Büro an": the south of Germany has an article before names.
  private func familiarName(_ index: Int, _ end: Int) -> Range<Int>? {
    guard spoken == .de, index < end, tokens[index].isCapital, tokens[index].word == 0,
      (3...8).contains(tokens[index].length),
      match(.word, is: SmallWord.group.index, at: index + 1, end) != nil,
      groupBehind(index + 1, end) != nil
    else { return nil }
    return index..<index + 1
  }
}
