import Days
import Diagnostics
import Markdown
import Pages
import Postings
import Templating

/// A theme that is ready to render: templates checked against the model, texts, assets under their final
/// names.
struct CompiledTheme: Sendable {
  let templates: TemplateSet
  /// What the templates were made of, in order of their names.
  let sources: [SourceText]
  let texts: Texts
  let files: [(path: String, bytes: [UInt8])]

  /// Nil when a template or text has an error; all errors of all of them are in `log` then.
  init?(_ theme: Theme, for settings: BoardSettings, log: inout DiagnosticLog) {
    var theme = theme
    theme.wear(settings.theme, log: &log)
    let host = Self.host(theme, for: settings, log: &log)
    guard let own = host.strings.first(where: { $0.language == settings.language }) else {
      log.add(.noTexts(settings.language))
      return nil
    }
    Texts.requireKeys(in: host.strings, log: &log)
    guard
      let templates = TemplateSet.compile(
        sources: theme.templates, pages: Renderer.pageTemplates, host: host, log: &log)
    else { return nil }
    self.templates = templates
    sources = theme.templates.sorted { $0.key < $1.key }.map(\.value)
    texts = Texts(own, language: settings.language)
    files = theme.published.files
  }

  /// What templates can use besides the fields of their page.
  static func host(
    _ theme: Theme, for settings: BoardSettings, log: inout DiagnosticLog
  ) -> TemplateHost {
    var languages: [Strings] = []
    for language in BoardLanguage.allCases {
      guard let source = theme.strings[language] else { continue }
      languages.append(Strings(source: source, language: language, log: &log))
    }
    let base = settings.baseURL
    return TemplateHost(
      language: settings.language, strings: languages,
      functions: [asset(theme.published.addresses, base: base.path)], baseURL: base.absolute,
      markdown: { text in
        MarkdownDocument(converting: Array(text.utf8)).html(
          root: base.path, folder: base.path + "/")
      })
  }

  /// `asset("style.css")`
  private static func asset(_ addresses: [String: String], base: String) -> TemplateFunction {
    TemplateFunction(
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
        guard case .text(let name)? = arguments.first, let path = addresses[name] else {
          return .url("")
        }
        return .url("\(base)/\(percentEncoded(path))")
      })
  }
}

extension Diagnostic {
  fileprivate static func noTexts(_ language: BoardLanguage) -> Diagnostic {
    Diagnostic(
      .error, "no-texts", "the theme has no `strings.\(language.rawValue).txt`", at: nil,
      help: "a board needs a folder `Templates/` with the theme")
  }
}
