/// Pay in steps: of a scale, of the years of an apprenticeship, by age.
extension Scan {
  /// "950 / 1.050 / 1.180 / 1.240 €": the last of a row has the currency of all.
  func isStep(before first: Money, _ end: Int) -> Bool {
    var last = first
    while isSign("/", at: last.end, end), let next = money(at: last.end + 1, end),
      next.value > last.value
    {
      if next.currency != nil { return true }
      last = next
    }
    return false
  }

  /// "€ 2.500, € 2.600, € 2.700", "1.199 € im 1. Lehrjahr, 1.618 € im 2. Lehrjahr": steps, to the last.
  func lastStep(after first: Money, _ end: Int) -> Money? {
    var top: Money?
    var last = first
    while let start = nextStep(after: last.end, end), let next = money(at: start, end),
      next.currency == first.currency || next.currency != nil && first.currency == nil,
      next.currency != nil || tokens[start - 1].isSign("/"),
      next.value > last.value, next.value.value <= last.value.value * 2
    {
      top = next
      last = next
    }
    // Steps without a currency are numbers of anything.
    return top.flatMap { $0.currency == nil && first.currency == nil ? nil : $0 }
  }

  /// Where the next amount of a row begins: behind a comma, a stroke or "and", and words that only say for whom the
  /// step is: a year, an age, a degree.
  private func nextStep(after index: Int, _ end: Int) -> Int? {
    var position = index
    var isParted = false
    while position < end, position < index + Self.mostBetweenSteps {
      let token = tokens[position]
      if token.kind == .currency || currency(at: position, end) != nil { break }
      if token.isSign(",") || token.isSign("/") && !has(.per, at: position, end) {
        isParted = true
        position += 1
      } else if let after = skip(
        Sense.per.bit | Sense.gross.bit | Sense.paying.bit, at: position, end)
      {
        position = after
      } else if let after = skip(Sense.and.bit | Sense.or.bit, at: position, end) {
        isParted = true
        position = after
      } else if let after = match(.word, is: SmallWord.step.index, at: position, end)
        ?? match(.word, is: SmallWord.seniority.index, at: position, end)
      {
        position = after
      } else if isParted, let after = skip(Sense.range.bit, at: position, end) {
        // ", oplopend tot"
        position = after
      } else if token.isSign(":"), !token.isSpaced, position > index {
        // "2. Jahr: 1.130 €"
        position += 1
      } else if token.kind == .number {
        guard let after = stepNumber(at: position, end) ?? numberOfStep(at: position, index)
        else { break }
        position = after
      } else if token.isSign("."), !token.isSpaced || token.isSign("("), position > index {
        position += 1
      } else if let after = skip(
        Sense.language.bit | Sense.number.bit | Sense.nth.bit | Sense.education.bit
          | Sense.timeunit.bit, at: position, end)
      {
        position = after
      } else {
        return nil
      }
    }
    return isParted && position < end ? position : nil
  }

  /// Between two steps stand at most so many tokens.
  private static let mostBetweenSteps = 16

  /// "year 2": a number that stands behind the word of steps; the token after it.
  private func numberOfStep(at index: Int, _ lower: Int) -> Int? {
    guard index > lower, tokens[index].length == 1, isWord(.step, at: index - 1, index),
      isSign(":", at: index + 1, tokens.count), !tokens[index + 1].isSpaced
    else { return nil }
    return index + 1
  }

  /// "2. Lehrjahr", "18 bent": a number that a word of steps follows; the token after the number.
  func stepNumber(at index: Int, _ end: Int) -> Int? {
    var after = index + 1
    // "2. Jahr", "2e jaar"
    if isSign(".", at: after, end) || isWord(.nthEnding, at: after, end), !tokens[after].isSpaced {
      after += 1
    }
    guard tokens[index].length <= 2,
      isWord(.step, at: after, end) || has(.timeunit, at: after, end)
    else { return nil }
    return after
  }
}
