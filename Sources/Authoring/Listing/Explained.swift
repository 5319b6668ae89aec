import Building
package import Diagnostics
import Slugs

/// What `explain` is given, before it is read: a text by its name and its first bytes, or why it is none.
package enum Explained {
  /// Nil for a text.
  package static func refusal(of source: SourceText) -> Diagnostic? {
    let name = source.path.split(separator: "/").last ?? ""
    if name == "board.yml" { return .settings(source.path) }
    let ending = name.split(separator: ".", omittingEmptySubsequences: false).dropFirst().last ?? ""
    guard texts.contains(ending.lowercased()) || !isEnding(ending) else {
      return .document(source.path, ending.lowercased())
    }
    if let known = Signature.all.first(where: { source.bytes.starts(with: $0.bytes) }) {
      return .noText(source.path, known)
    }
    var log = DiagnosticLog()
    _ = decoded(source, log: &log)
    return log.all.first { $0.severity == .error }
  }

  /// A file without an ending is read, too.
  private static let texts: Set<String> = ["", "txt", "text", "md", "markdown"]

  /// "docx", "mp3"; no "2" of "vacature v1.2".
  private static func isEnding(_ ending: Substring) -> Bool {
    (2...8).contains(ending.utf8.count) && ending.first?.isLetter ?? false
      && ending.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }
}

/// What files begin with, whatever they are called.
private struct Signature {
  let bytes: [UInt8]
  let name: String
  /// Whether there may be a posting in it.
  let isDocument: Bool

  private init(_ bytes: [UInt8], _ name: String, isDocument: Bool = false) {
    self.bytes = bytes
    self.name = name
    self.isDocument = isDocument
  }

  private init(_ text: String, _ name: String, isDocument: Bool = false) {
    self.init(Array(text.utf8), name, isDocument: isDocument)
  }

  static let all = [
    Signature("%PDF-", "a PDF", isDocument: true),
    Signature("PK\u{3}\u{4}", "an Office document or an archive", isDocument: true),
    Signature([0xD0, 0xCF, 0x11, 0xE0], "an Office document of old", isDocument: true),
    Signature("{\\rtf", "a document (RTF)", isDocument: true),
    Signature([0x89, 0x50, 0x4E, 0x47], "a picture"), Signature([0xFF, 0xD8, 0xFF], "a picture"),
    Signature("GIF8", "a picture"), Signature("RIFF", "a picture"),
    Signature("<svg", "a picture (SVG)"), Signature("<?xml", "XML", isDocument: true),
  ]
}

extension Diagnostic {
  fileprivate static func settings(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "no-posting", "`\(path)` has the settings of the board, and is not a posting",
      at: nil, help: "`prikbord check` checks them")
  }

  fileprivate static func noText(_ path: String, _ signature: Signature) -> Diagnostic {
    Diagnostic(
      .error, "no-text", "`\(path)` is \(signature.name), not a text", at: nil,
      help: signature.isDocument ? "`prikbord import \(path)` makes a posting of it" : nil)
  }
}
