import Facts
import Postings

/// What a site lets one work out, and no fact of the posting:
///
///     Bereken wat jij gaat verdienen
///     Aantal uren per week [ 20 ]
///     Jouw salaris: € 1.679 bruto
extension TextReading {
  /// A number in a box to fill in, or pay and hours below such a box or below the word for a calculator.
  func isOfCalculator(_ line: Int) -> Bool {
    let tokens = lines[line].tokens
    guard tokens.count <= Self.longestOfCalculator, summary(of: line).hasNumber else {
      return false
    }
    let labelled = scan.labelled(tokens)
    let isOfWeekOrPay = labelled?.label.field == .hours || labelled?.label.field == .pay
    guard isOfWeekOrPay || summary(of: line).hasCurrency else { return false }
    return labelled.map { isBox($0.value) } ?? false || above(line).contains(where: isCalculator)
  }

  private func isCalculator(_ line: Int) -> Bool {
    let tokens = lines[line].tokens
    guard tokens.count <= Self.longestOfCalculator else { return false }
    return tokens.contains { index in
      scan.isWord(.calculator, at: index, tokens.upperBound) || isBox(index..<tokens.upperBound)
    }
  }

  /// "[ 20 ]"
  private func isBox(_ range: Range<Int>) -> Bool {
    guard range.count == 3, let first = range.first, let last = range.last else { return false }
    return scan.tokens[first].isSign("[") && scan.tokens[last].isSign("]")
      && scan.tokens[first + 1].kind == .number
  }

  /// The lines over it, up to a blank.
  private func above(_ line: Int) -> Range<Int> {
    let lower = max(0, line - Self.reach)
    return (lines[lower..<line].lastIndex { $0.isBlank }.map { $0 + 1 } ?? lower)..<line
  }

  /// A calculator asks for few things.
  private static let reach = 4
  /// "Bereken hier wat jij bij ons gaat verdienen", "Jouw salaris: € 1.679,50 bruto per maand"
  private static let longestOfCalculator = 12
}
