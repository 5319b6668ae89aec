import Facts
import Postings

/// What a title's line says behind the job: the employer, the town, that somebody is sought.
extension TextReading {
  /// "Medewerker melkveehouderij bij Maatschap Ter Horst in Winterswijk", "Schornsteinfeger (m/w/d) in Goslar gesucht",
  /// "Assistant Herdsperson, Clonakilty, Co. Cork": the job is the title, the town a place.
  mutating func cutTail(of title: Occurrence, employer: Occurrence?, _ words: WordIndex) {
    guard let index = candidates.firstIndex(where: { $0.field == .title }) else { return }
    var tokens = title.tokens
    if let employer, let at = employerTail(tokens, employer.tokens, words) {
      takeTown(tokens, behind: at, title.line)
      tokens = tokens.lowerBound..<at
    } else if let at = townTail(tokens) {
      takeTown(tokens, behind: at, title.line)
      tokens = tokens.lowerBound..<at
    }
    tokens = withoutEmployer(tokens, employer?.tokens, words)
    if let code = codeTail(tokens) {
      if !has(.reference) {
        offer(.reference, .text(scan.line(code)), code, line: title.line, rule: .heading)
      }
      tokens = tokens.lowerBound..<code.lowerBound - 1
    }
    if let number = bracketedReference(tokens) {
      if !has(.reference) {
        offer(.reference, .text(scan.line(number)), number, line: title.line, rule: .heading)
      }
      tokens =
        tokens.lowerBound..<(openBracket(before: number.lowerBound, tokens) ?? number.lowerBound)
    }
    tokens = withoutSeeking(tokens)
    guard tokens.count < title.tokens.count, hasJobWord(tokens) || hasGenderMark(tokens) else {
      return
    }
    candidates[index] = Candidate(
      field: .title, value: .fact(.text(scan.line(tokens))), span: scan.span(tokens),
      line: title.line, rule: candidates[index].rule)
  }

  /// "Backend Engineer (Go)" of "Backend Engineer (Go) - Spaakwerk".
  private func withoutEmployer(
    _ tokens: Range<Int>, _ employer: Range<Int>?, _ words: WordIndex
  ) -> Range<Int> {
    guard let employer, let last = columns(ofName: tokens).last?.tokens,
      last.lowerBound > tokens.lowerBound + 1, words.isSame(last, employer)
    else { return tokens }
    // The page has the job alone, too.
    let job = tokens.lowerBound..<last.lowerBound - 1
    let all = scan.tokens.indices
    return words.count(of: job, in: all, atMost: 3) > words.count(of: tokens, in: all, atMost: 3)
      ? job : tokens
  }

  /// "2600041X" of "Graduate Civil Engineer - 2026 Scheme - 2600041X": a last column that is a long number.
  private func codeTail(_ tokens: Range<Int>) -> Range<Int>? {
    guard let last = columns(ofName: tokens).last?.tokens, last.lowerBound > tokens.lowerBound + 1,
      last.upperBound == tokens.upperBound, last.count <= Self.longestCode,
      let first = last.first, scan.tokens[first].kind == .number,
      scan.tokens[first].length > Scan.digitsOfYear,
      last.dropFirst().allSatisfy({ !scan.tokens[$0].isSpaced })
    else { return nil }
    return last
  }

  /// "2600041X", "120045/2"
  private static let longestCode = 3

  /// "203/26" of "Leiterin des Versuchsgartens (Kennzahl 203/26)".
  private func bracketedReference(_ tokens: Range<Int>) -> Range<Int>? {
    guard let last = tokens.last, scan.tokens[last].isSign(")"),
      let open = openBracket(before: last, tokens), open > tokens.lowerBound,
      let label = scan.match(.label, at: open + 1, last), Label.at(label.value) == .reference
    else { return nil }
    let number = (label.end..<last).drop {
      scan.tokens[$0].isSign(":") || scan.tokens[$0].isSign(".")
    }
    return number.isEmpty || !scan.hasDigit(in: number) ? nil : number
  }

  private func openBracket(before index: Int, _ tokens: Range<Int>) -> Int? {
    (tokens.lowerBound..<index).last { scan.tokens[$0].isSign("(") }
  }

  /// "IJsmeester gezocht" of "IJsmeester gezocht (seizoen 2026/2027)".
  private func withoutBracketBehindSeeking(_ tokens: Range<Int>) -> Range<Int> {
    guard let last = tokens.last, scan.tokens[last].isSign(")"),
      let open = openBracket(before: last, tokens), open > tokens.lowerBound + 1,
      scan.skip(Sense.employer.bit | Sense.seeking.bit, at: open - 1, open) == open
    else { return tokens }
    return tokens.lowerBound..<open
  }

