/// Finding pay among words: amounts, what joins two of them, their bounds and the period they are for.
extension Scan {
  package struct FoundPay {
    package var pay: Pay
    package let range: Range<Int>
    /// A currency or a period stands with the amount.
    package let isCertain: Bool
  }

  /// Pay in `range`: `€ 2.395,00 per maand`, `£450-£525 per day`, `tussen € 3.000 en € 4.000`, `58-71k EUR`.
  ///
  /// Amounts with a currency come first; bare numbers count behind a label only (`bare`).
  package func pay(in range: Range<Int>, bare: Bool) -> FoundPay? {
    var fallback: Money?
    var mayBePer = true
    var index = range.lowerBound
    while index < range.upperBound {
      guard let money = money(at: index, range.upperBound) else {
        index += 1
        continue
      }
      if money.currency != nil || lendsCurrency(to: money, range) {
        // "plus 40 € VL": what comes on top of the pay is not it.
        if isOnTop(money, range) {
          index = money.end
          continue
        }
        return found(money, range)
      }
      if bare, fallback == nil, isPlausible(money, range, &mayBePer) { fallback = money }
      index = money.end
    }
    return fallback.flatMap { isBesideStranger($0, range) ? nil : found($0, range) }
  }

  /// The amount takes the currency of the one it is joined to.
  private func lendsCurrency(to first: Money, _ range: Range<Int>) -> Bool {
    let isBetween = isBetween(first.start, range.lowerBound)
    guard first.end < range.upperBound,
      // "Stufe 3.079 bis 3.662 EUR": no step has thousands.
      first.isGrouped
        || !(first.start > range.lowerBound && isAfterScaleWord(first.start, range.lowerBound))
    else { return false }
    if tokens[first.end].isSign("/") { return isStep(before: first, range.upperBound) }
    guard
      tokens[first.end].isSign("-") || has(.range, at: first.end, range.upperBound) || isBetween,
      let next = joint(after: first.end, range.upperBound, isBetween: isBetween),
      let second = money(at: next, range.upperBound)
    else { return false }
    return second.currency != nil
  }

  /// `mayBePer` is whether "per month" may still follow: what is not there behind one amount is not behind the next.
  private func isPlausible(
    _ money: Money, _ range: Range<Int>, _ mayBePer: inout Bool
  ) -> Bool {
    if money.start > range.lowerBound, isAfterScaleWord(money.start, range.lowerBound) {
      return false
    }
    if money.value >= Self.leastBare || money.isThousands || money.isGrouped { return true }
    mayBePer = mayBePer && contains(.per, in: money.end..<range.upperBound)
    return mayBePer
  }

  private func isAfterScaleWord(_ index: Int, _ lower: Int) -> Bool {
    if (max(lower, index - Self.betweenBefore)..<index).contains(where: {
      skip(Sense.scale.bit | Sense.scalesystem.bit, at: $0, index) == index
    }) {
      return true
    }
    // "weddeschaal 301 of 122": another of the list.
    let other = index - 2
    guard other > lower, tokens[other].kind == .number,
      tokens[index - 1].isSign(",") || tokens[index - 1].isSign("/")
        || skip(Sense.or.bit | Sense.and.bit, at: index - 1, index) == index
    else { return false }
    return isAfterScaleWord(other, lower)
  }

  /// "300 000 kr", "₺ 30.000": a sign of a currency that no vocabulary knows, beside a number without one.
  private func isBesideStranger(_ money: Money, _ range: Range<Int>) -> Bool {
    if money.end < range.upperBound, isStranger(money.end) { return true }
    var before = money.start - 1
    if before > range.lowerBound, tokens[before].isSign("."), !tokens[before].isSpaced {
      before -= 1
    }
    return before >= range.lowerBound && isStranger(before)
      && (before == range.lowerBound || tokens[before].kind == .currency)
  }

