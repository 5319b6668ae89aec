import Platform
import Synchronization

/// What a run has on the disk that must not outlive it, for whoever ends it early.
///
/// A folder in the making is announced and taken back; a step that must not be half done is done `whole`. When the
/// run is interrupted, the folders are moved out of the way in one step each, and no further step begins.
package final class Interruption: Sendable {
  private let folders = Mutex<[String]>([])
  private let isOver = Atomic<Bool>(false)

  package init() {}

  package func begin(_ folder: String) {
    folders.withLock { $0.append(folder) }
  }

  /// Makes a folder and announces it in one step, which an interruption waits for; whether it is new. One that stood
  /// before may be somebody else's, and is not announced.
  package func begin(
    _ folder: String, making: () throws(Disk.Failure) -> Bool
  ) throws(Disk.Failure) -> Bool {
    try folders.withLock { folders throws(Disk.Failure) in
      goOn()
      let isNew = try making()
      if isNew { folders.append(folder) }
      return isNew
    }
  }

  package func end(_ folder: String) {
    folders.withLock { folders in folders.removeAll { $0 == folder } }
  }

  /// Before each of many small steps: after an interruption there is none, the process is about to end. What is
  /// made meanwhile would have to be removed, too.
  package func goOn() {
    while isOver.load(ordering: .relaxed) { sleep(1) }
  }

  /// Does a step that an interruption waits for. After one there is no step.
  package func whole<Value>(
    _ step: () throws(Disk.Failure) -> sending Value
  ) throws(Disk.Failure) -> sending Value {
    try folders.withLock { _ throws(Disk.Failure) in
      goOn()
      return try step()
    }
  }

  /// Moves the folders out of the way, waits for the step that goes on just now, and gives what is left to be
  /// removed.
  package func interrupt() -> [String] {
    folders.withLock { folders in
      isOver.store(true, ordering: .relaxed)
      return folders.map { folder in
        let aside = LeftoverFolder.name(beside: folder, number: Int(getpid()))
        return rename(folder, aside) == 0 ? aside : folder
      }
    }
  }
}
