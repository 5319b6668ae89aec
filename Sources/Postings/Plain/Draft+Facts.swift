/// What one line, or the part of a line, offers as facts.
struct Offer {
  var facts: [(field: Field, value: Candidate.Value, range: Range<Int>)] = []
  var strength: Strength = .none
  var label: Label?
  var unknownPlaces: [(String, Range<Int>)] = []
  var ambiguousPlaces: [(String, Range<Int>)] = []
  /// A label alone on its line, whose value the next line gives.
  var announces = false

  enum Strength: Int, Comparable {
    case none
    /// A known label of something a posting has no field for.
    case neutral
    /// The shape of the value alone.
    case shape
    /// A label without a sign after it, and a value of the right shape.
    case glued
    /// A label with a colon or in a column of its own.
    case label

    static func < (a: Strength, b: Strength) -> Bool { a.rawValue < b.rawValue }
  }

  /// Dates and references are told by their words even where no other fact is near.
  var isDated: Bool {
    facts.allSatisfy {
      switch $0.field {
      case .posted, .deadline, .starts, .ends, .reference, .updated: true
      default: false
      }
    }
  }

  /// Text fields accept any words, so their label must stand in a good place.
  var isTextOnly: Bool {
    !facts.isEmpty
      && facts.allSatisfy {
        switch $0.field {
        case .title, .organisation, .department, .fields, .contacts, .apply: true
        default: false
        }
      }
  }
}

extension Draft {
  /// Finds the lines that state facts: labelled ones, and in runs of such lines those whose shape alone
  /// tells what they are.
  mutating func findFacts() {
    let offers = offers()
    var index = 0
    while index < lines.count {
      guard let run = run(from: index, offers) else { break }
      accept(run, offers)
      index = run.upperBound
    }
  }

  /// One offer per line. The value of a label that ends its line is taken from the next.
  private mutating func offers() -> [Offer] {
    var offers = Array(repeating: Offer(), count: lines.count)
    var index = 0
    while index < lines.count {
      defer { index += 1 }
      guard lines[index].role == .open, !lines[index].tokens.isEmpty else { continue }
      if case .hash = lines[index].marker { continue }
      if let (offer, next) = offerOfTable(index) {
        offers[index].strength = .neutral
        offers[index].label = offer.label
        offers[index].announces = true
        offers[next] = offer
        index = next
      } else if let (offer, next) = offerAcross(index) {
        offers[index].strength = .neutral
        offers[index].label = offer.label
        offers[index].announces = offer.strength > .neutral
        offers[next] = offer
        index = next
      } else {
        offers[index] = offer(of: index)
      }
    }
    return offers
  }

  private func offer(of index: Int) -> Offer {
    let tokens = lines[index].tokens
    // A paragraph of prose begins with a label at most; scanning it for parts is for short lines.
    let isLong = tokens.count > 60
    if !isLong, let pairs = pairs(tokens) { return pairs }
    if !isLong, let columns = columns(tokens, index) { return columns }
    let parts = isLong ? [tokens] : scan.parts(tokens)
    var whole = Offer()
    for part in parts {
      let offer = labelledOffer(part, index) ?? Offer()
      whole.facts += offer.facts
      whole.unknownPlaces += offer.unknownPlaces
      whole.ambiguousPlaces += offer.ambiguousPlaces
      whole.strength = max(whole.strength, offer.strength)
      whole.label = whole.label ?? offer.label
    }
    if whole.strength > .neutral || isLong { return whole }
    let shape = shape(scan.trimmed(tokens))
    if !shape.facts.isEmpty || shape.strength == .neutral { return shape }
    return whole
  }

