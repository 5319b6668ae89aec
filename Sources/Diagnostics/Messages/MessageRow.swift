/// One message in all languages: a row of `messages.txt`.
///
///     en `{}` must be {}
///     nl `{1}` hoort te zijn: {2}
///     de `{1}` muss sein: {2}
///
/// The code says each message once, in English; a row is found by what the code said. `{}` stands for any words,
/// `{#}` for a number.
struct MessageRow: Sendable {
  /// What the English text has between its parts.
  let pieces: [String]
  /// The same as bytes: a board can have tens of thousands of messages, each held against every row.
  private let bytes: [[UInt8]]
  /// How much of the text is its own: of two rows that a text fits, the one that says more of it is meant.
  let weight: Int
  /// Whether each part is a number.
  private let numbers: [Bool]
  /// Whether each part stands between backticks, alone or within more: `posting.{}`. What somebody typed is never
  /// translated.
  private let quoted: [Bool]
  /// By the code of their language.
  let translations: [String: String]

  init(_ english: String, _ translations: [String: String]) {
    self.translations = translations
    var pieces: [String] = []
    var numbers: [Bool] = []
    var rest = english.utf8[...]
    var start = rest.startIndex
    while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
      rest = rest[rest.index(after: open)...]
      let isNumber = rest.first == UInt8(ascii: "#")
      if isNumber { rest = rest.dropFirst() }
      // What is no `{}` or `{#}` is a brace of the text.
      guard rest.first == UInt8(ascii: "}") else { continue }
      rest = rest.dropFirst()
      pieces.append(String(english[start..<open]))
      numbers.append(isNumber)
      start = rest.startIndex
    }
    pieces.append(String(english[start...]))
    self.pieces = pieces
    self.numbers = numbers
    bytes = pieces.map { Array($0.utf8) }
    weight = bytes.reduce(0) { $0 + $1.count }
    var isOpen = false
    quoted = bytes.dropLast().map { piece in
      if piece.count(where: { $0 == Self.quote }) % 2 == 1 { isOpen.toggle() }
      return isOpen
    }
  }

  private static let quote = UInt8(ascii: "`")

  /// The parts that the code filled in; nil when the text is another message.
  func parts(of text: String) -> [Substring]? {
    let text = text.utf8
    guard text.count >= weight, let first = bytes.first, let last = bytes.last,
      text.starts(with: first)
    else { return nil }
    guard pieces.count > 1 else { return text.count == weight ? [] : nil }
    guard text.suffix(last.count).elementsEqual(last) else { return nil }
    var rest = text.dropFirst(first.count).dropLast(last.count)
    var parts: [Substring] = []
    for piece in bytes.dropFirst().dropLast() {
      guard let start = rest.start(of: piece) else { return nil }
      parts.append(Substring(rest[..<start]))
      rest = rest[rest.index(start, offsetBy: piece.count)...]
    }
    parts.append(Substring(rest))
    return parts.indices.allSatisfy { fits(parts[$0], $0) } ? parts : nil
  }

  private func fits(_ part: Substring, _ index: Int) -> Bool {
    // A quotation that ends and begins again is two, with words of another message between them.
    !part.isEmpty && (!numbers[index] || part.allSatisfy(\.isNumber))
      && (!quoted[index] || !part.utf8.contains(Self.quote))
  }

  func isQuoted(_ part: Int) -> Bool { quoted[part] }
}

extension Substring.UTF8View {
  /// Where `piece` first stands.
  fileprivate func start(of piece: [UInt8]) -> Index? {
    guard let head = piece.first else { return startIndex }
    var rest = self[...]
    while let found = rest.firstIndex(of: head) {
      rest = rest[found...]
      if rest.starts(with: piece) { return found }
      rest = rest.dropFirst()
    }
    return nil
  }
}
