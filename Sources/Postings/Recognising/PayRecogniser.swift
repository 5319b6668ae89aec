extension Scan {
  struct FoundPay {
    var pay: Pay
    let range: Range<Int>
    /// A currency or a period stands with the amount.
    let isCertain: Bool
  }

  /// Pay in `range`: `€ 2.395,00 per maand`, `£450-£525 per day`, `tussen € 3.000 en € 4.000`, `58-71k EUR`.
  ///
  /// Amounts with a currency come first; bare numbers count behind a label only (`bare`).
  func pay(in range: Range<Int>, bare: Bool) -> FoundPay? {
    var fallback: Money?
    var index = range.lowerBound
    while index < range.upperBound {
      guard let money = money(at: index, range.upperBound) else {
        index += 1
        continue
      }
      if money.currency != nil || lendsCurrency(to: money, range) { return found(money, range) }
      if bare, fallback == nil, isPlausible(money, range) { fallback = money }
      index = money.end
    }
    return fallback.map { found($0, range) }
  }

  private struct Money {
    var value: Hundredths
    var currency: Currency?
    let start: Int
    var end: Int
    let isThousands: Bool
    let isGrouped: Bool
  }

  private func currency(at index: Int, _ end: Int) -> (Currency, Int)? {
    guard index < end else { return nil }
    if tokens[index].kind == .currency {
      let currency: Currency =
        switch tokens[index].word {
        case 0x65: .eur
        case 0x70: .gbp
        default: .usd
        }
      return (currency, index + 1)
    }
    guard let match = match(.currency, at: index, end), let currency = Currency.at(match.value)
    else {
      return nil
    }
    return (currency, match.end)
  }

  /// An amount of money or a bare number at `index`; no millions, percentages, hours, days or dates.
  private func money(at index: Int, _ end: Int) -> Money? {
    var position = index
    var currency: Currency?
    if let (found, after) = self.currency(at: index, end) { (currency, position) = (found, after) }
    guard
      let number = spacedNumber(at: position, end, hasCurrency: currency != nil)
        ?? number(at: position, end)
    else { return nil }
    var after = number.end
    if currency == nil, let (found, next) = self.currency(at: after, end),
      // "2500 - € 3000": the sign belongs to the amount after it.
      tokens[after].kind != .currency || !(next < end && tokens[next].kind == .number)
    {
      (currency, after) = (found, next)
    }
    if after < end, tokens[after].isSign("%") { return nil }
    if isLarge(at: after, end) { return nil }
    if currency == nil {
      if skip(
        Sense.hours.bit | Sense.fte.bit | Sense.days.bit | Sense.month.bit | Sense.timeunit.bit,
        at: after, end) != nil
      {
        return nil
      }
      if index > 0, tokens[index - 1].kind == .sign, !tokens[index].isSpaced,
        !tokens[index - 1].isSign("-"), !tokens[index - 1].isSign("(")
      {
        return nil
      }
    }
    return Money(
      value: number.value, currency: currency, start: index, end: after,
      isThousands: number.isThousands, isGrouped: number.isGrouped)
  }

  /// "€ 3 150", "3 150 €": a blank between thousands, as Belgians, Germans and the SI write it; only beside a
  /// currency.
  private func spacedNumber(at index: Int, _ end: Int, hasCurrency: Bool) -> Number? {
    guard index + 1 < end, tokens[index].kind == .number, tokens[index].length <= 3,
      tokens[index + 1].kind == .number, tokens[index + 1].length == 3, tokens[index + 1].isSpaced,
      !tokens[index + 1].traits.contains(.farSpaced), let thousands = whole(at: index),
      thousands > 0, let rest = number(at: index + 1, end), rest.value < Hundredths(1000),
      hasCurrency || currency(at: rest.end, end) != nil
    else { return nil }
    return Number(
      value: Hundredths(hundredths: thousands * 100_000 + rest.value.value), end: rest.end,
      isThousands: false, isGrouped: true)
  }

  /// "€ 24 miljoen" is a budget.
  private func isLarge(at index: Int, _ end: Int) -> Bool {
    // "€ 5m" is; "5 m" is a length.
    isWord(.million, at: index, end) && (tokens[index].length > 1 || !tokens[index].isSpaced)
  }

  /// "55.000 – 68.000 €": the amount after the dash has the currency of both.
  private func lendsCurrency(to first: Money, _ range: Range<Int>) -> Bool {
    guard first.end < range.upperBound,
      tokens[first.end].isSign("-") || has(.range, at: first.end, range.upperBound)
        || isBetween(first.start, range.lowerBound),
      !(first.start > range.lowerBound && isAfterScaleWord(first.start, range.lowerBound)),
      let next = joint(
        after: first.end, range.upperBound, isBetween: isBetween(first.start, range.lowerBound)),
      let second = money(at: next, range.upperBound)
    else { return false }
    return second.currency != nil
  }

  private func isPlausible(_ money: Money, _ range: Range<Int>) -> Bool {
    if money.start > range.lowerBound, isAfterScaleWord(money.start, range.lowerBound) {
      return false
    }
    return money.value >= Hundredths(100) || money.isThousands || money.isGrouped
      || contains(.per, in: money.end..<range.upperBound)
  }

  private func isAfterScaleWord(_ index: Int, _ lower: Int) -> Bool {
    (max(lower, index - 3)..<index).contains {
      skip(Sense.scale.bit | Sense.scalesystem.bit, at: $0, index) == index
    }
  }

  private func found(_ first: Money, _ range: Range<Int>) -> FoundPay {
    var low = first
    let end = range.upperBound
    var high: Money?
    var last = first.end
    let isBetween = first.start > range.lowerBound && isBetween(first.start, range.lowerBound)
    if let next = joint(after: first.end, end, isBetween: isBetween),
      let second = money(at: next, end), !isAfterScaleWord(second.start, next),
      isSecond(second, first)
    {
      high = second
      last = second.end
    }
    if let second = high, second.isThousands, !low.isThousands, low.value < Hundredths(1000) {
      low.value = Hundredths(hundredths: low.value.value * 1000)
    }
    var pay = Pay(
      min: low.value, max: high?.value ?? low.value,
      currency: (low.currency ?? high?.currency)?.rawValue, per: nil, text: line(range))
    if high == nil {
      switch bound(before: first.start, range.lowerBound) {
      case .least: pay.max = nil
      case .most: pay.min = nil
      case nil: break
      }
    } else if let min = pay.min, let max = pay.max, min > max {
      (pay.min, pay.max) = (max, min)
    }
    pay.per =
      payPeriod(in: last..<end) ?? payPeriod(in: range.lowerBound..<first.start)
      ?? payPeriod(in: first.end..<last)
    return FoundPay(
      pay: pay, range: first.start..<last, isCertain: pay.currency != nil || pay.per != nil)
  }

  /// A bare second number is of the first one's kind: no day, no hour, no small rest.
  private func isSecond(_ second: Money, _ first: Money) -> Bool {
    second.currency != nil || second.isThousands || second.value >= first.value
  }

  private func isBetween(_ index: Int, _ lower: Int) -> Bool {
    (max(lower, index - 3)..<index).contains { skip(Sense.between.bit, at: $0, index) == index }
  }

  /// The token after what joins two amounts: a dash, "tot", "en maximaal"; gross words, a scale in
  /// parentheses and a repeated period may stand before it.
  private func joint(after index: Int, _ end: Int, isBetween: Bool) -> Int? {
    var position = index
    while position < end {
      if let after = skip(Sense.gross.bit | Sense.per.bit, at: position, end) {
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

  /// Past "(bruto)" or past a comma before "maximaal".
  private func pastAside(_ index: Int, _ end: Int) -> Int? {
    if tokens[index].isSign(",") {
      return skip(Sense.most.bit | Sense.range.bit, at: index + 1, end) == nil ? nil : index + 1
    }
    var position = index + 1
    while position < end, position < index + 8 {
      if tokens[position].isSign(")") { return position + 1 }
      position += 1
    }
    return nil
  }

  /// The period that amounts are for; "36 uur per week" is none of pay.
  func payPeriod(in range: Range<Int>) -> Pay.Period? {
    var index = range.lowerBound
    while index < range.upperBound {
      guard let match = match(.per, at: index, range.upperBound) else {
        index += 1
        continue
      }
      if index == 0 || skip(Sense.hours.bit | Sense.days.bit, at: index - 1, index) != index {
        return Pay.Period.at(match.value)
      }
      index = match.end
    }
    return nil
  }
}
