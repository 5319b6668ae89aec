#if os(Linux)
  import Building
  import Platform
  import Synchronization

  /// Watches with inotify, on a thread of its own that sleeps until something happens.
  final class SystemWatcher: Watcher {
    /// The writing end of a pipe: closing it ends the thread.
    private let stopper: Mutex<Int32?>

    /// All folders are watched when this returns. `failed` is called once, at the end, when that is so no
    /// longer.
    init(
      _ project: Project, tell: @escaping @Sendable (SourceChanges) -> Void,
      failed: @escaping @Sendable (WatcherFailure) -> Void
    ) throws(WatcherFailure) {
      let inotify = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
      guard inotify >= 0 else {
        throw errno == EMFILE
          ? WatcherFailure(
            reason: "the system has no more watchers (fs.inotify.max_user_instances)")
          : WatcherFailure(errno)
      }
      var watches = InotifyWatches(inotify, project)
      do throws(WatcherFailure) {
        try watches.addAll()
      } catch {
        close(inotify)
        throw error
      }
      let pipe: Pipe
      do throws(SystemError) { pipe = try Pipe() } catch {
        close(inotify)
        throw WatcherFailure(error.code)
      }
      let end = pipe.reading
      stopper = Mutex(pipe.writing)
      detachThread { [watches] in
        var watches = watches
        do throws(WatcherFailure) {
          while try Self.wait(for: inotify, until: end) {
            let changes = try watches.read()
            if !changes.isEmpty { tell(changes) }
          }
        } catch {
          failed(error)
        }
        close(inotify)
        close(end)
      }
    }

    func stop() {
      stopper.withLock { end in
        if let end { close(end) }
        end = nil
      }
    }

    /// Whether there are events; false when the watcher is stopped.
    private static func wait(
      for inotify: Int32, until end: Int32
    ) throws(WatcherFailure) -> Bool {
      var waiting = [
        pollfd(fd: inotify, events: Int16(POLLIN), revents: 0),
        pollfd(fd: end, events: Int16(POLLIN), revents: 0),
      ]
      while poll(&waiting, nfds_t(waiting.count), -1) < 0 {
        if errno != EINTR { throw WatcherFailure(errno) }
      }
      return waiting[1].revents == 0
    }
  }
#endif
