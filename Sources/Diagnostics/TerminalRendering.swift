/// Diagnostics as a person reads them on a terminal:
///
///     error: posting has no field `dedline`
///       --> Templates/posting.html:12:18
///        |
///     12 | <time>{{ posting.dedline | date }}</time>
///        |                  ^^^^^^^
///        |
///     help: did you mean `deadline`?
package struct TerminalRendering: Sendable {
  package let color: Bool
  /// At most this many diagnostics are printed; a last line says how many were not.
  package let limit: Int

  package init(color: Bool, limit: Int = 50) {
    self.color = color
    self.limit = limit
  }

  /// All of them in order, a blank line between two; empty when there are none.
  package func render(_ diagnostics: [Diagnostic]) -> String {
    var text = diagnostics.gravest(limit).map(render).joined(separator: "\n")
    if diagnostics.count > limit {
      text += "\n… and \(diagnostics.count - limit) more\n"
    }
    return text
  }

  package func render(_ diagnostic: Diagnostic) -> String {
    DiagnosticLayout(diagnostic).runs.map { paint($0.text, $0.style) }.joined()
  }

  private func paint(_ text: String, _ style: DiagnosticLayout.Style) -> String {
    guard color, let code = style.code else { return text }
    // A line break inside a colour would colour the rest of the line on some terminals.
    let (line, end) = text.hasSuffix("\n") ? (String(text.dropLast()), "\n") : (text, "")
    return "\u{1B}[\(code)m\(line)\u{1B}[0m\(end)"
  }
}

extension DiagnosticLayout.Style {
  /// Select Graphic Rendition (ECMA-48, 8.3.117).
  fileprivate var code: String? {
    switch self {
    case .plain: nil
    case .message: "1"
    case .error: "1;31"
    case .warning: "1;33"
    case .note: "1;36"
    case .help: "1;32"
    case .frame: "34"
    }
  }
}
