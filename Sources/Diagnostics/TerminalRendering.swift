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
    var text = diagnostics.prefix(limit).map(render).joined(separator: "\n")
    if diagnostics.count > limit {
      text += "\n… and \(diagnostics.count - limit) more\n"
    }
    return text
  }

  package func render(_ diagnostic: Diagnostic) -> String {
    let severity = diagnostic.severity
    var out =
      paint("\(severity.rawValue):", severity.paint) + " " + paint(clean(diagnostic.message), .bold)
    out += "\n"
    let lines =
      [diagnostic.location].compactMap { $0?.excerpt?.line }
      + diagnostic.notes.compactMap { $0.location?.excerpt?.line }
    let gutter = String(lines.max() ?? 0).count
    if let location = diagnostic.location {
      out += excerpt(of: location, gutter: gutter, severity.paint)
    }
    for note in diagnostic.notes {
      out += paint("note:", .cyan) + " " + clean(note.message) + "\n"
      if let location = note.location { out += excerpt(of: location, gutter: gutter, .cyan) }
    }
    if let help = diagnostic.help {
      out += paint("help:", .green) + " " + clean(help) + "\n"
    }
    return out
  }

  private func excerpt(of location: Location, gutter: Int, _ underline: Paint) -> String {
    let pad = String(repeating: " ", count: gutter)
    guard let excerpt = location.excerpt else {
      return pad + paint("-->", .blue) + " \(clean(location.path))\n"
    }
    let bar = paint("|", .blue)
    let (text, before, under) = window(excerpt)
    let number = String(excerpt.line)
    let numberPad = String(repeating: " ", count: gutter - number.count)
    return """
      \(pad)\(paint("-->", .blue)) \(clean(location.path)):\(excerpt.line):\(excerpt.column)
      \(pad) \(bar)
      \(numberPad)\(paint(number, .blue)) \(bar) \(text)
      \(pad) \(bar) \(before)\(paint(under, underline))
      \(pad) \(bar)

      """
  }

  /// The line as it is shown, the blank run before the carets, and the carets.
  ///
  /// A pasted paragraph is one line of hundreds of letters: only `width` of them round the place are
  /// shown, with `…` where the line was cut.
  private func window(_ excerpt: Location.Excerpt) -> (text: String, before: String, carets: String)
  {
    let width = 96
    let scalars = Array(excerpt.lineText.unicodeScalars)
    let start = min(excerpt.column - 1, scalars.count)
    var first = 0
    var last = scalars.count
    if scalars.count > width {
      first = max(0, min(start - width / 3, scalars.count - width))
      last = min(scalars.count, first + width)
    }
    let lead = first > 0 ? "…" : ""
    let tail = last < scalars.count ? "…" : ""
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[first..<last].map(visible))
    var before = String.UnicodeScalarView()
    before.append(
      contentsOf: scalars[min(first, start)..<start].map { $0 == "\t" ? "\t" : " " })
    let carets = max(1, min(excerpt.length, max(last, start + 1) - start))
    return (
      lead + String(text) + tail, (lead.isEmpty ? "" : " ") + String(before),
      String(repeating: "^", count: carets)
    )
  }

  /// Text of unknown origin must not steer the terminal.
  private func clean(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text.unicodeScalars.map(visible))
    return String(view)
  }

  private func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.properties.generalCategory {
    case .control where scalar != "\t": "\u{FFFD}"
    case .format where scalar != "\u{AD}" && scalar != "\u{200D}": "\u{FFFD}"
    default: scalar
    }
  }

  private func paint(_ text: String, _ paint: Paint) -> String {
    color ? "\u{1B}[\(paint.rawValue)m\(text)\u{1B}[0m" : text
  }

  fileprivate enum Paint: String {
    case bold = "1"
    case red = "1;31"
    case green = "1;32"
    case yellow = "1;33"
    case blue = "34"
    case cyan = "1;36"
  }
}

extension Diagnostic.Severity {
  fileprivate var paint: TerminalRendering.Paint {
    switch self {
    case .error: .red
    case .warning: .yellow
    case .note: .cyan
    }
  }
}
