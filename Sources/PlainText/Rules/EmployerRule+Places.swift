import Facts
import Postings

/// Where employers stand: labels, logos, own lines, columns of a page's title, beside the title, in prose.
extension EmployerRule {
  func occurrences() -> [Occurrence] {
    var found = labelled()
    for index in landmarks.short {
      add(line: index, &found)
      addImprints(line: index, &found)
    }
    addSiteHead(&found)
    addEchoed(&found)
    addBesideTitle(&found)
    addTitleTail(&found)
    addCarriers(&found)
    addProse(&found)
    addDomains(&found)
    return found
  }

  /// Names that the text's addresses are made of: "Quillbatch" where one applies at jobs.quillbatch.example.
  private func addDomains(_ found: inout [Occurrence]) {
    guard !domains.isEmpty else { return }
    var offered = 0
    var seen = 0
    for index in text.lines.indices where !text.lines[index].isBlank && offered < 40 {
      guard text.lines[index].role != .fact, text.lines[index].role != .dropped(.mailHeader) else {
        continue
      }
      let tokens = text.lines[index].tokens
      for position in tokens
      where scan.tokens[position].isCapital
        && (scan.tokens[position].length > 4
          || scan.isSign("-", at: position + 1, tokens.upperBound))
      {
        seen += 1
        guard seen < Self.mostCapitals else { return }
        guard
          position == tokens.lowerBound || !scan.tokens[position - 1].isCapital
            || text.isLeadWord(position - 1),
          !isSecondPart(position, tokens), !text.isLeadWord(position),
          !scan.has(.label, at: position, position + 1),
          !scan.isWord(.introduced, at: position, tokens.upperBound),
          let run = text.capitalisedRun(at: position, tokens),
          domains.contains(where: { text.isMade($0, of: run) })
        else { continue }
        let name = withParticles(run, tokens)
        var evidence = landmarks.evidence(of: index, in: text).without(
          EvidenceSet([.alone, .first]).bits)
        evidence.insert(.named)
        let short = text.nameOnly(name)
        if !short.isEmpty {
          found.append(Occurrence(tokens: short, line: index, evidence: evidence))
        }
        offered += 1
      }
    }
  }

  /// "Heijmen" in "Van de Pol-Heijmen".
  private func isSecondPart(_ index: Int, _ tokens: Range<Int>) -> Bool {
    index - 1 > tokens.lowerBound && !scan.tokens[index].isSpaced
      && scan.tokens[index - 1].isSign("-") && scan.tokens[index - 2].isCapital
  }

  /// "Van de Pol Houtbouw" of "Pol Houtbouw", where a sentence or a line begins with the small words.
  private func withParticles(_ name: Range<Int>, _ tokens: Range<Int>) -> Range<Int> {
    var start = text.startOfInitials(before: name.lowerBound, tokens)
    if start < name.lowerBound { return start..<name.upperBound }
    while start > tokens.lowerBound, scan.has(.particle, at: start - 1, start) {
      start -= 1
      if scan.tokens[start].isCapital, !text.isArticle(start, start + 1) {
        return start..<name.upperBound
      }
    }
    return name
  }

  func labelled() -> [Occurrence] {
    text.candidates.filter { $0.field == .organisation }.compactMap { candidate in
      let tokens = text.nameOnly(text.tokens(in: candidate.span, line: candidate.line))
      guard !tokens.isEmpty else { return nil }
      var evidence = landmarks.evidence(of: candidate.line, in: text)
      let isLabel = candidate.rule == .label && !isColumnOfFacts(tokens, candidate.line)
      evidence.insert(
        isLabel ? .label : candidate.rule == .heading ? .weakLabel : .looseLabel)
      return Occurrence(tokens: tokens, line: candidate.line, evidence: evidence)
    }
  }

  /// "Naas" of "Naas | €17.85 per hour | Posted: 26/11/2026": a column without a label before it.
  private func isColumnOfFacts(_ name: Range<Int>, _ line: Int) -> Bool {
    let columns = text.columns(ofName: text.lines[line].tokens).map(\.tokens)
    guard columns.count > 1,
      let place = columns.firstIndex(where: { $0.lowerBound == name.lowerBound })
    else { return false }
    guard place > 0 else { return true }
    let before = columns[place - 1]
    return scan.match(.label, at: before.lowerBound, before.upperBound)?.end != before.upperBound
      && !before.contains { scan.tokens[$0].isSign(":") }
  }

