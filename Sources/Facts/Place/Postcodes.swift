/// Post codes that stand behind the name of a town.
///
///     Hexham NE46 9ZZ
///     Ballyvaughan, Co. Clare H91 XX00
///     Lancaster, PA 17603
extension Scan {
  /// The token after a British or Irish post code at `index`: whole, or its first half alone.
  package func postcodeEnd(at index: Int, _ end: Int) -> Int? {
    guard index < end, isOutwardCode(index) else { return nil }
    guard index + 1 < end, tokens[index + 1].isSpaced else { return index + 1 }
    let next = tokens[index + 1]
    // "9ZZ" is a number and a word that touches it; "XX00" is one word.
    if next.kind == .number, next.length == 1, index + 2 < end, !tokens[index + 2].isSpaced,
      tokens[index + 2].length == 2, tokens[index + 2].traits.contains(.allCapitals)
    {
      return index + 3
    }
    let isIrish =
      next.kind == .word && next.length == Self.signsOfIrish && next.traits.contains(.mixed)
    return isIrish && isUpper(index + 1) ? index + 2 : index + 1
  }

  /// Whether a post code at `index` is whole, so that no grade and no road is meant: "NE46 9ZZ", not "E13".
  package func isWholePostcode(at index: Int, _ end: Int) -> Bool {
    postcodeEnd(at: index, end).map { $0 > index + 1 } ?? false
  }

  /// "DT9", "NE46", "H91", "SW1A": a letter or two, then one or two signs with a digit first.
  private func isOutwardCode(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, token.traits.contains(.mixed),
      Self.signsOfOutward.contains(token.length),
      isUpper(index)
    else { return false }
    let written = bytes[Int(token.start)..<Int(token.end)]
    let letters = written.prefix { ByteClass.of($0) == .letter }.count
    let rest = written.dropFirst(letters)
    return letters <= 2 && (1...2).contains(rest.count)
      && rest.first.map { ByteClass.of($0) == .digit } ?? false
  }

  private func isUpper(_ index: Int) -> Bool {
    let token = tokens[index]
    return bytes[Int(token.start)..<Int(token.end)].allSatisfy { $0 < UInt8(ascii: "a") }
  }

  /// A stretch without the post code behind it: "Northumberland NE41 8XX", "PA 17603".
  package func withoutPostcode(_ range: Range<Int>) -> Range<Int> {
    guard range.count >= 2 else { return range }
    let last = range.upperBound - 1
    // A state's two letters stand before the five digits of the United States.
    if tokens[last].kind == .number, tokens[last].length == Self.digitsOfZIP,
      tokens[last - 1].length == 2,
      tokens[last - 1].traits.contains(.allCapitals)
    {
      return range.lowerBound..<last
    }
    for start in stride(from: last, through: max(range.lowerBound + 1, last - 2), by: -1)
    where postcodeEnd(at: start, range.upperBound) == range.upperBound {
      return range.lowerBound..<start
    }
    return range
  }

  /// Up to three words with a capital and no figure: "Sherborne", "Stow on the Wold" with small ones between.
  func isTownName(_ range: Range<Int>) -> Bool {
    guard let last = range.last, tokens[range.lowerBound].isCapital, tokens[last].isCapital,
      range.count <= Self.longestTownName
    else { return false }
    return range.allSatisfy {
      tokens[$0].kind == .word && !tokens[$0].traits.contains(.mixed)
        || tokens[$0].isSign("-") && !tokens[$0].isSpaced
    }
  }

  /// "Sherborne DT9": a name right before a post code is a town; what stands before it are the house and the street.
  func addBeforePostcode(_ range: Range<Int>, _ found: inout FoundPlaces) {
    found.places.removeAll {
      found.unknown.contains($0.name) || found.within.contains($0.name)
    }
    found.unknown = []
    found.strangers = 0
    found.isWhole = true
    if let entry = gazetteer(range), entry.kind == .town {
      add(entry, range, &found)
    } else {
      let name = line(range)
      if !found.places.contains(where: { $0.name == name }) {
        found.places.append(Place(name: name))
      }
      found.lastTown = (range, false)
      found.hasArea = false
    }
  }

  /// "…, Wylam, Northumberland NE41 8XX": the last town is the address's, what stands before it the house and the
  /// street.
  func settleByPostcode(_ found: inout FoundPlaces) {
    guard let last = found.places.last else { return }
    found.places.removeAll {
      $0 != last && (found.unknown.contains($0.name) || found.within.contains($0.name))
    }
    found.unknown = []
    found.buildings = []
    found.strangers = 0
    found.isWhole = true
  }

  /// "D04 XY01": what stands behind the blank.
  private static let signsOfIrish = 4
  private static let digitsOfZIP = 5
  /// "E1", "SW1A"
  private static let signsOfOutward = 2...4
  /// "Stow on the Wold", "Newcastle-under-Lyme"
  private static let longestTownName = 5
}
