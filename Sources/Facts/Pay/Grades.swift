/// Grades that their form tells, without the word for a scale.
extension Scan {
  /// "E 11" of "nach Chemietarif, E 11", "EG 13" of "(ERA NRW, EG 13)": the letters of a grade and its number, soon behind
  /// the agreement that has it.
  package func gradeOfAgreement(at index: Int, _ range: Range<Int>) -> Range<Int>? {
    let end = range.upperBound
    guard index + 1 < end, tokens[index].kind == .word, tokens[index].length <= 2,
      isWord("e", at: index, end) || isWord("eg", at: index, end) || isWord("vg", at: index, end),
      tokens[index].isCapital, tokens[index + 1].kind == .number, tokens[index + 1].length <= 2
    else { return nil }
    let before = max(range.lowerBound, index - Self.wordsBehindAgreement)..<index
    return before.contains(where: { isTariff(at: $0, index) }) ? index..<index + 2 : nil
  }

  /// "ERA", "Tarifvertrag", "Chemietarif"
  private func isTariff(at index: Int, _ end: Int) -> Bool {
    isWord(.tariff, at: index, end)
      || hasSuffix(at: index) { vocabulary.value($0, .word, is: SmallWord.tariff.index) }
  }

  /// "Tarif (ERA Baden-Württemberg, …"
  private static let wordsBehindAgreement = 8

  /// Behind "SWÖ-KV", "BAGS-KV": an Austrian agreement, called by its branch, before a grade.
  package func agreementOfBranch(at index: Int, _ end: Int) -> Int? {
    guard index + 3 < end, tokens[index].kind == .word, tokens[index].isCapital,
      isSign("-", at: index + 1, end), !tokens[index + 1].isSpaced,
      isWord("kv", at: index + 2, end),
      !tokens[index + 2].isSpaced, tokens[index + 3].isCapital
    else { return nil }
    return index + 3
  }

  /// "MPS" of "MPS/UPS (£32,916 - £51,048)", "LB" of "LB, € 3.622 tot € 5.520": names that are scales, beside money.
  func nameOfScale(at index: Int, _ range: Range<Int>, labelled: Bool) -> Range<Int>? {
    guard let after = match(.word, is: SmallWord.scaleName.index, at: index, range.upperBound),
      tokens[index].isCapital, labelled || range.contains(where: { tokens[$0].kind == .currency })
    else { return nil }
    return index..<after
  }

  /// "A 13" of "E 14 TVöD, bei Vorliegen der Voraussetzungen A 13", "S 4" of "TVöD SuE S 8a bzw. S 4": the grade for others,
  /// in the words of the first.
  func gradeBesideOther(at index: Int, _ range: Range<Int>, _ scales: [String]) -> Range<Int>? {
    let end = range.upperBound
    guard spoken == .de, !scales.isEmpty, index + 1 < end, tokens[index].kind == .word,
      tokens[index].traits.contains(.allCapitals) || tokens[index].length == 1,
      tokens[index].isCapital, tokens[index].length <= 2, !has(.currency, at: index, end),
      tokens[index + 1].kind == .number, tokens[index + 1].length <= 2,
      skip(Sense.hours.bit | Sense.fte.bit | Sense.month.bit, at: index + 2, end) == nil,
      !isSign("%", at: index + 2, end), !isSign(":", at: index + 2, end)
    else { return nil }
    let hasLetter =
      index + 2 < end && tokens[index + 2].kind == .word && tokens[index + 2].length == 1
      && !tokens[index + 2].isSpaced
    return index..<(hasLetter ? index + 3 : index + 2)
  }

  /// "IIa", "IVb": as Austrian agreements number their groups.
  func isRomanWithLetter(_ index: Int) -> Bool {
    let letters = bytes[Int(tokens[index].start)..<Int(tokens[index].end)]
    guard let last = letters.last, letters.count >= 2,
      (UInt8(ascii: "a")...UInt8(ascii: "e")).contains(last)
    else { return false }
    return letters.dropLast().allSatisfy {
      [UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X")].contains($0)
    }
  }

  /// "B1-B3", "A1a-A3a", as Flemish authorities call a career: its last level tells it from "B1-B2" of a language.
  package func rangeOfLevels(at index: Int, _ end: Int) -> Range<Int>? {
    guard index + 2 < end, let first = level(at: index), let last = level(at: index + 2),
      tokens[index + 1].isSign("-"), first.letter == last.letter, first.digit < last.digit,
      last.digit >= Self.leastLast
    else { return nil }
    return index..<index + 3
  }

  /// Levels of languages go to 2.
  private static let leastLast: UInt8 = 3

  /// "B1", "A3a": a letter from A to E, a digit and perhaps a letter.
  private func level(at index: Int) -> (letter: UInt8, digit: UInt8)? {
    let token = tokens[index]
    guard token.traits.contains(.mixed), token.isCapital, (2...3).contains(token.length) else {
      return nil
    }
    let (letter, digit) = (bytes[Int(token.start)], bytes[Int(token.start) + 1])
    guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(letter),
      (UInt8(ascii: "1")...UInt8(ascii: "5")).contains(digit)
    else { return nil }
    return (letter, digit - UInt8(ascii: "0"))
  }
}
