import Diagnostics
import Postings

extension SourceKind {
  /// Through poppler's `pdftotext`, as a process of its own: PDF is no format to read in one's own memory.
  static let pdf = SourceKind("pdf", "PDF") { document, _ in
    guard case .pdf = document.shape else { return nil }
    let inPlace = try await text(of: document, ["-layout"])
    let text = hasColumns(inPlace) ? try await text(of: document, []) : inPlace
    guard text.contains(where: \.isLetter) else { throw Diagnostic.scan(document.name) }
    var posting = ImportedPosting(id: document.id)
    posting.text = .plain(text)
    return [posting]
  }

  private static func text(of document: Document, _ layout: [String]) async throws -> String {
    let program = Program(name: "pdftotext", package: "poppler-utils")
    guard
      let output = try await program.run(
        layout + ["-enc", "UTF-8", "-eol", "unix", "-", "-"], input: document.bytes)
    else { throw Diagnostic.programMissing([program], for: "a PDF", at: document.name) }
    guard output.status == 0 else {
      throw output.complaint.contains("password")
        ? Diagnostic.pdfPassword(document.name)
        : Diagnostic.pdfBroken(output.complaint, document.name)
    }
    return output.text
  }

  /// So many lines with prose on both sides are columns; a table with long words has fewer.
  private static let columnLines = 3

  /// Whether text runs in columns, which must be read one after the other. Where labels and values stand beside each
  /// other, or nothing does, the lines are read as they stand.
  private static func hasColumns(_ text: String) -> Bool {
    let lines = text.split(whereSeparator: \.isNewline).filter { $0.contains(where: \.isLetter) }
    let across = lines.filter { line in
      let parts = line.split(separator: "   ").map { trimmed($0) }.filter { !$0.isEmpty }
      return parts.count > 1 && parts.filter { $0.count > 24 && $0.contains(" ") }.count > 1
    }
    return across.count >= columnLines
  }
}

extension Diagnostic {
  fileprivate static func scan(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "pdf-scan", "this PDF is a scan: it has pictures of a text and no text",
      at: Location(path: path), help: "ask for the file it was made from, or type the text")
  }

  fileprivate static func pdfPassword(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "pdf-password", "this PDF has a password", at: Location(path: path),
      help: "open it, print it into a PDF without one, and import that")
  }

  fileprivate static func pdfBroken(_ complaint: String, _ path: String) -> Diagnostic {
    let line = complaint.split(whereSeparator: \.isNewline).last.map(String.init)
    return Diagnostic(
      .error, "pdf-broken", "this PDF cannot be read", at: Location(path: path),
      notes: line.map { [.init($0)] } ?? [])
  }
}
