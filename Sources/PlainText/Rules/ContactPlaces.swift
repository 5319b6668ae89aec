import Facts

/// Names of persons that towns have as well: Charlotte, Daphne, Florence, Lotte.
extension TextReading {
  /// A town, and nobody: "Charlotte de Wit" is a person by the small word within, "Daphne" by the words that ask for her.
  func isPlaceAndNobody(_ name: Range<Int>, in tokens: Range<Int>) -> Bool {
    guard isPlaceAlone(name) else { return false }
    if isAskedFor(name, tokens) { return false }
    let capitals = name.count { scan.tokens[$0].isCapital }
    let hasParticle = name.contains {
      !scan.tokens[$0].isCapital && scan.has(.particle, at: $0, name.upperBound)
    }
    return !(capitals > 1 && hasParticle && scan.gazetteer(name) == nil)
  }

  /// So many words back the words of asking begin: "bel of app met".
  private static let longestAsking = 5

  /// "Bel met Daphne", "Ruf Charlotte an", "Frau Florenz": the words of asking end right before the name.
  private func isAskedFor(_ name: Range<Int>, _ tokens: Range<Int>) -> Bool {
    let start = name.lowerBound
    if scan.personStart(name, max(tokens.lowerBound, start - 2)) < start { return true }
    return (max(tokens.lowerBound, start - Self.longestAsking)..<start).contains {
      scan.match(.word, is: SmallWord.asks.index, at: $0, start) == start
    }
  }
}
