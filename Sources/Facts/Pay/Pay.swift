/// An exact decimal number with two places: an amount of money or a number of hours.
package struct Hundredths: Sendable, Hashable, Comparable {
  package let value: Int

  package init(hundredths: Int) { self.value = hundredths }
  package init(_ whole: Int) { self.value = whole * 100 }

  package static func < (a: Hundredths, b: Hundredths) -> Bool { a.value < b.value }

  /// `0.8` of `36`
  package func times(_ part: Hundredths) -> Hundredths {
    Hundredths(hundredths: (value * part.value + 50) / 100)
  }
}

extension Hundredths: CustomStringConvertible {
  /// The shortest plain decimal: `749`, `28.8`, `14.71`; a JSON number.
  package var description: String {
    let magnitude = abs(value)
    let sign = value < 0 ? "-" : ""
    let (whole, rest) = (magnitude / 100, magnitude % 100)
    if rest == 0 { return "\(sign)\(whole)" }
    if rest % 10 == 0 { return "\(sign)\(whole).\(rest / 10)" }
    return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}

/// What the work pays: an amount (`min` equals `max`), a range, or a one-sided bound.
package struct Pay: Sendable, Hashable {
  package var min: Hundredths?
  package var max: Hundredths?
  /// ISO 4217: `EUR`.
  package var currency: String?
  package var per: Period?
  /// The parts that the source does not state: an internship's €749 is taken as per month.
  package var inferred: [Part] = []
  /// The wording of the source: "€3.662 - €5.586 (bruto)". Empty when it gives a map. Pages say pay in the
  /// board's language, and show the wording where it says more.
  package var text: String {
    didSet { tax = Tax(in: text) }
  }
  /// As far as the wording tells.
  package private(set) var tax: Tax?

  /// schema.org's unitText in lower case.
  package enum Period: String, Sendable, Hashable, CaseIterable {
    case hour, day, week, month, year
  }

  package enum Part: String, Sendable, Hashable, CaseIterable {
    case min, max, currency, per
  }

  /// Whether tax is still to be taken from it.
  package enum Tax: String, Sendable, Hashable, CaseIterable {
    case gross, net

    /// Words that tell, in the readers' languages; a text with both is about neither.
    init?(in text: String) {
      var (isGross, isNet) = (false, false)
      var text = text
      text.withUTF8 { text in
        for word in text.split(whereSeparator: { ($0 | 0x20) &- UInt8(ascii: "a") >= 26 }) {
          // Few words begin so, and become a text of their own.
          guard let first = word.first, "bgn".utf8.contains(first | 0x20) else { continue }
          switch String(decoding: word, as: UTF8.self).lowercased() {
          case "bruto", "brutto", "gross": isGross = true
          case "netto", "net": isNet = true
          default: break
          }
        }
      }
      if isGross == isNet { return nil }
      self = isGross ? .gross : .net
    }
  }

  package init(
    min: Hundredths?, max: Hundredths?, currency: String?, per: Period?, inferred: [Part] = [],
    text: String
  ) {
    self.min = min
    self.max = max
    self.currency = currency
    self.per = per
    self.inferred = inferred
    self.text = text
    tax = Tax(in: text)
  }
}

/// Hours a week: an exact number (`min` equals `max`), a range, or a one-sided bound.
package struct Hours: Sendable, Hashable {
  package var min: Hundredths?
  package var max: Hundredths?

  package init(min: Hundredths?, max: Hundredths?) {
    self.min = min
    self.max = max
  }
}
