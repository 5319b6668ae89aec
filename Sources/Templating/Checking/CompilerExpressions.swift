internal import Diagnostics

extension Compiler {
  /// An expression with an error in it: said once, then silent.
  mutating func unknown() -> Typed { Typed(node: constant(.none), type: .unknown) }

  mutating func expression(_ expression: Expression) -> Typed {
    guard problems.count < Limits.problems else { return unknown() }
    switch expression.kind {
    case .unknown: return unknown()
    case .constant(let value):
      return Typed(node: constant(value), type: value.literalType, literal: value)
    case .list(let elements): return list(elements)
    case .name(let name): return self.name(name, expression.span)
    case .field(let base, let name): return field(base, name)
    case .index(let base, let index): return self.index(base, index)
    case .call(let callee, let arguments): return call(callee, arguments, expression.span)
    case .filter(let input, let name, let arguments): return filter(input, name, arguments)
    case .isNone(let operand):
      let value = self.expression(operand)
      var result = Typed(node: node(.isNone(value.node)), type: .flag)
      if let path = value.path { result.facts.whenFalse = [path] }
      return result
    case .isEmpty(let operand):
      let value = self.expression(operand)
      switch value.type.unwrapped {
      case .text, .html, .url, .list, .dynamic, .unknown: break
      default:
        report(
          "wrong-type", "`is empty` asks about text and lists, not about \(value.type.phrase)",
          operand.span)
      }
      var result = Typed(node: node(.isEmpty(value.node)), type: .flag)
      if let path = value.path { result.facts.whenFalse = [path] }
      return result
    case .not(let operand):
      let value = condition(operand)
      return Typed(node: node(.not(value.node)), type: .flag, facts: value.facts.negated)
    case .negate(let operand):
      let value = self.expression(operand)
      let number = require(value, .number, operand, "`-`")
      if let literal = value.literal?.negated {
        return Typed(node: constant(literal), type: .number, literal: literal)
      }
      return Typed(node: node(.negate(number)), type: .number)
    case .binary(let sign, let left, let right): return binary(sign, left, right, expression)
    case .conditional(let value, let condition, let otherwise):
      return conditional(value, condition, otherwise)
    }
  }

  /// An expression whose truth is asked for.
  mutating func condition(_ expression: Expression) -> Typed {
    let value = self.expression(expression)
    guard !value.mayDiffer else { return value }
    switch value.type {
    case .flag, .optional, .text, .html, .url, .list, .dynamic, .unknown: break
    case .number:
      report(
        "not-a-condition", "a number is neither true nor false", expression.span,
        help: "compare it: `\(file.source.text(in: expression.span)) > 0`")
    case .day, .record, .entry, .group:
      report(
        "not-a-condition", "\(value.type.phrase) is always there, so it is no condition",
        expression.span)
    }
    return value
  }

  private mutating func list(_ elements: [Expression]) -> Typed {
    var type = ValueType.unknown
    var nodes: [Int32] = []
    for element in elements {
      let value = expression(element)
      nodes.append(value.node)
      if let joined = type.joined(with: value.type) {
        type = joined
      } else {
        report(
          "wrong-type",
          "the elements of a list have one type, and \(type.phrase) came before this", element.span,
          help: "this is \(value.type.phrase)")
      }
    }
    let run = operands(nodes)
    return Typed(node: node(.list(first: run.first, count: run.count)), type: .list(type))
  }

  private mutating func conditional(
    _ value: Expression, _ condition: Expression, _ otherwise: Expression?
  ) -> Typed {
    let before = facts
    let test = self.condition(condition)
    facts = before.union(test.facts.whenTrue)
    let first = expression(value)
    facts = before.union(test.facts.whenFalse)
    let second =
      otherwise.map { expression($0) }
      ?? Typed(node: constant(.none), type: .optional(.unknown))
    facts = before
    guard let type = first.type.joined(with: second.type) else {
      report(
        "wrong-type",
        "both values of an inline `if` have one type, not \(first.type.phrase) and \(second.type.phrase)",
        (otherwise ?? value).span)
      return unknown()
    }
    return Typed(node: node(.conditional(test.node, first.node, second.node)), type: type)
  }

  // MARK: Requirements

  /// The node of a value that must be of a type; a dynamic one is looked at when the page is rendered.
  mutating func require(
    _ value: Typed, _ accepts: Accepts, _ expression: Expression, _ user: String
  ) -> Int32 {
    if !accepts.takes(value.type) {
      if value.type.isOptional, accepts.takes(value.type.unwrapped) {
        reportUnguarded(
          expression, value.type, "\(user) takes \(accepts.phrase)")
      } else {
        report(
          "wrong-type", "\(user) takes \(accepts.phrase), not \(value.type.phrase)",
          expression.span, help: accepts.wayOut(from: value.type))
      }
    }
    return checked(value, accepts, expression.span)
  }

  mutating func checked(_ value: Typed, _ accepts: Accepts, _ span: SourceSpan) -> Int32 {
    guard case .dynamic = value.type, accepts != .anything, accepts != .present else {
      return value.node
    }
    let place = place(span)
    return node(.check(value.node, accepts, place: place))
  }

  /// Says that a value may be none where it is used.
  mutating func reportUnguarded(_ expression: Expression, _ type: ValueType, _ rule: String) {
    let text = file.source.text(in: expression.span)
    let help: String
    switch expression.kind {
    case .name, .field: help = "ask first: `{% if \(text) %}`, or give a value: `| default(…)`"
    default: help = "give a value for none: `| default(…)`"
    }
    let subject = text.contains("\n") ? "this" : "`\(text)`"
    report(
      "unguarded-optional", "\(subject) may be none, and \(rule)", expression.span,
      help: help)
  }
}

extension Value {
  fileprivate var literalType: ValueType {
    switch self {
    case .none: .optional(.unknown)
    case .text: .text
    case .whole, .decimal: .number
    case .flag: .flag
    default: .unknown
    }
  }

  fileprivate var negated: Value? {
    switch self {
    case .whole(let number): .whole(-number)
    case .decimal(let number): .decimal(-number)
    default: nil
    }
  }
}

extension Accepts {
  fileprivate func wayOut(from type: ValueType) -> String? {
    switch (self, type) {
    case (.text, .html), (.textOrList, .html), (.printable, .html):
      "take the text out of HTML: `| striptags`"
    case (.text, .day): "write the day as text: `| date`"
    case (.text, .number): "make it text: `~ \"\"`, or `| number`"
    case (.text, .list), (.printable, .list): "join the list: `| join(\", \")`"
    default: nil
    }
  }
}
