/// What stands between the quotation marks of a JSON text (RFC 8259, 7), with `<` as `\u003c`.
enum JSONText {
  /// `\u003c`
  static let longestEscape = 6

  /// Gives the number of bytes that were written. Sixteen bytes are copied before it is known how many of them are
  /// plain: what comes behind those is written over.
  static func escape(
    _ text: UnsafeRawBufferPointer, into out: UnsafeMutableRawBufferPointer
  ) -> Int {
    var (index, count) = (0, 0)
    while index < text.count {
      if index &+ ByteLane.scalarCount <= text.count {
        let lane = text.loadUnaligned(fromByteOffset: index, as: ByteLane.self)
        out.storeBytes(of: lane, toByteOffset: count, as: ByteLane.self)
        let plain = firstMarked(needsEscape(lane)) ?? ByteLane.scalarCount
        index &+= plain
        count &+= plain
        if plain == ByteLane.scalarCount { continue }
      }
      let byte = text[index]
      index &+= 1
      if needsEscape(byte) {
        count &+= write(escapeOf: byte, into: out, at: count)
      } else {
        out[count] = byte
        count &+= 1
      }
    }
    return count
  }

  private static func write(
    escapeOf byte: UInt8, into out: UnsafeMutableRawBufferPointer, at place: Int
  ) -> Int {
    let short: UInt8
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): short = byte
    case UInt8(ascii: "\n"): short = UInt8(ascii: "n")
    case UInt8(ascii: "\r"): short = UInt8(ascii: "r")
    case UInt8(ascii: "\t"): short = UInt8(ascii: "t")
    default:
      let start: StaticString = "\\u00"
      for index in 0..<4 { out[place &+ index] = start.utf8Start[index] }
      out[place &+ 4] = hexDigit(byte >> 4)
      out[place &+ 5] = hexDigit(byte & 15)
      return longestEscape
    }
    out[place] = UInt8(ascii: "\\")
    out[place &+ 1] = short
    return 2
  }

  /// How many bytes stand for themselves before the first that cannot.
  static func plainCount(of text: UnsafeBufferPointer<UInt8>) -> Int {
    let raw = UnsafeRawBufferPointer(text)
    var index = 0
    while index &+ ByteLane.scalarCount <= raw.count {
      let lane = raw.loadUnaligned(fromByteOffset: index, as: ByteLane.self)
      if let position = firstMarked(needsEscape(lane)) { return index &+ position }
      index &+= ByteLane.scalarCount
    }
    if let rest = lastLane(of: raw), firstMarked(needsEscape(rest)) == nil { return raw.count }
    while index < raw.count, !needsEscape(raw[index]) { index &+= 1 }
    return index
  }

  @inline(__always)
  private static func needsEscape(_ lane: ByteLane) -> SIMDMask<SIMD16<Int8>> {
    (lane .< ByteLane(repeating: 0x20)) .| (lane .== ByteLane(repeating: UInt8(ascii: "\"")))
      .| (lane .== ByteLane(repeating: UInt8(ascii: "\\")))
      .| (lane .== ByteLane(repeating: UInt8(ascii: "<")))
  }

  @inline(__always)
  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
      || byte == UInt8(ascii: "<")
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
