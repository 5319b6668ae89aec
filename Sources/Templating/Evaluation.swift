internal import Days
internal import Diagnostics

/// What an expression is worth. The checker has seen the types, so a case that does not fit is impossible
/// and worth `none`; what depends on the value itself (a division by zero, a dynamic value of the wrong
/// kind) is a problem of the page.
extension Rendering {
  mutating func value(_ node: Int32) -> Value {
    switch program.nodes[Int(node)] {
    case .constant(let index): return program.constants[Int(index)]
    case .root(let index): return roots[Int(index)]
    case .slot(let index): return slots[Int(index)]
    case .field(let base, let position):
      guard case .record(let record) = value(base) else { return .none }
      return record.value(at: Int(position))
    case .member(let base, let name):
      guard case .map(let members) = value(base),
        case .text(let name) = program.constants[Int(name)]
      else { return .none }
      return members[name] ?? .none
    case .groupPart(let base, let position):
      guard case .list(let parts) = value(base) else { return .none }
      return parts[Int(position)]
    case .element(let base, let index): return element(of: value(base), at: value(index))
    case .loop(let loop, let field): return loopValue(loops[Int(loop)], field)
    case .list(let first, let count):
      return .list((first..<first + count).map { value(program.operands[Int($0)]) })
    case .joinTexts(let first, let count):
      var text = ""
      for index in first..<first + count { text += value(program.operands[Int(index)]).printed }
      return .text(text)
    case .not(let operand): return .flag(!truth(operand))
    case .truth(let operand): return .flag(truth(operand))
    case .isNone(let operand): return .flag(value(operand).isNone)
    case .isEmpty(let operand): return .flag(value(operand).isEmpty)
    case .negate(let operand):
      switch value(operand) {
      case .whole(let number): return .whole(number == .min ? .max : -number)
      case .decimal(let number): return .decimal(-number)
      default: return .none
      }
    case .and(let left, let right):
      let first = value(left)
      return first.isTrue ? value(right) : first
    case .or(let left, let right):
      let first = value(left)
      return first.isTrue ? first : value(right)
    case .compare(let comparison, let left, let right):
      return .flag(comparison.holds(value(left), value(right)))
    case .contains(let part, let whole): return .flag(value(whole).contains(value(part)))
    case .arithmetic(let sign, let left, let right, let place):
      guard let result = sign.result(value(left), value(right)) else {
        problems.append(.divisionByZero(at: self.place(place)))
        return .whole(0)
      }
      return result
    case .conditional(let condition, let value, let otherwise):
      return truth(condition) ? self.value(value) : self.value(otherwise)
    case .filter(let index):
      let use = program.filters[Int(index)]
      let input = value(use.input)
      return use.filter.apply(
        FilterCall(
          input: input, arguments: use.arguments.map { value($0) }, field: use.field,
          surroundings: surroundings))
    case .function(let index):
      let use = program.functions[Int(index)]
      return use.function.body(use.arguments.map { value($0) })
    case .phrase(let index):
      let use = program.phrases[Int(index)]
      return .text(
        use.phrase.text(use.arguments.map { value($0) }, language: surroundings.language))
    case .check(let operand, let accepts, let place):
      let found = value(operand)
      guard let fitting = accepts.fitting(found) else {
        problems.append(.wrongDynamic(found, accepts, at: self.place(place)))
        return accepts.neutral
      }
      return fitting
    }
  }

  mutating func truth(_ node: Int32) -> Bool {
    // Flags of loops and comparisons are the commonest conditions; the rest goes the general way.
    value(node).isTrue
  }

  /// Counts from the end when negative, as in Python.
  private func element(of base: Value, at index: Value) -> Value {
    switch (base, index) {
    case (.list(let elements), .whole(let index)):
      let position = index < 0 ? elements.count + index : index
      return elements.indices.contains(position) ? elements[position] : .none
    case (.map(let members), .text(let name)): return members[name] ?? .none
    default: return .none
    }
  }

  private func loopValue(_ loop: Loop, _ field: LoopField) -> Value {
    switch field {
    case .index: .whole(loop.index + 1)
    case .index0: .whole(loop.index)
    case .first: .flag(loop.index == 0)
    case .last: .flag(loop.index == loop.elements.count - 1)
    case .length: .whole(loop.elements.count)
    }
  }
}

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

extension Diagnostic {
  fileprivate static func divisionByZero(at place: Program.Place) -> Self {
    Diagnostic(
      .error, "division-by-zero", "a number cannot be divided by zero", at: place.location,
      notes: place.notes)
  }

  fileprivate static func wrongDynamic(_ value: Value, _ accepts: Accepts, at place: Program.Place)
    -> Self
  {
    let kind =
      switch value {
      case .none: "none"
      case .text, .html, .url: "text"
      case .whole, .decimal: "a number"
      case .day: "a day"
      case .flag: "a flag"
      case .list: "a list"
      case .record: "a record"
      case .map: "a map"
      }
    return Diagnostic(
      .error, "wrong-dynamic-value", "expected \(accepts.phrase), and the value here is \(kind)",
      at: place.location, notes: place.notes)
  }
}
