/// Appends XML 1.0 to bytes. Characters that XML cannot hold (XML 1.0, 2.2: most controls) are left out.
struct XMLWriter {
  private(set) var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
  private var depth = 0

  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<String, String> = [:],
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
    _ name: StaticString, _ attributes: KeyValuePairs<String, String> = [:], text: String
  ) {
    open(name, attributes)
    write(">")
    escape(text)
    close(name)
  }

  mutating func element(_ name: StaticString, _ attributes: KeyValuePairs<String, String>) {
    open(name, attributes)
    write("/>\n")
  }

  /// An element whose text stands in CDATA; a `]]>` inside is cut in two sections.
  mutating func element(_ name: StaticString, cdata text: String) {
    open(name, [:])
    write("><![CDATA[")
    var closing = 0
    for byte in withoutNonCharacters(text).utf8 {
      if byte == UInt8(ascii: ">"), closing >= 2 { write("]]><![CDATA[") }
      closing = byte == UInt8(ascii: "]") ? closing + 1 : 0
      if isAllowed(byte) { bytes.append(byte) }
    }
    write("]]>")
    close(name)
  }

  private mutating func open(_ name: StaticString, _ attributes: KeyValuePairs<String, String>) {
    indent()
    write("<")
    write(name)
    for (key, value) in attributes {
      write(" ")
      bytes.append(contentsOf: key.utf8)
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

  private mutating func escape(_ text: String) {
    for byte in withoutNonCharacters(text).utf8 {
      switch byte {
      case UInt8(ascii: "&"): write("&#x26;")
      case UInt8(ascii: "<"): write("&#x3C;")
      case UInt8(ascii: ">"): write("&#x3E;")
      case UInt8(ascii: "\""): write("&#x22;")
      default: if isAllowed(byte) { bytes.append(byte) }
      }
    }
  }

  private func isAllowed(_ byte: UInt8) -> Bool {
    byte >= 0x20 || byte == 9 || byte == 10 || byte == 13
  }

  /// U+FFFE and U+FFFF are no characters of XML.
  private func withoutNonCharacters(_ text: String) -> String {
    guard text.utf8.contains(0xEF) else { return text }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text.unicodeScalars.filter { $0.value & 0xFFFE != 0xFFFE })
    return String(view)
  }

  private mutating func indent() {
    for _ in 0..<depth { write("  ") }
  }

  private mutating func write(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }
}
