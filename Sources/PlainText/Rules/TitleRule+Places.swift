import Facts
import Postings

/// Where titles stand: behind labels, on lines of their own, as columns of a line, at the end of a path of links, in
/// the subject of a mail; each place with what it says for and against.
extension TitleRule {
  /// What a line is, all its pieces are.
  private static let againstAnyPiece: [Evidence] = [
    .others, .late, .furniture, .otherFact, .listed,
  ]
  /// A name has at most so many tokens.
  private static let mostTokens = 26

  func occurrences() -> [Occurrence] {
    var found = labelled()
    for index in landmarks.short { add(line: index, &found) }
    if let subject { found.append(subject) }
    return found
  }

  /// What labels and columns gave.
  private func labelled() -> [Occurrence] {
    text.candidates.filter { $0.field == .title }.compactMap { candidate in
      var tokens = text.tokens(in: candidate.span, line: candidate.line)
      // "VACATURE" over "Functie  Instructeur paardrijden"
      if let inner = scan.labelled(tokens), inner.label == .title, inner.joint != .none,
        !inner.value.isEmpty
      {
        tokens = inner.value
      }
      // "Opdracht: 21/29"
      guard tokens.contains(where: { scan.tokens[$0].kind == .word && scan.tokens[$0].length > 2 })
      else { return nil }
      var evidence = landmarks.evidence(of: candidate.line, in: text)
      evidence.insert(candidate.rule == .label ? .label : .looseLabel)
      return Occurrence(tokens: tokens, line: candidate.line, evidence: evidence)
    }
  }

  private func add(line index: Int, _ found: inout [Occurrence]) {
    let line = text.lines[index]
    if case .number = line.marker { return }
    let tokens = withoutLead(text.withoutTail(ofTitle: line.tokens))
    // A line of facts gives its title by a label or a column, a sentence none.
    guard text.hasLetters(index), line.role != .aside, line.role != .dropped(.pageHeader),
      line.role != .dropped(.chat),
      !text.isSentence(index) || isCall(index)
    else { return }
    let place = landmarks.evidence(of: index, in: text)
    // "Bootswart:in auf Minijob-Basis" is the job, and tells its kind.
    if line.role == .fact, !text.hasGenderMark(tokens) {
      // "Tidewater Maps | Backend Engineer | Halifax, Canada": a title among columns that are facts.
      let bars = text.columns(ofName: tokens).count { $0.isBar }
      if place.contains(.first) || bars >= 2 { addPieces(index, place, &found) }
      return
    }
    if let end = text.endOfPath(index) {
      var evidence = place
      evidence.insert(.pathEnd)
      found.append(Occurrence(tokens: end, line: index, evidence: evidence))
      return
    }
    guard tokens.count <= Self.mostTokens else {
      addPieces(index, place, &found)
      return
    }
    var evidence = place
    evidence.insert(.otherFact, if: text.isKindOfEmployment(tokens))
    evidence.insert(.sentence, if: isAddressed(index) || isSeveralSentences(index))
    evidence.insert(.question, if: text.endsWith("?", index) || text.endsWith("!", index))
    evidence.insert(.openEnd, if: isOpen(index))
    evidence.insert(.heading, if: text.isDecorated(line.tokens))
    if isLedTo(index) {
      evidence.insert(.ledTo)
      // The section that it stands in is the one that leads to it.
      evidence = evidence.without(EvidenceSet([.inSection]).bits)
    }
    let below = below(index)
    evidence.insert(.overFacts, if: below.facts > 0)
    evidence.insert(.overText, if: below.isText)
    evidence.insert(.department, if: text.isDepartment(index))
    let hasMore = addPieces(index, evidence, &found)
    evidence.insert(.holdsMore, if: hasMore)
    if let value = withoutLabel(tokens) {
      var stripped = evidence
      stripped.insert(.stripped)
      found.append(Occurrence(tokens: value, line: index, evidence: stripped))
      // "VACATURE ORGANIST": the job is all of it that is a title.
      if text.hasJobWord(value) { return }
    }
    found.append(Occurrence(tokens: tokens, line: index, evidence: evidence))
    if let whole = text.continued(index), whole.count <= Self.mostTokens {
      evidence.insert(.ledTo)
      found.append(Occurrence(tokens: whole, line: index, evidence: evidence))
    }
  }

