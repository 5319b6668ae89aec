/// A stretch of the text that may be the title or the employer, and what is known of it there.
struct Occurrence {
  let tokens: Range<Int>
  /// The index of its line.
  let line: Int
  var evidence: EvidenceSet
}

/// The same words, at all the places where a rule found them.
struct NameCandidate {
  private(set) var occurrences: [Occurrence]
  /// What holds for the name as a whole: how often it stands in the text, what its domain is.
  var evidence = EvidenceSet()

  init(_ occurrence: Occurrence) { occurrences = [occurrence] }

  mutating func add(_ occurrence: Occurrence) { occurrences.append(occurrence) }
  mutating func add(_ other: NameCandidate) {
    occurrences += other.occurrences
    evidence = evidence.union(other.evidence)
  }

  /// All that speaks for it, anywhere, and what speaks against it everywhere: one good place is enough.
  func summary(_ weights: Weights) -> EvidenceSet {
    var all = evidence
    var everywhere: EvidenceSet?
    for occurrence in occurrences {
      all = all.union(occurrence.evidence)
      everywhere = everywhere.map { $0.intersection(occurrence.evidence) } ?? occurrence.evidence
    }
    return all.without(weights.against).union(
      (everywhere ?? EvidenceSet()).union(evidence).only(weights.against))
  }

  /// The place that speaks best for it; of equals the last, which stands nearest to the text.
  func best(_ weights: Weights) -> Occurrence {
    occurrences.reduce(occurrences[0]) {
      weights.sum($1.evidence) >= weights.sum($0.evidence) ? $1 : $0
    }
  }
}

/// The candidates for one field, weighed.
struct Choice {
  struct Weighed {
    let name: NameCandidate
    let evidence: EvidenceSet
    let score: Int
    let best: Occurrence
  }

  /// The heaviest first; of equals the first in the text.
  let weighed: [Weighed]
  let weights: Weights

  init(_ candidates: [NameCandidate], _ weights: Weights) {
    self.weights = weights
    weighed = candidates.map {
      let evidence = $0.summary(weights)
      return Weighed(
        name: $0, evidence: evidence, score: weights.sum(evidence), best: $0.best(weights))
    }.enumerated().sorted {
      ($1.element.score, $0.offset) < ($0.element.score, $1.offset)
    }.map(\.element)
  }

  /// The best, when enough speaks for it.
  var winner: Weighed? {
    weighed.first.flatMap {
      let bar = $0.evidence.contains(.jobWord) ? weights.barOfJobs : weights.bar
      return $0.score >= bar ? $0 : nil
    }
  }

  /// Another that is nearly as good.
  var rival: Weighed? {
    guard let winner, weighed.count > 1, weighed[1].score >= weights.bar,
      winner.score - weighed[1].score < Weights.margin
    else { return nil }
    return weighed[1]
  }
}
