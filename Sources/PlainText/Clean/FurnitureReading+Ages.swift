import Facts

/// How long ago it was, without a day: "3 dagen geleden", "gestern".
extension FurnitureReading {
  func addAge(
    _ line: inout Line, _ tokens: Range<Int>, _ summary: Scan.Summary, _ isShort: Bool
  ) {
    if isLabelOfAge(line.line) {
      line.evidence.insert(labelOfFact(tokens)?.label == .posted ? .holds : .ago)
      line.kind = .counter
    }
    if isShort, summary.may(anyOf: Sense.ago.bit | Sense.countdown.bit),
      tokens.count <= Self.longestAge,
      hasAge(tokens)
    {
      // "Waalwijk · 3 dagen geleden · 41 kliks" says where, too.
      let tells = isMixed(tokens) && holdsOther(tokens) || endsInName(tokens)
      if tells { line.evidence.remove(.begins) }
      line.evidence.insert(tells ? .mixed : .ago)
      line.kind = line.kind ?? .counter
    }
  }

  /// "3 dagen geleden", "vor 2 Tagen", "30+ days ago", "gestern".
  private func hasAge(_ tokens: Range<Int>) -> Bool {
    let end = tokens.upperBound
    // "gestern"
    if scan.skip(Sense.ago.bit, at: tokens.lowerBound, end) == end { return true }
    return tokens.contains { reading.tellsAge(at: $0, tokens) }
  }

  /// "Posted 6 days ago by Tradeline Recruitment" says who did.
  private func endsInName(_ tokens: Range<Int>) -> Bool {
    let age = tokens.last {
      scan.skip(Sense.ago.bit | Sense.timeunit.bit, at: $0, tokens.upperBound) != nil
    }
    guard let age else { return false }
    return (age + 1..<tokens.upperBound).contains {
      scan.tokens[$0].kind == .word && scan.tokens[$0].word == 0 && scan.tokens[$0].isCapital
    }
  }

  /// The first of several pieces is no age, no count and no word of furniture: a place, an employer.
  private func holdsOther(_ tokens: Range<Int>) -> Bool {
    guard let first = columns(tokens, atBullets: true).first, first.count < tokens.count else {
      return false
    }
    let words = FurnitureWords(scan, first)
    return words.numbers == 0 && words.covered == 0 && !hasAge(first)
      && scan.gazetteer(first) != nil
  }

  /// "posted on" over "Posted 3 Days Ago".
  private func isLabelOfAge(_ index: Int) -> Bool {
    guard let next = reading.next(after: index), reading.lines[next].role == .dropped(.countdown)
    else { return false }
    return isLabelOverValue(reading.lines[index].tokens)
  }

  /// "Online sinds meer dan 30 dagen geleden"
  private static let longestAge = 9
}
