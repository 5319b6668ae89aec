import Platform

/// A folder of a board from which files are read: content, templates. All that people put into it comes in
/// through here, so that nothing but regular files inside of it is ever read, and none that is larger than what
/// it is read for may be.
package struct InputFolder: Sendable {
  /// Absolute.
  package let path: String
  /// Links resolved: what is outside of it is not the board's.
  package let real: String

  package init(_ path: String) {
    self.path = path
    real = Disk.resolved(path) ?? path
  }

  /// What a file is read for: how large it may be, and who says so.
  package struct Purpose: Sendable {
    let limit: Int
    let rule: String
    let help: String?

    /// `rule` goes on after the size: "a posting has at most 1 MB".
    package init(limit: Int, rule: String, help: String? = nil) {
      self.limit = limit
      self.rule = rule
      self.help = help
    }
  }

  /// Where a link leads that stays inside; nil when it leads out or nowhere.
  package func target(of link: String) -> String? {
    guard let target = Disk.resolved(link), target.hasPrefix(real + "/") else { return nil }
    return target
  }

  /// The bytes of a file in the folder.
  package func read(
    _ path: String, for purpose: Purpose
  ) throws(Disk.Failure) -> [UInt8] {
    try readTraced(path, for: purpose).bytes
  }

  /// The same, and how the file stood before it was read.
  package func readTraced(
    _ path: String, for purpose: Purpose
  ) throws(Disk.Failure) -> (bytes: [UInt8], trace: FileTrace) {
    let (file, status) = try open(path)
    defer { close(file) }
    let size = Int(status.st_size)
    guard size <= purpose.limit else {
      throw Disk.Failure(
        rule: "\(purpose.rule), and this file has \(Self.megabytes(size))", path: path,
        help: purpose.help)
    }
    let bytes = try Disk.readAll(of: file, size: size, path, limit: purpose.limit)
    return (bytes, FileTrace(status))
  }

  /// A regular file, open, and how it stands. A pipe or a device is not even waited for.
  private func open(_ path: String) throws(Disk.Failure) -> (file: Int32, status: stat) {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
    var file = Platform.open(path, flags)
    if file < 0, errno == ELOOP {
      guard let target = target(of: path) else {
        throw Disk.Failure(
          rule: "a link must lead to a place inside its folder", path: path,
          help: "copy the file to here")
      }
      file = Platform.open(target, flags)
    }
    guard file >= 0 else {
      // A socket cannot be opened at all.
      if errno == ENXIO { throw Self.noFile(path) }
      let code = errno
      if Disk.isMisread(path) { throw .noText(path) }
      throw Disk.Failure("cannot open", path: path, code: code)
    }
    var status = stat()
    guard fstat(file, &status) == 0 else {
      let code = errno
      close(file)
      throw Disk.Failure("cannot look at", path: path, code: code)
    }
    guard Disk.kind(mode: status.st_mode) == .file else {
      close(file)
      throw Self.noFile(path)
    }
    return (file, status)
  }

  private static func noFile(_ path: String) -> Disk.Failure {
    Disk.Failure(
      rule: "only regular files are read; this is a folder, a pipe or a device", path: path)
  }

  /// `1.3 MB`
  private static func megabytes(_ bytes: Int) -> String {
    let tenths = (bytes + 50_000) / 100_000
    return "\(tenths / 10).\(tenths % 10) MB"
  }
}
