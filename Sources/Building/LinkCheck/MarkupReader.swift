import Pages

/// The attributes of a page that name a place or lead to one, as a browser reads them (WHATWG HTML, 13.2.5): in
/// the tags of elements only. What looks like an attribute in a text, a comment, a script or the value of another
/// attribute is none.
struct MarkupReader {
  enum Attribute { case address, id }

  private let html: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var isInTag = false
  /// The name of the element just opened, when its content is text whatever it looks like.
  private var rawText: StaticString?

  init(_ html: UnsafeBufferPointer<UInt8>) { self.html = html }

  /// The next `href`, `src` or `id`, with the bytes of its value.
  mutating func next() -> (attribute: Attribute, value: Range<Int>)? {
    // In a variable of its own, which needs no place in memory.
    var position = index
    defer { index = position }
    while true {
      if !isInTag { guard enterTag(&position) else { return nil } }
      skip(&position) { isSpace($0) || $0 == UInt8(ascii: "/") }
      guard position < html.count else { return nil }
      if html[position] == UInt8(ascii: ">") {
        leaveTag(&position)
        continue
      }
      let start = position
      position &+= 1
      skipLetters(&position)
      skip(&position) { $0 > UInt8(ascii: ">") || $0 != UInt8(ascii: "=") && !endsName($0) }
      let name = start..<position
      skip(&position, isSpace)
      guard position < html.count, html[position] == UInt8(ascii: "=") else { continue }
      position &+= 1
      guard let value = value(&position) else { return nil }
      if let attribute = attribute(name) { return (attribute, value) }
    }
  }

  @inline(__always)
  private func skip(_ position: inout Int, _ isSkipped: (UInt8) -> Bool) {
    while position < html.count, isSkipped(html[position]) { position &+= 1 }
  }

  /// Past what lies above `>`, as the letters of names do, eight bytes at a time; to the first below among them.
  @inline(__always)
  private func skipLetters(_ position: inout Int) {
    guard position &+ 8 <= html.count else { return }
    let eight = UnsafeRawBufferPointer(html).loadUnaligned(
      fromByteOffset: position, as: UInt64.self
    ).littleEndian
    // Added to seven bits of a byte this reaches its highest bit from behind `>` on.
    let letters = (eight & ~Self.highBits) &+ Self.ones &* 0x41 | eight
    position &+= (~letters & Self.highBits).trailingZeroBitCount >> 3
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// The next place of a byte. Most are near: a call of the system's search would cost more than the search.
  @inline(__always)
  private func next(_ byte: UInt8, from start: Int) -> Int? {
    let wanted = ByteLane(repeating: byte)
    var position = start
    guard let base = UnsafeRawPointer(html.baseAddress) else { return nil }
    while position &+ ByteLane.scalarCount <= html.count {
      let lane = base.loadUnaligned(fromByteOffset: position, as: ByteLane.self)
      if let found = firstMarked(lane .== wanted) { return position &+ found }
      position &+= ByteLane.scalarCount
    }
    skip(&position) { $0 != byte }
    return position < html.count ? position : nil
  }

  /// What stands after the `=`; nil when the page ends before it does.
  @inline(__always)
  private func value(_ position: inout Int) -> Range<Int>? {
    skip(&position, isSpace)
    guard position < html.count else { return nil }
    let quote = html[position]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let start = position &+ 1
      guard let end = next(quote, from: start) else { return nil }
      position = end &+ 1
      return Range(uncheckedBounds: (start, end))
    }
    let start = position
    skip(&position) { !isSpace($0) && $0 != UInt8(ascii: ">") }
    return Range(uncheckedBounds: (start, position))
  }

  @inline(__always)
  private func attribute(_ name: Range<Int>) -> Attribute? {
    switch name.upperBound &- name.lowerBound {
    case 2 where isName(name, "id"): .id
    case 3 where isName(name, "src"): .address
    case 4 where isName(name, "href"): .address
    default: nil
    }
  }

  private func isName(_ range: Range<Int>, _ name: StaticString) -> Bool {
    range.count == name.utf8CodeUnitCount
      && name.withUTF8Buffer { name in
        name.indices.allSatisfy { html[range.lowerBound + $0] | 0x20 == name[$0] }
      }
  }

