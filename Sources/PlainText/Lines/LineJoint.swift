import Facts
import Postings

/// How a line goes on in the next.
enum LineJoint {
  /// There was a blank.
  case blank
  /// There was none: "UW-2026-" and "041", "ICT-" and "afdeling". The hyphen belongs to the text.
  case touching
  /// The hyphen broke a word in two; the token of the whole.
  case divided(Token)

  var isTight: Bool { if case .blank = self { false } else { true } }
  /// The whole is a word that the vocabularies know.
  var isCertain: Bool { if case .divided(let word) = self { word.word != 0 } else { false } }
}

extension Scan {
  /// How the text goes on between token `last`, which ends a line, and token `next`, which begins one.
  func joint(_ last: Int, _ next: Int) -> LineJoint {
    guard let half = half(before: last) else { return .blank }
    let (first, second) = (tokens[half], tokens[next])
    switch second.kind {
    case .number: return half < last ? .touching : .blank
    case .word: break
    default: return .blank
    }
    // "in- en uitvoer"
    if skip(Sense.and.bit | Sense.or.bit, at: next, next + 1) != nil { return .blank }
    guard first.kind == .word, isHyphen(last), !isWithinAddress(half),
      let whole = dividedWord(first, second)
    else { return half < last ? .touching : .blank }
    if half == last { return .divided(whole) }
    let isAbbreviation =
      first.traits.contains(.mixed) || first.traits.contains(.allCapitals) || first.length == 1
    if whole.word != 0, first.length > 1, second.length > 1 { return .divided(whole) }
    // "ICT-afdeling", "Noord-Holland", "hbo-opleiding"
    return isAbbreviation || second.isCapital || isLevel(first) ? .touching : .divided(whole)
  }

  /// The word or number that a hyphen or dash at `last` touches; the word at `last` itself when it ends in
  /// a soft hyphen.
  private func half(before last: Int) -> Int? {
    if tokens[last].kind == .word, isHyphen(last) { return last }
    guard last > 0, tokens[last].isSign("-"), !tokens[last].isSpaced,
      tokens[last - 1].kind == .word || tokens[last - 1].kind == .number
    else { return nil }
    return last - 1
  }

  /// A hyphen, no dash: `-`, U+2010, U+2011, or a soft hyphen at a word's end.
  private func isHyphen(_ index: Int) -> Bool {
    let end = Int(tokens[index].end)
    if tokens[index].kind == .word {
      return tokens[index].length > 2 && bytes[end - 2] == 0xC2 && bytes[end - 1] == 0xAD
    }
    return bytes[end - 1] == UInt8(ascii: "-")
      || tokens[index].length == 3 && (bytes[end - 1] == 0x90 || bytes[end - 1] == 0x91)
  }

  /// In "https://example.org/vaca-" nobody knows whose hyphen it is; an address keeps it.
  private func isWithinAddress(_ index: Int) -> Bool {
    var start = index
    while start > 0, !tokens[start].isSpaced { start -= 1 }
    return (start..<index).contains {
      tokens[$0].isSign("@") || tokens[$0].isSign("/") && tokens[$0 + 1].isSign("/")
        || tokens[$0].isSign(".") && $0 == start + 1
    }
  }

  /// "hbo", "wo": levels are written apart from what they are of.
  private func isLevel(_ token: Token) -> Bool {
    vocabulary.senses(vocabulary.first(token.word)) & Sense.education.bit != 0
  }

  /// Whether the text between two lines cannot have ended: "uiterlijk", "between", "und" or a month end
  /// the first, "€" stands before its amount, a day before its month.
  func goesOn(_ last: Int, _ next: Int) -> Bool {
    let (before, after) = (tokens[last], tokens[next])
    if before.kind == .currency { return after.kind == .number }
    // "3.079 bis" and "3.662 EUR", "minimaal € 3.546 en maximaal" and "€ 6.228"
    if after.kind == .number || after.kind == .currency,
      ends(Sense.range.bit | Sense.least.bit | Sense.most.bit, last)
    {
      return true
    }
    if after.kind == .number, after.length == Self.digitsOfYear, ends(Sense.month.bit, last) {
      return true
    }
    if has(.month, at: next, next + 1) {
      let day = before.isSign(".") ? last - 1 : last
      if day >= 0, tokens[day].kind == .number, tokens[day].length <= 2 { return true }
    }
    return before.kind != .sign && ends(Self.leads, last) || isTitle(last, next)
      || isInParenthesis(last, next)
  }

  /// "Frau" and on the next line "Dr. Pia Morgen"
  private func isTitle(_ last: Int, _ next: Int) -> Bool {
    let word = tokens[last].isSign(".") ? last - 1 : last
    return word >= 0 && tokens[next].kind == .word && tokens[next].isCapital
      && has(.honorific, at: word, word + 1) && tokens[word].kind == .word
  }

  /// "(telefoon" and on the next line "0118-555 068)"
  private func isInParenthesis(_ last: Int, _ next: Int) -> Bool {
    let open = (max(0, last - Self.longestAside)...last).last {
      tokens[$0].isSign("(") || tokens[$0].isSign(")")
    }
    guard let open, tokens[open].isSign("("), tokens[open].isSpaced else { return false }
    let close = (next..<min(tokens.count, next + Self.longestAside)).first {
      tokens[$0].isSign("(") || tokens[$0].isSign(")")
    }
    return close.map { tokens[$0].isSign(")") } ?? false
  }

  /// So many words at most stand in a parenthesis on one of two lines.
  private static var longestAside: Int { 12 }

  /// Words and phrases that lead to another.
  private static let leads =
    Sense.until.bit | Sense.since.bit | Sense.between.bit | Sense.and.bit | Sense.or.bit
    | Sense.inside.bit

  /// Whether a phrase with one of `senses` ends with token `last`.
  private func ends(_ senses: UInt64, _ last: Int) -> Bool {
    (max(0, last - 2)...last).contains { skip(senses, at: $0, last + 1) == last + 1 }
  }

  /// Whether the text between two lines reads as the middle of a sentence.
  func isMidSentence(_ last: Int, _ next: Int) -> Bool {
    let (before, after) = (tokens[last], tokens[next])
    return after.isUncapitalised || before.isSign(",") || before.isSign("-")
      // "met een maximum van" and on the next line "€ 5.929"
      || after.kind == .currency && has(.language, at: last, last + 1)
      || after.kind == .number && has(.language, at: last, last + 1)
      || after.kind == .currency && before.kind == .number
      || goesOn(last, next)
  }

}