  private func labelledOffer(_ part: Range<Int>, _ index: Int) -> Offer? {
    guard let labelled = scan.labelled(part), !labelled.value.isEmpty else { return nil }
    var offer = Offer(label: labelled.label)
    if labelled.label == .other {
      offer.strength = labelled.joint == .none ? .none : .neutral
      return offer
    }
    let value = scan.value(of: labelled)
    guard value.isRecognised else {
      return labelled.joint == .colon && !isSentence(index)
        ? Offer(strength: .neutral, label: labelled.label) : nil
    }
    let isBullet = lines[index].marker == .bullet
    switch labelled.joint {
    case .colon, .column:
      let isFree =
        labelled.label == .title || labelled.label == .organisation
        || labelled.label == .organisationWeak || labelled.label == .department
        || labelled.label == .field
      if isFree, isSentence(index), labelled.value.count > 10 { return nil }
      if labelled.joint == .column, !value.isStrict, isSentence(index) { return nil }
      offer.strength = .label
    case .none:
      let takesLoose: Bool =
        switch labelled.label {
        case .place, .field, .reference, .education, .employment: isBullet && !value.facts.isEmpty
        case .organisation, .title:
          isBullet && scan.tokens[labelled.value.lowerBound].isCapital && labelled.value.count <= 12
        default: false
        }
      let isText: Bool =
        switch labelled.label {
        case .title, .organisation, .organisationWeak, .department, .contact, .apply: true
        case .reference: !isBullet && labelled.value.count > 1 && !hasDigit(labelled.value)
        default: false
        }
      guard value.isStrict && !isText || takesLoose else { return nil }
      if labelled.label == .reference, !hasDigit(labelled.value) { return nil }
      // "Start met …" is prose; a glued value is short.
      if isSentence(index), !isBullet, part.count > 12 { return nil }
      offer.strength = .glued
    }
    offer.facts = value.facts
    offer.unknownPlaces = value.unknownPlaces.map { ($0, labelled.value) }
    offer.ambiguousPlaces = value.ambiguousPlaces.map { ($0, labelled.value) }
    return offer
  }

  private func hasDigit(_ range: Range<Int>) -> Bool {
    range.contains {
      scan.tokens[$0].kind == .number || scan.tokens[$0].traits.contains(.mixed)
    }
  }

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
  private func label(ofCell cell: Range<Int>) -> Labelled? {
    guard let labelled = scan.labelled(cell), labelled.value.isEmpty else { return nil }
    return labelled
  }

  /// A row of labels over a row of values.
  private func offerOfTable(_ index: Int) -> (Offer, next: Int)? {
    let heads = cells(lines[index].tokens)
    guard heads.count >= 2, let next = next(after: index), lines[next].role == .open else {
      return nil
    }
    let labels = heads.map { label(ofCell: $0) }
    guard labels.count(where: { $0 != nil }) >= max(2, heads.count - 1) else { return nil }
    let values = cells(lines[next].tokens)
    guard (2...heads.count).contains(values.count),
      values.contains(where: { label(ofCell: $0) == nil })
    else { return nil }
    var offer = Offer(strength: .label)
    for (label, value) in zip(labels, values) {
      guard let label, !value.isEmpty else { continue }
      take(label, value, into: &offer)
    }
    return offer.facts.isEmpty ? nil : (offer, next)
  }

  /// "Standplaats TAB Utrecht TAB Uren TAB 36": label and value by turns.
  private func pairs(_ tokens: Range<Int>) -> Offer? {
    let cells = cells(tokens)
    guard cells.count >= 4, cells.count % 2 == 0 else { return nil }
    var offer = Offer(strength: .label)
    for place in stride(from: 0, to: cells.count, by: 2) {
      guard let label = label(ofCell: cells[place]) else { return nil }
      take(label, cells[place + 1], into: &offer)
    }
    return offer.facts.isEmpty ? nil : offer
  }

  private func take(_ label: Labelled, _ value: Range<Int>, into offer: inout Offer) {
    let read = scan.value(
      of: Labelled(
        label: label.label, labelRange: label.labelRange, value: value, aside: label.aside,
        joint: .column))
    offer.label = offer.label ?? label.label
    offer.facts += read.facts
    offer.unknownPlaces += read.unknownPlaces.map { ($0, value) }
    offer.ambiguousPlaces += read.ambiguousPlaces.map { ($0, value) }
  }

