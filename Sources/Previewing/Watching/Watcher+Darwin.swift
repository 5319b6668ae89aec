import Disk

#if os(macOS)
  import Building
  import CoreServices
  import Dispatch
  import Platform
  import Synchronization

  /// Watches with FSEvents, which tells the path of every file that changed.
  ///
  /// The stream is one of paths, not of folders: what is made anew under an old name is watched. Only when a
  /// link leads elsewhere than before, other paths would have to be watched.
  final class SystemWatcher: Watcher {
    // Made before anybody else knows this object, and released on the queue that the stream uses.
    private nonisolated(unsafe) var stream: FSEventStreamRef?
    private let queue = DispatchQueue(label: "prikbord.watcher")
    private let listener: Listener

    /// `failed` is called at most once, when other paths would have to be watched.
    init(
      _ project: Project, tell: @escaping @Sendable (SourceChanges) -> Void,
      failed: @escaping @Sendable (WatcherFailure) -> Void
    ) throws(WatcherFailure) {
      listener = Listener(project, tell, failed)
      // The listener lives as long as this object, which ends the stream before it goes.
      var context = FSEventStreamContext(
        version: 0, info: Unmanaged.passUnretained(listener).toOpaque(), retain: nil, release: nil,
        copyDescription: nil)
      let flags =
        kFSEventStreamCreateFlagFileEvents | kFSEventStreamCreateFlagNoDefer
        | kFSEventStreamCreateFlagWatchRoot | kFSEventStreamCreateFlagUseCFTypes
      // A C function: it knows nothing but what it is handed.
      let callback: FSEventStreamCallback = { _, info, count, paths, flags, _ in
        guard let info else { return }
        let listener = Unmanaged<Listener>.fromOpaque(info).takeUnretainedValue()
        let names = Unmanaged<NSArray>.fromOpaque(paths).takeUnretainedValue()
        for index in 0..<count {
          guard let path = names[index] as? String else { continue }
          listener.changed(path, Int(flags[index]))
        }
      }
      guard
        let stream = FSEventStreamCreate(
          nil, callback, &context, listener.watched as NSArray as CFArray,
          FSEventStreamEventId(kFSEventStreamEventIdSinceNow), 0.005,
          FSEventStreamCreateFlags(flags))
      else { throw WatcherFailure(reason: "FSEvents gives no stream") }
      FSEventStreamSetDispatchQueue(stream, queue)
      guard FSEventStreamStart(stream) else {
        FSEventStreamInvalidate(stream)
        FSEventStreamRelease(stream)
        throw WatcherFailure(reason: "FSEvents does not start")
      }
      self.stream = stream
    }

    deinit { stop() }

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

  /// What the callback needs; C carries its address.
  private final class Listener: Sendable {
    private struct Folder: Sendable {
      /// As the board names it, and as the system does, with links resolved.
      let own: String
      let real: String
      /// Where its name stands.
      let parent: String
    }

    private let folders: [Folder]
    private let project: Project
    private let tell: @Sendable (SourceChanges) -> Void
    private let failed: @Sendable (WatcherFailure) -> Void
    private let hasFailed = Mutex(false)

    init(
      _ project: Project, _ tell: @escaping @Sendable (SourceChanges) -> Void,
      _ failed: @escaping @Sendable (WatcherFailure) -> Void
    ) {
      self.project = project
      self.tell = tell
      self.failed = failed
      folders = [project.content, project.templates].map { own in
        let url = URL(filePath: own)
        let folder = url.deletingLastPathComponent().path
        let parent = Disk.resolved(folder) ?? folder
        let place = (parent == "/" ? "" : parent) + "/" + url.lastPathComponent
        return Folder(own: own, real: Disk.resolved(own) ?? place, parent: parent)
      }
    }

    /// A link is turned in the folder where it stands.
    var watched: [String] { Set(folders.flatMap { [$0.real, $0.parent] }).sorted() }

    func changed(_ path: String, _ flags: Int) {
      func happened(_ flag: Int) -> Bool { flags & flag != 0 }
      if happened(
        kFSEventStreamEventFlagMustScanSubDirs | kFSEventStreamEventFlagUserDropped
          | kFSEventStreamEventFlagKernelDropped | kFSEventStreamEventFlagRootChanged)
      {
        checkLinks()
        return tell(.all)
      }
      // A link may lead to a folder.
      let isFolder = happened(
        kFSEventStreamEventFlagItemIsDir | kFSEventStreamEventFlagItemIsSymlink)
      for folder in folders where path == folder.real || path.hasPrefix(folder.real + "/") {
        let shown = project.shown(folder.own + path.dropFirst(folder.real.count))
        if isNoSource(shown.split(separator: "/").last ?? "") { continue }
        tell(isFolder ? SourceChanges(files: [shown], folders: [shown]) : .init(files: [shown]))
      }
      if isFolder { checkLinks() }
    }

    private func checkLinks() {
      let isElsewhere = folders.contains { folder in
        Disk.resolved(folder.own).map { $0 != folder.real } ?? false
      }
      let isNews = hasFailed.withLock { hasFailed in
        let isNews = isElsewhere && !hasFailed
        hasFailed = hasFailed || isElsewhere
        return isNews
      }
      guard isNews else { return }
      // Not on the stream's queue, which the answer may be to end.
      DispatchQueue.global().async { [failed] in
        failed(WatcherFailure(reason: "a link to the board's folders leads elsewhere now"))
      }
    }
  }
#endif
