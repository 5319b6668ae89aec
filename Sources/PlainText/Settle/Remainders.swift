import Diagnostics
import Facts
import Postings

/// What the lines that leave the body say beside their facts stays: as a fact's note, or in the body.
///
///     Standplaats: Tiel, ook avonden en weekenden    → Tiel, with the note "ook avonden en weekenden"
extension TextReading {
  mutating func keepRemainders(of facts: inout [Fact]) {
    var held: HeldWords?
    for index in lines.indices where leavesBody(index) {
      let words = unexplained(index)
      guard !words.isEmpty else { continue }
      let known = held ?? HeldWords(facts)
      held = known
      let tokens = lines[index].tokens
      let lost = words.filter {
        !known.contains($0, scan) && !isOfDay($0, facts)
          && scan.placeName(at: $0, in: tokens) == nil
      }
      guard let first = lost.first, let last = lost.last else { continue }
      let rest = clause(first..<last + 1, lines[index].tokens)
      if let place = factToNote(line: index, rest, facts) {
        facts[place] = facts[place].noted(scan.line(rest))
      } else {
        lines[index].staysInBody = true
      }
    }
  }

  private func leavesBody(_ index: Int) -> Bool {
    guard !lines[index].staysInBody else { return false }
    switch lines[index].role {
    case .fact, .title: return true
    default: return false
    }
  }

  /// The words and numbers of a line that no vocabulary explains as the wording of a fact.
  private func unexplained(_ line: Int) -> [Int] {
    let tokens = valueTokens(line)
    let isTitle = lines[line].role == .title
    var words: [Int] = []
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      if let after = scan.wording(at: index, tokens.upperBound) {
        index = after
        continue
      }
      let kind = scan.tokens[index].kind
      let isSite = isTitle && scan.isWord(.site, at: index, tokens.upperBound)
      if kind == .word || kind == .number, !isSite { words.append(index) }
      index += 1
    }
    return words
  }

  /// A line without the label that nobody knows: "Zeitaufwand: 2-3 Stunden".
  private func valueTokens(_ line: Int) -> Range<Int> {
    let tokens = lines[line].tokens
    let end = tokens.prefix(6).first {
      scan.tokens[$0].isSign(":") && !scan.tokens[$0].isSpaced || scan.tokens[$0].kind == .tab
    }
    guard let end, lines[line].role == .fact,
      (tokens.lowerBound..<end).allSatisfy({ scan.tokens[$0].kind == .word })
    else { return tokens }
    return end..<tokens.upperBound
  }

  /// From the sign that parts clauses before a stretch to the one behind it.
  private func clause(_ range: Range<Int>, _ line: Range<Int>) -> Range<Int> {
    func parts(_ index: Int) -> Bool {
      let token = scan.tokens[index]
      // "0,8 fte"
      if token.isSign(","), index + 1 < line.upperBound, !scan.tokens[index + 1].isSpaced {
        return false
      }
      return token.kind == .tab || token.kind == .bullet
        || [",", ";", ":", "(", ")", "|"].contains { token.isSign($0) }
    }
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > line.lowerBound, !parts(start - 1) { start -= 1 }
    while end < line.upperBound, !parts(end) { end += 1 }
    let opens = (start..<end).last { scan.tokens[$0].isSign("(") }
    let closes = (start..<end).last { scan.tokens[$0].isSign(")") }
    if let opens, opens > closes ?? 0, scan.isSign(")", at: end, line.upperBound) { end += 1 }
    return start..<end
  }

  /// A number in the words of a day: "2 augustus 2024" is kept as 2024-08-02.
  private func isOfDay(_ index: Int, _ facts: [Fact]) -> Bool {
    let span = scan.span(index..<index + 1)
    return facts.contains { fact in
      switch fact.value {
      case .day, .deadline:
        fact.span.start <= span.lowerBound && span.upperBound <= fact.span.end
      default: false
      }
    }
  }

  /// The fact of the line that the rest stands beside. A title has no note.
  private func factToNote(line: Int, _ rest: Range<Int>, _ facts: [Fact]) -> Int? {
    guard lines[line].role == .fact else { return nil }
    let span = scan.span(lines[line].tokens)
    let start = scan.span(rest).lowerBound
    let here = facts.indices.filter {
      span.lowerBound <= facts[$0].span.start && facts[$0].span.end <= span.upperBound
        && facts[$0].note == nil && facts[$0].field != .title
    }
    return here.last { facts[$0].span.start <= start } ?? here.first
  }
}

/// The words that the values of facts hold.
private struct HeldWords {
  private var digests: Set<UInt32> = []

  init(_ facts: [Fact]) {
    for fact in facts {
      add(fact.shown)
      if let note = fact.note { add(note) }
      switch fact.value {
      case .pay(let pay): add(pay.text)
      case .deadline(let deadline): add(deadline.text)
      default: break
      }
    }
  }

  private mutating func add(_ text: String) {
    withScan(text) { scan, all in
      for index in all { digests.insert(WordIndex.digest(scan, index)) }
    }
  }

  func contains(_ index: Int, _ scan: Scan) -> Bool {
    digests.contains(WordIndex.digest(scan, index))
  }
}

extension Fact {
  fileprivate func noted(_ note: String) -> Fact {
    Fact(
      field: field, value: value, note: note, raw: raw, span: span, rule: rule,
      certainty: certainty)
  }
}
