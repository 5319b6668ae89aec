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
        while next < end, bytes[next] <= Self.blank { next += 1 }
        if next == index + 1, byte == Self.blank {
          index = next
          continue
        }
        copy(plain, index)
        markdown.append(Self.blank)
        index = next
        plain = index
      case 0x00...0x1F, 0x7F:
        copy(plain, index)
        index += 1
        plain = index
      case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["),
        UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "~"), UInt8(ascii: "|"):
        escape(&index, &plain)
      case UInt8(ascii: ">") where index > span.lowerBound && bytes[index - 1] == UInt8(ascii: "<"):
        index += 1
      case UInt8(ascii: "_") where !isInsideWord(index, span): escape(&index, &plain)
      case UInt8(ascii: "&") where isEntity(index, end): escape(&index, &plain)
      case UInt8(ascii: "@"):
        link(mailAt: &index, &plain, span)
      case UInt8(ascii: ":"):
        link(webAt: &index, &plain, span)
      case UInt8(ascii: "."):
        link(wwwAt: &index, &plain, span)
      case 0xC2 where index + 1 < end && bytes[index + 1] == 0xA0:
        // A no-break space copied from a page is a blank.
        copy(plain, index)
        if markdown.last != Self.blank { markdown.append(Self.blank) }
        index += 2
        while index < end, bytes[index] == Self.blank { index += 1 }
        plain = index
      default:
        index += 1
      }
    }
    copy(plain, end)
    while markdown.last == Self.blank { markdown.removeLast() }
  }

  /// A backslash before the sign at `index`; what stood plain before it is written.
  private mutating func escape(_ index: inout Int, _ plain: inout Int) {
    copy(plain, index)
    markdown.append(Self.backslash)
    plain = index
    index += 1
  }

  private static let backslash = UInt8(ascii: "\\")
  private static let blank = UInt8(ascii: " ")

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

  /// The longest name in HTML, `CounterClockwiseContourIntegral`, with its semicolon.
  private static let longestEntity = 32
  /// Of the number of a list's item, in CommonMark.
  private static let mostDigits = 9

  /// `&name;` or `&#123;`
  func isEntity(_ index: Int, _ end: Int) -> Bool {
    var next = index + 1
    while next < end, next <= index + Self.longestEntity {
      let kind = ByteClass.of(bytes[next])
      if bytes[next] == UInt8(ascii: ";") { return next > index + 1 }
      guard kind == .letter || kind == .digit || bytes[next] == UInt8(ascii: "#") else {
        return false
      }
      next += 1
    }
    return false
  }

  /// Signs that would make a paragraph something else: `#`, `>`, `-`, `+`, `1.`, `=`.
  mutating func escapeStart(_ index: inout Int, _ end: Int) {
    guard index < end else { return }
    switch bytes[index] {
    case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "="):
      markdown.append(Self.backslash)
      markdown.append(bytes[index])
      index += 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      var next = index
      while next < end, next < index + Self.mostDigits, ByteClass.of(bytes[next]) == .digit {
        next += 1
      }
      guard next < end, bytes[next] == UInt8(ascii: ".") || bytes[next] == UInt8(ascii: ")"),
        next + 1 == end || bytes[next + 1] == Self.blank
      else { return }
      copy(index, next)
      markdown.append(Self.backslash)
      markdown.append(bytes[next])
      index = next + 1
    default: break
    }
  }
}
