import Platform
import Synchronization

/// Removes folders of Prikbord's own on all processors, for as long as anybody waits after Ctrl-C.
package enum HastyRemoval {
  /// Together with what comes before and after it, under the 200 ms in which nobody asks what is going on.
  package static let patience = Duration.milliseconds(120)
  private static let step: UInt32 = 2_000

  /// Waits until `isDone`, and not longer than that.
  package static func wait(_ patience: Duration = patience, until isDone: () -> Bool) {
    let end = ContinuousClock.now + patience
    while ContinuousClock.now < end, !isDone() { usleep(step) }
  }

  /// Gives those that are not gone when the time is up. Their marks go last: the next run knows what is left.
  package static func remove(_ folders: [String], within patience: Duration = patience) -> [String]
  {
    guard !folders.isEmpty else { return [] }
    let work = Work(folders)
    detachThread {
      work.look()
      for _ in 0..<ProcessInfo.processInfo.activeProcessorCount { detachThread { work.run() } }
    }
    wait(patience) { work.isDone }
    return work.isDone ? [] : folders.filter { Disk.stands($0) }
  }

  private final class Work: Sendable {
    private let folders: [String]
    private let state = Mutex(State())
    private let done = Atomic<Bool>(false)

    private struct State {
      /// Folders within the folders, each some thousandth of the work.
      var waiting: [String] = []
      var running = 0
    }

    init(_ folders: [String]) { self.folders = folders }

    /// Ten thousand names take a while to read, too.
    func look() {
      let parts = folders.flatMap(Self.parts)
      state.withLock { $0.waiting = parts }
    }

    var isDone: Bool { done.load(ordering: .acquiring) }

    /// The folders of two levels below.
    private static func parts(of folder: String) -> [String] {
      inner(folder).flatMap { folder in
        let parts = inner(folder)
        return parts.isEmpty ? [folder] : parts
      }
    }

    private static func inner(_ folder: String) -> [String] {
      do throws(Disk.Failure) {
        return try Disk.entries(in: folder).filter { $0.kind == .folder }.map {
          "\(folder)/\($0.name)"
        }
      } catch {
        return []
      }
    }

    func run() {
      state.withLock { $0.running += 1 }
      while let part = state.withLock({ $0.waiting.popLast() }) {
        // What cannot be removed is still there at the end, and told then.
        do throws(Disk.Failure) { try Disk.removeTree(part) } catch { continue }
      }
      let isLast = state.withLock { state in
        state.running -= 1
        return state.running == 0
      }
      guard isLast else { return }
      for folder in folders {
        do throws(Disk.Failure) { try LeftoverFolder.remove(folder) } catch { continue }
      }
      done.store(folders.allSatisfy { !Disk.stands($0) }, ordering: .releasing)
    }
  }
}

extension Disk {
  /// Whether something stands at a path, as far as that can be seen.
  fileprivate static func stands(_ path: String) -> Bool {
    do throws(Failure) { return try kind(of: path) != nil } catch { return true }
  }
}
