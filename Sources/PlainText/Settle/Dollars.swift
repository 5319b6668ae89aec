import Facts
import Postings

extension Draft {
  /// "$29.84 an hour" in Port Hope, Ontario: a dollar without its country's letters is of the country where one works.
  mutating func settleDollars() {
    guard let country = countryOfWork, let currency = Self.dollars[country],
      let index = candidates.firstIndex(where: { $0.field == .pay }),
      case .fact(.pay(var pay)) = candidates[index].value, pay.currency == Currency.usd.rawValue,
      !scan.bytes[candidates[index].span].contains(UInt8(ascii: "U"))
    else { return }
    pay.currency = currency.rawValue
    candidates[index].value = .fact(.pay(pay))
  }

  private static let dollars: [String: Currency] = [
    "CA": .cad, "AU": .aud, "NZ": .nzd, "HK": .hkd, "SG": .sgd,
  ]

  private var countryOfWork: String? {
    for candidate in candidates where candidate.field == .locations {
      if case .fact(.places(let places)) = candidate.value, let country = places.first?.country {
        return country
      }
    }
    return nil
  }
}
