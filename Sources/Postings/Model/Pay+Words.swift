package import Days

extension Pay {
  /// The pay as a posting in that language would write it, when the source gives a map and no words:
  /// `€ 3.431 - € 4.901 per maand`, `€3,431 - €4,901 a month`.
  package func words(in language: BoardLanguage) -> String {
    let amounts = [min, max].compactMap { $0 }.map { money($0, language) }
    let range: String
    switch (min, max) {
    case (nil, nil): return ""
    case (_?, nil): range = (language == .nl ? "vanaf " : "from ") + amounts[0]
    case (nil, _?): range = (language == .nl ? "tot " : "up to ") + amounts[0]
    case (let low?, let high?): range = low == high ? amounts[0] : amounts.joined(separator: " - ")
    }
    guard let per else { return range }
    return "\(range) \(Self.period(per, language))"
  }

  private func money(_ amount: Hundredths, _ language: BoardLanguage) -> String {
    let sign = ["EUR": "€", "GBP": "£", "USD": "$"][currency ?? "EUR"] ?? currency ?? ""
    // Dutch puts a space between; a sign of letters has one in English too.
    let gap = language == .nl || sign.count > 1 ? " " : ""
    var digits = String(abs(amount.value) / 100)
    var groups: [Substring] = []
    while digits.count > 3 {
      groups.insert(digits.suffix(3), at: 0)
      digits.removeLast(3)
    }
    let whole = ([Substring(digits)] + groups).joined(separator: language == .nl ? "." : ",")
    let cents = abs(amount.value) % 100
    let point = language == .nl ? "," : "."
    return sign + gap + whole + (cents == 0 ? "" : point + padded(cents, to: 2))
  }

  private static func period(_ period: Period, _ language: BoardLanguage) -> String {
    switch (period, language) {
    case (.hour, .nl): "per uur"
    case (.day, .nl): "per dag"
    case (.week, .nl): "per week"
    case (.month, .nl): "per maand"
    case (.year, .nl): "per jaar"
    case (.hour, .en): "an hour"
    case (.day, .en): "a day"
    case (.week, .en): "a week"
    case (.month, .en): "a month"
    case (.year, .en): "a year"
    }
  }
}
