import Facts
import Markdown
import Postings

/// Appends JSON (RFC 8259) to bytes. Commas are its business; the order of keys is the caller's.
///
/// `<` is written as `\u003c`, so that the JSON may stand in a `script` element.
struct JSONWriter {
  private(set) var bytes: [UInt8]
  private var needsComma = false

  /// Goes on after what `bytes` holds.
  init(after bytes: consuming [UInt8] = []) { self.bytes = bytes }

  /// What was written, as a text.
  var text: String { String(wellFormed: bytes) }

  /// Makes room for so many bytes in all.
  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Begins a text of its own, with no comma before it.
  mutating func beginText() { needsComma = false }

  /// Parts the next value from the one before it: what is written then can stand in another text as well.
  mutating func beginValue() {
    comma()
    needsComma = false
  }

  /// A value that was written before, after `beginValue`.
  mutating func write(value: [UInt8]) {
    bytes.append(contentsOf: value)
    needsComma = true
  }

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

  mutating func field(_ key: StaticString, _ number: Int) {
    self.key(key)
    literal(number.description)
  }

  mutating func field(_ key: StaticString, _ flag: Bool) {
    self.key(key)
    literal(flag ? "true" : "false")
  }

  mutating func field(_ key: StaticString, _ number: Hundredths) {
    self.key(key)
    literal(number.description)
  }

  /// Left out when there are none.
  mutating func field(_ key: StaticString, _ texts: [String]) {
    let texts = texts.filter { !$0.isEmpty }
    guard !texts.isEmpty else { return }
    array(key) { json in for text in texts { json.string(text) } }
  }

  /// The HTML of some prose as a string.
  mutating func field(
    _ key: StaticString, _ html: MarkdownDocument, root: String, folder: String
  ) {
    self.key(key)
    bytes.append(UInt8(ascii: "\""))
    html.forEachPiece(root: root, folder: folder, page: folder) { escape($0) }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  /// A member whose key is data; left out when its value says nothing.
  mutating func member(_ key: String, _ value: JSONValue) {
    if value.saysNothing { return }
    string(key)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
    self.value(value)
  }

  /// Members that say nothing are left out at every depth.
  mutating func value(_ value: JSONValue) {
    switch value {
    case .null: literal("null")
    case .flag(let flag): literal(flag ? "true" : "false")
    case .number(let number):
      literal(Int(exactly: number).map(String.init) ?? number.description)
    case .text(let text): string(text)
    case .list(let values): array { json in for value in values { json.value(value) } }
    case .object(let members):
      object { json in for member in members { json.member(member.key, member.value) } }
    }
  }

  mutating func key(_ key: StaticString) {
    comma()
    bytes.append(UInt8(ascii: "\""))
    write(key)
    write("\":")
    needsComma = false
  }

  mutating func string(_ text: String) {
    comma()
    bytes.append(UInt8(ascii: "\""))
    text.withBytes { escape($0) }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  mutating func number(_ number: Int) {
    comma()
    // A digit or two, as most places of values have, need no string.
    if (0...99).contains(number) {
      if number > 9 { bytes.append(UInt8(ascii: "0") + UInt8(number / 10)) }
      bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
    } else {
      bytes.append(contentsOf: String(number).utf8)
    }
    needsComma = true
  }

  /// JSON as it is, the end of a line: only between values.
  mutating func write(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// A number or word that is JSON as it is.
  private mutating func literal(_ text: String) {
    comma()
    bytes.append(contentsOf: text.utf8)
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

  /// Plain text is one copy. HTML has a sign in every line that needs an escape (RFC 8259, 7), so all of it is put
  /// together first: an array takes its time for each piece.
  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    let plain = JSONText.plainCount(of: text)
    guard plain < text.count else { return bytes.append(contentsOf: text) }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[..<plain]))
    let rest = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(text)[plain...])
    let most = rest.count * JSONText.longestEscape + ByteLane.scalarCount
    withUnsafeTemporaryAllocation(byteCount: most, alignment: 1) { out in
      let count = JSONText.escape(rest, into: out)
      bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: out[..<count]))
    }
  }
}

extension JSONValue {
  /// Nothing, an empty text, or only such within it.
  fileprivate var saysNothing: Bool {
    switch self {
    case .null: true
    case .flag, .number: false
    case .text(let text): text.isEmpty
    case .list(let values): values.allSatisfy(\.saysNothing)
    case .object(let members): members.allSatisfy(\.value.saysNothing)
    }
  }
}
