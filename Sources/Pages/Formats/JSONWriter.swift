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
    var text = text
    text.withUTF8 { utf8 in
      var run = 0
      for index in utf8.indices {
        guard let escape = Self.escape(of: utf8[index]) else { continue }
        bytes.append(contentsOf: utf8[run..<index])
        bytes.append(contentsOf: escape.utf8)
        run = index + 1
      }
      bytes.append(contentsOf: utf8[run...])
    }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  mutating func number(_ number: Int) {
    comma()
    bytes.append(contentsOf: String(number).utf8)
    needsComma = true
  }

  /// What stands for a byte that may not stand for itself.
  private static func escape(of byte: UInt8) -> String? {
    guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
      || byte == UInt8(ascii: "<")
    else { return nil }
    switch byte {
    case UInt8(ascii: "\""): return #"\""#
    case UInt8(ascii: "\\"): return #"\\"#
    case UInt8(ascii: "\n"): return #"\n"#
    case UInt8(ascii: "\r"): return #"\r"#
    case UInt8(ascii: "\t"): return #"\t"#
    case UInt8(ascii: "<"): return #"\u003c"#
    default: return #"\u00"# + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
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
