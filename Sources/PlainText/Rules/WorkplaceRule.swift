import Facts
import Postings

/// Whether one works at home.
extension SentenceRule {
  static let workplace = SentenceRule(
    .workplace,
    mayGive: { words, _ in
      words.may(.workplace)
    }, read: { reading, sentence, _, line in reading.workplace(sentence, line) })
}

extension TextReading {
  /// "Thuiswerken mag, maximaal 2 dagen per week", "Hybrid working is the norm". One word alone says too
  /// little in a sentence; working from home is remote only where all the work is, and hybrid on some days.
  mutating func workplace(_ sentence: Range<Int>, _ line: Int) {
    guard let found = scan.first(.workplace, in: sentence),
      var workplace = Workplace.at(found.match.value), workplace != .onsite,
      found.match.end - found.start >= 2
    else { return }
    let phrase = max(sentence.lowerBound, found.start - 2)..<found.match.end
    if workplace == .remote, !scan.contains(.wholly, in: phrase) {
      guard scan.contains(.days, in: sentence) else { return }
      workplace = .hybrid
    }
    switch scan.stance(of: found.start..<found.match.end, in: sentence) {
    case .holds: break
    case .possible: workplace = .hybrid
    case .denied, .limited, .theirs: return
    }
    offer(
      .workplace, .workplace(workplace), found.start..<found.match.end, line: line, rule: .sentence)
  }
}
