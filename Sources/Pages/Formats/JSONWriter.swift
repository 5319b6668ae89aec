/// Appends JSON (RFC 8259) to bytes. Commas are its business; the order of keys is the caller's.
///
/// `<` is written as `\u003c`, so that the JSON may stand in a `script` element.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func object(_ body: (inout JSONWriter) -> Void) { wrap("{", "}", body) }
  mutating func array(_ body: (inout JSONWriter) -> Void) { wrap("[", "]", body) }

  mutating func object(_ key: StaticString, _ body: (inout JSONWriter) -> Void) {
    self.key(key)
    object(body)
  }

  mutating func array(_ key: StaticString, _ body: (inout JSONWriter) -> Void) {
    self.key(key)
    array(body)
  }

  mutating func field(_ key: StaticString, _ text: String) {
    self.key(key)
    string(text)
  }

  /// Left out when there is no text: an empty text is worse than none.
  mutating func field(_ key: StaticString, ifAny text: String?) {
    if let text, !text.isEmpty { field(key, text) }
  }

  /// A number or literal that is JSON as it is.
  mutating func field(_ key: StaticString, raw: String) {
    self.key(key)
    bytes.append(contentsOf: raw.utf8)
    needsComma = true
  }

  mutating func field(_ key: StaticString, _ texts: [String]) {
    guard !texts.isEmpty else { return }
    array(key) { writer in for text in texts { writer.string(text) } }
  }

  mutating func key(_ key: StaticString) {
    comma()
    bytes.append(UInt8(ascii: "\""))
    key.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: [UInt8(ascii: "\""), UInt8(ascii: ":")])
    needsComma = false
  }

  mutating func string(_ text: String) {
    comma()
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes.append(contentsOf: #"\""#.utf8)
      case UInt8(ascii: "\\"): bytes.append(contentsOf: #"\\"#.utf8)
      case UInt8(ascii: "\n"): bytes.append(contentsOf: #"\n"#.utf8)
      case UInt8(ascii: "\r"): bytes.append(contentsOf: #"\r"#.utf8)
      case UInt8(ascii: "\t"): bytes.append(contentsOf: #"\t"#.utf8)
      case UInt8(ascii: "<"): bytes.append(contentsOf: #"\u003c"#.utf8)
      case 0..<0x20:
        bytes.append(contentsOf: #"\u00"#.utf8)
        let digits = Array("0123456789abcdef".utf8)
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  private mutating func wrap(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONWriter) -> Void
  ) {
    comma()
    bytes.append(UInt8(ascii: open))
    needsComma = false
    body(&self)
    bytes.append(UInt8(ascii: close))
    needsComma = true
  }

  private mutating func comma() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }
}
