/// Numbers beside "hours" that are no week's, and the fewer hours that one may choose.
extension Scan {
  /// Behind "4 januari 2027" in "op 4 januari 2027, 24 uren per week": its year is no number of hours.
  func dateWithYear(at index: Int, _ end: Int) -> Int? {
    guard tokens[index].kind == .number, let date = date(at: index, end), date.date.year != nil,
      // "8/10/12 uur per week"
      !has(.hours, at: date.end, end)
    else { return nil }
    return date.end
  }

  /// "20.00 uur", "10.00 tot 15.00 uur": written as clocks show it, and of no week.
  func isClock(_ group: Numbers, _ unit: Int, _ end: Int) -> Bool {
    guard group.max <= Hundredths(Self.hoursOfDay), group.start + 2 < group.end,
      tokens[group.start + 1].isSign("."), tokens[group.start + 2].length == 2,
      let minutes = whole(at: group.start + 2), minutes < Self.minutesOfHour
    else { return false }
    return !has(.week, at: unit, end)
  }

  private static let minutesOfHour = 60

  /// "2 uur klassenraad per trimester", "six hours per session": what stands behind them in the clause says of what time.
  func isOfOtherPeriod(_ unit: Int, _ end: Int) -> Bool {
    let clause = unit..<min(end, unit + Self.wordsToPeriod)
    for index in clause {
      if isWord(.otherPeriod, at: index, end) { return true }
      if tokens[index].kind == .sign || has(.week, at: index, end) { return false }
    }
    return false
  }

  /// "klassenraad en oudercontacten per trimester"
  private static let wordsToPeriod = 8

  /// "6 hours ago", "12 uur geleden", "vor 6 Stunden": when somebody wrote.
  func isPast(_ group: Numbers, _ unit: Int, _ range: Range<Int>) -> Bool {
    has(.ago, at: unit, range.upperBound)
      || group.start > range.lowerBound && has(.ago, at: group.start - 1, group.start)
  }

  /// The 28 of "35 hours a week, or 28 over four days": fewer hours behind an "or", with a unit or days of their own.
  func lesserChoice(
    after index: Int, _ end: Int, than full: Hundredths
  ) -> (least: Hundredths, end: Int)? {
    var position = index
    while position < end, position < index + Self.mostBeforeChoice {
      if let or = skip(Sense.or.bit, at: position, end) {
        guard let number = number(at: pastShare(or, end), end), number.value < full,
          number.value >= Self.longestDay
        else { return nil }
        if let unit = skip(Sense.hours.bit, at: number.end, end) { return (number.value, unit) }
        let after = number.end..<min(end, number.end + Self.mostBeforeChoice)
        let count = after.first { tokens[$0].kind == .number || has(.number, at: $0, end) }
        guard let count, let days = skip(Sense.days.bit, at: count + 1, end) else { return nil }
        return (number.value, days)
      }
      if let week = skip(Sense.week.bit | Sense.per.bit, at: position, end) {
        position = week
      } else if tokens[position].isSign(",") || tokens[position].isSign("(")
        || tokens[position].isSign(")")
      {
        position += 1
      } else {
        return nil
      }
    }
    return nil
  }

  /// Past "4/5de (" before "30,4 uur", past "80 % (" before "32 Stunden", past "part-time (": how much of a week the hours are.
  private func pastShare(_ index: Int, _ end: Int) -> Int {
    var position = index
    if position + 2 < end, tokens[position].kind == .number, tokens[position + 1].isSign("/") {
      position += 3
      // "5de"
      if position < end, tokens[position].kind == .word, !tokens[position].isSpaced {
        position += 1
      }
    } else if position < end, tokens[position].kind == .number, isSign("%", at: position + 1, end) {
      position += 2
    } else if let word = match(.word, is: SmallWord.parttime.index, at: position, end) {
      position = word
    }
    return position > index && isSign("(", at: position, end) ? position + 1 : position
  }

  /// "a week, or"; "over four days"
  private static let mostBeforeChoice = 5
}
