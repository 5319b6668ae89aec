import Facts

/// Which names of a sentence hold the addresses that follow.
extension ContactRule {
  /// A name counts where an address or a number follows in the sentence, or the words of a question stand before.
  func isHolder(_ name: Range<Int>, _ tokens: Range<Int>, _ line: Int) -> Bool {
    guard !text.isOrganisation(name), !text.isPlaceAndNobody(name, in: tokens),
      !scan.isOfStreet(name, tokens.upperBound), !scan.isBehindNumber(name, tokens.lowerBound)
    else { return false }
    // "Haus Weidenau, Siegen", "über die Mailingliste Bibliotheksliste"
    guard !scan.isWord(.premises, at: name.lowerBound, name.lowerBound + 1),
      !isThingInGerman(name, tokens)
    else { return false }
    let rest = name.upperBound..<tokens.upperBound
    guard !isOfList(tokens), !isOfPremises(name, tokens) else { return false }
    return hasAddress(rest) || isReachedBelow(name, tokens, line) || purpose == .enquiry
      || section == .enquiry || isAsked(name, tokens)
  }

  /// "Deine Recruiterin ist", "Je recruiter is" right before the name.
  func isIntroduced(_ name: Range<Int>, _ tokens: Range<Int>) -> Bool {
    let being = name.lowerBound - 1
    return being > tokens.lowerBound && scan.isWord(.being, at: being, being + 1)
      && scan.isJob(being - 1)
  }

  /// Right behind an article, in a sentence that asks for nobody: German writes all its nouns with a capital.
  private func isThingInGerman(_ name: Range<Int>, _ tokens: Range<Int>) -> Bool {
    let before = name.lowerBound - 1
    return scan.spoken == .de && before >= tokens.lowerBound
      && scan.tokens[before].isUncapitalised && scan.isWord(.article, at: before, before + 1)
      && !scan.has(.honorific, at: name.lowerBound, name.upperBound)
      && scan.jobWithin(name) == nil && !isAsked(name, tokens)
      && !hasAddress(name.upperBound..<tokens.upperBound)
  }

  /// "…, coördinator paramedici op campus Ter Wilgen: 056 …": where whoever was named before works.
  private func isOfPremises(_ name: Range<Int>, _ tokens: Range<Int>) -> Bool {
    guard let holder, contacts[holder].name != nil, !isReachable(contacts[holder]),
      name.lowerBound - 1 > tokens.lowerBound
    else { return false }
    return scan.isWord(.premises, at: name.lowerBound - 1, name.lowerBound)
  }

  /// "Áras an Chontae, Mount Street, Mullingar, Co. Westmeath", "Python, Apache Spark, Azure, dbt": a line of many pieces,
  /// and nothing that reaches anybody.
  func isOfList(_ tokens: Range<Int>) -> Bool {
    let commas = tokens.count { scan.tokens[$0].isSign(",") }
    guard commas >= Self.leastOfList, !scan.tokens[tokens.upperBound - 1].isSentenceEnd else {
      return false
    }
    // "Anu, Ben, Claire, Denise Mac, Duc, Farah, Gord, +1 902-555-0108, You": the members of a chat.
    return commas >= Self.leastOfMembers || !hasAddress(tokens)
  }

  private static let (leastOfList, leastOfMembers) = (3, 6)

  /// "Vragen? Bel Kees-Jan de Gier," over "teamleider Beheer Oost, op" over a number: a sentence of short lines.
  private func isReachedBelow(_ name: Range<Int>, _ tokens: Range<Int>, _ line: Int) -> Bool {
    guard
      isAsked(name, tokens) || scan.roleBehind(name.upperBound, tokens.upperBound) != nil
        || roleBelow(name, line) != nil,
      body.contains(line), let last = tokens.last,
      tokens.upperBound == text.lines[line].tokens.upperBound,
      !scan.tokens[last].isSentenceEnd
    else { return false }
    return (line + 1..<min(line + 3, text.lines.count)).prefix { !text.lines[$0].isBlank }
      .contains { hasAddress(text.lines[$0].tokens) && text.lines[$0].role == .paragraph }
  }
}
