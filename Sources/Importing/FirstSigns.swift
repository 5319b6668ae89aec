import Diagnostics
import Postings
import Tables

/// What a document is, as its first signs tell; the ending of its name where those are plain text.
struct FirstSigns {
  let name: String
  let bytes: [UInt8]
  let type: MediaType?
  let isPasted: Bool

  func shape() throws(Diagnostic) -> Document.Shape {
    if bytes.starts(with: "%PDF-".utf8) { return .pdf }
    if Archive.isArchive(bytes) { return .archive(Archive(bytes, of: name)) }
    if bytes.starts(with: Self.oldWord) || bytes.starts(with: "{\\rtf".utf8) { return .oldWord }
    if Self.mails.contains(ending) || Mail.isMail(bytes) {
      // The parts of a mail each say how they were written; until then every byte is a sign.
      return .mail(latin(bytes))
    }
    if Self.texts.contains(ending) { return .text(try text()) }
    if let markup = try markup() { return markup }
    let text = try text()
    let isTable = Self.tables.contains(ending) || (ending.isEmpty && CSVReader.isTable(text))
    return isTable ? .table(text) : .text(text)
  }

  private static let oldWord: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]
  private static let mails = ["eml", "mbox", "mht", "mhtml"]
  private static let texts = ["md", "markdown", "txt"]
  private static let tables = ["csv", "tsv"]
  private static let pages = ["html", "htm"]

  /// In small letters; empty for a name without one, and for one that says nothing.
  private var ending: String {
    if isPasted { return "" }
    if let ending = type?.ending { return ending }
    let address = name.prefix { $0 != "?" && $0 != "#" }
    let file = Fetch.isAddress(name) ? address.split(separator: "/").dropFirst(2).last : nil
    guard let dot = (file ?? Substring(name)).lastIndex(of: ".") else { return "" }
    let ending = (file ?? Substring(name))[dot...].dropFirst().lowercased()
    return Self.known.contains(ending) ? ending : ""
  }

  private static let known = Set(mails + texts + tables + pages + ["json", "xml"])

  /// JSON, XML or HTML; nil for what is none of these.
  private func markup() throws(Diagnostic) -> Document.Shape? {
    let start = bytes.drop { $0 <= UInt8(ascii: " ") || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
    if start.first == UInt8(ascii: "{") || start.first == UInt8(ascii: "[") {
      return try data { () throws(Diagnostic) in .json(try readJSON(bytes, of: name)) }
    }
    let isPage = Self.pages.contains(ending)
    guard isPage || start.first == UInt8(ascii: "<") else { return nil }
    let head = String(decoding: start.prefix(Self.headLength), as: UTF8.self)
    switch MarkupStart(of: head) {
    case .html: break
    case .xml where !isPage:
      return try data { () throws(Diagnostic) in
        .xml(try readXML(Array(bytes.drop { $0 <= UInt8(ascii: " ") }), of: name))
      }
    case _ where isPage: break
    default: return nil
    }
    return .html(decodedText(bytes, charset: type?.charset ?? charset(inHead: head)))
  }

  /// A pasted text may begin as data does and be none.
  private func data(
    _ read: () throws(Diagnostic) -> Document.Shape
  ) throws(Diagnostic) -> Document.Shape? {
    do throws(Diagnostic) {
      return try read()
    } catch {
      guard isPasted else { throw error }
      return nil
    }
  }

  /// How far into a page its charset is looked for, comments before it among it.
  private static let headLength = 8192

  private func text() throws(Diagnostic) -> String {
    var log = DiagnosticLog()
    // A server may call anything a text.
    let source =
      type?.charset.map { SourceText(path: name, text: decodedText(bytes, charset: $0)) }
      ?? SourceText(path: name, bytes: bytes)
    let text = decoded(source, log: &log)
    if let refusal = log.all.first(where: { $0.severity == .error }) { throw refusal }
    return text.text
  }

  /// The charset that a page's head names: `<meta charset="windows-1252">`.
  private func charset(inHead head: String) -> String? {
    guard let name = head.lowercased().firstRange(of: #/charset\s*=\s*["']?/#) else { return nil }
    let value = head.lowercased()[name.upperBound...]
    return String(value.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" })
  }
}
