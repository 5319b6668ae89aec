import Platform

/// The few calls to the file system that building needs, each with an error that names the path.
package enum Disk {
  /// A call that failed: what was tried, on which path, and why. Or a rule of ours that a path breaks.
  package struct Failure: Error, CustomStringConvertible {
    package let path: String
    /// The system's, 0 when it had no objection.
    package let code: Int32
    package let description: String
    package let help: String?

    /// `cannot open`, of a path, with the system's code.
    package init(_ action: String, path: String, code: Int32) {
      self.path = path
      self.code = code
      description = "\(action) `\(path)`: \(String(cString: strerror(code)))"
      help = nil
    }

    package init(rule: String, path: String, help: String? = nil) {
      self.path = path
      code = 0
      description = rule
      self.help = help
    }
  }

  /// The file of this program.
  package static var program: String {
    #if os(Linux)
      "/proc/self/exe"
    #else
      ProcessInfo.processInfo.arguments[0]
    #endif
  }

  package static var workingDirectory: String { FileManager.default.currentDirectoryPath }

  /// `path` without `.`, `..` and double slashes, seen from `folder`.
  package static func absolute(_ path: String, in folder: String) -> String {
    let whole = path.hasPrefix("/") ? path : folder + "/" + path
    if isPlain(whole) { return whole }
    var parts: [Substring] = []
    for part in whole.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// Whether a path is written as `absolute` would write it. One with a dot at the beginning of a name may not be.
  private static func isPlain(_ path: String) -> Bool {
    let slash = UInt8(ascii: "/")
    var before: UInt8 = 0
    for byte in path.utf8 {
      if before == slash, byte == slash || byte == UInt8(ascii: ".") { return false }
      before = byte
    }
    return before != slash
  }

  package enum Kind: Sendable { case file, folder, link, other }

  /// What stands at a path, links not followed; nil when nothing does.
  package static func kind(of path: String) throws(Failure) -> Kind? {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw Failure("cannot look at", path: path, code: errno)
    }
    return kind(mode: status.st_mode)
  }

  static func kind(mode: mode_t) -> Kind {
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
      throw Failure("cannot open the folder", path: folder, code: errno)
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

  /// The whole of a file that Prikbord or a tool has written. What people put into a board's folders is read
  /// through an `InputFolder`.
  package static func read(_ path: String) throws(Failure) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw Failure("cannot open", path: path, code: errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else {
      throw Failure("cannot look at", path: path, code: errno)
    }
    return try readAll(of: file, size: Int(status.st_size), path, limit: .max)
  }

  /// What an open file holds; `size` of it is expected, and more than `limit` is refused.
  static func readAll(
    of file: Int32, size: Int, _ path: String, limit: Int
  ) throws(Failure) -> [UInt8] {
    var failure: Int32 = 0
    var isAtEnd = false
    // Room for one byte more, so that a file of the expected size is read, and seen to end, in one call.
    var bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      while count <= size, !isAtEnd {
        let wanted = size + 1 - count
        let got = Platform.read(file, buffer.baseAddress.map { $0 + count }, wanted)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = errno }
        if got <= 0 { return isAtEnd = true }
        count += got
        // Where all that is expected is there and no byte more comes with it, the end need not be asked for.
        isAtEnd = size > 0 && count == size
      }
    }
    // A file that grew meanwhile, or one of a kind that has no size.
    var more = isAtEnd ? [] : [UInt8](repeating: 0, count: 4096)
    while failure == 0, !isAtEnd {
      let got = Platform.read(file, &more, more.count)
      if got < 0, errno == EINTR { continue }
      if got < 0 { failure = errno }
      if got <= 0 { break }
      bytes.append(contentsOf: more[..<got])
      guard bytes.count <= limit else { throw Failure("cannot read", path: path, code: EFBIG) }
    }
    guard failure == 0 else { throw Failure("cannot read", path: path, code: failure) }
    return bytes
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
        let got = Platform.read(
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

  /// Who may read what is written.
  package enum Access: Sendable {
    /// As the user's umask has it.
    case usual
    /// Everybody, whatever the umask: a web server runs as somebody else.
    case everybody

    var file: mode_t? { self == .everybody ? 0o644 : nil }
    var folder: mode_t? { self == .everybody ? 0o755 : nil }
  }

  /// Writes a new file; an existing one is replaced in place. A link is never followed.
  package static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    try write(bytes, to: path, O_TRUNC, .usual)
  }

  /// Writes a file where nothing stands.
  package static func create(
    _ bytes: [UInt8], at path: String, for access: Access = .usual
  ) throws(Failure) {
    try write(bytes, to: path, O_EXCL, access)
  }

  private static func write(
    _ bytes: [UInt8], to path: String, _ flag: Int32, _ access: Access
  ) throws(Failure) {
    let file = open(path, O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC | flag, 0o666)
    guard file >= 0 else { throw Failure("cannot write", path: path, code: errno) }
    var failure: Int32 = 0
    if let mode = access.file, fchmod(file, mode) != 0 { failure = errno }
    if failure == 0, !write(bytes, to: file) { failure = errno }
    if close(file) != 0, failure == 0 { failure = errno }
    guard failure == 0 else {
      // Half a file is nobody's.
      if flag == O_EXCL { unlink(path) }
      throw Failure("cannot write", path: path, code: failure)
    }
  }

  /// Writes all of it to an open file; false with the system's code when that fails.
  static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let count = Platform.write(
          file, buffer.baseAddress.map { $0 + written }, buffer.count - written)
        if count < 0, errno == EINTR { continue }
        if count < 0 { return false }
        written += count
      }
      return true
    }
  }

  /// Makes one folder; false when something stands there already.
  package static func makeNewFolder(
    _ path: String, for access: Access = .usual
  ) throws(Failure) -> Bool {
    guard mkdir(path, 0o777) == 0 else {
      if errno == EEXIST { return false }
      throw Failure("cannot make the folder", path: path, code: errno)
    }
    if let mode = access.folder, chmod(path, mode) != 0 {
      throw Failure("cannot open to everybody", path: path, code: errno)
    }
    return true
  }

  /// Makes a folder and those above it; one that exists is fine.
  package static func makeFolder(
    _ path: String, for access: Access = .usual
  ) throws(Failure) {
    do throws(Failure) {
      _ = try makeNewFolder(path, for: access)
    } catch {
      guard error.code == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex
      else { throw error }
      try makeFolder(String(path[..<slash]), for: access)
      _ = try makeNewFolder(path, for: access)
    }
  }

  /// Makes the folders above a path that are not there.
  package static func makeFolders(above path: String) throws(Failure) {
    if let slash = path.lastIndex(of: "/") { try makeFolder(String(path[..<slash])) }
  }

  /// Gives a file the rights of what `access` says; one that has them is not touched.
  package static func allow(_ access: Access, toRead path: String) throws(Failure) {
    guard let mode = access.file else { return }
    var status = stat()
    guard lstat(path, &status) == 0 else {
      throw Failure("cannot look at", path: path, code: errno)
    }
    if kind(mode: status.st_mode) != .file || status.st_mode & 0o7777 == mode { return }
    guard chmod(path, mode) == 0 else {
      throw Failure("cannot open to everybody", path: path, code: errno)
    }
  }

  /// Waits until everything that was written to the disk of `path` is on it.
  package static func sync(_ path: String) throws(Failure) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw Failure("cannot open", path: path, code: errno) }
    defer { close(file) }
    guard syncDisk(of: file) else {
      throw Failure("cannot put on disk", path: path, code: errno)
    }
  }

  /// False when the file system knows no exchange of two folders, or not of these: EBUSY, a mount point; EXDEV, the
  /// lower folder of an overlay. Whatever else stands against it would stand against replacing files, too.
  static func isExchanged(_ result: Int32, _ path: String) throws(Failure) -> Bool {
    if result == 0 { return true }
    if [EBUSY, EXDEV, EINVAL, ENOSYS, ENOTSUP, EOPNOTSUPP].contains(errno) { return false }
    throw Failure("cannot exchange", path: path, code: errno)
  }

  /// A second name for a file (not followed when it is a link); false where the file system has none.
  package static func link(_ path: String, as other: String) -> Bool {
    linkat(AT_FDCWD, path, AT_FDCWD, other, 0) == 0
  }

  package static func rename(_ path: String, to other: String) throws(Failure) {
    guard Platform.rename(path, other) == 0 else {
      throw Failure("cannot rename", path: path, code: errno)
    }
  }

  package static func removeFile(_ path: String) throws(Failure) {
    guard unlink(path) == 0 || errno == ENOENT else {
      throw Failure("cannot remove", path: path, code: errno)
    }
  }

  /// Removes a folder that is empty; leaves one that is not.
  package static func removeFolderIfEmpty(_ path: String) throws(Failure) {
    guard rmdir(path) == 0 || [ENOENT, ENOTEMPTY, EEXIST, EBUSY].contains(errno) else {
      throw Failure("cannot remove the folder", path: path, code: errno)
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
        throw Failure("cannot remove the folder", path: path, code: errno)
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
