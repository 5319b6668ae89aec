import Synchronization

/// Items of feeds in one format, as they were written. A posting's item is the same in the feed of the board and in
/// that of each of its values, so it is made once; who comes too early makes it for itself and gets the same bytes.
final class FeedItems: Sendable {
  /// The items of a thousand postings. What comes later is made again in each feed: a great board must not lie in
  /// memory for it.
  private static let mostBytes = 4 << 20

  private final class Shard: Sendable {
    /// By the places of postings on the board.
    let items = Mutex<[Int: [UInt8]]>([:])
  }

  /// A power of two, and enough that two processors seldom wait for each other.
  private static let shardCount = 64
  private let shards = (0..<shardCount).map { _ in Shard() }
  private let held = Atomic(0)

  func item(of vacancy: SiteVacancy) -> [UInt8]? {
    shards[vacancy.position & (Self.shardCount - 1)].items.withLock { $0[vacancy.position] }
  }

  func remember(_ item: ArraySlice<UInt8>, of vacancy: SiteVacancy) {
    guard held.load(ordering: .relaxed) + item.count <= Self.mostBytes else { return }
    held.add(item.count, ordering: .relaxed)
    let bytes = Array(item)
    shards[vacancy.position & (Self.shardCount - 1)].items.withLock {
      $0[vacancy.position] = bytes
    }
  }
}
