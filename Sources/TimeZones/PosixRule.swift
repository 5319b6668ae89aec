import Days

/// The rule of a zone for all years to come, as POSIX writes it in `TZ` (RFC 9636, 3.3.1):
///
///     CET-1CEST,M3.5.0,M10.5.0/3
///
/// is an hour east of UTC, and two from the last Sunday of March to the last of October at three.
struct PosixRule: Sendable {
  private let standard: Int
  /// Nil when the clocks do not change.
  private var summer: Summer?

  private struct Summer {
    let offset: Int
    let begins: Turn
    let ends: Turn
  }

  /// A moment of each year by the clocks before it.
  fileprivate struct Turn {
    let day: Day
    /// Of the day; it may lie days before or after.
    let time: Int

    enum Day {
      /// The `week`th `weekday` of a month; 5 is the last, 0 is Sunday.
      case weekday(month: Int, week: Int, weekday: Int)
      /// From 1, without 29 February.
      case julian(Int)
      /// From 0, with it.
      case ofYear(Int)
    }
  }

  func offset(at seconds: Int) -> Int {
    guard let summer else { return standard }
    let day = Day(number: (seconds + standard).flooredQuotient(86_400))
    let year = day.civil.year
    guard let begins = summer.begins.moment(in: year), let ends = summer.ends.moment(in: year)
    else { return standard }
    let (start, end) = (begins - standard, ends - summer.offset)
    // South of the equator summer lies around the turn of the year.
    let isSummer =
      start < end ? (start..<end).contains(seconds) : !(end..<start).contains(seconds)
    return isSummer ? summer.offset : standard
  }

  /// Nil when the text is no rule.
  init?(_ text: String) {
    var reader = Reader(text: Array(text.utf8)[...])
    guard reader.name(), let west = reader.time() else { return nil }
    standard = -west
    guard !reader.text.isEmpty else { return }
    guard reader.name() else { return nil }
    let offset = reader.time().map { -$0 } ?? standard + 3600
    guard reader.take(","), let begins = reader.turn(), reader.take(","), let ends = reader.turn(),
      reader.text.isEmpty
    else { return nil }
    summer = Summer(offset: offset, begins: begins, ends: ends)
  }

  private struct Reader {
    var text: ArraySlice<UInt8>

    mutating func take(_ sign: Unicode.Scalar) -> Bool {
      guard text.first == UInt8(ascii: sign) else { return false }
      text = text.dropFirst()
      return true
    }

    /// `CET`, `<+03>`
    mutating func name() -> Bool {
      let isQuoted = take("<")
      let name = text.prefix { byte in
        isQuoted
          ? byte != UInt8(ascii: ">")
          : (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      }
      text = text.dropFirst(name.count)
      return !name.isEmpty && (!isQuoted || take(">"))
    }

    mutating func number() -> Int? {
      let digits = text.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      guard (1...3).contains(digits.count) else { return nil }
      text = text.dropFirst(digits.count)
      return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// `-1`, `5:30`, `+10:00:00`, in seconds.
    mutating func time() -> Int? {
      let sign = take("-") ? -1 : 1
      if sign > 0 { _ = take("+") }
      guard let hours = number() else { return nil }
      var seconds = hours * 3600
      for unit in [60, 1] where take(":") {
        guard let part = number() else { return nil }
        seconds += part * unit
      }
      return sign * seconds
    }

    /// `M10.5.0/3`, `J60`, `59/2:30`; at two when no time is given.
    mutating func turn() -> Turn? {
      let day: Turn.Day
      if take("M") {
        guard let month = number(), (1...12).contains(month), take("."), let week = number(),
          (1...5).contains(week), take("."), let weekday = number(), weekday < 7
        else { return nil }
        day = .weekday(month: month, week: week, weekday: weekday)
      } else if take("J") {
        guard let number = number(), (1...365).contains(number) else { return nil }
        day = .julian(number)
      } else {
        guard let number = number(), number < 366 else { return nil }
        day = .ofYear(number)
      }
      guard take("/") else { return Turn(day: day, time: 7200) }
      return time().map { Turn(day: day, time: $0) }
    }
  }
}

extension PosixRule.Turn {
  /// In seconds since 1970 by its own clocks.
  fileprivate func moment(in year: Int) -> Int? {
    day(in: year).map { Int($0.number) * 86_400 + time }
  }

  private func day(in year: Int) -> Days.Day? {
    switch day {
    case .weekday(let month, let week, let weekday):
      guard let first = Days.Day(year: year, month: month, day: 1) else { return nil }
      // 1970-01-01 was a Thursday.
      let firstWeekday = (Int(first.number) + 4).flooredRemainder(7)
      let number = 1 + (weekday - firstWeekday + 7) % 7 + (week - 1) * 7
      let length = Days.Day.daysIn(month: month, year: year)
      return first + ((number > length ? number - 7 : number) - 1)
    case .julian(let number):
      guard let first = Days.Day(year: year, month: 1, day: 1) else { return nil }
      let isLeap = Days.Day.daysIn(month: 2, year: year) == 29
      return first + (isLeap && number >= 60 ? number : number - 1)
    case .ofYear(let number): return Days.Day(year: year, month: 1, day: 1).map { $0 + number }
    }
  }
}

extension Int {
  fileprivate func flooredQuotient(_ divisor: Int) -> Int {
    let (quotient, rest) = quotientAndRemainder(dividingBy: divisor)
    return rest < 0 ? quotient - 1 : quotient
  }

  fileprivate func flooredRemainder(_ divisor: Int) -> Int {
    self - flooredQuotient(divisor) * divisor
  }
}
