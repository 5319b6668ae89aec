/// Finds the web and mail addresses that stand bare in a text, as the editor pasted them.
struct AddressFinder {
  enum Kind { case web, mail }
  struct Found {
    let range: Range<Int>
    let kind: Kind
  }

  /// Whether a text has the signs without which it has no address, as few texts do.
  static func mayFind(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    firstIndex(of: UInt8(ascii: "@"), in: text, from: 0) != nil
      || firstIndex(of: UInt8(ascii: ":"), in: text, from: 0) != nil
  }

  /// The first address at or after `start`.
  static func next(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Found? {
    var index = start
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "h"), UInt8(ascii: "H"):
        if let end = webAddress(in: text, at: index) {
          return Found(range: index..<end, kind: .web)
        }
      case UInt8(ascii: "@"):
        if let range = mailAddress(in: text, around: index, from: start) {
          return Found(range: range, kind: .mail)
        }
      default: break
      }
      index += 1
    }
    return nil
  }

  /// The first mail address at or after `start`.
  static func nextMail(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int>? {
    var index = start
    while let at = firstIndex(of: UInt8(ascii: "@"), in: text, from: index) {
      if let range = mailAddress(in: text, around: at, from: start) { return range }
      index = at + 1
    }
    return nil
  }

  private static func webAddress(in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    if start > 0, isWordByte(text[start - 1]) { return nil }
    guard let rest = ["https://", "http://"].first(where: { hasPrefix($0, in: text, at: start) })
    else { return nil }
    var end = start + rest.utf8.count
    let hostStart = end
    guard end < text.count, isWordByte(text[hostStart]) else { return nil }
    while end < text.count, isAddressByte(text[end]) { end += 1 }
    guard end > hostStart else { return nil }
    // A full stop or bracket at the end belongs to the sentence, unless the bracket was opened inside.
    let opensBracket = text[start..<end].contains(UInt8(ascii: "("))
    while end > hostStart {
      let last = text[end - 1]
      if last == UInt8(ascii: ")"), opensBracket { break }
      guard ".,;:!?'\")*_".utf8.contains(last) else { break }
      end -= 1
    }
    return end > hostStart ? end : nil
  }

  private static func mailAddress(
    in text: UnsafeBufferPointer<UInt8>, around at: Int, from start: Int
  ) -> Range<Int>? {
    var first = at
    while first > start, isWordByte(text[first - 1]) || ".-_+".utf8.contains(text[first - 1]) {
      first -= 1
    }
    while first < at, !isWordByte(text[first]) { first += 1 }
    var end = at + 1
    while end < text.count, isWordByte(text[end]) || ".-".utf8.contains(text[end]) { end += 1 }
    // The full stop after it belongs to the sentence.
    while end > at + 1, !isWordByte(text[end - 1]) { end -= 1 }
    let lastDot = text[(at + 1)..<end].lastIndex(of: UInt8(ascii: "."))
    guard first < at, let lastDot, lastDot < end - 1, text[at + 1] != UInt8(ascii: ".") else {
      return nil
    }
    return text[first..<end].allSatisfy { UTF8.isASCII($0) } ? first..<end : nil
  }

  private static func hasPrefix(
    _ prefix: String, in text: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Bool {
    var index = start
    for byte in prefix.utf8 {
      guard index < text.count, text[index] | 0x20 == byte | 0x20 else { return false }
      index += 1
    }
    return true
  }

  static func isWordByte(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || !UTF8.isASCII(byte)
  }

  private static func isAddressByte(_ byte: UInt8) -> Bool {
    byte > UInt8(ascii: " ") && byte != UInt8(ascii: "<") && byte != UInt8(ascii: ">")
      && byte != UInt8(ascii: "\"") && byte != 0x7F && UTF8.isASCII(byte)
  }
}
