import Platform

/// A file of the cache that is made piece by piece, so that its bytes need not be in memory together. It has its name
/// when it is whole; what goes wrong before leaves what was there. One that goes on where an older one ends has its name
/// from the beginning: whoever reads it knows which of its stretches are whole.
package struct GrowingFile: Sendable {
  private var file: Int32 = -1
  private var temporary = ""
  private var last = ""
  private var waiting: [UInt8] = []
  private var failed = false
  /// How many bytes it has.
  package private(set) var count = 0

  /// Pieces go to the disk when they are so many bytes together.
  private static let stretch = 1 << 18

  package init(in folder: CacheFolder, _ name: String, isContinued: Bool = false) {
    do throws(Disk.Failure) {
      guard let places = try folder.places(of: name) else { return }
      (temporary, last) = places
      if isContinued {
        goOn()
        return
      }
      try Disk.removeFile(temporary)
      file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    } catch {
      return
    }
  }

  private mutating func goOn() {
    temporary = ""
    file = open(last, O_WRONLY | O_APPEND | O_NOFOLLOW | O_CLOEXEC)
    var status = stat()
    if file >= 0, fstat(file, &status) == 0 { count = Int(status.st_size) } else { failed = true }
  }

  package mutating func append(_ bytes: ArraySlice<UInt8>) {
    count += bytes.count
    guard file >= 0, !failed else { return }
    waiting.append(contentsOf: bytes)
    if waiting.count >= Self.stretch { flush() }
  }

  private mutating func flush() {
    failed = failed || !Disk.write(waiting, to: file)
    waiting.removeAll(keepingCapacity: true)
  }

  /// Gives it its name.
  package mutating func finish() {
    guard file >= 0 else { return }
    flush()
    if close(file) != 0 { failed = true }
    file = -1
    if temporary.isEmpty { return }
    do throws(Disk.Failure) {
      if failed { try Disk.removeFile(temporary) } else { try Disk.rename(temporary, to: last) }
    } catch {
      return
    }
  }
}
