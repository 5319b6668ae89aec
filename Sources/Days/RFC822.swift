extension Day {
  /// Midnight of the day in the RFC 822 form that RSS wants, with a four-digit year: `Tue, 09 Jul 2024
  /// 00:00:00 +0200`. Its names are English in every language.
  package func rfc822(offsetSeconds: Int) -> String {
    let (year, month, day) = civil
    return
      "\(weekdayNames[weekday]), \(padded(day, to: 2)) \(monthNames[month - 1]) "
      + "\(padded(year, to: 4)) 00:00:00 \(offsetText(offsetSeconds, separator: ""))"
  }
}

private let weekdayNames = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
private let monthNames = [
  "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
]

/// `+02:00` (RFC 3339) or, with an empty separator, `+0200` (RFC 822).
package func offsetText(_ seconds: Int, separator: String) -> String {
  let minutes = abs(seconds) / 60
  return (seconds < 0 ? "-" : "+") + padded(minutes / 60, to: 2) + separator
    + padded(minutes % 60, to: 2)
}
