import Facts
import Postings

/// The reference that a sentence names by its label.
extension SentenceRule {
  static let reference = SentenceRule(
    .reference,
    mayGive: { words, _ in
      words.may(.label) && words.hasNumber
    }, read: { draft, sentence, _, line in draft.reference(sentence, line) })
}

extension Draft {
  mutating func reference(_ sentence: Range<Int>, _ line: Int) {
    for index in sentence {
      guard let label = scan.match(.label, at: index, sentence.upperBound),
        Label.at(label.value) == .reference
      else { continue }
      var start = label.end
      if scan.isSign(":", at: start, sentence.upperBound) { start += 1 }
      // "Our ref. is ST-JVP-08"
      if scan.isSign(".", at: start, sentence.upperBound), !scan.tokens[start].isSpaced {
        start += 1
      }
      if scan.isWord(.joint, at: start, sentence.upperBound) { start += 1 }
      if let again = scan.match(.label, at: start, sentence.upperBound),
        Label.at(again.value) == .reference || Label.at(again.value) == .referenceBare
      {
        start = again.end
      }
      var end = start
      while end < sentence.upperBound, end < start + 9,
        end == start || !scan.tokens[end].isSpaced
          || scan.tokens[end].kind == .number && scan.tokens[end - 1].kind == .word
      {
        end += 1
      }
      while end > start, scan.tokens[end - 1].kind == .sign { end -= 1 }
      guard end > start, scan.telephone(at: start, end) == nil,
        scan.hasDigit(in: start..<end)
      else { continue }
      offer(.reference, .text(scan.line(start..<end)), start..<end, line: line, rule: .sentence)
      return
    }
  }
}
