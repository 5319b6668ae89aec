import Facts

/// Titles and forms of address before names: "Univ.-Prof. Dr.", "Dipl.-Kfm.", "Frau", "Mrs".
extension Scan {
  /// Where "Dipl.-Kfm." begins, that ends in a word.
  private func joinedDegree(_ last: Int, _ lower: Int) -> Int? {
    var start = last
    while start - 3 >= lower, isSign(".", at: start + 1, tokens.count),
      tokens[start - 1].isSign("-"), !tokens[start].isSpaced, !tokens[start - 1].isSpaced,
      tokens[start - 2].isSign("."), tokens[start - 3].isCapital
    { start -= 3 }
    return start < last && has(.honorific, at: start, start + 1) ? start : nil
  }

  /// The token after ", MSc" or ", Ph.D." behind a name.
  func degreeEnd(behind name: Int, _ end: Int) -> Int? {
    guard isSign(",", at: name, end), name + 1 < end, tokens[name + 1].isCapital,
      !isWord(.polite, at: name + 1, name + 2),
      let last = (name + 1..<min(name + Self.longestDegree, end)).last(where: {
        match(.honorific, at: name + 1, $0 + 1)?.end == $0 + 1
      })
    else { return nil }
    return last + 1 == end || tokens[last + 1].kind != .word ? last + 1 : nil
  }

  /// A comma and "M. Sc"
  private static let longestDegree = 5

  /// The name with the academic titles before it; forms of address are none, but in English.
  ///
  /// "Frau Thode" is nobody without hers.
  func withTitles(_ name: Range<Int>, _ lower: Int) -> Range<Int> {
    var start = name.lowerBound
    // "Frau Zembrod-Maier" has one name.
    let words = name.count {
      tokens[$0].isCapital && tokens[$0].kind == .word
        && ($0 == name.lowerBound || tokens[$0].isSpaced)
    }
    if start > lower, words == 1,
      has(.honorific, at: start - 1, start)
    {
      return start - 1..<name.upperBound
    }
    while start > lower {
      var before = start - 1
      if tokens[before].isSign("."), before > lower { before -= 1 }
      // English keeps "Mrs" before a name; "Frau" goes there as well.
      let isPolite =
        isWord(.polite, at: before, before + 1)
        && !(spoken == .en && isWord(.courtesy, at: before, before + 1))
      if let degree = joinedDegree(before, lower) {
        start = degree
        continue
      }
      // "Je mag Katrien Deprez bellen": no "Mag." that German has.
      let isWritten = tokens[before].isCapital || !isWord(.possible, at: before, before + 1)
      guard has(.honorific, at: before, before + 1), !isPolite, isWritten else {
        // "Mag.a"
        guard before - 2 >= lower, tokens[before].length == 1, tokens[before - 1].isSign("."),
          !tokens[before].isSpaced, tokens[before - 2].isCapital, tokens[before - 2].length <= 4
        else { break }
        start = before - 2
        continue
      }
      start = before
    }
    return start..<name.upperBound
  }
}
