import Facts
import Postings

/// Pay whose lower end, upper end and time have a row each, as forms of applicants' systems write it:
///
///     Salaris van      € 3.089,00
///     Salaris t/m      € 4.112,00
///     Salarisperiode   Maand
extension TextReading {
  mutating func completePayOfRows() {
    guard
      let index = candidates.firstIndex(where: { $0.field == .pay }),
      case .fact(.pay(var pay)) = candidates[index].value, let low = pay.min,
      pay.max == nil || pay.max == low, isNamedAsPay(candidates[index].line)
    else { return }
    var rows: [Int] = []
    var last = candidates[index].line
    while rows.count < Self.mostRows, let next = next(after: last) {
      rows.append(next)
      last = next
    }
    guard let (top, found) = rows.lazy.compactMap(upperEnd).first,
      let high = found.max ?? found.min, high > low,
      found.currency == nil || found.currency == pay.currency
    else { return }
    pay.max = high
    if pay.per == nil { pay.per = found.per ?? rows.lazy.compactMap(periodOfRow).first }
    candidates[index].value = .fact(.pay(pay))
    candidates.removeAll { $0.field == .pay && $0.line == top }
  }

  /// The rows of one thing stand together: the upper end, the time, and one between.
  private static let mostRows = 4
  /// A row is a label and an amount.
  private static let longestRow = 12

  /// "Salaris van", "Minimum salary": a word of pay among the first of the row.
  private func isNamedAsPay(_ line: Int) -> Bool {
    let tokens = lines[line].tokens
    return tokens.count <= Self.longestRow
      && tokens.prefix(Self.wordsOfLabel).contains { scan.has(.paying, at: $0, tokens.upperBound) }
  }

  /// "maximum bruto salaris"
  private static let wordsOfLabel = 3

  /// "Salaris t/m", "Salary to", "Maximum salary": a word of pay and one of an upper end, before the amount.
  private func upperEnd(_ line: Int) -> (line: Int, pay: Pay)? {
    guard isNamedAsPay(line), summary(of: line).hasNumber,
      let amount = scan.pay(in: lines[line].tokens, bare: true)
    else { return nil }
    let before = lines[line].tokens.lowerBound..<amount.range.lowerBound
    let isUpper =
      scan.contains(.most, in: before) || scan.contains(.until, in: before)
      || scan.contains(.range, in: before)
    return isUpper ? (line, amount.pay) : nil
  }

  /// "Salarisperiode: maand", "Pay period: Month": the row names the time, and its value is one.
  private func periodOfRow(_ line: Int) -> Pay.Period? {
    let tokens = lines[line].tokens
    guard tokens.count <= Self.longestRow, !summary(of: line).hasNumber,
      scan.skip(.payTime, at: tokens.lowerBound, tokens.upperBound) != nil
    else { return nil }
    if let period = scan.payPeriod(in: tokens) { return period }
    if scan.contains(.hourly, in: tokens) { return .hour }
    if scan.contains(.monthly, in: tokens) { return .month }
    return scan.contains(.yearly, in: tokens) ? .year : nil
  }
}
