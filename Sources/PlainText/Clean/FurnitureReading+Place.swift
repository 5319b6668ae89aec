import Facts

/// What its place says of a line: links over the text, what goes on below it.
extension FurnitureReading {
  struct Bounds {
    let first: Int
    let links: Int
    let below: Int
    let tail: Int
    let closing: Int
  }

  /// The first line that is text for certain, the last link of the site over it, and where the page goes on below
  /// the text: from there to the end furniture outweighs text the most.
  private func bounds(_ twins: FurnitureTwins) -> Bounds {
    let first = lines.firstIndex(where: isFirstText) ?? lines.count
    let links =
      lines[..<min(first, firstActions)].indices.last { isSiteLink($0, twins) }.map {
        headAround($0).map { $0 - 1 } ?? $0
      } ?? -1
    var (below, most, sum) = (lines.count, 0, 0)
    let text = lines.reduce(0) { $0 + $1.textWidth }
    var textBelow = 0
    for place in lines.indices.reversed() where place > first {
      textBelow += lines[place].textWidth
      // What is more than half of all text is not what goes on below it.
      if textBelow * 2 > text { break }
      let evidence = lines[place].evidence
      // "Help" beside every heading stands in the text as well.
      if evidence.contains(.often), evidence.isKnown { continue }
      sum += FurnitureWeights.sum(evidence) - (evidence.isKnown || lines[place].width < 40 ? 0 : 1)
      if sum > most, !lines[place].isSentence,
        evidence.holds(anyOf: FurnitureEvidenceSet.beginsBelow)
      {
        (below, most) = (place, sum)
      }
    }
    let tail = tail(after: first)
    return Bounds(
      first: first, links: links, below: min(below, tail), tail: tail, closing: closing)
  }

  func isCertain(_ line: Line) -> Bool {
    let evidence = line.evidence
    if evidence.isKnown { return false }
    if evidence.contains(.markdownHeading) { return true }
    return evidence.contains(.paragraph) || evidence.contains(.sentence) && line.width >= 60
      || evidence.contains(.heading) || evidence.contains(.labelled)
      || evidence.contains(.listItem) && line.width >= 25
  }

  /// Text for certain over which a site's own links may stand: "Was: Jobtitel oder Stichwort", "Luister nu: De
  /// Ochtendploeg" have labels that no posting has.
  private func isFirstText(_ line: Line) -> Bool {
    guard isCertain(line) else { return false }
    let others = FurnitureEvidenceSet.mask(.paragraph, .sentence, .heading, .listItem)
    return line.evidence.holds(anyOf: others) || !line.evidence.contains(.labelled)
      || scan.labelled(draft.lines[line.line].tokens).map { $0.label != .other } ?? false
  }

  /// "By email" right over an address is its label, and where the page goes on below the text it does not say.
  private mutating func settleLabelsOfAddresses() {
    for place in lines.indices where lines[place].kind == .form || lines[place].kind == .share {
      guard isOverAddress(place) else { continue }
      lines[place].evidence.remove(.whole)
      lines[place].evidence.remove(.word)
      lines[place].evidence.insert(.labelled)
    }
  }

