/// A word, a number or a sign of a text, without the blanks round it.
///
/// Recognisers work on tokens, not on characters: a text is walked once, and each word of it that the
/// vocabularies know carries its number from then on.
///
/// `@usableFromInline` throughout: without it other modules do not compile what is `@inlinable` into their loops, but call it.
@usableFromInline package struct Token {
  /// Where it stands in the scanned bytes, from `start` up to but not including `end`.
  @usableFromInline package var start: Int32
  @usableFromInline package var end: Int32
  /// The word's number in the vocabulary; 0 when no vocabulary knows it. For a sign its ASCII form: every
  /// dash is `-`, every quote `'` or `"`, `€` is `e` with a currency kind.
  @usableFromInline package var word: UInt16
  @usableFromInline package var kind: Kind
  @usableFromInline package var traits: Traits

  @usableFromInline package enum Kind: UInt8 {
    case word, number, sign
    /// `€`, `£` or `$`; `word` holds `e`, `p` or `d`.
    case currency
    /// A bullet sign.
    case bullet
    /// A tab that stands between two words: a column of a flattened table.
    case tab

    /// Asked of every token: written out, other modules compare at once and not through the protocol's table.
    @inlinable package static func == (a: Self, b: Self) -> Bool {
      switch (a, b) {
      case (.word, .word), (.number, .number), (.sign, .sign), (.currency, .currency),
        (.bullet, .bullet), (.tab, .tab):
        true
      default: false
      }
    }
  }

  @usableFromInline package struct Traits: OptionSet {
    @usableFromInline package let rawValue: UInt8
    @inlinable package init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Written out, like what is asked of each token: other modules compile it into their loops.
    @inlinable package func contains(_ other: Traits) -> Bool {
      rawValue & other.rawValue == other.rawValue
    }
    /// Blanks, or the beginning of the text, stand before it.
    @inlinable package static var spaced: Traits { Traits(rawValue: 1) }
    @inlinable package static var capital: Traits { Traits(rawValue: 2) }
    /// Two letters or more and no small one.
    @inlinable package static var allCapitals: Traits { Traits(rawValue: 4) }
    /// A letter and a digit: `E13`, `B111`.
    @inlinable package static var mixed: Traits { Traits(rawValue: 8) }
    /// At least two blanks, or a line's end, stand before it.
    @inlinable package static var farSpaced: Traits { Traits(rawValue: 16) }
    /// A hyphen and a line's end stand within the word, and belong to the page and not to it.
    @inlinable package static var divided: Traits { Traits(rawValue: 32) }
  }

  @inlinable package var length: Int { Int(end - start) }
  @inlinable package var isSpaced: Bool { traits.contains(.spaced) }
  @inlinable package var isCapital: Bool { traits.contains(.capital) }
  /// A word that begins with a small letter.
  @inlinable package var isUncapitalised: Bool { kind == .word && !isCapital }
  /// `.`, `!` or `?`
  @inlinable package var isSentenceEnd: Bool {
    kind == .sign && (word == 0x2E || word == 0x21 || word == 0x3F)
  }
  @inlinable package func isSign(_ sign: Unicode.Scalar) -> Bool {
    kind == .sign && word == UInt16(truncatingIfNeeded: sign.value)
  }
}