  private func isStranger(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.kind == .currency { return true }
    guard token.kind == .word, token.length <= Self.longestCurrency else { return false }
    let known =
      Sense.gross.bit | Sense.per.bit | Sense.hours.bit | Sense.range.bit | Sense.most.bit
      | Sense.least.bit | Sense.and.bit | Sense.or.bit | Sense.until.bit | Sense.word.bit
      | Sense.language.bit | Sense.scale.bit
    return vocabulary.senses(startingWith: token.word) & known == 0
  }

  /// Nil where a number is left that nothing explains.
  private func found(_ first: Money, _ range: Range<Int>) -> FoundPay? {
    if isBehindNumber(first, range) { return nil }
    var low = first
    let end = range.upperBound
    var high: Money?
    var last = first.end
    let isBetween = first.start > range.lowerBound && isBetween(first.start, range.lowerBound)
    if let next = joint(after: first.end, end, isBetween: isBetween),
      var second = money(at: next, end), !isAfterScaleWord(second.start, next),
      !isOfHours(second, end)
    {
      // "€ 60k - 75": the thousands are those of both.
      if first.isThousands, !second.isThousands, second.value < Hundredths(Self.thousand) {
        second.value = Hundredths(hundredths: second.value.value * Self.thousand)
      }
      if isSecond(second, first), !haveTwoPeriods(first, second, end) {
        high = second
        last = second.end
      }
    }
    if let second = high, second.isThousands, !low.isThousands,
      low.value < Hundredths(Self.thousand)
    {
      low.value = Hundredths(hundredths: low.value.value * Self.thousand)
    }
    if let top = lastStep(after: high ?? first, end) {
      high = top
      last = top.end
    }
    var pay = Pay(
      min: low.value, max: high?.value ?? low.value,
      currency: (low.currency ?? high?.currency)?.rawValue, per: nil, text: line(range))
    if high == nil {
      let start = startOfScale(before: first.start, range.lowerBound) ?? first.start
      switch bound(before: start, range.lowerBound) ?? boundOfName(before: first.start, range) {
      case .least: pay.max = nil
      case .most: pay.min = nil
      case nil: break
      }
    } else if let min = pay.min, let max = pay.max, min > max {
      (pay.min, pay.max) = (max, min)
    }
    if let open = afterOpenEnd(last, end) {
      pay.max = nil
      last = open
    } else if isLeftOver(last, end, hasCurrency: pay.currency != nil)
      || pay.max != nil && isCutOff(last, end, isBetween: isBetween)
    {
      return nil
    }
    pay.per =
      ownPeriod(after: last, end) ?? payPeriod(in: range.lowerBound..<first.start)
      ?? payPeriod(in: first.end..<last)
    return FoundPay(
      pay: pay, range: first.start..<last, isCertain: pay.currency != nil || pay.per != nil)
  }

  /// "3.100 € 43": the sign could be of the number before it, which is no year and no scale.
  private func isBehindNumber(_ first: Money, _ range: Range<Int>) -> Bool {
    let before = first.start - 1
    return before >= range.lowerBound && tokens[first.start].kind == .currency
      && tokens[before].kind == .number && tokens[before].length != Self.digitsOfYear
      && !isAfterScaleWord(before, range.lowerBound)
  }

  /// "plus 40 €": said of an amount that is paid beside the pay.
  private func isOnTop(_ money: Money, _ range: Range<Int>) -> Bool {
    money.start - 2 >= range.lowerBound && isWord(.plus, at: money.start - 1, money.start)
  }

  /// "$18.10 HOURLY / 45 to 50 hours per week": a bare number, or the range that it begins, is of hours.
  private func isOfHours(_ money: Money, _ end: Int) -> Bool {
    guard money.currency == nil else { return false }
    if has(.hours, at: money.end, end) { return true }
    guard
      let next = skip(Sense.range.bit, at: money.end, end)
        ?? (isSign("-", at: money.end, end) ? money.end + 1 : nil),
      next < end, tokens[next].kind == .number
    else { return false }
    return has(.hours, at: next + 1, end)
  }

