import Facts
import Postings

extension TextReading {
  /// One offer per line. The value of a label that ends its line is taken from the next.
  ///
  /// `rows` are the lines of a table with a posting to a row.
  func offers() -> (offers: [LineFacts], rows: [Int]) {
    var offers = Array(repeating: LineFacts(), count: lines.count)
    var tableRows: [Int] = []
    var index = 0
    while index < lines.count {
      defer { index += 1 }
      guard lines[index].role == .open, !lines[index].tokens.isEmpty else { continue }
      if case .hash = lines[index].marker { continue }
      if let (offer, rows) = offerOfTable(index), let next = rows.first {
        offers[index].strength = .neutral
        offers[index].label = offer.label
        offers[index].valueLine = next
        offers[index].isPartial = hasStrangeHead(index)
        offers[next] = offer
        if rows.count > 1 { tableRows = rows }
        index = next
      } else if let (offer, next) = offerAcross(index) {
        offers[index].strength = .neutral
        offers[index].label = offer.label
        if offer.strength > .neutral { offers[index].valueLine = next }
        offers[next] = offer
        index = offerMore(after: next, offer, &offers)
      } else {
        offers[index] = offer(of: index)
      }
    }
    return (offers, tableRows)
  }

  /// "Anstellungsart" over "Minijob" and "Festanstellung", "Standorte" over "Leverkusen" and "Krefeld": further lines that are wholly of the label's kind. The last
  /// of them.
  private func offerMore(after value: Int, _ offer: LineFacts, _ offers: inout [LineFacts]) -> Int {
    guard offer.strength == .label, let label = offer.label,
      label == .employment
        || label == .place && scan.gazetteer(lines[value].tokens)?.kind == .town
    else { return value }
    var last = value
    while last + 1 < lines.count, lines[last + 1].role == .open, !lines[last + 1].tokens.isEmpty,
      let fact = wholeFact(lines[last + 1].tokens, label)
    {
      last += 1
      offers[last] = LineFacts(facts: [fact], strength: .label, label: label)
    }
    return last
  }

  /// A line that is wholly a town or a kind of employment.
  private func wholeFact(_ range: Range<Int>, _ label: Label) -> LineFacts.Fact? {
    if label == .place {
      guard let town = scan.gazetteer(range), town.kind == .town else { return nil }
      return (.locations, .fact(.places([town.place])), range)
    }
    let found = scan.employment(in: range)
    return found.isWhole ? (.employment, .fact(.employment(found.kinds)), range) : nil
  }

  func offer(of index: Int) -> LineFacts {
    let tokens = lines[index].tokens
    if isOfCalculator(index) { return LineFacts() }
    // A paragraph of prose begins with a label at most; scanning it for parts is for short lines.
    let isLong = tokens.count > Longest.parts && !isRun(index)
    if let municipality = municipality(index) { return municipality }
    let summary = summary(of: index)
    if !isLong, summary.hasColumns, let pairs = pairs(tokens) { return pairs }
    let mayHaveColumns =
      summary.hasColumns || summary.hasGaps || summary.may("-") || summary.may("/")
    if !isLong, mayHaveColumns, let columns = columns(tokens, index) { return columns }
    let mayHaveParts =
      summary.may(":") || summary.hasNumber && summary.may(",")
      // "Posted 2 Feb 2027 Closing date 26 Feb 2027"
      || summary.mayHoldDate(in: language) && summary.may(.label)
    let parts = isLong || !mayHaveParts ? [tokens] : scan.parts(tokens)
    var whole = LineFacts()
    for part in parts {
      let offer = labelledOffer(part, index) ?? LineFacts()
      whole.facts += offer.facts
      whole.notes += offer.notes
      whole.strength = max(whole.strength, offer.strength)
      whole.label = whole.label ?? offer.label
      whole.isSettled = whole.isSettled && offer.isSettled
      whole.isUnclear = whole.isUnclear || offer.isUnclear
      whole.isPartial = whole.isPartial || offer.facts.isEmpty && parts.count > 1
    }
    if whole.strength > .neutral || isLong { return whole }
    let shape = shape(scan.trimmed(tokens))
    if isTitleWithSlash(shape, index) { return whole }
    if !shape.facts.isEmpty || shape.strength == .neutral { return shape }
    return whole
  }

  /// "Vakgebied: Taal en cultuur | Omvang: 38 uur per week | … | Vacaturenummer: VHR.26.774": however long, no prose.
  func isRun(_ index: Int) -> Bool {
    let tokens = lines[index].tokens
    return tokens.count <= Longest.run && summary(of: index).hasColumns
      && summary(of: index).may(":")
      && tokens.count { scan.tokens[$0].isSign("|") || scan.tokens[$0].kind == .bullet }
        >= Self.leastBars
  }

  /// Prose has hardly a bar in it.
  private static let leastBars = 3

  /// "Leiterin / Leiter Regionalarchiv" has the form of fields of work, and none of their words; those stand
  /// in a list of facts.
  private func isTitleWithSlash(_ shape: LineFacts, _ index: Int) -> Bool {
    shape.facts.count == 1 && shape.facts[0].field == .fields
      && !scan.contains(.term, in: lines[index].tokens)
      && (lines[index].marker == .none || isTopmost(index))
  }

  /// Nothing of the posting stands above the line.
  func isTopmost(_ index: Int) -> Bool {
    !(0..<index).contains { !lines[$0].isBlank && !isDropped($0) }
  }

  /// "Gemeente Alphen aan den Rijn"
  private static let municipality = 2...5

  /// "Gemeente Deurne" alone on a line is the employer and says where.
  private func municipality(_ index: Int) -> LineFacts? {
    let tokens = lines[index].tokens
    guard Self.municipality.contains(tokens.count),
      scan.match(
        .organisation, is: OrganisationWords.start.index, at: tokens.lowerBound, tokens.upperBound)
        != nil, isOrganisationLine(index)
    else { return nil }
    var offer = shape(tokens)
    guard offer.facts.count == 1, offer.facts[0].field == .locations else { return nil }
    offer.facts.append(employerFact(tokens))
    offer.isMunicipality = true
    return offer
  }
}
