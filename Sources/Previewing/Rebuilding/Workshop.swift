package import Building

/// Makes editions, one after the other, the same way as `build` does. What it keeps in between is the
/// memory of files that were read, which changes nothing but the time that takes.
package actor Workshop {
  private let build: Build
  private var memory = ReadMemory()
  private var last: Edition?

  package init(_ build: Build) { self.build = build }

  /// `changes` are those since the last edition, as far as anybody noticed.
  package func edition(after changes: SourceChanges) async -> Edition {
    let start = ContinuousClock.now
    // The memory is not to have two owners, or its first change would copy it.
    var memory = ReadMemory()
    swap(&memory, &self.memory)
    memory.changes = changes
    let result = await build.plan(&memory)
    swap(&memory, &self.memory)
    let edition = Edition(after: last, result, duration: ContinuousClock.now - start)
    last = edition
    return edition
  }
}
