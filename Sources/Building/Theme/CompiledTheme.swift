import Days
import Diagnostics
import Markdown
import Pages
package import Postings
import Slugs
package import Templating

/// A theme that is ready to render: templates checked against the model, texts, assets under their final
/// names.
package struct CompiledTheme: Sendable {
  let templates: TemplateSet
  /// What the templates were made of, in order of their names.
  let sources: [SourceText]
  let texts: Texts
  let files: [(path: String, bytes: [UInt8])]

  /// Nil when a template or text has an error; all errors of all of them are in `log` then.
  init?(
    _ theme: Theme, _ strings: Strings, _ words: LintWords, _ data: DataFiles,
    for settings: BoardSettings, log: inout DiagnosticLog
  ) {
    var theme = theme
    theme.wear(settings.theme, log: &log)
    guard
      let templates = TemplateSet.compile(
        sources: theme.templates, pages: PageKinds.templates,
        host: Self.host(theme, strings, data.global(log: &log), for: settings), log: &log)
    else { return nil }
    self.templates = templates
    sources = theme.templates.sorted { $0.key < $1.key }.map(\.value)
    texts = Texts(strings, words.persons)
    files = theme.published.files
  }

  /// What templates can use besides the fields of their page.
  package static func host(
    _ theme: Theme, _ strings: Strings, _ data: TemplateGlobal, for settings: BoardSettings
  ) -> TemplateHost {
    let base = settings.baseURL
    return TemplateHost(
      strings: strings,
      functions: [asset(theme.published.addresses, base: base.path), forms(of: strings)],
      globals: [data], baseURL: base.absolute,
      markdown: { text in
        MarkdownDocument(converting: Array(text.utf8)).html(
          root: base.path, folder: base.path + "/")
      })
  }

  /// `asset("style.css")`
  private static func asset(_ addresses: [String: String], base: String) -> TemplateFunction {
    let written = addresses.mapValues { Value.url("\(base)/\(percentEncoded($0))") }
    return TemplateFunction(
      "asset", [.init("name", .text)], to: .url,
      "The address of one of the theme's files, with a fingerprint in its name.",
      example: "asset(\"style.css\")",
      check: { arguments in
        guard case .text(let name)?? = arguments.first, addresses[name] == nil else { return nil }
        return .init(
          "the theme has no file `\(name)`",
          help: nearestName(to: name, among: addresses.keys.sorted()).map {
            "did you mean `\($0)`?"
          })
      },
      body: { arguments in
        guard case .text(let name)? = arguments.first else { return .url("") }
        return written[name] ?? .url("")
      })
  }
}

extension CompiledTheme {
  /// `forms("vacancies")`
  private static func forms(of strings: Strings) -> TemplateFunction {
    TemplateFunction(
      "forms", [.init("key", .text)], to: .list(.text),
      "The forms of an interface text, parameters in braces, for a script that counts.",
      example: "forms(\"vacancies\")",
      check: { arguments in
        guard case .text(let key)?? = arguments.first, strings.forms(of: key) == nil else {
          return nil
        }
        return .init(
          "there is no interface text `\(key)`",
          help: nearestName(to: key, among: strings.keys).map { "did you mean `\($0)`?" })
      },
      body: { arguments in
        guard case .text(let key)? = arguments.first else { return .list([]) }
        return .list((strings.forms(of: key) ?? []).map(Value.text))
      })
  }
}

// The theme that was compiled last.
extension CompiledTheme {
  /// All that a compiled theme depends on.
  struct Key: Sendable, Equatable {
    let theme: Theme
    let data: DataFiles
    let settings: SourceText
    let baseURL: BaseURL
  }

  /// Nil when a template or text has an error, and what is to be said either way.
  typealias Outcome = (theme: CompiledTheme?, diagnostics: [Diagnostic])

  /// `words` are the theme's own.
  static func compiled(
    _ theme: Theme, _ strings: Strings, _ words: LintWords, _ data: DataFiles,
    for settings: BoardSettings, _ memory: inout Memory<Key, Outcome>, log: inout DiagnosticLog
  ) async -> CompiledTheme? {
    let key = Key(
      theme: theme, data: data, settings: settings.source, baseURL: settings.baseURL)
    let outcome = await memory.value(for: key) {
      var own = DiagnosticLog()
      let compiled = CompiledTheme(theme, strings, words, data, for: settings, log: &own)
      return (own.hasErrors ? nil : compiled, own.all)
    }
    log.add(contentsOf: outcome.diagnostics)
    return outcome.theme
  }
}
