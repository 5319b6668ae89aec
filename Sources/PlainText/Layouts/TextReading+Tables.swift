import Facts
import Postings

/// Facts in columns: rows of a table that was flattened to tabs or bars, several facts in one line.
extension TextReading {
  /// The cells of a row whose columns are tabs or bars.
  private func cells(_ tokens: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = tokens.lowerBound
    for index in tokens where scan.tokens[index].kind == .tab || scan.tokens[index].isSign("|") {
      cells.append(start..<index)
      start = index + 1
    }
    if start < tokens.upperBound { cells.append(start..<tokens.upperBound) }
    return cells
  }

  /// The label that is the whole of a cell.
  func label(ofCell cell: Range<Int>) -> Labelled? {
    guard let labelled = scan.labelled(cell), labelled.value.isEmpty else { return nil }
    return labelled
  }

  /// A row of labels over a row of values, or over several when each row is a posting.
  func offerOfTable(_ index: Int) -> (LineFacts, rows: [Int])? {
    guard summary(of: index).hasColumns else { return nil }
    let heads = cells(lines[index].tokens)
    guard heads.count >= 2, let next = next(after: index) else { return nil }
    let labels = heads.map { label(ofCell: $0) }
    guard labels.count(where: { $0 != nil }) >= max(2, heads.count - 1) else { return nil }
    // Further rows are further postings.
    var rows: [(line: Int, offer: LineFacts)] = []
    var row = next
    while row < lines.count, !lines[row].isBlank {
      if !isDropped(row), hasWords(row) {
        guard let offer = offer(ofRow: lines[row].tokens, under: labels) else { break }
        rows.append((row, offer))
      }
      row += 1
    }
    guard let first = rows.first else { return nil }
    let arePostings = rows.count > 1 && rows.allSatisfy { $0.offer.facts.count >= Self.leastFacts }
    // "zo 22 februari | 10.00 uur", "wo 25 februari | 19.30 uur": what happens when.
    let isCalendar =
      rows.count > 1
      && rows.allSatisfy { row in row.offer.facts.contains { $0.field == .posted } }
    if isCalendar, !arePostings { return nil }
    return (first.offer, arePostings ? rows.map(\.line) : [first.line])
  }

  /// A cell of the head is no label: what it says stays.
  func hasStrangeHead(_ index: Int) -> Bool {
    cells(lines[index].tokens).contains { cell in
      label(ofCell: cell) == nil && cell.contains { scan.tokens[$0].kind == .word }
    }
  }

  /// The ruler under a table's head has none.
  private func hasWords(_ index: Int) -> Bool {
    lines[index].tokens.contains {
      scan.tokens[$0].kind == .word || scan.tokens[$0].kind == .number
    }
  }

  private func offer(ofRow tokens: Range<Int>, under labels: [Labelled?]) -> LineFacts? {
    let values = cells(tokens)
    guard (2...labels.count).contains(values.count),
      values.contains(where: { label(ofCell: $0) == nil })
    else { return nil }
    var offer = LineFacts(strength: .label)
    for (label, value) in zip(labels, values) where !value.isEmpty {
      guard let label else {
        offer.isPartial = true
        continue
      }
      take(label, value, into: &offer)
    }
    return offer.facts.isEmpty ? nil : offer
  }

  /// "Standplaats TAB Utrecht TAB Uren TAB 36": label and value by turns.
  func pairs(_ tokens: Range<Int>) -> LineFacts? {
    let cells = cells(tokens)
    guard cells.count >= 2 * Self.leastPairs, cells.count % 2 == 0 else { return nil }
    var offer = LineFacts(strength: .label)
    for place in stride(from: 0, to: cells.count, by: 2) {
      guard let label = label(ofCell: cells[place]) else { return nil }
      take(label, cells[place + 1], into: &offer)
    }
    return offer.facts.isEmpty ? nil : offer
  }

  private func take(_ label: Labelled, _ value: Range<Int>, into offer: inout LineFacts) {
    let read = scan.value(
      of: Labelled(
        label: label.label, labelRange: label.labelRange, value: value, aside: label.aside,
        joint: .column))
    offer.label = offer.label ?? label.label
    offer.facts += read.facts
    offer.isPartial = offer.isPartial || read.facts.isEmpty
    offer.notes += notes(of: read, at: value)
  }

