/// Grades that their form tells, without the word for a scale.
extension Scan {
  /// "E 11" of "nach Chemietarif, E 11", "EG 13" of "(ERA NRW, EG 13)": the letters of a grade and its number, soon behind
  /// the agreement that has it.
  package func gradeOfAgreement(at index: Int, _ range: Range<Int>) -> Range<Int>? {
    let end = range.upperBound
    guard index + 1 < end, tokens[index].kind == .word, tokens[index].length <= 2,
      isWord("e", at: index, end) || isWord("eg", at: index, end), tokens[index].isCapital,
      tokens[index + 1].kind == .number, tokens[index + 1].length <= 2
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
