import Platform
import Synchronization

/// What a run has on the disk that must not outlive it, for whoever ends it early.
///
/// A folder in the making is announced and taken back; a step that must not be half done is done `whole`. When the
/// run is interrupted, the folders are moved out of the way in one step each, and no further step begins.
package final class Interruption: Sendable {
  private let state = Mutex(State())

  private struct State {
    var folders: [String] = []
    var isOver = false
  }

  package init() {}

  package func begin(_ folder: String) {
    state.withLock { $0.folders.append(folder) }
  }

  package func end(_ folder: String) {
    state.withLock { state in state.folders.removeAll { $0 == folder } }
  }

  /// Does a step that an interruption waits for. After one there is no step: the process is about to end.
  package func whole<Value>(
    _ step: () throws(Disk.Failure) -> sending Value
  ) throws(Disk.Failure) -> sending Value {
    try state.withLock { state throws(Disk.Failure) in
      while state.isOver { sleep(1) }
      return try step()
    }
  }

  /// Moves the folders out of the way, waits for the step that goes on just now, and gives what is left to be
  /// removed.
  package func interrupt() -> [String] {
    state.withLock { state in
      state.isOver = true
      return state.folders.map { folder in
        let aside = LeftoverFolder.name(beside: folder, number: Int(getpid()))
        return rename(folder, aside) == 0 ? aside : folder
      }
    }
  }
}
