/// Takes comment lines and needless blanks out of a script.
///
/// For scripts whose lines are whole (no text or comment goes over several), whose texts stand in `"` or
/// backquotes, whose regular expressions hold neither those nor blanks, and whose statements that end with the brace
/// of a value have their semicolon.
enum ScriptTightening {
  static func tightened(_ script: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for line in script.split(separator: UInt8(ascii: "\n")) {
      let code = line.drop { $0 == UInt8(ascii: " ") }
      if code.starts(with: "//".utf8) { continue }
      var quote: UInt8?
      for (index, byte) in zip(code.indices, code) {
        if byte == UInt8(ascii: " "), quote == nil, let last = result.last,
          !isWord(last) || index + 1 == code.endIndex || !isWord(code[index + 1])
        {
          continue
        }
        if byte == quote {
          quote = nil
        } else if quote == nil, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "`") {
          quote = byte
        }
        result.append(byte)
      }
      // Elsewhere the end of a line may be the end of a statement.
      if let last = result.last, !";,{([}".utf8.contains(last) { result.append(UInt8(ascii: "\n")) }
    }
    return result
  }

  /// What may stand in a name; a blank between two such parts words.
  static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...:
      true
    default: false
    }
  }
}
