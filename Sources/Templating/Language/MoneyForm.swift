import Diagnostics

/// How a language writes amounts of money, read off the amount that its strings file writes:
///
///     money: € 1.234,50
///
/// No line breaks within an amount; the blank of the form is a no-break space wherever it is written.
package struct MoneyForm: Sendable {
  package static let key = "money"

  private let signIsFirst: Bool
  private let hasGap: Bool
  /// The sign of the euro as it stands beside an amount: most amounts of a board have it.
  private let euro: String
  let group: String
  let point: String

  /// Nil when the text is no amount of 1234.50 with a sign before or behind it.
  package init?(_ example: String) {
    let digits = example.drop { !$0.isASCIIDigit }
    guard let end = digits.lastIndex(where: \.isASCIIDigit) else { return nil }
    let amount = digits[...end]
    let (before, behind) = (example[..<digits.startIndex], digits[end...].dropFirst())
    signIsFirst = behind.isEmpty
    let sign = signIsFirst ? before : behind
    guard !sign.isEmpty, before.isEmpty != behind.isEmpty else { return nil }
    hasGap = sign.contains(where: \.isWhitespace)
    euro = Self.signed("EUR", isFirst: signIsFirst, hasGap: hasGap)
    guard amount.filter(\.isASCIIDigit) == "123450", let hundreds = amount.firstRange(of: "234")
    else { return nil }
    group = String(amount[..<hundreds.lowerBound].dropFirst()).withoutLineBreaks
    point = String(amount[hundreds.upperBound...].dropLast(2))
  }

  private init() {
    (signIsFirst, hasGap, group, point) = (true, true, "\u{2009}", ".")
    euro = Self.signed("EUR", isFirst: signIsFirst, hasGap: hasGap)
  }

  /// For a language whose strings file gives no form, which is an error there.
  static let neutral = MoneyForm()

  /// `€ 3.662`, `€ 14,71`, `CHF 20`: whole amounts without decimals. No sign where the currency is not known.
  package func text(hundredths: Int, currency: String?) -> String {
    // Put together of bytes: a posting's pay stands in a dozen places, and a text grows slowly.
    var text: [UInt8] = []
    text.reserveCapacity(32)
    write(hundredths: hundredths, currency: currency, to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// The same, for a text that goes on with it.
  package func write(hundredths: Int, currency: String?, to text: inout [UInt8]) {
    if hundredths < 0 { text.append(UInt8(ascii: "-")) }
    let sign = currency.map {
      $0 == "EUR" ? euro : Self.signed($0, isFirst: signIsFirst, hasGap: hasGap)
    }
    if let sign, signIsFirst { text.append(contentsOf: sign.utf8) }
    let (whole, cents) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    addGrouped(whole, to: &text)
    if cents > 0 {
      text.append(contentsOf: point.utf8)
      text.append(UInt8(ascii: "0") + UInt8(cents / 10))
      text.append(UInt8(ascii: "0") + UInt8(cents % 10))
    }
    if let sign, !signIsFirst { text.append(contentsOf: sign.utf8) }
  }

  private func addGrouped(_ whole: UInt, to text: inout [UInt8]) {
    if whole >= 1000 {
      addGrouped(whole / 1000, to: &text)
      text.append(contentsOf: group.utf8)
    }
    let rest = whole % 1000
    if whole >= 100 { text.append(UInt8(ascii: "0") + UInt8(rest / 100)) }
    if whole >= 10 { text.append(UInt8(ascii: "0") + UInt8(rest / 10 % 10)) }
    text.append(UInt8(ascii: "0") + UInt8(rest % 10))
  }

  func text(_ value: Value, currency: String) -> String {
    let hundredths = ((value.number ?? 0) * 100).rounded()
    guard let exact = Int(exactly: hundredths) else {
      let sign = Self.signed(currency, isFirst: signIsFirst, hasGap: hasGap)
      return signIsFirst ? sign + value.printed : value.printed + sign
    }
    return text(hundredths: exact, currency: currency)
  }

  /// A currency's sign with the gap between it and an amount. A sign that ends in a letter would run into the digits.
  private static func signed(_ currency: String, isFirst: Bool, hasGap: Bool) -> String {
    let sign = sign(of: currency)
    let gap = hasGap || sign.last?.isLetter == true ? "\u{A0}" : ""
    return isFirst ? sign + gap : gap + sign
  }

  /// Signs that are clear in every country; other currencies go by their code (ISO 4217).
  package static func sign(of currency: String) -> String {
    switch currency {
    case "EUR": "€"
    case "GBP": "£"
    case "USD": "US$"
    case "CAD": "C$"
    case "AUD": "A$"
    case "NZD": "NZ$"
    default: currency
    }
  }
}

extension MoneyForm {
  /// What a language's file shows; nothing and a wrong one are neutral.
  init(_ texts: LanguageTexts, log: inout DiagnosticLog) {
    let phrase = texts.phrases[Self.key]
    if let phrase, MoneyForm(phrase.literal) == nil {
      log.add(
        Diagnostic(
          .error, "strings-form", "`\(phrase.key)` must be 1234.50 as the language writes it",
          at: Location(phrase.span, in: texts.source),
          help: "write a sign and the amount: `\(phrase.key): € 1.234,50`"))
    }
    self = phrase.flatMap { MoneyForm($0.literal) } ?? .neutral
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}

extension String {
  /// Blanks that keep what stands beside them on one line.
  fileprivate var withoutLineBreaks: String { replacing(" ", with: "\u{A0}") }
}
