import Facts
import Postings

// Towns round the title, which nothing else tells: at the beginning of a short line or of one of its columns.
//
//     Chef de Partie                                    Softwareentwickler*in Java - b.logisch - Wien
//     The Carrowbeg Arms Hotel                          Antwerpen / Mechelen — deeltijds of flexi
//     Westport | Permanent, full-time | €17.20          Wien, 7. Bezirk (Neubau)   Vollzeit
extension TextReading {
  /// So many lines below the title they stand.
  private static let columnsReach = 5
  /// A town has at most so many words.
  private static let longestTown = 4
  /// What is said of a town behind a comma is short.
  private static let longestAside = 8
  /// A line of columns is no longer.
  private static let longestLine = 40

  mutating func findPlaceInColumns() {
    guard !settledWithout.contains(.locations),
      let title = candidates.first(where: { $0.field == .title })
    else { return }
    guard !has(.locations) else { return addTownsListed() }
    if takeTownsBeside(title) { return }
    var seen = 0
    for index in lines.indices[(title.line + 1)...] where !lines[index].isBlank {
      guard seen < Self.columnsReach, !isSentence(index) else { break }
      seen += 1
      if isDropped(index) || lines[index].tokens.count > Self.longestLine { continue }
      if takeTowns(line: index) || takeUnknownTown(line: index) { return }
    }
    takeTownsOfPageTitle(title)
  }

  /// The columns behind the title in its own line: "Meubelmaker m/v/x   Wetteren (Oost-Vlaanderen)   voltijds"; the town
  /// in brackets: "Barista (Gent)".
  private mutating func takeTownsBeside(_ title: Candidate) -> Bool {
    let name = tokens(in: title.span, line: title.line)
    if let open = name.last(where: { scan.tokens[$0].isSign("(") }), open > name.lowerBound,
      let close = name.last, scan.tokens[close].isSign(")"),
      let (town, end) = knownTown(at: open + 1, name), end == close
    {
      offer(.locations, .places([town]), open + 1..<end, line: title.line, rule: .position)
      return true
    }
    let columns = columns(ofName: lines[title.line].tokens)
    guard columns.count > 1 else { return false }
    return take(
      columns.map(\.tokens).filter { !scan.span($0).overlaps(title.span) }, of: title.line)
  }

  /// "Softwareentwickler*in Java - b.logisch - Wien" over the page that has the title once more.
  private mutating func takeTownsOfPageTitle(_ title: Candidate) {
    guard let first = lines.indices.first(where: { !lines[$0].isBlank }), first < title.line else {
      return
    }
    let columns = columns(ofName: lines[first].tokens).map(\.tokens)
    let words = tokens(in: title.span, line: title.line)
    let others = columns.filter { !scan.contains(words, within: $0) }
    guard columns.count > 1, others.count < columns.count else { return }
    _ = take(others, of: first)
  }

  private mutating func takeTowns(line index: Int) -> Bool {
    let columns = columns(ofName: lines[index].tokens).map(\.tokens).filter { !isName($0, index) }
    guard !columns.isEmpty else { return false }
    guard take(columns, of: index) || takeTowns(within: index) else { return false }
    addTownsListed()
    let isWhole = columns.count == 1 && columns[0] == lines[index].tokens
    if lines[index].role != .fact, isWhole {
      lines[index].role = .fact
      kinds[index] = .place
    }
    lines[index].staysInBody = !isWhole
    return true
  }

  /// "niveau 6, 20-32 uur, in Ommen, Dalfsen of Hardenberg"
  private mutating func takeTowns(within line: Int) -> Bool {
    let tokens = lines[line].tokens
    guard !isRemote else { return false }
    for index in tokens.dropFirst()
    where scan.isWord(.inside, at: index - 1, index) && scan.tokens[index - 1].isSpaced {
      guard let (towns, tokens) = towns(beginning: index..<tokens.upperBound) else { continue }
      offer(.locations, .places(towns), tokens, line: line, rule: .position)
      return true
    }
    return false
  }

  /// The column is taken as title or employer.
  private func isName(_ column: Range<Int>, _ line: Int) -> Bool {
    candidates.contains {
      $0.line == line && ($0.field == .organisation || $0.field == .title)
        && $0.span.overlaps(scan.span(column))
    }
  }

