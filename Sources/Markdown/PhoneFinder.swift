/// Finds telephone numbers as they are written in the Netherlands and its neighbours: with a leading zero
/// or country code, blanks, hyphens, brackets and slashes between the digits.
///
///     06-12345678   (020) 123 45 67   +31 6 1234 5678   0031 20 1234567
///
/// Numbers of 9 to 15 digits (ITU-T E.164, 6: at most 15); shorter ones are service numbers of nobody in
/// particular. A date such as `01-09-2024 10:00` is none.
struct PhoneFinder {
  private static let digits = 9...15

  private let text: UnsafeBufferPointer<UInt8>
  /// Numbers begin with one of three signs, all of them rare: where each stands next.
  private var starts: [(sign: UInt8, next: Int?)]

  init(in text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    starts = "0+(".utf8.map { ($0, firstIndex(of: $0, in: text, from: 0)) }
  }

  /// The first number at or after `start`, which never goes back.
  mutating func next(from start: Int) -> Range<Int>? {
    for index in starts.indices { advance(index, to: start) }
    while let nearest = starts.compactMap(\.next).min() {
      if let end = Self.number(in: text, at: nearest) { return nearest..<end }
      for index in starts.indices { advance(index, to: nearest + 1) }
    }
    return nil
  }

  private mutating func advance(_ index: Int, to place: Int) {
    guard let next = starts[index].next, next < place else { return }
    starts[index].next = firstIndex(of: starts[index].sign, in: text, from: place)
  }

  /// The end of the number that begins at `start`.
  private static func number(in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    // Inside of a longer number or a word nothing begins.
    if isInWord(text, before: start) { return nil }
    if start > 0, "+,./-".utf8.contains(text[start - 1]) { return nil }
    var index = start
    if text[index] == UInt8(ascii: "(") { index += 1 }
    let hasCountry = index < text.count && text[index] == UInt8(ascii: "+")
    if hasCountry { index += 1 }
    guard index < text.count, hasCountry ? isDigit(text[index]) : text[index] == UInt8(ascii: "0")
    else { return nil }
    var count = 0
    var groups: [Int] = []
    var group = 0
    var end = index
    // One digit too many is enough to know.
    while index < text.count, count <= digits.upperBound {
      if isDigit(text[index]) {
        count += 1
        group += 1
        index += 1
        end = index
        continue
      }
      guard let length = separator(in: text, at: index) else { break }
      if group > 0 { groups.append(group) }
      group = 0
      index += length
      if index - end > 4 { break }
    }
    if group > 0 { groups.append(group) }
    let isDate = !hasCountry && groups.starts(with: [2, 2, 4])
    if isInWord(text, at: end) { return nil }
    return digits.contains(count) && !isDate ? end : nil
  }

  /// The length of what may stand between two digits.
  private static func separator(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    switch text[index] {
    case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"),
      UInt8(ascii: "("), UInt8(ascii: ")"):
      return 1
    case 0xC2 where index + 1 < text.count && text[index + 1] == 0xA0: return 2
    // U+2010…U+2015, the dashes.
    case 0xE2
    where index + 2 < text.count && text[index + 1] == 0x80
      && (0x90...0x95).contains(text[index + 2]):
      return 3
    default: return nil
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
