import Building
import Disk
import Platform

/// A file of the board while it is sent: opened once, read piece by piece, closed when nobody needs it.
final class OpenFile: Sendable {
  private let descriptor: Int32
  let size: Int

  /// Nil when there is no such file, or when it lies outside of `folder` once links are followed: a link
  /// that was made after the scan must not lead anywhere else either.
  init?(_ path: String, within folder: String) {
    guard let real = Disk.resolved(path), let realFolder = Disk.resolved(folder),
      real.hasPrefix(realFolder + "/")
    else { return nil }
    // Not blocking: a pipe in the place of a file would keep the whole preview waiting.
    let descriptor = open(real, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      return nil
    }
    self.descriptor = descriptor
    size = Int(status.st_size)
  }

  deinit { close(descriptor) }

  /// The bytes in `range`; fewer when the file got shorter meanwhile, nil when it cannot be read.
  func read(_ range: Range<Int>) -> [UInt8]? {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      while count < range.count {
        let got = pread(
          descriptor, buffer.baseAddress.map { $0 + count }, range.count - count,
          off_t(range.lowerBound + count))
        if got < 0, errno == EINTR { continue }
        failed = got < 0
        if got <= 0 { return }
        count += got
      }
    }
    return failed ? nil : bytes
  }
}
