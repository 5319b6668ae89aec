internal import Days

extension Program.Comparison {
  func holds(_ left: Value, _ right: Value) -> Bool {
    switch self {
    case .equal: left.equals(right)
    case .notEqual: !left.equals(right)
    case .less: left.order(right) == -1
    case .greater: left.order(right) == 1
    case .lessOrEqual: left.order(right).map { $0 <= 0 } ?? false
    case .greaterOrEqual: left.order(right).map { $0 >= 0 } ?? false
    }
  }
}

extension Program.Arithmetic {
  /// Nil only for a division by zero. Whole numbers that grow too large go on as decimals; `/` always
  /// gives a decimal, `//` and `%` round down, as in Python.
  func result(_ left: Value, _ right: Value) -> Value? {
    switch (left, right) {
    case (.whole(let a), .whole(let b)): return whole(a, b)
    case (.day(let day), .whole(let days)):
      let days = max(-10_000_000, min(10_000_000, days))
      return .day(self == .plus ? day + days : day - days)
    case (.day(let a), .day(let b)): return .whole(a - b)
    case (.list(let a), .list(let b)): return .list(a + b)
    default:
      guard let a = left.number, let b = right.number else { return Value.none }
      return decimal(a, b)
    }
  }

  private func whole(_ a: Int, _ b: Int) -> Value? {
    let result: (partialValue: Int, overflow: Bool)
    switch self {
    case .plus: result = a.addingReportingOverflow(b)
    case .minus: result = a.subtractingReportingOverflow(b)
    case .times: result = a.multipliedReportingOverflow(by: b)
    case .divide: return b == 0 ? nil : .decimal(Double(a) / Double(b))
    case .floorDivide, .remainder:
      guard b != 0 else { return nil }
      let (quotient, overflow) = a.dividedReportingOverflow(by: b)
      if overflow { return self == .remainder ? .whole(0) : .decimal(-Double(a)) }
      let rest = a % b
      let isBetween = rest != 0 && (rest < 0) != (b < 0)
      return .whole(
        self == .remainder ? (isBetween ? rest + b : rest) : (isBetween ? quotient - 1 : quotient))
    }
    return result.overflow ? decimal(Double(a), Double(b)) : .whole(result.partialValue)
  }

  private func decimal(_ a: Double, _ b: Double) -> Value? {
    switch self {
    case .plus: return .decimal(a + b)
    case .minus: return .decimal(a - b)
    case .times: return .decimal(a * b)
    case .divide: return b == 0 ? nil : .decimal(a / b)
    case .floorDivide: return b == 0 ? nil : .decimal((a / b).rounded(.down))
    case .remainder: return b == 0 ? nil : .decimal(a - b * (a / b).rounded(.down))
    }
  }
}

extension Value {
  func equals(_ other: Value) -> Bool {
    switch (self, other) {
    case (.none, .none): true
    case (.text(let a), .text(let b)), (.url(let a), .url(let b)), (.html(let a), .html(let b)),
      (.text(let a), .url(let b)), (.url(let a), .text(let b)):
      a == b
    case (.whole(let a), .whole(let b)): a == b
    case (.day(let a), .day(let b)): a == b
    case (.flag(let a), .flag(let b)): a == b
    case (.list(let a), .list(let b)):
      a.count == b.count && zip(a, b).allSatisfy { $0.equals($1) }
    default:
      if let a = number, let b = other.number { a == b } else { false }
    }
  }

  /// -1, 0 or 1; nil for values that have no order.
  func order(_ other: Value) -> Int? {
    switch (self, other) {
    case (.whole(let a), .whole(let b)): return a < b ? -1 : a == b ? 0 : 1
    case (.day(let a), .day(let b)): return a < b ? -1 : a == b ? 0 : 1
    case (.flag(let a), .flag(let b)): return a == b ? 0 : b ? -1 : 1
    case (.text(let a), .text(let b)), (.url(let a), .url(let b)), (.text(let a), .url(let b)),
      (.url(let a), .text(let b)):
      return a < b ? -1 : a == b ? 0 : 1
    default:
      guard let a = number, let b = other.number else { return nil }
      return a < b ? -1 : a == b ? 0 : 1
    }
  }

  func contains(_ part: Value) -> Bool {
    switch self {
    case .list(let elements): elements.contains { $0.equals(part) }
    case .text(let text), .url(let text), .html(let text):
      part.printed.isEmpty || text.contains(part.printed)
    case .map(let members): members[part.printed] != nil
    default: false
    }
  }
}
