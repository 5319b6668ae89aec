import Days
package import Pages
import Postings

/// Where a posting's file stands on the way to the board.
package enum PostingState: String, Sendable, CaseIterable {
  case broken, draft, scheduled, open
  case closingSoon = "closing soon"
  case closed, gone

  /// Nil while no board could be read.
  package init?(_ file: PostingFile, in board: Board?) {
    guard let posting = file.posting else {
      self = .broken
      return
    }
    guard let board else { return nil }
    let timeline = Timeline(of: posting, board.settings)
    if posting.draft {
      self = .draft
    } else if timeline.isGone(on: board.today) {
      self = .gone
    } else {
      switch timeline.status(on: board.today) {
      case .scheduled: self = .scheduled
      case .open: self = .open
      case .closingSoon: self = .closingSoon
      case .closed: self = .closed
      }
    }
  }
}
