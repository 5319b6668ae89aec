/// A line of Markdown that is nothing but links and pictures, as a clipped page has its menus and buttons:
///
///     - [Jobs](https://www.example.org/jobs)
///     [![Logo](https://www.example.org/logo.svg)](https://www.example.org/) [DE](/de) | [EN](/en)
struct MarkdownLinks {
  /// The words that a reader of the page sees, a stretch of bytes for each link; of a picture alone its
  /// description.
  private(set) var shown: [Range<Int>] = []

  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int

  /// nil where other words stand in the line, or a link that reaches somebody.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
    (self.bytes, end) = (bytes, line.upperBound)
    var index = line.lowerBound
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "["):
        guard let link = link(at: index) else { return nil }
        shown.append(link.shown)
        index = link.end
      case UInt8(ascii: "\\"): index += 2
      // A picture that leads nowhere is the text's.
      case UInt8(ascii: "!"):
        guard index + 1 < end, bytes[index + 1] == UInt8(ascii: "[") else {
          index += 1
          continue
        }
        guard let picture = link(withoutPictureAt: index + 1) else { return nil }
        index = picture.end
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"),
        0xC3...0xDF:
        return nil
      default: index += 1
      }
    }
    if shown.isEmpty { return nil }
  }

  /// The links of a line that says more as well: what is shown of each, and all of it.
  static func links(
    in bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
  ) -> [(shown: Range<Int>, whole: Range<Int>)] {
    let reader = MarkdownLinks(reading: bytes, to: line.upperBound)
    var links: [(shown: Range<Int>, whole: Range<Int>)] = []
    var index = line.lowerBound
    while index < line.upperBound {
      if bytes[index] == UInt8(ascii: "["), let link = reader.link(at: index) {
        links.append((link.shown, index..<link.end))
        index = link.end
      } else {
        index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
      }
    }
    return links
  }

  private init(reading bytes: UnsafeBufferPointer<UInt8>, to end: Int) {
    (self.bytes, self.end) = (bytes, end)
  }

  /// "[Jobs](https://…)", "[![Logo](logo.svg)](/)"
  private func link(at start: Int) -> (shown: Range<Int>, end: Int)? {
    var inner = start + 1
    if inner + 1 < end, bytes[inner] == UInt8(ascii: "!"), bytes[inner + 1] == UInt8(ascii: "[") {
      guard let picture = link(withoutPictureAt: inner + 1) else { return nil }
      inner = picture.end
      while inner < end, bytes[inner] != UInt8(ascii: "]") { inner += 1 }
      guard let after = address(at: inner + 1) else { return nil }
      let words = picture.end..<inner
      return (words.contains { bytes[$0] > UInt8(ascii: " ") } ? words : picture.shown, after)
    }
    return link(withoutPictureAt: start)
  }

  private func link(withoutPictureAt start: Int) -> (shown: Range<Int>, end: Int)? {
    var index = start + 1
    while index < end, bytes[index] != UInt8(ascii: "]") {
      if bytes[index] == UInt8(ascii: "[") { return nil }
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard let after = address(at: index + 1) else { return nil }
    return (start + 1..<min(index, end), after)
  }

  /// Behind "(https://…)" and the attributes "{.logo}", if a page has that address.
  private func address(at start: Int) -> Int? {
    guard start < end, bytes[start] == UInt8(ascii: "(") else { return nil }
    var index = start + 1
    while index < end, bytes[index] != UInt8(ascii: ")") { index += 1 }
    guard index < end, !reaches(start + 1..<index) else { return nil }
    index += 1
    if index < end, bytes[index] == UInt8(ascii: "{") {
      while index < end, bytes[index] != UInt8(ascii: "}") { index += 1 }
      index = min(index + 1, end)
    }
    return index
  }

  /// "mailto:anna@example.org" and "tel:+31…" are whom to ask; "mailto:?subject=…" is a button for sharing.
  private func reaches(_ address: Range<Int>) -> Bool {
    let text = bytes[address]
    if text.starts(with: "tel:".utf8) { return true }
    return text.starts(with: "mailto:".utf8)
      && text.dropFirst("mailto:".utf8.count).first != UInt8(ascii: "?")
  }
}
