import Dispatch
import Synchronization

/// The results of `transform` in the order of `items`, worked out on all processors before it returns: for
/// the few large parts of a pure value, where waiting for tasks would make the value's making asynchronous.
func inParallel<Item: Sendable, Result: Sendable>(
  _ items: [Item], _ transform: @Sendable (Item) -> Result
) -> [Result] {
  let results = Mutex<[Int: Result]>([:])
  DispatchQueue.concurrentPerform(iterations: items.count) { index in
    let result = transform(items[index])
    results.withLock { $0[index] = result }
  }
  return results.withLock { results in items.indices.compactMap { results[$0] } }
}
