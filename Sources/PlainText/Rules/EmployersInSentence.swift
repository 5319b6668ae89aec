import Facts
import Postings

/// The names to which a sentence gives an employer's part: who seeks, describes itself, is worked at.
extension TextReading {
  /// "Havenregio Bureau Zuid is een …", "Kessel is a family company": name or kind holds a word for an organisation.
  private func holdsOrganisation(_ tokens: Range<Int>) -> Bool {
    tokens.contains {
      scan.match(.organisation, at: $0, tokens.upperBound) != nil
        || scan.hasOrganisationSuffix(at: $0)
    }
  }

  /// What an employer is stands within so many words behind "is a".
  private static let longestKind = 10

  /// The names that a sentence gives an employer's part, and which.
  func employers(in sentence: Range<Int>, isAbout: Bool) -> [(Range<Int>, Evidence)] {
    var found: [(Range<Int>, Evidence)] = []
    if let name = seekingSubject(of: sentence) ?? organisationBesideVerb(of: sentence) {
      found.append((name, .seeks))
    }
    if let name = introducedName(in: sentence) { found.append((name, .introduces)) }
    if let name = namedByUs(in: sentence) { found.append((name, .introduces)) }
    if let start = nameBehindUs(sentence), let name = capitalisedRun(at: start, sentence),
      name.count > 1 || isOrganisation(name)
    {
      found.append((name, .introduces))
    }
    if let name = employing(in: sentence) { found.append((name, .employs)) }
    if let name = workedAt(in: sentence) { found.append((name, .worksAt)) }
    // "Buchhandlung Eselsohr, 90 Quadratmeter, eine Leiter."
    if let name = capitalisedRun(at: sentence.lowerBound, sentence), isOrganisation(name),
      scan.isSign(",", at: name.upperBound, sentence.upperBound)
    {
      found.append((name, .named))
    }
    if let subject = capitalisedRun(at: sentence.lowerBound, sentence), subject.count <= 10,
      !isLeadWord(subject.lowerBound) || isParticleOfName(subject),
      let after = afterAside(subject.upperBound, sentence),
      scan.tokens[after].kind == .word
    {
      if scan.isWord(.isA, at: after, sentence.upperBound) {
        let isOrganisation = holdsOrganisation(
          subject.lowerBound..<min(sentence.upperBound, after + Self.longestKind))
        found.append((subject, isOrganisation ? .isDescribed : .isSomething))
      } else if isAbout,
        subject.count >= 2 || scan.tokens[subject.lowerBound].traits.contains(.allCapitals)
      {
        found.append((subject, .about))
      } else if subject.count >= 2 || isArticle(sentence.lowerBound, sentence.upperBound) {
        found.append((subject, .named))
      }
    }
    found += employersOfTeams(in: sentence)
    for position in sentence.dropFirst()
    where scan.tokens[position].isCapital || beginsSmallName(position, sentence) {
      guard isEmployerLead(position, sentence), let name = capitalisedRun(at: position, sentence),
        // "in der Schwalm" is where, "bij Wachtrij" at whom.
        name.count > 1 || isOrganisation(name) || !isBehindInside(position, sentence)
      else {
        continue
      }
      found.append(
        (
          name,
          isWhereYouWork(name.upperBound, sentence) && name.upperBound < sentence.upperBound
            || isAskedOfYou(name, sentence) ? .worksAt : .named
        ))
    }
    return found
  }

  /// "Come and work for X", "in our team at X", "Für unser Team der X suchen wir".
  private func employersOfTeams(in sentence: Range<Int>) -> [(Range<Int>, Evidence)] {
    let words = scan.summary(sentence)
    guard words.may(.word) else { return [] }
    let isOfTeam = scan.contains(.seeking, in: sentence) || scan.contains(.employer, in: sentence)
    return sentence.compactMap { position in
      let lead = scan.match(
        .word, is: SmallWord.workingAt.index, at: position, sentence.upperBound)
      guard let start = lead ?? (isOfTeam ? nameBehindBody(position, sentence) : nil),
        start > position, let name = capitalisedRun(at: start, sentence),
        name.count > 1 || isOrganisation(name)
      else { return nil }
      return (name, .worksAt)
    }
  }

  /// "Wat ga je doen bij Kaasmakerij Hoogland?"
  private func isAskedOfYou(_ name: Range<Int>, _ sentence: Range<Int>) -> Bool {
    scan.isSign("?", at: name.upperBound, sentence.upperBound) && name.count > 1
      && scan.contains(.you, in: sentence.lowerBound..<name.lowerBound)
  }

  /// The token after "(UvdW)" behind a name.
  private func afterAside(_ index: Int, _ sentence: Range<Int>) -> Int? {
    guard scan.isSign("(", at: index, sentence.upperBound) else {
      return index < sentence.upperBound ? index : nil
    }
    let close = (index..<min(index + 6, sentence.upperBound)).first { scan.tokens[$0].isSign(")") }
    return close.flatMap { $0 + 1 < sentence.upperBound ? $0 + 1 : nil }
  }
}
