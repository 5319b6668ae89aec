package import Days

/// The last date to apply, as the source puts it.
///
/// "voor 2 augustus" excludes the day: the last day to apply is 1 August and the posting is closed from
/// 2 August. "uiterlijk 2 augustus" includes it: closed from 3 August.
package struct Deadline: Sendable, Hashable {
  package var date: Day
  package var inclusive: Bool
  /// An hour that the source gives ("18.00 hours"), shown as text only.
  package var time: String?
  /// The wording of the source.
  package var text: String

  package init(date: Day, inclusive: Bool, time: String? = nil, text: String) {
    self.date = date
    self.inclusive = inclusive
    self.time = time
    self.text = text
  }

  package var lastDay: Day { inclusive ? date : date - 1 }
}
