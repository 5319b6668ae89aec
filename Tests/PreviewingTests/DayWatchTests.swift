import Building
import Days
import Foundation
import Pages
import Postings
import Synchronization
import Testing

@testable import Previewing

@Suite("The day of a board")
struct DayWatchTests {
  /// A clock that somebody sets, in each zone to its own day.
  final class Clock: Sendable {
    private let days: Mutex<[String: Day]>

    init(_ days: [String: Day]) { self.days = Mutex(days) }

    func set(_ day: Day, in zone: String) { days.withLock { $0[zone] = day } }

    var options: BuildOptions {
      BuildOptions(clock: { [self] zone in days.withLock { $0[zone] ?? Day(number: 0) } })
    }
  }

  /// Rebuilds a board until something holds for a snapshot.
  private func snapshot(
    of board: PreviewedBoard, _ options: BuildOptions, where holds: (Snapshot) -> Bool,
    after change: () throws -> Void
  ) async throws -> Snapshot? {
    let pending = PendingChanges()
    let rebuilder = Rebuilder(Build(board.project, options))
    let store = SnapshotStore(await rebuilder.snapshot(after: .all))
    let (snapshots, published) = AsyncStream<Snapshot>.makeStream()
    let loop = RebuildLoop(pending: pending, rebuilder: rebuilder) { snapshot, _ in
      store.put(snapshot)
      published.yield(snapshot)
    }
    let days = DayWatch(store: store, pending: pending, build: options)
    let tasks = [
      Task { try await loop.run() }, Task { try await days.run(every: .milliseconds(5)) },
    ]
    defer { for task in tasks { task.cancel() } }
    try change()
    return await snapshots.first(where: holds)
  }

  @Test("a posting closes when it is the next day where the board is")
  func midnight() async throws {
    let board = try PreviewedBoard()
    let (last, next) = (try #require(Day(iso: "2024-08-01")), try #require(Day(iso: "2024-08-02")))
    // It is tomorrow already elsewhere.
    let clock = Clock(["Europe/Amsterdam": last, "Pacific/Auckland": next])
    let snapshot = try await snapshot(of: board, clock.options) {
      $0.board?.today == next
    } after: {
      clock.set(next, in: "Europe/Amsterdam")
    }
    let new = try #require(snapshot)
    #expect(new.shown == new.number)
    #expect(PostingState(try #require(new.postings.first), in: new.board) == .closed)
    let index = String(decoding: try #require(new.pages["index.html"]), as: UTF8.self)
    #expect(!index.contains("Adviseur"))
  }

  @Test("a day that was asked for does not end")
  func pinned() async throws {
    let board = try PreviewedBoard()
    let (last, next) = (try #require(Day(iso: "2024-08-01")), try #require(Day(iso: "2024-08-02")))
    let clock = Clock(["Europe/Amsterdam": next])
    var options = clock.options
    options.today = last
    let pending = PendingChanges()
    let store = SnapshotStore(
      await Rebuilder(Build(board.project, options)).snapshot(after: .all))
    let days = DayWatch(store: store, pending: pending, build: options)
    let task = Task { try await days.run(every: .milliseconds(1)) }
    // Time for many looks at the clock.
    try await Task.sleep(for: .milliseconds(200))
    task.cancel()
    #expect(pending.isEmpty)
  }
}
