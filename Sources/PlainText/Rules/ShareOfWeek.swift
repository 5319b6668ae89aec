import Facts
import Postings

// "80 – 100 %" in one line, and elsewhere "ein Pensum von 100 % entspricht 42 Stunden".
extension TextReading {
  /// The hours of a whole week, as a text says what a percentage is of, are cut down to the share that the title, another
  /// line or the sentence itself gives.
  mutating func takeShareOfWeek() {
    guard let index = candidates.firstIndex(where: { $0.field == .hours }),
      case .fact(.hours(let week)) = candidates[index].value, let whole = week.max,
      week.min == whole, whole >= Scan.leastFullWeek, isWholeWeek(candidates[index].line),
      let share = share(before: candidates[index])
    else { return }
    var hours = week
    (hours.min, hours.max) = (whole.times(share.min), whole.times(share.max))
    candidates[index].value = .fact(.hours(hours))
  }

  private typealias Share = (min: Hundredths, max: Hundredths)

  /// The line of the hours speaks of "100 %", of "Vollzeit", or of "een voltijdse werkweek".
  private func isWholeWeek(_ line: Int) -> Bool {
    let tokens = lines[line].tokens
    return tokens.contains { index in
      scan.whole(at: index) == 100 && scan.isSign("%", at: index + 1, tokens.upperBound)
        || scan.isWord(.fulltime, at: index, tokens.upperBound)
    }
  }

  /// "80% (30,4 uur per week)", "75 % = 30 Stunden", "a 0.8 post, 80 %, 32 hours": only signs stand between the share and
  /// the hours, which are those of the share.
  private func isOfShare(_ hours: Int, in tokens: Range<Int>) -> Bool {
    guard let sign = (tokens.lowerBound..<hours).last(where: { scan.tokens[$0].isSign("%") }),
      sign > tokens.lowerBound, scan.whole(at: sign - 1) != Self.wholeShare
    else { return false }
    return (sign + 1..<hours).allSatisfy { scan.tokens[$0].kind == .sign }
  }

  /// "mit einem Umfang von 60 bis 80 % (bei Vollzeit 40 Stunden in der Woche)", else a line above, else the title.
  private func share(before hours: Candidate) -> Share? {
    let tokens = lines[hours.line].tokens
    let start = tokens.first { Int(scan.tokens[$0].start) >= hours.span.lowerBound }
    if let start {
      if isOfShare(start, in: tokens) { return nil }
      let before = tokens.lowerBound..<start
      if let share = lastShare(in: before) ?? shareOfDays(in: before) { return share }
    }
    if let share = lines.indices.prefix(hours.line).lazy.compactMap(share).first { return share }
    guard let title = candidates.first(where: { $0.field == .title }), title.line < hours.line
    else { return nil }
    return lastShare(in: lines[title.line].tokens)
  }

  /// The last "60 – 80 %" of a stretch that is no full week.
  private func lastShare(in range: Range<Int>) -> Share? {
    for sign in range.reversed() where scan.tokens[sign].isSign("%") {
      guard let top = scan.whole(at: sign - 1), sign - 1 >= range.lowerBound else { continue }
      var least = top
      if let joint = joint(before: sign - 1, range), let low = scan.whole(at: joint - 1) {
        least = low
      }
      guard Self.shares.contains(least), Self.shares.contains(top), least <= top,
        least < Self.wholeShare
      else { continue }
      return (Hundredths(hundredths: least), Hundredths(hundredths: top))
    }
    return nil
  }

  /// "4 of 5 dagen" before "(een volle week is 38 uur)", "drei bis vier Tage": days of a week of five.
  private func shareOfDays(in range: Range<Int>) -> Share? {
    guard let days = range.first(where: { scan.has(.days, at: $0, range.upperBound) }) else {
      return nil
    }
    let counts = (max(range.lowerBound, days - Self.wordsOfCount)..<days).compactMap { index in
      scan.tokens[index].kind == .number
        ? scan.number(at: index, days)?.value : scan.numberInWords(at: index, days)?.max
    }
    guard let least = counts.min(), let most = counts.max(), least >= Hundredths(1),
      least < Self.daysOfWeek, most <= Self.daysOfWeek
    else { return nil }
    return (share(ofDays: least), share(ofDays: most))
  }

  /// "drei bis vier"
  private static let wordsOfCount = 3

  private func share(ofDays days: Hundredths) -> Hundredths {
    Hundredths(hundredths: days.value * Self.wholeShare / Self.daysOfWeek.value)
  }

  private static let daysOfWeek = Hundredths(5)

  /// The dash or the word between two percentages, with a sign behind the first: "60 % bis 80 %".
  private func joint(before number: Int, _ range: Range<Int>) -> Int? {
    var joint = number - 1
    guard joint > range.lowerBound,
      scan.tokens[joint].isSign("-") || scan.has(.range, at: joint, number)
    else { return nil }
    if joint - 1 > range.lowerBound, scan.tokens[joint - 1].isSign("%") { joint -= 1 }
    return joint
  }

  /// In per cent.
  private static let shares = 10...wholeShare
  private static let wholeShare = 100
  /// Two numbers, two signs and a dash between them, or a word.
  private static let longestShare = 6

  /// A line of nothing but percentages among the facts above the text: "80 – 100 %", "75% - 100%", "60 %", or the value of a
  /// label of hours, "Pensum: 60 – 100 %"; not the value of "Reisebereitschaft" above it.
  private func share(_ index: Int) -> Share? {
    guard !isDropped(index), summary(of: index).hasNumber else { return nil }
    var tokens = lines[index].tokens
    var isLabelled = isUnderLabel(index)
    if let labelled = scan.labelled(tokens), labelled.label == .hours, labelled.joint != .none {
      (tokens, isLabelled) = (labelled.value, true)
    }
    guard let last = tokens.last, tokens.count <= Self.longestShare, scan.tokens[last].isSign("%"),
      isLabelled || isAmongFacts(index),
      tokens.allSatisfy({ scan.tokens[$0].kind != .word || scan.has(.range, at: $0, last) })
    else { return nil }
    return lastShare(in: tokens)
  }

  /// "Pensum:" in the line above.
  private func isUnderLabel(_ index: Int) -> Bool {
    guard index > 0, let above = scan.labelled(lines[index - 1].tokens) else { return false }
    return above.label == .hours && above.value.isEmpty
  }

  /// Below a blank, the title, the employer or another fact, or above one.
  private func isAmongFacts(_ index: Int) -> Bool {
    guard index > 0, !lines[index - 1].isBlank else { return true }
    if index + 1 < lines.count, lines[index + 1].role == .fact { return true }
    switch lines[index - 1].role {
    case .title, .fact, .dropped: return true
    default: return candidates.contains { $0.line == index - 1 }
    }
  }
}
