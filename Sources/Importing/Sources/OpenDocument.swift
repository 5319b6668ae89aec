extension SourceKind {
  /// OpenDocument (ISO/IEC 26300), as LibreOffice writes it.
  static let openDocument = SourceKind("odt", "OpenDocument text (.odt)") { document, _ in
    guard case .archive(let archive) = document.shape else { return nil }
    let files = try archive.files { $0 == "content.xml" || $0 == "styles.xml" }
    guard let bytes = files["content.xml"] else { return nil }
    let content = try readXML(bytes, of: document.name)
    let house = try files["styles.xml"].map { try readXML($0, of: document.name) }
    var reader = OpenDocumentText(OpenDocumentStyles([house, content].compactMap(\.self)))
    reader.read(content)
    return [try .document(document, reader.text)]
  }
}
