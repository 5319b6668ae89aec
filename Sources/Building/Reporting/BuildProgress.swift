import Synchronization

/// How far a run is, for whoever shows it: what it does just now, and how many files of how many are made.
package final class BuildProgress: Sendable {
  private let made = Atomic<Int>(0)
  private let planned = Atomic<Int>(0)

  package init() {}

  /// `made` is 0 until the first file is rendered; `planned` is 0 while the board is still being read.
  package var state: (made: Int, planned: Int) {
    (made.load(ordering: .relaxed), planned.load(ordering: .relaxed))
  }

  func plan(_ count: Int) { planned.store(count, ordering: .relaxed) }
  func step() { made.add(1, ordering: .relaxed) }
}
