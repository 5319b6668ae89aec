import Markdown

/// Appends XML 1.0 to bytes. Characters that XML cannot hold (XML 1.0, 2.2: most controls, U+FFFE and
/// U+FFFF) are left out.
struct XMLWriter {
  private(set) var bytes: [UInt8]
  private var depth = 0

  /// Goes on after what `bytes` holds.
  init(after bytes: consuming [UInt8] = []) {
    self.bytes = bytes
    write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
  }

  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
    _ body: (inout XMLWriter) -> Void
  ) {
    open(name, attributes)
    write(">\n")
    depth += 1
    body(&self)
    depth -= 1
    indent()
    close(name)
  }

  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], text: String
  ) {
    open(name, attributes)
    write(">")
    escape(text)
    close(name)
  }

  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>
  ) {
    open(name, attributes)
    write("/>\n")
  }

  /// An element that was written before, at the same depth.
  mutating func write(element: [UInt8]) { bytes.append(contentsOf: element) }

  /// An element whose text stands in CDATA; a `]]>` inside is cut in two sections.
  mutating func element(_ name: StaticString, cdata text: String) {
    var text = text
    text.withUTF8 { bytes in cdata(name) { $0(bytes) } }
  }

  /// An element with the HTML of some prose in CDATA.
  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
    cdata html: MarkdownDocument, root: String, folder: String
  ) {
    cdata(name, attributes) { html.forEachPiece(root: root, folder: folder, page: folder, $0) }
  }

  /// A remark for people who read the source. Two hyphens may not stand in it (XML 1.0, 2.5).
  mutating func comment(_ text: String) {
    indent()
    write("<!-- ")
    escape(text.replacing("--", with: "–"))
    write(" -->\n")
  }

  private mutating func cdata(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
    _ pieces: ((UnsafeBufferPointer<UInt8>) -> Void) -> Void
  ) {
    open(name, attributes)
    write("><![CDATA[")
    var section = CDATASection()
    pieces { section.append($0, to: &bytes) }
    write("]]>")
    close(name)
  }

  private mutating func open(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>
  ) {
    indent()
    write("<")
    write(name)
    for (key, value) in attributes {
      write(" ")
      write(key)
      write("=\"")
      escape(value)
      write("\"")
    }
  }

  private mutating func close(_ name: StaticString) {
    write("</")
    write(name)
    write(">\n")
  }

  /// Numeric references, which feed readers understand even where they take text for HTML.
  private mutating func escape(_ text: String) {
    text.withBytes { text in
      var run = 0
      var index = 0
      while index < text.count {
        if index + ByteLane.scalarCount <= text.count, Self.isPlain(text, from: index) {
          index += ByteLane.scalarCount
          continue
        }
        let byte = text[index]
        defer { index += 1 }
        if byte > UInt8(ascii: ">"), byte < 0xEF { continue }
        let reference: StaticString
        var length = 1
        switch byte {
        case UInt8(ascii: "&"): reference = "&#x26;"
        case UInt8(ascii: "<"): reference = "&#x3C;"
        case UInt8(ascii: ">"): reference = "&#x3E;"
        case UInt8(ascii: "\""): reference = "&#x22;"
        // A line end in an attribute would be read as a blank, a carriage return as a line end.
        case 13: reference = "&#xD;"
        default:
          guard let forbidden = forbiddenLength(text, index) else { continue }
          reference = ""
          length = forbidden
        }
        if run < index {
          bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[run..<index]))
        }
        write(reference)
        run = index + length
      }
      if run < text.count { bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[run...])) }
    }
  }

  /// Whether sixteen bytes stand for themselves.
  private static func isPlain(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    let lane = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: start, as: ByteLane.self)
    let special =
      (lane .< ByteLane(repeating: 0x20)) .| (lane .== ByteLane(repeating: UInt8(ascii: "&")))
      .| (lane .== ByteLane(repeating: UInt8(ascii: "<")))
      .| (lane .== ByteLane(repeating: UInt8(ascii: ">")))
      .| (lane .== ByteLane(repeating: UInt8(ascii: "\""))) .| (lane .>= ByteLane(repeating: 0xEF))
    return firstMarked(special) == nil
  }

  private mutating func indent() {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
  }

  private mutating func write(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }
}

/// The inside of a CDATA section, which comes in pieces.
private struct CDATASection {
  /// How many `]` stand directly before the next byte, over the borders of pieces.
  private var closing = 0

  mutating func append(_ piece: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var run = 0
    func copy(upTo end: Int) {
      if run < end { bytes.append(contentsOf: UnsafeBufferPointer(rebasing: piece[run..<end])) }
    }
    // The end of a section cannot be escaped: one ends between the brackets and the sign.
    func cut(_ sign: Int) {
      copy(upTo: sign)
      bytes.append(contentsOf: "]]><![CDATA[".utf8)
      run = sign
    }
    if closing >= 2, piece.first == UInt8(ascii: ">") { cut(0) }
    var index = 0
    while true {
      let next = Self.firstSpecial(in: piece, from: index)
      if next > index { closing = 0 }
      guard next < piece.count else { break }
      index = next + 1
      if piece[next] == UInt8(ascii: "]") {
        closing += 1
        guard closing >= 2, index < piece.count else { continue }
        if piece[index] == UInt8(ascii: ">") { cut(index) }
      } else if let length = forbiddenLength(piece, next) {
        copy(upTo: next)
        run = next + length
        index = run
        if closing >= 2, index < piece.count, piece[index] == UInt8(ascii: ">") { cut(index) }
      } else {
        closing = 0
      }
    }
    copy(upTo: piece.count)
  }

  /// The next bracket, control or byte that may begin what XML cannot hold, or the end; plain text is
  /// skipped sixteen bytes at a time.
  private static func firstSpecial(
    in text: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    let raw = UnsafeRawBufferPointer(text)
    var index = start
    while index + 16 <= raw.count {
      let lane = raw.loadUnaligned(fromByteOffset: index, as: ByteLane.self)
      let special =
        (lane .== ByteLane(repeating: UInt8(ascii: "]"))) .| (lane .== ByteLane(repeating: 0xEF))
        .| ((lane .< ByteLane(repeating: 0x20)) .& (lane .!= ByteLane(repeating: 10)))
      if let position = firstMarked(special) { return index + position }
      index += 16
    }
    while index < raw.count {
      let byte = raw[index]
      if byte == UInt8(ascii: "]") || byte == 0xEF || (byte < UInt8(ascii: " ") && byte != 10) {
        return index
      }
      index += 1
    }
    return index
  }
}

/// The length of the character at `index` if XML cannot hold it.
private func forbiddenLength(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int? {
  let byte = text[index]
  if byte < UInt8(ascii: " ") { return byte == 9 || byte == 10 || byte == 13 ? nil : 1 }
  if byte == 0xEF, index + 2 < text.count, text[index + 1] == 0xBF, text[index + 2] >= 0xBE {
    return 3
  }
  return nil
}
