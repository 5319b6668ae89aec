internal import Diagnostics

/// Tokens → the syntax tree of one file. An error ends its tag; what follows is read all the same, so
/// that one run tells all errors.
struct Parser {
  let source: SourceText
  var tokens: [Token]
  var position = 0
  var depth = 0
  var problems: [Diagnostic] = []
  private var template: Template
  /// The endings of the tags that stand round the one being read, outermost first.
  private var openEndings: [Set<String>] = []

  /// Ends the reading of one tag; the problem is in `problems` already.
  struct Failure: Error {}

  private init(_ source: SourceText, name: String, tokens: [Token]) {
    self.source = source
    self.tokens = tokens
    template = Template(name: name, source: source)
  }

  static func parse(_ source: SourceText, name: String, log: inout DiagnosticLog) -> Template {
    let tokens = Lexer.tokens(of: source, log: &log)
    var parser = Parser(source, name: name, tokens: tokens)
    parser.template.body = parser.statements(until: []).body
    parser.requireOnlyBlocksWhenExtending()
    log.add(contentsOf: parser.problems)
    return parser.template
  }

  var current: Token { tokens[position] }

  mutating func advance() { if position < tokens.count - 1 { position += 1 } }

  // MARK: Statements

  /// statements = { literal | "{{" expression "}}" | "{%" tag "%}" }, up to a tag whose first word is one
  /// of `endings`, which is left unread.
  private mutating func statements(until endings: Set<String>) -> (body: [Statement], ending: Name?)
  {
    var body: [Statement] = []
    while true {
      let start = current
      switch start.kind {
      case .literal:
        advance()
        body.append(.literal(start.span))
      case .openOutput:
        advance()
        if let expression = recovering({ (parser) throws(Failure) in try parser.output() }) {
          body.append(.output(expression))
        }
      case .openTag:
        let word = tagWord
        if let word, endings.contains(word.text) { return (body, word) }
        // The end of a tag further out: the innermost one is not closed.
        if let word, openEndings.contains(where: { $0.contains(word.text) }) { return (body, nil) }
        advance()
        if let statement = recovering({ (parser) throws(Failure) in
          try parser.tag(openedAt: start.span)
        }) {
          if let statement { body.append(statement) }
        }
      default:
        return (body, nil)
      }
    }
  }

  /// The first word of the tag that opens here.
  private var tagWord: Name? {
    guard current.kind == .openTag, position + 1 < tokens.count,
      case .name(let text) = tokens[position + 1].kind
    else { return nil }
    return Name(text: text, span: tokens[position + 1].span)
  }

  /// Runs `read`; after a failure goes on behind the tag in which it happened.
  private mutating func recovering<Result>(
    _ read: (inout Parser) throws(Failure) -> Result
  ) -> Result? {
    let depth = depth
    do {
      return try read(&self)
    } catch {
      self.depth = depth
      while true {
        switch current.kind {
        case .closeOutput, .closeTag:
          advance()
          return nil
        case .end, .literal, .openTag, .openOutput: return nil
        default: advance()
        }
      }
    }
  }

  private mutating func output() throws(Failure) -> Expression {
    if current.kind == .closeOutput {
      throw fail(.emptyOutput, at: tokens[position - 1].span.union(current.span))
    }
    let value = try expression()
    try expect(.closeOutput)
    return value
  }

  /// tag = if | for | "set" name "=" expression | include | extends | block | macro | import
  private mutating func tag(openedAt opening: SourceSpan) throws(Failure) -> Statement? {
    guard case .name(let word) = current.kind else { throw fail(.tagWithoutWord, at: current.span) }
    let name = Name(text: word, span: current.span)
    advance()
    switch word {
    case "if": return try branch(name)
    case "for": return try loop(name)
    case "set": return try set()
    case "include": return try include()
    case "extends":
      try extends(name)
      return nil
    case "block": return try block(name)
    case "macro": return try macro(name)
    case "import": return try importMacros()
    default:
      if word.hasPrefix("end") || word == "else" || word == "elif" { template.isBroken = true }
      throw fail(.unknownTag(word), at: name.span)
    }
  }

  /// if = "if" expression … { "elif" expression … } [ "else" … ] "endif"
  private mutating func branch(_ opening: Name) throws(Failure) -> Statement {
    var arms: [Branch.Arm] = []
    var otherwise: [Statement]?
    var word = opening
    var condition = condition()
    while true {
      let (body, ending) = try nested(opening, ["elif", "else", "endif"])
      if word.text == "else" {
        otherwise = body
      } else {
        arms.append(.init(condition: condition, tag: word.span, body: body))
      }
      advance()
      advance()
      if ending.text == "endif" {
        closeTag()
        return .branch(Branch(arms: arms, otherwise: otherwise))
      }
      if word.text == "else" {
        template.isBroken = true
        problems.append(diagnostic(.afterElse(ending.text), at: ending.span))
      }
      word = ending
      if ending.text == "elif" { condition = self.condition() } else { closeTag() }
    }
  }

