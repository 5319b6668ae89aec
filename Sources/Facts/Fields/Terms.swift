extension Scan {
  /// Fields of work, split at a comma and a blank only; a slash gets a blank on both sides.
  package func terms(in range: Range<Int>) -> [String] {
    var terms: [String] = []
    for part in range.split(whereSeparator: {
      tokens[$0].isSign(",") && $0 + 1 < range.upperBound && tokens[$0 + 1].isSpaced
        || tokens[$0].isSign(";")
    }) {
      let term = term(part)
      let isOther = skip(Sense.notterm.bit, at: part.lowerBound, part.upperBound) == part.upperBound
      if !term.isEmpty, !isOther, !terms.contains(term) { terms.append(term) }
    }
    return terms
  }

  private func term(_ range: Range<Int>) -> String {
    var out: [UInt8] = []
    var isOpen = false
    for index in range {
      let token = tokens[index]
      let isSlash = token.isSign("/")
      if !out.isEmpty, isSlash || isOpen || token.isSpaced { out.append(UInt8(ascii: " ")) }
      write(token, to: &out)
      isOpen = isSlash
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Whether `range` reads as fields of work without a label: known terms, or terms with " / ".
  package func isTerms(_ range: Range<Int>) -> Bool {
    var known = 0
    var strange = 0
    for part in range.split(whereSeparator: { tokens[$0].isSign(",") }) {
      if let after = skip(Sense.term.bit, at: part.lowerBound, part.upperBound),
        after == part.upperBound || after == part.upperBound - 1 && tokens[after].kind == .sign
      {
        known += 1
      } else if part.count <= Self.longestPair, tokens[part.lowerBound].isCapital,
        part.contains(where: {
          tokens[$0].isSign("/") && tokens[$0].isSpaced && $0 + 1 < part.upperBound
            && tokens[$0 + 1].isSpaced
        })
      {
        known += 1
      } else {
        strange += 1
      }
    }
    return known > 0 && strange == 0
  }

  /// "Leiterin Bildung / Leiter Bildung"
  private static let longestPair = 8
}
