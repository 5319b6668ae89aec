import Facts
import Postings

/// How names of organisations look.
extension TextReading {
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
    guard (1...16).contains(tokens.count), let first = tokens.first, let last = tokens.last else {
      return false
    }
    guard scan.tokens[first].isCapital else { return isSmallFirm(tokens) }
    if scan.tokens[last].isSign("?") || scan.tokens[last].isSign(":")
      || scan.tokens[last].isSign("!")
    {
      return false
    }
    // A sentence that begins with the name is none of its lines; "Austin Plumbing Supply, Inc." is one.
    if scan.tokens[last].isSign("."), scan.tokens[last - 1].length > 2 || tokens.count > 8,
      !endsInForm(tokens)
    {
      return false
    }
    if tokens.dropFirst(2).contains(where: { scan.has(.employer, at: $0, tokens.upperBound) }) {
      return false
    }
    if tokens.contains(where: { scan.tokens[$0].isSign("@") }) { return false }
    // "TSV 1889 Ober-Mörlen e. V."
    if tokens.contains(where: { scan.tokens[$0].kind == .number }), !endsInLegalForm(tokens) {
      return isNumberedBody(tokens)
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
      || isOfKindBefore(tokens)
  }

  /// "Prairie Unified School District 418": bodies that are counted have their number behind the name.
  private func isNumberedBody(_ tokens: Range<Int>) -> Bool {
    guard tokens.count > 2, let last = tokens.last, scan.tokens[last].kind == .number else {
      return false
    }
    let name = tokens.dropLast()
    return !name.contains { scan.tokens[$0].kind == .number } && endsAsOrganisation(name)
  }

  /// "Vrije Hogeschool Rijnmond", "Freie Universität Lausitz": an adjective, which ends so in Dutch and in German, and then
  /// as others begin.
  private func isOfKindBefore(_ tokens: Range<Int>) -> Bool {
    guard let first = tokens.first, tokens.count > 2, tokens.count <= Self.longestSmallFirm,
      scan.tokens[first].kind == .word, !isLeadWord(first), !hasJobWord(tokens),
      scan.bytes[scan.span(first..<first + 1)].last == UInt8(ascii: "e"),
      let start = scan.match(
        .organisation, is: OrganisationWords.start.index, at: first + 1, tokens.upperBound)
    else { return false }
    return start < tokens.upperBound
      && tokens[(first + 1)...].allSatisfy { scan.tokens[$0].kind == .word }
      && scan.tokens[first + 1].isCapital && scan.tokens[start].isCapital
  }

  /// "b.logisch Informationssysteme GmbH": a brand in small letters before its form in law, and no sentence.
  private func isSmallFirm(_ tokens: Range<Int>) -> Bool {
    guard (2...Self.longestSmallFirm).contains(tokens.count), let first = tokens.first,
      scan.tokens[first].kind == .word,
      scan.tokens[first].word == 0 || scan.isSign(".", at: first + 1, tokens.upperBound)
    else { return false }
    return !tokens.contains { scan.has(.language, at: $0, $0 + 1) } && endsInForm(tokens)
  }

  private static let longestSmallFirm = 8

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
      || scan.tokens[index].isSign(",") && !isBeforeLegalForm(index, tokens)
    {
      return index
    }
    var end = tokens.upperBound
    while end - 1 > tokens.lowerBound, scan.tokens[end - 1].kind == .sign { end -= 1 }
    return end
  }

  /// "Austin Plumbing Supply, Inc.", "Verhoef, Roelse & Partners mbB": the form in law behind a comma, or the name goes on to one.
  private func isBeforeLegalForm(_ comma: Int, _ tokens: Range<Int>) -> Bool {
    let next = comma + 1
    guard next < tokens.upperBound else { return false }
    if form(at: next, tokens.upperBound) == tokens.upperBound { return true }
    return tokens[next...].contains { scan.tokens[$0].isSign("&") }
      && endsInForm(tokens) && !isPlaceAlone(next..<tokens.upperBound)
  }

  /// A form in law ends the name, in whatever letters: "Jost KlG", "Supply, Inc."
  private func endsInForm(_ tokens: Range<Int>) -> Bool {
    tokens.dropFirst().contains { form(at: $0, tokens.upperBound) == tokens.upperBound }
  }

  /// "GmbH", "KlG", "LLP": more letters than the first are capitals.
  private func hasInnerCapital(_ index: Int) -> Bool {
    scan.bytes[scan.span(index..<index + 1)].dropFirst().contains { (0x41...0x5A).contains($0) }
  }

  /// The token after a form in law and its full stop.
  private func form(at index: Int, _ end: Int) -> Int? {
    let inCapitals =
      hasInnerCapital(index)
      ? scan.match(.organisation, is: OrganisationWords.end.index, at: index, end) : nil
    guard let after = legalForm(at: index, end) ?? inCapitals else { return nil }
    return scan.isSign(".", at: after, end) ? after + 1 : after
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
            || scan.has(.joiner, at: $0, tokens.upperBound)
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