  /// A number that could be of the amount stands behind it: "$20 43", "15 dollars and 15".
  private func isLeftOver(_ index: Int, _ end: Int, hasCurrency: Bool) -> Bool {
    guard hasCurrency, index < end else { return false }
    var position = index
    if let and = skip(Sense.and.bit, at: position, end) { position = and }
    guard position < end,
      tokens[position].kind == .number || has(.number, at: position, end)
        || isWord(.one, at: position, end)
    else {
      return false
    }
    let after = position + 1
    return after == end || tokens[after].kind == .sign && !tokens[after].isSign("%")
      || has(.per, at: after, end) || isWord(.cents, at: after, end)
  }

  /// A bare second number is of the first one's kind: no day, no hour, no small rest.
  private func isSecond(_ second: Money, _ first: Money) -> Bool {
    second.currency != nil || second.isThousands || second.value >= first.value
  }

  private func isBetween(_ index: Int, _ lower: Int) -> Bool {
    (max(lower, index - Self.betweenBefore)..<index).contains {
      skip(Sense.between.bit, at: $0, index) == index
    }
  }

  /// The token after what joins two amounts: a dash, "tot", "en maximaal"; gross words, a scale in
  /// parentheses and a repeated period may stand before it.
  private func joint(after index: Int, _ end: Int, isBetween: Bool) -> Int? {
    var position = index
    while position < end {
      if let after = skip(Sense.gross.bit | Sense.per.bit, at: position, end) {
        position = after
      } else if let after = pastYear(position, end) {
        position = after
      } else if tokens[position].isSign("/"), let after = skip(Sense.per.bit, at: position + 1, end)
      {
        // "€60K/yr - €75K/yr"
        position = after
      } else if tokens[position].isSign("(") || tokens[position].isSign(",") {
        guard let after = pastAside(position, end) else { return nil }
        position = after
      } else {
        break
      }
    }
    guard position < end else { return nil }
    var after: Int?
    if tokens[position].isSign("-") || tokens[position].isSign("/") { after = position + 1 }
    let joints = Sense.range.bit | (isBetween ? Sense.and.bit : 0)
    if after == nil { after = skip(joints, at: position, end) }
    if after == nil, let and = skip(Sense.and.bit, at: position, end) {
      // "minimaal € 2.641 en maximaal € 3.790"
      return skip(Sense.most.bit, at: and, end)
    }
    if after == nil { after = skip(Sense.most.bit, at: position, end) }
    guard var after else { return nil }
    if let most = skip(Sense.most.bit, at: after, end) { after = most }
    // "max."
    if isSign(".", at: after, end), !tokens[after].isSpaced { after += 1 }
    return after
  }

  /// Past "im ersten" before "bis": the year that the lower amount is for.
  private func pastYear(_ index: Int, _ end: Int) -> Int? {
    guard has(.language, at: index, end),
      var after = skip(Sense.nth.bit | Sense.number.bit, at: index + 1, end)
    else { return nil }
    if let step = match(.word, is: SmallWord.step.index, at: after, end) { after = step }
    return after
  }

  /// Past "(bruto)" or past a comma before "maximaal".
  private func pastAside(_ index: Int, _ end: Int) -> Int? {
    if tokens[index].isSign(",") {
      return skip(Sense.most.bit | Sense.range.bit, at: index + 1, end) == nil ? nil : index + 1
    }
    var position = index + 1
    while position < end, position < index + Self.longestAside {
      if tokens[position].isSign(")") { return position + 1 }
      position += 1
    }
    return nil
  }

  /// A smaller number without a currency or a period is a grade or a count.
  private static let leastBare = Hundredths(100)
  /// "CHF", "kr"
  private static let longestCurrency = 3
  /// "tussen de € "
  private static let betweenBefore = 3
  /// "(bruto per maand, excl. toeslag)"
  private static let longestAside = 8
}
