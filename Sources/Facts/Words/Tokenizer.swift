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
      case .blank: index = blanks(from: index, range, &traits)
      case .digit:
        index = digits(from: index, end, traits)
        traits = []
      case .letter:
        index = word(from: index, end, traits)
        traits = []
      case .sign where byte == UInt8(ascii: "\\") && isEscape(index, range):
        // "Gärtner\*in", "6\. Dezember": Markdown takes the sign behind it for itself.
        index += 1
      case .sign where byte == UInt8(ascii: "*") && isEmphasis(index, range):
        // Stars of Markdown round a word say nothing.
        index += 1
      case .sign:
        sign(byte, at: index, traits)
        index += 1
        traits = []
      case .high: index = scalar(at: index, end, &traits)
      }
    }
  }

  /// A run of blanks; a tab within it is a token, and what follows knows how far it is from what stood before.
  private mutating func blanks(
    from start: Int, _ range: Range<Int>, _ traits: inout Token.Traits
  ) -> Int {
    let (tabulator, lineFeed) = (UInt8(ascii: "\t"), UInt8(ascii: "\n"))
    var index = start + 1
    var hasTab = bytes[start] == tabulator
    while index < range.upperBound, ByteClass.of(bytes[index]) == .blank {
      hasTab = hasTab || bytes[index] == tabulator
      index += 1
    }
    traits = index - start > 1 || bytes[start] == lineFeed ? [.spaced, .farSpaced] : .spaced
    if hasTab, start > range.lowerBound, index < range.upperBound {
      append(.tab, start, index, word: UInt16(tabulator), traits)
    }
    return index
  }

  private mutating func digits(from start: Int, _ end: Int, _ traits: Token.Traits) -> Int {
    var index = start
    var hash = WordHash()
    while index < end, ByteClass.of(bytes[index]) == .digit {
      hash.add(bytes[index])
      index += 1
    }
    append(.number, start, index, word: number(of: hash), traits)
    return index
  }

  /// A sign of ASCII: a dollar is a currency by its letter, a grave accent an apostrophe.
  private mutating func sign(_ byte: UInt8, at index: Int, _ traits: Token.Traits) {
    switch byte {
    case UInt8(ascii: "$"):
      append(.currency, index, index + 1, word: UInt16(UInt8(ascii: "d")), traits)
    case UInt8(ascii: "`"):
      append(.sign, index, index + 1, word: UInt16(UInt8(ascii: "'")), traits)
    default: append(.sign, index, index + 1, word: UInt16(byte), traits)
    }
  }

  /// A scalar above ASCII, or the word that it begins.
  private mutating func scalar(at index: Int, _ end: Int, _ traits: inout Token.Traits) -> Int {
    let scalar = Scalar(bytes, at: index, end)
    let after = index + scalar.length
    switch scalar.role {
    case .blank:
      traits = traits.contains(.spaced) ? [.spaced, .farSpaced] : .spaced
      return after
    case .nothing: return after
    case .letter:
      defer { traits = [] }
      return word(from: index, end, traits)
    case .sign(let sign): append(.sign, index, after, word: UInt16(sign), traits)
    case .currency(let letter): append(.currency, index, after, word: UInt16(letter), traits)
    case .bullet: append(.bullet, index, after, word: UInt16(UInt8(ascii: "*")), traits)
    }
    traits = []
    return after
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

  /// A word as far as it is read.
  private struct WordReading {
    var index: Int
    var hash = WordHash()
    var traits: Token.Traits
    var letters = 0
    var hasSmall = false

    @inline(__always)
    mutating func add(letter byte: UInt8) {
      if byte < UInt8(ascii: "a") {
        if letters == 0 { traits.insert(.capital) }
        hash.add(byte | 0x20)
      } else {
        hasSmall = true
        hash.add(byte)
      }
      letters += 1
      index += 1
    }

    mutating func add(letter scalar: Scalar) {
      let folded = scalar.folded
      if folded.isCapital {
        if letters == 0 { traits.insert(.capital) }
      } else {
        hasSmall = true
      }
      hash.add(folded)
      letters += 1
      index += scalar.length
    }
  }

  /// A word from `start`: letters, digits after the first letter, apostrophes between letters.
  private mutating func word(from start: Int, _ end: Int, _ before: Token.Traits) -> Int {
    var word = WordReading(index: start, traits: before)
    (word.letters, word.hasSmall) = word.hash.addLetters(of: bytes, in: start..<end)
    word.index += word.letters
    if word.letters > 0, bytes[start] < UInt8(ascii: "a") { word.traits.insert(.capital) }
    // Few words hold anything else: nearly all end at a blank.
    while word.index < end, bytes[word.index] > UInt8(ascii: " "), addPart(to: &word, start, end) {
    }
    if word.letters > 1, !word.hasSmall { word.traits.insert(.allCapitals) }
    append(.word, start, word.index, word: number(of: word.hash), word.traits)
    return word.index
  }

  /// What stands next belongs to the word.
  private func addPart(to word: inout WordReading, _ start: Int, _ end: Int) -> Bool {
    let index = word.index
    let byte = bytes[index]
    switch ByteClass.of(byte) {
    case .letter: word.add(letter: byte)
    case .digit:
      // "USD115": the code is a word of its own.
      if word.letters == CurrencyCode.length, index - start == CurrencyCode.length,
        CurrencyCode.begins(bytes, at: start)
      {
        return false
      }
      word.traits.insert(.mixed)
      word.hash.add(byte)
      word.index += 1
    case .sign where byte == UInt8(ascii: "'"): return addApostrophe(1, to: &word, end)
    case .high:
      let scalar = Scalar(bytes, at: index, end)
      switch scalar.role {
      case .letter: word.add(letter: scalar)
      case .nothing: word.index += scalar.length
      case .sign(UInt8(ascii: "'")): return addApostrophe(scalar.length, to: &word, end)
      default: return false
      }
    default: return false
    }
    return true
  }

  private func addApostrophe(_ length: Int, to word: inout WordReading, _ end: Int) -> Bool {
    let next = word.index + length
    guard next < end, isLetter(at: next, end) else { return false }
    word.hash.add(UInt8(ascii: "'"))
    word.index = next
    return true
  }

  /// A backslash before a sign of ASCII.
  private func isEscape(_ index: Int, _ range: Range<Int>) -> Bool {
    index + 1 < range.upperBound && ByteClass.of(bytes[index + 1]) == .sign
  }

  /// A star that touches a word or another star; one between blanks is a bullet.
  private func isEmphasis(_ index: Int, _ range: Range<Int>) -> Bool {
    index + 1 < range.upperBound && bytes[index + 1] > UInt8(ascii: " ")
      || index > range.lowerBound && bytes[index - 1] > UInt8(ascii: " ")
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
