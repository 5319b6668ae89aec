package import Diagnostics

/// A kind of page: the template it is made with and the record whose fields are the names in it.
package struct PageTemplate: Sendable {
  package let file: String
  package let scope: any TemplateRecord.Type
  package let documentation: String

  package init(_ file: String, _ scope: any TemplateRecord.Type, _ documentation: String) {
    self.file = file
    self.scope = scope
    self.documentation = documentation
  }
}

/// What templates can use besides the fields of their page, and what only the host can do.
package struct TemplateHost: Sendable {
  /// The board's language.
  package var strings: Strings
  package var functions: [TemplateFunction]
  package var globals: [TemplateGlobal]
  /// Absolute, for `absolute_url`.
  package var baseURL: String
  /// Markdown to HTML, for the filter of that name.
  package var markdown: @Sendable (String) -> String

  package init(
    strings: Strings, functions: [TemplateFunction] = [], globals: [TemplateGlobal] = [],
    baseURL: String, markdown: @escaping @Sendable (String) -> String
  ) {
    self.strings = strings
    self.functions = functions
    self.globals = globals
    self.baseURL = baseURL
    self.markdown = markdown
  }
}

/// All templates of a board, checked and compiled.
///
///     let set = TemplateSet.compile(sources: sources, pages: pages, host: host, log: &log)
///     let posting = set?["posting.html"]
///     let problems = posting?.render(record, into: &buffer)
package struct TemplateSet: Sendable {
  private let pages: [String: CompiledPage]

  /// Reads every source (keyed by its name relative to the templates folder), checks each page kind with
  /// all it includes, and compiles it. All errors of all templates go to `log`; with any of them the
  /// result is nil.
  package static func compile(
    sources: [String: SourceText], pages: [PageTemplate], host: TemplateHost,
    log: inout DiagnosticLog
  ) -> TemplateSet? {
    var found = DiagnosticLog()
    var library: [String: Template] = [:]
    for name in sources.keys.sorted() {
      guard let source = sources[name] else { continue }
      library[name] = Parser.parse(source, name: name, log: &found)
    }
    var compiled: [String: CompiledPage] = [:]
    var called: Set<String> = []
    let surroundings = Surroundings(
      language: host.strings.language, baseURL: host.baseURL, markdown: host.markdown)
    for page in pages {
      guard var compiler = Compiler(page: page, library: library, host: host) else {
        found.add(.missingPage(page, among: library.keys.sorted()))
        continue
      }
      let program = compiler.compile()
      found.add(contentsOf: compiler.problems)
      called.formUnion(compiler.calledMacros)
      compiled[page.file] = CompiledPage(
        program: program, surroundings: surroundings, scope: page.scope)
    }
    for file in library.values.sorted(by: { $0.name < $1.name }) where !file.isBroken {
      for macro in file.macros.values where !called.contains(Compiler.key(of: macro, in: file.name))
      {
        found.add(
          contentsOf: Compiler.problems(
            in: macro, of: file, pages: pages, library: library, host: host))
      }
    }
    // A file that several pages include is checked for each of them; its errors are said once.
    var places: Set<Location> = []
    for diagnostic in found.all {
      if let location = diagnostic.location, !places.insert(location).inserted { continue }
      log.add(diagnostic)
    }
    return found.hasErrors ? nil : TemplateSet(pages: compiled)
  }

  package subscript(file: String) -> CompiledPage? { pages[file] }
}

/// One page kind, ready to render.
package struct CompiledPage: Sendable {
  let program: Program
  let surroundings: Surroundings
  let scope: any TemplateRecord.Type

  /// Appends the page to `buffer`. The diagnostics, nearly always none, name the place in the template;
  /// an error among them means that the page is not whole. Pages of one site share `fragments`: what
  /// one has printed of a numbered record, the others print again.
  package func render(
    _ record: any TemplateRecord, fragments: FragmentCache? = nil, into buffer: inout [UInt8]
  ) -> [Diagnostic] {
    precondition(type(of: record) == scope, "a page is rendered with the record of its kind")
    var rendering = Rendering(program, surroundings, record, fragments: fragments, buffer: [])
    swap(&rendering.buffer, &buffer)
    rendering.run()
    swap(&rendering.buffer, &buffer)
    return rendering.problems.all
  }
}
