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
      ?? firstNameBehindJob(index, end) ?? firstNameOfGroup(index, end)
      ?? firstNameOfAddress(index, end)
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
    {
      return false
    }
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
