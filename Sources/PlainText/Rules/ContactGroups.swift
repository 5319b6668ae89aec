import Facts

/// The part of the house that somebody named belongs to.
///
///     Ties Bakema van People & Culture      Darnell in recruiting      Youssef van de planning
///     Deine Ansprechpartnerin im Recruiting ist Dilara Özkan
extension Scan {
  /// "Bau & Umwelt Nord": the name of a part of the house has no more words.
  static var longestGroup: Int { 4 }
  /// So many words stand between "Ansprechpartnerin" and "ist".
  private static var longestBeforeName: Int { 8 }

  /// "van People & Culture", "aus dem Talent Acquisition", "in recruiting": behind a name.
  func groupBehind(_ index: Int, _ end: Int) -> Range<Int>? {
    if let member = match(.word, is: SmallWord.member.index, at: index, end),
      // "aus dem Bereich Talent Acquisition"
      case let start = max(
        member, match(.word, is: SmallWord.group.index, at: index, end) ?? member),
      start < end
    {
      if let desk = desk(at: start, end) { return desk }
      // "Fiona Reid of Reid Search": in English a firm.
      if isWord("of", at: index, start), spoken == .en { return nil }
      if let group = namedGroup(at: start, end) { return group }
      // "van de planning:", no "of course"
      if start > index + 1, let group = plainGroup(at: start, end) { return group }
    }
    guard let start = match(.word, is: SmallWord.group.index, at: index, end), start < end else {
      return nil
    }
    if let office = officeGroup(at: start, end) { return office }
    // "Ffion Pryce in Early Careers, ffion@…": English writes parts of a house with capitals.
    guard spoken == .en, let group = namedGroup(at: start, end),
      isBeforeAddress(group.upperBound, end)
    else { return nil }
    return group
  }

  /// "im Recruiting ist" right before a name, "in the HR team is".
  func groupBefore(_ name: Range<Int>, _ lower: Int) -> Range<Int>? {
    let start = personStart(name, lower)
    guard start - 2 > lower, isWord(.being, at: start - 1, start) else { return nil }
    for index in max(lower, start - Self.longestBeforeName)..<start - 2 {
      guard let after = match(.word, is: SmallWord.group.index, at: index, start - 1),
        after < start - 1, let group = officeGroup(at: after, start - 1),
        group.upperBound == start - 1
      else { continue }
      return group
    }
    return nil
  }

  /// A desk, or a word for a part of a house.
  private func officeGroup(at start: Int, _ end: Int) -> Range<Int>? {
    // "Human Resources at hr@…"
    guard mailAddress(at: start, end) == nil else { return nil }
    if let desk = desk(at: start, end) ?? plainOffice(at: start, end) { return desk }
    return match(.word, is: SmallWord.office.index, at: start, end).map { start..<$0 }
  }

  /// "the chair's office", "our grants team", "the estates department": English writes them small.
  private func plainOffice(at start: Int, _ end: Int) -> Range<Int>? {
    guard spoken == .en,
      let last = (start..<min(start + Self.longestOffice, end)).first(where: {
        isWord(.deskEnding, at: $0, $0 + 1)
      }), last > start,
      (start..<last).allSatisfy({
        (tokens[$0].kind == .word && !has(.joiner, at: $0, $0 + 1)) || tokens[$0].isSign("'")
      })
    else { return nil }
    return start..<last + 1
  }

  /// "chair", "'", "s", "office"
  private static var longestOffice: Int { 5 }

  /// Words with capitals that are no town and no house.
  private func namedGroup(at start: Int, _ end: Int) -> Range<Int>? {
    var last = start
    while last < end, last < start + Self.longestGroup,
      tokens[last].kind == .word && tokens[last].isCapital
        || last > start && (tokens[last].isSign("&") || tokens[last].isSign("-"))
    {
      last += 1
    }
    while last > start, tokens[last - 1].kind == .sign { last -= 1 }
    let group = start..<last
    // "Max aus dem Team" is of no team that has a name.
    let isPlace =
      gazetteer(group) != nil || has(.organisation, at: start, end)
      || group.count == 1 && isWord(.deskLead, at: start, end)
    return group.isEmpty || isPlace || group.contains { tokens[$0].traits.contains(.mixed) }
      ? nil : group
  }

  /// One word without a capital, right before a number or an address; German writes its nouns with one.
  private func plainGroup(at start: Int, _ end: Int) -> Range<Int>? {
    guard spoken != .de, tokens[start].kind == .word, !tokens[start].isCapital,
      tokens[start].length > 3, !has(.language, at: start, end), !isWord(.premises, at: start, end),
      !has(.organisation, at: start, end)
    else { return nil }
    let after = start + 1
    let isLast =
      after >= end || tokens[after].isSign(":") || tokens[after].isSign(",")
      || tokens[after].isSign("(") || isWord(.reachedAt, at: after, end)
      || tokens[after].kind == .number
    return isLast ? start..<after : nil
  }
}

/// Roles that say what they are of, before a name.
extension Scan {
  private static var longestComplement: Int { 7 }

  /// "Trainee van vorig jaar Wiebe Postma", "Leiter der Werkstatt Jörg Brandt": from the job on.
  func roleWithComplement(_ name: Range<Int>, _ lower: Int) -> Range<Int>? {
    let start = personStart(name, lower)
    // "zu Händen von Meisterin Dorothea Zwirner": the word of her job is right before her name.
    guard start - 2 >= lower, !isJob(start - 1) || !leadsToBoss(start - 2)
    else { return nil }
    var index = start - 1
    while index >= max(lower, start - Self.longestComplement), tokens[index].kind == .word,
      !isWord(.asks, at: index, start), !isWord(.enquiry, at: index, start),
      !isWord(.application, at: index, start)
    {
      if index + 2 < start, isJob(index) || has(.rolelead, at: index, index + 1),
        isWord(.of, at: index + 1, start) || isWord(.member, at: index + 1, start)
          || spoken == .de && isWord(.article, at: index + 1, start),
        beginsRole(index, lower)
      {
        return index..<start
      }
      index -= 1
    }
    return nil
  }

  /// "von", "of", "van": before the job of whoever is named.
  private func leadsToBoss(_ index: Int) -> Bool {
    isWord(.of, at: index, index + 1) || isWord(.member, at: index, index + 1)
  }

  /// The sentence begins there, or words of asking, an article or a sign stand before.
  private func beginsRole(_ index: Int, _ lower: Int) -> Bool {
    guard index > lower else { return true }
    let before = index - 1
    return tokens[before].kind == .sign || isWord(.asks, at: before, index)
      || isWord(.article, at: before, index) || isWord(.ours, at: before, index)
      || isWord(.toward, at: before, index)
  }
}
