/// Which of the vacancies that a source tells now are which of those that it told before, where all have one title or one
/// name. Every step takes the pairs that are certain, and leaves the rest to the next:
///
///     1  said word for word as before
///     2  the only one of its place and employer, now and before
///     3  of one place and employer, and most of the text is the same
///     4  a text that no other has, at another place
///     5  the only one of its title, now and before
///     6  as 2 and 3 one that is closed: it has come back
struct VacancyMatch {
  typealias Row = (id: String, look: VacancyLook, name: String?)
  typealias Known = (id: String, look: VacancyLook, isClosed: Bool)

  private let rows: [Row]
  private let known: [Known]
  /// By what the rows are told apart here, what they are called on the board.
  private(set) var names: [String: String]
  private var given: Set<String>

  /// `rows` and `known` in an order of their own, that no change of the source's order changes.
  init(rows: [Row], known: [Known]) {
    self.rows = rows
    self.known = known
    names = Dictionary(rows.compactMap { row in row.name.map { (row.id, $0) } }) { first, _ in first
    }
    given = Set(names.values)
  }

  /// Half of the words are the same: one text that was gone over.
  private static let sameText = 0.5
  /// Nearly all are: one text at another place.
  private static let oneText = 0.9

  mutating func settle() {
    let open = known.filter { !$0.isClosed }
    takeSole(open)
    takeLike(open)
    takeMoved(open)
    if rows.count == 1, open.count == 1 { take(rows[0], open[0]) }
    let closed = known.filter(\.isClosed)
    takeSole(closed)
    takeLike(closed)
  }

  private mutating func take(_ row: Row, _ known: Known) {
    guard isFree(row), isFree(known) else { return }
    names[row.id] = known.id
    given.insert(known.id)
  }

  private func isFree(_ row: Row) -> Bool { names[row.id] == nil }
  private func isFree(_ known: Known) -> Bool { !given.contains(known.id) }

  private mutating func takeSole(_ known: [Known]) {
    let before = Dictionary(grouping: known, by: \.look.key)
    for (key, now) in Dictionary(grouping: rows, by: \.look.key) {
      if now.count == 1, let same = before[key], same.count == 1 { take(now[0], same[0]) }
    }
  }

  private mutating func takeLike(_ known: [Known]) {
    var pairs: [(row: Row, known: Known, likeness: Double, agreement: Int)] = []
    for row in rows where isFree(row) {
      for known in known where isFree(known) && known.look.key == row.look.key {
        let likeness = row.look.likeness(to: known.look)
        guard likeness >= Self.sameText else { continue }
        pairs.append((row, known, likeness, row.look.agreement(with: known.look)))
      }
    }
    let best = pairs.sorted {
      ($0.likeness, $0.agreement, $0.row.id, $0.known.id)
        > ($1.likeness, $1.agreement, $1.row.id, $1.known.id)
    }
    for pair in best { take(pair.row, pair.known) }
  }

  private mutating func takeMoved(_ known: [Known]) {
    for row in rows where isFree(row) {
      let before = known.filter { $0.look.likeness(to: row.look) >= Self.oneText }
      guard before.count == 1 else { continue }
      let now = rows.count { $0.look.likeness(to: row.look) >= Self.oneText }
      if now == 1 { take(row, before[0]) }
    }
  }
}
