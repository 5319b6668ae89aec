import Synchronization

/// The newest snapshot, for everybody who needs one.
final class SnapshotStore: Sendable {
  private let snapshot: Mutex<Snapshot>

  init(_ first: Snapshot) { snapshot = Mutex(first) }

  var latest: Snapshot { snapshot.withLock { $0 } }

  func put(_ new: Snapshot) { snapshot.withLock { $0 = new } }
}
