import Platform

/// The results of `transform` in the order of `items`, worked out on all processors.
package func concurrentMap<Item: Sendable, Result: Sendable>(
  _ items: [Item], _ transform: @escaping @Sendable (Item) -> Result
) async -> [Result] {
  await concurrentMap(items, scratch: { () }) { item, _ in transform(item) }
}

/// The same, with a scratch that the items of a run use in turn: a buffer that need not be made anew for
/// each.
///
/// Work goes out in runs of neighbours, several per processor, so that a run of long items does not leave
/// the others idle.
package func concurrentMap<Item: Sendable, Scratch, Result: Sendable>(
  _ items: [Item], scratch: @escaping @Sendable () -> Scratch,
  _ transform: @escaping @Sendable (Item, inout Scratch) -> Result
) async -> [Result] {
  let processors = ProcessInfo.processInfo.activeProcessorCount
  let run = max(1, min(64, items.count / (processors * 8) + 1))
  let runs = (items.count + run - 1) / run
  return await withTaskGroup(of: (Int, [Result]).self) { group in
    var started = 0
    func start() {
      guard started < runs else { return }
      let (number, first) = (started, started * run)
      started += 1
      group.addTask {
        var scratch = scratch()
        return (
          number,
          items[first..<min(first + run, items.count)].map { transform($0, &scratch) }
        )
      }
    }
    for _ in 0..<processors { start() }
    var results = [[Result]](repeating: [], count: runs)
    while let (number, result) = await group.next() {
      results[number] = result
      start()
    }
    // Not `Array(results.joined())`, which asks for each element through tables of types.
    var all: [Result] = []
    all.reserveCapacity(items.count)
    for result in results { all.append(contentsOf: result) }
    return all
  }
}