  /// The condition of an opening tag and its end. An error in it does not take the body along.
  private mutating func condition() -> Expression {
    let start = current.span
    return recovering { (parser) throws(Failure) in
      let value = try parser.expression()
      try parser.expect(.closeTag)
      return value
    } ?? .unknown(start)
  }

  private mutating func closeTag() {
    _ = recovering { (parser) throws(Failure) in try parser.expect(.closeTag) }
  }

  /// for = "for" name "in" expression … [ "else" … ] "endfor"
  private mutating func loop(_ opening: Name) throws(Failure) -> Statement {
    let head = recovering { (parser) throws(Failure) in
      let variable = try parser.name("a loop needs a name: `{% for posting in postings %}`")
      try parser.expectWord("in", "`for \(variable.text)` is followed by `in` and a list")
      let sequence = try parser.expression()
      try parser.expect(.closeTag)
      return (variable, sequence)
    }
    let (body, ending) = try nested(opening, ["else", "endfor"])
    var otherwise: [Statement]?
    advance()
    advance()
    closeTag()
    if ending.text == "else" {
      otherwise = try nested(opening, ["endfor"]).body
      advance()
      advance()
      closeTag()
    }
    // Without its head the loop's variable is not known, and all in its body would be reported.
    guard let (variable, sequence) = head else { throw Failure() }
    return .loop(
      Loop(
        variable: variable, sequence: sequence, tag: opening.span, body: body,
        otherwise: otherwise))
  }

  private mutating func set() throws(Failure) -> Statement {
    let name = try name("`set` needs a name: `{% set count = 3 %}`")
    guard current.kind == .symbol(.assign) else {
      throw fail(.expected("`=` and a value after `set \(name.text)`"), at: current.span)
    }
    advance()
    let value = try expression()
    try expect(.closeTag)
    return .set(name, value)
  }

  /// include = "include" text [ "with" name "=" expression { "," name "=" expression } ]
  private mutating func include() throws(Failure) -> Statement {
    let file = try fileName("include")
    var bindings: [(name: Name, value: Expression)] = []
    if current.kind == .name("with") {
      repeat {
        advance()
        let name = try name("`with` needs names and values: `with title = posting.title`")
        guard current.kind == .symbol(.assign) else {
          throw fail(.expected("`=` and a value after `\(name.text)`"), at: current.span)
        }
        advance()
        bindings.append((name, try expression()))
      } while current.kind == .symbol(.comma)
    }
    try expect(.closeTag)
    return .include(Include(file: file, bindings: bindings))
  }

  private mutating func extends(_ word: Name) throws(Failure) {
    let file = try fileName("extends")
    try expect(.closeTag)
    if template.extends != nil { throw fail(.extendsTwice, at: word.span) }
    if !openEndings.isEmpty { throw fail(.extendsInside, at: word.span) }
    template.extends = file
  }

  private mutating func block(_ opening: Name) throws(Failure) -> Statement {
    let name = try name("a block needs a name: `{% block content %}`")
    try expect(.closeTag)
    let (body, _) = try nested(opening, ["endblock"])
    advance()
    advance()
    if case .name(let closing) = current.kind {
      if closing != name.text {
        problems.append(diagnostic(.otherBlockEnds(name.text), at: current.span))
      }
      advance()
    }
    closeTag()
    let block = Block(name: name, body: body)
    if let first = template.blocks[name.text] {
      problems.append(
        Diagnostic(
          .error, "template-block", "a file has a block `\(name.text)` once",
          at: Location(name.span, in: source),
          notes: [.init("first defined here", at: Location(first.name.span, in: source))]))
    } else {
      template.blocks[name.text] = block
    }
    return .block(block)
  }

  /// macro = "macro" name "(" [ name [ "=" expression ] { "," … } ] ")" … "endmacro"
  private mutating func macro(_ opening: Name) throws(Failure) -> Statement {
    let head = recovering { (parser) throws(Failure) in
      let name = try parser.name("a macro needs a name: `{% macro card(posting) %}`")
      var parameters: [Macro.Parameter] = []
      try parser.expect(.symbol(.openParenthesis))
      while parser.current.kind != .symbol(.closeParenthesis) {
        let parameter = try parser.name("a macro's parameters are names, parted by commas")
        var fallback: Expression?
        if parser.current.kind == .symbol(.assign) {
          parser.advance()
          fallback = try parser.expression()
        }
        if parameters.contains(where: { $0.name.text == parameter.text }) {
          throw parser.fail(.parameterTwice(parameter.text), at: parameter.span)
        }
        parameters.append(.init(name: parameter, fallback: fallback))
        guard parser.current.kind == .symbol(.comma) else { break }
        parser.advance()
      }
      try parser.expect(.symbol(.closeParenthesis))
      try parser.expect(.closeTag)
      return (name, parameters)
    }
    let isTopLevel = openEndings.isEmpty
    let (body, _) = try nested(opening, ["endmacro"])
    advance()
    advance()
    closeTag()
    guard let (name, parameters) = head else { throw Failure() }
    let macro = Macro(name: name, parameters: parameters, body: body)
    guard isTopLevel else { return .macro(macro) }
    if let first = template.macros[name.text] {
      problems.append(
        Diagnostic(
          .error, "template-macro", "a file has a macro `\(name.text)` once",
          at: Location(name.span, in: source),
          notes: [.init("first defined here", at: Location(first.name.span, in: source))]))
    }
    template.macros[name.text] = macro
    return .macro(macro)
  }

