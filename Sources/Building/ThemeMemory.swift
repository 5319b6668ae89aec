import Diagnostics
import Postings

/// The theme that was compiled last. The same files on a board with the same settings make the same.
struct ThemeMemory: Sendable {
  private var last: Compiled?

  private struct Compiled: Sendable {
    let theme: Theme
    let settings: BoardSettings
    let result: CompiledTheme?
    let diagnostics: [Diagnostic]
  }

  /// Nil when a template or text has an error.
  mutating func compiled(
    _ theme: Theme, for settings: BoardSettings, log: inout DiagnosticLog
  ) -> CompiledTheme? {
    if let last, last.theme == theme, last.settings.source == settings.source,
      last.settings.baseURL == settings.baseURL
    {
      log.add(contentsOf: last.diagnostics)
      return last.result
    }
    var own = DiagnosticLog()
    let compiled = CompiledTheme(theme, for: settings, log: &own)
    let result = own.hasErrors ? nil : compiled
    last = Compiled(theme: theme, settings: settings, result: result, diagnostics: own.all)
    log.add(contentsOf: own.all)
    return result
  }
}
