/// Diagnostics as a browser shows them: the very lines of the terminal, each in a `<pre>` of its own, with a
/// class on what the terminal paints.
///
///     <pre class="diagnostic"><b class="error">error:</b> <b class="message">posting has no field …
package struct HTMLRendering: Sendable {
  /// At most this many diagnostics are shown; a last line says how many were not.
  package let limit: Int

  private let language: MessageLanguage
  /// What stands below a diagnostic, as HTML.
  private let below: @Sendable (Diagnostic) -> String

  package init(
    in language: MessageLanguage = .english, limit: Int = 50,
    below: @escaping @Sendable (Diagnostic) -> String = { _ in "" }
  ) {
    self.language = language
    self.limit = limit
    self.below = below
  }

  package func render(_ diagnostics: [Diagnostic]) -> String {
    var html = diagnostics.gravest(limit).map(render).joined()
    if diagnostics.count > limit {
      let more = language.text("… and \(diagnostics.count - limit) more")
      html += "<p class=\"more\">\(more)</p>\n"
    }
    return html
  }

  package func render(_ diagnostic: Diagnostic) -> String {
    var html = ""
    var isQuoting = false
    for run in DiagnosticLayout(diagnostic, in: language).runs {
      // Lines of a file keep to theirs; what is said about them may go on in the next.
      if run.style == .frame, !isQuoting {
        html += "<span class=\"quote\">"
        isQuoting = true
      }
      html += Self.html(run.text, run.style)
      if isQuoting, run.text.hasSuffix("\n") {
        html += "</span>"
        isQuoting = false
      }
    }
    return "<pre class=\"diagnostic\">\(html)</pre>\n" + below(diagnostic)
  }

  private static func html(_ text: String, _ style: DiagnosticLayout.Style) -> String {
    style == .plain || style == .place
      ? escapedHTML(text) : "<b class=\"\(style.rawValue)\">\(escapedHTML(text))</b>"
  }
}

/// A text as it may stand between tags and inside a quoted attribute.
package func escapedHTML(_ text: String) -> String {
  var result = ""
  result.reserveCapacity(text.utf8.count)
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "'": result += "&#39;"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
