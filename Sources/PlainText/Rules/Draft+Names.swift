import Facts
import Postings

/// How names of organisations look.
extension Draft {
  /// Whether a line is the name of an organisation and nothing else: "Ministerie van …", "Halte Labs B.V.".
  func isOrganisationLine(_ index: Int) -> Bool {
    lines[index].marker == .none && headingTopic(index) == nil
      && (isOrganisation(lines[index].tokens) || hasLogo(index))
  }

  /// "Logo van Dakkers Techniek" or "Dakkers Techniek logo" stands above, and the line repeats the name.
  private func hasLogo(_ index: Int) -> Bool {
    let tokens = lines[index].tokens
    guard !tokens.isEmpty else { return false }
    return lines[..<index].suffix(3).contains { line in
      let logo = line.tokens
      guard line.role == .dropped(.logo), logo.count > tokens.count,
        logo.count <= tokens.count + 2,
        scan.match(.chrome, is: ChromeWords.logo.index, at: logo.lowerBound, logo.upperBound)
          != nil
          || scan.match(
            .chrome, is: ChromeWords.end.index, at: logo.upperBound - 1, logo.upperBound)
            != nil
      else { return false }
      return scan.equal(logo.suffix(tokens.count), tokens)
        || scan.equal(logo.prefix(tokens.count), tokens)
    }
  }

  func isOrganisation(_ tokens: Range<Int>) -> Bool {
    guard (1...16).contains(tokens.count), let first = tokens.first, scan.tokens[first].isCapital,
      let last = tokens.last
    else { return false }
    if scan.tokens[last].isSign("?") || scan.tokens[last].isSign(":")
      || scan.tokens[last].isSign("!")
    {
      return false
    }
    // A sentence that begins with the name is none of its lines; "Austin Plumbing Supply, Inc." is one.
    if scan.tokens[last].isSign("."), scan.tokens[last - 1].length > 2 || tokens.count > 8,
      !endsInLegalForm(tokens.dropLast())
    {
      return false
    }
    if tokens.dropFirst(2).contains(where: { scan.has(.employer, at: $0, tokens.upperBound) }) {
      return false
    }
    if tokens.contains(where: { scan.tokens[$0].isSign("@") }) { return false }
    // "TSV 1889 Ober-Mörlen e. V."
    if tokens.contains(where: { scan.tokens[$0].kind == .number }), !endsInLegalForm(tokens) {
      return false
    }
    if let end = scan.match(
      .organisation, is: OrganisationWords.whole.index, at: first, tokens.upperBound),
      end == nameEnd(tokens)
    {
      return true
    }
    // "Bundesfreiwilligendienst im Museum" is a job.
    if let start = organisationStart(first, tokens.upperBound), start < tokens.upperBound,
      tokens.upperBound - first >= 2, !scan.has(.title, at: first, tokens.upperBound)
    {
      // Its last word is part of the name; "Museum medewerker" is a job.
      let name = nameEnd(tokens)
      if scan.tokens[name - 1].isCapital || scan.tokens[name - 1].traits.contains(.mixed) {
        return tokens[start...].contains { scan.tokens[$0].isCapital }
      }
      return endsInLegalForm(tokens)
    }
    return endsAsOrganisation(tokens) || isKindOf(tokens) || isCompound(tokens)
  }

  /// "Erzherzog-Ferdinand-Universität": one word of several, of which the last is an organisation's.
  private func isCompound(_ tokens: Range<Int>) -> Bool {
    guard let last = tokens.last, tokens.count >= 5, !tokens.count.isMultiple(of: 2),
      scan.isHyphened(at: last - 1), scan.tokens[last].isCapital,
      scan.match(.organisation, is: OrganisationWords.start.index, at: last, tokens.upperBound)
        == tokens.upperBound
    else { return false }
    return tokens.allSatisfy { scan.isHyphened(at: $0) || scan.tokens[$0].kind == .word }
      && tokens.dropFirst().allSatisfy { !scan.tokens[$0].isSpaced }
  }

