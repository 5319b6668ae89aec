import Diagnostics
import Postings

extension SourceKind {
  /// Through poppler's `pdftotext`, as a process of its own: PDF is no format to read in one's own memory.
  static let pdf = SourceKind("pdf", "PDF") { document, _ in
    guard case .pdf = document.shape else { return nil }
    let inPlace = try await text(of: document, ["-layout"])
    guard !isScan(inPlace) else { throw Diagnostic.scan(document.name) }
    let text = hasColumns(inPlace) ? try await text(of: document, ["-raw"]) : inPlace
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

  /// Fewer words are a stamp, and on every page the same: `Scanned by CamScanner`.
  private static let fewestWords = 12

  private static func isScan(_ text: String) -> Bool {
    let lines = Set(text.split(whereSeparator: \.isNewline).map { trimmed($0) })
    let words = lines.flatMap { $0.split(separator: " ") }.filter { $0.contains(where: \.isLetter) }
    return words.count < fewestWords
  }

  /// So many lines in which prose goes on beside something else are columns; a table with long words has fewer.
  private static let columnLines = 3

  /// Shorter pieces of a line are labels and values.
  private static let proseLength = 24

  /// Whether text runs in columns, or beside a bar with facts: these must be read one after the other. Where labels and
  /// values stand beside each other, or nothing does, the lines are read as they stand.
  private static func hasColumns(_ text: String) -> Bool {
    let lines = text.split(whereSeparator: \.isNewline).map { line in
      line.split(separator: "   ").map { trimmed($0) }.filter { $0.contains(where: \.isLetter) }
    }
    let across = lines.filter { $0.count > 1 && $0.contains(where: goesOn) }
    return across.count >= columnLines
  }

  /// Whether a piece of a line goes on with the sentence of the line above.
  private static func goesOn(_ piece: String) -> Bool {
    piece.count > proseLength && piece.first?.isLowercase ?? false
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
