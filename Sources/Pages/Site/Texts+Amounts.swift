import Days
import Facts
import Postings
import Templating

// Pay and hours in words of the board's language: the one place that writes them, for cards, facts, feeds,
// search and the open data.
extension Texts {
  /// `€ 3.290 – € 4.714 bruto per maand`, `from €95 an hour`. Pay without an amount is in its own words.
  func words(for pay: Pay) -> String {
    func amount(_ amount: Hundredths) -> String {
      money.text(hundredths: amount.value, currency: pay.currency)
    }
    // Put together of bytes, as the amounts are: a posting's pay stands in a dozen places.
    var words: [UInt8] = []
    words.reserveCapacity(64)
    switch (pay.min, pay.max) {
    case (nil, nil): return pay.text
    case (let low?, nil): words += text("pay_from", amount(low)).utf8
    case (nil, let high?): words += text("pay_to", amount(high)).utf8
    case (let low?, let high?):
      money.write(hundredths: low.value, currency: pay.currency, to: &words)
      if low != high {
        words += " – ".utf8
        money.write(hundredths: high.value, currency: pay.currency, to: &words)
      }
    }
    for part in [pay.tax.flatMap { taxes[$0] }, pay.per.flatMap { periods[$0] }] {
      guard let part else { continue }
      words.append(UInt8(ascii: " "))
      words += part.utf8
    }
    return String(decoding: words, as: UTF8.self)
  }

  /// The same as the name of something: `Tot € 2.500 per maand`.
  func heading(for pay: Pay) -> String {
    let words = words(for: pay)
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  static func key(of period: Pay.Period) -> String { "per_" + period.rawValue }
  static func key(of tax: Pay.Tax) -> String { "pay_" + tax.rawValue }

  /// "36 uur per week", "32–36 uur per week", "vanaf 32 uur per week"
  func words(for hours: Hours) -> String {
    func number(_ amount: Hundredths) -> String {
      let written = amount.description
      guard let point = written.utf8.firstIndex(of: UInt8(ascii: ".")) else { return written }
      return written[..<point] + language.numbers.decimalMark
        + written[written.utf8.index(after: point)...]
    }
    switch (hours.min, hours.max) {
    case (let low?, let high?) where low == high: return text("hours_exact", number(low))
    case (let low?, let high?): return text("hours_exact", "\(number(low))–\(number(high))")
    case (let low?, nil): return text("hours_from", number(low))
    case (nil, let high?): return text("hours_to", number(high))
    case (nil, nil): return ""
    }
  }
}
