package import Days
import Diagnostics

/// The ways to write a day on a page.
package enum DateStyle: String, Sendable, CaseIterable {
  /// `2 augustus 2024`, `2. August 2024`
  case long
  /// `2 aug 2024`, `2. Aug. 2024`
  case short
  /// `vrijdag 2 augustus 2024`, `Freitag, 2. August 2024`
  case full
  /// `2024-08-02`
  case iso
}

/// How a language writes days: `months`, `short_months`, `weekdays` (from Monday), `day_long`, `day_short`
/// and `day_full` of its strings file. Without one of them a day is written as ISO 8601 has it.
package struct DayForms: Sendable {
  private let months: [String]?
  private let shortMonths: [String]?
  private let weekdays: [String]?
  private let phrases: [DateStyle: Strings.Phrase]

  init(_ texts: LanguageTexts, log: inout DiagnosticLog) {
    months = texts.names("months", count: 12, log: &log)
    shortMonths = texts.names("short_months", count: 12, log: &log)
    weekdays = texts.names("weekdays", count: 7, log: &log)
    var phrases: [DateStyle: Strings.Phrase] = [:]
    for style in DateStyle.allCases { phrases[style] = texts.phrases["day_\(style.rawValue)"] }
    self.phrases = phrases
  }

  package func text(_ day: Day, _ style: DateStyle = .long) -> String {
    let (year, month, date) = day.civil
    guard let phrase = phrases[style], let months = style == .short ? shortMonths : months else {
      return day.iso
    }
    return phrase.text { position in
      switch phrase.parameters[position] {
      case "year": String(year)
      case "month": months[month - 1]
      case "day": String(date)
      case "weekday": weekday(of: day)
      default: ""
      }
    }
  }

  package func weekday(of day: Day) -> String { weekdays?[day.weekday] ?? "" }
}
