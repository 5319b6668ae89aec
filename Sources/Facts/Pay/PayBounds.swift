/// What bounds an amount of pay: an open end, the name of the pay, an end that is not here.
extension Scan {
  /// "€ 100.000+", "3.000 euro en hoger": the amount is the least. "$165k + equity" is that much and something else.
  func afterOpenEnd(_ index: Int, _ end: Int) -> Int? {
    guard index < end else { return nil }
    if tokens[index].isSign("+"), !tokens[index].isSpaced || index + 1 == end { return index + 1 }
    return match(.word, is: SmallWord.orMore.index, at: index, end)
  }

  /// "3.079 bis" and nothing more: the other end of the range is not here.
  func isCutOff(_ index: Int, _ end: Int, isBetween: Bool) -> Bool {
    index < end && skip(Sense.range.bit | (isBetween ? Sense.and.bit : 0), at: index, end) == end
  }

  /// "Mindestgehalt brutto 4.416,30 Euro", "a minimum salary of £32,000": the name of the pay bounds it.
  func boundOfName(before index: Int, _ range: Range<Int>) -> Bound? {
    for word in (max(range.lowerBound, index - Self.wordsBehindName)..<index).reversed() {
      let isStop = tokens[word].isSign(".") && !tokens[word].isSpaced
      // "Elektriker/in"
      let isForm = tokens[word].isSign("/") && !tokens[word].isSpaced
      guard
        tokens[word].kind == .word || tokens[word].isSign(":") || isStop || isForm
          || isBasis(word, index)
      else { return nil }
      // "een maximaal salaris van"
      if let after = skip(Sense.most.bit, at: word, index), after < index,
        contains(.paying, in: word..<min(index, after + 1))
      {
        return .most
      }
      if let after = skip(Sense.least.bit, at: word, index),
        contains(.paying, in: word..<min(index, after + 1))
      {
        return .least
      }
    }
    return nil
  }

  /// "Mindestentgelt für die Stelle als Elektriker/in beträgt": the bound stands at most so many words before.
  private static let wordsBehindName = 10

  /// "schaal 9 (" between "maximaal" and "€ 4.671": where the scale begins that the amount belongs to.
  func startOfScale(before index: Int, _ lower: Int) -> Int? {
    guard index - 3 >= lower, tokens[index - 1].isSign("(") else { return nil }
    return (max(lower, index - Self.longestScale)..<index - 1).first {
      skip(Sense.scale.bit | Sense.scalesystem.bit, at: $0, index) != nil
    }
  }

  /// "schaal 10 A ("
  private static let longestScale = 5

  /// "30" of "auf Basis von 30 Wochenstunden", "100 %" of "bei 100 %": for how much of a week the amount is.
  private func isBasis(_ index: Int, _ end: Int) -> Bool {
    if tokens[index].isSign("%") { return true }
    guard tokens[index].kind == .number else { return false }
    return isSign("%", at: index + 1, end)
      || skip(Sense.hours.bit | Sense.fte.bit, at: index + 1, end) != nil
  }
}
