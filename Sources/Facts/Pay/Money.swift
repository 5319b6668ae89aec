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
      tokens[index + 1].word == UInt16(UInt8(ascii: "d")), !tokens[index + 1].isSpaced,
      let dollar = dollar(of: token)
    {
      return (dollar, index + 2)
    }
    guard let match = match(.currency, at: index, end), let currency = Currency.at(match.value),
      !isWeekday(index, end)
    else { return nil }
    // "CAD $78,410": the code says whose dollar it is.
    let isSigned = match.end < end && tokens[match.end].kind == .currency
    return (currency, isSigned ? match.end + 1 : match.end)
  }

  /// The code behind "$65,000" in "$65,000 CAD" and "$65,000 (CAD)", and the token after it.
  func codeOfDollar(behind index: Int, _ end: Int) -> (Currency, Int)? {
    let isInBrackets = isSign("(", at: index, end)
    let code = isInBrackets ? index + 1 : index
    guard code < end, tokens[code].traits.contains(.allCapitals),
      let match = match(.currency, at: code, end), let currency = Currency.at(match.value)
    else { return nil }
    guard isInBrackets else { return (currency, match.end) }
    return isSign(")", at: match.end, end) ? (currency, match.end + 1) : nil
  }

  /// "Fr" in "Di–Fr 12–18 Uhr" and "Fr 9-12 h": francs only where neither days nor a time of day stand round it.
  private func isWeekday(_ index: Int, _ end: Int) -> Bool {
    guard tokens[index].length == Self.lettersOfDay else { return false }
    if index >= 2, tokens[index - 1].isSign("-"), tokens[index - 2].isCapital,
      tokens[index - 2].length == Self.lettersOfDay
    {
      return true
    }
    var position = index + 1
    while position < end, position <= index + Self.longestTime,
      tokens[position].kind == .number || tokens[position].kind == .sign
    {
      position += 1
    }
    return isWord(.clock, at: position, end) || has(.hours, at: position, end)
  }

  /// "Fr", "Mo"
  private static let lettersOfDay = 2
  /// ". 12:00–18:00"
  private static let longestTime = 8

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
    let leading = currency(at: index, end)
    // "C$" is read from its letters.
    if leading == nil, tokens[index].kind == .currency { return nil }
    var position = leading?.1 ?? index
    // "kr. 45.000", "Fr. 5'500": the full stop is the short name's.
    if leading != nil, isSign(".", at: position, end), !tokens[position].isSpaced { position += 1 }
    guard
      let number = spacedNumber(at: position, end) ?? number(at: position, end)
        ?? numberOfMoney(inWords: position, end)
    else { return nil }
    var money = Money(
      value: number.value, currency: leading?.0, start: index, end: number.end,
      isThousands: number.isThousands, isGrouped: number.isGrouped)
    addCurrencyAndCents(&money, end)
    if money.end < end, tokens[money.end].isSign("%") { return nil }
    if isLarge(at: money.end, end) { return nil }
    if money.currency == nil, !mayBeBare(money, position, end) { return nil }
    return money
  }

  /// What stands behind the number: "3 dollar 50", "10 $ 30 cent", "€ 12 en 15 cent".
  private func addCurrencyAndCents(_ money: inout Money, _ end: Int) {
    if money.currency == .usd, let (currency, next) = codeOfDollar(behind: money.end, end) {
      money.currency = currency
      money.end = next
      return
    }
    if money.currency == nil, let (currency, next) = currency(behind: money.end, end) {
      money.currency = currency
      money.end = next
      if tokens[next - 1].kind == .word { addCents(&money, end, needsWord: false) }
    } else if money.currency != nil {
      addCents(&money, end, needsWord: true)
    }
    if tokens[money.end - 1].kind == .currency { addCents(&money, end, needsWord: true) }
  }

  /// "2500 - € 3000": the sign belongs to the amount after it.
  private func currency(behind number: Int, _ end: Int) -> (Currency, Int)? {
    guard let (currency, next) = currency(at: number, end),
      tokens[number].kind != .currency || !(next < end && tokens[next].kind == .number)
        || cents(at: next, end, needsWord: true) != nil
    else { return nil }
    return (currency, next)
  }

  private func addCents(_ money: inout Money, _ end: Int, needsWord: Bool) {
    guard !money.isGrouped, let (cents, next) = cents(at: money.end, end, needsWord: needsWord)
    else { return }
    money.value = Hundredths(hundredths: money.value.value + cents)
    money.end = next
  }

  /// A number without a currency: none in words, of another unit, or behind a sign that makes it a part of something.
  private func mayBeBare(_ money: Money, _ number: Int, _ end: Int) -> Bool {
    let units =
      Sense.hours.bit | Sense.fte.bit | Sense.days.bit | Sense.month.bit | Sense.timeunit.bit
    guard tokens[number].kind == .number, skip(units, at: money.end, end) == nil else {
      return false
    }
    let before = money.start - 1
    return before < 0 || tokens[before].kind != .sign || tokens[money.start].isSpaced
      || tokens[before].isSign("-") || tokens[before].isSign("(")
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
    } else if let number = wordsOfNumber(at: position, end, .number),
      number.value < Self.centsOfUnit
    {
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

  static let centsOfUnit = 100
  static let thousand = 1000
  /// "2.000.000.000,00": what is longer is no amount.
  static let mostGroups = 4
  /// "3 150"
  static let digitsOfGroup = 3
  /// Millions with another group of thousands are no pay.
  static let mostBeforeGroup = 1_000_000

  /// "twenty dollar": a number in words before a currency.
  private func numberOfMoney(inWords index: Int, _ end: Int) -> Number? {
    guard let (value, after) = wordsOfNumber(at: index, end, .number),
      currency(at: after, end) != nil
    else { return nil }
    return Number(value: Hundredths(value), end: after, isThousands: false, isGrouped: false)
  }

  /// "€ 3 150", "1 200 000 Kč": blanks between thousands, as Belgians, Germans and the SI write them.
  private func spacedNumber(at index: Int, _ end: Int) -> Number? {
    guard index + 1 < end, tokens[index].kind == .number,
      tokens[index].length <= Self.digitsOfGroup,
      bytes[Int(tokens[index].start)] != UInt8(ascii: "0"), var value = whole(at: index)
    else { return nil }
    var position = index + 1
    while position < end, tokens[position].kind == .number,
      tokens[position].length == Self.digitsOfGroup,
      tokens[position].isSpaced, !tokens[position].traits.contains(.farSpaced),
      value < Self.mostBeforeGroup, let group = whole(at: position)
    {
      let next = position + 1
      // "€ 15 100 uur": a number with a unit of its own is no group.
      if skip(Sense.hours.bit | Sense.days.bit | Sense.timeunit.bit, at: next, end) != nil { break }
      value = value * Self.thousand + group
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
      value: Hundredths(hundredths: value * Self.centsOfUnit + hundredths), end: position,
      isThousands: false,
      isGrouped: true)
  }

  /// "€ 24 miljoen" is a budget.
  private func isLarge(at index: Int, _ end: Int) -> Bool {
    // "€ 5m" is; "5 m" is a length.
    isWord(.million, at: index, end) && (tokens[index].length > 1 || !tokens[index].isSpaced)
  }
}
