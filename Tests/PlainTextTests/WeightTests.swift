import Diagnostics
import Facts
import Postings
import Testing

@testable import PlainText

/// The table of weights: right over the corpus, and no text hangs on one of them.
@Suite struct WeightTests {
  /// At most this share of the names changes when one weight is one more or one less.
  private static let mostChanged = 0.03

  @Test(arguments: [Field.title, .organisation])
  func noTextHangsOnOneWeight(_ field: Field) {
    let all = ReadingLaws.postings.filter { $0.source.path.hasSuffix(".txt") }
      .compactMap { posting in
        choices(in: posting.source).first { $0.field == field }?.choice
      }
    #expect(all.count > 200)
    guard let base = all.first?.weights else { return }
    for piece in Evidence.allCases where base.of(piece) != 0 {
      for step in [-1, 1] {
        var weights = base
        weights.set(piece, base.of(piece) + step)
        let changed = all.count {
          Choice($0.weighed.map(\.name), weights).winner?.best.tokens != $0.winner?.best.tokens
        }
        let share = Double(changed) / Double(all.count)
        #expect(share <= Self.mostChanged, "\(field) \(piece) \(step): \(changed) change")
      }
    }
  }

  @Test func againstCountsOnlyWhereItHoldsEverywhere() {
    var candidate = NameCandidate(
      Occurrence(tokens: 0..<2, line: 0, evidence: EvidenceSet([.repeated, .amongLinks, .menu])))
    candidate.add(Occurrence(tokens: 5..<7, line: 9, evidence: EvidenceSet([.overText, .menu])))
    let summary = candidate.summary(.title)
    #expect(summary == EvidenceSet([.repeated, .overText, .menu]))
  }

  @Test func nobodyIsTakenBelowTheBar() {
    let weak = NameCandidate(Occurrence(tokens: 0..<2, line: 0, evidence: EvidenceSet([.alone])))
    #expect(Choice([weak], .title).winner == nil)
    let strong = NameCandidate(Occurrence(tokens: 4..<6, line: 3, evidence: EvidenceSet([.label])))
    #expect(Choice([weak, strong], .title).winner?.best.line == 3)
  }
}