  /// The token after the first words of an organisation's name: "Ministerie van", "Uitkeringsdienst".
  func organisationStart(_ index: Int, _ end: Int) -> Int? {
    // "Kolbe-Institut für Polarforschung"
    let first =
      scan.isSign("-", at: index + 1, end) && !scan.tokens[index + 1].isSpaced ? index + 2 : index
    return scan.match(.organisation, is: OrganisationWords.start.index, at: index, end)
      ?? scan.match(.organisation, is: OrganisationWords.start.index, at: first, end)
      ?? (scan.hasOrganisationSuffix(at: index) ? index + 1 : nil)
  }

  /// The tokens before an abbreviation in parentheses or a part after a comma.
  func nameEnd(_ tokens: Range<Int>) -> Int {
    for index in tokens.dropFirst()
    where scan.tokens[index].isSign("(") && !isWithinName(index, tokens)
      || scan.tokens[index].isSign(",")
    {
      return index
    }
    var end = tokens.upperBound
    while end - 1 > tokens.lowerBound, scan.tokens[end - 1].kind == .sign { end -= 1 }
    return end
  }

  /// "Delta Institute for Water": a word for an organisation, "for" or "of", and only names beside.
  func isKindOf(_ tokens: Range<Int>) -> Bool {
    guard tokens.count <= 10, tokens.count >= 4 else { return false }
    let kind = tokens.dropFirst().first { index in
      scan.match(.organisation, is: OrganisationWords.end.index, at: index, tokens.upperBound)
        == index + 1 && scan.has(.joiner, at: index + 1, tokens.upperBound)
    }
    return kind != nil
      && tokens.allSatisfy {
        scan.tokens[$0].kind != .word || scan.tokens[$0].isCapital
          || scan.has(.joiner, at: $0, tokens.upperBound)
      }
  }

  func endsAsOrganisation(_ tokens: Range<Int>) -> Bool {
    let end = nameEnd(tokens)
    for start in max(tokens.lowerBound + 1, end - 4)..<max(tokens.lowerBound + 1, end) {
      if let after = scan.match(
        .organisation, is: OrganisationWords.end.index, at: start, tokens.upperBound), after >= end,
        scan.tokens[start].isCapital || legalForm(at: start, end) != nil
      {
        return tokens.allSatisfy {
          scan.tokens[$0].kind != .word || scan.tokens[$0].isCapital || scan.tokens[$0].length <= 3
            || legalForm(at: $0, tokens.upperBound) != nil
        }
      }
    }
    return false
  }

  /// The token after a form in law that begins with a small letter and ends a name: "e. V.", "gGmbH".
  func legalForm(at index: Int, _ end: Int) -> Int? {
    guard
      var after = scan.match(
        .organisation, is: OrganisationWords.legal.index, at: index, end)
    else { return nil }
    // The vocabularies leave the last full stop of an abbreviation away.
    if scan.tokens[after - 1].length == 1, scan.isSign(".", at: after, end),
      !scan.tokens[after].isSpaced
    {
      after += 1
    }
    return after
  }

  private func endsInLegalForm(_ tokens: Range<Int>) -> Bool {
    tokens.dropFirst().contains { legalForm(at: $0, tokens.upperBound) == tokens.upperBound }
  }

  /// "gemeente Zijlsterveen": the kind of organisation in small letters before its name.
  func beginsSmallName(_ index: Int, _ tokens: Range<Int>) -> Bool {
    guard index + 1 < tokens.upperBound, !scan.tokens[index].isCapital,
      scan.tokens[index + 1].isCapital,
      scan.match(.organisation, at: index, index + 1) != nil
    else { return false }
    return scan.match(.organisation, is: OrganisationWords.start.index, at: index, index + 1) != nil
  }
}
