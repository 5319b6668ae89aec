/// What a line is like in one respect, as a number: a kind and the words that go with it.
///
///     word cookies
///     pair read more
///     above wide 3
///
/// The table of weights has its names, a line that is read has its numbers; both are made here.
struct FeatureKey: Hashable {
  private(set) var number: UInt64

  init(_ kind: FeatureKind) { number = UInt64(kind.rawValue) &+ 1 }

  /// The key of this one with one word more.
  @inline(__always)
  func with(_ word: WordKey) -> FeatureKey {
    var key = self
    key.number = (number ^ word.number) &* 0x9E37_79B9_7F4A_7C15
    key.number ^= key.number >> 29
    return key
  }
}

/// How a word, or a sign for a shape, stands to the line.
enum FeatureKind: UInt8, CaseIterable {
  /// A word of the line.
  case word
  /// Two words of it, one behind the other.
  case pair
  /// Its first and its last.
  case first, last
  /// All of its words, where they are few.
  case whole
  /// How a longer word begins and ends.
  case stem, ending
  /// What the line looks like, where it stands.
  case shape, place
  /// The words and the looks of the line above and the line below, and of those beyond them.
  case above, below, higher, lower
  /// Of a day in a text: the words before it and behind it, the one or two right before it, and those of a heading.
  case before, behind, joint, heading

  var name: String { "\(self)" }
}

/// A word without its case, as a number (FNV-1a).
struct WordKey: Hashable {
  private(set) var number: UInt64 = 0xCBF2_9CE4_8422_2325

  init() {}
  init(_ text: StaticString) {
    self.init()
    text.withUTF8Buffer { for byte in $0 { add(byte) } }
  }
  /// Of a word as a text writes it.
  init(_ bytes: some Sequence<UInt8>) {
    self.init()
    var before: UInt8 = 0
    for byte in bytes {
      add(Self.folded(byte, after: before))
      before = byte
    }
  }

  /// Letters for which two ways to write them differ in one bit of a byte: those of ASCII and of Latin-1.
  static func folded(_ byte: UInt8, after before: UInt8) -> UInt8 {
    let isCapital = byte >= 0x41 && byte <= 0x5A || before == 0xC3 && byte >= 0x80 && byte <= 0x9E
    return isCapital ? byte | 0x20 : byte
  }

  /// As the names of features write it.
  static func text(_ bytes: some Sequence<UInt8>) -> String {
    var folded: [UInt8] = []
    var before: UInt8 = 0
    for byte in bytes {
      folded.append(Self.folded(byte, after: before))
      before = byte
    }
    return String(decoding: folded, as: UTF8.self)
  }

  @inline(__always)
  mutating func add(_ byte: UInt8) { number = (number ^ UInt64(byte)) &* 0x100_0000_01B3 }
}
