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
    try self.init(name: name, bytes: bytes, type: nil)
  }

  /// `type` is what a server or a mail says of it. What somebody pasted has a name that says nothing.
  init(
    name: String, bytes: [UInt8], type: MediaType?, isPasted: Bool = false
  ) throws(Diagnostic) {
    guard bytes.count <= Self.sizeLimit else { throw .tooLarge(name) }
    self.name = name
    self.bytes = bytes
    let signs = FirstSigns(name: name, bytes: bytes, type: type, isPasted: isPasted)
    shape = try signs.shape()
  }

  /// A page whose text is known already.
  init(name: String, html: String) {
    self.name = name
    bytes = Array(html.utf8)
    shape = .html(html)
  }

  private init(name: String, bytes: [UInt8], shape: Shape) {
    (self.name, self.bytes, self.shape) = (name, bytes, shape)
  }

  /// The same as a table, which a text need not look like.
  var asTable: Document {
    guard case .text(let text) = shape else { return self }
    return Document(name: name, bytes: bytes, shape: .table(text))
  }

  /// What it says when it is JSON.
  var data: JSONValue? { if case .json(let value) = shape { value } else { nil } }

  /// The last part of its name: `vacature.docx`.
  package var fileName: String {
    String(name.split(separator: "/").last.map { $0.prefix { $0 != "?" && $0 != "#" } } ?? "")
  }
}

extension Diagnostic {
  package static func tooLarge(_ name: String) -> Diagnostic {
    Diagnostic(
      .error, "import-size", "a source has at most \(Document.sizeLimit / 1_000_000) MB",
      at: Location(path: name))
  }
}
