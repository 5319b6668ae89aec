import Facts

/// What its place says of a line: links over the text, what goes on below it.
extension FurnitureReading {
  /// What is known of the whole page when its lines are looked at in their places.
  private struct Surroundings {
    let bounds: Bounds
    let menus: Set<Int>
    /// Lists of vacancies, also the one over the vacancy that was chosen in it.
    let lists: [Range<Int>]
    /// The labels and the values that stand together as facts, or tell whom to ask.
    let boxes: Set<Int>
    /// The posting's sections that stand apart.
    let sections: Set<Int>
    let twins: FurnitureTwins
  }

  mutating func addPlace(_ twins: FurnitureTwins) {
    settleLabelsOfAddresses()
    settleButtonsOverContacts()
    let first = firstText
    let sections = sectionsInStyle(from: first)
    let boxes = factBoxes(from: first).union(contactBoxes(from: first))
      .union(pairBoxes(from: first)).union(sections)
    let bounds = bounds(twins, first, boxes)
    let page = Surroundings(
      bounds: bounds, menus: menus(), lists: [reading.results(), resultsOverChosen(twins)],
      boxes: boxes, sections: sections, twins: twins)
    let prose = firstProse
    var fields = fieldsOfForms[...]
    // The kind of what heads other vacancies, or a block of the site's own.
    var heading: FurnitureKind?
    for place in lines.indices {
      // What a line says by itself stays until its place has been judged by it.
      var evidence = lines[place].evidence
      heading = sections.contains(place) ? nil : headingOver(place, bounds, heading)
      // A picture between the first prose and the last is the text's own.
      if place > prose, place < bounds.below, isPicture(lines[place].line) {
        evidence.remove(.logo)
      }
      let isResult = page.lists.contains { $0.contains(lines[place].line) }
      let isOfOthers = heading != nil || isResult
      evidence.insert(.underOthers, if: isOfOthers)
      if isOfOthers { lines[place].kind = lines[place].kind ?? (isResult ? .others : heading) }
      while let next = fields.first, next < place - Self.formLines { fields = fields.dropFirst() }
      addForm(place, fields.first, bounds.first, &evidence)
      if goesOnAboutConsent(place, bounds) { evidence.insert(.holds) }
      addBelow(place, page, isOfOthers, &evidence)
      addHead(place, page, isOfOthers, &evidence)
      lines[place].evidence = evidence
    }
  }

  /// Below the text a sentence about cookies, right under another line about them.
  private func goesOnAboutConsent(_ place: Int, _ bounds: Bounds) -> Bool {
    place > bounds.below && place > 0 && lines[place].isSentence
      && lines[place].kind == .consent && lines[place - 1].kind == .consent
  }

  private var firstProse: Int {
    lines.firstIndex {
      !$0.evidence.isKnown
        && ($0.evidence.contains(.paragraph) || $0.isSentence && $0.width >= Self.leastProse)
    } ?? lines.count
  }

  private var fieldsOfForms: [Int] {
    lines.indices.filter {
      lines[$0].kind == .form
        && lines[$0].evidence.holds(anyOf: FurnitureEvidenceSet.mask(.starred, .begins, .holds))
    }
  }

  /// From the heading of other vacancies, or of a block of the site's own, to the next text or section.
  private func headingOver(
    _ place: Int, _ bounds: Bounds, _ heading: FurnitureKind?
  ) -> FurnitureKind? {
    if let kind = headsBlock(place), place > bounds.first { return kind }
    if heading == .section, endsBlock(place, below: bounds.below) { return nil }
    let evidence = lines[place].evidence
    let isText =
      evidence.contains(.paragraph)
      || evidence.contains(.markdownHeading) && !evidence.contains(.links)
      || !evidence.isKnown && (evidence.contains(.heading) || isSection(place))
    return isText ? nil : heading
  }

  /// A word of a form is one near its fields; `field` is the first of them that is near or below.
  private func addForm(
    _ place: Int, _ field: Int?, _ first: Int, _ evidence: inout FurnitureEvidenceSet
  ) {
    let isNear = field.map { $0 <= place + Self.formLines } ?? false
    if lines[place].kind == .form, !isNear, evidence.contains(.whole) || evidence.contains(.word) {
      evidence.remove(.whole)
      evidence.remove(.word)
      evidence.insert(.mostly)
    }
    let isBeside = field.map { $0 <= place + 1 } ?? false
    evidence.insert(
      .besideForm,
      if: place > first && isBeside && !lines[place].evidence.isKnown && !lines[place].isSentence)
  }

