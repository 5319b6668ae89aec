import Facts
import Postings

/// Pay scales, as sentences name them.
extension SentenceRule {
  static let scales = SentenceRule(
    .scales,
    mayGive: { words, _ in
      words.may(.scale) || words.may(.scalesystem) || words.hasNumber && words.may(.paying)
    }, read: { reading, sentence, _, line in reading.scales(sentence, line) })
}

extension TextReading {
  mutating func scales(_ sentence: Range<Int>, _ line: Int) {
    let isNamed = scan.contains(.scalesystem, in: sentence) || scan.contains(.scale, in: sentence)
    // "Grade 12 or equivalent" is a school's.
    let isOfAgreement = sentence.contains { scan.gradeOfAgreement(at: $0, sentence) != nil }
    guard isNamed || isOfAgreement, language != .en || scan.contains(.paying, in: sentence) else {
      return
    }
    let scales = scan.scales(in: sentence, labelled: false)
    let numbered = scales.filter { $0.utf8.contains { (0x30...0x39).contains($0) } }
    // "Het salaris (schaal P)": letters alone count beside a word of pay.
    let isOfPay = scan.contains(.paying, in: sentence) || scan.contains(.tariff, in: sentence)
    let written = numbered.isEmpty && isOfPay ? scales : numbered
    if !written.isEmpty { offer(.scales, .texts(written), sentence, line: line, rule: .sentence) }
  }
}
