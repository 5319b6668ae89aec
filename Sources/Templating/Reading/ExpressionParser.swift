internal import Diagnostics

extension Parser {
  /// expression = or [ "if" or [ "else" expression ] ]
  mutating func expression() throws(Failure) -> Expression {
    let start = current.span
    let value = try deeper { (parser) throws(Failure) in
      let value = try parser.binary(.or)
      guard parser.current.kind == .name("if") else { return value }
      parser.advance()
      let condition = try parser.binary(.or)
      var otherwise: Expression?
      if parser.current.kind == .name("else") {
        parser.advance()
        otherwise = try parser.expression()
      }
      return Expression(
        .conditional(value, condition: condition, otherwise: otherwise),
        value.span.union((otherwise ?? condition).span))
    }
    guard value.height <= Limits.nesting else { throw fail(.tooDeep, at: start) }
    return value
  }

  /// binary(level) = higher { operator higher }, by the table of `Operator`
  private mutating func binary(_ level: Operator.Level) throws(Failure) -> Expression {
    if level == .not, current.kind == .name("not") {
      let start = current.span
      advance()
      return try deeper { (parser) throws(Failure) in
        let operand = try parser.binary(.not)
        return Expression(.not(operand), start.union(operand.span))
      }
    }
    if level == .unary { return try unary() }
    var left = try binary(level.next)
    var chains = false
    while let (found, words) = operatorHere, found.level == level {
      let span = current.span
      for _ in 0..<words { advance() }
      if level == .comparison, chains { throw fail(.comparisonChain, at: span) }
      let right = try binary(level.next)
      left = try bounded(
        Expression(.binary(found, left, right), left.span.union(right.span)), at: span)
      chains = true
    }
    return left
  }

  /// The operator at this place and how many words it has.
  private var operatorHere: (Operator, words: Int)? {
    switch current.kind {
    case .name("not"):
      guard position + 1 < tokens.count, tokens[position + 1].kind == .name("in") else {
        return nil
      }
      return (.containsNot, 2)
    case .name(let word): return Operator(rawValue: word).map { ($0, 1) }
    case .symbol(let symbol): return Operator(rawValue: symbol.rawValue).map { ($0, 1) }
    default: return nil
    }
  }

  /// unary = "-" unary | primary suffixes; filters behind `-x` are those of the whole, as in Jinja.
  private mutating func unary() throws(Failure) -> Expression {
    guard current.kind == .symbol(.minus) else {
      return try filtersAndTests(try fields(try primary()))
    }
    let start = current.span
    advance()
    let operand = try deeper { (parser) throws(Failure) in
      parser.current.kind == .symbol(.minus)
        ? try parser.unary() : try parser.fields(try parser.primary())
    }
    let negated = Expression(.negate(operand), start.union(operand.span))
    return try filtersAndTests(negated)
  }

  /// primary = text | number | "true" | "false" | "none" | name | "(" expression ")"
  ///         | "[" [ expression { "," expression } ] "]"
  private mutating func primary() throws(Failure) -> Expression {
    let token = current
    func constant(_ value: Value) -> Expression { Expression(.constant(value), token.span) }
    switch token.kind {
    case .text(let text):
      advance()
      return constant(.text(text))
    case .whole(let number):
      advance()
      return constant(.whole(number))
    case .decimal(let number):
      advance()
      return constant(.decimal(number))
    case .name("true"), .name("True"):
      advance()
      return constant(.flag(true))
    case .name("false"), .name("False"):
      advance()
      return constant(.flag(false))
    case .name("none"), .name("None"):
      advance()
      return constant(.none)
    case .name(let name) where !Parser.reserved.contains(name):
      advance()
      return Expression(.name(name), token.span)
    case .symbol(.openParenthesis):
      advance()
      let inner = try expression()
      let end = current.span
      try expect(.symbol(.closeParenthesis))
      return Expression(inner.kind, token.span.union(end))
    case .symbol(.openBracket):
      advance()
      var elements: [Expression] = []
      while current.kind != .symbol(.closeBracket) {
        elements.append(try expression())
        guard current.kind == .symbol(.comma) else { break }
        advance()
      }
      let end = current.span
      try expect(.symbol(.closeBracket))
      return Expression(.list(elements), token.span.union(end))
    default:
      throw fail(.noValue(token), at: token.span)
    }
  }

