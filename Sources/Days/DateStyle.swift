/// A language that boards are written in: its names of months and days.
package enum BoardLanguage: String, Sendable, Hashable, CaseIterable {
  case nl, en

  package var months: [String] {
    switch self {
    case .nl:
      [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
        "oktober", "november", "december",
      ]
    case .en:
      [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ]
    }
  }

  /// Short names of the months as its newspapers write them, without a full stop.
  package var shortMonths: [String] {
    switch self {
    case .nl:
      ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"]
    case .en:
      ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    }
  }

  /// From Monday.
  package var weekdays: [String] {
    switch self {
    case .nl: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
    case .en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    }
  }
}

/// The ways to write a day on a page.
package enum DateStyle: String, Sendable, CaseIterable {
  /// `2 augustus 2024`, `2 August 2024`
  case long
  /// `2 aug 2024`, `2 Aug 2024`
  case short
  /// `vrijdag 2 augustus 2024`, `Friday 2 August 2024`
  case full
  /// `2024-08-02`
  case iso
}

extension Day {
  package func written(_ style: DateStyle, in language: BoardLanguage) -> String {
    let (year, month, day) = civil
    return switch style {
    case .long: "\(day) \(language.months[month - 1]) \(year)"
    case .short: "\(day) \(language.shortMonths[month - 1]) \(year)"
    case .full: "\(language.weekdays[weekday]) \(day) \(language.months[month - 1]) \(year)"
    case .iso: iso
    }
  }

  /// Midnight of the day in the RFC 822 form that RSS wants, four-digit year, English names whatever the
  /// board's language: `Tue, 09 Jul 2024 00:00:00 +0200`.
  package func rfc822(offsetSeconds: Int) -> String {
    let (year, month, day) = civil
    let english = BoardLanguage.en
    return
      "\(english.weekdays[weekday].prefix(3)), \(padded(day, to: 2)) \(english.shortMonths[month - 1]) "
      + "\(padded(year, to: 4)) 00:00:00 \(offsetText(offsetSeconds, separator: ""))"
  }
}

/// `+02:00` (RFC 3339) or, with an empty separator, `+0200` (RFC 822).
package func offsetText(_ seconds: Int, separator: String) -> String {
  let minutes = abs(seconds) / 60
  return (seconds < 0 ? "-" : "+") + padded(minutes / 60, to: 2) + separator
    + padded(minutes % 60, to: 2)
}
