#if os(Linux)
  import Building
  import Foundation
  import Glibc

  /// Watches with inotify, on a thread of its own that sleeps until something happens.
  final class SystemWatcher: Watcher {
    /// Closing the writing end ends the thread.
    private let stopper: FileHandle

    /// All folders are watched when this returns.
    init(
      _ project: Project, tell: @escaping @Sendable (SourceChanges) -> Void
    ) throws(WatcherFailure) {
      let inotify = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
      guard inotify >= 0 else { throw WatcherFailure(reason: String(cString: strerror(errno))) }
      var watches = InotifyWatches(inotify, project)
      if let failure = watches.addAll() {
        close(inotify)
        throw WatcherFailure(reason: failure)
      }
      let pipe = Pipe()
      stopper = pipe.fileHandleForWriting
      let end = pipe.fileHandleForReading
      Thread.detachNewThread { [watches] in
        var watches = watches
        var waiting = [
          pollfd(fd: inotify, events: Int16(POLLIN), revents: 0),
          pollfd(fd: end.fileDescriptor, events: Int16(POLLIN), revents: 0),
        ]
        while true {
          if poll(&waiting, 2, -1) < 0, errno != EINTR { break }
          if waiting[1].revents != 0 { break }
          let changes = watches.read()
          if !changes.isEmpty { tell(changes) }
        }
        close(inotify)
      }
    }

    func stop() { try? stopper.close() }
  }
#endif
