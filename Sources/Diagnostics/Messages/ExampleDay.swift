/// The day that examples in messages have: the one of the run, so that nobody copies a day that is over.
///
/// A message says `«today»`, or `«today in words»` where words are read too. What is read is the same on every
/// day, and is remembered; the day is put in when the message is shown.
struct ExampleDay: Sendable {
  let iso: String
  /// In English: `2 August 2024`.
  let words: String

  /// Where nobody knows what day it is.
  private static let unknown = ExampleDay(iso: "yyyy-mm-dd", words: "2 August 2024")
  private static let mark = "«today"

  /// `saying` puts English words into the language of the text.
  static func fill(
    _ text: String, with day: ExampleDay?, saying: (String) -> String
  ) -> String {
    guard text.contains(mark) else { return text }
    let day = day ?? unknown
    return text.replacing("\(mark)»", with: day.iso)
      .replacing("\(mark) in words»", with: saying(day.words))
  }
}
