import Foundation
import Testing

@testable import TimeZones

@Suite("The system's time zones")
struct TimeZoneTests {
  @Test(
    "are read as Foundation reads them",
    arguments: [
      "Europe/Amsterdam", "Europe/London", "Europe/Dublin", "America/New_York", "America/St_Johns",
      "Asia/Kolkata", "Asia/Kathmandu", "Asia/Tokyo", "Australia/Lord_Howe", "Pacific/Auckland",
      "America/Sao_Paulo", "UTC", "Pacific/Apia",
    ])
  func equal(name: String) throws {
    let table = try #require(TimeZoneTable(named: name))
    let zone = try #require(TimeZone(identifier: name))
    // Every five hours and some seconds, from 1985 to 2060.
    for seconds in stride(from: 473_385_600, to: 2_840_140_800, by: 18_013) {
      let expected = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
      guard table.offset(at: seconds) != expected else { continue }
      Issue.record("\(name) at \(seconds): \(table.offset(at: seconds)), not \(expected)")
      return
    }
  }

  @Test("the names are known")
  func names() {
    #expect(TimeZoneTable.names.contains("Europe/Amsterdam"))
    #expect(TimeZoneTable.names.allSatisfy { TimeZoneTable(named: $0) != nil })
  }

  @Test("a rule alone turns the clocks to the second, north and south")
  func rule() throws {
    let amsterdam = try #require(PosixRule("CET-1CEST,M3.5.0,M10.5.0/3"))
    // 2050-03-27 and 2050-10-30 at one UTC.
    #expect(amsterdam.offset(at: 2_531_955_599) == 3600)
    #expect(amsterdam.offset(at: 2_531_955_600) == 7200)
    #expect(amsterdam.offset(at: 2_550_704_399) == 7200)
    #expect(amsterdam.offset(at: 2_550_704_400) == 3600)
    let auckland = try #require(PosixRule("NZST-12NZDT,M9.5.0,M4.1.0/3"))
    #expect(auckland.offset(at: 2_524_608_000) == 13 * 3600)
    #expect(PosixRule("<+0545>-5:45")?.offset(at: 0) == 20_700)
  }

  @Test(
    "no name leads elsewhere",
    arguments: ["", "Nowhere", "../../../etc/passwd", "/etc/localtime", "Europe", "tzdata.zi"])
  func noZone(name: String) {
    #expect(TimeZoneTable(named: name) == nil)
  }

  @Test("a table that is cut off is none", arguments: [0, 3, 20, 44, 100, 1000])
  func cutOff(length: Int) throws {
    let bytes = try Array(Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/Europe/Amsterdam")))
    #expect(TimeZoneTable(reading: bytes[...]) != nil)
    #expect(TimeZoneTable(reading: bytes[..<min(length, bytes.count / 2)]) == nil)
  }
}