  private func addBelow(
    _ place: Int, _ page: Surroundings, _ isOfOthers: Bool, _ evidence: inout FurnitureEvidenceSet
  ) {
    let bounds = page.bounds
    // A label over its address is whom to ask, but for the site's own at the page's end.
    let isAddressed =
      place < bounds.tail && !isUnderStreet(place) && !hasAddress(lines[place].line)
      && (isOverAddress(place) || place > 0 && isOverAddress(place - 1))
    let isInBox =
      page.boxes.contains(place) && !isOfOthers && !isButton(place) && !evidence.contains(.logo)
    let isSigner = bounds.signer.contains(place)
    if isSigner { evidence.remove(.closing) }
    let mayBeBelow =
      !isSigner && (lines[place].evidence.isKnown || !isProse(place) && !isDayAlone(place))
    evidence.insert(.factBox, if: isInBox)
    evidence.insert(
      .belowText, if: place >= bounds.below && mayBeBelow && !isAddressed && !isInBox)
    // "Send me your CV by 1 April." apart below the signature is what the letter forgot to say.
    let isForgotten = isProse(place) && lines[place].isAfterBlank && !lines[place].evidence.isKnown
    evidence.insert(.belowClosing, if: place > bounds.closing && !isSigner && !isForgotten)
    evidence.insert(
      .address, if: place >= bounds.below && !isAddressed && hasAddress(lines[place].line))
  }

  /// What stands over the text: the site's links, and the posting's own head.
  private func addHead(
    _ place: Int, _ page: Surroundings, _ isOfOthers: Bool, _ evidence: inout FurnitureEvidenceSet
  ) {
    let (first, links) = (page.bounds.first, page.bounds.links)
    let isKnown = lines[place].evidence.isKnown
    evidence.insert(.factAlone, if: place < first && isRunOfFacts(place))
    if page.menus.contains(place) {
      evidence.insert(.inMenu)
    } else if place < links {
      evidence.insert(.overLinks, if: isKnown || !isProse(place))
    } else if isOfOthers {
      // A list of vacancies is no head of one.
    } else if page.lists.contains(where: { isBelow($0, place) && isChosen(place, $0, page.twins) })
    {
      evidence.insert(.head)
    } else if place > links, place < first, links >= 0, !isKnown, !evidence.contains(.number) {
      evidence.insert(.head)
    }
    if place < first, !isKnown, hasTwin(place, page.twins, first) {
      evidence.remove(.jobTitle)
      evidence.remove(.head)
      evidence.insert(.again)
    }
  }

  private func isProse(_ place: Int) -> Bool {
    lines[place].evidence.contains(.paragraph)
      || lines[place].isSentence && lines[place].width >= Self.leastProse
  }

  /// "Report this job" among the facts, "[foto]" over a name.
  func isButton(_ place: Int) -> Bool {
    let evidence = lines[place].evidence
    if evidence.contains(.bracketed) { return true }
    guard evidence.holds(anyOf: FurnitureEvidenceSet.mask(.whole, .pressed, .button)) else {
      return false
    }
    switch lines[place].kind {
    case .action: return !lines[place].isSentence || evidence.contains(.whole)
    case .alert, .others: return !lines[place].isSentence
    default: return false
    }
  }

  /// "Auf dieser Seite publiziert am 3. März 2026" between two blanks.
  private func isDayAlone(_ place: Int) -> Bool {
    lines[place].evidence.contains(.day) && lines[place].isAfterBlank
      && (place + 1 == lines.count || lines[place + 1].isAfterBlank)
  }

  /// Right below the list of vacancies the one stands that was chosen in it.
  private func isBelow(_ results: Range<Int>, _ place: Int) -> Bool {
    !results.isEmpty && lines[place].line >= results.upperBound
      && lines[place].line < results.upperBound + Self.linesBelowResults
  }

  private func isChosen(_ place: Int, _ results: Range<Int>, _ twins: FurnitureTwins) -> Bool {
    !lines[place].evidence.isKnown
      && twins.places(of: place).contains { results.contains(lines[$0].line) }
  }

  private static let linesBelowResults = 10

  /// "Responsibilities" after a blank line: a posting goes on there, other vacancies are no sections.
  private func isSection(_ place: Int) -> Bool {
    lines[place].isAfterBlank && lines[place].evidence.contains(.bareHeading)
  }

  /// So far from the fields of a form stand its other lines.
  private static let formLines = 7

  /// The words stand below as a line of their own, apart, with a button between.
  private func hasTwin(_ place: Int, _ twins: FurnitureTwins, _ first: Int) -> Bool {
    twins.places(of: place).contains { twin in
      twin > place + 1 && twin <= first
        && (lines[twin].isAfterBlank || lines[twin - 1].evidence.isKnown)
        && lines[place + 1..<twin].contains { $0.evidence.isKnown }
    }
  }
}
