import Facts

/// The part of a mail or web address that a name may be made of: `goudenkorstje` of `tim@goudenkorstje.example`.
struct Domain: Equatable {
  let letters: [UInt8]
}

extension TextReading {
  private static let mostDomains = 12

  /// The domains of the text's addresses, without `www` and the last part; free mail is nobody's, and who sent a mail
  /// on is not who seeks.
  func domains() -> [Domain] {
    var domains: [Domain] = []
    for line in lines where !line.isBlank && line.role != .dropped(.mailHeader) {
      addDomains(of: line.tokens, &domains)
    }
    return domains
  }

  private func addDomains(of tokens: Range<Int>, _ domains: inout [Domain]) {
    for index in tokens where domains.count < Self.mostDomains {
      let token = scan.tokens[index]
      guard token.kind == .sign || token.length == 3 else { continue }
      var start: Int?
      if token.isSign("@"), index + 1 < scan.tokens.count, !scan.tokens[index + 1].isSpaced {
        start = index + 1
      } else if token.isSign("/"), index > 1, scan.tokens[index - 1].isSign("/"),
        scan.tokens[index - 2].isSign(":")
      {
        start = index + 1
      } else if token.kind == .word, token.length == 3, scan.isWord("www", at: index, index + 1),
        scan.isSign(".", at: index + 1, scan.tokens.count)
      {
        start = index + 2
      }
      guard let start, let domain = domain(from: start) else { continue }
      if !domains.contains(domain) { domains.append(domain) }
    }
  }

  private func domain(from start: Int) -> Domain? {
    var end = start
    var lastDot: Int?
    while end < scan.tokens.count, end == start || !scan.tokens[end].isSpaced {
      let token = scan.tokens[end]
      if token.isSign(".") {
        lastDot = end
      } else if token.kind != .word, token.kind != .number, !token.isSign("-") {
        break
      }
      end += 1
    }
    // The last full stop may be the sentence's.
    if let dot = lastDot, dot + 1 == end {
      lastDot = (start..<dot).last { scan.tokens[$0].isSign(".") }
    }
    guard let lastDot, lastDot > start else { return nil }
    // The last part that is long enough: `goudenkorstje` of `jobs.goudenkorstje.co.uk`.
    var letters: [UInt8] = []
    for index in start..<lastDot {
      if scan.tokens[index].isSign(".") {
        if start..<lastDot ~= index, hasLongPart(index + 1..<lastDot) { letters = [] }
      } else if scan.tokens[index].kind == .word {
        letters += spelled(index)
      }
    }
    return letters.count >= 4 ? Domain(letters: letters) : nil
  }

  private func hasLongPart(_ range: Range<Int>) -> Bool {
    range.contains { scan.tokens[$0].kind == .word && scan.tokens[$0].length >= 4 }
  }

  /// Whether a domain holds a word of the name that is its own, or the first letters of its words.
  func isMade(_ domain: Domain, of name: Range<Int>) -> Bool {
    var initials: [UInt8] = []
    var held = 0
    // "Heime in der Schwalm" are no part of schwalm.example.
    let own =
      name.dropFirst().first { scan.isWord(.inside, at: $0, $0 + 1) && !scan.tokens[$0].isCapital }
      ?? name.upperBound
    for index in name.lowerBound..<own where scan.tokens[index].kind == .word {
      let word = spelled(index)
      if let first = word.first { initials.append(first) }
      if word.count >= 4, domain.letters.firstRange(of: word) != nil { held += word.count }
    }
    // Half of the domain at least: "Glocken" says little of glocken-hohenlinde.
    let isHeld = held * 2 > domain.letters.count
    return isHeld || initials.count >= 3 && domain.letters == initials
      || isWrittenOut(domain.letters[...], by: Array(name)[...], hasWord: false)
  }

  /// "corribmoyetb" of "Corrib and Moy Education and Training Board": words and first letters in their order, and
  /// nothing left of the domain.
  private func isWrittenOut(
    _ letters: ArraySlice<UInt8>, by name: ArraySlice<Int>, hasWord: Bool
  ) -> Bool {
    guard !letters.isEmpty else { return hasWord }
    guard let index = name.first, name.count <= Self.longestName else { return false }
    let rest = name.dropFirst()
    guard scan.tokens[index].kind == .word else {
      return isWrittenOut(letters, by: rest, hasWord: hasWord)
    }
    let word = spelled(index)
    if word.count > 2, letters.starts(with: word),
      isWrittenOut(letters.dropFirst(word.count), by: rest, hasWord: true)
    {
      return true
    }
    if let first = word.first, letters.first == first, scan.tokens[index].isCapital,
      isWrittenOut(letters.dropFirst(), by: rest, hasWord: hasWord)
    {
      return true
    }
    // "and", "of"
    return !scan.tokens[index].isCapital && isWrittenOut(letters, by: rest, hasWord: hasWord)
  }

  /// Names of more words are not tried: each word may be whole or its first letter.
  private static let longestName = 14

  /// The letters and digits of a word, as an address has them.
  private func spelled(_ index: Int) -> [UInt8] {
    addressSpelling(of: scan.text(index..<index + 1)).utf8.filter {
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0
    }
  }
}
