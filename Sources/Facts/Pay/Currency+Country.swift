// What countries pay in, and how great the amounts are.
extension Currency {
  /// The currency of a country (ISO 3166-1); nil where it is none of those that postings name.
  package init?(ofCountry country: String) {
    guard let currency = Self.ofCountries[country] else { return nil }
    self = currency
  }

  private static let euroCountries = [
    "AT", "BE", "BG", "CY", "DE", "EE", "ES", "FI", "FR", "GR", "HR", "IE", "IT", "LT", "LU", "LV",
    "MT", "NL", "PT", "SI", "SK",
  ]

  private static let ofCountries: [String: Currency] = [
    "GB": .gbp, "US": .usd, "CH": .chf, "LI": .chf, "SE": .sek, "DK": .dkk, "NO": .nok, "IS": .isk,
    "PL": .pln, "CZ": .czk, "HU": .huf, "RO": .ron, "UA": .uah, "RS": .rsd, "CA": .cad, "AU": .aud,
    "NZ": .nzd, "HK": .hkd, "SG": .sgd, "BR": .brl, "MX": .mxn, "JP": .jpy, "CN": .cny, "KR": .krw,
    "IN": .inr, "ZA": .zar, "IL": .ils, "AE": .aed, "SA": .sar, "QA": .qar,
  ].merging(euroCountries.map { ($0, .eur) }) { own, _ in own }

  /// By what round number the pay of its countries is greater than that in euros, so that bands of pay tell
  /// something. No rate: nothing is converted with it.
  package var size: Int {
    switch self {
    case .eur, .gbp, .usd, .chf, .cad, .aud, .nzd, .sgd, .bgn: 1
    case .pln, .ron, .brl, .ils, .aed, .sar, .qar: 2
    case .sek, .dkk, .nok, .cny, .hkd, .mxn, .zar, .czk, .uah: 10
    case .isk, .jpy, .huf, .rsd, .inr: 100
    case .krw: 1000
    }
  }
}
