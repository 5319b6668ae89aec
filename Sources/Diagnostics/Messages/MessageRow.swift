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
    var isOpen = false
    quoted = pieces.dropLast().map { piece in
      if piece.utf8.count(where: { $0 == Self.quote }) % 2 == 1 { isOpen.toggle() }
      return isOpen
    }
  }

  private static let quote = UInt8(ascii: "`")

  /// How much of the text is its own: of two rows that a text fits, the one that says more of it is meant.
  var weight: Int { pieces.reduce(0) { $0 + $1.utf8.count } }

  /// The parts that the code filled in; nil when the text is another message.
  func parts(of text: String) -> [Substring]? {
    guard let first = pieces.first, let last = pieces.last, text.hasPrefix(first) else {
      return nil
    }
    guard pieces.count > 1 else { return text.utf8.count == first.utf8.count ? [] : nil }
    var rest = text.dropFirst(first.count)
    var parts: [Substring] = []
    for piece in pieces.dropFirst().dropLast() {
      guard let range = rest.firstRange(of: piece) else { return nil }
      parts.append(rest[..<range.lowerBound])
      rest = rest[range.upperBound...]
    }
    guard rest.hasSuffix(last) else { return nil }
    parts.append(rest.dropLast(last.count))
    let fits = parts.indices.allSatisfy { index in
      let part = parts[index]
      // A quotation that ends and begins again is two, with words of another message between them.
      return !part.isEmpty && (!numbers[index] || part.allSatisfy(\.isNumber))
        && (!quoted[index] || !part.utf8.contains(Self.quote))
    }
    return fits ? parts : nil
  }

  func isQuoted(_ part: Int) -> Bool { quoted[part] }
}
