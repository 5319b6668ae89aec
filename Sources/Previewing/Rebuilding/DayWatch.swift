import Building
import Days
import Pages
import Postings

/// Notices that the board's day is over: a posting opens and closes at midnight in the board's time zone.
struct DayWatch: Sendable {
  let store: SnapshotStore
  let pending: PendingChanges
  let build: BuildOptions

  /// The clock is asked again and again: a timer would have to know when days are longer or shorter, and would
  /// not run while the computer sleeps.
  static let interval = Duration.seconds(5)

  /// Ends when its task is cancelled.
  func run(every interval: Duration = Self.interval) async throws {
    while true {
      try await Task.sleep(for: interval)
      guard let board = store.latest.board, build.today == nil, board.settings.today == nil
      else { continue }
      if build.clock(board.settings.timeZone) != board.today { pending.addNewDay() }
    }
  }
}
