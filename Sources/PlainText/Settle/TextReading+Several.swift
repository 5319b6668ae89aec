import Diagnostics
import Facts
import Postings

extension TextReading {
  /// The refusal of a text with several postings.
  func refusal(in source: SourceText) -> Diagnostic? {
    guard let begins = severalPostings(), let first = begins.first else { return nil }
    func place(_ index: Int) -> Location { Location(SourceSpan(lines[index].span), in: source) }
    return .severalPostings(at: place(first), others: begins.dropFirst().map(place))
  }

  /// Whether the text holds several postings, and the lines where each seems to begin: three fields or
  /// more have different values in facts that other text separates.
  private func severalPostings() -> [Int]? {
    if !tableRows.isEmpty { return tableRows }
    var firsts: [(index: Int, block: Int)] = []
    var conflicts: [Int: Set<Field>] = [:]
    let blocks = factBlocks()
    guard Set(blocks.values).count > 1 else { return nil }
    for (index, candidate) in candidates.enumerated()
    where candidate.rule == .label || candidate.rule == .unlabelled {
      switch candidate.field {
      case .locations, .hours, .pay, .education, .deadline, .reference, .title, .posted,
        .employment,
        .organisation, .scales, .fields, .starts:
        break
      default: continue
      }
      guard let block = blocks[candidate.line] else { continue }
      guard let first = firsts.first(where: { candidates[$0.index].field == candidate.field })
      else {
        firsts.append((index, block))
        continue
      }
      if first.block != block, !candidates[first.index].value.isSame(as: candidate.value) {
        conflicts[block, default: []].insert(candidate.field)
      }
    }
    let others = conflicts.filter { $0.value.count >= 3 }.keys.sorted()
    guard !others.isEmpty else { return nil }
    let first = blocks.filter { $0.value == blocks.values.min() }.keys.min() ?? 0
    return ([first] + others.compactMap { block in blocks.filter { $0.value == block }.keys.min() })
      .map(beginning)
  }

  /// The number of the block of facts that a line is in; text between facts ends a block.
  private func factBlocks() -> [Int: Int] {
    var blocks: [Int: Int] = [:]
    var block = 0
    var isOpen = false
    for index in lines.indices {
      switch lines[index].role {
      case .fact, .unknownFact, .aside:
        if !isOpen { block += 1 }
        isOpen = true
        blocks[index] = block
      case .blank, .dropped: break
      default: isOpen = false
      }
    }
    return blocks
  }

  /// The line of the title over a block of facts.
  private func beginning(_ fact: Int) -> Int {
    var first = fact
    var index = fact - 1
    var steps = 0
    while index >= 0, steps < 6 {
      if lines[index].isBlank {
        steps += 1
      } else if isSentence(index) {
        break
      } else {
        first = index
        steps += 1
      }
      index -= 1
    }
    return first
  }
}

extension Candidate.Value {
  func isSame(as other: Self) -> Bool {
    switch (self, other) {
    case (.fact(let a), .fact(let b)):
      if case .pay(let one) = a, case .pay(let two) = b {
        return one.min == two.min && one.max == two.max
      }
      return a == b
    case (.date(let a), .date(let b)):
      return a.month == b.month && a.day == b.day
        && (a.year == b.year || a.year == nil || b.year == nil)
    case (.deadline(let a), .deadline(let b)):
      return a.date.month == b.date.month && a.date.day == b.date.day
    default: return false
    }
  }
}
