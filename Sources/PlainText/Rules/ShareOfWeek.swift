import Facts
import Postings

// "80 – 100 %" in one line, and elsewhere "ein Pensum von 100 % entspricht 42 Stunden".
extension Draft {
  /// The hours of a whole week, as a text says what a percentage is of, are cut down to the share that another line
  /// gives.
  mutating func takeShareOfWeek() {
    guard let index = candidates.firstIndex(where: { $0.field == .hours }),
      candidates[index].rule == .sentence,
      case .fact(.hours(let week)) = candidates[index].value, let whole = week.max,
      week.min == whole, isWholeWeek(candidates[index].line)
    else { return }
    let above = lines.indices.prefix(candidates[index].line)
    guard let share = above.lazy.compactMap(share).first else { return }
    var hours = week
    (hours.min, hours.max) = (whole.times(share.min), whole.times(share.max))
    candidates[index].value = .fact(.hours(hours))
  }

  /// The line of the hours speaks of "100 %", or of "een voltijdse werkweek".
  private func isWholeWeek(_ line: Int) -> Bool {
    let tokens = lines[line].tokens
    return tokens.contains { index in
      scan.whole(at: index) == 100 && scan.isSign("%", at: index + 1, tokens.upperBound)
        || scan.match(.employment, is: EmploymentWords.none, at: index, tokens.upperBound)
          .map { scan.has(.week, at: $0, tokens.upperBound) } ?? false
    }
  }

  /// In per cent.
  private static let leastShare = 10
  /// Two numbers, two signs and a dash between them, or a word.
  private static let longestShare = 6

  /// A line of nothing but percentages among the facts above the text: "80 – 100 %", "75% - 100%", "60 %"; not the value
  /// of "Reisebereitschaft" above it.
  private func share(_ index: Int) -> (min: Hundredths, max: Hundredths)? {
    let tokens = lines[index].tokens
    guard let last = tokens.last, tokens.count <= Self.longestShare, !isDropped(index),
      scan.tokens[last].isSign("%"), isAmongFacts(index)
    else { return nil }
    var numbers: [Hundredths] = []
    for token in tokens {
      switch scan.tokens[token].kind {
      case .number:
        guard let number = scan.whole(at: token) else { return nil }
        numbers.append(Hundredths(hundredths: number))
      case .word where scan.skip(Sense.range.bit, at: token, tokens.upperBound) != token + 1:
        return nil
      case .currency: return nil
      default: continue
      }
    }
    guard let min = numbers.first, let max = numbers.last, numbers.count <= 2, min <= max,
      max <= Hundredths(1), min >= Hundredths(hundredths: Self.leastShare)
    else { return nil }
    return (min, max)
  }

  /// Below a blank, the title, the employer or another fact.
  private func isAmongFacts(_ index: Int) -> Bool {
    guard index > 0, !lines[index - 1].isBlank else { return true }
    switch lines[index - 1].role {
    case .title, .fact, .dropped: return true
    default: return candidates.contains { $0.line == index - 1 }
    }
  }
}
