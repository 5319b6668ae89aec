import Building
import Diagnostics
import Foundation

/// A folder of one publish, removed at its end. Those of publishes that were killed are removed by the next.
struct TemporaryFolder: ~Copyable {
  let path: String
  private let lock: FolderLock
  private static let prefix = "prikbord-publish-"

  init() throws {
    let parent = FileManager.default.temporaryDirectory.path
    Self.sweep(parent)
    while true {
      // mkdtemp makes a folder that only its owner can enter.
      var template = Array("\(parent)/\(Self.prefix)XXXXXX".utf8CString)
      guard let made = mkdtemp(&template) else {
        let why = String(cString: strerror(errno))
        throw Diagnostic(
          .error, "unwritable", "cannot make a folder in `\(parent)`: \(why)", at: nil)
      }
      let path = String(cString: made)
      // Another publish may have swept it away before it was locked.
      guard let lock = try? FolderLock(path) else { continue }
      self.path = path
      self.lock = lock
      return
    }
  }

  deinit { try? Disk.removeTree(path) }

  /// What cannot be locked or removed belongs to somebody else and is left alone.
  private static func sweep(_ parent: String) {
    for name in (try? Disk.names(in: parent)) ?? [] where name.hasPrefix(prefix) {
      let path = "\(parent)/\(name)"
      var status = stat()
      guard lstat(path, &status) == 0, status.st_uid == getuid(),
        let lock = try? FolderLock(path)
      else { continue }
      try? Disk.removeTree(path)
      _ = consume lock
    }
  }
}
