import Diagnostics

/// Reads the front matter that nearly all postings have: one `key: value` to a line, where a value is a word
/// or two, a text in double quotes, or a list of such in brackets.
///
///     title: "Adviseur water 3"
///     deadline: 2025-01-31
///     locations: [Utrecht, "Den Haag"]
///
/// It reads nothing but what it is sure of, at an eighth of libyaml's cost, and gives the same nodes with the
/// same spans (a test compares them over thousands of texts). At the first sign of anything else, be it an
/// escape, a comment or an empty value, it gives up, and libyaml reads the whole.
struct FlatYAML {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Where `bytes` begin in the source.
  private let offset: Int
  private var index = 0
  /// Postings with more keys are rare.
  private static let usualCount = 16

  /// The whole as a mapping; nil when libyaml must have a look.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, offset: Int) -> YAMLNode? {
    var reader = FlatYAML(bytes: bytes, offset: offset)
    return reader.mapping()
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, offset: Int) {
    self.bytes = bytes
    self.offset = offset
  }

  private mutating func mapping() -> YAMLNode? {
    guard !bytes.isEmpty else { return nil }
    var entries: [YAMLEntry] = []
    var keys: Set<String> = []
    entries.reserveCapacity(Self.usualCount)
    keys.reserveCapacity(Self.usualCount)
    while index < bytes.count {
      guard let entry = entry(), keys.insert(entry.key).inserted else { return nil }
      entries.append(entry)
    }
    return YAMLNode(content: .mapping(entries), span: span(0, bytes.count))
  }

  /// entry = key ":" " "+ value "\n"
  private mutating func entry() -> YAMLEntry? {
    let start = index
    guard isLetter(byte) else { return nil }
    while isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    {
      index += 1
    }
    let end = index
    guard end - start <= 64, take(UInt8(ascii: ":")), byte == UInt8(ascii: " ") else { return nil }
    skipBlanks()
    let value = byte == UInt8(ascii: "[") ? list() : scalar(inList: false)
    guard let value, take(UInt8(ascii: "\n")) else { return nil }
    return YAMLEntry(key: text(start, end), keySpan: span(start, end), value: value)
  }

  /// list = "[" scalar ("," scalar)* "]"
  private mutating func list() -> YAMLNode? {
    let start = index
    var items: [YAMLNode] = []
    repeat {
      index += 1
      skipBlanks()
      guard let item = scalar(inList: true) else { return nil }
      items.append(item)
      skipBlanks()
    } while byte == UInt8(ascii: ",")
    guard take(UInt8(ascii: "]")) else { return nil }
    return YAMLNode(content: .sequence(items), span: span(start, index))
  }

  private mutating func scalar(inList: Bool) -> YAMLNode? {
    byte == UInt8(ascii: "\"") ? quoted() : plain(inList: inList)
  }

  /// quoted = "\"" [any sign but "\"" and "\\"]* "\""
  private mutating func quoted() -> YAMLNode? {
    let start = index
    index += 1
    while byte != UInt8(ascii: "\"") {
      guard byte != UInt8(ascii: "\\"), skipSign() else { return nil }
    }
    index += 1
    return YAMLNode(
      content: .scalar(text(start + 1, index - 1), plain: false), span: span(start, index))
  }

  /// plain = (letter | digit | beyond ASCII) [plain sign | " "]*, with no blank at its end.
  private mutating func plain(inList: Bool) -> YAMLNode? {
    let start = index
    guard isLetter(byte) || isDigit(byte) || !UTF8.isASCII(byte) else { return nil }
    var end = index
    while true {
      switch byte {
      case UInt8(ascii: " "):
        index += 1
        continue
      case UInt8(ascii: ","), UInt8(ascii: "]"):
        if inList { return node(start, end) }
        index += 1
      case UInt8(ascii: "\n"):
        // A blank at the end of a line is rare, and left to libyaml.
        return !inList && end == index ? node(start, end) : nil
      case UInt8(ascii: ":"):
        index += 1
        guard !inList, byte != UInt8(ascii: " "), byte != UInt8(ascii: "\n") else { return nil }
      case UInt8(ascii: "#"), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "}"): return nil
      default: guard skipSign() else { return nil }
      }
      end = index
    }
  }

  private func node(_ start: Int, _ end: Int) -> YAMLNode {
    YAMLNode(content: .scalar(text(start, end), plain: true), span: span(start, end))
  }

  // MARK: Signs

  /// The byte that comes next; a zero, which no value may hold, at the end.
  private var byte: UInt8 { index < bytes.count ? bytes[index] : 0 }

  private mutating func take(_ expected: UInt8) -> Bool {
    guard byte == expected else { return false }
    index += 1
    return true
  }

  private mutating func skipBlanks() {
    while byte == UInt8(ascii: " ") { index += 1 }
  }

  /// Goes past one printable sign of ASCII or of two or three bytes; false at all others, among them the line
  /// ends and marks beyond ASCII (YAML 1.1, 5.4 and 5.2).
  private mutating func skipSign() -> Bool {
    let first = byte
    if first < 0x80 {
      guard first >= UInt8(ascii: " "), first != 0x7F else { return false }
      index += 1
      return true
    }
    let length = first < 0xE0 ? 2 : 3
    guard first >= 0xC2, first < 0xF0, index + length <= bytes.count else { return false }
    let second = bytes[index + 1]
    guard UTF8.isContinuation(second) else { return false }
    switch first {
    case 0xC2: guard second >= 0xA0 else { return false }
    case 0xE0: guard second >= 0xA0 else { return false }
    case 0xED: guard second < 0xA0 else { return false }
    case 0xEF: guard second < 0xBB else { return false }
    default: break
    }
    if length == 3 {
      let third = bytes[index + 2]
      guard UTF8.isContinuation(third) else { return false }
      if first == 0xE2, second == 0x80, third == 0xA8 || third == 0xA9 { return false }
    }
    index += length
    return true
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private func text(_ start: Int, _ end: Int) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
  }

  private func span(_ start: Int, _ end: Int) -> SourceSpan {
    SourceSpan(start: offset + start, end: offset + end)
  }
}
