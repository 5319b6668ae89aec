import Facts
import Postings

extension TextReading {
  /// Where one works when neither label, shape nor sentence says so, or a label only says in which building.
  mutating func takePlaceByEvidence() {
    guard !isRemote, !settledWithout.contains(.locations) else { return }
    let isInBuilding = hasOnlyBuilding
    let isLoose = !isInBuilding && has(.locations)
    guard !isLoose || isOnlyInProse || isOnlyAreaOfPath else { return }
    let evidence = PlaceByEvidence(self)
    let addressed = isLoose ? evidence.bestBelowTitle ?? evidence.addressOfEmployer : evidence.best
    guard let best = addressed else { return }
    candidates.removeAll { $0.field == .locations }
    offer(.locations, .places(best.places), best.tokens, line: best.line, rule: .sentence)
    notes += best.unknown.map { name in
      Note(span: scan.span(best.tokens)) { .unknownPlace(name, at: $0) }
    }
  }

  /// "U bent hier: Vacatures - Friesland - Veehouderij": a path of links has an area, and no town.
  private var isOnlyAreaOfPath: Bool {
    candidates.allSatisfy { candidate in
      guard candidate.field == .locations else { return true }
      guard isDropped(candidate.line) || endOfPath(candidate.line) != nil,
        case .fact(.places(let places)) = candidate.value
      else { return false }
      let tokens = tokens(in: candidate.span, line: candidate.line)
      return places.count == 1 && !isTown(tokens.lowerBound, tokens)
    }
  }

  /// "haben weitere Büros in Gotha und Sömmerda": a sentence has towns, and says nothing of where one works.
  var isOnlyInProse: Bool {
    candidates.allSatisfy { candidate in
      guard candidate.field == .locations else { return true }
      guard candidate.rule == .sentence else { return false }
      let sentence = sentences(lines[candidate.line].tokens).first {
        scan.span($0).overlaps(candidate.span)
      }
      guard let sentence else { return false }
      return !saysWhere(sentence) && !scan.contains(.seeking, in: sentence)
        && !scan.contains(.employer, in: sentence)
    }
  }

  /// "Je standplaats is Tiel", "you will be based in Leeds".
  func saysWhere(_ sentence: Range<Int>) -> Bool {
    scan.contains(.based, in: sentence)
      || sentence.contains { index in
        scan.match(.label, at: index, sentence.upperBound).map { Label.at($0.value) == .place }
          ?? false
      }
  }

  /// "Job locations: Ferndale Community Hospital": the place is the name of an organisation.
  private var hasOnlyBuilding: Bool {
    let places = candidates.filter { $0.field == .locations }
    return !places.isEmpty
      && places.allSatisfy { place in
        guard case .fact(.places(let found)) = place.value, found.count == 1,
          found[0].country == nil
        else { return false }
        let tokens = tokens(in: place.span, line: place.line)
        return tokens.count >= 2 && found[0].name == scan.line(tokens) && isOrganisation(tokens)
      }
  }
}

extension Scan {
  /// Where "am See" of "Lunz am See" ends, when it stands behind the name of a town.
  func tailEnd(ofTown end: Int, _ limit: Int) -> Int {
    let whole = end + 2
    guard whole <= limit, !has(.and, at: end, whole), tokens[end + 1].isCapital,
      !tokens[end].isCapital,
      has(.joiner, at: end, whole) || has(.particle, at: end, whole), tokens[end].length <= 3
    else { return end }
    return whole
  }

  /// A hyphen that joins the words beside it.
  func isHyphened(at index: Int) -> Bool {
    index >= 0 && index + 1 < tokens.count && tokens[index].isSign("-") && !tokens[index].isSpaced
      && !tokens[index + 1].isSpaced
  }

  /// The end of "-on-Wye" behind "Hay", of "-on-the-Lake" behind "Niagara".
  func hyphenatedEnd(at index: Int, _ limit: Int) -> Int? {
    var end = index
    while end + 1 < limit, isHyphened(at: end), tokens[end + 1].kind == .word { end += 2 }
    return end - index >= 4 && tokens[end - 1].isCapital ? end : nil
  }
}
