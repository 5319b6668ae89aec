package import Diagnostics
import Facts

/// Reads the entries of a mapping by a table of rows. Every problem is reported at its place; what is
/// fine is handed over even when something beside it is not.
package struct FieldReading<Owner>: Sendable {
  package let table: FieldTable<Owner>
  package let source: SourceText

  package init(_ table: FieldTable<Owner>, in source: SourceText) {
    self.table = table
    self.source = source
  }

  /// One value that was read: its row, its value, and where it stands.
  package struct Found {
    /// The place of the row in the table.
    package let position: Int
    package let row: FieldRow<Owner>
    package let value: FactValue
    package let node: YAMLNode
    package let entry: YAMLEntry
  }

  package func read(
    _ entries: [YAMLEntry], log: inout DiagnosticLog, found: (Found) -> Void
  ) {
    readEach(entries, log: &log, found: found)
  }

  private func readEach(
    _ entries: [YAMLEntry], log: inout DiagnosticLog, found: (Found) -> Void
  ) {
    // Per row, the entry that gave it.
    var seen = [Int?](repeating: nil, count: table.rows.count)
    var unknown: (count: Int, last: Diagnostic)?
    for (number, entry) in entries.enumerated() {
      guard let position = table.position(of: entry.key) else {
        // What a key was meant to be is looked for as often as it is said.
        if let unknown, unknown.count >= DiagnosticLog.limit {
          log.add(anotherLike: unknown.last)
          continue
        }
        let diagnostic = Diagnostic.unknownKey(entry, in: table, source)
        log.add(diagnostic)
        unknown = ((unknown?.count ?? 0) + 1, diagnostic)
        continue
      }
      if let first = seen[position], entries[first].key != entry.key {
        log.add(.sameFieldTwice(entry, entries[first], table.rows[position].key, in: source))
        continue
      }
      seen[position] = number
      let row = table.rows[position]
      if entry.value.isAbsent { continue }
      guard var value = value(of: entry.value, as: row.kind, log: &log) else {
        log.add(.wrongValue(entry, row.key, row.kind, in: source))
        continue
      }
      guard value.itemCount <= FactValue.mostItems else {
        log.add(.tooManyItems(entry, row.key, value.itemCount, in: source))
        continue
      }
      if case .pay(let pay) = value, hasUnclearAmount(pay) {
        log.add(.unclearAmount(entry, in: source))
      }
      if row.opposites.contains(entry.key), case .flag(let flag) = value { value = .flag(!flag) }
      found(
        Found(position: position, row: row, value: value, node: entry.value, entry: entry))
    }
  }

  /// Reads straight into the owner, where nobody asks for facts.
  package func read(_ entries: [YAMLEntry], into owner: inout Owner, log: inout DiagnosticLog) {
    read(entries, log: &log) { $0.row.assign(&owner, $0.value) }
  }
}

extension FieldReading where Owner == Posting {
  /// The same, compiled for postings, which are many.
  package func read(
    _ entries: [YAMLEntry], log: inout DiagnosticLog, found: (Found) -> Void
  ) {
    readEach(entries, log: &log, found: found)
  }
}
