import Foundation

/// The results of `transform` in the order of `items`, worked out on all processors.
///
/// Work goes out in runs of neighbours, several per processor, so that a run of long items does not leave
/// the others idle.
package func concurrentMap<Item: Sendable, Result: Sendable>(
  _ items: [Item], _ transform: @escaping @Sendable (Item) -> Result
) async -> [Result] {
  let processors = ProcessInfo.processInfo.activeProcessorCount
  let run = max(1, min(64, items.count / (processors * 8) + 1))
  guard items.count > run else { return items.map(transform) }
  let starts = Array(stride(from: 0, to: items.count, by: run))
  return await withTaskGroup(of: (Int, [Result]).self) { group in
    var next = 0
    func start() {
      guard next < starts.count else { return }
      let first = starts[next]
      next += 1
      group.addTask {
        (first, items[first..<min(first + run, items.count)].map(transform))
      }
    }
    for _ in 0..<processors { start() }
    var runs: [Int: [Result]] = [:]
    while let (first, results) = await group.next() {
      runs[first] = results
      start()
    }
    return starts.flatMap { runs[$0] ?? [] }
  }
}