  /// "Den Haag | 32-36 uur | € 3.000": columns of one line, at least half of which are facts by a label or
  /// by their shape. One that is none may be the employer.
  private func columns(_ tokens: Range<Int>, _ index: Int) -> Offer? {
    let pieces = tokens.split(whereSeparator: {
      let token = scan.tokens[$0]
      return token.isSign("|") || token.kind == .bullet || token.kind == .tab
        || token.isSign("-") && token.traits.contains(.farSpaced)
    })
    // "• Wageningen TAB - TAB route" has one column with words.
    guard pieces.count >= 2, let first = pieces.first else { return nil }
    if pieces.count == 2, label(ofCell: first) != nil { return nil }
    var whole = Offer(strength: .shape)
    var known = 0
    var unknown: [Range<Int>] = []
    for piece in pieces {
      let range = scan.trimmed(piece.lowerBound..<piece.upperBound)
      guard !range.isEmpty else { continue }
      let labelled = labelledOffer(range, index)
      let offer = labelled.flatMap { $0.facts.isEmpty ? nil : $0 } ?? shape(range)
      if offer.facts.isEmpty {
        if offer.strength < .neutral { unknown.append(range) } else { known += 1 }
        continue
      }
      known += 1
      whole.facts += offer.facts
      whole.label = whole.label ?? offer.label
      if offer.strength >= .glued { whole.strength = .label }
    }
    guard known >= 2, known >= unknown.count else { return nil }
    if unknown.count == 1, isName(unknown[0]),
      !whole.facts.contains(where: { $0.field == .organisation })
    {
      let name = scan.organisation(unknown[0]).name
      whole.facts.append((.organisation, .fact(.text(name)), unknown[0]))
    }
    return whole
  }

  /// Two words or more, most with a capital.
  private func isName(_ range: Range<Int>) -> Bool {
    let words = range.filter { scan.tokens[$0].kind == .word }
    let capitals = words.count { scan.tokens[$0].isCapital }
    return (2...8).contains(words.count) && capitals * 2 > words.count
      && words.count == range.count
  }

  /// A label alone on its line, and the value on the next line that is not blank.
  private func offerAcross(_ index: Int) -> (Offer, next: Int)? {
    guard let labelled = scan.labelled(lines[index].tokens), labelled.value.isEmpty,
      let next = next(after: index), lines[next].role == .open
    else { return nil }
    // A heading over a list or a paragraph is none of a value's labels.
    if case .hash = lines[next].marker { return nil }
    if lines[next].marker != .none, lines[index].marker == .none { return nil }
    let tokens = lines[next].tokens
    if tokens.isEmpty
      || scan.labelled(tokens).map({ $0.value.isEmpty || $0.joint == .colon }) ?? false
    {
      return nil
    }
    var across = labelled
    across = Labelled(
      label: labelled.label, labelRange: labelled.labelRange, value: tokens, aside: labelled.aside,
      joint: .column)
    if labelled.label == .other {
      guard !lines[next].isAfterBlank, !isSentence(next), tokens.count <= 8 else { return nil }
      return (Offer(strength: .neutral, label: .other), next)
    }
    let value = scan.value(of: across)
    guard value.isRecognised, !isSentence(next) else { return nil }
    var isText = false
    switch labelled.label {
    case .title, .organisation, .organisationWeak, .department, .field: isText = true
    case .contact, .apply, .phone, .email: return nil
    default: break
    }
    if isText {
      guard tokens.count <= 14 || labelled.label == .field, !endsWith("?", next),
        !endsWith(":", next)
      else { return nil }
      // With a blank line between and no colon it is a heading and a short paragraph.
      if lines[next].isAfterBlank, labelled.joint == .none { return nil }
      if scan.skip(Sense.heading.bit, at: tokens.lowerBound, tokens.upperBound) == tokens.upperBound
      {
        return nil
      }
    } else if !value.isStrict, labelled.joint == .none {
      return nil
    }
    var offer = Offer(strength: .label, label: labelled.label)
    offer.facts = value.facts
    offer.unknownPlaces = value.unknownPlaces.map { ($0, tokens) }
    offer.ambiguousPlaces = value.ambiguousPlaces.map { ($0, tokens) }
    return (offer, next)
  }

