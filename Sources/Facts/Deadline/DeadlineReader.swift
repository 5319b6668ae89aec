import Days

/// A deadline before its year is settled.
package struct WrittenDeadline {
  package var date: WrittenDate
  package var inclusive: Bool
  package var time: String?
  /// The wording, with the words that decide whether the day counts.
  package var text: String
  package var range: Range<Int>
  /// The token after the wording.
  package var textEnd: Int
}

extension Scan {
  /// The deadline in `range`: a date and, before it, the word that includes or excludes it. A bare date
  /// counts as included, and so does one behind a label that only says "closing date".
  package func deadline(in range: Range<Int>) -> WrittenDeadline? {
    guard let first = firstDate(in: range) else { return nil }
    let found = laterDate(than: first, in: range) ?? first
    if mayHaveYear(found.date, at: found.end, range.upperBound) { return nil }
    var inclusive = true
    var index = found.start
    // The word nearest before the date decides; the longest phrase that holds it.
    while index > range.lowerBound {
      index -= 1
      if let match = match(.until, at: index, found.start) {
        var decided = match
        // "tot en met" is met from its end: look for a longer phrase that begins earlier.
        var before = index - 1
        while before >= range.lowerBound, before >= index - Self.longestUntil {
          if let longer = self.match(.until, at: before, found.start), longer.end >= match.end {
            decided = longer
          }
          before -= 1
        }
        inclusive = decided.value == 1
        break
      }
    }
    let time = time(after: found.end, range.upperBound)
    return WrittenDeadline(
      date: found.date, inclusive: inclusive, time: time?.text,
      text: line(range.lowerBound..<max(found.end, time?.end ?? 0)),
      range: found.start..<found.end, textEnd: max(found.end, time?.end ?? 0))
  }

  /// The date that takes the place of the first: one behind a word of change ("verlengd tot en met 21 december"),
  /// or the end of a range ("1 - 15 december 2026").
  private func laterDate(
    than first: (start: Int, date: WrittenDate, end: Int), in range: Range<Int>
  ) -> (start: Int, date: WrittenDate, end: Int)? {
    if let next = connector(at: first.end, range.upperBound),
      let last = date(at: next, range.upperBound)
    {
      return (next, last.date, last.end)
    }
    var later: (start: Int, date: WrittenDate, end: Int)?
    var from = first.end
    while let next = firstDate(in: from..<range.upperBound) {
      if contains(.extended, in: from..<next.start), !next.date.isBefore(first.date) {
        later = next
      }
      from = next.end
    }
    return later
  }

  /// "18.00 uur", "12:00 BST", "17h" soon after the date.
  private func time(after index: Int, _ end: Int) -> (text: String, end: Int)? {
    var position = index
    while position < end, position < index + Self.beforeTime {
      if tokens[position].kind == .number, tokens[position].length <= 2, position + 2 < end,
        tokens[position + 1].isSign(":") || tokens[position + 1].isSign("."),
        tokens[position + 2].kind == .number, tokens[position + 2].length == 2
      {
        var after = position + 3
        while after < end, after < position + Self.longestTime,
          tokens[after].kind == .word
            || tokens[after].isSign("(") || tokens[after].isSign(")") || tokens[after].isSign(".")
        {
          after += 1
        }
        return (line(position..<after), after)
      }
      position += 1
    }
    return nil
  }

  /// "tot en met": three words before its last.
  private static let longestUntil = 3
  /// ", um " and a bracket may stand between a day and its time.
  private static let beforeTime = 4
  /// "18.00 Uhr (MEZ)."
  private static let longestTime = 7
}
