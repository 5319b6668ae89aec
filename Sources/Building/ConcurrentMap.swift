import Foundation

/// The results of `transform` in the order of `items`, worked out on all processors.
///
/// Work goes out in runs of neighbours, several per processor, so that a run of long items does not leave
/// the others idle.
func concurrentMap<Item: Sendable, Result: Sendable>(
  _ items: [Item], _ transform: @escaping @Sendable (Item) -> Result
) async -> [Result] {
  let processors = ProcessInfo.processInfo.activeProcessorCount
  let run = max(1, min(64, items.count / (processors * 8) + 1))
  guard items.count > run else { return items.map(transform) }
  let runs = (items.count + run - 1) / run
  return await withTaskGroup(of: (Int, [Result]).self) { group in
    var started = 0
    func start() {
      guard started < runs else { return }
      let (number, first) = (started, started * run)
      started += 1
      group.addTask { (number, items[first..<min(first + run, items.count)].map(transform)) }
    }
    for _ in 0..<processors { start() }
    var results = [[Result]](repeating: [], count: runs)
    while let (number, result) = await group.next() {
      results[number] = result
      start()
    }
    return Array(results.joined())
  }
}
