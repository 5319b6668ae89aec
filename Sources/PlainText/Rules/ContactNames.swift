import Facts

/// How persons and their titles are written.
extension Scan {
  /// A person's name that no noun or verb is taken for.
  ///
  ///     Ruf Kevin Paschke an      Die Gespräche finden …      App Joost, de medeoprichter, op 06…
  func person(at index: Int, _ end: Int) -> Range<Int>? {
    guard index < end, tokens[index].kind == .word else { return nil }
    if isWord(.asks, at: index, end) { return askedByFirstName(index + 1, end) }
    // "in Talent Acquisition": a part of the house. "Full Time": how much of a week.
    guard !isWord(.office, at: index, end), !isWord(.fulltime, at: index, end),
      !isWord(.parttime, at: index, end)
    else { return nil }
    if let name = reachedByFirstName(index, end) ?? firstNameWithJob(index, end)
      ?? firstNameBehindJob(index, end)
    {
      return name
    }
    guard
      has(.honorific, at: index, end)
        || tokens[index].isCapital && (!isCommonWord(index) || isMonthAsName(index, end))
    else { return nil }
    guard let name = personName(at: index, end).map({ withoutGroup($0) }), !name.isEmpty else {
      return nil
    }
    let words = name.filter { tokens[$0].kind == .word && tokens[$0].isCapital }
    // German writes its nouns with a capital: "Fragen zum Verfahren", "Angabe der Kennung"; "Frau Katja Sommer"
    // is a person by her form of address.
    guard let last = words.last, let first = words.first,
      has(.honorific, at: index, end)
        || !isCommonWord(last) && (!isCommonWord(first) || isMonthAsName(first, end))
    else { return nil }
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

  /// "Ilse Kuipers van People": no name ends in a common word.
  private func withoutGroup(_ name: Range<Int>) -> Range<Int> {
    guard let joint = memberJoint(in: name),
      isCommonWord(joint + 1) || isWord(.office, at: joint + 1, name.upperBound)
    else { return name }
    return name.lowerBound..<joint
  }

  /// "van" in "Ilse Kuipers van People": behind two words with capitals, and something behind it.
  func memberJoint(in name: Range<Int>) -> Int? {
    guard
      let joint = name.last(where: {
        !tokens[$0].isCapital && isWord(.member, at: $0, name.upperBound)
      }), joint + 1 < name.upperBound,
      (name.lowerBound..<joint).count(where: { tokens[$0].isCapital }) > 1
    else { return nil }
    return joint
  }

  /// "Dorfplatz 7", "Sportpark Oud Wulven, 3991 CZ": numbers that nobody is called on are an address's.
  /// "Frau Sauer, Zimmer 12" is a person all the same.
  func isOfStreet(_ name: Range<Int>, _ end: Int) -> Bool {
    guard personStart(name, max(0, name.lowerBound - 2)) == name.lowerBound else { return false }
    let comma = isSign(",", at: name.upperBound, end)
    var number = comma ? name.upperBound + 1 : name.upperBound
    // "Karin Holm, Raum 214", "Uwe Kahl, Referat 11"
    if comma,
      isWord(.room, at: number, end) || isWord(.deskLead, at: number, end)
        || isWord(.extension, at: number, end)
    { return false }
    // "W First Street, Suite 204"
    if comma, number + 1 < end, tokens[number].isCapital, tokens[number + 1].kind == .number {
      number += 1
    }
    return number < end && tokens[number].kind == .number && telephone(at: number, end) == nil
  }

  /// "2100 Clark Fork Lane", "Stationsstraat 90, 3851 NK Ermelo": a number alone stands before it, of no telephone.
  func isBehindNumber(_ name: Range<Int>, _ lower: Int) -> Bool {
    var before = name.lowerBound - 1
    while before > lower, tokens[before].kind == .word, tokens[before].isCapital { before -= 1 }
    guard before >= lower, tokens[before].kind == .number else { return false }
    guard before > lower else { return true }
    let sign = tokens[before - 1]
    return sign.kind == .word || sign.isSign(",")
  }

  private func isNobleParticle(_ index: Int) -> Bool {
    tokens[index].length == 3 && has(.particle, at: index, index + 1)
      && !isWord(.article, at: index, index + 1)
  }

  /// A first name alone behind "naar", "bei", "to", with a number or an address right behind it: "naar Remco: 06-…",
  /// "vraag naar Stefan (sectievoorzitter), s.hegeman@…".
  private func reachedByFirstName(_ index: Int, _ end: Int) -> Range<Int>? {
    guard index > 0, isWord(.toward, at: index - 1, index) || isOurJob(index - 1),
      // "Bei Unsicherheiten: …" begins a sentence, and names nobody.
      tokens[index].isCapital, spoken != .de || tokens[index - 1].isUncapitalised,
      tokens[index].word == 0, tokens[index].length >= 3,
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
  private func firstNameWithJob(_ index: Int, _ end: Int) -> Range<Int>? {
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
  private func firstNameBehindJob(_ index: Int, _ end: Int) -> Range<Int>? {
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
  private func askedByFirstName(_ index: Int, _ end: Int) -> Range<Int>? {
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
      tokens[start].length >= 3, !isWord(.office, at: start, end)
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

  /// "Jan Willem Postma", "August Meyer": a month is followed by a number or stands alone.
  private func isMonthAsName(_ index: Int, _ end: Int) -> Bool {
    index + 1 < end && has(.month, at: index, index + 1) && tokens[index + 1].kind == .word
      && (tokens[index + 1].isCapital || skip(Sense.particle.bit, at: index + 1, end) != nil)
      && tokens[index + 1].length > 1 && !has(.month, at: index + 1, end)
      && !(index > 0 && tokens[index - 1].kind == .number)
  }

  /// A word that begins phrases of the vocabularies that no person is called by.
  func isCommonWord(_ index: Int) -> Bool {
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
}
