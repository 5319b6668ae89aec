/// "Total remuneration package: up to $128,060 (base salary $99,431 to $110,745 per annum, plus superannuation)": of what an
/// employer spends in all, the part that is pay.
extension Scan {
  /// The amounts behind the words for basic pay, where `label` or the words before the first amount speak of a package.
  package func basePay(in range: Range<Int>, _ label: Range<Int>) -> FoundPay? {
    guard let base = range.first(where: { isWord(.basePay, at: $0, range.upperBound) }),
      contains(.package, in: label) || contains(.package, in: range.lowerBound..<base),
      let start = match(.word, is: SmallWord.basePay.index, at: base, range.upperBound),
      let found = pay(in: start..<range.upperBound, bare: false),
      found.range.lowerBound - start <= Self.wordsBehindBase
    else { return nil }
    return found
  }

  /// "base salary range from"
  private static let wordsBehindBase = 4
}