  /// "Gemüsegärtner*in" of "Gemüsegärtner*in gesucht".
  private func withoutSeeking(_ whole: Range<Int>) -> Range<Int> {
    let tokens = withoutBracketBehindSeeking(whole)
    guard tokens.count > 1, let last = tokens.last,
      !scan.tokens[last].isCapital || scan.tokens[last].traits.contains(.allCapitals),
      scan.skip(Sense.employer.bit | Sense.seeking.bit, at: last, tokens.upperBound)
        == tokens.upperBound
    else { return whole }
    return tokens.dropLast()
  }

  /// Where "bij Maatschap Ter Horst" begins, with nothing but a town behind it.
  private func employerTail(
    _ tokens: Range<Int>, _ employer: Range<Int>, _ words: WordIndex
  ) -> Int? {
    tokens.dropFirst().first { at in
      guard scan.isWord(.at, at: at, tokens.upperBound), !scan.tokens[at].isCapital else {
        return false
      }
      let name = at + 1..<min(at + 1 + employer.count, tokens.upperBound)
      return words.isSame(name, employer)
        && (name.upperBound == tokens.upperBound || townEnd(name.upperBound, tokens) != nil
          || isParted(name.upperBound))
    }
  }

  /// "at Marsh, Tully & Partners LLP – Shrewsbury": another column follows.
  private func isParted(_ index: Int) -> Bool {
    scan.tokens[index].isSign("|")
      || scan.tokens[index].isSign("-") && scan.tokens[index].isSpaced
  }

  /// Where "in Goslar gesucht" or ", Clonakilty, Co. Cork" begins.
  private func townTail(_ tokens: Range<Int>) -> Int? {
    tokens.dropFirst().first { townEnd($0, tokens) != nil }
  }

  /// The end of a town behind "in" or a comma, when nothing but a word of seeking follows it.
  private func townEnd(_ index: Int, _ tokens: Range<Int>) -> Int? {
    let start = index + 1
    if let town = townBehindLabel(index, tokens) { return town.upperBound }
    guard start < tokens.upperBound, scan.tokens[start].isCapital else { return nil }
    if scan.tokens[index].isSign(",") {
      let found = scan.places(in: start..<tokens.upperBound, wholly: false)
      let isCounty = scan.tokens[start..<tokens.upperBound].contains { $0.isSign(",") }
      return found.places.count == 1 && (found.isWhole || isCounty && found.places[0].region != nil)
        ? tokens.upperBound : nil
    }
    guard scan.isWord(.inside, at: index, start), !scan.tokens[index].isCapital else { return nil }
    let ends = stride(from: min(start + 4, tokens.upperBound), to: start, by: -1)
    guard let end = ends.first(where: { scan.gazetteer(start..<$0)?.kind == .town }) else {
      return nil
    }
    let isEnd =
      end == tokens.upperBound
      || scan.skip(Sense.employer.bit | Sense.seeking.bit, at: end, tokens.upperBound) != nil
    return isEnd ? end : nil
  }

  /// "Ameide" of ", standplaats Ameide" at the end of a title.
  private func townBehindLabel(_ index: Int, _ tokens: Range<Int>) -> Range<Int>? {
    guard scan.tokens[index].isSign(",") || scan.tokens[index].isSign("-"),
      index + 1 < tokens.upperBound, !scan.tokens[index + 1].isCapital,
      let label = scan.match(.label, at: index + 1, tokens.upperBound),
      Label.at(label.value) == .place, label.end < tokens.upperBound,
      tokens.upperBound - label.end <= 3, scan.tokens[label.end].isCapital
    else { return nil }
    return label.end..<tokens.upperBound
  }

  private mutating func takeTown(_ tokens: Range<Int>, behind index: Int, _ line: Int) {
    guard !has(.workplace) else { return }
    for start in index..<tokens.upperBound {
      guard let end = townEnd(start, tokens) else { continue }
      let town = townBehindLabel(start, tokens) ?? start + 1..<end
      let places = scan.places(in: town).places
      if places.isEmpty || has(.locations) && !leavesTownOpen(places[0]) { return }
      candidates.removeAll { $0.field == .locations }
      offer(.locations, .places(places), start + 1..<end, line: line, rule: .position)
      return
    }
  }

  /// "Provincie: Gelderland", where the title's town lies.
  private func leavesTownOpen(_ town: Place) -> Bool {
    candidates.allSatisfy { candidate in
      guard candidate.field == .locations else { return true }
      guard case .fact(.places(let places)) = candidate.value else { return false }
      return places.allSatisfy { $0.name == town.region }
    }
  }
}
