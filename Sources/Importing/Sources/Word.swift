import Diagnostics
import Postings

extension SourceKind {
  /// Office Open XML (ISO/IEC 29500), transitional and strict.
  static let word = SourceKind("docx", "Word document (.docx)") { document, _ in
    guard case .archive(let archive) = document.shape else { return nil }
    let files = try archive.files { $0.hasPrefix("word/") && !$0.hasPrefix("word/media/") }
    guard let main = files["word/document.xml"] else { return nil }
    var reader = WordText(
      styles: try files["word/styles.xml"].map { try readXML($0, of: document.name) },
      numbering: try files["word/numbering.xml"].map { try readXML($0, of: document.name) },
      links: try files["word/_rels/document.xml.rels"].map { try readXML($0, of: document.name) })
    reader.read(try readXML(main, of: document.name))
    if let notes = try files["word/footnotes.xml"].map({ try readXML($0, of: document.name) }) {
      // The first two are the lines that part notes from the text.
      for note in notes.all("footnote") where note.attributes["type"] == nil { reader.read(note) }
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
