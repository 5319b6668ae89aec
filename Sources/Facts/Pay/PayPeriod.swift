/// The time that an amount of pay is for.
extension Scan {
  /// "€ 3,50 per uur, tot hooguit € 190 per maand": of two amounts each for its time, the first is the pay.
  func haveTwoPeriods(_ first: Money, _ second: Money, _ end: Int) -> Bool {
    guard let own = payPeriod(in: first.end..<second.start),
      let other = ownPeriod(after: second.end, end)
    else { return false }
    return own != other
  }

  /// The period in the phrase of the amount that ends at `index`; "per jaar" behind another noun is that one's:
  /// "€ 3.500, 5 weken vakantie per jaar", "€ 42.000 met maandelijkse bonus".
  func ownPeriod(after index: Int, _ end: Int) -> Pay.Period? {
    var position = index
    while position < end {
      if let match = match(.per, at: position, end) {
        if isOfPay(periodAt: position) { return Pay.Period.at(match.value) }
        position = match.end
        continue
      }
      let token = tokens[position]
      // "(FTE €34,000) per annum": past an aside, which may hold the period itself.
      if token.isSign("("),
        let close = (position..<min(end, position + Self.longestAside)).first(where: {
          tokens[$0].isSign(")")
        })
      {
        if let period = payPeriod(in: position + 1..<close) { return period }
        position = close + 1
        continue
      }
      if isWord(.beside, at: position, end) || has(.and, at: position, end) { return nil }
      if token.isSign(",") || token.isSign(";") || token.isSign("-") && token.isSpaced {
        // "€ 3.000 bruto, per maand"
        guard has(.per, at: position + 1, end) || has(.gross, at: position + 1, end) else {
          return nil
        }
      } else if token.isSign("."), position + 1 < end, tokens[position + 1].isSpaced,
        tokens[position + 1].isCapital
      {
        return nil
      } else if token.kind == .number, !isHoursBasis(position, end) {
        guard let after = stepNumber(at: position, end) else { return nil }
        position = after
        continue
      }
      position += 1
    }
    return nil
  }

  /// "(FTE €34,000, pro rata)"
  private static let longestAside = 16

  /// "36 uur", "36-urige", "(1,0 fte)", "schaal 9"
  private func isHoursBasis(_ index: Int, _ end: Int) -> Bool {
    guard let number = number(at: index, end) else { return false }
    var after = number.end
    if isSign("-", at: after, end), !tokens[after].isSpaced { after += 1 }
    if isSign("%", at: after, end) { return true }
    return skip(Sense.hours.bit | Sense.fte.bit | Sense.days.bit, at: after, end) != nil
      || index > 0 && skip(Sense.scale.bit | Sense.scalesystem.bit, at: index - 1, index) == index
      || index > 0 && (tokens[index - 1].isSign(",") || tokens[index - 1].isSign("."))
        && !tokens[index].isSpaced
  }

  /// The period that amounts are for; "36 uur per week" is none of pay.
  package func payPeriod(in range: Range<Int>) -> Pay.Period? {
    var index = range.lowerBound
    while index < range.upperBound {
      guard let match = match(.per, at: index, range.upperBound) else {
        index += 1
        continue
      }
      if isOfPay(periodAt: index) { return Pay.Period.at(match.value) }
      index = match.end
    }
    return nil
  }

  /// "36 uur per week" tells hours, and "14-mal jährlich" how often one is paid.
  private func isOfPay(periodAt index: Int) -> Bool {
    guard index > 0 else { return true }
    if isWord(.times, at: index - 1, index) { return false }
    return skip(Sense.hours.bit | Sense.days.bit, at: index - 1, index) != index
      || isBasisOfHours(before: index)
  }

  /// "o.b.v. 36 uur p/m": nobody counts a full week's hours by the month, so that the month is the pay's.
  private func isBasisOfHours(before index: Int) -> Bool {
    guard let period = match(.per, at: index, tokens.count).flatMap({ Pay.Period.at($0.value) }),
      period == .month || period == .year, index >= 2, tokens[index - 2].kind == .number
    else { return false }
    let number = index - 2
    return (max(0, number - Self.wordsBehindBasis)..<number).contains { word in
      guard var after = match(.word, is: SmallWord.basis.index, at: word, number) else {
        return false
      }
      while after < number, tokens[after].isSign(".") || has(.language, at: after, number) {
        after += 1
      }
      return after == number
    }
  }

  /// "o.b.v.", "auf Basis von": so many tokens stand before the hours.
  private static let wordsBehindBasis = 6
}
