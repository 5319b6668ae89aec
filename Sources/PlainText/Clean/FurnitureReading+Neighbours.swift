import Facts

/// Headings and buttons by their neighbours: over text a line is a heading, among buttons a button, under a label a value.
extension FurnitureReading {
  /// Known headings, and what stands like one: over text they are headings, over nothing they are links.
  mutating func settleHeading(_ place: Int, firstParagraph: Int) {
    var evidence = lines[place].evidence
    let next = place + 1 < lines.count ? lines[place + 1] : nil
    let isOverText = next.map { heads(place, evidence, $0) } ?? false
    if evidence.contains(.heading), !isOverText {
      evidence.remove(.heading)
      evidence.insert(.bareHeading)
    }
    if evidence.contains(.link), let next, isLabel(place, over: next) {
      evidence.remove(.link)
      evidence.insert(.bareHeading)
    }
    if evidence.contains(.link) {
      settleLink(place, &evidence, isOverText, isOfHead: place < firstParagraph)
    }
    if let next, lines[place].isAfterBlank { noteText(place, &evidence, below: next) }
    if evidence.contains(.number), place > 0, !lines[place].isAfterBlank {
      settleNumber(place, &evidence)
    }
    if isBesideButton(place) { evidence.insert(.pressed) }
    if isHeadOfMessage(place) || isValue(place) || isOnlyWordOfSection(place, firstParagraph) {
      evidence.remove(FurnitureEvidenceSet.known)
      evidence.insert(.mostly)
    }
    if evidence.contains(.host), isUnderAddress(place) {
      evidence.remove(.host)
      evidence.insert(.contact)
    }
    if let next, isContinued(place) || leads(place, to: next) {
      evidence.remove(FurnitureEvidenceSet.known)
    }
    lines[place].evidence = evidence
  }

  /// A line stands over text, as a heading does.
  private func heads(_ place: Int, _ evidence: FurnitureEvidenceSet, _ next: Line) -> Bool {
    guard !next.evidence.isKnown else { return false }
    // "Voorwaarden" over "Om mee te dingen:"
    let isText =
      next.evidence.holds(anyOf: FurnitureEvidenceSet.text)
      || !next.isAfterBlank && reading.endsWith(":", next.line)
    // "Jetzt bewerben" over "Dein Kontakt" is the button above another section.
    let isButton =
      lines[place].kind == .action && evidence.contains(.link) && next.evidence.contains(.heading)
    return isText && !isButton
  }

  /// A link's words over text or a list are a heading; those that ask for something are a button.
  private mutating func settleLink(
    _ place: Int, _ evidence: inout FurnitureEvidenceSet, _ isOverText: Bool, isOfHead: Bool
  ) {
    let isOverList = isOverList(place)
    if isOverList, lines[place + 1].evidence.isKnown {
      lines[place + 1].evidence.insert(.pressed)
    }
    let isAction = lines[place].kind == .action
    if isOverText || isOverList, !(isOfHead && isAction) {
      evidence.remove(.link)
      evidence.insert(.heading)
    } else if isAction || lines[place].kind == .share {
      evidence.remove(.link)
      evidence.insert(.button)
    }
  }

  /// Short words behind a blank line, and what stands below them.
  private func noteText(_ place: Int, _ evidence: inout FurnitureEvidenceSet, below next: Line) {
    guard lines[place].width < Self.leastText else { return }
    if evidence.holds(anyOf: FurnitureEvidenceSet.mask(.whole, .word, .begins, .pressed)),
      !next.evidence.isKnown,
      next.evidence.holds(
        anyOf: next.isAfterBlank
          ? FurnitureEvidenceSet.mask(.sentence, .paragraph) : FurnitureEvidenceSet.mask(.paragraph)
      )
    {
      switch lines[place].kind {
      case .site, .legal, .form, .consent: evidence.insert(.overText)
      default: break
      }
    }
    guard !evidence.isKnown, !lines[place].isSentence else { return }
    evidence.insert(.overFiles, if: next.isFile && !next.isAfterBlank)
    // "So meldest du dich" over a paragraph: a section's heading, also where the page seemed to end above it.
    evidence.insert(
      .overText, if: !next.evidence.isKnown && next.width >= Self.leastProse && next.isSentence)
  }

  /// A number right under words that nobody counts.
  private func settleNumber(_ place: Int, _ evidence: inout FurnitureEvidenceSet) {
    // A long one right under words that nobody knows is their value: "VDA-nummer" over "74412098".
    if lines[place].width >= Self.leastOfReference,
      !lines[place - 1].evidence.isKnown, !lines[place - 1].isSentence
    {
      evidence.remove(.number)
      evidence.insert(.labelled)
    }
    // "2" right under "Number of jobs available"
    if isLabelOverValue(reading.lines[lines[place - 1].line].tokens) {
      evidence.remove(.number)
    }
  }

  /// Counts of visitors have fewer figures than references.
  private static let leastOfReference = 5

  /// "Benefits:" over its items, or "Benefits" with a button between: so a link of a menu does not stand.
  private func isOverList(_ place: Int) -> Bool {
    guard place + 1 < lines.count, !lines[place + 1].isAfterBlank else { return false }
    if reading.endsWith(":", lines[place].line) { return true }
    guard lines[place].isAfterBlank, lines[place + 1].evidence.isKnown,
      lines[place + 1].kind == .action, place + 2 < lines.count, !lines[place + 2].isAfterBlank
    else { return false }
    return !lines[place + 2].evidence.isKnown
  }

