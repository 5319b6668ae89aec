extension SourceKind {
  /// OpenDocument (ISO/IEC 26300), as LibreOffice writes it.
  static let openDocument = SourceKind("odt", "OpenDocument text (.odt)") { document, _ in
    guard case .archive(let archive) = document.shape else { return nil }
    guard let content = try archive.files(named: { $0 == "content.xml" })["content.xml"] else {
      return nil
    }
    var reader = OpenDocumentText()
    reader.read(try readXML(content, of: document.name))
    return [try .document(document, reader.text)]
  }
}
