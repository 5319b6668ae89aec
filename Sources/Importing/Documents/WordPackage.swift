import Diagnostics

/// The parts of an Office Open XML document, found as the format has it: by the relations of the package and of its main
/// part, whatever they are called (ISO/IEC 29500-2, 6.5).
struct WordPackage {
  private let files: [String: [UInt8]]
  private let path: String
  /// `word/document.xml`, or as another program calls it.
  private let main: String
  /// What the main part leads to: styles, notes, addresses of links.
  let relations: MarkupElement?

  /// Nil for an archive of another kind.
  init?(_ archive: Archive, of path: String) throws(Diagnostic) {
    files = try archive.files { name in
      (name.hasSuffix(".xml") || name.hasSuffix(".rels")) && !name.hasPrefix("customXml/")
    }
    self.path = path
    let root = try files["_rels/.rels"].map { (bytes) throws(Diagnostic) in
      try readXML(bytes, of: path)
    }
    main = root?.target(ofType: "officeDocument").map { Self.place($0, in: "") } ?? Self.usual
    guard files[main] != nil else { return nil }
    let (folder, file) = Self.parts(of: main)
    relations = try files["\(folder)_rels/\(file).rels"].map { (bytes) throws(Diagnostic) in
      try readXML(bytes, of: path)
    }
  }

  private static let usual = "word/document.xml"

  /// The text's part; nil where it is no text but a table or slides.
  func document() throws(Diagnostic) -> MarkupElement? {
    guard let bytes = files[main] else { return nil }
    let document = try readXML(bytes, of: path)
    return document.name == "document" ? document : nil
  }

  /// A part by what it is to the main one: `styles`.
  func part(_ type: String) throws(Diagnostic) -> MarkupElement? {
    let folder = Self.parts(of: main).folder
    let name = relations?.target(ofType: type).map { Self.place($0, in: folder) }
    guard let bytes = name.flatMap({ files[$0] }) ?? files["\(folder)\(type).xml"] else {
      return nil
    }
    return try readXML(bytes, of: path)
  }

  private static func parts(of path: String) -> (folder: String, file: String) {
    let start = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    return (String(path[..<start]), String(path[start...]))
  }

  private static func place(_ target: String, in folder: String) -> String {
    target.hasPrefix("/") ? String(target.dropFirst()) : folder + target
  }
}

extension MarkupElement {
  /// Types are addresses that differ between the editions of the standard in all but their last part.
  fileprivate func target(ofType type: String) -> String? {
    all("Relationship").first { $0.attributes["Type"]?.hasSuffix("/" + type) ?? false }?
      .attributes["Target"]
  }
}
