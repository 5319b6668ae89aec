internal import Diagnostics

/// Operators with two sides: the types they take, and what their truth tells.
extension Compiler {
  mutating func binary(
    _ sign: Operator, _ left: Expression, _ right: Expression, _ whole: Expression
  ) -> Typed {
    switch sign {
    case .and, .or: return logical(sign, left, right)
    case .join: return joinedTexts(whole)
    case .contains, .containsNot: return contains(sign, left, right)
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
      return comparison(sign, left, right, whole)
    case .plus, .minus, .times, .divide, .floorDivide, .remainder:
      return arithmetic(sign, left, right, whole)
    }
  }

  /// As in Jinja `a or b` is `a` when that is true, else `b`, and `and` the other way round. Values of
  /// different types give a flag.
  private mutating func logical(_ sign: Operator, _ left: Expression, _ right: Expression) -> Typed
  {
    let before = facts
    let first = condition(left)
    facts.formUnion(sign == .and ? first.facts.whenTrue : first.facts.whenFalse)
    let second = condition(right)
    facts = before
    let combined = sign == .and ? first.facts.and(second.facts) : first.facts.or(second.facts)
    let kept = sign == .or ? first.type.unwrapped : first.type
    let type = kept.joined(with: second.type)
    if case .flag? = type {
    } else if let type {
      let both: Program.Node =
        sign == .and ? .and(first.node, second.node) : .or(first.node, second.node)
      return Typed(node: node(both), type: type, facts: combined)
    }
    let truths = (node(.truth(first.node)), node(.truth(second.node)))
    let both: Program.Node = sign == .and ? .and(truths.0, truths.1) : .or(truths.0, truths.1)
    return Typed(node: node(both), type: .flag, facts: combined)
  }

  /// A chain of `~` is written in one go.
  private mutating func joinedTexts(_ whole: Expression) -> Typed {
    var parts: [Expression] = []
    var rest = whole
    while case .binary(.join, let left, let right) = rest.kind {
      parts.append(right)
      rest = left
    }
    parts.append(rest)
    let nodes = parts.reversed().map { part in
      let value = expression(part)
      return require(value, .printable, part, "`~`")
    }
    let run = operands(nodes)
    let place = place(whole.span)
    return Typed(
      node: node(.joinTexts(first: run.first, count: run.count, place: place)), type: .text)
  }

  private mutating func contains(_ sign: Operator, _ left: Expression, _ right: Expression) -> Typed
  {
    let part = expression(left)
    let whole = expression(right)
    switch whole.type {
    case .list(let element):
      if element.joined(with: part.type.unwrapped) == nil {
        report(
          "wrong-comparison",
          "\(whole.type.phrase) cannot contain \(part.type.phrase)", left.span)
      }
    case .text, .url:
      _ = require(part, .text, left, "`in` a text")
    case .dynamic, .unknown: break
    case .optional: reportUnguarded(right, whole.type, "none contains nothing")
    default:
      report("wrong-type", "`in` searches text or a list, not \(whole.type.phrase)", right.span)
    }
    let found = node(.contains(part.node, whole.node))
    return Typed(node: sign == .contains ? found : node(.not(found)), type: .flag)
  }

