/// HTML on its way: bytes, and how text gets into them.
struct HTMLBytes {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  var count: Int { bytes.count }

  mutating func newLine() {
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
  }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  mutating func insert(_ text: String, at position: Int) {
    bytes.insert(contentsOf: text.utf8, at: position)
  }

  mutating func write(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Text for HTML, in quoted attributes too. Control characters are no text: they could forge marks.
  mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var run = 0
    var start = 0
    while start < text.count {
      let end = min(start + Lane.scalarCount, text.count)
      if end - start < Lane.scalarCount || Self.holdsSpecial(text, from: start) {
        for index in start..<end where Self.isSpecial(text[index]) {
          bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[run..<index]))
          write(Self.entity(of: text[index]))
          run = index + 1
        }
      }
      start = end
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[run...]))
  }

  /// Bytes that are looked at together.
  private typealias Lane = SIMD16<UInt8>

  /// Whether one of the sixteen bytes may not stand for itself; line ends and tabs are looked at closer.
  private static func holdsSpecial(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    let lane = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: start, as: Lane.self)
    let special =
      (lane .< Lane(repeating: 0x20)) .| (lane .== Lane(repeating: UInt8(ascii: "&")))
      .| (lane .== Lane(repeating: UInt8(ascii: "<")))
      .| (lane .== Lane(repeating: UInt8(ascii: ">")))
      .| (lane .== Lane(repeating: UInt8(ascii: "\"")))
      .| (lane .>= Lane(repeating: firstOfNone))
    // `any` would look at each byte by itself.
    let halves = unsafeBitCast(special, to: SIMD2<UInt64>.self)
    return halves[0] | halves[1] != 0
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 64 ? special >> UInt64(byte) & 1 == 1 : byte >= firstOfNone
  }

  /// No UTF-8 has this byte or the one above. libcmark writes them for `&#xFFFE;` and `&#xFFFF;`.
  private static let firstOfNone: UInt8 = 0xFE

  private static func entity(of byte: UInt8) -> StaticString {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case firstOfNone...: "\u{FFFD}"
    default: ""
    }
  }

  /// A bit for each byte that cannot stand for itself: `&`, `<`, `>`, `"`, and the controls but tab, line feed and
  /// carriage return, which are in no HTML (HTML, 13.2.3.5).
  private static let special: UInt64 =
    1 << UInt8(ascii: "&") | 1 << UInt8(ascii: "<") | 1 << UInt8(ascii: ">")
    | 1 << UInt8(ascii: "\"")
    | (0xFFFF_FFFF & ~(1 << 9) & ~(1 << 10) & ~(1 << 13))

  /// An address for a quoted attribute: what may not stand in a URL is percent-encoded (RFC 3986, 2.1).
  mutating func escapeAddress(_ address: UnsafeBufferPointer<UInt8>) {
    for byte in address {
      switch byte {
      case UInt8(ascii: "&"): write("&amp;")
      case UInt8(ascii: "'"): write("&#39;")
      case 0...0x20, 0x7F..., UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"),
        UInt8(ascii: "|"), UInt8(ascii: "}"):
        bytes.append(UInt8(ascii: "%"))
        bytes.append(hexDigit(byte >> 4))
        bytes.append(hexDigit(byte & 15))
      default: bytes.append(byte)
      }
    }
  }

  private func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
