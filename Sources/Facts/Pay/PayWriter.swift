extension Pay {
  /// Whether its words say more than its amounts, currency, period, tax and scales: "bij 36 uur", "in het eerste
  /// jaar". Such words are worth a note beside the pay.
  package var saysMore: Bool {
    guard min != nil || max != nil else { return false }
    return withScan(text) { scan, all in
      var index = all.lowerBound
      while index < all.upperBound {
        if let after = scan.skip(Self.said, at: index, all.upperBound) {
          index = after
        } else if let after = scan.skip(Sense.gross.bit, at: index, all.upperBound),
          after == index + 1
        {
          index = after
        } else if scan.tokens[index].kind == .word {
          return true
        } else {
          index += 1
        }
      }
      return false
    }
  }

  /// What the board's own words for pay say as well, or what joins the parts of it.
  private static let said =
    Sense.per.bit | Sense.currency.bit | Sense.least.bit | Sense.most.bit | Sense.between.bit
    | Sense.range.bit | Sense.and.bit | Sense.paying.bit | Sense.scale.bit | Sense.label.bit
}
