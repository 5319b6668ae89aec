import Facts

/// How far a name goes: words with a capital, the small ones that join them, abbreviations and years within.
extension TextReading {
  /// A name at `start`: words with a capital, joined by "van", "en", "of the" and their kind; an article
  /// before it does not belong to it.
  func capitalisedRun(at start: Int, _ tokens: Range<Int>) -> Range<Int>? {
    var first = start
    if first < tokens.upperBound, isArticle(first, tokens.upperBound) { first += 1 }
    guard first < tokens.upperBound,
      scan.tokens[first].isCapital || beginsSmallName(first, tokens)
    else { return nil }
    var index = first
    var last = first
    // "gemeente Zijlsterveen"
    if !scan.tokens[first].isCapital { index += 1 }
    while index < tokens.upperBound, index < first + 14 {
      let token = scan.tokens[index]
      // Another column begins.
      if index > first, token.traits.contains(.farSpaced) || token.kind == .tab { break }
      // "… in Wijhe": where it is, not what it is called.
      if scan.skip(Sense.inside.bit, at: index, tokens.upperBound) == index + 1,
        isTown(index + 1, tokens)
      {
        break
      }
      if index > first, let after = legalForm(at: index, tokens.upperBound) {
        last = after
        break
      }
      if token.isCapital || token.isSign("&") || token.isSign("-") && !token.isSpaced {
        index += 1
        if token.isCapital { last = index }
      } else if let after = scan.skip(Sense.joiner.bit, at: index, tokens.upperBound) {
        index = after
      } else if isAbbreviation(index, tokens) || isWithinAbbreviation(index, first) {
        // "Zahnarztpraxis Dr. Kuhnert", "Ev.-luth. Kirchengemeinde St. Vitus"
        index += 1
      } else if isWithinName(index, tokens) {
        index += 3
      } else if isFoundingYear(index, tokens) {
        index += 1
      } else if isSecondHalf(index, first)
        || token.length <= 2 && scan.isSign("'", at: index - 1, tokens.upperBound)
      {
        index += 1
      } else if token.kind == .sign, token.isSign("'") {
        index += 1
      } else {
        break
      }
    }
    guard last > first else { return nil }
    // "Van der Berg & Zn."
    if last - 2 > first, scan.tokens[last - 2].isSign("&"),
      scan.isWord(.abbreviated, at: last - 1, last), scan.isSign(".", at: last, tokens.upperBound)
    {
      last += 1
    }
    // A single word that the vocabularies know begins a sentence.
    if last == first + 1, scan.tokens[first].word != 0 || scan.tokens[first].length < 4 {
      return nil
    }
    return first..<last
  }

  /// The full stop of an abbreviation within a name: of "Dr.", "St.", of initials, of "Ev." before a hyphen.
  func isAbbreviation(_ index: Int, _ tokens: Range<Int>) -> Bool {
    guard index > tokens.lowerBound, index + 1 < tokens.upperBound, scan.tokens[index].isSign("."),
      !scan.tokens[index].isSpaced
    else { return false }
    let (word, next) = (scan.tokens[index - 1], scan.tokens[index + 1])
    if next.isSign("-"), !next.isSpaced { return word.isCapital }
    guard next.isCapital else { return false }
    return scan.has(.honorific, at: index - 1, index)
      || scan.isWord(.abbreviated, at: index - 1, index)
      || word.kind == .word && word.length == 1
      || isShortened(index - 1) || index > tokens.lowerBound + 1 && isShortenedHalf(index - 1)
  }

  /// "St", "Ev": two letters with a capital, and no word that a vocabulary has in another sense.
  func isShortened(_ index: Int) -> Bool {
    let token = scan.tokens[index]
    return token.kind == .word && token.length == 2 && token.isCapital
      && !token.traits.contains(.allCapitals) && !scan.has(.language, at: index, index + 1)
  }

  /// "luth" in "Ev.-luth."
  private func isShortenedHalf(_ index: Int) -> Bool {
    index >= 2 && scan.tokens[index].kind == .word && !scan.tokens[index].isSpaced
      && scan.tokens[index - 1].isSign("-") && scan.tokens[index - 2].isSign(".")
  }

  private func isWithinAbbreviation(_ index: Int, _ first: Int) -> Bool {
    index - 2 > first && isShortenedHalf(index)
  }

  /// "1889" in "TSV 1889 Ober-Mörlen".
  func isFoundingYear(_ index: Int, _ tokens: Range<Int>) -> Bool {
    let token = scan.tokens[index]
    guard token.kind == .number, token.length == 2 || token.length == 4, index > tokens.lowerBound,
      index + 1 < tokens.upperBound, !scan.tokens[index + 1].traits.contains(.farSpaced)
    else { return false }
    // "TSV Innau 1912 e. V."
    if legalForm(at: index + 1, tokens.upperBound) != nil { return true }
    guard scan.tokens[index + 1].isCapital else { return false }
    let before = scan.tokens[index - 1]
    return before.traits.contains(.allCapitals) && before.length <= 4
  }

  /// "poloclub" in "Zwem- en poloclub".
  func isSecondHalf(_ index: Int, _ first: Int) -> Bool {
    index - 2 > first && scan.tokens[index - 2].isSign("-") && scan.tokens[index].kind == .word
      && scan.has(.and, at: index - 1, index)
  }

  func isTown(_ index: Int, _ tokens: Range<Int>) -> Bool {
    guard index < tokens.upperBound, scan.tokens[index].isCapital else { return false }
    return (index + 1...min(index + 3, tokens.upperBound)).contains {
      scan.gazetteer(index..<$0)?.kind == .town
    }
  }

  func isArticle(_ index: Int, _ end: Int) -> Bool {
    scan.isWord(.article, at: index, end)
  }

  /// "(Aided)" in "St Oswin's C of E (Aided) Primary School": a word in brackets, and the name goes on.
  func isWithinName(_ open: Int, _ tokens: Range<Int>) -> Bool {
    open + 3 < tokens.upperBound && scan.tokens[open].isSign("(")
      && scan.tokens[open + 1].isCapital && scan.tokens[open + 2].isSign(")")
      && scan.tokens[open + 3].isCapital
  }

  /// Where "v.v." or "M.H.C." begins that stands right before a name; else the name itself.
  func startOfInitials(before name: Int, _ tokens: Range<Int>) -> Int {
    var start = name
    while start - 2 >= tokens.lowerBound, scan.tokens[start - 1].isSign("."),
      scan.tokens[start - 2].kind == .word, scan.tokens[start - 2].length == 1,
      start == name || !scan.tokens[start].isSpaced
    {
      start -= 2
    }
    // "TSV 1889" before "Ober-Mörlen".
    if name - 2 >= tokens.lowerBound, isFoundingYear(name - 1, tokens) { return name - 2 }
    // One letter is a first name's.
    return name - start >= 4 ? start : name
  }

  /// The name behind its initials: "Oeverzwaluwen" of "v.v. Oeverzwaluwen".
  func withoutInitials(_ name: Range<Int>) -> Range<Int> {
    var start = name.lowerBound
    while start + 1 < name.upperBound, scan.tokens[start].length == 1,
      scan.tokens[start + 1].isSign(".")
    {
      start += 2
    }
    return start..<name.upperBound
  }
}
