package import Days
import Foundation

/// The board's time zone: how far its clocks are from UTC on a day.
package struct Zone: Sendable {
  private let zone: TimeZone

  /// An unknown name was an error in the settings already; UTC stands in for it here.
  package init(_ identifier: String) {
    zone = TimeZone(identifier: identifier) ?? .gmt
  }

  /// Seconds east of UTC on `day` at `secondsOfDay` by the zone's own clocks.
  package func offset(on day: Day, secondsOfDay: Int = 0) -> Int {
    let local = Double(day.number) * 86_400 + Double(secondsOfDay)
    let guess = zone.secondsFromGMT(for: Date(timeIntervalSince1970: local))
    return zone.secondsFromGMT(for: Date(timeIntervalSince1970: local - Double(guess)))
  }

  /// `2024-08-02T00:00:00+02:00` (RFC 3339).
  package func timestamp(_ day: Day, endOfDay: Bool = false) -> String {
    let offset = offset(on: day, secondsOfDay: endOfDay ? 86_399 : 0)
    return day.iso + (endOfDay ? "T23:59:59" : "T00:00:00") + offsetText(offset, separator: ":")
  }

  /// `Fri, 02 Aug 2024 00:00:00 +0200` (RFC 822 with a four-digit year).
  package func rfc822(_ day: Day) -> String { day.rfc822(offsetSeconds: offset(on: day)) }
}
