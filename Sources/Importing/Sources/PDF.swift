import Diagnostics
import Postings

extension SourceKind {
  /// Through poppler's `pdftotext`, as a process of its own: PDF is no format to read in one's own memory.
  static let pdf = SourceKind("pdf", "PDF") { document, _ in
    guard case .pdf = document.shape else { return nil }
    let page = PDFText(try await text(of: document, ["-layout"]))
    guard !page.isScan else { throw Diagnostic.scan(document.name) }
    let words = try await text(of: document, ["-raw", "-bbox"])
    let pages = PDFPages(words, inDrawingOrder: page.hasColumns)
    var posting = ImportedPosting(id: document.id)
    posting.text = .plain(PDFProse.text(of: pages))
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
