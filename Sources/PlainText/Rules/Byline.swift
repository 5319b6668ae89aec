import Days
import Facts
import Postings

/// The day of the page, in the line round the title that says who wrote it, when, and how often it was read.
///
///     by Church Office | Jan 25, 2027 | News, Staff | 0 comments
///     08-12-2026 | Bestuur | 214x gelezen
///     15 april 2027, 10:02 • 2 minuten leestijd
///     02.08.2027
extension TextReading {
  mutating func findByline() {
    guard !has(.posted), !settledWithout.contains(.posted),
      let title = candidates.first(where: { $0.field == .title })
    else { return }
    for line in linesRound(title.line) {
      guard let date = dateOfByline(line) else { continue }
      offer(
        .posted, written: .date(date.date), date.start..<date.end, line: line, rule: .position)
      if !isDropped(line) {
        lines[line].role = .fact
        lines[line].staysInBody = columns(ofName: lines[line].tokens).count > 1
        kinds[line] = .posted
      }
      return
    }
  }

  /// So many lines above and below the title may hold it.
  private static let reach = 4
  /// "von", and a name of two words.
  private static let longestWriter = 3
  /// "by Harrow & Pike Recruitment"
  private static let longestHouse = 8
  /// A byline is short.
  private static let longestByline = 26

  /// The lines below the title down to the text, and those above it.
  private func linesRound(_ title: Int) -> [Int] {
    let below = lines.indices[(title + 1)...].lazy.filter { !self.lines[$0].isBlank }
      .prefix { !self.isSentence($0) && !self.isKnownHeading($0) }.prefix(Self.reach)
    let above = lines.indices[..<title].reversed().lazy.filter { !self.lines[$0].isBlank }
      .prefix { !self.isSentence($0) }.prefix(Self.reach)
    return Array(below) + Array(above)
  }

  private func dateOfByline(_ line: Int) -> (start: Int, date: WrittenDate, end: Int)? {
    switch lines[line].role {
    case .open, .aside, .unknownFact: break
    case .dropped(let reason) where reason != .others && reason != .mailHeader && reason != .chat:
      break
    default: return nil
    }
    let tokens = tokensWithDay(line)
    guard tokens.count <= Self.longestByline,
      let date = scan.firstDate(in: tokens), date.date.year != nil,
      scan.firstDate(in: date.end..<tokens.upperBound) == nil
    else { return nil }
    let columns = columns(ofName: tokens).map(\.tokens)
    if columns.count == 1, isWriterOnly(tokens.lowerBound..<date.start),
      date.end == tokens.upperBound
    {
      return date
    }
    guard !saysOtherDay(columns), let column = columns.first(where: { $0.contains(date.start) }),
      column.lowerBound == date.start, isClockOnly(date.end..<column.upperBound)
    else { return nil }
    if columns.count == 1 { return isBelowName(line) ? date : nil }
    return isOfPage(columns.filter { $0 != column }) ? date : nil
  }

  /// "8. Januar 2026 von admin": the number of a list's item is a day where a month follows it. Empty for other items.
  private func tokensWithDay(_ line: Int) -> Range<Int> {
    let tokens = lines[line].tokens
    switch lines[line].marker {
    case .none: return tokens
    case .number
    where tokens.lowerBound >= 2 && scan.has(.month, at: tokens.lowerBound, tokens.upperBound):
      return tokens.lowerBound - 2..<tokens.upperBound
    default: return tokens.lowerBound..<tokens.lowerBound
    }
  }

  /// The label of another day begins a column, or the column before ends in a word that leads to one.
  private func saysOtherDay(_ columns: [Range<Int>]) -> Bool {
    columns.contains { column in
      if let last = column.last,
        scan.skip(Sense.until.bit | Sense.since.bit, at: last, last + 1) != nil
      {
        return true
      }
      return scan.match(.label, at: column.lowerBound, column.upperBound).map {
        let label = Label.at($0.value)
        return label == .deadline || label == .starts || label == .ends
      } ?? false
    }
  }

  /// "door Commissie Technische Zaken op zo" before the day.
  private func isWriterOnly(_ before: Range<Int>) -> Bool {
    guard let first = before.first, before.count <= Self.longestHouse else { return false }
    return scan.isWord(.writtenBy, at: first, before.upperBound)
      && before.dropFirst().allSatisfy {
        scan.tokens[$0].isCapital || scan.isWord(.onDay, at: $0, before.upperBound)
          || scan.has(.weekday, at: $0, before.upperBound)
      }
  }

  /// ", 10:02", "um 9 Uhr", "von admin": nothing but a time of day, or who wrote it.
  private func isClockOnly(_ rest: Range<Int>) -> Bool {
    if let first = rest.first, scan.isWord(.writtenBy, at: first, rest.upperBound),
      rest.count <= Self.longestWriter
        || rest.count <= Self.longestHouse && isOrganisation(rest.dropFirst())
    {
      return true
    }
    return rest.allSatisfy {
      scan.tokens[$0].kind != .word || scan.has(.hours, at: $0, rest.upperBound)
        || scan.isWord(.clock, at: $0, rest.upperBound)
    }
  }

  /// Nothing but the title, a place or what is the page's stands above a day that stands alone.
  private func isBelowName(_ line: Int) -> Bool {
    guard let above = (0..<line).last(where: { !lines[$0].isBlank }) else { return false }
    let tokens = lines[above].tokens
    // "88090 Baden-Württemberg - Immenstaad"
    let isPostal = tokens.first.map {
      scan.tokens[$0].kind == .number && scan.tokens[$0].length == 5
    }
    // "Gepubliceerd in: Vacatures"
    let isOfPage = scan.labelled(tokens).map { $0.label == .posted } ?? false
    return lines[above].role == .title || isDropped(above) || kinds[above] == .place || isOfPage
      || isPostal ?? false || isPlaceAlone(tokens)
  }

  /// How often the page was read or answered, or who wrote it: numbers and words that are no facts.
  private func isOfPage(_ columns: [Range<Int>]) -> Bool {
    // "Interview | 12 January 2027"
    if columns.contains(where: { scan.contains(.trial, in: $0) || scan.contains(.event, in: $0) }) {
      return false
    }
    let areFacts = columns.contains {
      shape($0).facts.contains { $0.field != .fields } || scan.labelled($0)?.joint == .colon
    }
    guard !areFacts else { return false }
    return columns.contains { column in
      scan.tokens[column.lowerBound].kind == .number && column.count <= 4
        || FurnitureWords(scan, column).within > 0
        || !scan.tokens[column.lowerBound].isCapital && column.count <= 6
          && scan.has(.language, at: column.lowerBound, column.lowerBound + 1)
    }
  }
}
