import Facts

/// Contacts beside each other, as a page of two columns has them.
///
///     Dr. Eva Maier            Tom Kurz
///     Abteilungsleiterin       Personalreferent
///     Tel. 030 555-1234        Tel. 030 555-2345
extension ContactRule {
  /// So many stand beside each other at most.
  private static let mostColumns = 4
  /// A name, a role, some numbers: more lines are a table of something else.
  private static let mostRows = 8

  /// The line behind the columns that begin at a line; nil where there are none.
  mutating func readColumns(at index: Int) -> Int? {
    let names = cells(of: index)
    guard (2...Self.mostColumns).contains(names.count),
      names.allSatisfy({
        scan.person(at: $0.lowerBound, $0.upperBound)?.upperBound == $0.upperBound
      })
    else { return nil }
    var rows: [[Range<Int>]] = []
    var end = index + 1
    while end < min(text.lines.count, index + Self.mostRows), case let row = cells(of: end),
      row.count == names.count
    {
      rows.append(row)
      end += 1
    }
    guard rows.contains(where: { $0.contains { hasAddress($0) } }) else { return nil }
    for (column, name) in names.enumerated() {
      holder = nil
      begin(name, in: name, line: index)
      guard let person = holder else { continue }
      for (row, cells) in rows.enumerated() {
        let cell = cells[column]
        if hasAddress(cell) {
          holder = person
          readAddresses(from: cell.lowerBound, cell, line: index + 1 + row)
        } else if contacts[person].role == nil {
          contacts[person].role = scan.line(cell)
        }
      }
    }
    holder = nil
    return end
  }

  /// The parts of a short line that wide gaps or tabs set apart.
  private func cells(of index: Int) -> [Range<Int>] {
    let tokens = text.lines[index].tokens
    let summary = text.summary(of: index)
    guard summary.hasGaps || summary.hasColumns, !text.isDropped(index),
      !text.lines[index].isBlank, tokens.count <= Self.longestRow
    else { return [] }
    var cells: [Range<Int>] = []
    var start = tokens.lowerBound
    for position in tokens.dropFirst() {
      let isTab = scan.tokens[position].kind == .tab
      guard isTab || scan.isGap(before: position) else { continue }
      if start < position { cells.append(start..<position) }
      start = isTab ? position + 1 : position
    }
    if start < tokens.upperBound { cells.append(start..<tokens.upperBound) }
    return cells
  }

  /// Two addresses beside each other are no longer.
  private static let longestRow = 40
}