  /// The towns on lines of their own below the one that was taken.
  private mutating func addTownsListed() {
    guard let place = candidates.lastIndex(where: { $0.field == .locations }),
      candidates[place].rule == .position, case .fact(.places(let towns)) = candidates[place].value
    else { return }
    let line = candidates[place].line
    guard scan.span(lines[line].tokens) == candidates[place].span else { return }
    candidates[place].value = .fact(.places(towns + townsListed(below: line)))
  }

  private mutating func take(_ columns: [Range<Int>], of line: Int) -> Bool {
    for column in columns {
      guard let (towns, tokens) = towns(beginning: column) else { continue }
      // Nobody works in a place; "Chemnitz oder remote" names one.
      if isRemote, tokens.upperBound == column.upperBound { continue }
      offer(.locations, .places(towns), tokens, line: line, rule: .position)
      return true
    }
    return false
  }

  /// Towns of the lists and nothing else before the end of the column, a comma, a bracket, "or remote" or a post code.
  private func towns(beginning column: Range<Int>) -> (towns: [Place], tokens: Range<Int>)? {
    var start = column.lowerBound
    if let label = scan.match(.label, at: start, column.upperBound),
      Label.at(label.value) == .place, label.end < column.upperBound
    {
      start = label.end
    }
    let first = start
    var towns: [Place] = []
    var end = start
    while let (town, after) = knownTown(at: start, column) {
      towns.append(town)
      end = after
      guard end + 1 < column.upperBound else { break }
      let isListed =
        scan.tokens[end].isSign(",") || scan.tokens[end].isSign("/")
        || scan.skip(Sense.and.bit | Sense.or.bit, at: end, column.upperBound) == end + 1
      guard isListed else { break }
      start = end + 1
    }
    guard !towns.isEmpty, mayFollowTown(end..<column.upperBound) else { return nil }
    return (towns, first..<end)
  }

  private func knownTown(at start: Int, _ column: Range<Int>) -> (Place, Int)? {
    guard start < column.upperBound, scan.tokens[start].isCapital || scan.tokens[start].isSign("'")
    else { return nil }
    let ends = stride(
      from: min(start + Self.longestTown + 1, column.upperBound), to: start, by: -1)
    for end in ends where scan.tokens[end - 1].kind == .word {
      guard let entry = scan.gazetteer(start..<end), entry.kind == .town else { continue }
      // "Regen" and "Spring" are words first.
      guard end > start + 1 || scan.tokens[start].word == 0 else { return nil }
      guard scan.isHyphened(at: end) else { return (entry.place, end) }
      let whole = min(end + 2, column.upperBound)
      return hasParts(entry, whole: start..<whole) ? (entry.place, whole) : nil
    }
    return nil
  }

  private func mayFollowTown(_ rest: Range<Int>) -> Bool {
    guard let next = rest.first else { return true }
    if scan.tokens[next].isSign("(") { return rest.contains { scan.tokens[$0].isSign(")") } }
    if scan.tokens[next].isSign(",") || scan.tokens[next].isSign("/") {
      return rest.count <= Self.longestAside + 1
    }
    if let after = scan.skip(Sense.or.bit | Sense.and.bit, at: next, rest.upperBound) {
      return scan.contains(.workplace, in: after..<rest.upperBound)
    }
    // "VIC 3350", "SK9 3TT"
    return rest.allSatisfy {
      scan.tokens[$0].kind == .number || scan.tokens[$0].traits.contains(.allCapitals)
    } && rest.contains { scan.tokens[$0].kind == .number }
  }

  /// Among the columns of a line of facts, in English, a name that no vocabulary knows.
  private mutating func takeUnknownTown(line index: Int) -> Bool {
    let columns = columns(ofName: lines[index].tokens)
    guard language == .en, lines[index].role == .fact, !isRemote, columns.count > 1,
      columns.dropFirst().contains(where: \.isBar)
    else { return false }
    let unknown = columns.map(\.tokens).filter(isUnknownColumn)
    guard unknown.count == 1, let town = unknown.first else { return false }
    offerUnknownTown(town, index)
    lines[index].staysInBody = true
    return true
  }

  private func isUnknownColumn(_ column: Range<Int>) -> Bool {
    column.count <= Self.longestTown
      && column.allSatisfy {
        isUnknownName($0) && !scan.tokens[$0].traits.contains(.allCapitals)
          && scan.tokens[$0].length > 2
      }
  }
}
