/// How a language writes numbers: with the marks that its `money` has.
package struct NumberForms: Sendable {
  let groupMark: String
  package let decimalMark: String

  /// More are not those of the number, which is a Double.
  private static let mostDecimals = 15

  init(_ money: MoneyForm) { (groupMark, decimalMark) = (money.group, money.point) }

  package func text(_ value: Value, decimals: Int? = nil) -> String {
    let (digits, fraction, isNegative) = Self.parts(
      value, decimals: decimals.map { max(0, min(Self.mostDecimals, $0)) })
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += groupMark }
      text.append(digit)
    }
    if !fraction.isEmpty { text += decimalMark + fraction }
    return (isNegative ? "-" : "") + text
  }

  /// Digits before and behind the point. Half is rounded away from zero.
  private static func parts(_ value: Value, decimals: Int?) -> (String, String, isNegative: Bool) {
    if case .whole(let number) = value {
      return (String(number.magnitude), String(repeating: "0", count: decimals ?? 0), number < 0)
    }
    let number = value.number ?? 0
    guard number.isFinite, abs(number) < 1e15 else {
      return (abs(number).description, "", number < 0)
    }
    guard let decimals else {
      let plain = abs(number).description.split(separator: ".")
      guard plain.count == 2, !abs(number).description.contains("e") else {
        return (String(UInt64(abs(number).rounded())), "", number < 0)
      }
      return (String(plain[0]), plain[1] == "0" ? "" : String(plain[1]), number < 0)
    }
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = abs(number) * scale
    guard scaled < 1e18 else { return (abs(number).description, "", number < 0) }
    // 2.675 is a little less than it reads; the nearest decimal of 15 digits is what was meant.
    let digits = String(UInt64((scaled + scaled * 1e-15).rounded()))
    let all = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let isZero = all.allSatisfy { $0 == "0" }
    return (String(all.dropLast(decimals)), String(all.suffix(decimals)), number < 0 && !isZero)
  }
}
