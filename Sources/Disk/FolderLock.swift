import Platform

/// A lock on a folder that the system gives back when the process ends, however it ends.
package struct FolderLock: ~Copyable {
  /// The open folder. A process that is handed it holds the lock, too, until it ends.
  package let file: Int32

  /// Nil when another process holds it.
  package init?(_ folder: String) throws(Disk.Failure) {
    let file = open(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else { throw Disk.Failure("cannot open", path: folder, code: errno) }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      close(file)
      if code == EWOULDBLOCK { return nil }
      throw Disk.Failure("cannot lock", path: folder, code: code)
    }
    // Between opening and locking, its last holder may have put another folder in its place.
    var locked = stat()
    var named = stat()
    guard fstat(file, &locked) == 0, lstat(folder, &named) == 0, locked.st_ino == named.st_ino,
      locked.st_dev == named.st_dev
    else {
      close(file)
      return nil
    }
    self.file = file
  }

  deinit { close(file) }
}