  func add(line index: Int, _ found: inout [Occurrence]) {
    let tokens = text.lines[index].tokens
    guard text.hasLetters(index) else { return }
    var place = landmarks.evidence(of: index, in: text)
    func offer(_ name: Range<Int>, _ pieces: Evidence...) {
      let name = text.nameOnly(name)
      guard !name.isEmpty else { return }
      var evidence = place
      for piece in pieces { evidence.insert(piece) }
      found.append(Occurrence(tokens: name, line: index, evidence: evidence))
    }
    if let name = text.logoName(tokens) {
      // A logo stands among links, as furniture does.
      let isShown = EvidenceSet([.furniture, .amongLinks]).bits
      place = place.without(isShown)
      return offer(name, .logo)
    }
    if let name = introduced(tokens) { return offer(name, .about) }
    // "Northmoor Borough Council uses cookies"
    if FurnitureWords(scan, tokens).within > 0,
      let name = text.capitalisedRun(at: tokens.lowerBound, tokens),
      text.isOrganisation(name)
    {
      return offer(name, .ownSite)
    }
    let isFact = text.lines[index].role == .fact && index != title?.line
    if isFact || text.lines[index].role == .aside {
      return addValue(of: index, offer)
    }
    guard text.endOfPath(index) == nil else { return }
    let columns = text.columns(ofName: tokens)
    if columns.count == 1,
      let colon = tokens.prefix(5).first(where: { scan.tokens[$0].isSign(":") }),
      colon > tokens.lowerBound
    {
      let value = colon + 1..<tokens.upperBound
      // "INTERNSHIP: LAND RIGHTS DESK" is a title.
      if text.isOrganisation(value), !text.hasJobWord(tokens.lowerBound..<colon) {
        offer(value, .looseLabel)
      }
      return
    }
    // "Work with Traditional Owners" is a task.
    let isTask = place.contains(.inSection) || place.contains(.listed)
    for column in columns where !isTask {
      if let name = ownSite(column.tokens) { offer(name, .ownSite) }
    }
    if columns.count > 1 {
      addColumns(columns.map(\.tokens), offer)
    } else if !isLabelled(tokens),
      text.isOrganisationLine(index) || index == landmarks.first && text.isNameLine(index)
    {
      offer(tokens, .ownLine)
    }
  }

  /// Organisations in columns: "X | Gemeente Y".
  private func addColumns(_ columns: [Range<Int>], _ offer: (Range<Int>, Evidence...) -> Void) {
    let hasTitle =
      title.map { title in
        columns.contains {
          words.contains(title.tokens, within: $0) || words.isSame(title.tokens, $0)
        }
      } ?? false
    for column in columns
    where text.isOrganisation(column) || hasTitle && text.isNamed(column) {
      if !hasTitle {
        offer(column)
      } else if isBehindAt(column) {
        offer(column, .pageTitle, .titlePart)
      } else {
        offer(column, .pageTitle)
      }
    }
  }

  /// One of its words is in no vocabulary, or the text has it again.
  func isOwnName(_ name: Range<Int>) -> Bool {
    name.contains { scan.tokens[$0].kind == .word && scan.tokens[$0].word == 0 }
      || words.count(of: name, in: scan.tokens.indices, atMost: 2) > 1
  }

  /// "Junior koffiebrander bij Branderij Oost"
  private func isBehindAt(_ name: Range<Int>) -> Bool {
    name.lowerBound > 0 && scan.isWord(.at, at: name.lowerBound - 1, name.lowerBound)
  }

  func isLabelled(_ tokens: Range<Int>) -> Bool {
    switch scan.labelled(tokens)?.joint {
    case .colon, .column: true
    case Labelled.Joint.none?, nil: false
    }
  }

  /// "Locatie: Universiteit aan de Waal, Nijmegen": the value of a place begins with a name.
  private func addValue(of index: Int, _ offer: (Range<Int>, Evidence...) -> Void) {
    let tokens = text.lines[index].tokens
    guard let labelled = scan.labelled(tokens), labelled.label == .place,
      let comma = labelled.value.first(where: { scan.tokens[$0].isSign(",") }),
      // "Civic Centre" is a building.
      text.organisationStart(labelled.value.lowerBound, comma) != nil,
      text.isOrganisation(labelled.value.lowerBound..<comma)
    else { return }
    offer(labelled.value.lowerBound..<comma, .imprint)
  }

  /// "Over Thuiszorg De Meent", "About Fresh Pond College"
  func introduced(_ tokens: Range<Int>) -> Range<Int>? {
    // "A bit about Ostler Freight"
    guard tokens.count <= 10,
      let after = tokens.prefix(4).lazy.compactMap({
        scan.match(.word, is: SmallWord.introduced.index, at: $0, tokens.upperBound)
      }).first,
      let name = text.capitalisedRun(at: after, tokens),
      name.upperBound == tokens.upperBound || scan.tokens[name.upperBound].kind == .sign
    else { return nil }
    return name
  }

  /// "Werken bij UMC Waddenhart", "Jobs at the University of Severnside"
  private func ownSite(_ tokens: Range<Int>) -> Range<Int>? {
    for index in tokens.prefix(8) {
      if let after = scan.match(.word, is: SmallWord.workingAt.index, at: index, tokens.upperBound),
        let name = text.capitalisedRun(at: after, tokens)
      {
        return name
      }
    }
    return nil
  }

  private func addCarriers(_ found: inout [Occurrence]) {
    for (line, name) in text.carriers() {
      guard text.isOrganisation(name) || text.isNamedInText(name, besides: line) else { continue }
      let name = text.nameOnly(name)
      guard !name.isEmpty else { continue }
      // Who sent a mail and is not named in it may have sent it on.
      let isNamed =
        text.lines[line].role != .dropped(.mailHeader) || text.isNamedInText(name, besides: line)
      found.append(
        Occurrence(
          tokens: name, line: line, evidence: EvidenceSet([isNamed ? .carrier : .named])))
    }
  }
}
