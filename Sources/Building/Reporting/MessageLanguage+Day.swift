package import Days
package import Diagnostics

extension MessageLanguage {
  /// The same, with examples of a day.
  package func on(_ day: Day) -> MessageLanguage {
    let (year, month, number) = day.civil
    return withExamples(of: day.iso, inWords: "\(number) \(Self.months[month - 1]) \(year)")
  }

  /// As the rows of the messages have them, which say them otherwise.
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
