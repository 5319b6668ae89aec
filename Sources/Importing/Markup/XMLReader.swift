private import CExpat
import Diagnostics

/// Reads XML into its root element, through expat. Entities of a document's own are refused, since a few of them can
/// stand for gigabytes.
func readXML(_ bytes: [UInt8], of path: String) throws(Diagnostic) -> MarkupElement {
  let bytes = inUTF8(bytes)
  guard let parser = XML_ParserCreate("UTF-8") else {
    preconditionFailure("expat gives a parser unless memory is out")
  }
  defer { XML_ParserFree(parser) }
  let builder = XMLBuilder(parser)
  XML_SetUserData(parser, Unmanaged.passUnretained(builder).toOpaque())
  XML_SetElementHandler(
    parser, { builderOf($0)?.open($1, $2) }, { data, _ in builderOf(data)?.close() })
  XML_SetCharacterDataHandler(parser) { builderOf($0)?.add($1, Int($2)) }
  XML_SetEntityDeclHandler(parser) { data, _, _, _, _, _, _, _, _ in
    builderOf(data)?.stop(.entities)
  }
  let status = bytes.withUnsafeBytes {
    XML_Parse(parser, $0.bindMemory(to: CChar.self).baseAddress, Int32($0.count), 1)
  }
  if let refusal = builder.refusal { throw .xmlRefused(refusal, in: path) }
  guard status == XML_STATUS_OK, let root = builder.root else {
    throw .xmlBroken(
      String(cString: XML_ErrorString(XML_GetErrorCode(parser))),
      at: Location(
        line: Int(XML_GetCurrentLineNumber(parser)),
        column: Int(XML_GetCurrentColumnNumber(parser)) + 1,
        in: SourceText(path: path, bytes: bytes)))
  }
  return root
}

/// The document in UTF-8, without its declaration: expat knows four encodings, and iconv all that are named.
private func inUTF8(_ bytes: [UInt8]) -> [UInt8] {
  let head = String(decoding: bytes.prefix(200), as: UTF8.self)
  guard head.hasPrefix("<?xml"), let end = head.firstRange(of: "?>"),
    let start = bytes.firstRange(of: "?>".utf8)
  else { return Array(decodedText(bytes, charset: nil).utf8) }
  let encoding = head[..<end.lowerBound].firstRange(of: "encoding=").map {
    head[$0.upperBound...].drop { !$0.isLetter }.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
  }
  let text = decodedText(Array(bytes[start.upperBound...]), charset: encoding.map(String.init))
  // Lines keep their numbers.
  return Array(text.utf8)
}

private func builderOf(_ data: UnsafeMutableRawPointer?) -> XMLBuilder? {
  data.map { Unmanaged<XMLBuilder>.fromOpaque($0).takeUnretainedValue() }
}

/// Puts the tree together while expat tells of tags and texts.
private final class XMLBuilder {
  enum Refusal { case entities, depth }

  private(set) var root: MarkupElement?
  private(set) var refusal: Refusal?
  private var open: [MarkupElement] = []
  private let parser: XML_Parser

  init(_ parser: XML_Parser) { self.parser = parser }

  func stop(_ reason: Refusal) {
    refusal = reason
    _ = XML_StopParser(parser, XML_Bool(XML_FALSE))
  }

  func open(
    _ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    guard let name else { return }
    guard open.count < markupDepthLimit else { return stop(.depth) }
    var element = MarkupElement(name: localName(name))
    var position = 0
    while let attributes, let key = attributes[position], let value = attributes[position + 1] {
      element.attributes[localName(key)] = String(cString: value)
      position += 2
    }
    open.append(element)
  }

  func close() {
    guard let element = open.popLast() else { return }
    if open.isEmpty {
      root = element
    } else {
      open[open.count - 1].children.append(.element(element))
    }
  }

  func add(_ text: UnsafePointer<CChar>?, _ count: Int) {
    guard let text, !open.isEmpty else { return }
    let words = text.withMemoryRebound(to: UInt8.self, capacity: count) {
      String(decoding: UnsafeBufferPointer(start: $0, count: count), as: UTF8.self)
    }
    let last = open.count - 1
    // Expat gives a text in pieces.
    if case .text(let before)? = open[last].children.last {
      open[last].children[open[last].children.count - 1] = .text(before + words)
    } else {
      open[last].children.append(.text(words))
    }
  }

  /// Prefixes are each document's own choice: `a10:content` is `content`.
  private func localName(_ name: UnsafePointer<CChar>) -> String {
    let whole = String(cString: name)
    guard let colon = whole.utf8.lastIndex(of: UInt8(ascii: ":")) else { return whole }
    return String(whole[whole.index(after: colon)...])
  }
}

extension Diagnostic {
  fileprivate static func xmlBroken(_ problem: String, at location: Location) -> Diagnostic {
    Diagnostic(
      .error, "xml-syntax", "this is not XML: \(problem)", at: location,
      help: "ask whoever made the file for one that is well-formed")
  }

  fileprivate static func xmlRefused(_ reason: XMLBuilder.Refusal, in path: String) -> Diagnostic {
    Diagnostic(
      .error, "xml-refused",
      reason == .entities
        ? "an XML file with entities of its own is not read"
        : "elements are nested more than \(markupDepthLimit) deep",
      at: Location(path: path))
  }
}
