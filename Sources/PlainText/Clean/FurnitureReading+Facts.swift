import Facts

/// The posting's facts in one place, wherever a page shows them: a box beside the text is pasted behind its buttons.
extension FurnitureReading {
  /// A label and what stands beside or below it: the places of its lines.
  private struct Entry {
    let label: Label
    /// As it is written: "Job function" and "Industries" are two, though they tell the same of a posting.
    let name: String
    let places: ClosedRange<Int>
    /// The value stands on a line of its own.
    var isOverValue: Bool { places.count > 1 }
  }

  /// So many different labels close together are the facts of one vacancy.
  private static let leastLabels = 3
  /// Over their values two are enough: "Employment type" over "Full-time", "Industries" over "Retail".
  private static let leastOverValues = 2
  /// One line may stand between two of them: a value of two lines. Between labels over their values another such pair,
  /// whose label nobody knows.
  private static let (widestGap, widestGapOfPairs) = (2, 3)
  /// "Auf einen Blick", "FEITEN OP EEN RIJ"
  private static let widestHeading = 40

  /// The lines of every such box that begins at `first` or below. One label twice is a list of vacancies, and no box.
  func factBoxes(from first: Int) -> Set<Int> {
    var places: Set<Int> = []
    var box: [Entry] = []
    func close() {
      let labels = Set(box.map(\.label))
      let isOfPairs = box.allSatisfy(\.isOverValue)
      if labels.count >= (isOfPairs ? Self.leastOverValues : Self.leastLabels),
        Set(box.map(\.name)).count == box.count, let from = box.first?.places.lowerBound,
        let to = box.last?.places.upperBound
      {
        let end = isOfPairs ? endOfPairs(below: to) : to
        places.formUnion((isHeading(from - 1, first) ? from - 1 : from)...end)
        if isOfPairs, isPairAbove(from, first) { places.formUnion(from - 2..<from) }
      }
      box = []
    }
    var place = first
    while place < lines.count {
      guard let entry = entry(at: place) else {
        place += 1
        continue
      }
      if let last = box.last {
        let gap = last.isOverValue && entry.isOverValue ? Self.widestGapOfPairs : Self.widestGap
        if entry.places.lowerBound > last.places.upperBound + gap { close() }
      }
      box.append(entry)
      place = entry.places.upperBound + 1
    }
    close()
    return places
  }

  /// Whom to ask: the block under a heading of contacts or a line that leads to one, with a way to reach somebody
  /// among its lines. Where a post code stands it is the site's own address.
  func contactBoxes(from first: Int) -> Set<Int> {
    var places: Set<Int> = []
    for place in lines.indices.dropFirst(first) where leadsToContact(place) {
      let box = contactBox(under: place)
      guard
        box.contains(where: { lines[$0].evidence.contains(.contact) }) || isPersonAlone(box),
        !box.contains(where: { hasAddress(lines[$0].line) })
      else { continue }
      places.formUnion(box)
    }
    return places
  }

  /// "Contactpersoon" over a name and a role, between two blanks, though the page says elsewhere how to reach them.
  private func isPersonAlone(_ box: Range<Int>) -> Bool {
    let below = box.dropFirst()
    guard (1...2).contains(below.count), let name = below.first, lines[box.lowerBound].isAfterBlank,
      !lines[box.lowerBound].evidence.isKnown, !lines[name].isAfterBlank,
      box.upperBound == lines.count || lines[box.upperBound].isAfterBlank,
      !below.contains(where: { lines[$0].evidence.isKnown || lines[$0].isSentence })
    else { return false }
    let words = reading.lines[lines[name].line].tokens
    return Self.wordsOfName.contains(words.count)
      && words.contains { scan.tokens[$0].isCapital }
      && words.allSatisfy { scan.tokens[$0].kind == .word }
  }

  /// "Anna Maria van der Berg"
  private static let wordsOfName = 2...5

  /// "Ask a question" right over "The contact for this vacancy is:" heads it.
  mutating func settleButtonsOverContacts() {
    for place in lines.indices.dropLast()
    where lines[place].kind == .action && lines[place].evidence.contains(.whole) {
      guard lines[place].isAfterBlank, !lines[place + 1].isAfterBlank, leadsToContact(place + 1),
        reading.endsWith(":", lines[place + 1].line)
      else { continue }
      lines[place].evidence.remove(.whole)
      lines[place].evidence.insert(.heading)
    }
  }

  /// "Contact", "Contact for administrative questions"
  private func leadsToContact(_ place: Int) -> Bool {
    let tokens = reading.lines[lines[place].line].tokens
    if scan.headingTopic(of: tokens) == .contact { return true }
    guard !lines[place].evidence.isKnown, !lines[place].isSentence,
      lines[place].width <= Self.widestHeading, !lines[place].evidence.contains(.contact)
    else { return false }
    return scan.labelled(tokens)?.label == .contact
  }