  private mutating func importMacros() throws(Failure) -> Statement {
    let file = try fileName("import")
    try expectWord("as", "`import` gives the file a name: `{% import \"forms.html\" as forms %}`")
    let alias = try name("`import … as` needs a name")
    try expect(.closeTag)
    if openEndings.isEmpty { template.imports[alias.text] = file }
    return .importMacros(file: file, alias: alias)
  }

  /// What stands between an opening tag and one of its endings, which is left unread.
  private mutating func nested(_ opening: Name, _ endings: Set<String>) throws(Failure) -> (
    body: [Statement], ending: Name
  ) {
    guard openEndings.count < Limits.nesting else {
      template.isBroken = true
      position = tokens.count - 1
      throw fail(.tooDeep, at: opening.span)
    }
    openEndings.append(endings)
    defer { openEndings.removeLast() }
    let (body, ending) = statements(until: endings)
    guard let ending else {
      // The innermost unclosed tag is said; those round it would repeat it.
      if !template.isBroken {
        problems.append(.unclosedTag(opening.text, at: opening.span, in: source))
      }
      template.isBroken = true
      throw Failure()
    }
    return (body, ending)
  }

  /// A file that extends another one is nothing but its blocks, and what those need.
  private mutating func requireOnlyBlocksWhenExtending() {
    guard let extends = template.extends else { return }
    for statement in template.body {
      let span: SourceSpan
      switch statement {
      case .literal(let literal):
        guard let visible = visibleSpan(literal) else { continue }
        span = visible
      case .output(let expression): span = expression.span
      case .branch(let branch): span = branch.arms[0].tag
      case .loop(let loop): span = loop.tag
      case .include(let include): span = include.file.span
      case .set, .block, .macro, .importMacros: continue
      }
      problems.append(
        Diagnostic(
          .error, "template-extends", "a template that extends another prints only in blocks",
          at: Location(span, in: source),
          notes: [.init("extended here", at: Location(extends.span, in: source))],
          help: "move it into a `{% block … %}` of `\(extends.text)`"))
      return
    }
  }

  /// The first line of a literal that is more than white space.
  private func visibleSpan(_ literal: SourceSpan) -> SourceSpan? {
    guard let start = source.bytes[literal.range].firstIndex(where: { $0 > 32 }) else { return nil }
    let end = source.bytes[start..<literal.end].firstIndex { $0 == 10 || $0 == 13 } ?? literal.end
    return SourceSpan(start: start, end: end)
  }
}

// MARK: Words

extension Parser {
  mutating func name(_ rule: String) throws(Failure) -> Name {
    guard case .name(let text) = current.kind, !Parser.reserved.contains(text) else {
      throw fail(.rule(rule), at: current.span)
    }
    let span = current.span
    advance()
    return Name(text: text, span: span)
  }

  mutating func fileName(_ tag: String) throws(Failure) -> Name {
    guard case .text(let text) = current.kind else {
      throw fail(
        .rule("`\(tag)` takes the name of a file in quotes: `{% \(tag) \"parts/card.html\" %}`"),
        at: current.span)
    }
    let span = current.span
    advance()
    return Name(text: text, span: span)
  }

  mutating func expectWord(_ word: String, _ rule: String) throws(Failure) {
    guard current.kind == .name(word) else { throw fail(.rule(rule), at: current.span) }
    advance()
  }

  mutating func expect(_ kind: Token.Kind) throws(Failure) {
    guard current.kind == kind else {
      throw fail(.unexpected(current, wanted: kind), at: current.span)
    }
    advance()
  }

  /// Words that are part of the language and cannot name anything.
  static let reserved: Set<String> = [
    "and", "or", "not", "in", "is", "if", "else", "true", "false", "none", "True", "False", "None",
  ]

  /// Says the problem; what is thrown only ends the tag.
  mutating func fail(_ problem: SyntaxProblem, at span: SourceSpan) -> Failure {
    problems.append(diagnostic(problem, at: span))
    return Failure()
  }

  func diagnostic(_ problem: SyntaxProblem, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "template-syntax", problem.message, at: Location(span, in: source),
      help: problem.help)
  }
}
