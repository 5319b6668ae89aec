package import Days

/// A date as it is written, perhaps without its year.
package struct WrittenDate {
  package var year: Int?
  package var month: Int
  package var day: Int
  /// Day and month could be the other way round: `05/06/2025` in an English text.
  package var isAmbiguous = false

  package func day(in year: Int? = nil) -> Day? {
    (self.year ?? year).flatMap { Day(year: $0, month: month, day: day) }
  }

  /// Whether it is sooner than the other, as far as both write their years.
  package func isBefore(_ other: WrittenDate) -> Bool {
    (year ?? other.year ?? 0, month, day) < (other.year ?? year ?? 0, other.month, other.day)
  }

  /// The first such date on or after `day`, when no year is written.
  package func first(onOrAfter start: Day) -> Day? {
    if year != nil { return day() }
    let first = start.civil.year
    // A 29 February may be eight years away (1896, 1904).
    for year in first...(first + 8) {
      if let day = day(in: year), day >= start { return day }
    }
    return nil
  }
}

extension Scan {
  /// The date at token `index` and the token after it.
  ///
  ///     2 augustus 2024   2 aug. 2024   vrijdag 2 augustus   September 1, 2025   1st of May 2025
  ///     eerste januari 2000   4th of July of 1995   23/sep/2020   2020-sep-23   28 juni in 2020
  ///     01-05-2025   1/5/2025   1.5.2025   2025-05-01   31.01.   maandag 12-4
  package func date(at index: Int, _ end: Int) -> (date: WrittenDate, end: Int)? {
    guard index < end, mayBeginDate(index) else { return nil }
    var start = index
    let weekday = match(.weekday, at: index, end)
    if let weekday {
      start = weekday.end
      while isSign(".", at: start, end) || isSign(",", at: start, end) { start += 1 }
      if let article = skip(.article, at: start, end) { start = article }
      guard start < end else { return nil }
    }
    if tokens[start].kind == .number,
      let found = numericDate(at: start, end, hasWeekday: weekday != nil)
    {
      return found
    }
    return namedDate(at: start, end)
  }

  /// The quick no: a date begins with a number or a word for a day, a month or a number.
  private func mayBeginDate(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.kind == .number { return token.length <= 2 || token.length == Self.digitsOfYear }
    guard token.kind == .word else { return false }
    let starts = Sense.month.bit | Sense.weekday.bit | Sense.number.bit | Sense.nth.bit
    return vocabulary.senses(startingWith: token.word) & starts != 0
  }

  package func skip(_ word: SmallWord, at index: Int, _ end: Int) -> Int? {
    match(.word, is: word.index, at: index, end)
  }

  // MARK: Digits alone

  private func numericDate(
    at index: Int, _ end: Int, hasWeekday: Bool
  ) -> (date: WrittenDate, end: Int)? {
    guard index + 2 < end, let first = whole(at: index), let separator = separator(at: index + 1),
      tokens[index + 2].kind == .number, !tokens[index + 2].isSpaced || separator == Self.stop,
      let second = whole(at: index + 2)
    else { return nil }
    // "18-1-'27"
    if index + 5 < end, self.separator(at: index + 3) == separator, tokens[index + 4].isSign("'"),
      tokens[index + 5].kind == .number, tokens[index + 5].length == 2, !tokens[index + 5].isSpaced,
      let third = whole(at: index + 5)
    {
      return valid(WrittenDate(year: Self.century + third, month: second, day: first), index + 6)
    }
    let hasThird =
      index + 4 < end && self.separator(at: index + 3) == separator
      && tokens[index + 4].kind == .number
      && (!tokens[index + 4].isSpaced || separator == Self.stop)
    if tokens[index].length == Self.digitsOfYear, hasThird, let third = whole(at: index + 4) {
      return valid(WrittenDate(year: first, month: second, day: third), index + 5)
    }
    if hasThird, let third = whole(at: index + 4) {
      let year =
        tokens[index + 4].length == Self.digitsOfYear
        ? third : tokens[index + 4].length == 2 ? Self.century + third : nil
      guard let year, tokens[index].length <= 2, tokens[index + 2].length <= 2 else { return nil }
      if second > Self.months || writesMonthFirst && separator == Self.stroke, first <= Self.months
      {
        return valid(WrittenDate(year: year, month: first, day: second), index + 5)
      }
      return valid(
        WrittenDate(
          year: year, month: second, day: first,
          isAmbiguous: first <= Self.months && second <= Self.months && first != second
            && separator != Self.stop),
        index + 5)
    }
    guard tokens[index].length <= 2, tokens[index + 2].length <= 2 else { return nil }
    // German "31.01." without a year.
    if separator == Self.stop, isSign(".", at: index + 3, end), !tokens[index + 3].isSpaced {
      return valid(WrittenDate(year: nil, month: second, day: first), index + 4)
    }
    // "maandag 12-4": only beside a weekday are two numbers a day.
    if hasWeekday, separator != Self.stop {
      return valid(
        WrittenDate(
          year: nil, month: second, day: first,
          isAmbiguous: first <= Self.months && second <= Self.months && first != second), index + 3)
    }
    return nil
  }

