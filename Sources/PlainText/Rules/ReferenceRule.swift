import Facts
import Postings

/// The reference that a sentence names by its label.
extension SentenceRule {
  static let reference = SentenceRule(
    .reference,
    mayGive: { words, _ in
      (words.may(.label) || words.may(.mail)) && words.hasNumber
    }, read: { reading, sentence, _, line in reading.reference(sentence, line) })
}

extension TextReading {
  /// Behind a label of references, or behind "Betreff", "onderwerp" where one is told what to write over a mail.
  private func leadEnd(at index: Int, _ sentence: Range<Int>) -> Int? {
    let end = sentence.upperBound
    if let label = scan.match(.label, at: index, end), Label.at(label.value) == .reference {
      return label.end
    }
    guard index > sentence.lowerBound,
      var after = scan.match(.mail, is: MailWords.subject.index, at: index, end)
    else { return nil }
    while after < end,
      scan.tokens[after].isSign(":") || scan.tokens[after].isSign("\"")
        || scan.tokens[after].isSign("'")
    {
      after += 1
    }
    return after < end && isCode(after) ? after : nil
  }

  /// "KB-778", "REF3317K": capitals and digits.
  private func isCode(_ index: Int) -> Bool {
    let token = scan.tokens[index]
    guard token.kind == .word, token.isCapital else { return token.kind == .number }
    return token.traits.contains(.mixed)
      || token.traits.contains(.allCapitals) && scan.isSign("-", at: index + 1, scan.tokens.count)
  }

  mutating func reference(_ sentence: Range<Int>, _ line: Int) {
    for index in sentence {
      guard let lead = leadEnd(at: index, sentence) else { continue }
      var start = lead
      // "… naar hr@college.example o.v.v. INT-2027-04": the sentence seems to end behind the abbreviation.
      let isAbbreviated =
        lead >= sentence.upperBound - 1 && scan.tokens[sentence.upperBound - 1].isSign(".")
      let sentence =
        isAbbreviated ? sentence.lowerBound..<lines[line].tokens.upperBound : sentence
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
        if scan.isSign(".", at: start, sentence.upperBound), !scan.tokens[start].isSpaced {
          start += 1
        }
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
