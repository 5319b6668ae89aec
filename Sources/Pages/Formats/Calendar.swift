import Days
import Facts
import Postings

/// Deadlines as a calendar (RFC 5545): one all-day event for the last day to apply of each posting.
///
/// A calendar must hold something (RFC 5545, 3.6: at least one component); one without a deadline keeps
/// its address with the board's time zone in it.
struct DeadlineCalendar: Document {
  static let fileName = "deadlines.ics"
  static let mediaType = "text/calendar"

  let channel: Channel
  var excerpted: VacancyList? { channel.excerpted }

  func write(to bytes: inout [UInt8]) {
    let site = channel.site
    var calendar = CalendarWriter(after: bytes.take())
    calendar.component("VCALENDAR") { calendar in
      calendar.writeHead()
      let name = site.texts.text("calendar_name", channel.title)
      // The name for those who know RFC 7986 and for those who know only what came before it.
      calendar.line("NAME:", text: name)
      calendar.line("X-WR-CALNAME:", text: name)
      calendar.line("REFRESH-INTERVAL;VALUE=DURATION:", literal: "P1D")
      calendar.line("X-PUBLISHED-TTL:", literal: "P1D")
      let deadlines = channel.deadlines
      if deadlines.isEmpty { calendar.write(site.zone, year: site.today.civil.year) }
      for vacancy in deadlines { calendar.writeEvent(of: vacancy) }
    }
    bytes = calendar.bytes
  }
}

/// The deadline of one posting, for "add to calendar".
struct DeadlineEvent: Document {
  static let fileName = "deadline.ics"
  static let mediaType = "text/calendar"

  let vacancy: SiteVacancy
  var excerpted: VacancyList? { vacancy.alone }

  func write(to bytes: inout [UInt8]) {
    var calendar = CalendarWriter(after: bytes.take())
    calendar.component("VCALENDAR") { calendar in
      calendar.writeHead()
      calendar.writeEvent(of: vacancy)
    }
    bytes = calendar.bytes
  }
}

/// Which version of an event is the newer. What was written before is not known to a build, so a rule that follows
/// the deadline itself would fall when the deadline is moved forward, and a calendar would keep the old day
/// (RFC 5545, 3.8.7.4). The number follows the day of the last change that the posting states instead, `updated`
/// or else `posted`: it rises with either and never falls with a deadline.
private enum Revision {
  /// Before any posting: 1 January 2020.
  static let firstDay = Day(number: 18_262)
  /// So many numbers a day leave room for a finer count than days.
  private static let numbersOfDay = 10_000

  static func number(changed day: Day?) -> Int {
    let days = max(0, (day ?? firstDay) - firstDay)
    return days * numbersOfDay + numbersOfDay - 1
  }
}

extension CalendarWriter {
  fileprivate mutating func writeHead() {
    line("VERSION:", literal: "2.0")
    line("PRODID:", literal: "-//Prikbord//Prikbord//EN")
    line("CALSCALE:", literal: "GREGORIAN")
    line("METHOD:", literal: "PUBLISH")
  }

  /// The same in the posting's own calendar and in those of all its lists.
  fileprivate mutating func writeEvent(of vacancy: SiteVacancy) {
    let events = vacancy.site.feedItems.events
    if let event = events.item(of: vacancy) { return write(component: event) }
    let start = bytes.count
    makeEvent(of: vacancy)
    events.remember(bytes[start...], of: vacancy)
  }

  private mutating func makeEvent(of vacancy: SiteVacancy) {
    guard let lastDay = vacancy.own.timeline.lastDay else { return }
    let url = vacancy.absoluteURL
    let title = vacancy.site.texts.text("calendar_deadline", vacancy.titleWithEmployer)
    component("VEVENT") { calendar in
      // The address is unique in the world and stays: all that a UID has to be (RFC 7986, 5.3).
      calendar.line("UID:", text: url)
      // When the information was last revised (RFC 5545, 3.8.7.2); never the time of the build.
      calendar.line(
        "DTSTAMP:", midnightOf: vacancy.lastModified ?? Revision.firstDay, isUTC: true)
      calendar.line("SEQUENCE:", plain: String(Revision.number(changed: vacancy.lastModified)))
      if let updated = vacancy.own.posting.updated {
        calendar.line("LAST-MODIFIED:", midnightOf: updated, isUTC: true)
      }
      calendar.line("DTSTART;VALUE=DATE:", lastDay)
      // The day after: the end is not part of the event (RFC 5545, 3.6.1).
      calendar.line("DTEND;VALUE=DATE:", lastDay + 1)
      calendar.line("SUMMARY:", text: title)
      let summary = vacancy.copiedSummary.map { $0 + "\n\n" } ?? ""
      calendar.line("DESCRIPTION:", text: summary + url)
      let places = vacancy.own.posting.locations.map(\.name)
      if !places.isEmpty { calendar.line("LOCATION:", text: places.joined(separator: ", ")) }
      calendar.line("URL:", plain: url)
      // A deadline takes no time of anybody's day.
      calendar.line("TRANSP:", literal: "TRANSPARENT")
      calendar.component("VALARM") { calendar in
        calendar.line("ACTION:", literal: "DISPLAY")
        calendar.line("TRIGGER:", literal: "-P3D")
        calendar.line("DESCRIPTION:", text: title)
      }
    }
  }

  /// A time zone with what its clocks do in one year (RFC 5545, 3.6.5).
  fileprivate mutating func write(_ zone: Zone, year: Int) {
    component("VTIMEZONE") { calendar in
      calendar.line("TZID:", text: zone.identifier)
      let changes = zone.changes(in: year)
      guard let newYear = Day(year: year, month: 1, day: 1) else { return }
      let atNewYear = changes.first?.before ?? zone.offset(on: newYear)
      let standard = changes.map { min($0.before, $0.after) }.min() ?? atNewYear
      calendar.write(
        newYear, secondsOfDay: 0, from: atNewYear, to: atNewYear, isDaylight: atNewYear > standard)
      for change in changes {
        calendar.write(
          change.day, secondsOfDay: change.secondsOfDay, from: change.before, to: change.after,
          isDaylight: change.after > standard)
      }
    }
  }

  private mutating func write(
    _ day: Day, secondsOfDay: Int, from: Int, to: Int, isDaylight: Bool
  ) {
    component(isDaylight ? "DAYLIGHT" : "STANDARD") { calendar in
      let (hour, minute) = (secondsOfDay / 3600, secondsOfDay / 60 % 60)
      calendar.line(
        "DTSTART:", plain: "\(day.compact)T\(padded(hour, to: 2))\(padded(minute, to: 2))00")
      calendar.line("TZOFFSETFROM:", plain: offsetText(from, separator: ""))
      calendar.line("TZOFFSETTO:", plain: offsetText(to, separator: ""))
    }
  }
}
