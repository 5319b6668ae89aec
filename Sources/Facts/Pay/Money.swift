/// One amount of money among words.
extension Scan {
  struct Money {
    var value: Hundredths
    var currency: Currency?
    let start: Int
    var end: Int
    let isThousands: Bool
    let isGrouped: Bool
  }

  /// A currency's sign or name at `index`: `€`, `US$`, `CHF`, `euro`, `Fr.`
  func currency(at index: Int, _ end: Int) -> (Currency, Int)? {
    guard index < end else { return nil }
    let token = tokens[index]
    if token.kind == .currency {
      guard let currency = Self.currency(ofSign: token.word) else { return nil }
      // "C$": the letters before the sign say whose dollar it is; see below.
      return (currency, index + 1)
    }
    if token.kind == .word, index + 1 < end, tokens[index + 1].kind == .currency,
      tokens[index + 1].word == 0x64, !tokens[index + 1].isSpaced,
      let dollar = dollar(of: token)
    {
      return (dollar, index + 2)
    }
    guard let match = match(.currency, at: index, end), let currency = Currency.at(match.value)
    else { return nil }
    return (currency, match.end)
  }

  private static func currency(ofSign sign: UInt16) -> Currency? {
    switch sign {
    case 0x65: .eur
    case 0x70: .gbp
    case 0x64: .usd
    case 0x79: .jpy
    case 0x69: .inr
    case 0x73: .ils
    default: nil
    }
  }

  private func dollar(of token: Token) -> Currency? {
    switch String(
      decoding: UnsafeBufferPointer(rebasing: bytes[Int(token.start)..<Int(token.end)]),
      as: UTF8.self)
    {
    case "US", "USD", "U": .usd
    case "C", "CA", "CAD", "CAN": .cad
    case "A", "AU", "AUD": .aud
    case "NZ", "NZD": .nzd
    case "HK": .hkd
    case "S", "SG": .sgd
    case "R": .brl
    case "MX", "Mex": .mxn
    default: nil
    }
  }

  /// An amount of money or a bare number at `index`; no millions, percentages, hours, days or dates.
  func money(at index: Int, _ end: Int) -> Money? {
    guard index < end else { return nil }
    var position = index
    var currency: Currency?
    if let (found, after) = self.currency(at: index, end) {
      // "C$" is read from its letters.
      (currency, position) = (found, after)
    } else if tokens[index].kind == .currency {
      return nil
    }
    // "kr. 45.000", "Fr. 5'500": the full stop is the short name's.
    if currency != nil, position > index, isSign(".", at: position, end), !tokens[position].isSpaced
    {
      position += 1
    }
    guard
      let number = spacedNumber(at: position, end) ?? number(at: position, end)
        ?? numberOfMoney(inWords: position, end)
    else { return nil }
    var after = number.end
    var value = number.value
    if currency == nil, let (found, next) = self.currency(at: after, end),
      // "2500 - € 3000": the sign belongs to the amount after it.
      tokens[after].kind != .currency || !(next < end && tokens[next].kind == .number)
        || cents(at: next, end, needsWord: true) != nil
    {
      (currency, after) = (found, next)
      if tokens[after - 1].kind == .word, !number.isGrouped,
        let (cents, next) = cents(at: after, end, needsWord: false)
      {
        value = Hundredths(hundredths: value.value + cents)
        after = next
      }
    } else if currency != nil, !number.isGrouped,
      let (cents, next) = cents(at: after, end, needsWord: true)
    {
      value = Hundredths(hundredths: value.value + cents)
      after = next
    }
    // "10 $ 30 cent"
    if tokens[after - 1].kind == .currency, !number.isGrouped,
      let (cents, next) = cents(at: after, end, needsWord: true)
    {
      value = Hundredths(hundredths: value.value + cents)
      after = next
    }
    if after < end, tokens[after].isSign("%") { return nil }
    if isLarge(at: after, end) { return nil }
    if currency == nil {
      // A number in words is money only beside a currency.
      guard tokens[position].kind == .number else { return nil }
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
      value: value, currency: currency, start: index, end: after,
      isThousands: number.isThousands, isGrouped: number.isGrouped)
  }

  /// "50 cent", "en 15", "43c" behind whole units; the number alone only where nothing else follows.
  private func cents(at index: Int, _ end: Int, needsWord: Bool) -> (Int, Int)? {
    var position = index
    if let and = skip(Sense.and.bit, at: position, end) { position = and }
    guard position < end else { return nil }
    let value: Int
    var after: Int
    if tokens[position].kind == .number, tokens[position].length <= 2,
      let number = whole(at: position)
    {
      (value, after) = (number, position + 1)
    } else if let number = wordsOfNumber(at: position, end, .number), number.value < 100 {
      (value, after) = number
    } else if isWord(.one, at: position, end) {
      // "een penny"
      (value, after) = (1, position + 1)
      guard isWord(.cents, at: after, end) else { return nil }
    } else {
      return nil
    }
    if isWord(.cents, at: after, end) {
      after = match(.word, is: SmallWord.cents.index, at: after, end) ?? after
    } else if needsWord || tokens[position].length < 2
      || !(after == end || has(.per, at: after, end))
    {
      return nil
    }
    return (value, after)
  }

  /// "twenty dollar": a number in words before a currency.
  private func numberOfMoney(inWords index: Int, _ end: Int) -> Number? {
    guard let (value, after) = wordsOfNumber(at: index, end, .number),
      currency(at: after, end) != nil
    else { return nil }
    return Number(value: Hundredths(value), end: after, isThousands: false, isGrouped: false)
  }

  /// "€ 3 150", "1 200 000 Kč": blanks between thousands, as Belgians, Germans and the SI write them.
  private func spacedNumber(at index: Int, _ end: Int) -> Number? {
    guard index + 1 < end, tokens[index].kind == .number, tokens[index].length <= 3,
      bytes[Int(tokens[index].start)] != 0x30, var value = whole(at: index)
    else { return nil }
    var position = index + 1
    while position < end, tokens[position].kind == .number, tokens[position].length == 3,
      tokens[position].isSpaced, !tokens[position].traits.contains(.farSpaced),
      value < 1_000_000, let group = whole(at: position)
    {
      let next = position + 1
      // "€ 15 100 uur": a number with a unit of its own is no group.
      if skip(Sense.hours.bit | Sense.days.bit | Sense.timeunit.bit, at: next, end) != nil { break }
      value = value * 1000 + group
      position = next
    }
    guard position > index + 1 else { return nil }
    var hundredths = 0
    if position + 1 < end, tokens[position].isSign(",") || tokens[position].isSign("."),
      !tokens[position].isSpaced, tokens[position + 1].kind == .number,
      !tokens[position + 1].isSpaced, tokens[position + 1].length <= 2,
      let rest = whole(at: position + 1)
    {
      hundredths = tokens[position + 1].length == 1 ? rest * 10 : rest
      position += 2
    } else if position + 1 < end, tokens[position].isSign(","), !tokens[position].isSpaced,
      tokens[position + 1].isSign("-"), !tokens[position + 1].isSpaced
    {
      position += 2
    }
    return Number(
      value: Hundredths(hundredths: value * 100 + hundredths), end: position, isThousands: false,
      isGrouped: true)
  }

  /// "€ 24 miljoen" is a budget.
  private func isLarge(at index: Int, _ end: Int) -> Bool {
    // "€ 5m" is; "5 m" is a length.
    isWord(.million, at: index, end) && (tokens[index].length > 1 || !tokens[index].isSpaced)
  }
}
