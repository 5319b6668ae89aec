extension Scan {
  /// Hours a week: `32 - 36 uur`, `minimaal 24 uur`, `38,5 Stunden pro Woche`, `0,8 fte (1 fte = 36 uur)`.
  ///
  /// Behind a label bare numbers count too. FTE, days and percentages give no hours without their basis.
  package func hours(in range: Range<Int>, labelled: Bool) -> FoundHours? {
    guard var found = firstHours(in: range, labelled: labelled && !isTimetable(range)) else {
      return nil
    }
    // "38,5 Stunden in Vollzeit, Teilzeit ab 20 Stunden": a full week, and the least of it that will do.
    if found.hours.min == found.hours.max, let full = found.hours.min, full >= Self.leastFullWeek,
      case let rest = found.range.upperBound..<range.upperBound,
      let part = firstHours(in: rest, labelled: false), part.hours.max == nil,
      let least = part.hours.min, least < full, isPartTime(rest.lowerBound..<part.range.lowerBound)
    {
      found.hours.min = least
    }
    if found.hours.min == found.hours.max, let full = found.hours.max, full >= Self.leastFullWeek,
      let choice = lesserChoice(after: found.range.upperBound, range.upperBound, than: full)
    {
      found.hours.min = choice.least
      found.range = found.range.lowerBound..<choice.end
    }
    return found
  }

  /// "Teilzeit ab": what follows is of the same post, for fewer hours; "davon mindestens 16 Stunden im Büro" is not.
  private func isPartTime(_ words: Range<Int>) -> Bool {
    words.count <= Self.longestPart
      && words.contains {
        match(.employment, is: EmploymentWords.none, at: $0, words.upperBound) != nil
      }
      && !words.contains { tokens[$0].isSign(".") && tokens[$0 + 1].isSpaced }
  }

  /// ", in Vollzeit, oder Teilzeit ab"
  private static let longestPart = 8

  /// No full week is shorter.
  package static let leastFullWeek = Hundredths(30)

  static let hoursOfDay = 24
  private static let daysOfWeek = 7
  /// Of a working day, by law in most of Europe.
  static let longestDay = Hundredths(12)
  /// Of a working week, where the law allows the most.
  private static let longestWeek = Hundredths(60)
  /// In per cent.
  private static let whole = 100
  /// A smaller share of a full week is a number of something else.
  private static let leastShare = Hundredths(10)
  /// Nobody has more than one and a fifth of a full week.
  private static let mostFTE = Hundredths(hundredths: 120)
  /// So many tokens before its hours the words of a full week stand: "(1 fte is gelijk aan 40 uur)".
  private static let basisBefore = 6
  /// "op basis van 36 uur", "Basis 42 Stunden"
  private static let basisWordBefore = 3
  /// "fte = 36"
  private static let fteBefore = 5

  /// "Mon - Thurs 6.30am to 4pm": a label's bare numbers are times of day.
  private func isTimetable(_ range: Range<Int>) -> Bool {
    contains(.weekday, in: range)
      && range.contains { isMinutes($0) || isWord(.clock, at: $0, range.upperBound) }
  }

  /// "00" in "22:00"
  private func isMinutes(_ index: Int) -> Bool {
    index > 1 && tokens[index].kind == .number && tokens[index - 1].isSign(":")
      && !tokens[index].isSpaced && !tokens[index - 1].isSpaced && tokens[index - 2].kind == .number
  }

  /// "zaterdag 8-13u": from an hour of the day to another.
  private func isTimeOfDay(_ group: Numbers, _ lower: Int) -> Bool {
    group.min < group.max && group.max <= Hundredths(Self.hoursOfDay)
      && group.start - 1 >= lower && has(.weekday, at: group.start - 1, group.start)
  }

  package typealias FoundHours = (hours: Hours, range: Range<Int>)

  private func firstHours(in range: Range<Int>, labelled: Bool) -> FoundHours? {
    if isRoundTheClock(range) { return nil }
    var index = range.lowerBound
    var share: Share?
    while index < range.upperBound {
      if let date = dateWithYear(at: index, range.upperBound) {
        index = date
        continue
      }
      guard !isMinutes(index), let group = numbers(at: index, range.upperBound) else {
        if let found = hoursInWords(at: index, range) { return found }
        index += 1
        continue
      }
      if let times = timesHours(group, range) { return times }
      var after = group.end
      // "24+ uur"
      let isLeast = isSign("+", at: after, range.upperBound) && !tokens[after].isSpaced
      if isLeast { after += 1 }
      // "32-urige werkweek"
      if isSign("-", at: after, range.upperBound), !tokens[after].isSpaced { after += 1 }
      if let days = daysOfHours(group, range) { return days }
      // "75 Prozent (100 Prozent sind 40 Stunden)"
      if share == nil, let part = percentage(group, range.upperBound) {
        share = Share(part: part, isPercentage: true)
        index = after + 1
        continue
      }
      if isShare(group, index, after, range) {
        share = share ?? Share(part: group, isPercentage: false)
      } else if let unit = skip(Sense.hours.bit, at: after, range.upperBound) {
        if let found = weeklyHours(group, unit, share, isLeast, range, labelled: labelled) {
          return found
        }
      } else if labelled, share == nil, isHours(group), isBare(after, range.upperBound),
        !has(.fte, at: range.lowerBound, range.upperBound)
      {
        let isOpen = isLeast || isWord(.orMore, at: after, range.upperBound)
        return (
          isOpen ? Hours(min: group.min, max: nil) : bounded(group, range), group.start..<after
        )
      }
      index = max(after, index + 1)
    }
    return nil
  }

  /// A part of a full week whose hours are not told yet.
  private struct Share {
    let part: Numbers
    let isPercentage: Bool
  }

  /// "vijf dagen van 8 uur", "ten hours a week"
  private func hoursInWords(at index: Int, _ range: Range<Int>) -> FoundHours? {
    guard let count = numberInWords(at: index, range.upperBound) else { return nil }
    if let days = daysOfHours(count, range) { return days }
    // "acht Stunden pro Woche": the unit may have its week within.
    guard let unit = skip(Sense.hours.bit, at: count.end, range.upperBound),
      has(.week, at: unit, range.upperBound) || contains(.week, in: count.end..<unit)
    else { return nil }
    return (bounded(count, range), index..<unit)
  }

  /// "0,8 fte"; "FTE 0,8", and not "1 fte 38 uur"
  private func isShare(_ group: Numbers, _ index: Int, _ after: Int, _ range: Range<Int>) -> Bool {
    let end = range.upperBound
    return has(.fte, at: after, end)
      || has(.fte, at: group.start - 1, end) && !has(.hours, at: after, end)
      || after > index && group.start > range.lowerBound && isPartOfFTE(group)
        && !has(.hours, at: after, end)
  }

  /// Numbers before a unit of hours, as those of a week.
  private func weeklyHours(
    _ group: Numbers, _ unit: Int, _ share: Share?, _ isLeast: Bool, _ range: Range<Int>,
    labelled: Bool
  ) -> FoundHours? {
    guard isWeekly(unit, range.upperBound), isHours(group), !isTimeOfDay(group, range.lowerBound),
      labelled || !isClock(group, unit, range.upperBound), !isPast(group, unit, range),
      !isOfOtherPeriod(unit, range.upperBound), !has(.days, at: unit, range.upperBound)
    else { return nil }
    // "0,6 fte, dat is 24 uur": no full week has so few, so that they are the part's.
    if let share, group.max >= Self.leastFullWeek,
      share.isPercentage ? isWholeOfShare(group, range) : isBasis(group, range)
    {
      return (times(share.part, group.max), share.part.start..<unit)
    }
    // "24 uur of meer", "24 uur+"
    let isOpen = isSign("+", at: unit, range.upperBound) && !tokens[unit].isSpaced
    if isLeast || isOpen || isWord(.orMore, at: unit, range.upperBound) {
      return (Hours(min: group.min, max: nil), group.start..<unit)
    }
    return (bounded(group, range), group.start..<unit)
  }

  /// A part of a full week in per cent, as a number of full weeks; never a whole one.
  private func percentage(_ group: Numbers, _ end: Int) -> Numbers? {
    guard group.min < Hundredths(Self.whole), group.max <= Hundredths(Self.whole),
      group.min >= Self.leastShare,
      isSign("%", at: group.end, end) || isWord(.percent, at: group.end, end)
    else { return nil }
    var part = group
    part.min = Hundredths(hundredths: group.min.value / 100)
    part.max = Hundredths(hundredths: group.max.value / 100)
    return part
  }

  /// "3 dagen van 8 uur": days times hours.
  private func daysOfHours(
    _ days: Numbers, _ range: Range<Int>
  ) -> FoundHours? {
    guard days.max <= Hundredths(Self.daysOfWeek),
      let unit = skip(Sense.days.bit, at: days.end, range.upperBound), unit < range.upperBound,
      let each = number(at: unit + 1, range.upperBound).map({ ($0.value, $0.end) })
        ?? numberInWords(at: unit + 1, range.upperBound).map({ ($0.max, $0.end) }),
      each.0 <= Self.longestDay, let end = skip(Sense.hours.bit, at: each.1, range.upperBound)
    else { return nil }
    return (
      Hours(
        min: Hundredths(hundredths: days.min.value * each.0.value / 100),
        max: Hundredths(hundredths: days.max.value * each.0.value / 100)),
      days.start..<end
    )
  }

  /// "0.8 - 1.0": numbers of full weeks, not of hours.
  private func isPartOfFTE(_ group: Numbers) -> Bool {
    group.max <= Self.mostFTE
  }

  /// "24/7" is no number of hours a week.
  private func isRoundTheClock(_ range: Range<Int>) -> Bool {
    range.contains {
      whole(at: $0) == Self.hoursOfDay && isSign("/", at: $0 + 1, range.upperBound)
        && $0 + 2 < range.upperBound && whole(at: $0 + 2) == Self.daysOfWeek
    }
  }

  /// "2 x 16 uur"
  private func timesHours(
    _ times: Numbers, _ range: Range<Int>
  ) -> FoundHours? {
    guard times.min == times.max, times.max <= Hundredths(Self.daysOfWeek),
      isWord(.times, at: times.end, range.upperBound)
        || times.end < range.upperBound && bytes[Int(tokens[times.end].start)] == 0xC3
          && tokens[times.end].kind == .sign,
      let each = number(at: times.end + 1, range.upperBound),
      let end = skip(Sense.hours.bit, at: each.end, range.upperBound)
    else { return nil }
    let hours = Hundredths(hundredths: times.max.value * each.value.value / 100)
    return hours <= Self.longestWeek ? (Hours(min: hours, max: hours), times.start..<end) : nil
  }

  private func isHours(_ group: Numbers) -> Bool {
    group.max <= Self.longestWeek && group.max >= Hundredths(1)
  }

  /// The hours are of a week, not of a day, a month or a year.
  private func isWeekly(_ index: Int, _ end: Int) -> Bool {
    guard let per = match(.per, at: index, end) else { return true }
    return Pay.Period.at(per.value) == .week
  }

  /// Nothing follows that makes the number something else than hours.
  private func isBare(_ index: Int, _ end: Int) -> Bool {
    guard index < end else { return true }
    let token = tokens[index]
    if token.isSign("%") || token.kind == .currency { return false }
    // "7.30am to 4.30pm"
    if !token.isSpaced, isWord(.clock, at: index, end) { return false }
    return skip(
      Sense.days.bit | Sense.fte.bit | Sense.timeunit.bit | Sense.month.bit, at: index, end)
      == nil && !(token.isSign(":") && !token.isSpaced) && !token.isSign(".")
  }

  /// "(1 fte is 40 uur)", "o.b.v. 36 uur", "fulltime = 38 uur": the hours of a full week.
  private func isBasis(_ group: Numbers, _ range: Range<Int>) -> Bool {
    var index = group.start - 1
    while index > range.lowerBound, group.start - index <= Self.basisBefore {
      let token = tokens[index]
      if token.isSign("=")
        || has(.fte, at: index, group.start) && index > group.start - Self.fteBefore
        || isWord(.basis, at: index, range.upperBound) || isWord("v", at: index, range.upperBound)
        || has(.employment, at: index, group.start)
      {
        return true
      }
      if token.isSign("(") { break }
      index -= 1
    }
    return false
  }

  /// "100 Prozent sind 40 Stunden", "Basis 42 Stunden": what a percentage is of.
  private func isWholeOfShare(_ group: Numbers, _ range: Range<Int>) -> Bool {
    (max(range.lowerBound, group.start - Self.basisWordBefore)..<group.start).contains {
      isWord(.basis, at: $0, group.start)
    }
      || (max(range.lowerBound, group.start - Self.basisBefore)..<group.start).contains {
        whole(at: $0) == Self.whole
          && (isSign("%", at: $0 + 1, group.start) || isWord(.percent, at: $0 + 1, group.start))
      }
  }

  private func times(_ fte: Numbers, _ basis: Hundredths) -> Hours {
    Hours(min: basis.times(fte.min), max: basis.times(fte.max))
  }

  private func bounded(_ group: Numbers, _ range: Range<Int>) -> Hours {
    guard group.min == group.max else { return Hours(min: group.min, max: group.max) }
    switch bound(before: group.start, range.lowerBound) {
    case .least: return Hours(min: group.min, max: nil)
    case .most: return Hours(min: nil, max: group.max)
    case nil: return Hours(min: group.min, max: group.max)
    }
  }
}
