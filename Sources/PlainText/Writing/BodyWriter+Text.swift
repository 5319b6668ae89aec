import Facts
import Postings

/// Plain text as Markdown that shows the same text.
extension BodyWriter {
  /// The text in one line: blanks collapsed, signs of Markdown escaped, addresses linked.
  mutating func text(_ span: Range<Int>, isLineStart: Bool) {
    let bytes = bytes
    var index = span.lowerBound
    let end = span.upperBound
    if isLineStart { escapeStart(&index, end) }
    var plain = index
    while index < end {
      let byte = bytes[index]
      switch ByteClass.of(byte) {
      case .letter, .digit:
        index += 1
        continue
      default: break
      }
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D, 0x0B, 0x0C:
        var next = index + 1
        while next < end, bytes[next] <= 0x20 { next += 1 }
        if next == index + 1, byte == 0x20 {
          index = next
          continue
        }
        copy(plain, index)
        markdown.append(0x20)
        index = next
        plain = index
      case 0x00...0x1F, 0x7F:
        copy(plain, index)
        index += 1
        plain = index
      case 0x5C, 0x60, 0x2A, 0x5B, 0x5D, 0x3C, 0x7E, 0x7C:
        copy(plain, index)
        markdown.append(0x5C)
        plain = index
        index += 1
      case 0x3E where index > span.lowerBound && bytes[index - 1] == 0x3C:
        index += 1
      case 0x5F where !isInsideWord(index, span):
        copy(plain, index)
        markdown.append(0x5C)
        plain = index
        index += 1
      case 0x26 where isEntity(index, end):
        copy(plain, index)
        markdown.append(0x5C)
        plain = index
        index += 1
      case 0x40:
        link(mailAt: &index, &plain, span)
      case 0x3A:
        link(webAt: &index, &plain, span)
      case 0x2E:
        link(wwwAt: &index, &plain, span)
      case 0xC2 where index + 1 < end && bytes[index + 1] == 0xA0:
        // A no-break space copied from a page is a blank.
        copy(plain, index)
        if markdown.last != 0x20 { markdown.append(0x20) }
        index += 2
        while index < end, bytes[index] == 0x20 { index += 1 }
        plain = index
      default:
        index += 1
      }
    }
    copy(plain, end)
    while markdown.last == 0x20 { markdown.removeLast() }
  }

  mutating func copy(_ from: Int, _ to: Int) {
    if from < to { markdown.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[from..<to])) }
  }

  func isInsideWord(_ index: Int, _ span: Range<Int>) -> Bool {
    func isWord(_ at: Int) -> Bool {
      guard span.contains(at) else { return false }
      let kind = ByteClass.of(bytes[at])
      return kind == .letter || kind == .digit || kind == .high
    }
    return isWord(index - 1) && isWord(index + 1)
  }

  /// `&name;` or `&#123;`
  func isEntity(_ index: Int, _ end: Int) -> Bool {
    var next = index + 1
    while next < end, next < index + 33 {
      let kind = ByteClass.of(bytes[next])
      if bytes[next] == 0x3B { return next > index + 1 }
      guard kind == .letter || kind == .digit || bytes[next] == 0x23 else { return false }
      next += 1
    }
    return false
  }

  /// Signs that would make a paragraph something else: `#`, `>`, `-`, `+`, `1.`, `=`.
  mutating func escapeStart(_ index: inout Int, _ end: Int) {
    guard index < end else { return }
    switch bytes[index] {
    case 0x23, 0x3E, 0x2D, 0x2B, 0x3D:
      markdown.append(0x5C)
      markdown.append(bytes[index])
      index += 1
    case 0x30...0x39:
      var next = index
      while next < end, next < index + 9, ByteClass.of(bytes[next]) == .digit { next += 1 }
      guard next < end, bytes[next] == 0x2E || bytes[next] == 0x29,
        next + 1 == end || bytes[next + 1] == 0x20
      else { return }
      copy(index, next)
      markdown.append(0x5C)
      markdown.append(bytes[next])
      index = next + 1
    default: break
    }
  }
}
