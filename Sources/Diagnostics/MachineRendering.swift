import Platform

/// Diagnostics as one JSON array for tools: severity, code, message, and where they have one, file, line,
/// column, length, help and notes. Keys are sorted, so the same diagnostics give the same bytes.
package func renderJSON(_ diagnostics: [Diagnostic]) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(diagnostics.map(DiagnosticRecord.init)), as: UTF8.self)
}

/// The JSON form of one diagnostic; `explain --format json` uses it as well.
package struct DiagnosticRecord: Codable, Sendable {
  package let severity, code, message: String
  package let file: String?
  package let line, column, length: Int?
  package let help: String?
  package let notes: [NoteRecord]?
  /// How many more of its kind the file has.
  package let others: Int?

  package struct NoteRecord: Codable, Sendable {
    package let message: String
    package let file: String?
    package let line, column: Int?
  }

  package init(_ diagnostic: Diagnostic) {
    severity = diagnostic.severity.rawValue
    code = diagnostic.code
    message = diagnostic.message
    file = diagnostic.location?.path
    line = diagnostic.location?.excerpt?.line
    column = diagnostic.location?.excerpt?.column
    length = diagnostic.location?.excerpt?.length
    help = diagnostic.help
    others = diagnostic.others > 0 ? diagnostic.others : nil
    notes =
      diagnostic.notes.isEmpty
      ? nil
      : diagnostic.notes.map {
        NoteRecord(
          message: $0.message, file: $0.location?.path, line: $0.location?.excerpt?.line,
          column: $0.location?.excerpt?.column)
      }
  }
}

/// Diagnostics as workflow commands of GitHub Actions, which shows them at the line in a pull request
/// (docs.github.com, "Workflow commands", *Setting an error message*).
///
///     ::error file=Content/board.yml,line=3,col=1,title=unknown-key::board has no setting `nmae`
package func renderGitHub(_ diagnostics: [Diagnostic]) -> String {
  diagnostics.map { diagnostic in
    let command = diagnostic.severity == .note ? "notice" : diagnostic.severity.rawValue
    var properties: [String] = []
    if let location = diagnostic.location {
      properties.append("file=\(escapedProperty(location.path))")
      if let excerpt = location.excerpt {
        properties.append("line=\(excerpt.line)")
        properties.append("col=\(excerpt.column)")
        properties.append("endColumn=\(excerpt.column + excerpt.length)")
      }
    }
    properties.append("title=\(escapedProperty(diagnostic.code))")
    let more = diagnostic.others > 0 ? ["\(diagnostic.others) more like this in the file"] : []
    let text = ([diagnostic.message] + more + (diagnostic.help.map { [$0] } ?? []))
      .joined(separator: "\n")
    return "::\(command) \(properties.joined(separator: ","))::\(escapedData(text))\n"
  }.joined()
}

private func escapedData(_ text: String) -> String {
  text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
}

private func escapedProperty(_ text: String) -> String {
  escapedData(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
}
