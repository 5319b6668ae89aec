/// Takes comments and needless blanks out of a stylesheet, whose texts stand in `"`:
///
///     .card { margin: 0 auto; }  /* The list */        .card{margin:0 auto}
enum StyleTightening {
  static func tightened(_ style: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(style.count)
    var position = 0
    var isQuoted = false
    var isAfterBlank = false
    while position < style.count {
      let byte = style[position]
      if !isQuoted, style[position...].starts(with: "/*".utf8) {
        position = end(ofCommentAt: position, style)
        continue
      }
      position += 1
      if !isQuoted, byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") {
        isAfterBlank = true
        continue
      }
      if isAfterBlank, let last = result.last, !separates(last), !opensOrCloses(byte) {
        result.append(UInt8(ascii: " "))
      }
      isAfterBlank = false
      if byte == UInt8(ascii: "}"), result.last == UInt8(ascii: ";") { result.removeLast() }
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      result.append(byte)
    }
    return result
  }

  private static func end(ofCommentAt start: Int, _ style: [UInt8]) -> Int {
    var position = start + 2
    while position < style.count, !style[position...].starts(with: "*/".utf8) { position += 1 }
    return min(position + 2, style.count)
  }

  /// After these a blank says nothing. Before a colon it may: `.card :hover`.
  private static func separates(_ byte: UInt8) -> Bool {
    ";,:>".utf8.contains(byte) || opensOrCloses(byte)
  }

  private static func opensOrCloses(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: ">")
  }
}
