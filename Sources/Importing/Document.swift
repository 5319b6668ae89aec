package import Diagnostics
import Postings

/// What came from a source: bytes, what they are called, and what they are, as their own first signs tell.
package struct Document: Sendable {
  /// A path, a web address, or the name of an attachment.
  package let name: String
  package let bytes: [UInt8]
  let shape: Shape

  indirect enum Shape: Sendable {
    case json(JSONValue)
    case xml(MarkupElement)
    case html(String)
    case archive(Archive)
    case pdf
    /// Word before 2007, or RTF.
    case oldWord
    case mail(String)
    case table(String)
    case text(String)
  }

  /// Larger files are no vacancies.
  package static let sizeLimit = 20_000_000

  package init(name: String, bytes: [UInt8]) throws(Diagnostic) {
    guard bytes.count <= Self.sizeLimit else { throw .tooLarge(name) }
    self.name = name
    self.bytes = bytes
    shape = try Shape(of: bytes, named: name)
  }

  /// The last part of its name: `vacature.docx`.
  package var fileName: String {
    String(name.split(separator: "/").last.map { $0.prefix { $0 != "?" && $0 != "#" } } ?? "")
  }
}

extension Document.Shape {
  fileprivate init(of bytes: [UInt8], named name: String) throws(Diagnostic) {
    let ending = name.split(separator: ".").last?.lowercased() ?? ""
    if bytes.starts(with: "%PDF-".utf8) {
      self = .pdf
    } else if Archive.isArchive(bytes) {
      self = .archive(Archive(bytes, of: name))
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) || bytes.starts(with: "{\\rtf".utf8) {
      self = .oldWord
    } else {
      try self.init(ofText: bytes, named: name, ending: ending)
    }
  }

  private init(ofText bytes: [UInt8], named name: String, ending: String) throws(Diagnostic) {
    if ["eml", "mbox", "mht", "mhtml"].contains(ending) || Mail.isMail(bytes) {
      // The parts of a mail each say how they were written; until then every byte is a sign.
      self = .mail(String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) })))
      return
    }
    let start = bytes.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }.prefix(1024)
    let isMarkdown = ["md", "markdown", "txt"].contains(ending)
    if !isMarkdown, start.first == UInt8(ascii: "{") || start.first == UInt8(ascii: "[") {
      self = .json(try readJSON(bytes, of: name))
      return
    }
    let head = String(decoding: start, as: UTF8.self).lowercased()
    let isHTML = head.contains("<!doctype html") || head.contains("<html")
    if !isMarkdown, !isHTML, start.first == UInt8(ascii: "<"), !["html", "htm"].contains(ending) {
      self = .xml(try readXML(Array(bytes.drop { $0 <= 0x20 }), of: name))
      return
    }
    if !isMarkdown, isHTML || ["html", "htm"].contains(ending) {
      self = .html(decodedText(bytes, charset: charset(inHead: head)))
      return
    }
    var log = DiagnosticLog()
    let text = decoded(SourceText(path: name, bytes: bytes), log: &log)
    if let refusal = log.all.first(where: { $0.severity == .error }) { throw refusal }
    self = ["csv", "tsv"].contains(ending) ? .table(text.text) : .text(text.text)
  }
}

/// The charset that a page's head names: `<meta charset="windows-1252">`.
private func charset(inHead head: String) -> String? {
  guard let name = head.firstRange(of: "charset=") else { return nil }
  let value = head[name.upperBound...].drop { $0 == "\"" || $0 == "'" }
  return String(value.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" })
}

extension Diagnostic {
  package static func tooLarge(_ name: String) -> Diagnostic {
    Diagnostic(
      .error, "import-size", "a source has at most \(Document.sizeLimit / 1_000_000) MB",
      at: Location(path: name))
  }
}
