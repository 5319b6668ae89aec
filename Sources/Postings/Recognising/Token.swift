/// A word, a number or a sign of a text, without the blanks round it.
///
/// Recognisers work on tokens, not on characters: a text is walked once, and each word of it that the
/// vocabularies know carries its number from then on.
struct Token {
  /// Where it stands in the scanned bytes, from `start` up to but not including `end`.
  var start: Int32
  var end: Int32
  /// The word's number in the vocabulary; 0 when no vocabulary knows it. For a sign its ASCII form: every
  /// dash is `-`, every quote `'` or `"`, `€` is `e` with a currency kind.
  var word: UInt16
  var kind: Kind
  var traits: Traits

  enum Kind: UInt8 {
    case word, number, sign
    /// `€`, `£` or `$`; `word` holds `e`, `p` or `d`.
    case currency
    /// A bullet sign.
    case bullet
    /// A tab that stands between two words: a column of a flattened table.
    case tab
  }

  struct Traits: OptionSet {
    let rawValue: UInt8
    /// Blanks, or the beginning of the text, stand before it.
    static let spaced = Traits(rawValue: 1)
    static let capital = Traits(rawValue: 2)
    /// Two letters or more and no small one.
    static let allCapitals = Traits(rawValue: 4)
    /// A letter and a digit: `E13`, `B111`.
    static let mixed = Traits(rawValue: 8)
    /// At least two blanks, or a line's end, stand before it.
    static let farSpaced = Traits(rawValue: 16)
    /// A hyphen and a line's end stand within the word, and belong to the page and not to it.
    static let divided = Traits(rawValue: 32)
  }

  var length: Int { Int(end - start) }
  var isSpaced: Bool { traits.contains(.spaced) }
  var isCapital: Bool { traits.contains(.capital) }
  @inline(__always)
  func isSign(_ sign: Unicode.Scalar) -> Bool {
    kind == .sign && word == UInt16(truncatingIfNeeded: sign.value)
  }
}
