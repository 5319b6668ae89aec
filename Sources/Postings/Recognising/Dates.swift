import Days

/// A date as it is written, perhaps without its year.
struct WrittenDate {
  var year: Int?
  var month: Int
  var day: Int
  /// Day and month could be the other way round: `05/06/2025` in an English text.
  var isAmbiguous = false

  func day(in year: Int? = nil) -> Day? {
    (self.year ?? year).flatMap { Day(year: $0, month: month, day: day) }
  }

  /// The first such date on or after `day`, when no year is written.
  func first(onOrAfter start: Day) -> Day? {
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
  ///     01-05-2025   1/5/2025   1.5.2025   2025-05-01   31.01.
  func date(at index: Int, _ end: Int) -> (date: WrittenDate, end: Int)? {
    var index = index
    if let weekday = match(.weekday, at: index, end) {
      index = weekday.end
      while isSign(".", at: index, end) || isSign(",", at: index, end) { index += 1 }
    }
    guard index < end else { return nil }
    return tokens[index].kind == .number
      ? numericDate(at: index, end) ?? dayFirst(at: index, end) : monthFirst(at: index, end)
  }

  private func numericDate(at index: Int, _ end: Int) -> (date: WrittenDate, end: Int)? {
    guard index + 2 < end, let first = whole(at: index), let separator = separator(at: index + 1),
      tokens[index + 2].kind == .number, !tokens[index + 2].isSpaced || separator == 0x2E,
      let second = whole(at: index + 2)
    else { return nil }
    let hasThird =
      index + 4 < end && self.separator(at: index + 3) == separator
      && tokens[index + 4].kind == .number && (!tokens[index + 4].isSpaced || separator == 0x2E)
    if tokens[index].length == 4, hasThird, let third = whole(at: index + 4) {
      return valid(WrittenDate(year: first, month: second, day: third), index + 5)
    }
    if hasThird, let third = whole(at: index + 4) {
      let year =
        tokens[index + 4].length == 4 ? third : tokens[index + 4].length == 2 ? 2000 + third : nil
      guard let year, tokens[index].length <= 2, tokens[index + 2].length <= 2 else { return nil }
      if second > 12, first <= 12 {
        return valid(WrittenDate(year: year, month: first, day: second), index + 5)
      }
      return valid(
        WrittenDate(
          year: year, month: second, day: first,
          isAmbiguous: first <= 12 && second <= 12 && first != second && separator != 0x2E),
        index + 5)
    }
    // German "31.01." without a year.
    if separator == 0x2E, isSign(".", at: index + 3, end), !tokens[index + 3].isSpaced,
      tokens[index].length <= 2, tokens[index + 2].length <= 2
    {
      return valid(WrittenDate(year: nil, month: second, day: first), index + 4)
    }
    return nil
  }

  private func separator(at index: Int) -> UInt16? {
    let token = tokens[index]
    guard token.kind == .sign, !token.isSpaced else { return nil }
    return token.word == 0x2D || token.word == 0x2F || token.word == 0x2E ? token.word : nil
  }

  private func dayFirst(at index: Int, _ end: Int) -> (date: WrittenDate, end: Int)? {
    guard tokens[index].length <= 2, let day = whole(at: index) else { return nil }
    var position = index + 1
    while position < end,
      isSign(".", at: position, end)
        || isSign("-", at: position, end)
          && !tokens[position].isSpaced
        || has(.ordinal, at: position, end)
    {
      position += 1
    }
    guard let month = match(.month, at: position, end) else { return nil }
    position = month.end
    if isSign(".", at: position, end), !tokens[position].isSpaced { position += 1 }
    return withYear(after: position, end, month: month.value, day: day)
  }

  private func monthFirst(at index: Int, _ end: Int) -> (date: WrittenDate, end: Int)? {
    guard let month = match(.month, at: index, end) else { return nil }
    var position = month.end
    if isSign(".", at: position, end), !tokens[position].isSpaced { position += 1 }
    guard position < end, tokens[position].kind == .number, tokens[position].length <= 2,
      let day = whole(at: position)
    else { return nil }
    position += 1
    if position < end, !tokens[position].isSpaced, has(.ordinal, at: position, end) {
      position += 1
    }
    return withYear(after: position, end, month: month.value, day: day)
  }

  private func withYear(
    after index: Int, _ end: Int, month: Int, day: Int
  ) -> (date: WrittenDate, end: Int)? {
    var position = index
    if isSign(",", at: position, end)
      || isSign("-", at: position, end)
        && !tokens[position].isSpaced
    {
      position += 1
    }
    if position < end, tokens[position].kind == .number, tokens[position].length == 4,
      let year = whole(at: position), (1900...2199).contains(year)
    {
      return valid(WrittenDate(year: year, month: month, day: day), position + 1)
    }
    if isSign("'", at: position, end), position + 1 < end, tokens[position + 1].length == 2,
      let year = whole(at: position + 1)
    {
      return valid(WrittenDate(year: 2000 + year, month: month, day: day), position + 2)
    }
    return valid(WrittenDate(year: nil, month: month, day: day), index)
  }

  private func valid(_ date: WrittenDate, _ end: Int) -> (date: WrittenDate, end: Int)? {
    // A leap year stands in for an absent one.
    date.day(in: 2024) == nil ? nil : (date, end)
  }

  /// The first date in `range`, and where it begins.
  func firstDate(in range: Range<Int>) -> (start: Int, date: WrittenDate, end: Int)? {
    for index in range {
      // A number that goes on from another ("2024.10") begins no date.
      if let found = date(at: index, range.upperBound) {
        return (index, found.date, found.end)
      }
    }
    return nil
  }

  /// Two dates with a range sign or word between them: `1 sep. 2024 - 1 feb. 2025`.
  ///
  /// A first date without a year takes the one that puts it nearest before the last.
  func period(in range: Range<Int>) -> (starts: Day, ends: Day, range: Range<Int>)? {
    guard let first = firstDate(in: range) ?? bareDay(in: range),
      let next = connector(at: first.end, range.upperBound),
      let last = date(at: next, range.upperBound), let ends = last.date.day()
    else { return nil }
    var start = first.date
    if start.month == 0 { start.month = last.date.month }
    guard let starts = start.day(in: ends.civil.year) ?? start.day(in: ends.civil.year - 1) else {
      return nil
    }
    let started =
      starts > ends && start.year == nil ? start.day(in: ends.civil.year - 1) ?? starts : starts
    return started <= ends ? (started, ends, first.start..<last.end) : nil
  }

  /// A day whose month stands with the last date: "1 - 30 June 2025". The month is 0.
  private func bareDay(in range: Range<Int>) -> (start: Int, date: WrittenDate, end: Int)? {
    guard let index = range.first(where: { tokens[$0].kind == .number }),
      tokens[index].length <= 2, let day = whole(at: index), (1...31).contains(day)
    else { return nil }
    return (index, WrittenDate(year: nil, month: 0, day: day), index + 1)
  }

  /// The token after a dash or a word such as "t/m" at `index`.
  func connector(at index: Int, _ end: Int) -> Int? {
    guard index < end else { return nil }
    if let after = skip(Sense.range.bit | Sense.until.bit, at: index, end) { return after }
    return tokens[index].isSign("-") ? index + 1 : nil
  }
}