  // MARK: Tags

  /// Goes into the next tag that opens an element; false when there is none.
  @inline(__always)
  private mutating func enterTag(_ position: inout Int) -> Bool {
    while true {
      // Often one tag stands right behind the other.
      if position >= html.count || html[position] != UInt8(ascii: "<") {
        guard let open = next(UInt8(ascii: "<"), from: position) else { return false }
        position = open
      }
      position &+= 1
      guard position < html.count else { return false }
      let byte = html[position]
      if (byte | 0x20) &- UInt8(ascii: "a") < 26 {
        let start = position
        skipLetters(&position)
        skip(&position) { $0 > UInt8(ascii: ">") || !endsName($0) }
        if mayBeRawText(html[start]) { rawText = rawText(of: start..<position) }
        isInTag = true
        return true
      }
      if byte == UInt8(ascii: "/") {
        // Names are short: a search by lanes would cost more.
        position &+= 1
        skipLetters(&position)
        skip(&position) { $0 != UInt8(ascii: ">") }
        position = min(position &+ 1, html.count)
      } else if byte == UInt8(ascii: "!") {
        skipComment(from: &position)
      } else if byte == UInt8(ascii: "?") {
        skipToEnd(&position)
      }
    }
  }

  /// Whether an element's name begins like one whose content is text.
  @inline(__always)
  private func mayBeRawText(_ letter: UInt8) -> Bool {
    switch letter | 0x20 {
    case UInt8(ascii: "s"), UInt8(ascii: "t"), UInt8(ascii: "i"), UInt8(ascii: "n"),
      UInt8(ascii: "x"):
      true
    default: false
    }
  }

  /// The name of an element whose content is text; nil for others.
  private func rawText(of name: Range<Int>) -> StaticString? {
    switch html[name.lowerBound] | 0x20 {
    case UInt8(ascii: "s"):
      isName(name, "script") ? "script" : isName(name, "style") ? "style" : nil
    case UInt8(ascii: "t"):
      isName(name, "title") ? "title" : isName(name, "textarea") ? "textarea" : nil
    case UInt8(ascii: "i"): isName(name, "iframe") ? "iframe" : nil
    case UInt8(ascii: "n"):
      isName(name, "noembed") ? "noembed" : isName(name, "noframes") ? "noframes" : nil
    case UInt8(ascii: "x"): isName(name, "xmp") ? "xmp" : nil
    default: nil
    }
  }

  @inline(__always)
  private mutating func leaveTag(_ position: inout Int) {
    position &+= 1
    isInTag = false
    if let name = rawText {
      rawText = nil
      position = endOfText(of: name, from: position)
    }
  }

  /// Where the tag stands that ends an element whose content is text.
  private func endOfText(of name: StaticString, from start: Int) -> Int {
    let count = name.utf8CodeUnitCount
    var position = start
    while let open = next(UInt8(ascii: "<"), from: position) {
      position = open + 1
      guard position + count < html.count else { break }
      if html[position] == UInt8(ascii: "/"),
        isName(position + 1..<position + 1 + count, name)
      {
        return position
      }
    }
    return html.count
  }

  /// To the end of a comment, or of what else begins with `<!`: `position` is at the `!`.
  private func skipComment(from position: inout Int) {
    guard position + 2 < html.count, html[position + 1] == UInt8(ascii: "-"),
      html[position + 2] == UInt8(ascii: "-")
    else { return skipToEnd(&position) }
    position += 3
    // `<!-->` is whole.
    while let close = next(UInt8(ascii: ">"), from: position) {
      position = close + 1
      if html[close - 1] == UInt8(ascii: "-"), html[close - 2] == UInt8(ascii: "-") { return }
    }
    position = html.count
  }

  private func skipToEnd(_ position: inout Int) {
    position = next(UInt8(ascii: ">"), from: position).map { $0 + 1 } ?? html.count
  }
}

private func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }

/// Whether the name of an element ends here. What ends names lies at or below `>`, and letters above it: a name is
/// walked by one comparison a byte.
@inline(__always)
private func endsName(_ byte: UInt8) -> Bool {
  isSpace(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
}
