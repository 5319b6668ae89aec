import Facts
import Postings

/// The day that a page has right below its title, as sites of news and boards print it.
///
///     # Kerkelijk werker jeugd
///     *14 februari 2026*
extension TextReading {
  /// Nothing but a day with its year, right below the title or below the employer that stands there.
  mutating func takeDateOfPage() {
    guard !has(.posted), !settledWithout.contains(.posted), !isGiven(.posted),
      let title = candidates.first(where: { $0.field == .title })
    else { return }
    for above in lines.indices.prefix(title.line) where isDocument(above) {
      if let next = next(after: above), takeDateAlone(next) { return }
    }
    if takeDateOfCounter() || takeDayAmongFacts(below: title.line) { return }
    var line = title.line
    for _ in 0..<Self.linesToDate {
      guard let next = next(after: line) else { return }
      if takeDateAlone(next) { return }
      guard candidates.contains(where: { $0.line == next && $0.field == .organisation }) else {
        return
      }
      line = next
    }
  }

  /// "am 23.11.2026" alone on a line among the facts below the title.
  private mutating func takeDayAmongFacts(below title: Int) -> Bool {
    var line = title
    for _ in 0..<Self.linesOfFacts {
      guard let next = next(after: line), !isSentence(next), headingTopic(next) == nil else {
        return false
      }
      line = next
      let first = lines[line].tokens.lowerBound
      if scan.isWord(.onDay, at: first, first + 1), takeDateAlone(line) { return true }
    }
    return false
  }

  /// Employer, place, hours, contract and pay stand round the day.
  private static let linesOfFacts = 8

  /// "Stellenausschreibung" over the day: the paper and its date.
  private func isDocument(_ line: Int) -> Bool {
    let tokens = lines[line].tokens
    return !tokens.isEmpty && tokens.count <= Self.longestName && !isDropped(line)
      && scan.skip(.document, at: tokens.lowerBound, tokens.upperBound) == tokens.upperBound
  }

  /// "vacancy announcement"
  private static let longestName = 3

  private mutating func takeDateAlone(_ line: Int) -> Bool {
    guard let date = dateAlone(line) else { return false }
    offer(.posted, written: .date(date.date), date.range, line: line, rule: .position)
    lines[line].role = .fact
    kinds[line] = LineReading.Kind(of: .posted)
    return true
  }

  /// "Online sinds 2 apr. 2026 - laatst gewijzigd 7 apr. 2026": left out for what it counts, and it says when.
  private mutating func takeDateOfCounter() -> Bool {
    for line in lines.indices where lines[line].role == .dropped(.counter) {
      guard let labelled = scan.labelled(lines[line].tokens), labelled.label == .posted,
        let fact = scan.value(of: labelled).facts.first(where: { $0.field == .posted })
      else { continue }
      offer(.posted, written: fact.value, fact.range, line: line, rule: .label)
      return true
    }
    return false
  }

  /// The employer, and the day.
  private static let linesToDate = 2

  /// "am 23.3.2026", "14 februari 2026"
  private func dateAlone(_ line: Int) -> (date: WrittenDate, range: Range<Int>)? {
    guard lines[line].role == .open || lines[line].role == .paragraph else { return nil }
    let tokens = scan.trimmed(lines[line].tokens)
    guard !tokens.isEmpty, tokens.count <= Self.longestDate else { return nil }
    let start =
      scan.skip(.onDay, at: tokens.lowerBound, tokens.upperBound) ?? tokens.lowerBound
    guard let date = scan.date(at: start, tokens.upperBound), date.date.year != nil,
      date.end == tokens.upperBound
    else { return nil }
    return (date.date, start..<date.end)
  }

  /// "op zaterdag 14 februari 2026", in signs of emphasis
  private static let longestDate = 10
}
