import Facts

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
