import Facts
import Postings

extension TextReading {
  /// "$29.84 an hour" in Port Hope, Ontario: a dollar without its country's letters is of the country where one works.
  mutating func settleDollars() {
    guard let index = candidates.firstIndex(where: { $0.field == .pay }),
      case .fact(.pay(var pay)) = candidates[index].value, pay.currency == Currency.usd.rawValue,
      !scan.bytes[candidates[index].span].contains(UInt8(ascii: "U")),
      let country = countryOfWork ?? countryOfAreas, let currency = Currency(ofCountry: country),
      Self.dollars.contains(currency)
    else { return }
    pay.currency = currency.rawValue
    candidates[index].value = .fact(.pay(pay))
  }

  /// Those that are written as the American one.
  private static let dollars: Set<Currency> = [.cad, .aud, .nzd, .hkd, .sgd]

  /// "a depot in Western Australia": the one country whose parts the text names, where no place of work is known.
  private var countryOfAreas: String? {
    var countries: Set<String> = []
    for index in scan.tokens.indices
    where scan.tokens[index].isCapital && scan.tokens[index].length >= Self.leastOfArea {
      for end in index + 1...min(index + 2, scan.tokens.count) {
        for area in scan.areas(index..<end) { countries.insert(area.country) }
      }
    }
    return countries.count == 1 ? countries.first : nil
  }

  /// "Iowa", where "ON" is a word.
  private static let leastOfArea = 4

  private var countryOfWork: String? {
    for candidate in candidates where candidate.field == .locations {
      if case .fact(.places(let places)) = candidate.value, let country = places.first?.country {
        return country
      }
    }
    return nil
  }
}
