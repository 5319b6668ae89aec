import Testing

@testable import Days

@Suite("Days")
struct DayTests {
  @Test("a day knows its date, and its date knows the day")
  func roundTrip() throws {
    var day = try #require(Day(iso: "1999-12-31"))
    for _ in 0..<3000 {
      let (year, month, dayOfMonth) = day.civil
      #expect(Day(year: year, month: month, day: dayOfMonth) == day)
      #expect(Day(iso: day.iso) == day)
      day = day + 1
    }
    #expect(day.iso == "2008-03-18")
  }

  @Test("days that the calendar lacks are none")
  func impossible() {
    for text in ["2023-02-29", "2024-13-01", "2024-00-10", "2024-04-31", "2024-4-3", "2024-08-02T"]
    {
      #expect(Day(iso: text) == nil)
    }
    #expect(Day(iso: "2024-02-29") != nil && Day(iso: "1900-02-29") == nil)
  }

  @Test("a day that the calendar lacks says why")
  func objection() {
    #expect(Day.objection(to: "2024-13-01") == "there is no month 13")
    #expect(Day.objection(to: "2024-02-30") == "2024-02 has 29 days")
    #expect(Day.objection(to: "0000-01-01") == "years are counted from 1")
    #expect(Day.objection(to: "2024-02-29") == nil)
    #expect(Day.objection(to: "30 februari 2024") == nil)
  }

  @Test("a day is written as formats want it")
  func written() throws {
    let day = try #require(Day(iso: "2024-08-02"))
    #expect(day.compact == "20240802")
    #expect(day.rfc822(offsetSeconds: 7200) == "Fri, 02 Aug 2024 00:00:00 +0200")
    #expect(day.rfc822(offsetSeconds: -12_600) == "Fri, 02 Aug 2024 00:00:00 -0330")
  }
}
