import Facts
import Postings

/// Pay a month in bands, as people look for work. Amounts in other currencies, and those that cannot be told
/// by the month without guessing, are in a band of their own, so that nobody loses them.
package enum PayBand: String, Sendable, CaseIterable {
  case upTo2500 = "0-2500"
  case upTo3500 = "2500-3500"
  case upTo4500 = "3500-4500"
  case upTo6000 = "4500-6000"
  case above6000 = "6000"
  case unknown

  /// In whole units; the upper end belongs to the next band.
  private var amounts: Range<Int> {
    switch self {
    case .upTo2500: 0..<2500
    case .upTo3500: 2500..<3500
    case .upTo4500: 3500..<4500
    case .upTo6000: 4500..<6000
    case .above6000: 6000..<Int.max
    case .unknown: 0..<0
    }
  }

  /// The currency that the names of the bands are in.
  private static let currency = "EUR"

  /// The bands that a posting's range touches; a one-sided bound counts as that amount alone.
  static func bands(of posting: Posting) -> [PayBand] {
    guard let range = monthly(posting) else { return [.unknown] }
    return allCases.filter { $0.amounts.overlaps(range) }
  }

  /// What a posting pays a month, in whole units. An hour or a week counts only with the hours that the posting
  /// states.
  static func monthly(_ posting: Posting) -> ClosedRange<Int>? {
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
