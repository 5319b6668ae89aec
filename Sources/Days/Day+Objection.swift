extension Day {
  /// Why a text that has the form of a day is none: `2024-13-01`, `2024-02-30`. Nil for a day, and for a text
  /// of another form.
  package static func objection(to text: String) -> String? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.map(\.count) == [4, 2, 2],
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    if year < 1 { return "years are counted from 1" }
    if !(1...12).contains(month) { return "there is no month \(month)" }
    let days = daysIn(month: month, year: year)
    return (1...days).contains(day) ? nil : "\(parts[0])-\(parts[1]) has \(days) days"
  }
}
