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

  /// The folder from which paths are seen, where the terminal opens a place that one clicks on.
  package let linkedRoot: String?

  private let language: MessageLanguage

  package init(
    color: Bool, in language: MessageLanguage = .english, limit: Int = 50,
    linkedRoot: String? = nil
  ) {
    self.color = color
    self.language = language
    self.limit = limit
    self.linkedRoot = linkedRoot
  }

  /// All of them in order, a blank line between two; empty when there are none.
  package func render(_ diagnostics: [Diagnostic]) -> String {
    var text = diagnostics.gravest(limit).map(render).joined(separator: "\n")
    if diagnostics.count > limit {
      text += "\n" + language.text("… and \(diagnostics.count - limit) more") + "\n"
    }
    return text
  }

  package func render(_ diagnostic: Diagnostic) -> String {
    DiagnosticLayout(diagnostic, in: language).runs.map { paint($0.text, $0.style) }.joined()
  }

  private func paint(_ text: String, _ style: DiagnosticLayout.Style) -> String {
    if style == .place { return linked(text) }
    guard color, let code = style.code else { return text }
    // A line break inside a colour would colour the rest of the line on some terminals.
    let (line, end) = text.hasSuffix("\n") ? (String(text.dropLast()), "\n") : (text, "")
    return "\u{1B}[\(code)m\(line)\u{1B}[0m\(end)"
  }

  /// A hyperlink (gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda, OSC 8) to the file of a place.
  private func linked(_ place: String) -> String {
    guard let linkedRoot, !place.hasPrefix("(") else { return place }
    let path = place.replacing(#/:[0-9]+:[0-9]+\z/#, with: "")
    let whole = path.hasPrefix("/") ? path : "\(linkedRoot)/\(path)"
    let address = whole.utf8.map { byte in
      Self.isSafe(byte) ? String(UnicodeScalar(byte)) : "%\(Self.hexadecimal(byte))"
    }.joined()
    return "\u{1B}]8;;file://\(address)\u{1B}\\\(place)\u{1B}]8;;\u{1B}\\"
  }

  private static func isSafe(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || "/-_.~".utf8.contains(byte)
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "0" + digits : digits
  }
}

extension DiagnosticLayout.Style {
  /// Select Graphic Rendition (ECMA-48, 8.3.117).
  fileprivate var code: String? {
    switch self {
    case .plain, .place: nil
    case .message: "1"
    case .error: "1;31"
    case .warning: "1;33"
    case .note: "1;36"
    case .help: "1;32"
    case .frame: "34"
    }
  }
}
