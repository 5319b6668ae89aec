import Days
import Testing

@testable import Pages

@Suite("The board's time zone")
struct ZoneTests {
  private func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

  @Test("a day has the offset of its own clocks, also when they change on it")
  func offsets() {
    let zone = Zone("Europe/Amsterdam")
    for _ in 1...2 {
      #expect(zone.timestamp(day("2024-07-15")) == "2024-07-15T00:00:00+02:00")
      #expect(zone.timestamp(day("2024-10-27")) == "2024-10-27T00:00:00+02:00")
      #expect(zone.timestamp(day("2024-10-27"), endOfDay: true) == "2024-10-27T23:59:59+01:00")
      #expect(zone.rfc822(day("2024-01-05")) == "Fri, 05 Jan 2024 00:00:00 +0100")
    }
    #expect(Zone("Asia/Kolkata").timestamp(day("2024-07-15")) == "2024-07-15T00:00:00+05:30")
    #expect(Zone("America/New_York").rfc822(day("2024-07-15")) == "Mon, 15 Jul 2024 00:00:00 -0400")
  }

  @Test("the changes of a year are found to the second, north and south")
  func changes() {
    let amsterdam = Zone("Europe/Amsterdam").changes(in: 2024)
    #expect(amsterdam.map(\.day) == [day("2024-03-31"), day("2024-10-27")])
    #expect(amsterdam.map(\.secondsOfDay) == [2 * 3600, 3 * 3600])
    #expect(amsterdam.map(\.after) == [7200, 3600])
    let auckland = Zone("Pacific/Auckland").changes(in: 2024)
    #expect(auckland.map(\.day) == [day("2024-04-07"), day("2024-09-29")])
    #expect(Zone("Asia/Tokyo").changes(in: 2024).isEmpty)
  }
}
