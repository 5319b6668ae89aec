package import Diagnostics
package import Postings

/// How grave each lint is on this board.
package struct LintLevels: Sendable {
  private var levels: [String: BoardSettings.LintSetting.Level]
  /// The lints that the board did not switch off.
  let inForce: [Lint]

  /// A code in the settings that is no lint is an error at its place.
  package init(_ settings: BoardSettings, lints: [Lint] = Lint.all, log: inout DiagnosticLog) {
    levels = Dictionary(lints.map { ($0.code, $0.level) }, uniquingKeysWith: { first, _ in first })
    for setting in settings.lints {
      if levels[setting.code] == nil {
        log.add(.unknownLint(setting))
      } else {
        levels[setting.code] = setting.level
      }
    }
    inForce = lints.filter { [levels] in levels[$0.code] != .off }
  }

  package func isLint(_ code: String) -> Bool { levels[code] != nil }

  /// The diagnostics as the board wants them: those that it switched off are gone, the others say how to. What
  /// is no lint stays as it is.
  package func apply(_ diagnostics: some Sequence<Diagnostic>) -> [Diagnostic] {
    diagnostics.compactMap { diagnostic in
      guard let level = levels[diagnostic.code], diagnostic.severity == .warning else {
        return diagnostic
      }
      if level == .off { return nil }
      var diagnostic = diagnostic
      if level == .error { diagnostic.severity = .error }
      let way = "`lints: {\(diagnostic.code): off}` in board.yml silences this"
      diagnostic.help = diagnostic.help.map { "\($0); \(way)" } ?? way
      return diagnostic
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownLint(_ setting: BoardSettings.LintSetting) -> Diagnostic {
    let near = nearestName(to: setting.code, among: Lint.all.map(\.code))
    let codes = Lint.all.map { "`\($0.code)`" }.joined(separator: ", ")
    return Diagnostic(
      .error, "unknown-lint", "there is no lint `\(setting.code)`", at: setting.location,
      help: near.map { "did you mean `\($0)`?" }
        ?? "the lints are \(codes)")
  }
}
