import Diagnostics
import Postings

extension SourceKind {
  /// Office Open XML (ISO/IEC 29500), transitional and strict.
  static let word = SourceKind("docx", "Word document (.docx)") { document, _ in
    guard case .archive(let archive) = document.shape else { return nil }
    guard let package = try WordPackage(archive, of: document.name),
      let main = try package.document()
    else { return nil }
    var reader = WordText(
      styles: try package.part("styles"), numbering: try package.part("numbering"),
      links: package.relations)
    reader.read(main)
    for notes in ["footnote", "endnote"] {
      // The first two are the lines that part notes from the text.
      for note in try package.part(notes + "s")?.all(notes) ?? []
      where note.attributes["type"] == nil { reader.read(note) }
    }
    return [try .document(document, reader.text)]
  }
}

extension ImportedPosting {
  /// The posting that a document of one vacancy is: all of its facts stand in its text.
  static func document(_ document: Document, _ text: RichText) throws -> ImportedPosting {
    guard !text.isEmpty else { throw Diagnostic.documentWithoutText(document.name) }
    var posting = ImportedPosting(id: document.id)
    posting.text = .rich(text)
    return posting
  }
}

extension Diagnostic {
  static func documentWithoutText(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "document-without-text", "this document has no text", at: Location(path: path),
      help: "if it is a picture of a text, type the text and import that with `-`")
  }
}
