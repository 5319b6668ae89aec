import Days

/// The dates of a stretch of words: the first, or the only one.
extension Scan {
  /// The first date in `range`, and where it begins.
  package func firstDate(in range: Range<Int>) -> (start: Int, date: WrittenDate, end: Int)? {
    for index in range {
      // A number that goes on from another ("2024.10") begins no date.
      if let found = date(at: index, range.upperBound) {
        return (index, found.date, found.end)
      }
    }
    return nil
  }

  /// The date that a value is: the first of `range`, when nothing beside it says another day.
  ///
  /// "1 feb tot maart 2019" and "1 of 2 mei" are no single day.
  package func onlyDate(in range: Range<Int>) -> (start: Int, date: WrittenDate, end: Int)? {
    guard let found = firstDate(in: range) else { return nil }
    let joints = Sense.range.bit | Sense.or.bit
    let rest = range.lowerBound..<found.start
    let before = rest.last.map {
      tokens[$0].isSign("-") || self.skip(joints, at: $0, found.start) == found.start
    }
    // "2015 tot 5 mei 2017", "nov-5 feb", "3 of 4 maart"
    if before == true, rest.contains(where: { saysTime($0, found.start) || isDayNumber($0) }) {
      return nil
    }
    var after = connector(at: found.end, range.upperBound) ?? found.end
    if let or = self.skip(Sense.or.bit | Sense.and.bit, at: after, range.upperBound) { after = or }
    if after > found.end, after < range.upperBound {
      if let article = skip(.article, at: after, range.upperBound) { after = article }
      if saysTime(after, range.upperBound), !isClock(after, range.upperBound) { return nil }
    }
    return mayHaveYear(found.date, at: found.end, range.upperBound) ? nil : found
  }

  /// "1 januari 12": a number that could be its year.
  func mayHaveYear(_ date: WrittenDate, at index: Int, _ end: Int) -> Bool {
    date.year == nil && index < end && tokens[index].kind == .number && tokens[index].length == 2
      && !isClock(index, end)
  }

  private func isDayNumber(_ index: Int) -> Bool {
    tokens[index].kind == .number && whole(at: index).map { (1...31).contains($0) } ?? false
  }

  /// A month, a year or a date stands at `index`.
  private func saysTime(_ index: Int, _ end: Int) -> Bool {
    if has(.month, at: index, end) { return true }
    guard tokens[index].kind == .number else { return false }
    if tokens[index].length == Self.digitsOfYear, let year = whole(at: index) {
      return Self.years.contains(year)
    }
    return date(at: index, end) != nil
  }

  /// "18.00", "17 uur"
  private func isClock(_ index: Int, _ end: Int) -> Bool {
    guard index + 1 < end, tokens[index].kind == .number, tokens[index].length <= 2 else {
      return false
    }
    return has(.hours, at: index + 1, end)
      || (tokens[index + 1].isSign(":") || tokens[index + 1].isSign("."))
        && !tokens[index + 1].isSpaced && index + 2 < end && tokens[index + 2].kind == .number
  }
}
