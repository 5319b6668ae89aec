/// A text cut into tokens, and the questions that recognisers ask of it.
///
/// The bytes belong to whoever made the scan (`withScan`) and must not be used after it: a scan never leaves
/// the reader that it was made for.
package struct Scan {
  package let bytes: UnsafeBufferPointer<UInt8>
  package let tokens: [Token]
  package let vocabulary: Vocabulary
  /// The language that most of the text's small words belong to.
  package var spoken: VocabularyLanguage?
  /// Dates of digits alone have the month before the day: another date of the text says so, or an address.
  package var writesMonthFirst = false

  package init(bytes: UnsafeBufferPointer<UInt8>, tokens: [Token], vocabulary: Vocabulary) {
    self.bytes = bytes
    self.tokens = tokens
    self.vocabulary = vocabulary
  }

  /// The word or phrase of a vocabulary at a token.
  package struct Match {
    package let value: Int
    /// The token after it.
    package let end: Int
  }

  /// The longest phrase with `sense` that begins at token `index`.
  package func match(_ sense: Sense, at index: Int, _ end: Int) -> Match? {
    guard let (node, after) = phrase(sense.bit, at: index, end),
      let value = vocabulary.value(node, sense, in: spoken)
    else { return nil }
    return Match(value: value, end: after)
  }

  /// The token after the longest phrase that has this value in `sense`.
  package func match(_ sense: Sense, is value: Int, at index: Int, _ end: Int) -> Int? {
    guard index >= 0, index < end,
      vocabulary.may(tokens[index].word, haveOneOf: Vocabulary.mark(sense, value))
    else { return nil }
    var best: Int?
    walk(sense.bit, at: index, end) { node, after in
      if vocabulary.senses(node) & sense.bit != 0, vocabulary.value(node, sense, is: value) {
        best = after
      }
    }
    return best
  }

  /// The token after the longest phrase with one of `senses` at `index`; nil when there is none.
  package func skip(_ senses: UInt64, at index: Int, _ end: Int) -> Int? {
    phrase(senses, at: index, end)?.end
  }

  package func has(_ sense: Sense, at index: Int, _ end: Int) -> Bool {
    phrase(sense.bit, at: index, end) != nil
  }

  /// The longest phrase with `sense` at token `index`, with all the values that it has there, a bit each.
  package func longest(_ sense: Sense, at index: Int, _ end: Int) -> (values: UInt64, end: Int)? {
    guard let (node, after) = phrase(sense.bit, at: index, end) else { return nil }
    return (vocabulary.values(node, sense), after)
  }

  /// The values in `sense` of all phrases that begin at token `index`, a bit each.
  package func values(_ sense: Sense, at index: Int, _ end: Int) -> UInt64 {
    var values: UInt64 = 0
    walk(sense.bit, at: index, end) { node, _ in values |= vocabulary.values(node, sense) }
    return values
  }

  /// What the tokens of a stretch can begin, in one walk: a quick no to most questions.
  package struct Summary {
    package private(set) var senses: UInt64 = 0
    /// The signs by the last six bits of their ASCII forms.
    private var signs: UInt64 = 0
    package private(set) var hasNumber = false
    package private(set) var hasCurrency = false
    /// Tabs, bars or bullets stand between columns.
    package private(set) var hasColumns = false
    /// Two blanks or more stand within.
    package fileprivate(set) var hasGaps = false

    package func may(_ sense: Sense) -> Bool { senses & sense.bit != 0 }
    package func may(anyOf senses: UInt64) -> Bool { self.senses & senses != 0 }
    package func may(_ sign: Unicode.Scalar) -> Bool { signs & 1 << UInt64(sign.value & 63) != 0 }

    fileprivate mutating func add(_ token: Token, _ senses: UInt64) {
      self.senses |= senses
      switch token.kind {
      case .word: break
      case .number: hasNumber = true
      case .currency: hasCurrency = true
      case .sign:
        signs |= 1 << UInt64(token.word & 63)
        if token.isSign("|") { hasColumns = true }
      case .bullet, .tab: hasColumns = true
      }
    }
  }

  package func summary(_ range: Range<Int>) -> Summary {
    // In a loop over the bare tokens: each line of each posting comes by here, some twice.
    tokens[range].withUnsafeBufferPointer { tokens in
      var summary = Summary()
      for token in tokens {
        summary.add(token, vocabulary.senses(startingWith: token.word))
      }
      summary.hasGaps = tokens.dropFirst().contains { $0.traits.contains(.farSpaced) }
      return summary
    }
  }

  /// The first phrase with `sense` in `range`.
  package func first(_ sense: Sense, in range: Range<Int>) -> (start: Int, match: Match)? {
    for index in range {
      if let match = match(sense, at: index, range.upperBound) { return (index, match) }
    }
    return nil
  }

  package func contains(_ sense: Sense, in range: Range<Int>) -> Bool {
    range.contains { phrase(sense.bit, at: $0, range.upperBound) != nil }
  }

  package func contains(_ word: SmallWord, in range: Range<Int>) -> Bool {
    range.contains { isWord(word, at: $0, range.upperBound) }
  }

  private func phrase(_ senses: UInt64, at index: Int, _ end: Int) -> (node: Int, end: Int)? {
    var best: (Int, Int)?
    walk(senses, at: index, end) { node, after in
      if vocabulary.senses(node) & senses != 0 { best = (node, after) }
    }
    return best
  }

  /// Visits the nodes of all phrases at `index`, the shorter first; `senses` says which phrases count.
  @inline(__always)
  private func walk(
    _ senses: UInt64, at index: Int, _ end: Int, _ visit: (Int, Int) -> Void
  ) {
    guard index >= 0, index < end,
      vocabulary.senses(startingWith: tokens[index].word) & senses != 0
    else { return }
    var node = vocabulary.first(tokens[index].word)
    var position = index + 1
    visit(node, position)
    while position < end {
      let word = tokens[position].word
      if word == 0 { return }
      let next = vocabulary.next(node, word)
      if next == 0 {
        guard tokens[position].isSign("-"), isGlue(tokens, position, end) else { return }
        position += 1
        continue
      }
      node = next
      position += 1
      visit(node, position)
    }
  }

  /// Whether a word ends like the name of an organisation: "Uitkeringsdienst".
  package func hasOrganisationSuffix(at index: Int) -> Bool {
    hasSuffix(at: index) {
      vocabulary.value($0, .organisation, is: OrganisationWords.suffix.index)
    }
  }

  /// Whether a word ends in a word of the vocabulary whose node is `wanted`.
  package func hasSuffix(at index: Int, _ wanted: (Int) -> Bool) -> Bool {
    let token = tokens[index]
    guard token.kind == .word else { return false }
    if token.traits.contains(.divided) {
      let word = wholeWord(Int(token.start)..<Int(token.end))
      return word.withUnsafeBufferPointer { bytes in
        let whole = Token(
          start: 0, end: Int32(bytes.count), word: token.word, kind: .word, traits: [])
        return Scan(bytes: bytes, tokens: [whole], vocabulary: vocabulary)
          .hasSuffix(at: 0, wanted)
      }
    }
    // Suffixes are words of the vocabulary; the word without its first letters may be one.
    let end = Int(token.end)
    return (Int(token.start) + 1..<max(end - 2, Int(token.start) + 1)).contains { start in
      guard !UTF8.isContinuation(bytes[start]) else { return false }
      let node = vocabulary.first(vocabulary.words.number(ofWord: start..<end, in: bytes))
      return node != 0 && wanted(node)
    }
  }

  package func isWord(_ word: SmallWord, at index: Int, _ end: Int) -> Bool {
    match(.word, is: word.index, at: index, end) != nil
  }

  package func isSign(_ sign: Unicode.Scalar, at index: Int, _ end: Int) -> Bool {
    index < end && tokens[index].isSign(sign)
  }

  /// A number stands in `range`, or a word with a digit.
  package func hasDigit(in range: Range<Int>) -> Bool {
    range.contains { tokens[$0].kind == .number || tokens[$0].traits.contains(.mixed) }
  }

  /// A number of more does not fit 32 bits, and is a code.
  static let mostDigits = 9

  /// The whole number that a number token writes; nil above nine digits.
  package func whole(at index: Int) -> Int? {
    let token = tokens[index]
    guard token.kind == .number, token.length <= Self.mostDigits else { return nil }
    var value = 0
    for byte in bytes[Int(token.start)..<Int(token.end)] { value = value * 10 + Int(byte &- 0x30) }
    return value
  }

  /// The bytes from the first to the last token of `range`.
  package func span(_ range: Range<Int>) -> Range<Int> {
    guard let last = range.last else {
      let at = range.lowerBound < tokens.count ? Int(tokens[range.lowerBound].start) : bytes.count
      return at..<at
    }
    return Int(tokens[range.lowerBound].start)..<Int(tokens[last].end)
  }

  /// The text as it stands, an address for one; where lines were joined within it, without the break.
  package func text(_ range: Range<Int>) -> String {
    if bytes[span(range)].contains(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") })
    {
      return line(range)
    }
    let written = bytes[span(range)]
    // "osterkamp\@lil.example" in Markdown is an address without the backslash.
    if written.contains(UInt8(ascii: "\\")) {
      let kept = written.indices.filter {
        written[$0] != UInt8(ascii: "\\") || $0 + 1 >= written.endIndex
          || ByteClass.of(written[$0 + 1]) != .sign
      }
      return String(decoding: kept.map { written[$0] }, as: UTF8.self)
    }
    return String(decoding: UnsafeBufferPointer(rebasing: written), as: UTF8.self)
  }

  /// The text in one line: every run of blanks is one blank.
  package func line(_ range: Range<Int>) -> String {
    var out: [UInt8] = []
    let span = span(range)
    out.reserveCapacity(span.count)
    for index in range {
      let token = tokens[index]
      if token.kind == .tab { continue }
      if token.isSpaced, index > range.lowerBound { out.append(UInt8(ascii: " ")) }
      if index > range.lowerBound, isGenderStar(before: index) { out.append(UInt8(ascii: "*")) }
      write(token, to: &out)
    }
    return String(decoding: out, as: UTF8.self)
  }
}

extension Scan {
  /// "Gärtner*in", "Wissenschaftliche*r": a star within a word, and none of Markdown's.
  package func isGenderStar(before index: Int) -> Bool {
    let (before, token) = (tokens[index - 1], tokens[index])
    // Markdown writes it "\*".
    let star = bytes[Int(before.end)] == UInt8(ascii: "\\") ? Int(before.end) + 1 : Int(before.end)
    return token.kind == .word && before.kind == .word && !token.isSpaced && !token.isCapital
      && token.length <= Self.longestEnding && star + 1 == Int(token.start)
      && bytes[star] == UInt8(ascii: "*")
  }

  /// "innen", as behind "Gärtner*"
  private static let longestEnding = 5
}

/// Scans one text and hands the scan to `body`.
package func withScan<Result>(_ text: String, _ body: (Scan, Range<Int>) -> Result) -> Result {
  var text = text
  return text.withUTF8 { bytes in
    let vocabulary = Vocabulary.shared
    var tokenizer = Tokenizer(bytes, vocabulary.words)
    tokenizer.reserve(bytes.count / 4 + 4)
    tokenizer.scan(0..<bytes.count)
    let scan = Scan(bytes: bytes, tokens: tokenizer.tokens, vocabulary: vocabulary)
    return body(scan, scan.tokens.indices)
  }
}
