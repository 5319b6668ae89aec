import Facts

/// What a line's twins say of it: the page's title beside the site's name, a button that names the title, buttons that
/// the page repeats.
extension FurnitureReading {
  mutating func addTwins(_ twins: FurnitureTwins) {
    for place in lines.indices {
      if place < Self.headLines, twins.namesPage(place, unless: isValueOfFact) {
        lines[place].evidence.insert(.pageTitle)
        lines[place].kind = lines[place].kind ?? .site
      }
      if endsPath(place, twins) {
        lines[place].evidence.insert(.pageTitle)
        lines[place].kind = .site
      }
      if lines[place].words.isLedByPress, twins.quotesLine(place), !goesOnBelow(place) {
        lines[place].evidence.insert(.quotesTitle)
        lines[place].kind = .action
      }
    }
    addContents(twins)
    addRuns(twins)
    addPersonsOfNetwork()
    addColleagues()
    addQuestions()
    for place in lines.indices {
      // The heading that a link of the contents leads to stands twice as well.
      let isLinked = twins.places(of: place).contains { lines[$0].evidence.contains(.contents) }
      if !isLinked { addRepetition(place, twins.count(place)) }
    }
  }

  /// "Vacatures", "Adviseur water", "Adviseur water": the last step of a path whose steps stand below each other, right
  /// over the title.
  private func endsPath(_ place: Int, _ twins: FurnitureTwins) -> Bool {
    let line = lines[place]
    guard place > 0, place < Self.headLines, !line.isAfterBlank, !line.isSentence,
      !line.evidence.isKnown, line.words.words >= 2 || line.width >= Self.leastTitle,
      !line.evidence.holds(anyOf: FurnitureEvidenceSet.mask(.labelled, .listItem, .fact)),
      twins.places(of: place).contains(place + 1), !lines[place + 1].isAfterBlank
    else { return false }
    return lines[..<place].suffix(Self.stepsOfPath).contains {
      $0.kind == .site && $0.evidence.isKnown
    }
  }

  private static let (leastTitle, stepsOfPath) = (8, 4)

  /// "Programs" under "Department" is no title that "Programs | Burlington" names the page by.
  private func isValueOfFact(_ place: Int) -> Bool {
    guard place > 0, !lines[place].isAfterBlank else { return false }
    let label = reading.lines[lines[place - 1].line].tokens
    return isLabelOverValue(label) && labelOfFact(label)?.label != .title
  }

  /// The line right below goes on in small letters.
  private func goesOnBelow(_ place: Int) -> Bool {
    guard place + 1 < lines.count, !lines[place + 1].isAfterBlank,
      let first = reading.lines[lines[place + 1].line].tokens.first
    else { return false }
    return scan.tokens[first].isUncapitalised
  }

  /// "Help" beside every heading; "Apply in 2 minutes" over the text and below it: a button that the page repeats.
  private mutating func addRepetition(_ place: Int, _ count: Int) {
    guard count >= Self.leastButtons else { return }
    var evidence = lines[place].evidence
    let isPlain = evidence.bits == 0 || evidence.contains(.word) && lines[place].kind == .site
    evidence.insert(.often, if: count >= Self.leastOften && isPlain)
    // "HARBOUR PLAYHOUSE | RECRUITMENT PACK" on each page of a document
    if evidence.contains(.often), isInPieces(place) {
      evidence.insert(.contents)
      lines[place].kind = lines[place].kind ?? .site
    }
    if evidence.contains(.often), place > 0, lines[place - 1].isAfterBlank,
      !lines[place - 1].evidence.isKnown || lines[place - 1].kind == .form
    {
      lines[place - 1].evidence.insert(.overText)
    }
    let isHalf =
      evidence.contains(.mostly) || evidence.contains(.heading)
      || lines[place].words.isLedByPress
      // "Jetzt vertraulich bewerben"
      || lines[place].words.covered > 0 && lines[place].words.words <= Self.wordsOfButton
    if lines[place].kind == .action, !evidence.isKnown, isHalf, isButtonLike(place),
      !headsText(place)
    {
      evidence.insert(isOnePhrase(reading.lines[lines[place].line].tokens) ? .button : .pressed)
      evidence.remove(.heading)
      evidence.remove(.bareHeading)
    }
    lines[place].evidence = evidence
  }

  /// Words on both sides of a bar or a wide gap.
  private func isInPieces(_ place: Int) -> Bool {
    let pieces = columns(reading.lines[lines[place].line].tokens)
    return pieces.count >= 2 && pieces.allSatisfy { scan.words($0) >= 2 }
  }

  /// "How to apply" right over "By email", over an address.
  private func headsText(_ place: Int) -> Bool {
    let below = lines[(place + 1)...].prefix(2).prefix { !$0.isAfterBlank }
    return below.contains { $0.evidence.contains(.contact) }
      || below.first.map {
        !$0.evidence.isKnown && !$0.evidence.holds(anyOf: Self.notHeaded)
      } ?? false
  }

  /// A button stands right over another heading, or over "Parttime", as well.
  private static let notHeaded = FurnitureEvidenceSet.mask(.heading, .bareHeading, .factAlone)
  /// "Solliciteer op onze eigen site"
  private static let wordsOfButton = 5

  /// A few words and no label, list or sentence.
  private func isButtonLike(_ place: Int) -> Bool {
    let line = lines[place]
    return line.width <= Self.widestButton && !line.isSentence && line.words.words >= 2
      && !line.evidence.holds(
        anyOf: FurnitureEvidenceSet.mask(.labelled, .listItem, .fact, .contact, .markdownHeading))
  }

  /// A button stands twice, what else stands on every part of a page three times.
  private static let (leastButtons, leastOften) = (2, 3)
  private static let widestButton = 40
}