  /// "Den Haag | 32-36 uur | € 3.000": columns of one line, at least half of which are facts by a label or
  /// by their shape. One that is none may be the employer.
  func columns(_ tokens: Range<Int>, _ index: Int) -> LineFacts? {
    let pieces = pieces(tokens)
    // "• Wageningen TAB - TAB route" has one column with words.
    guard pieces.count >= 2, let first = pieces.first else { return nil }
    if pieces.count == 2, label(ofCell: first) != nil { return nil }
    var whole = LineFacts(strength: .shape)
    var known = 0
    var asides = 0
    var unknown: [Range<Int>] = []
    for piece in pieces {
      let range = scan.trimmed(piece)
      guard !range.isEmpty else { continue }
      // "Reposted 2 weeks ago", "Apply" say nothing of the posting, but what stands beside them does.
      if isCountdown(range) || isAllChrome(range) {
        asides += 1
        continue
      }
      let labelled = labelledOffer(range, index)
      let offer = labelled.flatMap { $0.facts.isEmpty ? nil : $0 } ?? shape(range)
      if offer.facts.isEmpty {
        // "Pensum 60–80 %" is a fact that a posting has no field for.
        let isKnown = max(offer.strength, labelled?.strength ?? .none) >= .neutral
        if isKnown { known += 1 } else { unknown.append(range) }
        whole.isPartial = whole.isPartial || isKnown
        continue
      }
      known += 1
      whole.facts += offer.facts
      whole.notes += offer.notes
      whole.label = whole.label ?? offer.label
      if offer.strength >= .glued { whole.strength = .label }
    }
    // "Zl.: 011-2027/Ho            Haslach, am 11. Jänner 2027": a labelled one and what is set across from it.
    let isLabelled =
      whole.strength == .label && unknown.count == 1 && unknown[0].lowerBound != first.lowerBound
    guard known + asides >= 2 || isLabelled, known > 0, known + asides >= unknown.count,
      !whole.facts.isEmpty
    else { return nil }
    if let name = unknown.first, unknown.count == 1,
      takeName(name, at: index, isFirst: name.lowerBound == tokens.lowerBound, into: &whole)
    {
      unknown = []
    }
    if asides > 0 {
      // Among a page's own words are some that nobody listed: "Over 100 people clicked apply".
      whole.strength = .label
      whole.notes += unknown.map {
        Note(span: scan.span($0)) { .dropped(PlainLine.Reason.chrome.rawValue, at: $0) }
      }
    } else {
      whole.isPartial = whole.isPartial || !unknown.isEmpty
    }
    return whole
  }

  /// Cut at tabs, bars, bullets, wide gaps; at dashes and slashes between blanks when there are several.
  private func pieces(_ tokens: Range<Int>) -> [Range<Int>] {
    let dashes = tokens.count { isDashBreak($0, tokens) }
    let hasSlashes =
      tokens.count { isSpacedSlash($0, tokens) } >= 2 && !hasSlashesOfItsOwn(tokens)
    var pieces: [Range<Int>] = []
    var start = tokens.lowerBound
    for index in tokens {
      let token = scan.tokens[index]
      let isBreak =
        token.isSign("|") || token.kind == .bullet || token.kind == .tab
        || token.isSign("-") && token.traits.contains(.farSpaced)
        || dashes >= 2 && isDashBreak(index, tokens)
        || hasSlashes && isSpacedSlash(index, tokens) || isOfDoubleSlash(index, tokens)
      // The colon of a label may stand in a column of its own.
      let isGap = token.traits.contains(.farSpaced) && !token.isSign(":")
      guard isBreak || isGap else { continue }
      if start < index { pieces.append(start..<index) }
      start = isBreak ? index + 1 : index
    }
    if start < tokens.upperBound { pieces.append(start..<tokens.upperBound) }
    return pieces
  }

  /// "Vakgebied: Techniek / productie": fields of work are written so.
  private func hasSlashesOfItsOwn(_ tokens: Range<Int>) -> Bool {
    scan.isTerms(tokens) || scan.labelled(tokens).map { $0.joint != .none } ?? false
  }

  private func isSpacedSlash(_ index: Int, _ tokens: Range<Int>) -> Bool {
    guard scan.tokens[index].isSign("/"), scan.tokens[index].isSpaced,
      index + 1 < tokens.upperBound, scan.tokens[index + 1].isSpaced
    else { return false }
    // "950 / 1.050 / 1.180 €" are steps of one pay.
    return index == tokens.lowerBound || scan.tokens[index - 1].kind != .number
      || scan.tokens[index + 1].kind != .number
  }

