import Facts
import Postings

/// Web and mail addresses in running text become links.
extension BodyWriter {
  /// A mail address round the `@` at `index` becomes `<name@host>`.
  mutating func link(mailAt index: inout Int, _ plain: inout Int, _ span: Range<Int>) {
    func isPart(_ byte: UInt8) -> Bool {
      let kind = ByteClass.of(byte)
      return kind == .letter || kind == .digit || byte == 0x2E || byte == 0x2D || byte == 0x5F
        || byte == 0x2B
    }
    var start = index
    while start > plain, isPart(bytes[start - 1]) { start -= 1 }
    while start < index, bytes[start] == 0x2E || bytes[start] == 0x2D { start += 1 }
    var end = index + 1
    while end < span.upperBound, isPart(bytes[end]) { end += 1 }
    while end > index + 1,
      bytes[end - 1] == 0x2E || bytes[end - 1] == 0x2D || bytes[end - 1] == 0x5F
    {
      end -= 1
    }
    guard start < index, bytes[index + 1..<end].contains(0x2E),
      !bytes[index + 1..<end].contains(0x5F), bytes[index + 1] != 0x2D
    else {
      index += 1
      return
    }
    copy(plain, start)
    bracket(start, end)
    (index, plain) = (end, end)
  }

  /// `https://…` round the `:` at `index` becomes `<https://…>`.
  mutating func link(webAt index: inout Int, _ plain: inout Int, _ span: Range<Int>) {
    guard index + 3 < span.upperBound, bytes[index + 1] == 0x2F, bytes[index + 2] == 0x2F else {
      index += 1
      return
    }
    var start = index
    while start > plain, ByteClass.of(bytes[start - 1]) == .letter { start -= 1 }
    let scheme = bytes[start..<index].map { $0 | 0x20 }
    guard scheme.elementsEqual("https".utf8) || scheme.elementsEqual("http".utf8) else {
      index += 1
      return
    }
    let end = addressEnd(index + 3, span.upperBound)
    guard end > index + 3 else {
      index += 1
      return
    }
    copy(plain, start)
    bracket(start, end)
    (index, plain) = (end, end)
  }

  /// `www.host` at the full stop at `index` becomes a link to it.
  mutating func link(wwwAt index: inout Int, _ plain: inout Int, _ span: Range<Int>) {
    guard index - 3 >= plain, bytes[index - 3..<index].allSatisfy({ $0 | 0x20 == 0x77 }),
      index - 4 < span.lowerBound || ByteClass.of(bytes[index - 4]) != .letter
    else {
      index += 1
      return
    }
    let start = index - 3
    let end = addressEnd(index + 1, span.upperBound)
    guard bytes[index + 1..<end].contains(0x2E) else {
      index += 1
      return
    }
    copy(plain, start)
    markdown.append(0x5B)
    copy(start, end)
    markdown.append(contentsOf: "](https://".utf8)
    copy(start, end)
    markdown.append(0x29)
    (index, plain) = (end, end)
  }

  func addressEnd(_ start: Int, _ limit: Int) -> Int {
    var end = start
    while end < limit, bytes[end] > 0x20, bytes[end] != 0x3C, bytes[end] != 0x3E,
      bytes[end] != 0x22,
      bytes[end] != 0x5B, bytes[end] != 0x5D, bytes[end] != 0x5C, bytes[end] != 0x7C,
      bytes[end] != 0x60, !(bytes[end] == 0xC2 && end + 1 < limit && bytes[end + 1] == 0xA0)
    {
      end += 1
    }
    while end > start,
      [0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x29, 0x27, 0x2A, 0x28].contains(bytes[end - 1])
    {
      end -= 1
    }
    return end
  }

  mutating func bracket(_ start: Int, _ end: Int) {
    markdown.append(0x3C)
    copy(start, end)
    markdown.append(0x3E)
  }
}
