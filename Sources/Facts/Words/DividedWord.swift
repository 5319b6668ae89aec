/// Words that were broken over a line's end: "febru-" and on the next line "ari" are one token. It has the
/// number of the whole word; its bytes still hold the hyphen and the line's end.
extension Scan {
  /// Appends the text of a token, of a divided word the whole word.
  @inline(__always)
  package func write(_ token: Token, to out: inout [UInt8]) {
    let span = Int(token.start)..<Int(token.end)
    if token.traits.contains(.divided) {
      out.append(contentsOf: wholeWord(span))
    } else {
      out.append(contentsOf: bytes[span])
    }
  }

  /// A word without what divided it: the halves before the first blank in `span` and behind the last. Between
  /// them may stand more than a line's end, the number of a page for one.
  package func wholeWord(_ span: Range<Int>) -> [UInt8] {
    let blanks = span.lazy.filter { ByteClass.of(bytes[$0]) == .blank }
    guard let first = blanks.first, let last = blanks.last else { return letters(span) }
    return letters(span.lowerBound..<first) + letters(last + 1..<span.upperBound)
  }

  /// The letters, digits and apostrophes in `span`.
  private func letters(_ span: Range<Int>) -> [UInt8] {
    var word: [UInt8] = []
    var index = span.lowerBound
    while index < span.upperBound {
      let byte = bytes[index]
      switch ByteClass.of(byte) {
      case .letter, .digit:
        word.append(byte)
        index += 1
      case .sign, .blank:
        if byte == UInt8(ascii: "'") { word.append(byte) }
        index += 1
      case .high:
        let scalar = Scalar(bytes, at: index, span.upperBound)
        if scalar.role == .letter || scalar.role == .sign(0x27) {
          word.append(contentsOf: bytes[index..<index + scalar.length])
        }
        index += scalar.length
      }
    }
    return word
  }

  /// Where the first divided word of `range` stands.
  @inline(__always)
  package func dividedSpan(in range: Range<Int>) -> Range<Int> {
    for index in range where tokens[index].traits.contains(.divided) {
      return span(index..<index + 1)
    }
    return 0..<0
  }

  /// One token for the word that begins with `first` and ends with `second`; nil when it is none.
  package func dividedWord(_ first: Token, _ second: Token) -> Token? {
    let word = wholeWord(Int(first.start)..<Int(second.end))
    return word.withUnsafeBufferPointer { bytes in
      var tokenizer = Tokenizer(bytes, vocabulary.words)
      tokenizer.scan(0..<bytes.count)
      guard tokenizer.tokens.count == 1, var token = tokenizer.tokens.first, token.kind == .word
      else { return nil }
      (token.start, token.end) = (first.start, second.end)
      token.traits.remove(.spaced)
      token.traits.formUnion(first.traits.intersection([.spaced, .farSpaced]))
      token.traits.insert(.divided)
      return token
    }
  }
}
