import Facts
import Postings

/// The level of education that a sentence asks for.
extension SentenceRule {
  static let education = SentenceRule(
    .education,
    mayGive: { words, _ in
      words.may(.education)
    }, read: { reading, sentence, _, line in reading.education(sentence, line) })
}

extension TextReading {
  /// A post for those who write a doctor's thesis does not ask for one: "PhD" among its facts is what it is.
  mutating func dropDegreeOfPost() {
    guard let title = candidates.first(where: { $0.field == .title }),
      lines[title.line].tokens.contains(where: {
        scan.match(.education, at: $0, lines[title.line].tokens.upperBound)
          .flatMap { Education.at($0.value) } == .phd
      })
    else { return }
    for index in candidates.indices.reversed() where candidates[index].field == .education {
      guard case .fact(.education(let levels)) = candidates[index].value, levels.contains(.phd)
      else { continue }
      let rest = levels.filter { $0 != .phd }
      if rest.isEmpty {
        candidates.remove(at: index)
      } else {
        candidates[index].value = .fact(.education(rest))
      }
    }
  }

  /// "-diploma (niveau 3 of 4)"
  private static let longestLevels = 8

  /// "Je begeleidt onze stagiairs van"
  private static let wordsToLearners = 6

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
    // "Je begeleidt stagiairs van mbo en hbo"
    let lead = max(sentence.lowerBound, first.start - Self.wordsToLearners)..<first.start
    guard !scan.contains(.supervising, in: lead) else { return }
    guard scan.stance(of: first.start..<first.match.end, in: sentence) != .denied else { return }
    let end = min(sentence.upperBound, first.match.end + Self.longestLevels)
    let levels = scan.education(in: first.start..<end).levels
    guard !levels.isEmpty else { return }
    offer(
      .education, .education(levels), first.start..<near.upperBound, line: line, rule: .sentence)
  }
}