  private mutating func comparison(
    _ sign: Operator, _ left: Expression, _ right: Expression, _ whole: Expression
  ) -> Typed {
    let first = expression(left)
    let second = expression(right)
    let isEquality = sign == .equal || sign == .notEqual
    // `x == none` asks what `x is none` asks.
    for (value, other) in [(first, second), (second, first)] where other.type.isNoneLiteral {
      guard isEquality else { break }
      let isNone = node(.isNone(value.node))
      var facts = Facts()
      if let path = value.path { facts.whenFalse = [path] }
      return sign == .equal
        ? Typed(node: isNone, type: .flag, facts: facts)
        : Typed(node: node(.not(isNone)), type: .flag, facts: facts.negated)
    }
    var facts = Facts()
    if isEquality {
      if !first.type.unwrapped.isComparable(with: second.type.unwrapped) {
        reportComparison(first.type, second.type, whole.span)
      }
      // Equal to something that is there.
      if let path = first.path, !second.type.isOptional { facts.whenTrue.insert(path) }
      if let path = second.path, !first.type.isOptional { facts.whenTrue.insert(path) }
      if sign == .notEqual { facts = facts.negated }
    } else {
      var isReported = false
      for (value, side) in [(first, left), (second, right)] where value.type.isOptional {
        reportUnguarded(side, value.type, "none has no order")
        isReported = true
      }
      if !isReported {
        if !first.type.isComparable(with: second.type) {
          reportComparison(first.type, second.type, whole.span)
        } else if !first.type.isOrdered || !second.type.isOrdered {
          report(
            "wrong-comparison", "\(first.type.phrase) has no order", whole.span,
            help: "compare with `==` or `!=`")
        }
      }
    }
    let comparison: Program.Comparison =
      switch sign {
      case .equal: .equal
      case .notEqual: .notEqual
      case .less: .less
      case .lessOrEqual: .lessOrEqual
      case .greater: .greater
      default: .greaterOrEqual
      }
    return Typed(
      node: node(.compare(comparison, first.node, second.node)), type: .flag, facts: facts)
  }

  private mutating func reportComparison(_ a: ValueType, _ b: ValueType, _ span: SourceSpan) {
    report("wrong-comparison", "\(a.phrase) cannot be compared with \(b.phrase)", span)
  }

  private mutating func arithmetic(
    _ sign: Operator, _ left: Expression, _ right: Expression, _ whole: Expression
  ) -> Typed {
    let first = expression(left)
    let second = expression(right)
    let arithmetic: Program.Arithmetic =
      switch sign {
      case .plus: .plus
      case .minus: .minus
      case .times: .times
      case .divide: .divide
      case .floorDivide: .floorDivide
      default: .remainder
      }
    func result(_ type: ValueType, _ a: Int32, _ b: Int32) -> Typed {
      let place = place(whole.span)
      return Typed(node: node(.arithmetic(arithmetic, a, b, place: place)), type: type)
    }
    switch (sign, first.type, second.type) {
    case (.plus, .day, .number), (.minus, .day, .number):
      return result(.day, first.node, second.node)
    case (.minus, .day, .day): return result(.number, first.node, second.node)
    case (.plus, .list, .list):
      if let joined = first.type.joined(with: second.type) {
        return result(joined, first.node, second.node)
      }
      reportComparison(first.type, second.type, whole.span)
      return unknown()
    case (.plus, .text, .text), (.plus, .text, .url), (.plus, .url, .text):
      report(
        "wrong-type", "`+` adds numbers, and these are texts", whole.span,
        help: "join texts with `~`")
      return unknown()
    default:
      let a = require(first, .number, left, "`\(sign.rawValue)`")
      let b = require(second, .number, right, "`\(sign.rawValue)`")
      if sign == .divide || sign == .floorDivide || sign == .remainder,
        second.literal?.number == 0
      {
        report("division-by-zero", "a number cannot be divided by zero", whole.span)
      }
      return result(.number, a, b)
    }
  }
}

extension ValueType {
  fileprivate var isNoneLiteral: Bool {
    if case .optional(.unknown) = self { true } else { false }
  }

  func isComparable(with other: ValueType) -> Bool {
    switch (self, other) {
    case (.unknown, _), (_, .unknown), (.dynamic, _), (_, .dynamic): true
    case (.number, .number), (.day, .day), (.flag, .flag): true
    case (.list(let a), .list(let b)): a.isComparable(with: b)
    default: isTextual && other.isTextual
    }
  }

  fileprivate var isOrdered: Bool {
    switch self {
    case .number, .day, .text, .url, .dynamic, .unknown: true
    default: false
    }
  }
}
