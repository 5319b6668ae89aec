extension Scan {
  /// Hours a week: `32 - 36 uur`, `minimaal 24 uur`, `38,5 Stunden pro Woche`, `0,8 fte (1 fte = 36 uur)`.
  ///
  /// Behind a label bare numbers count too. FTE, days and percentages give no hours without their basis.
  package func hours(in range: Range<Int>, labelled: Bool) -> (hours: Hours, range: Range<Int>)? {
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
  private static let leastFullWeek = Hundredths(30)

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
    group.min < group.max && group.max <= Hundredths(24)
      && group.start - 1 >= lower && has(.weekday, at: group.start - 1, group.start)
  }

  private func firstHours(in range: Range<Int>, labelled: Bool) -> (
    hours: Hours, range: Range<Int>
  )? {
    if isRoundTheClock(range) { return nil }
    var index = range.lowerBound
    var fte: Numbers?
    var isPercentage = false
    while index < range.upperBound {
      guard !isMinutes(index), let group = numbers(at: index, range.upperBound) else {
        if let count = numberInWords(at: index, range.upperBound) {
          // "vijf dagen van 8 uur"
          if let days = daysOfHours(count, range) { return days }
          // "ten hours a week"
          if let unit = skip(Sense.hours.bit, at: count.end, range.upperBound),
            has(.week, at: unit, range.upperBound)
          {
            return (bounded(count, range), index..<unit)
          }
        }
        index += 1
        continue
      }
      if let times = timesHours(group, range) { return times }
      var after = group.end
      var isLeast = false
      // "24+ uur"
      if isSign("+", at: after, range.upperBound), !tokens[after].isSpaced {
        isLeast = true
        after += 1
      }
      // "32-urige werkweek"
      if isSign("-", at: after, range.upperBound), !tokens[after].isSpaced { after += 1 }
      if let days = daysOfHours(group, range) { return days }
      // "75 Prozent (100 Prozent sind 40 Stunden)"
      if fte == nil, let part = percentage(group, range.upperBound) {
        (fte, isPercentage) = (part, true)
        index = after + 1
        continue
      }
      if has(.fte, at: after, range.upperBound)
        // "FTE 0,8", and not "1 fte 38 uur"
        || has(.fte, at: group.start - 1, range.upperBound)
          && !has(.hours, at: after, range.upperBound)
        || after > index && group.start > range.lowerBound
          && isPartOfFTE(group) && !has(.hours, at: after, range.upperBound)
      {
        if fte == nil { fte = group }
      } else if let unit = skip(Sense.hours.bit, at: after, range.upperBound) {
        if isWeekly(unit, range.upperBound), isHours(group), !isTimeOfDay(group, range.lowerBound) {
          // "0,6 fte, dat is 24 uur": no full week has so few, so that they are the part's.
          if let basis = fte, group.max >= Self.leastFullWeek,
            isPercentage ? isWholeOfShare(group, range) : isBasis(group, range)
          {
            return (times(basis, group.max), basis.start..<unit)
          }
          // "24 uur of meer", "24 uur+"
          let open = isSign("+", at: unit, range.upperBound) && !tokens[unit].isSpaced
          if isLeast || open || isWord(.orMore, at: unit, range.upperBound) {
            return (Hours(min: group.min, max: nil), group.start..<unit)
          }
          return (bounded(group, range), group.start..<unit)
        }
      } else if labelled, fte == nil, isHours(group), isBare(after, range.upperBound),
        !has(.fte, at: range.lowerBound, range.upperBound)
      {
        if isLeast || isWord(.orMore, at: after, range.upperBound) {
          return (Hours(min: group.min, max: nil), group.start..<after)
        }
        return (bounded(group, range), group.start..<after)
      }
      index = max(after, index + 1)
    }
    return nil
  }

  /// One number or several: a range, or a list of choices.
  package struct Numbers {
    package var min: Hundredths
    package var max: Hundredths
    package var start: Int
    package var end: Int
  }

  private func numbers(at index: Int, _ end: Int) -> Numbers? {
    guard let first = number(at: index, end) else { return nil }
    var group = Numbers(min: first.value, max: first.value, start: index, end: first.end)
    while group.end < end {
      var next = group.end
      // "32 uur - 36 uur", "24 u tot 32 u", "24 uur (min.) tot 36 uur (max.)"
      if let unit = skip(Sense.hours.bit, at: next, end) {
        let aside = pastBound(unit, end)
        if connector(at: aside, end) != nil { next = aside }
      } else if isSign("%", at: next, end), connector(at: next + 1, end) != nil {
        // "75% - 100%"
        next += 1
      } else {
        next = pastBound(next, end)
      }
      guard next < end else { return group }
      let joints = Sense.range.bit | Sense.or.bit | Sense.and.bit
      if let after = skip(joints, at: next, end) {
        next = after
      } else if tokens[next].isSign("-") || tokens[next].isSign("/") || tokens[next].isSign(",") {
        next += 1
      } else {
        return group
      }
      if let most = skip(Sense.most.bit, at: next, end) {
        next = most
        // "max."
        if isSign(".", at: next, end), !tokens[next].isSpaced { next += 1 }
      }
      guard let more = number(at: next, end) else { return group }
      group.min = Swift.min(group.min, more.value)
      group.max = Swift.max(group.max, more.value)
      group.end = more.end
    }
    return group
  }

  /// Past "(min.)".
  private func pastBound(_ index: Int, _ end: Int) -> Int {
    guard isSign("(", at: index, end),
      var position = skip(Sense.least.bit | Sense.most.bit, at: index + 1, end)
    else { return index }
    if isSign(".", at: position, end) { position += 1 }
    return isSign(")", at: position, end) ? position + 1 : index
  }

  private func numberInWords(at index: Int, _ end: Int) -> Numbers? {
    guard let match = match(.number, at: index, end) else { return nil }
    let count = Hundredths(match.value)
    return Numbers(min: count, max: count, start: index, end: match.end)
  }

  /// A part of a full week in per cent, as a number of full weeks; never a whole one.
  private func percentage(_ group: Numbers, _ end: Int) -> Numbers? {
    guard group.min < Hundredths(100), group.max <= Hundredths(100), group.min >= Hundredths(10),
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
  ) -> (hours: Hours, range: Range<Int>)? {
    guard days.max <= Hundredths(7),
      let unit = skip(Sense.days.bit, at: days.end, range.upperBound), unit < range.upperBound,
      let each = number(at: unit + 1, range.upperBound).map({ ($0.value, $0.end) })
        ?? numberInWords(at: unit + 1, range.upperBound).map({ ($0.max, $0.end) }),
      each.0 <= Hundredths(12), let end = skip(Sense.hours.bit, at: each.1, range.upperBound)
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
    group.max <= Hundredths(hundredths: 120)
  }

  /// "24/7" is no number of hours a week.
  private func isRoundTheClock(_ range: Range<Int>) -> Bool {
    range.contains {
      whole(at: $0) == 24 && isSign("/", at: $0 + 1, range.upperBound)
        && $0 + 2 < range.upperBound && whole(at: $0 + 2) == 7
    }
  }

  /// "2 x 16 uur"
  private func timesHours(
    _ times: Numbers, _ range: Range<Int>
  ) -> (hours: Hours, range: Range<Int>)? {
    guard times.min == times.max, times.max <= Hundredths(7),
      isWord(.times, at: times.end, range.upperBound)
        || times.end < range.upperBound && bytes[Int(tokens[times.end].start)] == 0xC3
          && tokens[times.end].kind == .sign,
      let each = number(at: times.end + 1, range.upperBound),
      let end = skip(Sense.hours.bit, at: each.end, range.upperBound)
    else { return nil }
    let hours = Hundredths(hundredths: times.max.value * each.value.value / 100)
    return hours <= Hundredths(60) ? (Hours(min: hours, max: hours), times.start..<end) : nil
  }

  private func isHours(_ group: Numbers) -> Bool {
    group.max <= Hundredths(60) && group.max >= Hundredths(1)
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
    while index > range.lowerBound, group.start - index < 7 {
      let token = tokens[index]
      if token.isSign("=") || has(.fte, at: index, group.start) && index + 3 > group.start - 2
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
    (max(range.lowerBound, group.start - 3)..<group.start).contains {
      isWord(.basis, at: $0, group.start)
    }
      || (max(range.lowerBound, group.start - 6)..<group.start).contains {
        whole(at: $0) == 100
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

  package enum Bound { case least, most }

  /// "minimaal", "up to" and their kind just before token `index`.
  package func bound(before index: Int, _ lower: Int) -> Bound? {
    var start = index - 1
    while start >= lower, start >= index - 4 {
      if skip(Sense.least.bit, at: start, index) == index { return .least }
      if skip(Sense.most.bit, at: start, index) == index { return .most }
      if isSign(".", at: start, index), start - 1 >= lower {
        if skip(Sense.least.bit, at: start - 1, index) == start { return .least }
        if skip(Sense.most.bit, at: start - 1, index) == start { return .most }
      }
      start -= 1
    }
    return nil
  }
}
