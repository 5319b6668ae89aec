#if os(macOS)
  import Building
  import CoreServices
  import Foundation

  /// Watches with FSEvents, which tells the path of every file that changed.
  final class SystemWatcher: Watcher {
    // The stream is made and released under the queue it is scheduled on, and never used elsewhere.
    private nonisolated(unsafe) var stream: FSEventStreamRef?
    private let queue = DispatchQueue(label: "prikbord.watcher")
    private let listener: Listener

    /// What the callback needs; C carries its address.
    private final class Listener: Sendable {
      /// Each folder as the system names it (links resolved) and as the board does.
      let folders: [(real: String, own: String)]
      let project: Project
      let tell: @Sendable (SourceChanges) -> Void

      init(_ project: Project, _ tell: @escaping @Sendable (SourceChanges) -> Void) {
        self.project = project
        self.tell = tell
        folders = [project.content, project.templates].map { (Disk.resolved($0) ?? $0, $0) }
      }

      func changed(_ path: String, _ flags: FSEventStreamEventFlags) {
        let lost =
          kFSEventStreamEventFlagMustScanSubDirs | kFSEventStreamEventFlagRootChanged
          | kFSEventStreamEventFlagUserDropped | kFSEventStreamEventFlagKernelDropped
        if flags & UInt32(lost) != 0 { return tell(.all) }
        for (real, own) in folders where path == real || path.hasPrefix(real + "/") {
          let shown = project.shown(own + path.dropFirst(real.count))
          if isNoSource(shown.split(separator: "/").last ?? "") { continue }
          let isFolder = flags & UInt32(kFSEventStreamEventFlagItemIsDir) != 0
          tell(isFolder ? SourceChanges(folders: [shown]) : SourceChanges(files: [shown]))
        }
      }
    }

    init(
      _ project: Project, tell: @escaping @Sendable (SourceChanges) -> Void
    ) throws(WatcherFailure) {
      listener = Listener(project, tell)
      var context = FSEventStreamContext(
        version: 0, info: Unmanaged.passUnretained(listener).toOpaque(), retain: nil, release: nil,
        copyDescription: nil)
      let flags =
        kFSEventStreamCreateFlagFileEvents | kFSEventStreamCreateFlagNoDefer
        | kFSEventStreamCreateFlagWatchRoot | kFSEventStreamCreateFlagUseCFTypes
      stream = FSEventStreamCreate(
        nil,
        { _, info, count, paths, flags, _ in
          guard let info else { return }
          let listener = Unmanaged<Listener>.fromOpaque(info).takeUnretainedValue()
          let paths = Unmanaged<CFArray>.fromOpaque(paths).takeUnretainedValue() as? [String] ?? []
          for (index, path) in paths.enumerated() where index < count {
            listener.changed(path, flags[index])
          }
        },
        &context, listener.folders.map(\.real) as CFArray,
        FSEventStreamEventId(kFSEventStreamEventIdSinceNow), 0.005, UInt32(flags))
      guard let stream else { throw WatcherFailure(reason: "FSEvents gives no stream") }
      FSEventStreamSetDispatchQueue(stream, queue)
      guard FSEventStreamStart(stream) else {
        FSEventStreamInvalidate(stream)
        FSEventStreamRelease(stream)
        throw WatcherFailure(reason: "FSEvents does not start")
      }
    }

    func stop() {
      queue.sync {
        guard let stream else { return }
        FSEventStreamStop(stream)
        FSEventStreamInvalidate(stream)
        FSEventStreamRelease(stream)
        self.stream = nil
      }
    }
  }
#endif
