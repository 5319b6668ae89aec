import Building
import Digests
import Disk
import Platform
import Synchronization

/// Looks at every file again and again: for disks that tell of no changes (network shares, folders of the host
/// in Docker and WSL).
final class PollingWatcher: Watcher {
  private let isStopped = Mutex(false)

  /// In microseconds. A look takes a hundredth of a second for ten thousand files.
  private static let interval: UInt32 = 400_000
  /// Disks round the time of a change, by up to two seconds (FAT): a file that is younger than this is
  /// compared by its bytes.
  private static let uncertain = 3.0
  private static let depthLimit = 32

  init(_ project: Project, tell: @escaping @Sendable (SourceChanges) -> Void) {
    let first = Self.look(project)
    detachThread { [self] in
      var before = first
      while !isStopped.withLock({ $0 }) {
        usleep(Self.interval)
        let now = Self.look(project)
        var files: Set<String> = []
        for (path, stamp) in now where before[path].map({ !$0.isSame(as: stamp) }) ?? true {
          files.insert(project.shown(path))
        }
        for path in before.keys where now[path] == nil { files.insert(project.shown(path)) }
        before = now
        if !files.isEmpty, !isStopped.withLock({ $0 }) { tell(SourceChanges(files: files)) }
      }
    }
  }

  func stop() { isStopped.withLock { $0 = true } }

  private struct Stamp {
    let size: Int
    let inode: UInt64
    let modified: Double
    let changed: Double
    /// Only while the times say little.
    let digest: Digest?

    func isSame(as other: Stamp) -> Bool {
      size == other.size && inode == other.inode && modified == other.modified
        && changed == other.changed
        && (digest == nil || other.digest == nil || digest == other.digest)
    }
  }

  private static func look(_ project: Project) -> [String: Stamp] {
    var stamps: [String: Stamp] = [:]
    for folder in [project.content, project.templates] {
      look(folder, depth: 0, Date().timeIntervalSince1970, &stamps)
    }
    return stamps
  }

  private static func look(
    _ folder: String, depth: Int, _ now: Double, _ stamps: inout [String: Stamp]
  ) {
    // What cannot be read is as good as gone, and new when it can be.
    guard depth < depthLimit, let names = try? Disk.names(in: folder) else { return }
    for name in names where !isNoSource(name) {
      let path = folder + "/" + name
      var status = stat()
      guard stat(path, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        look(path, depth: depth + 1, now, &stamps)
        continue
      }
      let times = status.times
      // Reading a pipe would wait for somebody who writes.
      let saysLittle =
        status.st_mode & S_IFMT == S_IFREG
        && now - max(times.modified, times.changed) < uncertain
      stamps[path] = Stamp(
        size: Int(status.st_size), inode: UInt64(status.st_ino), modified: times.modified,
        changed: times.changed,
        digest: saysLittle ? (try? Disk.read(path)).map { Digest(of: $0) } : nil)
    }
  }
}

extension stat {
  /// Seconds since 1970.
  fileprivate var times: (modified: Double, changed: Double) {
    #if os(Linux)
      let (modified, changed) = (st_mtim, st_ctim)
    #else
      let (modified, changed) = (st_mtimespec, st_ctimespec)
    #endif
    func seconds(_ time: timespec) -> Double { Double(time.tv_sec) + Double(time.tv_nsec) / 1e9 }
    return (seconds(modified), seconds(changed))
  }
}
