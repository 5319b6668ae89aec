/// "€15.50 per hour, and a raise to €16.50 after six months", "€ 1.437,50 bruto per maand; met anciënniteit loopt dat op tot
/// € 1.962,00": pay that begins with one amount and grows to another, further on in the sentence.
extension Scan {
  /// The pay with the last amount that it grows to in the rest of `sentence`.
  package func climb(of found: FoundPay, in sentence: Range<Int>) -> FoundPay? {
    guard let start = found.pay.min, found.pay.max.map({ $0 == start }) ?? true,
      let currency = found.pay.currency
    else { return nil }
    var top: Money?
    var index = found.range.upperBound
    while index < sentence.upperBound {
      guard let money = money(at: index, sentence.upperBound) else {
        // "…, plus € 3.000 vakantiegeld": from here on it is something else.
        if has(.unpaid, at: index, sentence.upperBound)
          || isWord(.plus, at: index, sentence.upperBound)
        {
          break
        }
        index += 1
        continue
      }
      if money.currency?.rawValue == currency, grows(money, from: top?.value ?? start, start),
        isReached(money, from: top?.end ?? found.range.upperBound, sentence),
        // "and £15 after that for tools": what the amount is for stands behind it.
        !isOfUnpaid(money.end, sentence.upperBound),
        payPeriod(in: money.end..<min(sentence.upperBound, money.end + Self.period))
          .map({ $0 == found.pay.per }) ?? true
      {
        top = money
      }
      index = money.end
    }
    guard let top else { return nil }
    var pay = found.pay
    pay.max = top.value
    return FoundPay(
      pay: pay, range: found.range.lowerBound..<top.end, isCertain: found.isCertain)
  }

  /// More than before, and not twice as much as in the beginning: that is somebody else's pay.
  private func grows(_ money: Money, from last: Hundredths, _ start: Hundredths) -> Bool {
    money.value > last && money.value.value <= start.value * 2
  }

  /// "to" stands before it, or a word of time since the amount before, or right behind it.
  private func isReached(_ money: Money, from before: Int, _ sentence: Range<Int>) -> Bool {
    let near = max(before, money.start - Self.joint)..<money.start
    if near.contains(where: { skip(Sense.range.bit | Sense.most.bit, at: $0, money.start) != nil })
    {
      return true
    }
    let around = before..<min(sentence.upperBound, money.end + Self.time)
    return around.contains {
      isWord(.step, at: $0, around.upperBound) || isWord(.seniority, at: $0, around.upperBound)
    }
  }

  private func isOfUnpaid(_ index: Int, _ end: Int) -> Bool {
    (index..<min(end, index + Self.noun)).contains { has(.unpaid, at: $0, end) }
  }

  /// "tot wel", "up to as much as"
  private static let joint = 4
  /// "after six months", "im zweiten Jahr"
  private static let time = 4
  private static let noun = 3
  private static let period = 3
}
