import Facts

/// The lines of a text with what speaks for each being furniture: first what a line says by itself, then what its
/// place adds.
struct FurnitureReading {
  struct Line {
    /// The index in the draft.
    let line: Int
    let isAfterBlank: Bool
    var evidence = FurnitureEvidenceSet()
    var kind: FurnitureKind?
    var weight = 0
    let width: Int
    let isSentence: Bool
    var words = FurnitureWords()

    /// How much it says, if nothing in it is known furniture.
    var textWidth: Int { evidence.isKnown ? 0 : width }
  }

  var lines: [Line] = []
  /// Some line is furniture by itself. Without one nothing is.
  private(set) var hasFurniture = false
  let draft: Draft
  /// The lines of the draft that are numbered headings: "1 Onze organisatie" … "5 Solliciteren".
  let sections: Set<Int>
  var scan: Scan { draft.scan }

  init(_ draft: Draft) {
    self.draft = draft
    sections = draft.numberedHeadings()
    lines.reserveCapacity(draft.lines.count)
    for index in draft.lines.indices where draft.lines[index].role == .open {
      if !draft.lines[index].tokens.isEmpty { lines.append(readWords(index)) }
    }
    hasFurniture = lines.contains { $0.evidence.isKnown }
    guard hasFurniture else { return }
    for place in lines.indices { addShape(place) }
    let facets = lines.indices.filter(isFacet)
    if facets.count >= Self.leastFacets {
      for place in facets {
        lines[place].evidence.insert(.facet)
        lines[place].kind = lines[place].kind ?? .site
      }
    }
    let first = firstParagraph
    for place in lines.indices { settleHeading(place, firstParagraph: first) }
    let twins = FurnitureTwins(lines.map { (draft.lines[$0.line].tokens, $0.isSentence) }, scan)
    addTwins(twins)
    addPlace(twins)
    for place in lines.indices { weigh(place) }
  }

  // MARK: What a line says by itself

  private func readWords(_ index: Int) -> Line {
    let tokens = draft.lines[index].tokens
    if draft.isMarkdown, let links = readLinks(index) { return links }
    let summary = draft.summary(of: index)
    let mayBe = summary.may(.chrome)
    let width = draft.width(index)
    let isSentence =
      draft.isSentence(index) || draft.endsWith("?", index) && tokens.count > 10
    var line = Line(
      line: index, isAfterBlank: draft.lines[index].isAfterBlank, width: width,
      isSentence: isSentence)
    if mayBe {
      line.words = FurnitureWords(scan, tokens)
      line.kind = line.words.kind
      addWords(&line, tokens)
    }
    addSigns(&line, tokens, summary)
    addMarks(&line, tokens, summary)
    return line
  }

  private func addWords(_ line: inout Line, _ tokens: Range<Int>) {
    let words = line.words
    let index = line.line
    if words.kind == .counter || words.start == .counter, tellsDay(index) { return }
    let isShort = line.width <= Self.shortWidth && !line.isSentence
    if words.endsAsLogo, tokens.count <= 10, !line.isSentence {
      line.evidence.insert(.logo)
      line.kind = .logo
    }
    if words.icons >= 3 {
      line.evidence.insert(.whole)
      line.kind = line.kind ?? .share
    }
    let topic = scan.headingTopic(of: tokens)
    var isNumbered = if case .number = draft.lines[index].marker { true } else { false }
    isNumbered = isNumbered || sections.contains(index)
    if topic != nil || isHeadings(tokens) {
      // A heading that is no button by its own words is none by a button's words in it: "Wat bieden wij".
      guard topic != nil, isOnePhrase(tokens) else { return }
      line.evidence.insert(.link)
    } else if words.isWhole, !isNumbered {
      if isLabelOverValue(tokens) {
        line.evidence.insert(.mostly)
      } else if words.phrases == 1, words.words == 1, isCommon(words.kind),
        // "(12 Bewertungen)"
        !(words.kind == .counter && words.numbers > 0 && scan.tokens[tokens.lowerBound].isSign("("))
      {
        line.evidence.insert(.word)
      } else {
        line.evidence.insert(.whole)
      }
    } else if isNumbered {
      return
    } else if isCountedThing(words, tokens) {
      line.evidence.insert(.whole)
      line.kind = .site
    } else if words.start == .others, line.isSentence {
      // "Lees ook onze regels. Die gelden voor iedereen."
      return
    } else if let start = words.start, line.width < Self.longestButton,
      start == .counter || start == .legal || start == .logo
        || scan.labelled(tokens)?.joint != .colon
    {
      line.evidence.insert(start == .logo ? .logo : .begins)
      line.kind = start
      if words.within > 0 { line.evidence.insert(.holds) }
      if words.hasPress, words.hasThing, isShort { line.evidence.insert(.pressed) }
    } else if words.within > 0 {
      guard words.kind == .counter else {
        // "Een portfolio (max 10 MB) naar …" asks for it in prose.
        let isProse = line.isSentence && words.kind == .form && words.within < 2
        line.evidence.insert(isProse ? .mostly : .holds)
        return
      }
      guard words.numbers > 0, line.width < 110 else { return }
      line.evidence.insert(isMixed(tokens) ? .mixed : .holds)
    } else if words.isLedByPress, words.hasThing, isShort, words.words <= 8,
      !draft.endsWith(":", index)
    {
      line.evidence.insert(.pressed)
      line.kind = line.kind ?? .action
    } else if words.covered > 0, words.covered >= words.unknown, isShort, words.numbers == 0 {
      line.evidence.insert(.mostly)
    }
  }

