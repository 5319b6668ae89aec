import Building

/// From changes to snapshots: one rebuild at a time, the newest wins.
///
///     change ── 3 ms ──▶ rebuild ──▶ nothing new for 30 ms? ──▶ publish
///                          ▲                │ no
///                          └────────────────┘
///
/// The work begins before it is known whether the change was the last one. A single save is shown as soon as
/// the 30 ms are over; of a thousand files that arrive together only whole states are shown.
struct RebuildLoop: Sendable {
  let pending: PendingChanges
  let rebuilder: Rebuilder
  /// Takes the new snapshot and all that changed since the one published before.
  let publish: @Sendable (Snapshot, SourceChanges) async -> Void

  /// The writes of one save, a new file and its renaming, lie closer together than this.
  private static let settle = Duration.milliseconds(3)
  /// Changes within this time belong together.
  private static let quiet = Duration.milliseconds(30)
  /// Somebody who never stops writing sees something all the same.
  private static let patience = Duration.milliseconds(500)

  /// Ends when its task is cancelled.
  func run() async throws {
    for await _ in pending.rings where !pending.isEmpty {
      try await Task.sleep(for: Self.settle)
      let deadline = ContinuousClock.now + Self.patience
      var together = SourceChanges()
      var snapshot: Snapshot
      repeat {
        let changes = pending.take()
        together.add(changes)
        snapshot = await rebuilder.snapshot(after: changes)
        try await waitForQuiet(until: deadline)
      } while !pending.isEmpty && ContinuousClock.now < deadline
      await publish(snapshot, together)
    }
  }

  private func waitForQuiet(until deadline: ContinuousClock.Instant) async throws {
    while true {
      let end = min(pending.last + Self.quiet, deadline)
      if ContinuousClock.now >= end { return }
      try await Task.sleep(until: end)
    }
  }
}
