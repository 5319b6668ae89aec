/// Writing text into HTML, attributes and JSON. Each scans for the first byte that cannot stand as it
/// is, so that most texts are one copy.
enum Escaping {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  // Sets of bytes below 64, one bit each; all that HTML must escape lie there.
  private static let textBits: UInt64 = 1 << 0x26 | 1 << 0x3C | 1 << 0x3E  // & < >
  private static let attributeBits: UInt64 = textBits | 1 << 0x22 | 1 << 0x27  // and " '

  static func text(_ bytes: Bytes, into buffer: inout [UInt8]) {
    html(bytes, textBits, into: &buffer)
  }

  static func attribute(_ bytes: Bytes, into buffer: inout [UInt8]) {
    html(bytes, attributeBits, into: &buffer)
  }

  @inline(__always)
  private static func html(_ bytes: Bytes, _ special: UInt64, into buffer: inout [UInt8]) {
    // Most texts are plain to their end, and none of their bytes is looked at alone.
    if isPlain(bytes) { return append(bytes, 0..<bytes.count, to: &buffer) }
    var start = 0
    var index = 0
    while index < bytes.count {
      if index &+ Lane.scalarCount <= bytes.count, isPlain(lane(bytes, from: index)) {
        index &+= Lane.scalarCount
        continue
      }
      let byte = bytes[index]
      defer { index &+= 1 }
      guard byte < 64, special >> UInt64(byte) & 1 == 1 else { continue }
      append(bytes, start..<index, to: &buffer)
      start = index + 1
      // The numeric references for quotation marks are those of Jinja; both are shorter than names.
      switch byte {
      case UInt8(ascii: "&"): append("&amp;", to: &buffer)
      case UInt8(ascii: "<"): append("&lt;", to: &buffer)
      case UInt8(ascii: ">"): append("&gt;", to: &buffer)
      case UInt8(ascii: "\""): append("&#34;", to: &buffer)
      default: append("&#39;", to: &buffer)
      }
    }
    append(bytes, start..<bytes.count, to: &buffer)
  }

  /// Bytes that are looked at together.
  private typealias Lane = SIMD16<UInt8>

  @inline(__always)
  private static func lane(_ bytes: Bytes, from start: Int) -> Lane {
    UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: start, as: Lane.self)
  }

  /// Whether none of the sixteen bytes must be escaped anywhere.
  @inline(__always)
  private static func isPlain(_ lane: Lane) -> Bool {
    let special =
      (lane .== Lane(repeating: UInt8(ascii: "&"))) .| (lane .== Lane(repeating: UInt8(ascii: "<")))
      .| (lane .== Lane(repeating: UInt8(ascii: ">")))
      .| (lane .== Lane(repeating: UInt8(ascii: "\"")))
      .| (lane .== Lane(repeating: UInt8(ascii: "'")))
    // `any` would look at each byte by itself.
    let halves = unsafeBitCast(special, to: SIMD2<UInt64>.self)
    return halves[0] | halves[1] == 0
  }

  /// The same of a whole text. What is left at its end is looked at with bytes before it once more; a text of less than
  /// a lane fills one by its two ends.
  @inline(__always)
  private static func isPlain(_ bytes: Bytes) -> Bool {
    let half = Lane.scalarCount / 2
    guard bytes.count >= Lane.scalarCount else {
      guard bytes.count >= half else { return bytes.isEmpty }
      let raw = UnsafeRawBufferPointer(bytes)
      let ends = SIMD2(
        raw.loadUnaligned(fromByteOffset: 0, as: UInt64.self),
        raw.loadUnaligned(fromByteOffset: bytes.count - half, as: UInt64.self))
      return isPlain(unsafeBitCast(ends, to: Lane.self))
    }
    var index = 0
    while index &+ Lane.scalarCount <= bytes.count {
      guard isPlain(lane(bytes, from: index)) else { return false }
      index &+= Lane.scalarCount
    }
    return isPlain(lane(bytes, from: bytes.count - Lane.scalarCount))
  }

  /// Inside the quotation marks of a JSON text. `<`, `>` and `&` are written as `\u003c` and so on, so that
  /// nothing in a script element can end it or open a comment; U+2028 and U+2029 end lines in old
  /// JavaScript.
  static func jsonText(_ bytes: Bytes, into buffer: inout [UInt8]) {
    var start = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let escaped: StaticString?
      var length = 1
      switch byte {
      case UInt8(ascii: "\""): escaped = "\\\""
      case UInt8(ascii: "\\"): escaped = "\\\\"
      case UInt8(ascii: "<"): escaped = "\\u003c"
      case UInt8(ascii: ">"): escaped = "\\u003e"
      case UInt8(ascii: "&"): escaped = "\\u0026"
      case UInt8(ascii: "'"): escaped = "\\u0027"
      case UInt8(ascii: "\n"): escaped = "\\n"
      case UInt8(ascii: "\r"): escaped = "\\r"
      case UInt8(ascii: "\t"): escaped = "\\t"
      case 0..<32:
        escaped = byte < 16 ? "\\u000" : "\\u001"
      case 0xE2
      where index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8:
        escaped = bytes[index + 2] == 0xA8 ? "\\u2028" : "\\u2029"
        length = 3
      default: escaped = nil
      }
      if let escaped {
        append(bytes, start..<index, to: &buffer)
        append(escaped, to: &buffer)
        if byte < 32, escaped.utf8CodeUnitCount == 5 {
          buffer.append(contentsOf: String(byte & 15, radix: 16).utf8)
        }
        start = index + length
      }
      index += length
    }
    append(bytes, start..<bytes.count, to: &buffer)
  }

  @inline(__always)
  static func append(_ bytes: Bytes, _ range: Range<Int>, to buffer: inout [UInt8]) {
    if !range.isEmpty { buffer.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[range])) }
  }

  @inline(__always)
  static func append(_ text: StaticString, to buffer: inout [UInt8]) {
    text.withUTF8Buffer { buffer.append(contentsOf: $0) }
  }
}

/// The schemes that a link of a board may have.
enum URLScheme {
  static let allowed = ["http", "https", "mailto", "tel"]

  /// What a forbidden address is replaced with.
  static let blocked: StaticString = "#blocked"

  /// Whether a browser would read an allowed scheme, or none, at the start of an address. Browsers skip
  /// control characters and blanks before it and drop tabs and line ends inside it (URL standard, 4.4,
  /// "basic URL parser", steps 1 and 3).
  static func allows(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    // Nearly every link of a board begins like this.
    guard let first = bytes.first, first != UInt8(ascii: "/"), first != UInt8(ascii: "#") else {
      return true
    }
    var scheme: [UInt8] = []
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return true
      case UInt8(ascii: ":"): return allowed.contains { $0.utf8.elementsEqual(scheme) }
      case 9, 10, 13: continue
      case 0...32 where scheme.isEmpty: continue
      default:
        // Longer than any allowed scheme: what counts now is whether a colon comes.
        if scheme.count < 8 { scheme.append(byte | ((65...90).contains(byte) ? 32 : 0)) }
      }
    }
    return true
  }

  /// `srcset`: every address of the list, parted by commas and white space.
  static func allowsAll(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.split { $0 == UInt8(ascii: ",") || $0 <= 32 }.allSatisfy {
      allows(UnsafeBufferPointer(rebasing: $0))
    }
  }
}
