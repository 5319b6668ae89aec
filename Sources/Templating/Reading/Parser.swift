internal import Diagnostics

/// Tokens → the syntax tree of one file. An error ends its tag; what follows is read all the same, so
/// that one run tells all errors.
struct Parser {
  let source: SourceText
  var tokens: [Token]
  var position = 0
  var depth = 0
  var problems: [Diagnostic] = []
  var template: Template
  /// The endings of the tags that stand round the one being read, outermost first.
  var openEndings: [Set<String>] = []

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
      if problems.count >= Limits.problems {
        template.isBroken = true
        position = tokens.count - 1
      }
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
  mutating func recovering<Result>(
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

  /// What stands between an opening tag and one of its endings, which is left unread.
  mutating func nested(_ opening: Name, _ endings: Set<String>) throws(Failure) -> (
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
    guard let start = source.bytes[literal.range].firstIndex(where: { !isSpace($0) }) else {
      return nil
    }
    let end =
      source.bytes[start..<literal.end].firstIndex {
        $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r")
      } ?? literal.end
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
    if current.kind == .bad, kind == .closeTag || kind == .closeOutput { advance() }
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
    if !isInBadBrace { problems.append(diagnostic(problem, at: span)) }
    return Failure()
  }

  /// Whether the brace being read was found wrong by the lexer: one cause, one error.
  private var isInBadBrace: Bool {
    for token in tokens[position...] {
      switch token.kind {
      case .bad: return true
      case .closeTag, .closeOutput, .literal, .openTag, .openOutput, .end: return false
      default: continue
      }
    }
    return false
  }

  func diagnostic(_ problem: SyntaxProblem, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "template-syntax", problem.message, at: Location(span, in: source),
      help: problem.help)
  }
}
