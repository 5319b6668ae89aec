import Foundation

/// The few calls to the file system that building needs, each with an error that names the path.
package enum Disk {
  /// A call that failed: what was tried, on which path, and why.
  package struct Failure: Error, CustomStringConvertible {
    package let action: String
    package let path: String
    package let code: Int32

    package var description: String {
      "cannot \(action) `\(path)`: \(String(cString: strerror(code)))"
    }
  }

  package static var workingDirectory: String { FileManager.default.currentDirectoryPath }

  /// `path` without `.`, `..` and double slashes, seen from `folder`.
  package static func absolute(_ path: String, in folder: String) -> String {
    let whole = path.hasPrefix("/") ? path : folder + "/" + path
    var parts: [Substring] = []
    for part in whole.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  package enum Kind: Sendable { case file, folder, link, other }

  /// What stands at a path, links not followed; nil when nothing does.
  package static func kind(of path: String) throws(Failure) -> Kind? {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw Failure(action: "look at", path: path, code: errno)
    }
    return kind(mode: status.st_mode)
  }

  private static func kind(mode: mode_t) -> Kind {
    switch mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }

  /// What is in a folder, sorted by name, without `.` and `..`.
  package static func entries(in folder: String) throws(Failure) -> [(name: String, kind: Kind)] {
    guard let stream = opendir(folder) else {
      throw Failure(action: "open the folder", path: folder, code: errno)
    }
    defer { closedir(stream) }
    var entries: [(name: String, kind: Kind)] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name == "." || name == ".." { continue }
      // Most file systems tell the kind at once; the others are asked.
      switch Int32(entry.pointee.d_type) {
      case Int32(DT_REG): entries.append((name, .file))
      case Int32(DT_DIR): entries.append((name, .folder))
      case Int32(DT_LNK): entries.append((name, .link))
      default:
        if let kind = try kind(of: folder + "/" + name) { entries.append((name, kind)) }
      }
    }
    return entries.sorted { $0.name < $1.name }
  }

  /// The names of what is in a folder, sorted.
  package static func names(in folder: String) throws(Failure) -> [String] {
    try entries(in: folder).map(\.name)
  }

  /// The whole of a file.
  package static func read(_ path: String) throws(Failure) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw Failure(action: "open", path: path, code: errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else {
      throw Failure(action: "look at", path: path, code: errno)
    }
    var failure: Int32 = 0
    let size = Int(status.st_size)
    var bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = Foundation.read(file, buffer.baseAddress.map { $0 + count }, size - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = errno }
        if got <= 0 { return }
        count += got
      }
    }
    guard failure == 0 else { throw Failure(action: "read", path: path, code: failure) }
    // A file that grew meanwhile, or one of a kind that has no size.
    var more = [UInt8](repeating: 0, count: 4096)
    while true {
      let got = Foundation.read(file, &more, more.count)
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw Failure(action: "read", path: path, code: errno) }
      if got == 0 { return bytes }
      bytes.append(contentsOf: more[..<got])
    }
  }

  /// Whether a file holds exactly these bytes. A file that cannot be read does not.
  package static func file(_ path: String, holds bytes: [UInt8]) -> Bool {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { return false }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, kind(mode: status.st_mode) == .file,
      Int(status.st_size) == bytes.count
    else { return false }
    return withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 16) { buffer in
      var compared = 0
      while compared < bytes.count {
        let got = Foundation.read(
          file, buffer.baseAddress, min(buffer.count, bytes.count - compared))
        if got < 0, errno == EINTR { continue }
        guard got > 0 else { return false }
        let same = bytes.withUnsafeBytes {
          guard let own = $0.baseAddress, let read = buffer.baseAddress else { return false }
          return memcmp(own + compared, read, got) == 0
        }
        if !same { return false }
        compared += got
      }
      return true
    }
  }

  /// Writes a new file; an existing one is replaced in place.
  package static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw Failure(action: "write", path: path, code: errno) }
    var failure: Int32 = 0
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let count = Foundation.write(
          file, buffer.baseAddress.map { $0 + written }, buffer.count - written)
        if count < 0, errno == EINTR { continue }
        if count < 0 {
          failure = errno
          return
        }
        written += count
      }
    }
    if close(file) != 0, failure == 0 { failure = errno }
    guard failure == 0 else { throw Failure(action: "write", path: path, code: failure) }
  }

  /// Makes a folder and those above it; one that exists is fine.
  package static func makeFolder(_ path: String) throws(Failure) {
    if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
      throw Failure(action: "make the folder", path: path, code: errno)
    }
    try makeFolder(String(path[..<slash]))
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else {
      throw Failure(action: "make the folder", path: path, code: errno)
    }
  }

  /// A second name for a file (not followed when it is a link); false where the file system has none.
  package static func link(_ path: String, as other: String) -> Bool {
    linkat(AT_FDCWD, path, AT_FDCWD, other, 0) == 0
  }

  package static func rename(_ path: String, to other: String) throws(Failure) {
    guard Foundation.rename(path, other) == 0 else {
      throw Failure(action: "rename", path: path, code: errno)
    }
  }

  package static func removeFile(_ path: String) throws(Failure) {
    guard unlink(path) == 0 || errno == ENOENT else {
      throw Failure(action: "remove", path: path, code: errno)
    }
  }

  /// Removes a folder that is empty; leaves one that is not.
  package static func removeFolderIfEmpty(_ path: String) throws(Failure) {
    guard rmdir(path) == 0 || [ENOENT, ENOTEMPTY, EEXIST, EBUSY].contains(errno) else {
      throw Failure(action: "remove the folder", path: path, code: errno)
    }
  }

  /// Removes a folder and all below it; links are removed, not followed.
  package static func removeTree(_ path: String) throws(Failure) {
    switch try kind(of: path) {
    case nil: return
    case .folder?:
      for entry in try entries(in: path) {
        let inner = path + "/" + entry.name
        if entry.kind == .folder { try removeTree(inner) } else { try removeFile(inner) }
      }
      guard rmdir(path) == 0 || errno == ENOENT else {
        throw Failure(action: "remove the folder", path: path, code: errno)
      }
    default: try removeFile(path)
    }
  }

  /// The path with all links resolved; nil when it leads nowhere.
  package static func resolved(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }
}
