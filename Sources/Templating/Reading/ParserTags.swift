internal import Diagnostics

/// The tags, one production each. All begin behind their first word.
extension Parser {
  /// if = "if" expression … { "elif" expression … } [ "else" … ] "endif"
  mutating func branch(_ opening: Name) throws(Failure) -> Statement {
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
      if ending.text == "elif" {
        condition = self.condition()
      } else {
        if current.kind == .name("if") {
          problems.append(diagnostic(.elseIf, at: current.span))
          skipTag()
        }
        closeTag()
      }
    }
  }

  /// The condition of an opening tag and its end. An error in it does not take the body along.
  mutating func condition() -> Expression {
    let start = current.span
    return recovering { (parser) throws(Failure) in
      let value = try parser.expression()
      try parser.expect(.closeTag)
      return value
    } ?? .unknown(start)
  }

  /// To the end of the tag, after an error that leaves what follows clear.
  private mutating func skipTag() {
    while current.kind != .closeTag, current.kind != .end { advance() }
  }

  mutating func closeTag() {
    _ = recovering { (parser) throws(Failure) in try parser.expect(.closeTag) }
  }

  /// for = "for" name "in" expression … [ "else" … ] "endfor"
  mutating func loop(_ opening: Name) throws(Failure) -> Statement {
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

  mutating func set() throws(Failure) -> Statement {
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
  mutating func include() throws(Failure) -> Statement {
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

  mutating func extends(_ word: Name) throws(Failure) {
    let file = try fileName("extends")
    try expect(.closeTag)
    if template.extends != nil { throw fail(.extendsTwice, at: word.span) }
    if !openEndings.isEmpty { throw fail(.extendsInside, at: word.span) }
    template.extends = file
  }

  mutating func block(_ opening: Name) throws(Failure) -> Statement {
    let head = recovering { (parser) throws(Failure) in
      let name = try parser.name("a block needs a name: `{% block content %}`")
      try parser.expect(.closeTag)
      return name
    }
    let (body, _) = try nested(opening, ["endblock"])
    advance()
    advance()
    if case .name(let closing) = current.kind {
      if let name = head, closing != name.text {
        problems.append(diagnostic(.otherBlockEnds(name.text), at: current.span))
      }
      advance()
    }
    closeTag()
    guard let name = head else { throw Failure() }
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
  mutating func macro(_ opening: Name) throws(Failure) -> Statement {
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

  mutating func importMacros() throws(Failure) -> Statement {
    let file = try fileName("import")
    try expectWord("as", "`import` gives the file a name: `{% import \"forms.html\" as forms %}`")
    let alias = try name("`import … as` needs a name")
    try expect(.closeTag)
    if openEndings.isEmpty { template.imports[alias.text] = file }
    return .importMacros(file: file, alias: alias)
  }
}
