import Facts

/// The lines of a text with what speaks for each being furniture: first what a line says by itself, then what its
/// place adds.
struct FurnitureReading {
  struct Line {
    /// The index in the reading.
    let line: Int
    let isAfterBlank: Bool
    var evidence = FurnitureEvidenceSet()
    var kind: FurnitureKind?
    var weight = 0
    let width: Int
    let isSentence: Bool
    var words = FurnitureWords()
    /// A file to download by its name or its size.
    var isFile = false

    /// How much it says, if nothing in it is known furniture.
    var textWidth: Int { evidence.isKnown ? 0 : width }
  }

  var lines: [Line] = []
  /// Some line is furniture by itself. Without one nothing is.
  private(set) var hasFurniture = false
  let reading: TextReading
  /// The lines of the reading that are numbered headings: "1 Onze organisatie" … "5 Solliciteren".
  let sections: Set<Int>
  var scan: Scan { reading.scan }

  init(_ reading: TextReading) {
    self.reading = reading
    sections = reading.numberedHeadings()
    lines.reserveCapacity(reading.lines.count)
    for index in reading.lines.indices where reading.lines[index].role == .open {
      if !reading.lines[index].tokens.isEmpty { lines.append(readWords(index)) }
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
    addSentencesBetween()
    let first = firstParagraph
    for place in lines.indices { settleHeading(place, firstParagraph: first) }
    let twins = FurnitureTwins(lines.map { (reading.lines[$0.line].tokens, $0.isSentence) }, scan)
    addTwins(twins)
    addPlace(twins)
    for place in lines.indices { weigh(place) }
  }

  // MARK: What a line says by itself

  private func readWords(_ index: Int) -> Line {
    let tokens = reading.lines[index].tokens
    if reading.isMarkdown, let links = readLinks(index) { return links }
    let summary = reading.summary(of: index)
    let mayBe = summary.may(.chrome)
    let width = reading.width(index)
    let isSentence =
      reading.isSentence(index)
      || reading.endsWith("?", index) && tokens.count > Self.longestQuestion
    var line = Line(
      line: index, isAfterBlank: reading.lines[index].isAfterBlank, width: width,
      isSentence: isSentence)
    if mayBe {
      line.words = FurnitureWords(scan, tokens)
      line.kind = line.words.kind
      addWords(&line, tokens)
    }
    if reading.isMarkdown { addLinksBesideText(&line) }
    addSigns(&line, tokens, summary)
    addMarks(&line, tokens, summary)
    return line
  }

  private func addWords(_ line: inout Line, _ tokens: Range<Int>) {
    let words = line.words
    if words.kind == .counter || words.start == .counter, tellsDay(line.line) { return }
    if words.endsAsLogo, tokens.count <= Self.longestLogo, !line.isSentence {
      line.evidence.insert(.logo)
      line.kind = .logo
    }
    if words.icons >= Self.leastIcons {
      line.evidence.insert(.whole)
      line.kind = line.kind ?? .share
    }
    let topic = scan.headingTopic(of: tokens)
    if topic != nil || isHeadings(tokens) {
      // A heading that is no button by its own words is none by a button's words in it: "Wat bieden wij".
      guard topic != nil, isOnePhrase(tokens) else { return }
      line.evidence.insert(.link)
    } else if isNumbered(line.line) {
      return
    } else if words.isWhole, words.start == .section, words.words == 1 {
      // "Reviews" alone heads them.
      line.evidence.insert(.begins)
      line.kind = .section
    } else if words.isWhole {
      line.evidence.insert(wholeEvidence(words, tokens))
    } else if isCountedThing(words, tokens) {
      line.evidence.insert(.whole)
      line.kind = .site
    } else {
      addPartly(&line, tokens)
    }
  }

  private func isNumbered(_ index: Int) -> Bool {
    if case .number = reading.lines[index].marker { return true }
    return sections.contains(index)
  }

  /// What it says that a line has words of furniture and no others.
  private func wholeEvidence(_ words: FurnitureWords, _ tokens: Range<Int>) -> FurnitureEvidence {
    if isLabelOverValue(tokens) { return .mostly }
    // "(12 Bewertungen)", "37 Aufrufe", "Sollicitanten: 14"
    let isCount = words.kind == .counter && words.numbers > 0
    let isOneWord = words.phrases == 1 && words.words == 1
    return isOneWord && isCommon(words.kind) && !isCount ? .word : .whole
  }

  /// What it says that a line has words of furniture beside others.
  private func addPartly(_ line: inout Line, _ tokens: Range<Int>) {
    let words = line.words
    let isShort = line.width <= Self.shortWidth && !line.isSentence
    // "Lees ook onze regels. Die gelden voor iedereen."
    if words.start == .others, line.isSentence { return }
    // "– heb je een rijbewijs BE;" is one of a list's conditions, and no question of a form; "* Reviews, in denen auch
    // gelobt wird" is one of its offers.
    if words.start == .form || words.start == .section, reading.lines[line.line].marker != .none,
      !reading.isMarkdown
    {
      if words.covered > 0 { line.evidence.insert(.mostly) }
      return
    }
    if let start = words.start, line.width < Self.longestButton,
      start == .counter || start == .legal || start == .logo
        || scan.labelled(tokens)?.joint != .colon
    {
      line.evidence.insert(start == .logo ? .logo : .begins)
      line.kind = start
      if words.within > 0 { line.evidence.insert(.holds) }
      if words.hasPress, words.hasThing, isShort { line.evidence.insert(.pressed) }
    } else if words.within > 0 {
      guard words.kind == .counter, !words.holdsMoreThanCounts else {
        // "Een portfolio (max 10 MB) naar …" asks for it in prose.
        let isProse = line.isSentence && words.kind == .form && words.within < 2
        line.evidence.insert(isProse ? .mostly : .holds)
        return
      }
      // "5 bis 19 Uhr besetzt, Kaffee gibt es immer.": one word beside a number in a sentence counts nothing.
      guard words.numbers > 0, line.isSentence ? words.countsAtLength : words.isCounted,
        line.width < Self.longestCounter
      else { return }
      line.evidence.insert(isMixed(tokens) ? .mixed : .holds)
    } else if words.isLedByPress, words.hasThing, isShort, words.words <= Self.wordsOfButton,
      !reading.endsWith(":", line.line)
    {
      line.evidence.insert(.pressed)
      line.kind = line.kind ?? .action
    } else if words.covered > 0, words.covered >= words.unknown, isShort, words.numbers == 0 {
      line.evidence.insert(.mostly)
    }
  }

  /// "Geplaatst op 3 maart 2027" beside buttons: the day itself, where a counter says how long ago it was.
  func tellsDay(_ index: Int) -> Bool {
    let tokens = reading.lines[index].tokens
    return reading.summary(of: index).hasNumber && tokens.count <= Self.longestDay
      && tokens.contains { scan.date(at: $0, tokens.upperBound) != nil }
  }

  /// A longer question is a sentence of the text; "Vragen over deze vacature?" is a heading.
  private static let longestQuestion = 10
  /// "Universitair Medisch Centrum Groningen logo"
  private static let longestLogo = 10
  /// So many icons in a row are links to share the page.
  private static let leastIcons = 3
  /// "612 mensen hebben deze vacature bekeken, 14 hebben gesolliciteerd": a longer line with a count is text.
  private static let longestCounter = 110
  /// "Bekijk alle vacatures van deze werkgever"
  private static let wordsOfButton = 8

  /// A label and a day have at most so many tokens.
  private static let longestDay = 16
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
  func isOnePhrase(_ tokens: Range<Int>) -> Bool {
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
}
