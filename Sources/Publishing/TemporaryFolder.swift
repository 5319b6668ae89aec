import Building
import Diagnostics
import Disk
import Platform

/// A folder of one publish, removed at its end. Those of publishes that were killed are removed by the next.
struct TemporaryFolder: ~Copyable {
  let path: String
  /// Held until this publish and every tool that it runs have ended.
  let lock: FolderLock
  private let tell: @Sendable (String) -> Void
  private let interruption: Interruption

  static let prefix = "prikbord-publish-"
  static var parent: String { FileManager.default.temporaryDirectory.path }

  /// What others left and cannot be removed is told, and stops nobody.
  init(_ interruption: Interruption, tell: @escaping @Sendable (String) -> Void) throws {
    let parent = Self.parent
    Self.sweep(parent, tell)
    for _ in 1...100 {
      let path = try Self.make(in: parent)
      do throws(Disk.Failure) {
        // Another publish may sweep it away before it is locked; then a new one is made.
        guard let lock = try Self.lock(path) else { continue }
        try LeftoverFolder.putMark(in: path)
        interruption.begin(path)
        self.interruption = interruption
        self.path = path
        self.lock = lock
        self.tell = tell
        return
      } catch {
        try Disk.removeFolderIfEmpty(path)
        throw error
      }
    }
    throw Diagnostic(
      .error, "unwritable", "folders that are made in `\(parent)` are gone before they are used",
      at: nil)
  }

  deinit {
    defer { interruption.end(path) }
    do {
      try LeftoverFolder.remove(path)
    } catch {
      tell("\(error)")
    }
  }

  /// mkdtemp makes a folder that only its owner can enter.
  private static func make(in parent: String) throws -> String {
    var template = Array("\(parent)/\(prefix)XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else {
      let why = String(cString: strerror(errno))
      throw Diagnostic(
        .error, "unwritable", "cannot make a folder in `\(parent)`: \(why)", at: nil)
    }
    return String(cString: made)
  }

  /// Nil when another has it, or has removed it. A file system without locks is an error.
  private static func lock(_ path: String) throws(Disk.Failure) -> FolderLock? {
    do throws(Disk.Failure) {
      return try FolderLock(path)
    } catch {
      if error.code == ENOENT { return nil }
      throw error
    }
  }

  private static func sweep(_ parent: String, _ tell: (String) -> Void) {
    do throws(Disk.Failure) {
      for name in try Disk.names(in: parent) where name.hasPrefix(prefix) {
        do throws(Disk.Failure) {
          try sweep(folder: "\(parent)/\(name)")
        } catch {
          tell("\(error)")
        }
      }
    } catch {
      // A folder for all users need not show them what is in it.
      if error.code != EACCES { tell("\(error)") }
    }
  }

  /// Removes the folder of a publish that has ended; those of other users are left alone.
  private static func sweep(folder path: String) throws(Disk.Failure) {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_uid == getuid(), try LeftoverFolder.isOwn(path),
      let lock = try lock(path)
    else { return }
    try LeftoverFolder.remove(path)
    _ = consume lock
  }
}
