import Platform

/// How a file stands on the disk: whoever writes to it, replaces it or changes its rights leaves another trace.
package struct FileTrace: Sendable, Hashable {
  private let inode: UInt64
  private let size: Int64
  private let modified: Int64
  /// No program can set this one back.
  private let changed: Int64
  private let mode: UInt32

  /// Nil when nothing can be seen at the path. A link is one unless it is followed.
  package init?(of path: String, followsLinks: Bool = false) {
    var status = stat()
    guard (followsLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
    self.init(status)
  }

  /// The same for a path seen from an open folder, in bytes up to a zero.
  package init?(of path: UnsafePointer<CChar>, in folder: Int32) {
    var status = stat()
    guard fstatat(folder, path, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    self.init(status)
  }

  init(_ status: stat) {
    inode = UInt64(status.st_ino)
    size = Int64(status.st_size)
    #if os(Linux)
      let times = (status.st_mtim, status.st_ctim)
    #else
      let times = (status.st_mtimespec, status.st_ctimespec)
    #endif
    modified = Self.nanoseconds(times.0)
    changed = Self.nanoseconds(times.1)
    mode = UInt32(status.st_mode)
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }

  /// For a digest of many.
  package func append(to bytes: inout [UInt8]) {
    for number in [
      inode, UInt64(bitPattern: size), UInt64(bitPattern: modified), UInt64(bitPattern: changed),
      UInt64(mode),
    ] {
      withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
  }
}
