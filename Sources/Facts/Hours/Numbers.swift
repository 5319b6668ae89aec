/// Numbers that belong together, and the words before them that make one of them a bound.
extension Scan {
  /// One number or several: a range, or a list of choices.
  package struct Numbers {
    package var min: Hundredths
    package var max: Hundredths
    package var start: Int
    package var end: Int
  }

  func numbers(at index: Int, _ end: Int) -> Numbers? {
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

  package func numberInWords(at index: Int, _ end: Int) -> Numbers? {
    guard let match = match(.number, at: index, end) else { return nil }
    let count = Hundredths(match.value)
    return Numbers(min: count, max: count, start: index, end: match.end)
  }

  package enum Bound { case least, most }

  /// "up to a maximum of"
  private static let boundBefore = 4

  /// "minimaal", "up to" and their kind just before token `index`.
  package func bound(before index: Int, _ lower: Int) -> Bound? {
    var start = index - 1
    var found: Bound?
    while start >= lower, start >= index - Self.boundBefore {
      // "no more than" is longer than "more than".
      if skip(Sense.least.bit, at: start, index) == index { found = .least }
      if skip(Sense.most.bit, at: start, index) == index { found = .most }
      if found == nil, isSign(".", at: start, index), start - 1 >= lower {
        if skip(Sense.least.bit, at: start - 1, index) == start { return .least }
        if skip(Sense.most.bit, at: start - 1, index) == start { return .most }
      }
      start -= 1
    }
    return found
  }
}
