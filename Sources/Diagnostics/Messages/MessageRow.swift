/// One message in all languages: a row of `messages.txt`.
///
///     en `{}` must be {}
///     nl `{1}` hoort te zijn: {2}
///     de `{1}` muss sein: {2}
///
/// The code says each message once, in English; a row is found by what the code said. `{}` stands for any words,
/// `{#}` for a number: `3`, `14.5`.
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
    for index in bytes.indices.dropFirst().dropLast() {
      let piece = bytes[index]
      // Before a number at the end, the last is meant: "`cook and waiter` and 7 more".
      let isBeforeNumber = index == bytes.count - 2 && numbers[index]
      let found =
        isBeforeNumber
        ? rest.lastStart(of: piece) : rest.start(of: piece, isOpen: quoted[index - 1])
      guard let start = found else { return nil }
      parts.append(Substring(rest[..<start]))
      rest = rest[rest.index(start, offsetBy: piece.count)...]
    }
    parts.append(Substring(rest))
    return parts.indices.allSatisfy { fits(parts[$0], $0) } ? parts : nil
  }

  private func fits(_ part: Substring, _ index: Int) -> Bool {
    // A quotation that ends and begins again is two, with words of another message between them.
    !part.isEmpty && (!numbers[index] || part.isAmount)
      && (!quoted[index] || !part.utf8.contains(Self.quote))
  }

  func isQuoted(_ part: Int) -> Bool { quoted[part] }
}

extension Substring {
  /// Digits, with a point or a comma between them: `3`, `14.5`.
  fileprivate var isAmount: Bool {
    let isDigit = { (byte: UInt8) in byte &- UInt8(ascii: "0") < 10 }
    guard let first = utf8.first, let last = utf8.last else { return false }
    return isDigit(first) && isDigit(last)
      && utf8.allSatisfy { isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
  }
}

extension Substring.UTF8View {
  /// Where `piece` first stands; not within a quotation unless there is no other place. `isOpen` says that one has
  /// begun before.
  fileprivate func start(of piece: [UInt8], isOpen: Bool) -> Index? {
    guard let head = piece.first else { return startIndex }
    let quote = UInt8(ascii: "`")
    var (isQuoted, within) = (false, Index?.none)
    var index = startIndex
    while index < endIndex {
      if self[index] == head, self[index...].starts(with: piece) {
        if isOpen || !isQuoted { return index }
        within = within ?? index
      }
      if self[index] == quote { isQuoted.toggle() }
      index = self.index(after: index)
    }
    return within
  }

  /// Where `piece` last stands.
  fileprivate func lastStart(of piece: [UInt8]) -> Index? {
    var index = endIndex
    while true {
      if self[index...].starts(with: piece) { return index }
      if index == startIndex { return nil }
      index = self.index(before: index)
    }
  }
}
