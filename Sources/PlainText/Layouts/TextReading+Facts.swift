import Facts
import Postings

extension TextReading {
  /// Finds the lines that state facts: labelled ones, and in runs of such lines those whose shape alone
  /// tells what they are.
  mutating func findFacts() {
    let (offers, rows) = offers()
    tableRows = rows
    // How many labels stand behind each line, and the first wide line, told once for all runs.
    var labelsBehind = Array(repeating: 0, count: lines.count + 1)
    for index in lines.indices.reversed() {
      labelsBehind[index] = labelsBehind[index + 1] + (offers[index].strength >= .glued ? 1 : 0)
    }
    var index = 0
    var wide = 0
    while index < lines.count {
      guard let run = run(from: index, offers) else { break }
      while wide < run.lowerBound,
        lines[wide].role != .open || width(wide) <= Self.widestFact || isRun(wide)
      {
        wide += 1
      }
      accept(run, offers, isNearTop: wide >= run.lowerBound, labelsBehind[run.upperBound])
      index = run.upperBound
    }
  }

  /// The next run of lines with offers at or after `start`: facts with at most two short lines between.
  private func run(from start: Int, _ offers: [LineFacts]) -> Range<Int>? {
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

  /// A title or an employer behind a label counts near the top or beside other facts.
  private mutating func accept(
    _ run: Range<Int>, _ offers: [LineFacts], isNearTop: Bool, _ labelsBehind: Int
  ) {
    var fields: [Field] = []
    var labels = 0
    var stated = 0
    for index in run where offers[index].strength > .loose {
      stated += 1
      if offers[index].strength >= .glued { labels += 1 }
      for fact in offers[index].facts where !fields.contains(fact.field) {
        fields.append(fact.field)
      }
    }
    // Two facts right below the title, where a page tells the facts again behind labels.
    let isRepeated =
      fields.count >= 2 && isNearTop && labelsBehind >= Self.leastLabels
    let takesShapes =
      fields.count >= Self.leastFields || fields.count >= 2 && labels > 0 && stated >= 2
      || isRepeated
    let takesText = isNearTop || stated >= 2
    var lastFact = run.lowerBound
    func isTaken(_ index: Int) -> Bool {
      let offer = offers[index]
      return switch offer.strength {
      case .label: takesText || !offer.isTextOnly || isFieldAlone(index, offer)
      case .glued: stated > 1 || (isShort(index) || offer.facts.count > 1) && offer.isDated
      case .shape: takesShapes && !headsList(index, offer)
      case .loose: labels >= Self.leastLabels
      case .neutral, .none: false
      }
    }
    let isOfText = !isNearTop && isInSection(run)
    for index in run {
      let offer = offers[index]
      if isTaken(index) {
        take(offer, index, staysInBody: offer.isPartial || isOfText && offer.strength == .shape)
        lastFact = index
      } else if offer.strength == .neutral, stated > 0 {
        // A label whose value gives no field stays in the body; one whose value is not taken is a heading.
        let value = offer.valueLine
        if let value, !isTaken(value) { continue }
        kinds[index] = .label
        let isAnswered = value.map { !offers[$0].facts.isEmpty } ?? false
        lines[index].role = isAnswered && !offer.isPartial ? .fact : .aside
        leaveUnread(offer)
      }
    }
    guard takesShapes, stated > 2, !isOfText else { return }
    for index in run
    where index < lastFact && lines[index].role == .open && lines[index].marker == .bullet {
      lines[index].role = .unknownFact
    }
  }

  /// "Branche: Maschinenbau / Intralogistik" between two sections: the label leaves no doubt.
  private func isFieldAlone(_ index: Int, _ offer: LineFacts) -> Bool {
    offer.label == .field && offer.facts.allSatisfy { $0.field == .fields } && isShort(index)
      // "Industry: Energy technology" below "About the company" is the company's.
      && !isOfEmployer(index)
  }

  private func isOfEmployer(_ index: Int) -> Bool {
    guard let above = (0..<index).last(where: { lines[$0].isBlank }), above + 1 < index else {
      return false
    }
    return headingTopic(above + 1) == .about
  }

  /// "De opdracht" over the items of a list: a word for a kind of employment, and here the heading of what one does.
  private func headsList(_ index: Int, _ offer: LineFacts) -> Bool {
    let words = lines[index].tokens.filter { !isArticle($0, lines[index].tokens.upperBound) }
    guard lines[index].marker == .none, words.count == 1,
      offer.facts.allSatisfy({ $0.field == .employment }), let next = next(after: index)
    else { return false }
    return lines[next].marker == .bullet
  }

  /// A run under a heading of the text, such as "Wij bieden": its lines are part of what the text says.
  private func isInSection(_ run: Range<Int>) -> Bool {
    guard let before = (0..<run.lowerBound).last(where: { !lines[$0].isBlank && !isDropped($0) })
    else { return false }
    return lines[before].marker == .bullet || !isSentence(before) && headingTopic(before) != .facts
  }

  private func isShort(_ index: Int) -> Bool { lines[index].tokens.count <= Longest.loose }

  /// What a label announces and no reader accounts for is told, and no sentence rule tries again.
  private mutating func leaveUnread(_ offer: LineFacts) {
    guard offer.isUnclear, let field = offer.label?.field else { return }
    notes += offer.notes
    settledWithout += offer.label == .period ? [.starts, .ends] : [field]
  }

  private mutating func take(_ offer: LineFacts, _ index: Int, staysInBody: Bool) {
    if offer.facts.isEmpty {
      // "Salaris: marktconform" is for the reader.
      lines[index].role = .aside
    } else {
      lines[index].role = .fact
      lines[index].staysInBody = staysInBody
    }
    let rule: Candidate.Rule =
      switch offer.strength {
      case .shape, .loose: .unlabelled
      default: offer.label == .organisationWeak ? .heading : .label
      }
    for fact in offer.facts {
      let isTown = offer.isMunicipality && fact.field == .locations
      self.offer(
        fact.field, written: fact.value, fact.range, line: index,
        rule: isTown ? .municipality : rule)
    }
    leaveUnread(offer)
    // A duration leaves the start open, "Dienstverband: Parttime" the kind of the contract.
    if offer.facts.isEmpty, offer.isSettled, let field = offer.label?.field,
      offer.label != .period, field != .employment
    {
      settledWithout.append(field)
    }
    kinds[index] = offer.facts.first.map { LineReading.Kind(of: $0.field) } ?? .label
    if !offer.isUnclear { notes += offer.notes }
  }

  /// In letters: a wider line is the first of the text.
  private static let widestFact = 160
  /// So many labels are a list of facts.
  private static let leastLabels = 3
  /// Lines of so many fields are facts by their shapes alone.
  private static let leastFields = 3
}
