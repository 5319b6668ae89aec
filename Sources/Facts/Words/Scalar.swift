/// A Unicode scalar above ASCII, and what it means to a reader of postings.
package struct Scalar {
  package let value: UInt32
  package let length: Int

  package enum Role: Equatable {
    case letter, blank, bullet
    /// Has no width: a soft hyphen, a byte order mark, a joiner.
    case nothing
    /// Stands for this ASCII sign.
    case sign(UInt8)
    /// `e` for euro, `p` pound, `y` yen, `i` rupee, `s` shekel, `?` another.
    case currency(UInt8)
  }

  /// Decodes at `index`; a broken sequence is one byte long and U+FFFD.
  package init(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, _ end: Int) {
    let first = bytes[index]
    func next(_ offset: Int) -> UInt32? {
      guard index + offset < end, bytes[index + offset] & 0xC0 == 0x80 else { return nil }
      return UInt32(bytes[index + offset] & 0x3F)
    }
    if first & 0xE0 == 0xC0, let a = next(1) {
      (value, length) = (UInt32(first & 0x1F) << 6 | a, 2)
    } else if first & 0xF0 == 0xE0, let a = next(1), let b = next(2) {
      (value, length) = (UInt32(first & 0x0F) << 12 | a << 6 | b, 3)
    } else if first & 0xF8 == 0xF0, let a = next(1), let b = next(2), let c = next(3) {
      (value, length) = (UInt32(first & 0x07) << 18 | a << 12 | b << 6 | c, 4)
    } else {
      (value, length) = (0xFFFD, 1)
    }
  }

  package var role: Role {
    switch value {
    case 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0x80...0x9F: .blank
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFE00...0xFE0F: .nothing
    case 0xB7, 0x2022...0x2024, 0x2043, 0x204C, 0x204D, 0x2219, 0x22C5, 0x2300...0x23FF,
      0x25A0...0x27BF, 0x2190...0x21FF, 0x2B00...0x2BFF, 0xE000...0xF8FF, 0x1F300...0x1FAFF:
      .bullet
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: .sign(0x2D)
    case 0x2018...0x201B, 0xB4, 0x2032, 0x2BC: .sign(0x27)
    case 0x201C...0x201F, 0xAB, 0xBB, 0x2039, 0x203A, 0x2033: .sign(0x22)
    case 0x2026: .sign(0x2E)
    case 0x20AC: .currency(0x65)
    case 0xA3: .currency(0x70)
    case 0xA5: .currency(0x79)
    case 0x20B9: .currency(0x69)
    case 0x20AA: .currency(0x73)
    case 0x20A0...0x20CF: .currency(0x3F)
    case 0xAA, 0xB5, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2BB, 0x2BD...0x1FFF: .letter
    case 0xA1...0xBF, 0xD7, 0xF7, 0x2016...0x2BFF, 0x3001...0x303F, 0xFFFC...0xFFFD: .sign(0x3F)
    default: .letter
    }
  }

  /// The letter without accent and case, as vocabularies and the gazetteer compare it: `é` is `e`, `ü` is
  /// `u`, `ß` is `ss`. Latin letters only; others stay as they are.
  package var folded: Folded {
    switch value {
    case 0xDF: Folded(0x73, 0x73)
    case 0xC6: Folded(0x61, 0x65, capital: true)
    case 0xE6: Folded(0x61, 0x65)
    case 0x132: Folded(0x69, 0x6A, capital: true)
    case 0x133: Folded(0x69, 0x6A)
    case 0x152: Folded(0x6F, 0x65, capital: true)
    case 0x153: Folded(0x6F, 0x65)
    case 0xC0...0xFF:
      // Latin-1: the small letters stand 32 above the capitals.
      Folded(Self.latin1[Int(value & 0x1F)], capital: value < 0xE0)
    case 0x100...0x17F:
      Folded(Self.latinA[Int(value - 0x100)], capital: Self.isCapitalLatinA(value))
    default: Folded(scalar: value)
    }
  }

  /// U+00E0…U+00FF (and U+00C0…U+00DF).
  private static let latin1: [UInt8] = Array("aaaaaaaceeeeiiiidnooooo?ouuuuyty".utf8)
  /// U+0100…U+017F.
  private static let latinA: [UInt8] = Array(
    ("aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
      + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

  private static func isCapitalLatinA(_ value: UInt32) -> Bool {
    switch value {
    case 0x139...0x148, 0x179...0x17E: value & 1 == 1
    default: value & 1 == 0
    }
  }
}

/// A folded letter: one or two ASCII letters, or a scalar of another script.
package struct Folded {
  package let value: UInt32
  /// The second of two letters, or 0.
  package let second: UInt8
  package let isCapital: Bool

  package init(_ first: UInt8, _ second: UInt8 = 0, capital: Bool = false) {
    (value, self.second, isCapital) = (UInt32(first), second, capital)
  }
  package init(scalar: UInt32) { (value, second, isCapital) = (scalar, 0, false) }
}

/// Eight bytes of a text that are looked at together, the first one lowest: how many letters of ASCII they begin with.
struct LetterEight {
  /// The bit that tells small letters from capitals, in each byte.
  private static let caseBits: UInt64 = 0x2020_2020_2020_2020
  private static let highBits: UInt64 = 0x8080_8080_8080_8080
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  private let bytes: UInt64
  let count: Int

  @inline(__always)
  init(_ bytes: UInt64) {
    self.bytes = bytes
    // Added to seven bits of a byte these reach its highest bit from "a" on, and from behind "z" on.
    let seven = (bytes | Self.caseBits) & ~Self.highBits
    let fromA = seven &+ Self.ones &* (0x80 - 0x61)
    let behindZ = seven &+ Self.ones &* (0x80 - 0x7B)
    let letters = fromA & ~behindZ & ~bytes & Self.highBits
    count = (letters ^ Self.highBits).trailingZeroBitCount &>> 3
  }

  @inline(__always)
  private static func mask(_ count: Int) -> UInt64 {
    count >= 8 ? .max : (1 &<< (UInt64(truncatingIfNeeded: count) &* 8)) &- 1
  }

  @inline(__always)
  func hasSmall(inFirst count: Int) -> Bool { bytes & Self.caseBits & Self.mask(count) != 0 }

  /// The first bytes as small letters, zeros behind them.
  @inline(__always)
  func folded(first count: Int) -> UInt64 { (bytes | Self.caseBits) & Self.mask(count) }
}

/// The hash of a folded word, 64 bits: its bytes by eights, each eight mixed in as SplitMix64 mixes (Steele,
/// Lea and Flood 2014). Words of the vocabulary are told apart by it alone; a test sees to it that no two of
/// them share one.
package struct WordHash {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15
  /// The bytes since the last eight, the first one lowest, and eight times their number.
  private var rest: UInt64 = 0
  private var shift: UInt64 = 0

  package var value: UInt64 { Self.mix(state, rest ^ shift &<< 56) }

  @inline(__always)
  package mutating func add(_ byte: UInt8) {
    rest |= UInt64(byte) &<< shift
    shift += 8
    if shift == 64 {
      state = Self.mix(state, rest)
      (rest, shift) = (0, 0)
    }
  }

  /// Adds the ASCII letters with which `range` begins, as small ones: the first thing that is added. How many
  /// there are, and whether one of them is small.
  @inline(__always)
  package mutating func addLetters(
    of bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>
  ) -> (count: Int, hasSmall: Bool) {
    var index = range.lowerBound
    var hasSmall = false
    let raw = UnsafeRawBufferPointer(bytes)
    while index + 8 <= raw.count {
      let eight = LetterEight(
        raw.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian)
      let count = min(eight.count, range.upperBound - index)
      if eight.hasSmall(inFirst: count) { hasSmall = true }
      index += count
      if count < 8 {
        (rest, shift) = (eight.folded(first: count), UInt64(count) &* 8)
        return (index - range.lowerBound, hasSmall)
      }
      state = Self.mix(state, eight.folded(first: 8))
    }
    // The last bytes of a text.
    while index < range.upperBound, ByteClass.of(bytes[index]) == .letter {
      if bytes[index] >= 0x61 { hasSmall = true }
      add(bytes[index] | 0x20)
      index += 1
    }
    return (index - range.lowerBound, hasSmall)
  }

  @inline(__always)
  private static func mix(_ state: UInt64, _ eight: UInt64) -> UInt64 {
    let product = (state ^ eight) &* 0xBF58_476D_1CE4_E5B9
    return product ^ product &>> 31
  }

  package mutating func add(_ folded: Folded) {
    if folded.value < 0x80 {
      add(UInt8(truncatingIfNeeded: folded.value))
      if folded.second != 0 { add(folded.second) }
    } else {
      add(UInt8(truncatingIfNeeded: folded.value >> 16))
      add(UInt8(truncatingIfNeeded: folded.value >> 8))
      add(UInt8(truncatingIfNeeded: folded.value))
    }
  }
}
