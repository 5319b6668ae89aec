/// What the parser can find wrong, in words.
struct SyntaxProblem {
  let message: String
  var help: String?

  static func rule(_ rule: String) -> Self { .init(message: rule) }
  static func expected(_ what: String) -> Self { .init(message: "expected \(what)") }

  static let emptyOutput = Self(
    message: "an output needs something to print", help: "write what to print: `{{ board.name }}`")
  static let tagWithoutWord = Self(
    message: "a tag begins with a word", help: "for example `{% if posting.pay %}`")
  static let extendsTwice = Self(message: "a template extends one other template")
  static let extendsInside = Self(message: "`extends` stands outside all other tags")
  static let tooDeep = Self(
    message: "tags and expressions are nested at most \(Limits.nesting) deep")
  static let elseIf = Self(message: "`else` has no condition", help: "write `elif`")
  static let comparisonChain = Self(
    message: "comparisons do not chain", help: "join two of them with `and`")
  static let unnamedAfterNamed = Self(message: "named arguments stand behind the others")
  static let callOfValue = Self(
    message: "only macros, functions and texts are called",
    help: "a filter stands behind a bar: `posting.title | upper`")

  static func unknownTag(_ word: String) -> Self {
    if word == "else" || word == "elif" {
      return .init(message: "`\(word)` stands between `{% if … %}` and `{% endif %}`")
    }
    if word.hasPrefix("end"), tags.contains(String(word.dropFirst(3))) || word == "endraw" {
      return .init(message: "`\(word)` ends nothing that is open here")
    }
    return .init(
      message: "there is no tag `\(word)`",
      help: Habits.tags[word] ?? suggestion(for: word, among: tags))
  }

  static let tags = ["if", "for", "set", "include", "extends", "block", "macro", "import", "raw"]

  static func afterElse(_ word: String) -> Self {
    .init(message: "`\(word)` cannot follow `else`")
  }

  static func otherBlockEnds(_ name: String) -> Self {
    .init(message: "the block that ends here is `\(name)`")
  }

  static func parameterTwice(_ name: String) -> Self {
    .init(message: "a macro has one parameter `\(name)`")
  }

  static func unknownTest(_ word: String) -> Self {
    .init(
      message: "there is no test `\(word)`",
      help: Habits.tests[word] ?? "the tests are `is none` and `is empty`")
  }

  static func unexpected(_ found: Token, wanted: Token.Kind) -> Self {
    switch wanted {
    case .closeOutput: .init(message: "expected `}}` or an operator, not \(found.kind.phrase)")
    case .closeTag: .init(message: "expected `%}` or an operator, not \(found.kind.phrase)")
    default: .init(message: "expected \(wanted.phrase), not \(found.kind.phrase)")
    }
  }

  static func noValue(_ found: Token) -> Self {
    .init(message: "expected a value, not \(found.kind.phrase)")
  }
}

extension Token.Kind {
  var phrase: String {
    switch self {
    case .literal: "text"
    case .openOutput: "`{{`"
    case .closeOutput: "`}}`"
    case .openTag: "`{%`"
    case .closeTag: "`%}`"
    case .name(let name): "`\(name)`"
    case .text: "a text in quotes"
    case .whole(let number): "`\(number)`"
    case .decimal(let number): "`\(number)`"
    case .symbol(let symbol): "`\(symbol.rawValue)`"
    case .bad, .end: "the end of the file"
    }
  }
}
