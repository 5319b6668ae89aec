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
    while true {
      if !isInTag { guard enterTag() else { return nil } }
      skip { isSpace($0) || $0 == UInt8(ascii: "/") }
      guard index < html.count else { return nil }
      if html[index] == UInt8(ascii: ">") {
        leaveTag()
        continue
      }
      let start = index
      index += 1
      skip {
        !isSpace($0) && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">")
          && $0 != UInt8(ascii: "/")
      }
      let name = start..<index
      skip(isSpace)
      guard index < html.count, html[index] == UInt8(ascii: "=") else { continue }
      index += 1
      guard let value = value() else { return nil }
      if let attribute = attribute(name) { return (attribute, value) }
    }
  }

  @inline(__always)
  private mutating func skip(_ isSkipped: (UInt8) -> Bool) {
    // In a variable of its own, which needs no place in memory.
    var position = index
    while position < html.count, isSkipped(html[position]) { position += 1 }
    index = position
  }

  /// The next place of a byte. Most are near: a call of the system's search would cost more than the search.
  @inline(__always)
  private func next(_ byte: UInt8, from start: Int) -> Int? {
    let raw = UnsafeRawBufferPointer(html)
    let wanted = ByteLane(repeating: byte)
    var position = start
    while position + ByteLane.scalarCount <= raw.count {
      let lane = raw.loadUnaligned(fromByteOffset: position, as: ByteLane.self)
      if let found = firstMarked(lane .== wanted) { return position + found }
      position += ByteLane.scalarCount
    }
    while position < raw.count {
      if raw[position] == byte { return position }
      position += 1
    }
    return nil
  }

  /// What stands after the `=`; nil when the page ends before it does.
  private mutating func value() -> Range<Int>? {
    skip(isSpace)
    guard index < html.count else { return nil }
    let quote = html[index]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let start = index + 1
      guard let end = next(quote, from: start) else { return nil }
      index = end + 1
      return start..<end
    }
    let start = index
    skip { !isSpace($0) && $0 != UInt8(ascii: ">") }
    return start..<index
  }

  private func attribute(_ name: Range<Int>) -> Attribute? {
    switch name.count {
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
  private mutating func enterTag() -> Bool {
    while let open = next(UInt8(ascii: "<"), from: index) {
      index = open + 1
      guard index < html.count else { return false }
      switch html[index] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
        let start = index
        skip { !isSpace($0) && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
        let name = start..<index
        rawText = rawText(of: name)
        isInTag = true
        return true
      case UInt8(ascii: "!"): skipComment(from: open)
      case UInt8(ascii: "/"), UInt8(ascii: "?"): skipToEnd()
      default: break
      }
    }
    return false
  }

  /// The name of an element whose content is text; nil for others, of most by their first letter.
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

  private mutating func leaveTag() {
    index += 1
    isInTag = false
    guard let name = rawText else { return }
    rawText = nil
    let count = name.utf8CodeUnitCount
    while let open = next(UInt8(ascii: "<"), from: index) {
      index = open + 1
      guard index + count < html.count else { break }
      if html[index] == UInt8(ascii: "/"), isName(index + 1..<index + 1 + count, name) { return }
    }
    index = html.count
  }

  /// To the end of a comment, or of what else begins with `<!`.
  private mutating func skipComment(from open: Int) {
    guard open + 3 < html.count, html[open + 2] == UInt8(ascii: "-"),
      html[open + 3] == UInt8(ascii: "-")
    else { return skipToEnd() }
    index = open + 4
    // `<!-->` is whole.
    while let close = next(UInt8(ascii: ">"), from: index) {
      index = close + 1
      if html[close - 1] == UInt8(ascii: "-"), html[close - 2] == UInt8(ascii: "-") { return }
    }
    index = html.count
  }

  private mutating func skipToEnd() {
    index = next(UInt8(ascii: ">"), from: index).map { $0 + 1 } ?? html.count
  }
}

private func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }
