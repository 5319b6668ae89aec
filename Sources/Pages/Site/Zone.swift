package import Days
import Synchronization
import TimeZones

/// The board's time zone: how far its clocks are from UTC on a day.
package struct Zone: Sendable {
  package let identifier: String
  private let table: TimeZoneTable
  private let memory = Memory()

  /// What was asked of the system's tables once: thousands of postings share a few hundred days.
  private final class Memory: Sendable {
    let offsets = Mutex<[Int: Int]>([:])
    let texts = Mutex<[Text: String]>([:])
  }

  private struct Text: Hashable {
    let day: Day
    let form: Form
    enum Form { case dayStart, dayEnd, rfc822 }
  }

  /// An unknown name was an error in the settings already; UTC stands in for it here.
  package init(_ identifier: String) {
    self.identifier = identifier
    table = TimeZoneTable(named: identifier) ?? .utc
  }

  /// Seconds east of UTC on `day` at `secondsOfDay` by the zone's own clocks.
  package func offset(on day: Day, secondsOfDay: Int = 0) -> Int {
    let local = Int(day.number) * 86_400 + secondsOfDay
    if let known = memory.offsets.withLock({ $0[local] }) { return known }
    let found = table.offset(at: local - table.offset(at: local))
    memory.offsets.withLock { $0[local] = found }
    return found
  }

  /// `2024-08-02T00:00:00+02:00` (RFC 3339).
  package func timestamp(_ day: Day, endOfDay: Bool = false) -> String {
    text(of: day, endOfDay ? .dayEnd : .dayStart) {
      let offset = offset(on: day, secondsOfDay: endOfDay ? 86_399 : 0)
      return day.iso + (endOfDay ? "T23:59:59" : "T00:00:00") + offsetText(offset, separator: ":")
    }
  }

  /// `Fri, 02 Aug 2024 00:00:00 +0200` (RFC 822 with a four-digit year).
  package func rfc822(_ day: Day) -> String {
    text(of: day, .rfc822) { day.rfc822(offsetSeconds: offset(on: day)) }
  }

  private func text(of day: Day, _ form: Text.Form, _ make: () -> String) -> String {
    let key = Text(day: day, form: form)
    if let known = memory.texts.withLock({ $0[key] }) { return known }
    let text = make()
    memory.texts.withLock { $0[key] = text }
    return text
  }

  /// A change of the clocks: when, by the clocks before it, and the offsets before and after in seconds.
  struct Change: Hashable {
    let day: Day
    let secondsOfDay: Int
    let before: Int
    let after: Int
  }

  /// The changes of the clocks in a year.
  func changes(in year: Int) -> [Change] {
    guard let first = Day(year: year, month: 1, day: 1) else { return [] }
    var changes: [Change] = []
    for day in 0..<366 {
      var low = Int((first + day).number) * 86_400
      var high = low + 86_400
      let (before, after) = (table.offset(at: low), table.offset(at: high))
      guard before != after, (first + day).civil.year == year else { continue }
      while high - low > 1 {
        let middle = (low + high) / 2
        if table.offset(at: middle) == before { low = middle } else { high = middle }
      }
      let local = high + before
      let localDay = Int((Double(local) / 86_400).rounded(.down))
      changes.append(
        Change(
          day: Day(number: localDay), secondsOfDay: local - localDay * 86_400, before: before,
          after: after))
    }
    return changes
  }
}
