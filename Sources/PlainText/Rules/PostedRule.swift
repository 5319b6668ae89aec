import Facts
import Postings

/// The day on which the posting was placed.
extension SentenceRule {
  static let posted = SentenceRule(
    .posted,
    mayGive: { words, _ in
      words.hasNumber && words.may(.label)
    }, read: { reading, sentence, _, line in reading.posted(sentence, line) })
}

extension TextReading {
  /// "Geplaatst door de directie op woensdag 13 januari 2027": says when, and who.
  private static let longestStamp = 14

  mutating func posted(_ sentence: Range<Int>, _ line: Int) {
    for index in sentence {
      guard let label = scan.match(.label, at: index, sentence.upperBound),
        Label.at(label.value) == .posted
      else { continue }
      let isAlone = index == sentence.lowerBound && sentence.count <= Self.longestStamp
      // "Posted on [20 November 2026](…)"
      let first = scan.isSign("[", at: label.end, sentence.upperBound) ? label.end + 1 : label.end
      let near = isAlone ? label.end..<sentence.upperBound : first..<first + 1
      guard isAlone || label.end - index >= 2,
        let start = near.first(where: { scan.date(at: $0, sentence.upperBound) != nil }),
        let date = scan.date(at: start, sentence.upperBound)
      else { continue }
      offer(.posted, written: .date(date.date), start..<date.end, line: line, rule: .sentence)
      return
    }
  }
}
