import Facts

/// Lists that lost their signs when they were copied: short parallel lines right below each other, under a heading or a
/// line that leads to them.
///
///     In return you'll find:
///
///     children who hold doors open
///     a staffroom with a proper kettle
///     free parking
struct ListRuns {
  private let reading: TextReading
  /// The lines that are items.
  private(set) var items: Set<Int> = []

  /// Where the first prose stands: above it are a title and facts, and no list without a lead that is known.
  private let prose: Int

  init(_ reading: TextReading) {
    self.reading = reading
    prose =
      reading.lines.indices.first {
        reading.lines[$0].role == .paragraph && reading.isSentence($0)
          && reading.width($0) >= Self.leastProse
      } ?? reading.lines.count
    var place = 0
    while place < reading.lines.count {
      let run = run(from: place)
      if let led = led(run) { items.formUnion(led) }
      place = max(place + 1, (run.last ?? place) + 1)
    }
  }

  /// The items of a run: all of it under a lead, or what stands below its first line.
  private func led(_ run: [Int]) -> ArraySlice<Int>? {
    guard run.count >= Self.leastItems, let first = run.first, !goesOnAsAddress(run) else {
      return nil
    }
    if isLed(first), isList(run) { return run[...] }
    // "Was Sie bewegen" right over its items
    guard first > prose, isShortLead(first), run.count > Self.leastItems,
      reading.lines[first].isAfterBlank,
      isList(Array(run.dropFirst()))
    else { return nil }
    return run.dropFirst()
  }

  /// "Stroud" right over "GL5 4BH"
  private func goesOnAsAddress(_ run: [Int]) -> Bool {
    guard let last = run.last, last + 1 < reading.lines.count else { return false }
    let next = reading.lines[last + 1]
    return !next.isBlank && !next.isAfterBlank && !next.tokens.isEmpty && tellsWay(last + 1)
  }

  /// A few words, and no greeting: "Dein Posten".
  private func isShortLead(_ index: Int) -> Bool {
    reading.width(index) <= Self.longestLead && !reading.endsWith(",", index)
      && !reading.endsWith(".", index)
  }

  /// "Persoonsgebonden competenties"
  private static let longestLead = 40
  /// A sentence of so many letters is one of a text.
  private static let leastProse = 60
  /// Two short lines may be anything.
  private static let leastItems = 3
  /// An item has no more letters; a longer line is a paragraph.
  private static let longestItem = 120

  /// The lines from `start` on that go on below each other; what was read as a fact, or dropped, stands for nothing.
  private func run(from start: Int) -> [Int] {
    var run: [Int] = []
    for index in start..<reading.lines.count {
      let line = reading.lines[index]
      if run.isEmpty || !line.isAfterBlank, mayBeItem(index) {
        run.append(index)
      } else if run.isEmpty || line.isBlank || !isTaken(line) {
        break
      }
    }
    return run
  }

  private func isTaken(_ line: PlainLine) -> Bool {
    if case .fact = line.role { return !line.staysInBody && !line.isAfterBlank }
    return false
  }

  private func mayBeItem(_ index: Int) -> Bool {
    let line = reading.lines[index]
    let isWritten: Bool
    switch line.role {
    case .paragraph, .open: isWritten = true
    case .fact: isWritten = line.staysInBody
    default: isWritten = false
    }
    guard isWritten, line.marker == .none, !line.tokens.isEmpty,
      reading.width(index) <= Self.longestItem, !reading.endsWith(":", index)
    else { return false }
    return !tellsWay(index) && reading.sentences(line.tokens).count == 1
  }

  /// A way to reach somebody, an address: lines of a contact stand below each other as well.
  private func tellsWay(_ index: Int) -> Bool {
    let scan = reading.scan
    let (tokens, summary) = (reading.lines[index].tokens, reading.summary(of: index))
    if summary.may("@")
      || tokens.contains(where: { scan.webAddress(at: $0, tokens.upperBound) != nil })
    {
      return true
    }
    guard summary.hasNumber else { return false }
    return reading.hasTelephone(tokens)
      || tokens.contains { scan.isWholePostcode(at: $0, tokens.upperBound) }
  }

  /// Under a heading that is about no contact, or a line that ends in a colon; a blank may stand between.
  private func isLed(_ first: Int) -> Bool {
    guard let above = reading.lines[..<first].lastIndex(where: { !$0.isBlank }) else {
      return false
    }
    switch reading.lines[above].role {
    case .heading(let topic): return topic != .contact && topic != .facts
    case .paragraph, .open:
      if reading.endsWith(":", above) { return reading.width(above) <= Self.longestItem }
      // A short line alone, apart from the lines below it
      return above > prose && isShortLead(above) && reading.lines[above].isAfterBlank
        && reading.lines[first].isAfterBlank
    default: return false
    }
  }

  /// None ends as a sentence does, but for the last; or all do, and most begin with the same word.
  private func isList(_ run: [Int]) -> Bool {
    let ends = run.dropLast().count { reading.endsWith(".", $0) || reading.endsWith("!", $0) }
    if ends == 0 { return true }
    guard ends == run.count - 1 else { return false }
    var counts: [String: Int] = [:]
    for index in run {
      let first = reading.lines[index].tokens.lowerBound
      counts[reading.scan.text(first..<first + 1), default: 0] += 1
    }
    return (counts.values.max() ?? 0) * 2 > run.count
  }
}
