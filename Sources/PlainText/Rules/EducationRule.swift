import Facts
import Postings

/// The level of education that a sentence asks for.
extension SentenceRule {
  static let education = SentenceRule(
    .education,
    mayGive: { words, _ in
      words.may(.education)
    }, read: { draft, sentence, _, line in draft.education(sentence, line) })
}

extension Draft {
  /// "hbo werk- en denkniveau", "een diploma op mbo 4 niveau": a level with a word that asks for one.
  mutating func education(_ sentence: Range<Int>, _ line: Int) {
    guard let first = scan.first(.education, in: sentence), !scan.contains(.later, in: sentence),
      !scan.contains(.needless, in: sentence),
      // "20,10 EUR pro Stunde im Master"
      !scan.summary(sentence).hasCurrency
    else { return }
    let near =
      max(sentence.lowerBound, first.start - 5)..<min(sentence.upperBound, first.match.end + 6)
    guard
      scan.contains(.asking, in: near)
        || first.start - sentence.lowerBound <= 4 && topic(of: line) == .requirements
    else { return }
    guard scan.stance(of: first.start..<first.match.end, in: sentence) != .denied else { return }
    let levels = scan.education(in: first.start..<near.upperBound).levels
    guard !levels.isEmpty else { return }
    offer(
      .education, .education(levels), first.start..<near.upperBound, line: line, rule: .sentence)
  }
}
