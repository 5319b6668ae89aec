import Facts
import Postings

/// Pay a month in bands, as people look for work, in the currency of the board. Amounts in other currencies are
/// never converted: they, and those that cannot be told by the month without guessing, are in a band of their
/// own, so that nobody loses them.
struct PayBands: Sendable, Equatable {
  /// ISO 4217.
  let currency: String
  /// From the lowest. In whole units; the upper end belongs to the next band.
  private let bands: [(code: String, amounts: Range<Int>)]

  /// The code of the band of what is not known.
  static let unknown = "unknown"
  /// Where one band ends and the next begins, in a currency like the euro.
  private static let steps = [2500, 3500, 4500, 6000]

  init(in currency: String) {
    self.currency = currency
    let size = Currency(rawValue: currency)?.size ?? 1
    let ends = Self.steps.map { $0 * size }
    bands = zip([0] + ends, ends + [.max]).map { low, high in
      (high == .max ? "\(low)" : "\(low)-\(high)", low..<high)
    }
  }

  static func == (one: PayBands, other: PayBands) -> Bool { one.currency == other.currency }

  /// In their order: `0-2500`, `2500-3500`, … `6000`, `unknown`.
  var codes: [String] { bands.map(\.code) + [Self.unknown] }

  /// The codes of the bands that a posting's range touches; a one-sided bound counts as that amount alone.
  func codes(of posting: Posting) -> [String] {
    guard let range = monthly(posting) else { return [Self.unknown] }
    return bands.filter { $0.amounts.overlaps(range) }.map(\.code)
  }

  /// A band as pay, for whoever writes it in words.
  func pay(of code: String) -> Pay? {
    bands.first { $0.code == code }.map { band in
      Pay(
        min: band.amounts.lowerBound == 0 ? nil : Hundredths(band.amounts.lowerBound),
        max: band.amounts.upperBound == .max ? nil : Hundredths(band.amounts.upperBound),
        currency: currency, per: .month, text: "")
    }
  }

  /// What a posting pays a month, in whole units. An hour or a week counts only with the hours that the posting
  /// states.
  func monthly(_ posting: Posting) -> ClosedRange<Int>? {
    guard let pay = posting.pay, pay.currency == currency, let per = pay.per,
      let low = pay.min ?? pay.max, let high = pay.max ?? pay.min
    else { return nil }
    let hours = posting.hours
    func month(_ amount: Hundredths, _ hours: Hundredths?) -> Int? {
      switch per {
      case .month: amount.value / 100
      case .year: amount.value / 1200
      case .week: amount.value * 52 / 1200
      case .hour: hours.map { amount.value * $0.value / 100 * 52 / 1200 }
      // How many days a week is not said.
      case .day: nil
      }
    }
    guard let least = month(low, hours?.min ?? hours?.max),
      let most = month(high, hours?.max ?? hours?.min)
    else { return nil }
    return min(least, most)...max(least, most)
  }
}

extension PayBands {
  /// In the currency that most postings pay in, of equals in that of the board's country, else in the first of the
  /// alphabet. Where no posting names one, it is the country's.
  init(of vacancies: [Vacancy], country: String?) {
    var counts: [String: Int] = [:]
    for vacancy in vacancies {
      if let currency = vacancy.posting.pay?.currency { counts[currency, default: 0] += 1 }
    }
    let own = country.flatMap(Currency.init(ofCountry:)) ?? .eur
    let most = counts.values.max()
    let candidates = counts.keys.filter { counts[$0] == most }
    let isOwn = candidates.contains(own.rawValue)
    self.init(in: isOwn ? own.rawValue : candidates.min() ?? own.rawValue)
  }
}
