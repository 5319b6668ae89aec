package import Building

/// Makes snapshots, one after the other, the same way as `build` does. What it keeps in between is the
/// memory of files that were read, which changes nothing but the time that takes.
package actor Rebuilder {
  private let build: Build
  private var memory = BuildMemory()
  private var last: Snapshot?

  package init(_ build: Build) { self.build = build }

  /// `changes` are those since the last snapshot, as far as anybody noticed.
  package func snapshot(after changes: SourceChanges) async -> Snapshot {
    let start = ContinuousClock.now
    // The memory is not to have two owners, or its first change would copy it.
    var memory = BuildMemory()
    swap(&memory, &self.memory)
    memory.changes = changes
    let result = await build.plan(&memory)
    swap(&memory, &self.memory)
    let snapshot = Snapshot(after: last, result, duration: ContinuousClock.now - start)
    last = snapshot
    return snapshot
  }
}
