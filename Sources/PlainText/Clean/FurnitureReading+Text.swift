import Facts

/// What speaks for a line being text: sentences, lists, facts, names of jobs, headings over them.
extension FurnitureReading {
  mutating func addShape(_ place: Int) {
    let index = lines[place].line
    let line = reading.lines[index]
    let tokens = line.tokens
    let summary = reading.summary(of: index)
    var evidence = lines[place].evidence
    if lines[place].isSentence {
      evidence.insert(lines[place].width > Self.paragraphWidth ? .paragraph : .sentence)
    }
    switch line.marker {
    case .bullet, .number:
      evidence.insert(
        .listItem, if: !evidence.holds(anyOf: FurnitureEvidenceSet.mask(.tally, .bracketed)))
    case .hash: evidence.insert(.markdownHeading)
    case .none: break
    }
    guard !evidence.contains(.links) else {
      lines[place].evidence = evidence
      return
    }
    if !evidence.isKnown, scan.headingTopic(of: tokens) != nil { evidence.insert(.heading) }
    if !lines[place].isSentence {
      evidence.insert(.labelled, if: hasColon(tokens) && !evidence.contains(.holds))
      evidence.insert(
        .day, if: tellsDay(index) && (isFactOfPosting(index) || holdsLabelOfDay(tokens)))
      evidence.insert(
        .fact,
        if: summary.hasCurrency
          || summary.hasNumber && summary.may(anyOf: Sense.hours.bit | Sense.fte.bit))
      evidence.insert(.factAlone, if: !evidence.isKnown && isFact(tokens))
      evidence.insert(
        .jobTitle, if: lines[place].width <= Self.shortWidth && isJobTitle(tokens, summary))
    }
    if evidence.contains(.host), evidence.contains(.holds), place > 0, !lines[place].isAfterBlank {
      // "https://www.example.org (opens in a new tab)" under "Employer's website"
      evidence.remove(.holds)
      evidence.insert(.labelled)
    }
    evidence.insert(
      .contact, if: summary.may("@") || summary.hasNumber && reading.hasTelephone(tokens))
    if evidence.contains(.paragraph), evidence.contains(.contact), evidence.contains(.holds),
      lines[place].kind == .site || lines[place].kind == .action || lines[place].kind == .form
    {
      // "Bij vragen over de lessen kun je terecht bij …": a paragraph that says how to reach somebody.
      evidence.remove(.holds)
      evidence.insert(.mostly)
    }
    evidence.insert(
      .number,
      if: !evidence.isKnown && summary.hasNumber
        && tokens.allSatisfy { scan.tokens[$0].kind != .word && scan.tokens[$0].kind != .currency }
        && !evidence.contains(.contact)
        && scan.date(at: tokens.lowerBound, tokens.upperBound)?.end != tokens.upperBound)
    lines[place].evidence = evidence
  }

  /// "Auf dieser Seite publiziert am 3. März 2026": the label of a day, with words before it.
  private func holdsLabelOfDay(_ tokens: Range<Int>) -> Bool {
    tokens.contains { index in
      guard scan.tokens[index].kind == .word,
        let match = scan.match(.label, at: index, tokens.upperBound)
      else { return false }
      return Label.at(match.value) == .posted
    }
  }

  /// "Vollzeit", "Op locatie", "HBO": the words of a fact and no others.
  private func isFact(_ tokens: Range<Int>) -> Bool {
    let senses = Sense.workplace.bit | Sense.employment.bit | Sense.education.bit
    guard tokens.count <= Self.longestFact,
      let end = scan.skip(senses, at: tokens.lowerBound, tokens.upperBound)
    else { return false }
    return (end..<tokens.upperBound).allSatisfy { scan.tokens[$0].kind != .word }
  }

  /// "Voltijds – contractueel – onbepaalde duur" over the text: several facts, and no other words.
  func isRunOfFacts(_ place: Int) -> Bool {
    let senses = Sense.workplace.bit | Sense.employment.bit | Sense.education.bit
    let tokens = reading.lines[lines[place].line].tokens
    guard !lines[place].evidence.isKnown, tokens.count <= Self.longestFacts else { return false }
    var index = tokens.lowerBound
    var isAny = false
    while index < tokens.upperBound {
      if let end = scan.skip(senses, at: index, tokens.upperBound) {
        (index, isAny) = (end, true)
      } else {
        guard scan.tokens[index].kind != .word else { return false }
        index += 1
      }
    }
    return isAny
  }

  private static let longestFacts = 10

  /// A few words, a colon and something behind it.
  private func hasColon(_ tokens: Range<Int>) -> Bool {
    let head = tokens.prefix(Self.longestHead)
    guard let colon = head.dropFirst().first(where: { scan.tokens[$0].isSign(":") }) else {
      return false
    }
    return colon + 1 < tokens.upperBound
      && (tokens.lowerBound..<colon).allSatisfy { scan.tokens[$0].kind == .word }
  }

  /// "Gärtner (m/w/d)", "Stagiair erfgoeddata"
  private func isJobTitle(_ tokens: Range<Int>, _ summary: Scan.Summary) -> Bool {
    if summary.may(anyOf: Sense.role.bit | Sense.title.bit),
      tokens.contains(where: {
        scan.has(.role, at: $0, tokens.upperBound) || scan.has(.title, at: $0, tokens.upperBound)
      })
    {
      return true
    }
    if summary.may("("), tokens.contains(where: { isGenderMark($0, tokens.upperBound) }) {
      return true
    }
    return tokens.count <= Self.longestJobTitle
      && tokens.contains { scan.hasRoleSuffix(at: $0, tokens.upperBound) }
  }

  /// "(m/w/d)", "(m/v)"
  func isGenderMark(_ index: Int, _ end: Int) -> Bool {
    index + 4 < end && scan.tokens[index].isSign("(") && scan.tokens[index + 1].length == 1
      && scan.tokens[index + 2].isSign("/") && scan.tokens[index + 3].length == 1
  }

  /// Where the first line that reads as text stands.
  var firstParagraph: Int {
    lines.firstIndex {
      !$0.evidence.isKnown
        && ($0.evidence.contains(.paragraph) || $0.isSentence && $0.width >= Self.leastText
          || $0.evidence.contains(.listItem) && $0.width >= Self.leastListItem)
    } ?? lines.count
  }

  /// "Voltijd, op locatie in overleg"
  private static let longestFact = 6
  /// "Senior adviseur openbare orde en veiligheid (schaal 11)"
  private static let longestJobTitle = 12
  /// A label of the text and its colon: "Wat je van ons mag verwachten:".
  private static let longestHead = 7
}