  /// "11/23/2026" has no other reading, and "Geneva, NY" is where dates are written so.
  package func showsMonthFirst() -> Bool {
    var isShown = tokens.indices.dropFirst(2).contains { index in
      tokens[index].length == 2 && tokens[index].traits.contains(.allCapitals)
        && tokens[index - 1].isSign(",") && tokens[index - 2].isCapital
        && areas(index..<index + 1).contains { $0.country == "US" }
    }
    for index in tokens.indices.dropLast(2) where tokens[index].kind == .number {
      guard tokens[index].length <= 2, index + 4 < tokens.count,
        separator(at: index + 1) == Self.stroke,
        separator(at: index + 3) == Self.stroke, tokens[index + 4].kind == .number,
        let first = whole(at: index), let second = whole(at: index + 2)
      else { continue }
      if first > Self.months { return false }
      if second > Self.months, second <= Self.days.upperBound { isShown = true }
    }
    return isShown
  }

  private func separator(at index: Int) -> UInt16? {
    let token = tokens[index]
    guard token.kind == .sign, !token.isSpaced else { return nil }
    return token.isSign("-") || token.isSign("/") || token.isSign(".") ? token.word : nil
  }

  // MARK: With the month's name

  /// What one word or number of a date says.
  private enum DatePart {
    case day(Int), month(Int), year(Int)
  }

  /// A month's name with a day and perhaps a year, in any order, each once.
  ///
  /// A number of a day may stand before its month anyhow; behind a comma it needs its ending ("October, 1st"),
  /// and behind a year a sign without blanks: "juni 2024, 5 dagen" is no 5 June.
  private func namedDate(at index: Int, _ end: Int) -> (date: WrittenDate, end: Int)? {
    var day: Int?
    var month: Int?
    var year: Int?
    var position = index
    var last = index
    while position < end, let (part, after) = datePart(at: position, end) {
      let isTight = position > last && separator(at: last) != nil
      let isBehindComma = position > last && tokens[last].isSign(",")
      switch part {
      case .day(let value)
      where day == nil && (year == nil || isTight)
        && (!isBehindComma || after > position + 1 || tokens[position].kind == .word)
        && (month == nil || !isCounted(after, end)):
        day = value
      case .month(let value) where month == nil: month = value
      case .year(let value)
      where year == nil && (month != nil || index == position || isTight && isJoined(after, end)):
        year = value
      // "nov-5 feb": the day is the next month's.
      case .month where day != nil && position == last: return nil
      default: return finished(day, month, year, last)
      }
      last = after
      if day != nil, month != nil, year != nil { break }
      // "9. Mai", "aug. 2024": a full stop ends a number or a short name.
      if isSign(".", at: last, end), !tokens[last].isSpaced { last += 1 }
      position = afterDateJoint(last, end)
    }
    return finished(day, month, year, last)
  }

  /// "3 dagen": a number of something else than the month's days.
  private func isCounted(_ index: Int, _ end: Int) -> Bool {
    skip(Sense.hours.bit | Sense.days.bit | Sense.timeunit.bit, at: index, end) != nil
  }