  /// The columns of a line beside which employer, site or place stand; whether there are any.
  @discardableResult
  private func addPieces(
    _ index: Int, _ place: EvidenceSet, _ found: inout [Occurrence]
  ) -> Bool {
    let pieces = text.columns(ofName: text.lines[index].tokens)
    guard pieces.count > 1 else { return false }
    var hasMore = false
    for piece in pieces where piece.tokens.count <= Self.mostTokens {
      let beside = pieces.filter { $0.tokens != piece.tokens }
      let names = beside.contains {
        isEmployer($0.tokens) || text.isPlaceAlone($0.tokens)
      }
      guard names, !isEmployer(piece.tokens), !text.isPlaceAlone(piece.tokens) else {
        continue
      }
      // "Verpleegkundige - Ziekenhuis Rivierenoord" may be all of it.
      let isParted =
        pieces.contains(where: \.isBar)
        // "Planner - Zwolle - Transportgroep De Vries"
        || beside.contains { isEmployer($0.tokens) }
          && beside.contains { text.isPlaceAlone($0.tokens) }
      hasMore = hasMore || isParted
      var evidence =
        isParted
        ? place : EvidenceSet(place.pieces.filter { Self.againstAnyPiece.contains($0) })
      evidence.insert(.pageTitle)
      found.append(Occurrence(tokens: piece.tokens, line: index, evidence: evidence))
      if let value = withoutLabel(piece.tokens) {
        evidence.insert(.stripped)
        found.append(Occurrence(tokens: value, line: index, evidence: evidence))
      }
    }
    return hasMore
  }

  /// An organisation, a site, or what an address of the text is made of: "Spaakwerk" of jobs@spaakwerk.example.
  private func isEmployer(_ piece: Range<Int>) -> Bool {
    text.isEmployerPiece(piece)
      || !text.hasJobWord(piece) && domains.contains { text.isMade($0, of: piece) }
  }

  /// "Hoi allemaal! Bij de bakkerij is een plekje vrij"
  private func isSeveralSentences(_ index: Int) -> Bool {
    let tokens = text.lines[index].tokens
    return !text.hasJobWord(tokens)
      && tokens.dropLast().contains {
        scan.tokens[$0].isSentenceEnd && !(scan.tokens[$0].isSign(".") && isAbbreviated($0))
          && scan.tokens[$0 + 1].isSpaced && scan.tokens[$0 + 1].isCapital
      }
  }

  /// "Dr.", "Ev." before a name, where a sentence ends in a longer word in small letters.
  private func isAbbreviated(_ stop: Int) -> Bool {
    stop == 0 || scan.tokens[stop - 1].isCapital
      || scan.tokens[stop - 1].length < Self.leastLastWord
  }

  private static let leastLastWord = 5

  /// What stands right below a line: facts, a paragraph or the heading of a section.
  private func below(_ index: Int) -> (facts: Int, isText: Bool) {
    var facts = 0
    var seen = 0
    var line = index + 1
    while line < text.lines.count, seen < 6 {
      defer { line += 1 }
      guard !text.lines[line].isBlank, !text.isDropped(line) else { continue }
      seen += 1
      if text.lines[line].role == .fact || isFactByShape(line) {
        facts += 1
      } else if text.width(line) > TextReading.paragraph,
        text.isSentence(line) || text.isBrokenProse(line)
      {
        return (facts, true)
      } else if text.headingTopic(line) != nil, seen > 1 || text.lines[line].isAfterBlank {
        return (facts, true)
      }
    }
    return (facts, false)
  }

  /// "$32.60 – $34.90 per hour": pay or hours in a line of their own, which no run of facts took.
  private func isFactByShape(_ line: Int) -> Bool {
    guard text.lines[line].role == .open, text.lines[line].marker == .none,
      scan.hasDigit(in: text.lines[line].tokens)
    else { return false }
    return text.shape(text.lines[line].tokens).facts.contains {
      $0.field == .pay || $0.field == .hours
    }
  }

  /// The subject of a mail, without "Fwd:", "[jobs]" and "Vacature:".
  private var subject: Occurrence? {
    guard let (line, tokens) = text.subjectLine() else { return nil }
    var evidence = EvidenceSet([.subject])
    evidence.insert(.question, if: text.endsWith("?", line) || text.endsWith("!", line))
    return Occurrence(tokens: tokens, line: line, evidence: evidence)
  }
}
