package import Days
import Facts

/// What a posting is on a given day.
package enum Status: String, Sendable, Hashable, CaseIterable {
  case scheduled, open
  case closingSoon = "closing-soon"
  case closed

  package var isOpen: Bool { self == .open || self == .closingSoon }
}

/// The days on which a posting changes by itself. Every date that the posting lacks makes that change
/// never happen.
package struct Timeline: Sendable, Hashable {
  /// The day it appears.
  package let opens: Day?
  /// The last day to apply.
  package let lastDay: Day?
  /// The first day it counts as closing soon.
  package let soonFrom: Day?
  /// The first day it is closed: the exclusive day, the day after an inclusive one, or `closed`.
  package let closedFrom: Day?
  /// The first day its page is gone.
  package let goneFrom: Day?

  package init(of posting: Posting, _ settings: BoardSettings) {
    opens = posting.posted
    var closing: [Day] = []
    if let deadline = posting.deadline { closing.append(deadline.lastDay + 1) }
    if let closed = posting.closed { closing.append(closed) }
    if posting.deadline == nil, let days = settings.rollingDays, let posted = posting.posted {
      closing.append(posted + days)
    }
    closedFrom = closing.min()
    // A posting that is closed early has no last day to apply that anybody could still plan for.
    lastDay = closedFrom.map { $0 - 1 }
    soonFrom = lastDay.map { $0 - settings.closingSoonDays }
    goneFrom = closedFrom.map { $0 + settings.keepClosedDays }
  }

  package func status(on today: Day) -> Status {
    if let closedFrom, today >= closedFrom { return .closed }
    if let opens, opens > today { return .scheduled }
    if let soonFrom, today >= soonFrom { return .closingSoon }
    return .open
  }

  package func isGone(on today: Day) -> Bool { goneFrom.map { today >= $0 } ?? false }
}