  private func finished(
    _ day: Int?, _ month: Int?, _ year: Int?, _ end: Int
  ) -> (date: WrittenDate, end: Int)? {
    guard let day, let month else { return nil }
    return valid(WrittenDate(year: year, month: month, day: day), end)
  }

  /// A sign without blanks follows, as in "2020/sep/23".
  private func isJoined(_ index: Int, _ end: Int) -> Bool {
    index < end && separator(at: index) != nil && index + 1 < end && !tokens[index + 1].isSpaced
  }

  private func datePart(at index: Int, _ end: Int) -> (DatePart, end: Int)? {
    let token = tokens[index]
    if token.kind == .number {
      guard let value = whole(at: index) else { return nil }
      if token.length == Self.digitsOfYear {
        return Self.years.contains(value) ? (.year(value), index + 1) : nil
      }
      guard token.length <= 2, Self.days.contains(value) else { return nil }
      // "18.00 uur", "10:30" are hours.
      if index + 2 < end, tokens[index + 1].isSign(":") || tokens[index + 1].isSign("."),
        !tokens[index + 1].isSpaced, tokens[index + 2].kind == .number,
        !tokens[index + 2].isSpaced, tokens[index + 2].length == 2
      {
        return nil
      }
      return (.day(value), afterOrdinalEnding(index + 1, end))
    }
    // "'24"
    if token.isSign("'"), index + 1 < end, tokens[index + 1].kind == .number,
      tokens[index + 1].length == 2, !tokens[index + 1].isSpaced, let value = whole(at: index + 1)
    {
      return (.year(Self.century + value), index + 2)
    }
    guard token.kind == .word else { return nil }
    if let month = match(.month, at: index, end) { return (.month(month.value), month.end) }
    if let (value, after) = wordsOfNumber(at: index, end, .nth), value <= Self.days.upperBound {
      return (.day(value), after)
    }
    if let (value, after) = wordsOfNumber(at: index, end, .number), value <= Self.days.upperBound {
      return (.day(value), after)
    }
    return nil
  }

  /// "twenty second", "tweeëntwintigste", "vier": tens and a unit, or one word.
  func wordsOfNumber(at index: Int, _ end: Int, _ sense: Sense) -> (value: Int, end: Int)? {
    if let tens = match(.number, at: index, end), tens.value >= Self.leastTens,
      tens.value % Self.ten == 0
    {
      var next = tens.end
      if isSign("-", at: next, end), !tokens[next].isSpaced { next += 1 }
      if let unit = match(sense, at: next, end), (1..<Self.ten).contains(unit.value) {
        return (tens.value + unit.value, unit.end)
      }
    }
    return match(sense, at: index, end).map { ($0.value, $0.end) }
  }

  /// Past "e", "st", "rd" that touch a number.
  private func afterOrdinalEnding(_ index: Int, _ end: Int) -> Int {
    guard index < end, !tokens[index].isSpaced, tokens[index].kind == .word,
      let after = skip(.nthEnding, at: index, end)
    else { return index }
    return after
  }

  /// Past what stands between the parts of one date: a comma, a dash or stroke without blanks, "of", "in".
  private func afterDateJoint(_ index: Int, _ end: Int) -> Int {
    guard index < end else { return index }
    let token = tokens[index]
    if token.isSign(",") { return index + 1 }
    if separator(at: index) != nil, index + 1 < end, !tokens[index + 1].isSpaced {
      return index + 1
    }
    if let joint = skip(.dateJoint, at: index, end) {
      return skip(.article, at: joint, end) ?? joint
    }
    return index
  }

  private static let (stop, stroke) = (UInt16(UInt8(ascii: ".")), UInt16(UInt8(ascii: "/")))
  package static let digitsOfYear = 4
  /// No posting speaks of other years; such a number is an amount or a code.
  static let years = 1900...2199
  /// Of a year in two digits.
  private static let century = 2000
  private static let months = 12
  private static let days = 1...31
  /// "twenty" and its like; below, each number has a word.
  private static let (leastTens, ten) = (20, 10)
  private static let leapYear = 2024

  private func valid(_ date: WrittenDate, _ end: Int) -> (date: WrittenDate, end: Int)? {
    // A leap year stands in for an absent one.
    date.day(in: Self.leapYear) == nil ? nil : (date, end)
  }

}
