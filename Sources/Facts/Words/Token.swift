/// A word, a number or a sign of a text, without the blanks round it.
///
/// Recognisers work on tokens, not on characters: a text is walked once, and each word of it that the
/// vocabularies know carries its number from then on.
package struct Token {
  /// Where it stands in the scanned bytes, from `start` up to but not including `end`.
  package var start: Int32
  package var end: Int32
  /// The word's number in the vocabulary; 0 when no vocabulary knows it. For a sign its ASCII form: every
  /// dash is `-`, every quote `'` or `"`, `€` is `e` with a currency kind.
  package var word: UInt16
  package var kind: Kind
  package var traits: Traits

  package enum Kind: UInt8 {
    case word, number, sign
    /// `€`, `£` or `$`; `word` holds `e`, `p` or `d`.
    case currency
    /// A bullet sign.
    case bullet
    /// A tab that stands between two words: a column of a flattened table.
    case tab

    /// Asked of every token: written out, other modules call it at once and not through the protocol's table.
    package static func == (a: Self, b: Self) -> Bool {
      switch (a, b) {
      case (.word, .word), (.number, .number), (.sign, .sign), (.currency, .currency),
        (.bullet, .bullet), (.tab, .tab):
        true
      default: false
      }
    }
  }

  package struct Traits: OptionSet {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Blanks, or the beginning of the text, stand before it.
    package static let spaced = Traits(rawValue: 1)
    package static let capital = Traits(rawValue: 2)
    /// Two letters or more and no small one.
    package static let allCapitals = Traits(rawValue: 4)
    /// A letter and a digit: `E13`, `B111`.
    package static let mixed = Traits(rawValue: 8)
    /// At least two blanks, or a line's end, stand before it.
    package static let farSpaced = Traits(rawValue: 16)
    /// A hyphen and a line's end stand within the word, and belong to the page and not to it.
    package static let divided = Traits(rawValue: 32)
  }

  package var length: Int { Int(end - start) }
  package var isSpaced: Bool { traits.contains(.spaced) }
  package var isCapital: Bool { traits.contains(.capital) }
  /// `.`, `!` or `?`
  package var isSentenceEnd: Bool {
    kind == .sign && (word == 0x2E || word == 0x21 || word == 0x3F)
  }
  @inline(__always)
  package func isSign(_ sign: Unicode.Scalar) -> Bool {
    kind == .sign && word == UInt16(truncatingIfNeeded: sign.value)
  }
}
