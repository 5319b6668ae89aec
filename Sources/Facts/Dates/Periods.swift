package import Days

/// Two days with a range sign or word between them.
extension Scan {
  /// `1 sep. 2024 - 1 feb. 2025`, `van 4 tot 22 januari 1995`, `between 1 and 30 June 2025`.
  ///
  /// A first date without a year takes the one that puts it nearest before the last. A month or a year alone
  /// names no day, so a range with one has no period.
  package func period(in range: Range<Int>) -> (starts: Day, ends: Day, range: Range<Int>)? {
    guard let first = periodStart(in: range) else { return nil }
    let isBetween = isBetween(before: first.start, range.lowerBound)
    guard var next = periodJoint(at: first.end, range.upperBound, isBetween: isBetween) else {
      return nil
    }
    if let article = match(.word, is: SmallWord.article.index, at: next, range.upperBound) {
      next = article
    }
    // "bis ca. 10.10.2026"
    if let about = match(.word, is: SmallWord.about.index, at: next, range.upperBound) {
      next = isSign(".", at: about, range.upperBound) ? about + 1 : about
    }
    guard let last = date(at: next, range.upperBound), let ends = last.date.day() else {
      return nil
    }
    var start = first.date
    if start.month == 0 { start.month = last.date.month }
    guard let starts = start.day(in: ends.civil.year) ?? start.day(in: ends.civil.year - 1) else {
      return nil
    }
    let started =
      starts > ends && start.year == nil ? start.day(in: ends.civil.year - 1) ?? starts : starts
    return started <= ends ? (started, ends, first.start..<last.end) : nil
  }

  /// The first date, or a day alone whose month stands with the last date; what a range begins with. Nil where
  /// a month or a year stands before it that the range may begin with.
  private func periodStart(in range: Range<Int>) -> (start: Int, date: WrittenDate, end: Int)? {
    let bare = bareDay(in: range)
    guard let date = firstDate(in: range) else { return bare }
    guard let bare, bare.start < date.start else { return date }
    return bare
  }

  /// A day whose month stands with the last date: "1 - 30 June 2025", "dem 4. und dem 22. Januar". The month
  /// is 0.
  private func bareDay(in range: Range<Int>) -> (start: Int, date: WrittenDate, end: Int)? {
    guard let index = range.first(where: { tokens[$0].kind == .number }),
      tokens[index].length <= 2, let day = whole(at: index), (1...31).contains(day)
    else { return nil }
    var end = index + 1
    if isSign(".", at: end, range.upperBound), !tokens[end].isSpaced { end += 1 }
    if end < range.upperBound, !tokens[end].isSpaced,
      let ending = match(.word, is: SmallWord.nthEnding.index, at: end, range.upperBound)
    {
      end = ending
    }
    return (index, WrittenDate(year: nil, month: 0, day: day), end)
  }

  private func isBetween(before index: Int, _ lower: Int) -> Bool {
    (max(lower, index - 3)..<index).contains {
      guard let after = skip(Sense.between.bit, at: $0, index) else { return false }
      return after == index
        || match(.word, is: SmallWord.article.index, at: after, index) == index
    }
  }

  private func periodJoint(at index: Int, _ end: Int, isBetween: Bool) -> Int? {
    if let after = connector(at: index, end) { return after }
    return isBetween ? skip(Sense.and.bit, at: index, end) : nil
  }

  /// The token after a dash or a word such as "t/m" at `index`.
  package func connector(at index: Int, _ end: Int) -> Int? {
    guard index < end else { return nil }
    if let after = skip(Sense.range.bit | Sense.until.bit, at: index, end) {
      // "t.e.m."
      return isSign(".", at: after, end) && !tokens[after].isSpaced ? after + 1 : after
    }
    return tokens[index].isSign("-") ? index + 1 : nil
  }
}
