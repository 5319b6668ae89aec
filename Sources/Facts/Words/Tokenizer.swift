/// Cuts bytes into tokens and numbers the words, in one walk.
///
/// A vocabulary is compiled by a tokenizer that gives new words new numbers; texts are scanned by one that
/// leaves them 0.
package struct Tokenizer {
  private let bytes: UnsafeBufferPointer<UInt8>
  package private(set) var words: WordTable
  private let addsWords: Bool
  package private(set) var tokens: [Token] = []

  package init(_ bytes: UnsafeBufferPointer<UInt8>, _ words: WordTable, addsWords: Bool = false) {
    self.bytes = bytes
    self.words = words
    self.addsWords = addsWords
  }

  package mutating func reserve(_ count: Int) { tokens.reserveCapacity(count) }

  /// Appends the tokens of `range`.
  package mutating func scan(_ range: Range<Int>) {
    var index = range.lowerBound
    let end = range.upperBound
    var traits: Token.Traits = .spaced
    while index < end {
      let byte = bytes[index]
      switch ByteClass.of(byte) {
      case .blank:
        let start = index
        var tab = byte == 9
        index += 1
        while index < end, ByteClass.of(bytes[index]) == .blank {
          tab = tab || bytes[index] == 9
          index += 1
        }
        traits = index - start > 1 || byte == 10 ? [.spaced, .farSpaced] : .spaced
        if tab, start > range.lowerBound, index < end {
          append(.tab, start, index, word: 9, traits)
        }
      case .digit:
        let start = index
        var hash = WordHash()
        while index < end, ByteClass.of(bytes[index]) == .digit {
          hash.add(bytes[index])
          index += 1
        }
        append(.number, start, index, word: number(of: hash), traits)
        traits = []
      case .letter:
        index = word(from: index, end, traits)
        traits = []
      case .sign where byte == 0x5C && isEscape(index, range):
        // "Gärtner\*in", "6\. Dezember": Markdown takes the sign behind it for itself.
        index += 1
      case .sign where byte == 0x2A && isEmphasis(index, range):
        // Stars of Markdown round a word say nothing.
        index += 1
      case .sign:
        append(
          byte == 0x24 ? .currency : .sign, index, index + 1,
          word: byte == 0x24 ? 0x64 : byte == 0x60 ? 0x27 : UInt16(byte), traits)
        index += 1
        traits = []
      case .high:
        let scalar = Scalar(bytes, at: index, end)
        switch scalar.role {
        case .blank:
          index += scalar.length
          traits = traits.contains(.spaced) ? [.spaced, .farSpaced] : .spaced
        case .nothing: index += scalar.length
        case .letter:
          index = word(from: index, end, traits)
          traits = []
        case .sign(let sign):
          append(.sign, index, index + scalar.length, word: UInt16(sign), traits)
          index += scalar.length
          traits = []
        case .currency(let letter):
          append(.currency, index, index + scalar.length, word: UInt16(letter), traits)
          index += scalar.length
          traits = []
        case .bullet:
          append(.bullet, index, index + scalar.length, word: 0x2A, traits)
          index += scalar.length
          traits = []
        }
      }
    }
  }

  @inline(__always)
  private mutating func number(of hash: WordHash) -> UInt16 {
    addsWords ? words.number(adding: hash.value) : words[hash.value]
  }

  private mutating func append(
    _ kind: Token.Kind, _ start: Int, _ end: Int, word: UInt16, _ traits: Token.Traits
  ) {
    tokens.append(
      Token(
        start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end), word: word,
        kind: kind, traits: traits))
  }

  /// A word from `start`: letters, digits after the first letter, apostrophes between letters.
  private mutating func word(from start: Int, _ end: Int, _ before: Token.Traits) -> Int {
    var index = start
    var hash = WordHash()
    var traits = before
    var (letters, small) = hash.addLetters(of: bytes, in: start..<end)
    index += letters
    if letters > 0, bytes[start] < 0x61 { traits.insert(.capital) }
    // Few words hold anything else.
    while index < end {
      let byte = bytes[index]
      switch ByteClass.of(byte) {
      case .letter:
        if byte < 0x61 {
          if letters == 0 { traits.insert(.capital) }
          hash.add(byte | 0x20)
        } else {
          small += 1
          hash.add(byte)
        }
        letters += 1
        index += 1
      case .digit:
        // "USD115": the code is a word of its own.
        if letters == 3, index - start == 3, CurrencyCode.begins(bytes, at: start) {
          return finish()
        }
        traits.insert(.mixed)
        hash.add(byte)
        index += 1
      case .sign where byte == 0x27:
        guard index + 1 < end, isLetter(at: index + 1, end) else { return finish() }
        hash.add(0x27)
        index += 1
      case .high:
        let scalar = Scalar(bytes, at: index, end)
        switch scalar.role {
        case .letter:
          let folded = scalar.folded
          if folded.isCapital {
            if letters == 0 { traits.insert(.capital) }
          } else {
            small += 1
          }
          hash.add(folded)
          letters += 1
          index += scalar.length
        case .nothing: index += scalar.length
        case .sign(0x27):
          guard index + scalar.length < end, isLetter(at: index + scalar.length, end) else {
            return finish()
          }
          hash.add(0x27)
          index += scalar.length
        default: return finish()
        }
      default: return finish()
      }
    }
    return finish()

    func finish() -> Int {
      if letters > 1, small == 0 { traits.insert(.allCapitals) }
      append(.word, start, index, word: number(of: hash), traits)
      return index
    }
  }

  /// A backslash before a sign of ASCII.
  private func isEscape(_ index: Int, _ range: Range<Int>) -> Bool {
    index + 1 < range.upperBound && ByteClass.of(bytes[index + 1]) == .sign
  }

  /// A star that touches a word or another star; one between blanks is a bullet.
  private func isEmphasis(_ index: Int, _ range: Range<Int>) -> Bool {
    index + 1 < range.upperBound && bytes[index + 1] > 0x20
      || index > range.lowerBound && bytes[index - 1] > 0x20
  }

  private func isLetter(at index: Int, _ end: Int) -> Bool {
    switch ByteClass.of(bytes[index]) {
    case .letter: true
    case .high: Scalar(bytes, at: index, end).role == .letter
    default: false
    }
  }
}

extension WordTable {
  /// The number of the word that is all of `range`; 0 when nobody knows it.
  func number(ofWord range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> UInt16 {
    var hash = WordHash()
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte < 0x80 {
        hash.add(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        index += 1
      } else {
        let scalar = Scalar(bytes, at: index, range.upperBound)
        if scalar.role == .letter { hash.add(scalar.folded) }
        index += scalar.length
      }
    }
    return self[hash.value]
  }
}

/// What a byte begins.
package enum ByteClass: UInt8 {
  case blank, digit, letter, sign
  /// The first byte of a scalar above ASCII.
  case high

  @inline(__always)
  package static func of(_ byte: UInt8) -> ByteClass {
    if byte >= 0x80 { return .high }
    if (byte | 0x20) &- 0x61 < 26 { return .letter }
    if byte &- 0x30 < 10 { return .digit }
    return byte <= 0x20 || byte == 0x7F ? .blank : .sign
  }
}