  /// "Geplaatst op 3 maart 2027" beside buttons: the day itself, where a counter says how long ago it was.
  func tellsDay(_ index: Int) -> Bool {
    let tokens = draft.lines[index].tokens
    return draft.summary(of: index).hasNumber && tokens.count <= Self.longestDay
      && tokens.contains { scan.date(at: $0, tokens.upperBound) != nil }
  }

  /// A label and a day have at most so many tokens.
  private static let longestDay = 12
  /// A short line has so many letters.
  static let shortWidth = 80
  /// What begins like a button and goes on longer is text.
  private static let longestButton = 160
  /// A paragraph is longer than a sentence.
  static let paragraphWidth = 140

  /// Single words of these kinds stand in texts as well, as headings and in lists.
  private func isCommon(_ kind: FurnitureKind?) -> Bool {
    switch kind {
    case .site, .form, .legal, .consent, .counter, .alert: true
    default: false
    }
  }

  /// The words are one phrase of furniture, with signs behind it at most.
  private func isOnePhrase(_ tokens: Range<Int>) -> Bool {
    guard let first = tokens.first, let found = scan.longest(.chrome, at: first, tokens.upperBound),
      found.values & Self.whole != 0
    else { return false }
    return (found.end..<tokens.upperBound).allSatisfy { scan.tokens[$0].kind != .word }
  }

  private static let whole = ChromeWords.mask { $0.sign?.fit == .whole }

  /// "Wir über uns                    Ihr Profil": the headings of two columns.
  private func isHeadings(_ tokens: Range<Int>) -> Bool {
    let columns = columns(tokens)
    return columns.count > 1 && columns.allSatisfy { scan.headingTopic(of: $0) != nil }
  }

  /// "Standplaats" over its value.
  func isLabelOverValue(_ tokens: Range<Int>) -> Bool {
    labelOfFact(tokens).map { stands(alone: $0.end, tokens) } ?? false
  }

  /// A label that a line begins with and that no form or footer has.
  func labelOfFact(_ tokens: Range<Int>) -> (label: Label, end: Int)? {
    guard let found = scan.match(.label, at: tokens.lowerBound, tokens.upperBound),
      let label = Label.at(found.value)
    else { return nil }
    switch label {
    case .contact, .phone, .email, .apply, .other: return nil
    default: return (label, found.end)
    }
  }

  /// Nothing but a colon stands behind the label.
  func stands(alone end: Int, _ tokens: Range<Int>) -> Bool {
    (end..<tokens.upperBound).allSatisfy { scan.tokens[$0].isSign(":") }
  }

  /// "Vacature 4 van 38", "Job 7 von 212"
  private func isCountedThing(_ words: FurnitureWords, _ tokens: Range<Int>) -> Bool {
    words.hasThing && words.numbers == 2 && words.words <= 3 && !words.hasLongNumber
      && scan.tokens[tokens.upperBound - 1].kind == .number && tokens.count <= 5
  }

  /// Counts stand beside a place or another fact.
  private func isMixed(_ tokens: Range<Int>) -> Bool {
    tokens.contains {
      scan.tokens[$0].kind == .bullet || scan.tokens[$0].isSign("|")
        || scan.tokens[$0].isSign("?") && scan.tokens[$0].isSpaced && scan.tokens[$0].length > 1
    }
  }
}
