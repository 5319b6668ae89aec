internal import Diagnostics

/// One walk over everything that makes up a page kind, in the order in which it prints. It carries the
/// names and their types, what conditions have told, and the state of the HTML; it reports what does not
/// fit and emits the program.
///
/// Files that are included or extended and macros that are called are walked where they stand, with the
/// scope and the HTML of that place. Nothing is remembered from one place to the next.
struct Compiler {
  let library: [String: Template]
  let host: TemplateHost
  /// The page kind; several when a macro is checked that no page calls.
  let pages: [PageTemplate]

  var program = Program()
  var problems: [Diagnostic] = []
  var scope = Scope()
  /// Paths that are not none where the walk is.
  var facts: Set<Path> = []
  var html = HTMLState()
  /// Where the last tag, comment or element begins.
  var openTag: Program.Place?
  /// The HTML could not be followed; what it seems to be at the end means nothing.
  var isHTMLLost = false

  /// The file whose text is walked, and how the page came to it.
  var file: Template
  var notes: [Diagnostic.Note] = []
  var activeFiles: [String]
  var activeMacros: [String] = []
  /// For every name of a block, the files that define it, the page's own first.
  var blocks: [String: [BlockDefinition]] = [:]
  var activeBlocks: [(name: String, level: Int)] = []
  /// Blocks of included files are printed where they stand; only the page's own chain overrides.
  var isIncluded = false

  /// Which fields of the page are read, and as which root of the program.
  var rootPositions: [Int: Int32] = [:]
  var nextSlot: Int32 = 0
  var loopDepth: Int32 = 0
  /// The outermost level of names that `set` changes instead of shadowing.
  var ownLevel = 0
  /// Bindings that were assigned, so that facts about them end.
  var assigned: Set<Int> = []
  /// No literal is merged with one before this step, because a jump leads here.
  var label = 0
  var work = 0
  var depth = 0
  /// A limit was passed and said.
  var isStopped = false
  var calledMacros: Set<String> = []

  struct BlockDefinition {
    let block: Block
    let file: Template
    let notes: [Diagnostic.Note]
  }

  private init(
    _ file: Template, pages: [PageTemplate], library: [String: Template], host: TemplateHost
  ) {
    self.file = file
    self.pages = pages
    self.library = library
    self.host = host
    activeFiles = [file.name]
  }

  /// Nil only when the page's own file is missing.
  init?(page: PageTemplate, library: [String: Template], host: TemplateHost) {
    guard let file = library[page.file] else { return nil }
    self.init(file, pages: [page], library: library, host: host)
  }

  mutating func compile() -> Program {
    guard let chain = extendsChain(), !chain.contains(where: \.file.isBroken) else {
      return program
    }
    for (file, notes) in chain {
      for (name, block) in file.blocks {
        blocks[name, default: []].append(.init(block: block, file: file, notes: notes))
      }
    }
    requireBlocksExist(chain)
    for (index, link) in chain.enumerated() {
      file = link.file
      notes = link.notes
      if index < chain.count - 1 { prepare(file.body) } else { walk(file.body) }
    }
    if let unclosed = html.unclosed, !isHTMLLost, !isStopped, let openTag {
      problems.append(
        Diagnostic(
          .error, "template-html", "the page ends before \(unclosed) does",
          at: openTag.location, notes: openTag.notes.reversed()))
    }
    return program
  }

  /// The page's file and those it extends, each with the notes that lead to it.
  private mutating func extendsChain() -> [(file: Template, notes: [Diagnostic.Note])]? {
    var chain: [(file: Template, notes: [Diagnostic.Note])] = [(file, [])]
    while let parent = file.extends {
      guard let next = template(parent) else { return nil }
      guard !chain.contains(where: { $0.file.name == next.name }) else {
        report(
          "template-cycle", "a template cannot extend itself", parent.span,
          help: "the chain is "
            + (chain.map(\.file.name) + [next.name])
            .map { "`\($0)`" }.joined(separator: " → "))
        return nil
      }
      notes.append(.init("extended here", at: Location(parent.span, in: file.source)))
      file = next
      chain.append((next, notes))
    }
    activeFiles = chain.map(\.file.name)
    return chain
  }

  private mutating func requireBlocksExist(
    _ chain: [(file: Template, notes: [Diagnostic.Note])]
  ) {
    for (index, link) in chain.enumerated() where index < chain.count - 1 {
      let known = Set(chain[(index + 1)...].flatMap { $0.file.blocks.keys })
      (file, notes) = link
      for case .block(let block) in file.body where !known.contains(block.name.text) {
        report(
          "unknown-block",
          "`\(chain[index + 1].file.name)` has no block `\(block.name.text)`", block.name.span,
          help: suggestion(for: block.name.text, among: known.sorted())
            ?? "its blocks are " + known.sorted().map { "`\($0)`" }.joined(separator: ", "))
      }
    }
  }

  /// What a file that extends another does before that one prints: it sets names.
  private mutating func prepare(_ body: [Statement]) {
    for statement in body {
      switch statement {
      case .set, .importMacros: walk(statement)
      default: continue
      }
    }
  }

  // MARK: Files

  mutating func template(_ name: Name) -> Template? {
    if let template = library[name.text] { return template }
    report(
      "missing-template", "there is no template `\(name.text)`", name.span,
      help: suggestion(for: name.text, among: library.keys.sorted())
        ?? "names are relative to the templates folder")
    return nil
  }

  // MARK: Reporting

  mutating func report(
    _ code: String, _ message: String, _ span: SourceSpan, help: String? = nil,
    first: Diagnostic.Note? = nil
  ) {
    problems.append(
      Diagnostic(
        .error, code, message, at: Location(span, in: file.source),
        notes: (first.map { [$0] } ?? []) + notes.reversed(), help: help))
  }
}

extension Compiler {
  /// What is wrong in a macro that no page calls: its parameters may be anything, and the names of every
  /// page are known.
  static func problems(
    in macro: Macro, of file: Template, pages: [PageTemplate], library: [String: Template],
    host: TemplateHost
  ) -> [Diagnostic] {
    var compiler = Compiler(file, pages: pages, library: library, host: host)
    for parameter in macro.parameters {
      if let fallback = parameter.fallback { _ = compiler.expression(fallback) }
      compiler.bind(parameter.name.text, compiler.unknown())
    }
    compiler.withOwnNames(setIn: macro.body) { $0.walk(macro.body) }
    return compiler.problems
  }

  static func key(of macro: Macro, in file: String) -> String {
    "\(file):\(macro.name.span.start)"
  }
}

extension Diagnostic {
  static func missingPage(_ page: PageTemplate, among names: [String]) -> Self {
    Diagnostic(
      .error, "missing-template", "there is no template `\(page.file)`", at: nil,
      help: suggestion(for: page.file, among: names)
        ?? "it is the template of: \(page.documentation)")
  }
}
