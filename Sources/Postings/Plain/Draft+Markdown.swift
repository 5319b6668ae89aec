import Diagnostics

extension Draft {
  /// A draft of a Markdown body that knows its labelled lines and headings only.
  init(
    labelsOf bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, firstLine: Int,
    _ vocabulary: Vocabulary
  ) {
    var cutter = LineCutter(bytes, vocabulary, labelsOnly: true)
    cutter.cut(range, firstNumber: firstLine)
    self.init(
      Scan(bytes: bytes, tokens: cutter.tokens, vocabulary: vocabulary), cutter.lines)
  }

  /// The phases for a Markdown body: labelled lines, and the first heading as the title.
  mutating func understandMarkdown() {
    findFacts()
    if !has(.title),
      let heading = lines.indices.first(where: {
        lines[$0].marker == .hash(1) && headingTopic($0) == nil && !lines[$0].tokens.isEmpty
      })
    {
      let tokens = lines[heading].tokens
      offer(.title, .text(scan.line(tokens)), tokens, line: heading, rule: .heading)
    }
    for index in candidates.indices { candidates[index].certainty = .inferred }
    // The body keeps its lines, so what they leave open is no doubt to report.
    notes = []
  }

  /// The language of a text's first kilobyte.
  static func language(
    of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ vocabulary: Vocabulary
  ) -> VocabularyLanguage? {
    var tokenizer = Tokenizer(bytes, vocabulary.words)
    tokenizer.scan(range.prefix(1000))
    return Scan(bytes: bytes, tokens: tokenizer.tokens, vocabulary: vocabulary).language()
  }
}

extension Scan {
  /// The language that most of the small words belong to; nil when there are too few to tell.
  func language() -> VocabularyLanguage? {
    var counts = [0, 0, 0]
    for token in tokens where token.word >= WordTable.firstNumber && token.kind == .word {
      let languages = vocabulary.languages[Int(token.word - WordTable.firstNumber)]
      if languages & 1 != 0 { counts[0] += 1 }
      if languages & 2 != 0 { counts[1] += 1 }
      if languages & 4 != 0 { counts[2] += 1 }
    }
    guard let best = counts.max(), best > 2 else { return nil }
    return counts.firstIndex(of: best).flatMap { VocabularyLanguage.at($0) }
  }
}