  /// The next run of lines with offers at or after `start`: facts with at most two short lines between.
  private func run(from start: Int, _ offers: [Offer]) -> Range<Int>? {
    guard let first = (start..<lines.count).first(where: { offers[$0].strength > .none }) else {
      return nil
    }
    var last = first
    var strangers = 0
    var index = first + 1
    while index < lines.count {
      if offers[index].strength > .none {
        last = index
        strangers = 0
      } else if lines[index].isBlank || isDropped(index) {
        // Nothing to decide.
      } else if isSentence(index) || isKnownHeading(index) {
        break
      } else {
        strangers += 1
        if strangers > 2 { break }
      }
      index += 1
    }
    return first..<last + 1
  }

  func isDropped(_ index: Int) -> Bool {
    if case .dropped = lines[index].role { true } else { false }
  }

  private mutating func accept(_ run: Range<Int>, _ offers: [Offer]) {
    var fields: [Field] = []
    var labels = 0
    var stated = 0
    for index in run where offers[index].strength > .neutral {
      stated += 1
      if offers[index].strength >= .glued { labels += 1 }
      for fact in offers[index].facts where !fields.contains(fact.field) {
        fields.append(fact.field)
      }
    }
    let takesShapes = fields.count >= 3 || fields.count >= 2 && labels > 0 && stated >= 2
    // A title or an employer behind a label counts near the top or beside other facts.
    let isNearTop = !lines[..<run.lowerBound].indices.contains {
      lines[$0].role == .open && width($0) > 160
    }
    let takesText = isNearTop || stated >= 2
    var lastFact = run.lowerBound
    for index in run {
      let offer = offers[index]
      switch offer.strength {
      case .label where takesText || !offer.isTextOnly,
        .glued where stated > 1 || isShort(index) && offer.isDated, .shape where takesShapes:
        take(offer, index)
        lastFact = index
      case .neutral where stated > 0:
        neutral(offer, index)
      default: break
      }
    }
    guard takesShapes, stated > 2 else { return }
    for index in run
    where index < lastFact && lines[index].role == .open && lines[index].marker == .bullet {
      lines[index].role = .unknownFact
    }
  }

  /// A label whose value gives no field: kept in the body, unless its value is on the next line.
  private mutating func neutral(_ offer: Offer, _ index: Int) {
    kinds[index] = .label
    let isAnnouncer = offer.label != nil && offer.label != .other && offer.announces
    lines[index].role = isAnnouncer ? .fact : .aside
  }

  private func isShort(_ index: Int) -> Bool { lines[index].tokens.count <= 12 }

  private mutating func take(_ offer: Offer, _ index: Int) {
    lines[index].role = .fact
    let rule: Candidate.Rule =
      offer.strength == .shape ? .unlabelled : offer.label == .organisationWeak ? .heading : .label
    for fact in offer.facts {
      candidates.append(
        Candidate(
          field: fact.field, value: fact.value, span: scan.span(fact.range), line: index, rule: rule
        ))
    }
    if offer.facts.isEmpty, let field = offer.label?.field { settledWithout.append(field) }
    kinds[index] = offer.facts.first.map { LineReading.Kind(of: $0.field) } ?? .label
    for (name, range) in offer.unknownPlaces {
      notes.append(Note(span: scan.span(range)) { .unknownPlace(name, at: $0) })
    }
    for (name, range) in offer.ambiguousPlaces {
      notes.append(Note(span: scan.span(range)) { .ambiguousPlace(name, at: $0) })
    }
  }
}

extension LineReading.Kind {
  init(of field: Field) {
    self =
      switch field {
      case .title: .title
      case .organisation, .department: .organisation
      case .locations: .place
      case .workplace: .workplace
      case .education: .education
      case .hours: .hours
      case .pay, .scales: .pay
      case .fields: .field
      case .employment: .employment
      case .posted, .updated: .posted
      case .deadline: .deadline
      case .starts, .ends: .period
      case .reference: .reference
      case .openings: .openings
      case .contacts: .contact
      case .apply: .apply
      default: .label
      }
  }
}
