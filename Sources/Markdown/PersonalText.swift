/// Finds what leads to a person in a plain text: mail addresses, telephone numbers and known names.
///
///     "Bel Noor Dijkstra, 06-12345678"   // names: ["Noor Dijkstra"] → "Bel …, …"
package struct PersonalText: Sendable {
  /// Each name as a whole, then each of its words that is a name of its own, in UTF-8.
  private let names: [[UInt8]]

  package enum Kind: Sendable { case mail, phone, name }

  package struct Found: Sendable {
    /// In bytes of the text.
    package let range: Range<Int>
    package let kind: Kind
  }

  package init(names: [String] = []) {
    var all: [[UInt8]] = []
    for name in names {
      let words = name.split(whereSeparator: \.isWhitespace)
      // "de", "van der" and initials stand in any text; a word with a capital is a name.
      let own = words.filter { $0.utf8.count >= 3 && $0.first?.isUppercase == true }
      all.append(Array(name.utf8))
      all.append(contentsOf: own.map { Array($0.utf8) })
    }
    self.names = all.filter { !$0.isEmpty }
  }

  /// The first of them at or after `start`.
  package func next(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Found? {
    var found: Found?
    func keep(_ range: Range<Int>?, _ kind: Kind) {
      guard let range, range.lowerBound < found?.range.lowerBound ?? .max else { return }
      found = Found(range: range, kind: kind)
    }
    keep(AddressFinder.nextMail(in: text, from: start), .mail)
    keep(PhoneFinder.next(in: text, from: start), .phone)
    for name in names { keep(Self.next(name, in: text, from: start), .name) }
    return found
  }

  package func blanked(_ text: String) -> String {
    var text = text
    var result: [UInt8] = []
    text.withUTF8 { blank($0, into: &result) }
    return String(decoding: result, as: UTF8.self)
  }

  /// Appends the text with an ellipsis for each find; finds next to each other become one.
  func blank(_ text: UnsafeBufferPointer<UInt8>, into result: inout [UInt8]) {
    var index = 0
    var isAfterMark = false
    while let found = next(in: text, from: index) {
      let between = text[index..<found.range.lowerBound]
      if !isAfterMark || between.contains(where: { $0 > 0x20 }) {
        result.append(contentsOf: between)
        result.append(contentsOf: "…".utf8)
      }
      isAfterMark = true
      index = found.range.upperBound
    }
    result.append(contentsOf: text[index...])
  }

  /// A name counts as whole words only.
  private static func next(
    _ name: [UInt8], in text: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Range<Int>? {
    guard text.count >= name.count, start <= text.count - name.count else { return nil }
    for index in start...(text.count - name.count) where text[index] == name[0] {
      let end = index + name.count
      if index > 0, AddressFinder.isWordByte(text[index - 1]) { continue }
      if end < text.count, AddressFinder.isWordByte(text[end]) { continue }
      if text[index..<end].elementsEqual(name) { return index..<end }
    }
    return nil
  }
}