  mutating func addPlace(_ twins: FurnitureTwins) {
    settleLabelsOfAddresses()
    let bounds = bounds(twins)
    let (first, links, below) = (bounds.first, bounds.links, bounds.below)
    let menus = menus()
    var isUnderOthers = false
    let results = draft.results()
    let fields = lines.indices.filter {
      lines[$0].kind == .form
        && lines[$0].evidence.holds(anyOf: FurnitureEvidenceSet.mask(.starred, .begins, .holds))
    }
    var field = fields[...]
    let boxes = factBoxes(from: min(first, lines.count))
      .union(contactBoxes(from: min(first, lines.count)))
    for place in lines.indices {
      var evidence = lines[place].evidence
      let isKnown = evidence.isKnown
      if lines[place].kind == .others, place > first, !lines[place].isSentence,
        evidence.holds(anyOf: FurnitureEvidenceSet.mask(.begins, .whole))
      {
        isUnderOthers = true
      } else if evidence.contains(.paragraph)
        || evidence.contains(.markdownHeading) && !evidence.contains(.links)
        || !isKnown && (evidence.contains(.heading) || isSection(place))
      {
        isUnderOthers = false
      }
      // A picture between the first text and the last is the text's own.
      if place > first, place < below, isPicture(lines[place].line) { evidence.remove(.logo) }
      let isResult = results.contains(lines[place].line)
      evidence.insert(.underOthers, if: isUnderOthers || isResult)
      if isResult { lines[place].kind = lines[place].kind ?? .others }
      if isUnderOthers { lines[place].kind = lines[place].kind ?? .others }

      while let next = field.first, next < place - Self.formLines { field = field.dropFirst() }
      let isNearForm = field.first.map { $0 <= place + Self.formLines } ?? false
      if lines[place].kind == .form, !isNearForm,
        evidence.contains(.whole) || evidence.contains(.word)
      {
        evidence.remove(.whole)
        evidence.remove(.word)
        evidence.insert(.mostly)
      }
      let isBeside = field.first.map { $0 <= place + 1 } ?? false
      evidence.insert(
        .besideForm, if: place > first && isBeside && !isKnown && !lines[place].isSentence)

      let isProse =
        evidence.contains(.paragraph) || lines[place].isSentence && lines[place].width >= 60
      // A label over its address is whom to ask, but for the site's own at the page's end.
      let isAddressed =
        place < bounds.tail && (isOverAddress(place) || place > 0 && isOverAddress(place - 1))
      let isInBox = boxes.contains(place) && !isUnderOthers && !isResult && !isButton(place)
      evidence.insert(.factBox, if: isInBox)
      evidence.insert(
        .belowText,
        if: place >= below && (isKnown || !isProse && !isDayAlone(place)) && !isAddressed
          && !isInBox)
      evidence.insert(.belowClosing, if: place > bounds.closing)
      evidence.insert(.factAlone, if: place < first && isRunOfFacts(place))
      if menus.contains(place) {
        evidence.insert(.inMenu)
      } else if place < links {
        evidence.insert(.overLinks, if: isKnown || !isProse)
      } else if isResult || isUnderOthers {
        // A list of vacancies is no head of one.
      } else if isBelow(results, place), isChosen(place, results, twins) {
        evidence.insert(.head)
      } else if place > links, place < first, links >= 0, !isKnown, !evidence.contains(.number) {
        evidence.insert(.head)
      }
      if place < first, !isKnown, hasTwin(place, twins, first) {
        evidence.remove(.jobTitle)
        evidence.remove(.head)
        evidence.insert(.again)
      }
      evidence.insert(
        .address, if: place >= below && !isAddressed && hasAddress(lines[place].line))
      lines[place].evidence = evidence
    }
  }

  /// "Report this job" among the facts, "[foto]" over a name.
  func isButton(_ place: Int) -> Bool {
    let evidence = lines[place].evidence
    if evidence.contains(.bracketed) { return true }
    guard evidence.holds(anyOf: FurnitureEvidenceSet.mask(.whole, .pressed, .button)) else {
      return false
    }
    switch lines[place].kind {
    case .action, .alert, .others: return !lines[place].isSentence
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

  /// "Email" right over a mail address is its label, and no field to fill in.
  private func isOverAddress(_ place: Int) -> Bool {
    place + 1 < lines.count && !lines[place + 1].isAfterBlank && !lines[place + 1].isSentence
      && lines[place + 1].evidence.contains(.contact)
  }

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

  /// A post code and a town, a street and its number.
  func hasAddress(_ index: Int) -> Bool {
    let tokens = draft.lines[index].tokens
    guard tokens.count <= 16, draft.summary(of: index).hasNumber else { return false }
    return tokens.contains {
      scan.tokens[$0].kind == .number
        && (scan.tokens[$0].length == 4 || scan.tokens[$0].length == 5)
        && $0 + 1 < tokens.upperBound && scan.tokens[$0 + 1].isCapital
    }
  }
}
