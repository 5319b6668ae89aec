import Facts
import Postings

/// The employer at the head of a page: over the links of its own site, beside the title.
extension EmployerRule {
  /// A name over the links of a site that is one employer's.
  func addSiteHead(_ found: inout [Occurrence]) {
    guard !landmarks.isOfBoard else { return }
    for line in headOfSite {
      guard text.isNameLine(line), !text.isAllChrome(text.lines[line].tokens),
        text.logoName(text.lines[line].tokens) == nil,
        let next = text.next(after: line), text.lines[next].role == .dropped(.navigation)
      else { continue }
      let name = text.nameOnly(text.lines[line].tokens)
      guard let first = name.first, !isLabelWord(first),
        name.count > 1 || words.count(of: name, in: scan.tokens.indices, atMost: 2) > 1
      else { continue }
      var evidence = landmarks.evidence(of: line, in: text).without(
        EvidenceSet([.amongLinks, .furniture]).bits)
      evidence.insert(.siteHead)
      evidence.insert(.ownLine)
      found.append(Occurrence(tokens: name, line: line, evidence: evidence))
    }
  }

  /// The lines that a site's name stands within.
  private var headOfSite: [Int] {
    Array(text.lines.indices.lazy.filter { !self.text.lines[$0].isBlank }.prefix(Self.siteHead))
  }

  private static let siteHead = 4

  /// "OverheidsBaantjes" over "Zoeken  Mijn profiel  Voor werkgevers": the head of a site of many employers is its name.
  func isHeadOfBoard(_ candidate: NameCandidate) -> Bool {
    func isAtHead(_ occurrence: Occurrence) -> Bool {
      headOfSite.contains(occurrence.line)
        && text.next(after: occurrence.line).map {
          text.isDropped($0) || text.isMenu(text.lines[$0].tokens)
        } ?? false
    }
    guard landmarks.isOfBoard else { return false }
    // An agency's site has the menus of a board, and its own addresses.
    let isAnywhere = candidate.evidence.contains(.domain)
    return candidate.occurrences.contains(where: isAtHead)
      && candidate.occurrences.allSatisfy {
        // "8 jaar actief op Marktplein", "Over Marktplein | Help en info" below the posting
        isAtHead($0)
          || !isAnywhere
            && ($0.evidence.contains(.furniture) || $0.evidence.contains(.others)
              || text.isDropped($0.line))
      }
  }

  /// "Jurist omgevingsrecht bij Waterschap Rijn en Dommel", "Solicitor at Marsh, Tully & Partners LLP – Shrewsbury".
  func addTitleTail(_ found: inout [Occurrence]) {
    guard let title else { return }
    let tokens = text.lines[title.line].tokens
    guard
      let at = tokens.dropFirst().last(where: {
        scan.isWord(.at, at: $0, tokens.upperBound) && !scan.tokens[$0].isCapital
      }), text.hasJobWord(tokens.lowerBound..<at) || text.hasGenderMark(tokens.lowerBound..<at)
    else { return }
    let tail = text.columns(ofName: at + 1..<tokens.upperBound).first?.tokens ?? at..<at
    let name = text.nameOnly(tail)
    guard name == tail, text.isOrganisation(name), !text.isPlaceAlone(name) else { return }
    var evidence = landmarks.evidence(of: title.line, in: text).without(
      EvidenceSet([.alone, .first]).bits)
    evidence.insert(.pageTitle)
    evidence.insert(.titlePart)
    found.append(Occurrence(tokens: name, line: title.line, evidence: evidence))
  }

  /// The first line below the title that is no button, and the line right above it.
  func addBesideTitle(_ found: inout [Occurrence]) {
    guard let title else { return }
    /// Whether a name stands there that is no part of an organisation and no other fact.
    @discardableResult
    func offer(_ line: Int) -> Bool {
      // A label names the employer elsewhere, or says something else.
      guard !isLabelled(text.lines[line].tokens),
        !text.lines[line].tokens.contains(where: { scan.tokens[$0].isSign(":") })
      else { return false }
      let whole = text.lines[line].tokens
      if text.isMenu(whole) || text.isBrokenProse(line) || introduced(whole) != nil { return false }
      // "WAT DOE JE DAN": no name speaks to the reader.
      guard text.logoName(whole) == nil, text.endOfPath(line) == nil,
        !scan.contains(.you, in: whole),
        let first = whole.first, !isLabelWord(first), !isLabelOfFact(whole)
      else { return false }
      let tokens = text.nameOnly(text.columns(ofName: whole).first?.tokens ?? whole)
      guard !tokens.isEmpty,
        text.isNameLine(line) || text.isOrganisation(tokens)
          || text.isBetweenTitleAndFacts(line, title.line)
      else { return false }
      // Right below a title everything is short.
      var evidence = landmarks.evidence(of: line, in: text).without(
        EvidenceSet([.amongLinks]).bits)
      evidence.insert(.besideTitle)
      // "Gemeente Oldebroek, afdeling Publiekszaken": the house before its part.
      let isHouse = tokens.count < whole.count && text.isOrganisation(tokens)
      evidence.insert(.department, if: text.isDepartment(line) && !isHouse)
      evidence.insert(.otherFact, if: isOtherFact(line))
      evidence.insert(.overFacts, if: text.next(after: line).map { isOtherFact($0) } ?? false)
      found.append(Occurrence(tokens: tokens, line: line, evidence: evidence))
      return !evidence.contains(.department) && !evidence.contains(.otherFact)
        && !text.isPlaceAlone(tokens)
    }
    func isPassed(_ line: Int) -> Bool {
      text.lines[line].isBlank || text.isAllChrome(text.lines[line].tokens)
        || words.isSame(text.lines[line].tokens, title.tokens)
    }
    var lines = 0
    var line = title.line + 1
    while line < text.lines.count, lines < 2 {
      if !isPassed(line) {
        // The line below the employer is where it is.
        if text.isSentence(line) || offer(line) { break }
        // "(ROP)" and a number of stars may stand before the name.
        lines += 1
      }
      line += 1
    }
    if let above = (0..<title.line).last(where: { !isPassed($0) }), !text.isSentence(above),
      !endsRun(above)
    {
      offer(above)
    }
  }

  /// "Vind je job" over "Werkgevers" over "Mijn Rapido": the last of a menu's lines, and no name over the title.
  private func endsRun(_ line: Int) -> Bool {
    var first = line
    while first > 0, !text.lines[first - 1].isBlank, !text.isSentence(first - 1) { first -= 1 }
    return line - first >= Self.linesOfMenu
  }

  /// A name over the title may have its slogan and a button above it.
  private static let linesOfMenu = 3

  /// "Dienstort Krems": the label of another fact begins the line.
  private func isLabelOfFact(_ tokens: Range<Int>) -> Bool {
    guard let match = scan.match(.label, at: tokens.lowerBound, tokens.upperBound),
      // "Van Loon Installatietechniek", "Loon- en Transportbedrijf"
      !text.isParticleBeforeName(tokens), match.end < tokens.upperBound,
      scan.tokens[match.end].kind != .sign,
      !text.isOrganisation(tokens)
    else { return false }
    return switch Label.at(match.value) {
    case .place, .hours, .pay, .employment, .starts, .ends, .deadline, .reference, .education: true
    default: false
    }
  }

  private func isOtherFact(_ line: Int) -> Bool {
    text.lines[line].role == .fact
      && !text.candidates.contains {
        $0.line == line && ($0.field == .organisation || $0.field == .department)
      }
  }
}
