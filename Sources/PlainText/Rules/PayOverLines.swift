import Facts
import Postings

/// Pay that a line begins and others complete: the years of an apprenticeship, levels in a table, a minimum over a maximum.
extension TextReading {
  /// Gives pay the other end that further lines tell, and the time that stands behind the last of them.
  mutating func completePayOverLines() {
    if !has(.pay) { takePayOfBounds() }
    if !has(.pay) { takePayOfApprentices() }
    completePayOfRows()
    for index in candidates.indices where candidates[index].field == .pay {
      guard case .fact(.pay(var pay)) = candidates[index].value, let low = pay.min,
        pay.currency != nil, pay.max == low,
        let (high, last) = top(over: candidates[index].line, pay)
      else { continue }
      pay.max = high
      if pay.per == nil { pay.per = periodBehind(last) }
      candidates[index].value = .fact(.pay(pay))
    }
  }

  /// "Min" over "USD $21.15/Hr." over "Max" over "USD $26.40/Hr.": two labels that say of what only together.
  private mutating func takePayOfBounds() {
    for line in lines.indices where summary(of: line).hasCurrency && isBound(.least, before: line) {
      guard let pay = scan.pay(in: lines[line].tokens, bare: false), pay.pay.currency != nil,
        pay.pay.per != nil || isUnderPay(line), top(over: line, pay.pay) != nil
      else { continue }
      offer(.pay, .pay(pay.pay), pay.range, line: line, rule: .unlabelled)
      return
    }
  }

  /// "1. Lehrjahr CHF 750 / Monat" over "2. Lehrjahr CHF 980 / Monat": only an apprentice's pay has such steps.
  private mutating func takePayOfApprentices() {
    for line in lines.indices where summary(of: line).hasNumber && !isDropped(line) {
      let tokens = lines[line].tokens
      guard tokens.contains(where: { scan.isWord(.apprentices, at: $0, tokens.upperBound) }),
        let pay = scan.pay(in: tokens, bare: false), top(over: line, pay.pay) != nil
      else { continue }
      offer(.pay, .pay(pay.pay), pay.range, line: line, rule: .unlabelled)
      return
    }
  }

  /// A word of pay stands within a few lines above: "Compensation range" over "Minimum".
  private func isUnderPay(_ line: Int) -> Bool {
    lines.indices[max(0, line - Self.headReach)..<line].contains {
      scan.contains(.paying, in: lines[$0].tokens) || scan.labelled(lines[$0].tokens)?.label == .pay
    }
  }

  private static let headReach = 3

  /// The greatest amount of the lines that go on from `line`, and the last of them.
  private func top(over line: Int, _ pay: Pay) -> (Hundredths, line: Int)? {
    if isBound(.least, before: line), let label = next(after: line), isWholly(.most, label),
      let value = next(after: label), let most = amount(of: value, like: pay),
      most > pay.max ?? most
    {
      return (most, value)
    }
    guard isStep(line) else { return nil }
    var last = line
    var high = pay.max
    while let next = next(after: last), next <= last + Self.mostBetweenSteps, isStep(next),
      isSameShape(lines[next].tokens, lines[last].tokens), let amount = amount(of: next, like: pay),
      let before = high, amount > before, amount.value <= before.value * 2
    {
      (last, high) = (next, amount)
    }
    guard last > line, let high else { return nil }
    return (high, last)
  }

  /// A blank line may stand between two steps.
  private static let mostBetweenSteps = 2

  /// "Minimum" over the amount.
  private func isBound(_ sense: Sense, before line: Int) -> Bool {
    guard let above = lines[..<line].lastIndex(where: { !$0.isBlank }) else { return false }
    return isWholly(sense, above)
  }

  private func isWholly(_ sense: Sense, _ line: Int) -> Bool {
    let tokens = scan.trimmed(lines[line].tokens)
    return !tokens.isEmpty
      && scan.skip(sense.bit, at: tokens.lowerBound, tokens.upperBound) == tokens.upperBound
  }

  /// "2. Jahr 1.356 €", "| L3 | ab 5 Jahren | 67.500 € |": for whom the amount is, and the amount.
  private func isStep(_ line: Int) -> Bool {
    let tokens = lines[line].tokens
    // "2 dagen per week € 1.000" is one of several posts.
    guard tokens.count <= Self.longestStep, summary(of: line).hasNumber,
      !scan.contains(.days, in: tokens), !scan.contains(.hours, in: tokens)
    else { return false }
    return tokens.contains {
      scan.isWord(.step, at: $0, tokens.upperBound)
        || scan.has(.timeunit, at: $0, tokens.upperBound)
        || scan.isWord(.duration, at: $0, tokens.upperBound)
        || scan.has(.scale, at: $0, tokens.upperBound)
    }
  }

  /// A step is a short line.
  private static let longestStep = 14

  private func amount(of line: Int, like pay: Pay) -> Hundredths? {
    guard let found = scan.pay(in: lines[line].tokens, bare: false)?.pay,
      found.currency == pay.currency,
      found.min == found.max
    else { return nil }
    return found.max
  }

  /// "1. Lehrjahr CHF 950" and "2. Lehrjahr CHF 1'150": a number counts as one, with separators or without.
  private func isSameShape(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    kinds(of: a) == kinds(of: b)
  }

  private func kinds(of range: Range<Int>) -> [Token.Kind] {
    var kinds: [Token.Kind] = []
    var index = range.lowerBound
    while index < range.upperBound {
      kinds.append(scan.tokens[index].kind)
      index = scan.number(at: index, range.upperBound)?.end ?? index + 1
    }
    return kinds
  }

  /// "(brutto im Monat, 13 Gehälter)" below the last step.
  private func periodBehind(_ line: Int) -> Pay.Period? {
    guard let next = next(after: line), let first = lines[next].tokens.first,
      scan.tokens[first].isSign("(")
    else { return nil }
    return scan.payPeriod(in: lines[next].tokens)
  }
}
