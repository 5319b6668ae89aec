import Facts
import Postings

extension Draft {
  /// One offer per line. The value of a label that ends its line is taken from the next.
  ///
  /// `rows` are the lines of a table with a posting to a row.
  func offers() -> (offers: [Offer], rows: [Int]) {
    var offers = Array(repeating: Offer(), count: lines.count)
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

  /// "Anstellungsart" over "Minijob" and "Festanstellung": further lines that are wholly of the label's kind. The last
  /// of them.
  private func offerMore(after value: Int, _ offer: Offer, _ offers: inout [Offer]) -> Int {
    guard offer.label == .employment, offer.strength == .label else { return value }
    var last = value
    while last + 1 < lines.count, lines[last + 1].role == .open, !lines[last + 1].tokens.isEmpty {
      let found = scan.employment(in: lines[last + 1].tokens)
      guard found.isWhole else { break }
      last += 1
      offers[last] = Offer(
        facts: [(.employment, .fact(.employment(found.kinds)), lines[last].tokens)],
        strength: .label, label: .employment)
    }
    return last
  }

  func offer(of index: Int) -> Offer {
    let tokens = lines[index].tokens
    // A paragraph of prose begins with a label at most; scanning it for parts is for short lines.
    let isLong = tokens.count > 60
    if let municipality = municipality(index) { return municipality }
    let summary = summary(of: index)
    if !isLong, summary.hasColumns, let pairs = pairs(tokens) { return pairs }
    let mayHaveColumns =
      summary.hasColumns || summary.hasGaps || summary.may("-") || summary.may("/")
    if !isLong, mayHaveColumns, let columns = columns(tokens, index) { return columns }
    let parts = isLong || !summary.may(":") ? [tokens] : scan.parts(tokens)
    var whole = Offer()
    for part in parts {
      let offer = labelledOffer(part, index) ?? Offer()
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

  /// "Leiterin / Leiter Regionalarchiv" has the form of fields of work, and none of their words; those stand
  /// in a list of facts.
  private func isTitleWithSlash(_ shape: Offer, _ index: Int) -> Bool {
    shape.facts.count == 1 && shape.facts[0].field == .fields
      && !scan.contains(.term, in: lines[index].tokens)
      && (lines[index].marker == .none || isFirst(index))
  }

  /// Nothing of the posting stands above the line.
  private func isFirst(_ index: Int) -> Bool {
    !(0..<index).contains { !lines[$0].isBlank && !isDropped($0) }
  }

  /// "Gemeente Deurne" alone on a line is the employer and says where.
  private func municipality(_ index: Int) -> Offer? {
    let tokens = lines[index].tokens
    guard (2...5).contains(tokens.count),
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

  func labelledOffer(_ part: Range<Int>, _ index: Int) -> Offer? {
    guard let labelled = scan.labelled(part), !labelled.value.isEmpty else {
      return unknownLabel(part)
    }
    var offer = Offer(label: labelled.label)
    if labelled.label == .other {
      offer.strength = labelled.joint == .none ? .none : .neutral
      return offer
    }
    let value = scan.value(of: labelled)
    guard value.isRecognised else {
      guard labelled.joint == .colon, !isSentence(index) else { return nil }
      let isUnclear = hasFigures(labelled)
      return Offer(
        strength: .neutral, label: labelled.label,
        notes: isUnclear ? unreadNotes(labelled) : [], isUnclear: isUnclear)
    }
    let isBullet = lines[index].marker == .bullet
    switch labelled.joint {
    case .colon, .column:
      let isFree =
        labelled.label == .title || labelled.label == .organisation
        || labelled.label == .organisationWeak || labelled.label == .department
        || labelled.label == .field
      if isFree, isSentence(index), labelled.value.count > 10 { return nil }
      // "Solliciteren: mail voor 15 december naar …" is a sentence of the text.
      let isAddress = labelled.label == .contact || labelled.label == .apply
      if isAddress, isSentence(index) || labelled.value.count > 24 { return nil }
      if labelled.joint == .column, !value.isStrict, isSentence(index) { return nil }
      offer.strength = .label
    case .none:
      // "Function group and grade: AD 6": the label is longer, and unknown.
      if labelled.value.prefix(6).contains(where: { scan.tokens[$0].isSign(":") }) { return nil }
      // "Job description"; "Vereniging Natuurvrienden" is a name
      if scan.headingTopic(of: part) != nil
        || labelled.label == .organisation && isOrganisation(part)
          && scan.match(
            .organisation, is: OrganisationWords.start.index, at: part.lowerBound, part.upperBound)
            != nil
      {
        return nil
      }
      let takesLoose: Bool =
        switch labelled.label {
        case .field, .reference, .education, .employment: isBullet && !value.facts.isEmpty
        // "WO bachelor": in German "Wo" is a label.
        case .place: isBullet && !value.facts.isEmpty && value.unknownPlaces.isEmpty
        case .organisation, .title:
          isBullet && scan.tokens[labelled.value.lowerBound].isCapital && labelled.value.count <= 12
        default: false
        }
      let isText: Bool =
        switch labelled.label {
        case .title, .organisation, .organisationWeak, .department, .contact, .apply: true
        case .reference: !isBullet && labelled.value.count > 1 && !scan.hasDigit(in: labelled.value)
        default: false
        }
      let isNameOnly =
        (labelled.label == .organisation || labelled.label == .title) && !isSentence(index)
        && scan.tokens[labelled.value.lowerBound].isCapital && labelled.value.count <= 10
      // "Agency Theatre Nurse" at the top is a title; a label stands among facts.
      if isNameOnly, !takesLoose, !isFirst(index) {
        return Offer(facts: value.facts, strength: .loose, label: labelled.label)
      }
      guard value.isStrict && !isText || takesLoose else { return nil }
      if labelled.label == .reference, !scan.hasDigit(in: labelled.value),
        !isInitials(labelled.value)
      {
        return nil
      }
      // "Start met …" is prose; a glued value is short.
      if isSentence(index), !isBullet, part.count > 12 { return nil }
      offer.strength = .glued
    }
    offer.facts = value.facts
    // "Institut: Kolbe-Institut für Polarforschung"
    if labelled.label == .department, labelled.joint == .colon, isOrganisation(labelled.value) {
      offer.label = .organisationWeak
      offer.facts = [
        employerFact(labelled.value)
      ]
    }
    offer.isSettled = value.isSettled
    offer.isUnclear = value.isUnclear
    offer.notes = notes(of: value, at: labelled.value)
    if value.isUnclear { offer.notes += unreadNotes(labelled) }
    employer(inAddress: labelled.value, &offer)
    return offer
  }

  /// The employer that `name` writes, as an offer has it.
  func employerFact(_ name: Range<Int>) -> Offer.Fact {
    (.organisation, .fact(.text(scan.organisation(name).name)), name)
  }

  /// The doubts that a value leaves.
  func notes(of value: LabelValue, at range: Range<Int>) -> [Note] {
    guard !value.unknownPlaces.isEmpty || !value.ambiguousPlaces.isEmpty else { return [] }
    let span = scan.span(range)
    return value.unknownPlaces.map { name in Note(span: span) { .unknownPlace(name, at: $0) } }
      + value.ambiguousPlaces.map { name in Note(span: span) { .ambiguousPlace(name, at: $0) } }
  }
}
