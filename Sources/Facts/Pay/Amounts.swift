/// Numbers with separators, as money and hours are written.
extension Scan {
  package struct Number {
    package var value: Hundredths
    package let end: Int
    /// Written with a `k` for a thousand.
    package let isThousands: Bool
    /// Has separators or decimals.
    package let isGrouped: Bool
  }

  /// The number at token `index`: `3.662`, `2.395,00`, `1535,-`, `2,872`, `58k`.
  ///
  /// The rule works for Dutch, German and English: of two kinds of separators the last one is the decimal
  /// sign; one kind separates thousands when all groups after it have three digits, else decimals.
  package func number(at index: Int, _ end: Int) -> Number? {
    guard index < end, tokens[index].kind == .number, tokens[index].length <= Self.mostDigits else {
      return nil
    }
    var position = index + 1
    var groups: [(sign: UInt16, token: Int)] = []
    while position + 1 < end, isSeparator(position), tokens[position + 1].kind == .number,
      !tokens[position + 1].isSpaced, groups.count < Self.mostGroups
    {
      groups.append((tokens[position].word, position + 1))
      position += 2
    }
    var whole = whole(at: index) ?? 0
    var hundredths = 0
    for (place, group) in groups.enumerated() {
      let isLast = place == groups.count - 1
      let digits = tokens[group.token].length
      let isMixed = groups.contains { $0.sign != group.sign }
      if isLast, isMixed || groups.count == 1, isMixed || digits != Self.digitsOfGroup || whole == 0
      {
        hundredths = self.hundredths(at: group.token)
      } else if digits == Self.digitsOfGroup, whole < Self.mostBeforeGroup {
        whole = whole * Self.thousand + (self.whole(at: group.token) ?? 0)
      } else {
        return nil
      }
    }
    // "1.535,-" and "25,--" are whole; the dash is no range.
    if isSign(",", at: position, end) || isSign(".", at: position, end),
      !tokens[position].isSpaced, isSign("-", at: position + 1, end),
      !tokens[position + 1].isSpaced
    {
      position += 2
      if isSign("-", at: position, end), !tokens[position].isSpaced { position += 1 }
    }
    var isThousands = false
    if position < end, !tokens[position].isSpaced, tokens[position].kind == .word,
      tokens[position].length == 1, bytes[Int(tokens[position].start)] | 0x20 == UInt8(ascii: "k")
    {
      isThousands = true
      position += 1
    }
    var value = whole * Self.centsOfUnit + hundredths
    if isThousands { value *= Self.thousand }
    return Number(
      value: Hundredths(hundredths: value), end: position, isThousands: isThousands,
      isGrouped: !groups.isEmpty)
  }

  private func isSeparator(_ index: Int) -> Bool {
    let token = tokens[index]
    return !token.isSpaced && (token.isSign(".") || token.isSign(",") || token.isSign("'"))
  }

  private func hundredths(at index: Int) -> Int {
    let token = tokens[index]
    let tens = Int(bytes[Int(token.start)] &- 0x30) * 10
    return token.length == 1 ? tens : tens + Int(bytes[Int(token.start) + 1] &- 0x30)
  }

  /// Whether the word at `index` reads so, in small ASCII letters.
  package func isWord(_ word: StaticString, at index: Int, _ end: Int) -> Bool {
    guard index < end, tokens[index].length == word.utf8CodeUnitCount else { return false }
    let start = Int(tokens[index].start)
    for offset in 0..<word.utf8CodeUnitCount
    where bytes[start + offset] | 0x20 != word.utf8Start[offset] {
      return false
    }
    return true
  }
}
