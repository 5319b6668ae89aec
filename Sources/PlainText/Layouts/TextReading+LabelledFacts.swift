import Facts
import Postings

/// A label with its value, as far as the two belong together on this line.
extension TextReading {
  func labelledOffer(_ part: Range<Int>, _ index: Int) -> LineFacts? {
    guard let labelled = scan.labelled(part), !labelled.value.isEmpty else {
      return unknownLabel(part)
    }
    if labelled.label == .other {
      return LineFacts(strength: labelled.joint == .none ? .none : .neutral, label: .other)
    }
    let value = scan.value(of: labelled)
    guard value.isRecognised else { return unreadOffer(labelled, index) }
    switch labelled.joint {
    case .colon, .column:
      return isProse(labelled, value, index) ? nil : offer(of: value, labelled, .label)
    case .none: return gluedOffer(part, labelled, value, index)
    }
  }

  /// The label stands before a value that no reader of its kind knows.
  private func unreadOffer(_ labelled: Labelled, _ index: Int) -> LineFacts? {
    guard labelled.joint == .colon, !isSentence(index) else { return nil }
    let isUnclear = hasFigures(labelled)
    return LineFacts(
      strength: .neutral, label: labelled.label,
      notes: isUnclear ? unreadNotes(labelled) : [], isUnclear: isUnclear)
  }

  /// A sentence of the text that begins as a label does: "Solliciteren: mail voor 15 december naar …".
  private func isProse(_ labelled: Labelled, _ value: LabelValue, _ index: Int) -> Bool {
    switch labelled.label {
    case .title, .organisation, .organisationWeak, .department, .field:
      if isSentence(index), labelled.value.count > Longest.freeWords { return true }
    case .contact, .apply:
      if isSentence(index) || labelled.value.count > Longest.name { return true }
    default: break
    }
    return labelled.joint == .column && !value.isStrict && isSentence(index)
  }

  /// No sign stands between label and value: "Arbeitsort Bern".
  private func gluedOffer(
    _ part: Range<Int>, _ labelled: Labelled, _ value: LabelValue, _ index: Int
  ) -> LineFacts? {
    // "Function group and grade: AD 6": the label is longer, and unknown.
    if labelled.value.prefix(Longest.label).contains(where: { scan.tokens[$0].isSign(":") }) {
      return nil
    }
    // "Gemeente Tiel zoekt een hovenier voor 36 uur per week." begins with a label and is none.
    if labelled.label == .place, !isBullet(index),
      isSentence(index) && labelled.value.count > Longest.barePlace
        || scan.contains(.employer, in: labelled.value)
    {
      return nil
    }
    if isHeadingOrName(part, labelled) { return nil }
    let takesLoose = takesLoose(labelled, value, index)
    // "Agency Theatre Nurse" at the top is a title; a label stands among facts.
    if isNameOnly(labelled, index), !takesLoose, !isTopmost(index) {
      return LineFacts(facts: value.facts, strength: .loose, label: labelled.label)
    }
    guard value.isStrict && !isText(labelled, index) || takesLoose else { return nil }
    if labelled.label == .reference, !scan.hasDigit(in: labelled.value),
      !isInitials(labelled.value)
    {
      return nil
    }
    // "Start met …" is prose; a glued value is short.
    if isSentence(index), !isBullet(index), part.count > Longest.gluedSentence { return nil }
    return offer(of: value, labelled, .glued)
  }

  private func isBullet(_ index: Int) -> Bool { lines[index].marker == .bullet }

  /// "Job description"; "Vereniging Natuurvrienden" is a name.
  private func isHeadingOrName(_ part: Range<Int>, _ labelled: Labelled) -> Bool {
    scan.headingTopic(of: part) != nil
      || labelled.label == .organisation && isOrganisation(part)
        && scan.match(
          .organisation, is: OrganisationWords.start.index, at: part.lowerBound, part.upperBound)
          != nil
  }

  /// In a list of facts a value counts that is not strictly of the label's kind.
  private func takesLoose(_ labelled: Labelled, _ value: LabelValue, _ index: Int) -> Bool {
    guard isBullet(index) else { return false }
    return switch labelled.label {
    case .field, .reference, .education, .employment: !value.facts.isEmpty
    // "WO bachelor": in German "Wo" is a label.
    case .place: !value.facts.isEmpty && value.unknownPlaces.isEmpty
    case .organisation, .title: isName(labelled.value, atMost: Longest.listedName)
    default: false
    }
  }

  /// The label takes any words.
  private func isText(_ labelled: Labelled, _ index: Int) -> Bool {
    switch labelled.label {
    case .title, .organisation, .organisationWeak, .department, .contact, .apply: true
    case .reference:
      !isBullet(index) && labelled.value.count > 1 && !scan.hasDigit(in: labelled.value)
    default: false
    }
  }

  private func isNameOnly(_ labelled: Labelled, _ index: Int) -> Bool {
    (labelled.label == .organisation || labelled.label == .title || isListOfFields(labelled))
      && !isSentence(index)
      && isName(labelled.value, atMost: Longest.freeWords)
  }

  /// "Berufsfeld Landwirtschaft, Weinbau"; "Department Crew" may be a heading.
  private func isListOfFields(_ labelled: Labelled) -> Bool {
    labelled.label == .field && labelled.value.contains { scan.tokens[$0].isSign(",") }
      && !labelled.value.contains { scan.tokens[$0].kind == .bullet }
  }

  private func isName(_ value: Range<Int>, atMost count: Int) -> Bool {
    scan.tokens[value.lowerBound].isCapital && value.count <= count
  }

  private func offer(
    of value: LabelValue, _ labelled: Labelled, _ strength: LineFacts.Strength
  ) -> LineFacts {
    var offer = LineFacts(facts: value.facts, strength: strength, label: labelled.label)
    // "Institut: Kolbe-Institut für Polarforschung"
    if labelled.label == .department, labelled.joint == .colon, isOrganisation(labelled.value) {
      offer.label = .organisationWeak
      offer.facts = [employerFact(labelled.value)]
    }
    offer.isSettled = value.isSettled
    offer.isUnclear = value.isUnclear
    offer.notes = notes(of: value, at: labelled.value)
    if value.isUnclear { offer.notes += unreadNotes(labelled) }
    employer(inAddress: labelled.value, &offer)
    return offer
  }

  /// The employer that `name` writes, as an offer has it.
  func employerFact(_ name: Range<Int>) -> LineFacts.Fact {
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
