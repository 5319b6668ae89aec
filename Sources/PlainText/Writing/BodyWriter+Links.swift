import Facts
import Postings

/// Web and mail addresses in running text become links.
extension BodyWriter {
  /// A mail address round the `@` at `index` becomes `<name@host>`.
  mutating func link(mailAt index: inout Int, _ plain: inout Int, _ span: Range<Int>) {
    func isPart(_ byte: UInt8) -> Bool {
      let kind = ByteClass.of(byte)
      return kind == .letter || kind == .digit || byte == UInt8(ascii: ".")
        || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
        || byte == UInt8(ascii: "+")
    }
    var start = index
    while start > plain, isPart(bytes[start - 1]) { start -= 1 }
    while start < index, bytes[start] == UInt8(ascii: ".") || bytes[start] == UInt8(ascii: "-") {
      start += 1
    }
    var end = index + 1
    while end < span.upperBound, isPart(bytes[end]) { end += 1 }
    while end > index + 1,
      bytes[end - 1] == UInt8(ascii: ".") || bytes[end - 1] == UInt8(ascii: "-")
        || bytes[end - 1] == UInt8(ascii: "_")
    {
      end -= 1
    }
    guard start < index, bytes[index + 1..<end].contains(UInt8(ascii: ".")),
      !bytes[index + 1..<end].contains(UInt8(ascii: "_")), bytes[index + 1] != UInt8(ascii: "-")
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
    guard index + 3 < span.upperBound, bytes[index + 1] == UInt8(ascii: "/"),
      bytes[index + 2] == UInt8(ascii: "/")
    else {
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
    guard index - 3 >= plain,
      bytes[index - 3..<index].allSatisfy({ $0 | 0x20 == UInt8(ascii: "w") }),
      index - 4 < span.lowerBound || ByteClass.of(bytes[index - 4]) != .letter
    else {
      index += 1
      return
    }
    let start = index - 3
    let end = addressEnd(index + 1, span.upperBound)
    guard bytes[index + 1..<end].contains(UInt8(ascii: ".")) else {
      index += 1
      return
    }
    copy(plain, start)
    markdown.append(UInt8(ascii: "["))
    copy(start, end)
    markdown.append(contentsOf: "](https://".utf8)
    copy(start, end)
    markdown.append(UInt8(ascii: ")"))
    (index, plain) = (end, end)
  }

  func addressEnd(_ start: Int, _ limit: Int) -> Int {
    var end = start
    while end < limit, bytes[end] > UInt8(ascii: " "), bytes[end] != UInt8(ascii: "<"),
      bytes[end] != UInt8(ascii: ">"),
      bytes[end] != UInt8(ascii: "\""),
      bytes[end] != UInt8(ascii: "["), bytes[end] != UInt8(ascii: "]"),
      bytes[end] != UInt8(ascii: "\\"), bytes[end] != UInt8(ascii: "|"),
      bytes[end] != UInt8(ascii: "`"),
      !(bytes[end] == 0xC2 && end + 1 < limit && bytes[end + 1] == 0xA0)
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
    markdown.append(UInt8(ascii: "<"))
    copy(start, end)
    markdown.append(UInt8(ascii: ">"))
  }
}
