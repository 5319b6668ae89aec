import Facts
import Postings

/// Agencies, and for whom they seek.
///
///     Briar Recruitment is hiring for our client, Kilshane Cold Chain, which stores frozen food.
extension EmployerRule {
  /// An agency seeks for another where the text describes that one, or has it as an organisation in a line of its own.
  func markAgencies(_ candidates: inout [NameCandidate]) {
    let isForClient = text.lines.contains { line in
      !line.isBlank && scan.contains(.client, in: line.tokens)
    }
    let isNamed = candidates.contains(where: isClient)
    let agencies = candidates.indices.filter { index in
      let candidate = candidates[index]
      return isAgency(candidate) || isForClient && hasTradeBehind(candidate)
        // Whose page it is speaks of somebody else as the client.
        || isNamed && !isClient(candidate) && candidate.evidence.contains(.domain)
    }
    guard !agencies.isEmpty else { return }
    // "Our client, a household name in pet food": who is not named employs nobody here.
    let hasClient =
      isNamed
      || candidates.indices.contains { index in
        let all = candidates[index].summary(.employer)
        return !agencies.contains(index) && Weights.employer.sum(all) >= Weights.employer.bar
          && (all.contains(.organisationForm) || all.contains(.about))
      }
    guard hasClient else { return }
    for index in agencies { candidates[index].evidence.insert(.agency) }
  }

  /// "Zuiderzon Interim & Selectie"; "Bureau Palissade | werving voor bestuur en toezicht".
  private func isAgency(_ candidate: NameCandidate) -> Bool {
    if guides.contains(where: { words.isSame($0, candidate.occurrences[0].tokens) }) { return true }
    return candidate.occurrences.contains { occurrence in
      if scan.contains(.agency, in: occurrence.tokens) { return true }
      let line = text.lines[occurrence.line].tokens
      return line.count <= Self.mostWords && occurrence.tokens.lowerBound == line.lowerBound
        && text.columns(ofName: line).dropFirst().contains { isTrade($0.tokens) }
    }
  }

  /// "De procedure wordt begeleid door Wissel & Boon": who guides it for another.
  private var guides: [Range<Int>] {
    guard scan.summary(scan.tokens.indices).may(.word) else { return [] }
    return scan.tokens.indices.compactMap { index in
      scan.match(.word, is: SmallWord.guidedBy.index, at: index, scan.tokens.count).flatMap {
        text.capitalisedRun(at: $0, $0..<min($0 + Self.mostWords, scan.tokens.count))
      }
    }
  }

  private func isClient(_ candidate: NameCandidate) -> Bool {
    candidate.occurrences.contains { $0.evidence.contains(.client) }
  }

  /// "FlexTwente uitzenden & werving" at the head of the page, of a text that speaks of its client.
  private func hasTradeBehind(_ candidate: NameCandidate) -> Bool {
    let name = candidate.occurrences[0].tokens
    return landmarks.short.contains { line in
      let tokens = text.lines[line].tokens
      guard tokens.count > name.count, tokens.count <= name.count + Self.longestTrade else {
        return false
      }
      let trade = tokens.dropFirst(name.count)
      return words.isSame(tokens.prefix(name.count), name) && scan.contains(.agency, in: trade)
    }
  }

  /// "uitzenden & werving"
  private static let longestTrade = 5

  /// "werving voor bestuur en toezicht", where "RECRUITMENT PACK" and "Recruitment 2026" say what the page is.
  private func isTrade(_ column: Range<Int>) -> Bool {
    guard scan.contains(.agency, in: column) else { return false }
    let isOfPage =
      scan.match(.word, is: SmallWord.document.index, at: column.lowerBound, column.upperBound)
      != nil
      || column.contains { scan.tokens[$0].kind == .number }
    return !isOfPage
  }

  /// "for our client, Kilshane Cold Chain", "Im Auftrag der Lohmeyer Fördertechnik GmbH": the name right behind.
  func clientsNamed(in sentence: Range<Int>) -> [(Range<Int>, Evidence)] {
    // "Wij bouwen in opdracht van Rijkswaterstaat" seeks nobody.
    let seeks = scan.contains(.employer, in: sentence) || scan.contains(.seeking, in: sentence)
    return sentence.compactMap { index in
      let behind =
        scan.match(.word, is: SmallWord.client.index, at: index, sentence.upperBound)
        ?? (seeks
          ? scan.match(.word, is: SmallWord.behalf.index, at: index, sentence.upperBound) : nil)
      guard var start = behind else { return nil }
      if scan.isSign(",", at: start, sentence.upperBound)
        || scan.isSign(":", at: start, sentence.upperBound)
      {
        start += 1
      }
      guard let name = text.capitalisedRun(at: start, sentence),
        name.count > 1 || text.isOrganisation(name), !text.isPlaceAlone(name)
      else { return nil }
      return (name, .client)
    }
  }

  /// "… sagt unser Mandant: Die Brückner Kältetechnik AG plant und baut": firms where the text speaks of a client.
  func firms(in sentence: Range<Int>) -> [(Range<Int>, Evidence)] {
    var found: [(Range<Int>, Evidence)] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard scan.tokens[index].isCapital, let name = text.capitalisedRun(at: index, sentence),
        text.hasLegalForm(name)
      else {
        index += 1
        continue
      }
      found.append((name, .about))
      index = name.upperBound
    }
    return found
  }
}
