/// Finds what leads to a person in a plain text: mail addresses, telephone numbers and known names.
///
///     "Bel Noor Dijkstra, 06-12345678"   // names: ["Noor Dijkstra"] → "Bel …, …"
package struct PersonalText: Sendable {
  /// Each name as a whole, then each of its words that is a name of its own, in UTF-8.
  fileprivate let names: [[UInt8]]
  /// Mail addresses that lead to no person.
  private let spares: @Sendable (String) -> Bool

  package enum Kind: Sendable { case mail, phone, name }

  package struct Found: Sendable {
    /// In bytes of the text.
    package let range: Range<Int>
    package let kind: Kind
  }

  /// `spares` tells which mail addresses may stay: those of a task, or the one to apply to.
  package init(
    names: [String] = [], spares: @escaping @Sendable (String) -> Bool = { _ in false }
  ) {
    self.spares = spares
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

  /// The first of them in a text.
  package func first(in text: UnsafeBufferPointer<UInt8>) -> Found? {
    var search = Search(self, in: text)
    return search.next(from: 0)
  }

  /// One walk through a text. What was found ahead is kept until the walk has passed it, so that a text with
  /// thousands of numbers and no address is not looked through for an address after each of them.
  package struct Search {
    private let personal: PersonalText
    private let text: UnsafeBufferPointer<UInt8>
    private var phones: PhoneFinder
    private var mail = Ahead.unknown
    private var phone = Ahead.unknown
    private var names: [Ahead]

    private enum Ahead {
      case unknown, none
      case found(Range<Int>)
    }

    package init(_ personal: PersonalText, in text: UnsafeBufferPointer<UInt8>) {
      self.personal = personal
      self.text = text
      phones = PhoneFinder(in: text)
      names = Array(repeating: .unknown, count: personal.names.count)
    }

    /// The first at or after `start`, which never goes back.
    package mutating func next(from start: Int) -> Found? {
      let (personal, text) = (personal, text)
      var found: Found?
      func keep(_ range: Range<Int>?, _ kind: Kind) {
        guard let range, range.lowerBound < found?.range.lowerBound ?? .max else { return }
        found = Found(range: range, kind: kind)
      }
      keep(Self.next(&mail, start) { personal.nextMail(in: text, from: start) }, .mail)
      keep(Self.next(&phone, start) { phones.next(from: start) }, .phone)
      for index in names.indices {
        keep(
          Self.next(&names[index], start) {
            PersonalText.next(personal.names[index], in: text, from: start)
          }, .name)
      }
      return found
    }

    private static func next(
      _ ahead: inout Ahead, _ start: Int, _ look: () -> Range<Int>?
    ) -> Range<Int>? {
      switch ahead {
      case .none: return nil
      case .found(let range) where range.lowerBound >= start: return range
      case .found, .unknown:
        let range = look()
        ahead = range.map(Ahead.found) ?? .none
        return range
      }
    }
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
    var search = Search(self, in: text)
    while let found = search.next(from: index) {
      let between = text[index..<found.range.lowerBound]
      if !isAfterMark || between.contains(where: { $0 > UInt8(ascii: " ") }) {
        result.append(contentsOf: between)
        result.append(contentsOf: "…".utf8)
      }
      isAfterMark = true
      index = found.range.upperBound
    }
    result.append(contentsOf: text[index...])
  }

  fileprivate func nextMail(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int>? {
    var index = start
    while let range = AddressFinder.nextMail(in: text, from: index) {
      if !spares(String(decoding: text[range], as: UTF8.self)) { return range }
      index = range.upperBound
    }
    return nil
  }

  /// A name counts as whole words only.
  fileprivate static func next(
    _ name: [UInt8], in text: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Range<Int>? {
    var next = start
    while let index = firstIndex(of: name[0], in: text, from: next) {
      next = index + 1
      let end = index + name.count
      guard end <= text.count else { return nil }
      if isInWord(text, before: index) || isInWord(text, at: end) { continue }
      if text[index..<end].elementsEqual(name) { return index..<end }
    }
    return nil
  }
}

/// Whether a letter or digit stands at `index`. Beyond ASCII all are letters but the signs of Latin-1
/// (U+0080–U+00BF) and general punctuation (U+2000–U+207F): `…`, `–`, `’`, non-breaking spaces.
func isInWord(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
  guard index < text.count else { return false }
  switch text[index] {
  case 0xC2: return false
  case 0xE2: return !(index + 1 < text.count && (0x80...0x81).contains(text[index + 1]))
  default: return AddressFinder.isWordByte(text[index])
  }
}

/// The same for the character that ends before `index`.
func isInWord(_ text: UnsafeBufferPointer<UInt8>, before index: Int) -> Bool {
  var start = index - 1
  while start > 0, index - start < 4, UTF8.isContinuation(text[start]) { start -= 1 }
  return start >= 0 && isInWord(text, at: start)
}
