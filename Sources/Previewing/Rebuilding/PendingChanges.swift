import Building
import Synchronization

/// Changes that wait for the next rebuild.
final class PendingChanges: Sendable {
  private struct Waiting {
    var changes = SourceChanges()
    var isNewDay = false
    var last = ContinuousClock.now
  }

  private let waiting = Mutex(Waiting())
  private let bell: AsyncStream<Void>.Continuation
  /// Rings when there is something, at least once after the last change.
  let rings: AsyncStream<Void>

  init() {
    (rings, bell) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
  }

  func add(_ changes: SourceChanges) {
    guard !changes.isEmpty else { return }
    waiting.withLock {
      $0.changes.add(changes)
      $0.last = .now
    }
    bell.yield()
  }

  /// No source changed, but what they come to did.
  func addNewDay() {
    waiting.withLock { $0.isNewDay = true }
    bell.yield()
  }

  var isEmpty: Bool { waiting.withLock { $0.changes.isEmpty && !$0.isNewDay } }

  /// When the last change was told.
  var last: ContinuousClock.Instant { waiting.withLock { $0.last } }

  func take() -> SourceChanges {
    waiting.withLock { waiting in
      let changes = waiting.changes
      waiting.changes = SourceChanges()
      waiting.isNewDay = false
      return changes
    }
  }
}
