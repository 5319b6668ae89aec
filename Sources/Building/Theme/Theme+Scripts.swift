// The theme's own scripts are written to be read; on a site they are only run.
extension Theme {
  /// Takes comment lines and needless blanks away. A board's own scripts are left alone: they need not follow
  /// what `tightened` asks for.
  mutating func tightenScripts() {
    for (name, bytes) in assets where name.hasSuffix(".js") && EmbeddedTheme.files[name] == bytes {
      assets[name] = Self.tightened(bytes)
    }
  }

  /// For scripts whose lines are whole (no text or comment goes over several), whose texts stand in `"` or
  /// backquotes, and whose regular expressions hold neither those nor blanks.
  private static func tightened(_ script: [UInt8]) -> [UInt8] {
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
      if let last = result.last, !";,{([".utf8.contains(last) { result.append(UInt8(ascii: "\n")) }
    }
    return result
  }

  /// What may stand in a name; a blank between two such parts words.
  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...:
      true
    default: false
    }
  }
}