  /// "//  fulltime (38 uur)  //  5 dagen  //": one of two strokes that stand between blanks.
  private func isOfDoubleSlash(_ index: Int, _ tokens: Range<Int>) -> Bool {
    func isFirst(_ index: Int) -> Bool {
      tokens.contains(index) && tokens.contains(index + 1) && scan.tokens[index].isSign("/")
        && scan.tokens[index + 1].isSign("/") && !scan.tokens[index + 1].isSpaced
        && (index == tokens.lowerBound || scan.tokens[index].isSpaced)
        && (index + 2 >= tokens.upperBound || scan.tokens[index + 2].isSpaced)
    }
    return isFirst(index) || isFirst(index - 1)
  }

  /// Takes the one column that is no fact as the title where nothing stands above the line, else as the
  /// employer; false when it is neither.
  private func takeName(
    _ name: Range<Int>, at index: Int, isFirst: Bool, into offer: inout LineFacts
  ) -> Bool {
    func gives(_ field: Field) -> Bool { offer.facts.contains { $0.field == field } }
    if !gives(.locations), scan.readsAsPlace(name) {
      let place = scan.line(name)
      offer.facts.append((.locations, .fact(.places([Place(name: place)])), name))
      offer.notes.append(Note(span: scan.span(name)) { .unknownPlace(place, at: $0) })
      return true
    }
    let isAlone = index == 0 || lines[index - 1].isBlank
    let above = (0..<index).last { !lines[$0].isBlank && !isDropped($0) }
    if isFirst, !gives(.title), isAlone, !isOrganisation(name), above.map(isSentence) ?? true {
      offer.facts.append((.title, .fact(.text(scan.line(name))), name))
      return true
    }
    guard !gives(.organisation) else { return false }
    // "Pfarrei Sankt Gangolf, Amorbach"
    if !gives(.locations), let comma = name.last(where: { scan.tokens[$0].isSign(",") }),
      isOrganisation(name.lowerBound..<comma), comma + 2 == name.upperBound,
      scan.tokens[comma + 1].isCapital
    {
      let places = scan.places(in: comma + 1..<name.upperBound)
      offer.facts.append((.locations, .fact(.places(places.places)), comma + 1..<name.upperBound))
      offer.facts.append(employerFact(name.lowerBound..<comma))
      return true
    }
    guard isName(name) else { return false }
    offer.facts.append(employerFact(name))
    return true
  }

  /// A dash between two columns, not in a range of numbers or dates.
  private func isDashBreak(_ index: Int, _ tokens: Range<Int>) -> Bool {
    let token = scan.tokens[index]
    guard token.isSign("-"), token.isSpaced, index > tokens.lowerBound,
      index + 1 < tokens.upperBound, scan.tokens[index + 1].isSpaced
    else { return false }
    let (before, after) = (scan.tokens[index - 1], scan.tokens[index + 1])
    // "€52k – €66k", "0.2% – 0.5%"
    let isAmount =
      !before.isSpaced && index - 2 >= tokens.lowerBound && scan.tokens[index - 2].kind == .number
      && (before.isSign("%") || before.length == 1)
    let isRange =
      (before.kind == .number || before.kind == .currency || before.isSign("-") || isAmount)
      && (after.kind == .number || after.kind == .currency)
    return !isRange
  }

  /// Two words or more, most with a capital.
  func isName(_ range: Range<Int>) -> Bool {
    let words = range.filter { scan.tokens[$0].kind == .word }
    let capitals = words.count { scan.tokens[$0].isCapital }
    if words.count == 1, let word = words.first {
      return range.count == 1 && scan.tokens[word].isCapital && scan.tokens[word].word == 0
        && scan.tokens[word].length >= Self.leastName
    }
    return Self.wordsOfName.contains(words.count) && capitals * 2 > words.count
      && words.count == range.count
  }

  /// A row with fewer is of a table of something else.
  private static let leastFacts = 3
  /// One label and its value are no table.
  private static let leastPairs = 2
  /// In letters: a shorter word is a unit or a code.
  private static let leastName = 4
  private static let wordsOfName = 2...8
}
