/// A text as part of an address: what may not stand there is percent-encoded (RFC 3986, 3.3).
package func percentEncoded(_ path: String) -> String {
  let isWhole =
    path.utf8.withContiguousStorageIfAvailable { $0.allSatisfy(isPlain) }
    ?? path.utf8.allSatisfy(isPlain)
  if isWhole { return path }
  var result: [UInt8] = []
  for byte in path.utf8 {
    if isPlain(byte) {
      result.append(byte)
    } else {
      result.append(contentsOf: [UInt8(ascii: "%"), hexDigit(byte >> 4), hexDigit(byte & 15)])
    }
  }
  return String(decoding: result, as: UTF8.self)
}

/// The text that was percent-encoded; nil when a `%` is not followed by two hexadecimal digits, or when the bytes
/// are no UTF-8.
package func percentDecoded(_ text: some StringProtocol) -> String? {
  var bytes: [UInt8] = []
  var rest = Array(text.utf8)[...]
  while let byte = rest.popFirst() {
    guard byte == UInt8(ascii: "%") else {
      bytes.append(byte)
      continue
    }
    guard let high = rest.popFirst().flatMap(hexValue), let low = rest.popFirst().flatMap(hexValue)
    else { return nil }
    bytes.append(high << 4 | low)
  }
  return String(validating: bytes, as: UTF8.self)
}

/// Letters and digits of ASCII, what RFC 3986 calls unreserved, and the slash: a bit for each, since all addresses of
/// a site come by here.
private func isPlain(_ byte: UInt8) -> Bool {
  byte < 128 && (byte < 64 ? plainBelow64 : plainFrom64) >> UInt64(byte & 63) & 1 == 1
}

/// `-`, `.`, `/` and the digits.
private let plainBelow64: UInt64 = 0x3FF << 48 | 1 << 45 | 1 << 46 | 1 << 47
/// Both cases of the letters, `_` and `~`.
private let plainFrom64: UInt64 = 0x3FF_FFFF << 1 | 0x3FF_FFFF << 33 | 1 << 31 | 1 << 62

private func hexDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
}

private func hexValue(_ byte: UInt8) -> UInt8? {
  switch byte {
  case 0x30...0x39: byte - 0x30
  case 0x41...0x46: byte - 0x41 + 10
  case 0x61...0x66: byte - 0x61 + 10
  default: nil
  }
}
