import Facts
import Postings

/// Pay scales, as sentences name them.
extension SentenceRule {
  static let scales = SentenceRule(
    .scales,
    mayGive: { words, language in
      words.may(.scale) || words.may(.scalesystem)
        // "nach Tarif (ERA, EG 13)": a German agreement stands without a word of pay.
        || words.hasNumber && (words.may(.paying) || language == .de && words.may(.word))
    }, read: { reading, sentence, _, line in reading.scales(sentence, line) })
}

extension TextReading {
  mutating func scales(_ sentence: Range<Int>, _ line: Int) {
    let isNamed = scan.contains(.scalesystem, in: sentence) || scan.contains(.scale, in: sentence)
    // "Grade 12 or equivalent" is a school's.
    let isOfAgreement = sentence.contains { scan.gradeOfAgreement(at: $0, sentence) != nil }
    guard isNamed || isOfAgreement,
      language != .en || scan.contains(.paying, in: sentence) || namesAgreement(sentence)
        || isGradeAmongFacts(sentence, line)
    else { return }
    let scales = scan.scales(in: sentence, labelled: false)
    let numbered = scales.filter { $0.utf8.contains { (0x30...0x39).contains($0) } }
    // "Het salaris (schaal P)": letters alone count beside a word of pay.
    let isOfPay = scan.contains(.paying, in: sentence) || scan.contains(.tariff, in: sentence)
    let written = numbered.isEmpty && isOfPay ? scales : numbered
    if !written.isEmpty { offer(.scales, .texts(written), sentence, line: line, rule: .sentence) }
  }

  /// "a doctoral position (TV-L E 13, 75 %)": an agreement that has a name is of pay, also where no word says so.
  private func namesAgreement(_ sentence: Range<Int>) -> Bool {
    sentence.contains { index in
      guard let after = scan.skip(Sense.scalesystem.bit, at: index, sentence.upperBound) else {
        return scan.agreementOfBranch(at: index, sentence.upperBound) != nil
      }
      return !scan.isWord("band", at: after - 1, after)
    }
  }

  /// "Clerk Grade 5/6", "Employee group: Professional staff, Grade 11": a short line that ends with the grade, among facts.
  private func isGradeAmongFacts(_ sentence: Range<Int>, _ line: Int) -> Bool {
    let tokens = lines[line].tokens
    guard lines[line].marker == .none, !isSentence(line), tokens.count <= Self.longestWithGrade,
      let word = tokens.last(where: { scan.has(.scale, at: $0, tokens.upperBound) }),
      scan.tokens[word].isCapital, word > tokens.lowerBound,
      tokens.upperBound - word <= Self.longestGrade
    else { return false }
    return [line - 1, line + 1].contains { near in
      lines.indices.contains(near)
        && (lines[near].role == .fact || candidates.contains { $0.line == near })
    }
  }

  /// "Employee group: Professional staff, Grade 11"
  private static let longestWithGrade = 10
  /// "Grade 5/6"
  private static let longestGrade = 4
}