  /// The lines to the next blank; one blank, or a picture of the person, may stand under the heading.
  private func contactBox(under heading: Int) -> Range<Int> {
    var end = heading + 1
    while end < lines.count, lines[end].evidence.contains(.logo) { end += 1 }
    var count = 0
    repeat {
      guard end < lines.count else { break }
      if !isLabelOfAddress(end) { count += 1 }
      end += 1
    } while count < Self.mostOfContact && end < lines.count && !lines[end].isAfterBlank
      && !isButton(end) && !isLinkOfSite(end) && !endsContact(end)
    return heading..<min(end, lines.count)
  }

  /// "Privacy", "Accessibility statement" right below an address.
  private func isLinkOfSite(_ place: Int) -> Bool {
    let line = lines[place]
    switch line.kind {
    case .legal, .consent:
      return line.evidence.holds(anyOf: FurnitureEvidenceSet.mask(.whole, .word, .copyright))
        && !line.isSentence && !line.evidence.contains(.contact)
    default: return false
    }
  }

  /// "Deel dit bericht", "Terug naar het overzicht", "Velden met een * zijn verplicht" right below an address. A word of
  /// them alone may be its label: "E-mail".
  private func endsContact(_ place: Int) -> Bool {
    let line = lines[place]
    switch line.kind {
    case .share, .site, .form, .counter:
      return line.evidence.holds(anyOf: FurnitureEvidenceSet.mask(.whole, .begins, .starred))
        && line.words.words > 1 && !line.isSentence
        && !lines[(place + 1)...].prefix(Self.mostOfContact).prefix(while: { !$0.isAfterBlank })
          .contains(where: { $0.evidence.contains(.contact) })
        && !line.evidence.holds(anyOf: FurnitureEvidenceSet.mask(.contact, .host, .labelled))
    default: return false
    }
  }

  /// "Mobiel", "E-mail", alone over the number or the address.
  private func isLabelOfAddress(_ place: Int) -> Bool {
    guard let labelled = scan.labelled(reading.lines[lines[place].line].tokens) else {
      return false
    }
    return labelled.value.isEmpty && (labelled.label == .phone || labelled.label == .email)
  }

  /// A person, what they do, and the ways to reach them.
  private static let mostOfContact = 6

  /// "Loonschaal 7", "Umfang: Vollzeit", or "Umfang" over "Vollzeit".
  private func entry(at place: Int) -> Entry? {
    guard let (label, end) = label(at: place) else { return nil }
    let tokens = reading.lines[lines[place].line].tokens
    let name = scan.line(tokens.lowerBound..<end)
    guard stands(alone: end, tokens) else {
      return Entry(label: label, name: name, places: place...place)
    }
    let value = place + 1
    guard value < lines.count, isShort(value), !lines[value].evidence.isKnown,
      self.label(at: value)?.end != reading.lines[lines[value].line].tokens.upperBound
    else { return nil }
    return Entry(
      label: label, name: name,
      places: place...(label == .place ? endOfPlace(from: value) : value))
  }

  /// "On-site", "Goole" and "8 Lock Lane, DN14 9ZZ" below "Location": a place has several lines, the last its address.
  private func endOfPlace(from value: Int) -> Int {
    let below = lines[(value + 1)...].indices.prefix(Self.mostOfPlace).prefix {
      !lines[$0].isAfterBlank && isShort($0) && !lines[$0].evidence.isKnown && label(at: $0) == nil
    }
    return below.last { hasAddress(lines[$0].line) } ?? value
  }

  private static let mostOfPlace = 3

  private func label(at place: Int) -> (label: Label, end: Int)? {
    isShort(place) ? labelOfFact(reading.lines[lines[place].line].tokens) : nil
  }

  private func isShort(_ place: Int) -> Bool {
    lines[place].width <= Self.shortWidth && !lines[place].isSentence
  }

  /// "Seniority level" over "Mid-Senior level", right above the first known pair.
  private func isPairAbove(_ place: Int, _ first: Int) -> Bool {
    place - 2 >= first && !lines[place].isAfterBlank && !lines[place - 1].isAfterBlank
      && (place - 2..<place).allSatisfy { !lines[$0].evidence.isKnown && isShort($0) }
      && (place - 2 == 0 || lines[place - 3].evidence.isKnown || lines[place - 2].isAfterBlank)
  }

  /// "Industries" over "Retail", right below the last known pair: pairs whose labels nobody knows.
  private func endOfPairs(below last: Int) -> Int {
    let below = lines[(last + 1)...].prefix(Self.mostBelow).prefix {
      !$0.isAfterBlank && !$0.evidence.isKnown && !$0.isSentence && $0.width <= Self.shortWidth
        && !$0.evidence.contains(.contact) && $0.kind != .action
    }
    return last + below.count / 2 * 2
  }

  /// The lines of two pairs.
  private static let mostBelow = 4

  private func isHeading(_ place: Int, _ first: Int) -> Bool {
    place >= first && !lines[place].evidence.isKnown && isShort(place)
      && lines[place].width <= Self.widestHeading
      && (lines[place].isAfterBlank || place == 0 || lines[place - 1].evidence.isKnown)
  }
}
