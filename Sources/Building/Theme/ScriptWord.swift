/// A word of a script: a name, a number, a text, or a sign.
struct ScriptWord: Equatable {
  let bytes: ArraySlice<UInt8>
  let isName: Bool

  static func == (word: ScriptWord, text: String) -> Bool { word.bytes.elementsEqual(text.utf8) }

  var isBlank: Bool { self == " " || self == "\n" }

  /// All words of a script in their order, and the blanks between them. Texts stand in `"` or backquotes, and the names
  /// in `${…}` of the latter are words too; a regular expression follows one of `(,=:`.
  static func words(of script: [UInt8]) -> [ScriptWord] {
    var reader = Reader(script: script)
    reader.read()
    return reader.words
  }

  private struct Reader {
    let script: [UInt8]
    var position = 0
    var words: [ScriptWord] = []
    /// For each `${` that is open, how many braces are open in it.
    var braces: [Int] = []

    mutating func read() {
      while position < script.count {
        let start = position
        let byte = script[position]
        position += 1
        if ScriptTightening.isWord(byte) {
          while position < script.count, ScriptTightening.isWord(script[position]) { position += 1 }
          let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          add(start, isName: !isDigit)
        } else {
          skip(byte)
          add(start, isName: false)
        }
      }
    }

    private mutating func add(_ start: Int, isName: Bool) {
      words.append(ScriptWord(bytes: script[start..<position], isName: isName))
    }

    /// To the end of what begins with a sign.
    private mutating func skip(_ byte: UInt8) {
      switch byte {
      case UInt8(ascii: "\""): skipText(to: byte)
      case UInt8(ascii: "`"): skipTemplate()
      case UInt8(ascii: "/")
      where words.last.map { "(,=:".utf8.contains($0.bytes.last ?? 0) } ?? true:
        skipText(to: byte)
      case UInt8(ascii: "{") where !braces.isEmpty: braces[braces.count - 1] += 1
      case UInt8(ascii: "}") where !braces.isEmpty:
        if braces[braces.count - 1] == 0 {
          braces.removeLast()
          skipTemplate()
        } else {
          braces[braces.count - 1] -= 1
        }
      default:
        for sign in ["...", "?.", "=>", "===", "=="]
        where script[(position - 1)...].starts(with: sign.utf8) {
          position += sign.utf8.count - 1
          return
        }
      }
    }

    /// The rest of a text or of a regular expression, in whose sets `[…]` the sign at its end may stand.
    private mutating func skipText(to end: UInt8) {
      var isInSet = false
      while position < script.count, isInSet || script[position] != end {
        if script[position] == UInt8(ascii: "\\") {
          position += 1
        } else if end == UInt8(ascii: "/") {
          if script[position] == UInt8(ascii: "[") { isInSet = true }
          if script[position] == UInt8(ascii: "]") { isInSet = false }
        }
        position += 1
      }
      position += 1
    }

    /// Up to the end of a text in backquotes, or the next `${` in it.
    private mutating func skipTemplate() {
      while position < script.count, script[position] != UInt8(ascii: "`") {
        if script[position...].starts(with: "${".utf8) {
          position += 2
          braces.append(0)
          return
        }
        position += 1
      }
      position += 1
    }
  }
}
