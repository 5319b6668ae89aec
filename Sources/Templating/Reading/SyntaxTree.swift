internal import Diagnostics

/// One template file as it was written, before anything is known of types.
struct Template: Sendable {
  /// Relative to the templates folder: `parts/card.html`.
  let name: String
  let source: SourceText
  var extends: Name?
  var body: [Statement] = []
  /// Every block of the file, nested ones too.
  var blocks: [String: Block] = [:]
  /// The macros outside any other tag; they can be called anywhere in the file.
  var macros: [String: Macro] = [:]
  /// The imports outside any other tag, by the name they give.
  var imports: [String: Name] = [:]
  /// The tags do not fit together: what the file means is not clear enough to check more.
  var isBroken = false
}

struct Name: Sendable {
  let text: String
  let span: SourceSpan
}

indirect enum Statement: Sendable {
  case literal(SourceSpan)
  case output(Expression)
  case branch(Branch)
  case loop(Loop)
  case set(Name, Expression)
  case include(Include)
  case block(Block)
  case macro(Macro)
  case importMacros(file: Name, alias: Name)
}

/// `if`, every `elif`, and `else`.
struct Branch: Sendable {
  struct Arm: Sendable {
    let condition: Expression
    let tag: SourceSpan
    let body: [Statement]
  }

  let arms: [Arm]
  let otherwise: [Statement]?
}

struct Loop: Sendable {
  let variable: Name
  let sequence: Expression
  let tag: SourceSpan
  let body: [Statement]
  let otherwise: [Statement]?
}

struct Include: Sendable {
  let file: Name
  let bindings: [(name: Name, value: Expression)]
}

struct Block: Sendable {
  let name: Name
  let body: [Statement]
}

struct Macro: Sendable {
  struct Parameter: Sendable {
    let name: Name
    let fallback: Expression?
  }

  let name: Name
  let parameters: [Parameter]
  let body: [Statement]
}

struct Expression: Sendable {
  indirect enum Kind: Sendable {
    /// An error was said where it stood.
    case unknown
    case constant(Value)
    case list([Expression])
    case name(String)
    case field(Expression, Name)
    case index(Expression, Expression)
    case call(Expression, [Argument])
    case filter(Expression, Name, [Argument])
    case isNone(Expression)
    case isEmpty(Expression)
    case not(Expression)
    case negate(Expression)
    case binary(Operator, Expression, Expression)
    case conditional(Expression, condition: Expression, otherwise: Expression?)
  }

  struct Argument: Sendable {
    let name: Name?
    let value: Expression
  }

  let kind: Kind
  let span: SourceSpan
  /// Levels of the tree below and with this one; what walks the tree recurses so deep.
  let height: Int

  init(_ kind: Kind, _ span: SourceSpan) {
    self.kind = kind
    self.span = span
    height = 1 + (kind.children.map(\.height).max() ?? 0)
  }

  static func unknown(_ span: SourceSpan) -> Expression { Expression(.unknown, span) }
}

extension Expression.Kind {
  var children: [Expression] {
    switch self {
    case .unknown, .constant, .name: []
    case .list(let elements): elements
    case .field(let base, _), .isNone(let base), .isEmpty(let base), .not(let base),
      .negate(let base):
      [base]
    case .index(let base, let index): [base, index]
    case .call(let base, let arguments), .filter(let base, _, let arguments):
      [base] + arguments.map(\.value)
    case .binary(_, let left, let right): [left, right]
    case .conditional(let value, let condition, let otherwise):
      [value, condition] + (otherwise.map { [$0] } ?? [])
    }
  }
}
