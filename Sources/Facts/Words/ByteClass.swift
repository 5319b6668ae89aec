/// What a byte begins.
package enum ByteClass: UInt8 {
  case blank, digit, letter, sign
  /// The first byte of a scalar above ASCII.
  case high

  @inline(__always)
  package static func of(_ byte: UInt8) -> ByteClass {
    if !UTF8.isASCII(byte) { return .high }
    if (byte | 0x20) &- 0x61 < 26 { return .letter }
    if byte &- 0x30 < 10 { return .digit }
    return byte <= UInt8(ascii: " ") || byte == 0x7F ? .blank : .sign
  }
}