  /// "Apply in 2 minutes" right over "Save job": a line that is half a button's words stands among buttons.
  private func isBesideButton(_ place: Int) -> Bool {
    let line = lines[place]
    guard isHalfButton(line) else { return false }
    func isButton(_ other: Int) -> Bool {
      guard lines.indices.contains(other), !lines[max(place, other)].isAfterBlank else {
        return false
      }
      let neighbour = lines[other]
      // "Apply directly" over "Apply via WhatsApp"
      if line.kind == .action, neighbour.kind == .action, isHalfButton(neighbour) { return true }
      guard neighbour.evidence.isKnown,
        !neighbour.evidence.holds(anyOf: FurnitureEvidenceSet.mask(.links, .contact, .labelled))
      else { return false }
      switch neighbour.kind {
      case .action, .share, .alert, .counter: return true
      // "Solliciteer snel en gemakkelijk" over "Naam"
      case .form: return line.kind == .action
      case .consent: return line.kind == .consent
      default: return false
      }
    }
    return isButton(place - 1) || isButton(place + 1)
  }

  /// Half of its words are a button's, and it is no label and no heading.
  private func isHalfButton(_ line: Line) -> Bool {
    guard line.evidence.contains(.mostly), !line.evidence.contains(.labelled),
      !line.evidence.contains(.listItem), !line.evidence.contains(.fact),
      !line.evidence.contains(.contact),
      !reading.endsWith(":", line.line)
    else { return false }
    switch line.kind {
    case .action, .alert: return true
    // "Delen mag!" says whoever wrote the posting.
    case .share
    where reading.lines[line.line].tokens.contains(where: { scan.tokens[$0].isSign("!") }):
      return false
    case .share, .site, .form, .consent:
      return labelOfFact(reading.lines[line.line].tokens) == nil
    default: return false
    }
  }

  /// "*Melden*" right over "Bis 27. März bei Gesa Hinck, 0152 …": bold words that head what follows.
  private func isHeadOfMessage(_ place: Int) -> Bool {
    guard place + 1 < lines.count, case let next = lines[place + 1], !next.isAfterBlank,
      next.isSentence, next.evidence.contains(.contact), !next.evidence.isKnown
    else { return false }
    let span = reading.lines[lines[place].line].span
    let tokens = reading.lines[lines[place].line].tokens
    guard let first = tokens.first, let last = tokens.last else { return false }
    let isBold = scan.tokens[first].isSign("*") && scan.tokens[last].isSign("*")
    return isBold || span.first.map { scan.bytes[$0] == UInt8(ascii: "*") } ?? false
  }

  /// "Language and culture" under one label and over the next: a value, whatever links have its words.
  private func isValue(_ place: Int) -> Bool {
    place > 0 && place + 1 < lines.count && !lines[place].isAfterBlank
      && !lines[place + 1].isAfterBlank && lines[place].evidence.contains(.whole)
      && lines[place].kind == .site && isLabelAlone(place - 1) && isLabelAlone(place + 1)
  }

  /// "English" under "Languages", both alone between two blanks below the first text: what the heading announces.
  private func isOnlyWordOfSection(_ place: Int, _ firstParagraph: Int) -> Bool {
    guard place > firstParagraph, lines[place].evidence.contains(.word),
      !lines[place].isAfterBlank, place + 1 == lines.count || lines[place + 1].isAfterBlank
    else { return false }
    let heading = lines[place - 1]
    return heading.isAfterBlank && !heading.evidence.isKnown && !heading.isSentence
      && heading.width <= Self.leastText
  }

  private func isLabelAlone(_ place: Int) -> Bool {
    !lines[place].evidence.isKnown && isLabelOverValue(reading.lines[lines[place].line].tokens)
  }

  /// "www.brueggemeier-holt.de" right under "26871 Papenburg": the end of an address, as its writer gives it.
  private func isUnderAddress(_ place: Int) -> Bool {
    guard place > 0, !lines[place].isAfterBlank, !lines[place - 1].evidence.isKnown else {
      return false
    }
    return hasAddress(lines[place - 1].line)
  }

  /// "Location" right over "Asheville, North Carolina": a label, and no link of a menu.
  private func isLabel(_ place: Int, over next: Line) -> Bool {
    !next.isAfterBlank && !next.evidence.isKnown && !next.isSentence
      && isLabelOverValue(reading.lines[lines[place].line].tokens)
  }

  /// "sich bewerben" under "Auch Schlosser können": a line in small letters goes on with the one right above it,
  /// where that ends in small letters as well and is no furniture.
  private func isContinued(_ place: Int) -> Bool {
    guard place > 0, !lines[place].isAfterBlank, !lines[place - 1].evidence.isKnown,
      lines[place - 1].width >= Self.leastOfProse
    else { return false }
    let tokens = reading.lines[lines[place].line].tokens
    let before = reading.lines[lines[place - 1].line].tokens
    return reading.lines[lines[place].line].marker == .none
      && scan.tokens[tokens.lowerBound].isUncapitalised
      && scan.tokens[before.upperBound - 1].isUncapitalised
  }

  /// A line of running text that was broken is at least so wide.
  private static let leastOfProse = 40

  /// "Solliciteer met je cv en een foto via" over the address: how to apply, and no button.
  private func leads(_ place: Int, to next: Line) -> Bool {
    guard lines[place].evidence.contains(.begins), lines[place].kind == .action,
      !next.isAfterBlank, lines[place].words.words > Self.longestCommand
    else { return false }
    return next.evidence.contains(.host) || next.evidence.contains(.contact)
  }

  /// A button says what it does in fewer words.
  private static let longestCommand = 5
}