  /// fields = { "." name | "[" expression "]" | "(" arguments ")" }
  private mutating func fields(_ start: Expression) throws(Failure) -> Expression {
    var value = start
    while true {
      switch current.kind {
      case .symbol(.dot):
        advance()
        guard case .name(let text) = current.kind else {
          throw fail(.rule("a dot is followed by the name of a field"), at: current.span)
        }
        let name = Name(text: text, span: current.span)
        advance()
        value = try bounded(
          Expression(.field(value, name), value.span.union(name.span)), at: name.span)
      case .symbol(.openBracket):
        advance()
        let index = try expression()
        let end = current.span
        try expect(.symbol(.closeBracket))
        value = try bounded(
          Expression(.index(value, index), value.span.union(end)), at: end)
      case .symbol(.openParenthesis):
        switch value.kind {
        case .name, .field: break
        default: throw fail(.callOfValue, at: current.span)
        }
        let (arguments, end) = try arguments()
        value = try bounded(
          Expression(.call(value, arguments), value.span.union(end)), at: end)
      default:
        return value
      }
    }
  }

  /// filters and tests = { "|" name [ "(" arguments ")" ] | "is" [ "not" ] ( "none" | "empty" ) }
  private mutating func filtersAndTests(_ start: Expression) throws(Failure) -> Expression {
    var value = start
    while true {
      switch current.kind {
      case .symbol(.pipe):
        advance()
        guard case .name(let text) = current.kind else {
          throw fail(.rule("a bar is followed by the name of a filter"), at: current.span)
        }
        let name = Name(text: text, span: current.span)
        advance()
        var arguments: [Expression.Argument] = []
        var end = name.span
        if current.kind == .symbol(.openParenthesis) { (arguments, end) = try self.arguments() }
        value = try bounded(
          Expression(.filter(value, name, arguments), value.span.union(end)), at: name.span)
      case .name("is"):
        advance()
        let isNegated = current.kind == .name("not")
        if isNegated { advance() }
        let word = current
        guard case .name(let test) = word.kind else {
          throw fail(.rule("`is` is followed by `none` or `empty`"), at: word.span)
        }
        let span = value.span.union(word.span)
        switch test {
        case "none", "None": value = Expression(.isNone(value), span)
        case "empty": value = Expression(.isEmpty(value), span)
        default: throw fail(.unknownTest(test), at: word.span)
        }
        advance()
        if isNegated { value = Expression(.not(value), span) }
        value = try bounded(value, at: word.span)
      default:
        return value
      }
    }
  }

  /// arguments = "(" [ [ name "=" ] expression { "," … } ] ")"
  private mutating func arguments() throws(Failure) -> ([Expression.Argument], SourceSpan) {
    try expect(.symbol(.openParenthesis))
    var arguments: [Expression.Argument] = []
    while current.kind != .symbol(.closeParenthesis) {
      var name: Name?
      if case .name(let text) = current.kind, position + 1 < tokens.count,
        tokens[position + 1].kind == .symbol(.assign)
      {
        name = Name(text: text, span: current.span)
        advance()
        advance()
      } else if arguments.last?.name != nil {
        throw fail(.unnamedAfterNamed, at: current.span)
      }
      arguments.append(.init(name: name, value: try expression()))
      guard current.kind == .symbol(.comma) else { break }
      advance()
    }
    let end = current.span
    try expect(.symbol(.closeParenthesis))
    return (arguments, end)
  }

  /// A chain grows a level with each of its links, without going deeper here: what walks the tree does.
  private mutating func bounded(
    _ value: Expression, at span: SourceSpan
  ) throws(Failure) -> Expression {
    guard value.height <= Limits.nesting else { throw fail(.tooDeep, at: span) }
    return value
  }

  private mutating func deeper<Result>(
    _ read: (inout Parser) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    depth += 1
    defer { depth -= 1 }
    guard depth < Limits.nesting else { throw fail(.tooDeep, at: current.span) }
    return try read(&self)
  }
}
