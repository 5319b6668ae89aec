import Facts
import Postings

/// The employer in the text of a logo.
extension TextReading {
  /// "Logo van Wachtrij bv", "Firmenlogo: X", "X logo", "Stadt Kröllstedt – Wappen": the name.
  func logoName(_ tokens: Range<Int>) -> Range<Int>? {
    guard (2...14).contains(tokens.count), !isMenu(tokens) else { return nil }
    var start = tokens.lowerBound
    while start < tokens.upperBound,
      scan.tokens[start].isSign("[") || scan.tokens[start].isSign("!")
    {
      start += 1
    }
    if var first = scan.match(.word, is: SmallWord.logo.index, at: start, tokens.upperBound) {
      while let after = scan.match(
        .word, is: SmallWord.logo.index,
        at: scan.isSign(":", at: first, tokens.upperBound) ? first + 1 : first,
        tokens.upperBound)
      {
        first = after
      }
      while first < tokens.upperBound,
        scan.tokens[first].kind == .sign
          || isArticle(first, tokens.upperBound)
            && !scan.tokens[first].isCapital
      {
        first += 1
      }
      // "Logo gemeente Oosterlek, ga naar de homepage"
      let comma = (first..<tokens.upperBound).first {
        scan.tokens[$0].isSign(",") && $0 + 1 < tokens.upperBound
          && scan.tokens[$0 + 1].isUncapitalised
      }
      let name = first..<(comma ?? tokens.upperBound)
      return name.first.map {
        scan.tokens[$0].isCapital || scan.tokens[$0].traits.contains(.mixed) || isOrganisation(name)
      } ?? false ? name : nil
    }
    // "Backend developer | dataBrug careers" names a page.
    guard columns(ofName: tokens).count == 1 else { return nil }
    for end in max(tokens.lowerBound + 1, tokens.upperBound - 2)..<tokens.upperBound
    where scan.match(.word, is: SmallWord.logoEnd.index, at: end, tokens.upperBound)
      == tokens.upperBound
    {
      let name = tokens.lowerBound..<end
      // "Find jobs" is a button.
      return scan.tokens[tokens.lowerBound].isCapital && !isAllChrome(name)
        && !FurnitureWords(scan, name).hasPress ? name : nil
    }
    return nil
  }
}
