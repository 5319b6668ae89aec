internal import Diagnostics

/// A piece of a template: a run of literal text, or a word between `{{` and `}}` or `{%` and `%}`.
struct Token: Sendable {
  enum Kind: Sendable, Equatable {
    /// Literal text; the span is what is left of it after whitespace control.
    case literal
    case openOutput, closeOutput
    case openTag, closeTag
    case name(String)
    case text(String)
    case whole(Int)
    case decimal(Double)
    case symbol(Symbol)
    /// What is wrong with the brace that ends here was said.
    case bad
    case end
  }

  let kind: Kind
  let span: SourceSpan
}

/// The signs of the language. Of two that begin alike the longer one is meant.
enum Symbol: String, Sendable, CaseIterable {
  case dot = "."
  case comma = ","
  case pipe = "|"
  case tilde = "~"
  case openParenthesis = "("
  case closeParenthesis = ")"
  case openBracket = "["
  case closeBracket = "]"
  case assign = "="
  case equal = "=="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case plus = "+"
  case minus = "-"
  case times = "*"
  case divide = "/"
  case floorDivide = "//"
  case remainder = "%"

  static let longestFirst = allCases.sorted { $0.rawValue.utf8.count > $1.rawValue.utf8.count }
    .map { (symbol: $0, bytes: Array($0.rawValue.utf8)) }
}
