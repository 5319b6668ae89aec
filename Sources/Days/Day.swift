/// A day of the Gregorian calendar, as days since 1970-01-01.
///
///     Day(year: 2024, month: 8, day: 2).iso      // "2024-08-02"
///     Day(iso: "2024-08-02").map { $0 - 1 }      // 1 August 2024
package struct Day: Sendable, Hashable, Comparable {
  package let number: Int32

  package init(number: Int) { self.number = Int32(clamping: number) }

  /// A day of the calendar; nil when there is no such day (30 February) or the year is not 1…9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Day.daysIn(month: month, year: year)).contains(day)
    else { return nil }
    // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.number = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Exactly `yyyy-mm-dd` (ISO 8601), nothing before or after it.
  package init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else {
      return nil
    }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in bytes[range] {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }

  package static func < (a: Day, b: Day) -> Bool { a.number < b.number }
  package static func + (day: Day, days: Int) -> Day { Day(number: Int(day.number) + days) }
  package static func - (day: Day, days: Int) -> Day { Day(number: Int(day.number) - days) }
  package static func - (a: Day, b: Day) -> Int { Int(a.number) - Int(b.number) }

  package static func daysIn(month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Year, month (1…12) and day of the month (1…31).
  package var civil: (year: Int, month: Int, day: Int) {
    // civil_from_days of the same paper.
    let z = Int(number) + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let mp = (5 * dayOfYear + 2) / 153
    let month = mp < 10 ? mp + 3 : mp - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * mp + 2) / 5 + 1)
  }

  /// 0 is Monday, 6 is Sunday.
  package var weekday: Int { ((Int(number) + 3) % 7 + 7) % 7 }

  /// `2024-08-02`
  package var iso: String {
    let (year, month, day) = civil
    guard (0...9999).contains(year) else {
      return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
    }
    // Every page and feed has dozens: digits are written, not joined.
    return String(unsafeUninitializedCapacity: 10) { bytes in
      func write(_ number: Int, _ places: Range<Int>) {
        var rest = number
        for place in places.reversed() {
          bytes.initializeElement(at: place, to: UInt8(ascii: "0") + UInt8(rest % 10))
          rest /= 10
        }
      }
      write(year, 0..<4)
      bytes.initializeElement(at: 4, to: UInt8(ascii: "-"))
      write(month, 5..<7)
      bytes.initializeElement(at: 7, to: UInt8(ascii: "-"))
      write(day, 8..<10)
      return 10
    }
  }

  /// `20240802`, the DATE form of iCalendar (RFC 5545, 3.3.4).
  package var compact: String { iso.filter { $0 != "-" } }
}

/// A whole number with zeros before it.
package func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

extension Day: CustomStringConvertible {
  package var description: String { iso }
}
