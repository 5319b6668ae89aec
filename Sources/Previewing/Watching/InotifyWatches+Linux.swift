import Disk

#if os(Linux)
  import Building
  import Platform

  /// The folders that are watched, and what their events mean for a board's sources.
  ///
  /// A folder can have several paths, through links; an event in it counts for all of them. The board's own
  /// two folders can disappear and come back, so the folders on the way to them are watched for their names.
  struct InotifyWatches: Sendable {
    private let inotify: Int32
    private let project: Project
    private var paths: [Int32: Set<String>] = [:]
    private var watches: [String: Int32] = [:]
    /// Watch → a folder in which only some names matter: gates and what links aim at.
    private var gateways: [Int32: Set<String>] = [:]
    /// A path on the way to some of the board's own folders → those folders.
    private var gates: [String: Set<String>] = [:]
    /// The file that a link leads to → the links.
    private var aims: [String: Set<String>] = [:]
    private var failure: WatcherFailure?

    private static let names = UInt32(IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO)
    private static let all = names | UInt32(IN_CLOSE_WRITE | IN_MODIFY | IN_ATTRIB)
    private static let depthLimit = 32

    init(_ inotify: Int32, _ project: Project) {
      self.inotify = inotify
      self.project = project
    }

    /// Watches everything there is, or gives up for the reason it throws.
    mutating func addAll() throws(WatcherFailure) {
      watchAll()
      if let failure { throw failure }
    }

    private mutating func watchAll() {
      for own in [project.content, project.templates] {
        for gate in Self.names(onTheWayTo: own) {
          gates[gate, default: []].insert(own)
          addGateway(Self.folder(of: gate), for: Self.names)
        }
        add(own, depth: 0)
      }
    }

    /// Every name on the way to a path, and on the ways that links among them point to.
    private static func names(onTheWayTo path: String) -> Set<String> {
      var names: Set<String> = []
      var ways = [path]
      while let way = ways.popLast() {
        var folder = "/"
        for part in way.split(separator: "/") {
          let name = (folder == "/" ? "" : folder) + "/" + part
          if names.insert(name).inserted, let target = target(ofLink: name) {
            ways.append(Disk.absolute(target, in: Disk.resolved(folder) ?? folder))
          }
          folder = name
        }
      }
      return names
    }

    private static func target(ofLink path: String) -> String? {
      // What is no link has no target, which is said by an error.
      try? FileManager.default.destinationOfSymbolicLink(atPath: path)
    }

    private static func folder(of path: String) -> String {
      let folder = path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
      return folder.isEmpty ? "/" : String(folder)
    }

    private mutating func addGateway(_ folder: String, for events: UInt32) {
      // It may be a folder of the board, too: what is watched in it stays watched.
      guard let watch = watch(folder, events | UInt32(IN_MASK_ADD)) else { return }
      gateways[watch, default: []].insert(folder == "/" ? "" : folder)
    }

    /// Nil when the folder is gone already or may not be read. When the system watches no more, changes
    /// would be missed: that is a failure.
    private mutating func watch(_ folder: String, _ events: UInt32) -> Int32? {
      let watch = inotify_add_watch(inotify, folder, events | UInt32(IN_ONLYDIR))
      if watch >= 0 { return watch }
      if errno == ENOSPC {
        failure = WatcherFailure(
          reason: "the system watches no more folders (fs.inotify.max_user_watches)")
      } else if errno == ENOMEM {
        failure = WatcherFailure(errno)
      }
      return nil
    }

    /// First the watch, then a look at what is inside: a folder made in between is met twice and not missed.
    private mutating func add(_ path: String, depth: Int) {
      guard depth < Self.depthLimit, let watch = watch(path, Self.all) else { return }
      if let old = watches.updateValue(watch, forKey: path), old != watch { drop(path, old) }
      paths[watch, default: []].insert(path)
      // A folder that is gone or may not be read has nothing inside that the board could show.
      guard let entries = try? Disk.entries(in: path) else { return }
      for entry in entries where !isNoSource(entry.name) {
        let inner = path + "/" + entry.name
        switch entry.kind {
        case .folder: add(inner, depth: depth + 1)
        case .link: add(link: inner, depth: depth + 1)
        case .file, .other: break
        }
      }
    }

    /// A link to a folder is one more path of that folder. Those that lead out of the board are refused by
    /// the scan; here one to the whole disk would mean that the whole disk is watched.
    private mutating func add(link path: String, depth: Int) {
      guard let target = Disk.resolved(path) else { return }
      guard isFolder(target) else {
        aims[target, default: []].insert(path)
        addGateway(Self.folder(of: target), for: Self.all)
        return
      }
      let leadsInside = [project.content, project.templates].contains {
        Disk.resolved($0).map { target.hasPrefix($0 + "/") } ?? false
      }
      if leadsInside { add(path, depth: depth) }
    }

    private mutating func remove(_ path: String) {
      for (inner, watch) in watches where inner == path || inner.hasPrefix(path + "/") {
        watches[inner] = nil
        drop(inner, watch)
      }
    }

    /// A path no longer leads to the folder of a watch.
    private mutating func drop(_ path: String, _ watch: Int32) {
      paths[watch]?.remove(path)
      guard paths[watch]?.isEmpty ?? true else { return }
      paths[watch] = nil
      if gateways[watch] == nil { inotify_rm_watch(inotify, watch) }
    }

    private mutating func startAfresh() {
      for watch in Set(paths.keys).union(gateways.keys) { inotify_rm_watch(inotify, watch) }
      (paths, watches, gateways, gates, aims) = ([:], [:], [:], [:], [:])
      watchAll()
    }
  }

  // Events.
  extension InotifyWatches {
    /// The next events there are, as many as fit a buffer: whoever writes without end must not keep what
    /// happened so far from being told.
    mutating func read() throws(WatcherFailure) -> SourceChanges {
      var changes = SourceChanges()
      withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 8) { buffer in
        let count = Glibc.read(inotify, buffer.baseAddress, buffer.count)
        if count < 0, errno != EINTR, errno != EAGAIN { failure = WatcherFailure(errno) }
        var offset = 0
        while offset < count {
          let event = buffer.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
          let start = offset + MemoryLayout<inotify_event>.size
          // The name is filled up with NULs.
          let name = buffer[start..<start + Int(event.len)].prefix { $0 != 0 }
          take(event, String(decoding: name, as: UTF8.self), &changes)
          offset = start + Int(event.len)
        }
      }
      if let failure { throw failure }
      return changes
    }

    private mutating func take(
      _ event: inotify_event, _ name: String, _ changes: inout SourceChanges
    ) {
      func happened(_ bits: Int32) -> Bool { event.mask & UInt32(bits) != 0 }
      if happened(IN_Q_OVERFLOW) {
        // Nobody knows what was lost: folders may be others under their old names.
        startAfresh()
        changes.add(.all)
        return
      }
      if happened(IN_IGNORED) {
        for path in paths[event.wd] ?? [] where watches[path] == event.wd { watches[path] = nil }
        paths[event.wd] = nil
        gateways[event.wd] = nil
        return
      }
      for gateway in gateways[event.wd] ?? [] {
        take(gateway + "/" + name, happened(Int32(Self.names)), &changes)
      }
      guard !isNoSource(name) else { return }
      for folder in paths[event.wd] ?? [] {
        let path = folder + "/" + name
        let isNew = happened(IN_CREATE | IN_MOVED_TO)
        let isLink = isNew && isLink(path)
        // Whatever came or went under a name may have been a folder.
        let wasFolder = watches[path] != nil
        if wasFolder, isNew || happened(IN_DELETE | IN_MOVED_FROM) { remove(path) }
        if isLink { add(link: path, depth: 1) }
        // A folder that could not be read may have become one that can.
        if !isLink, happened(IN_ISDIR), isNew || happened(IN_ATTRIB) { add(path, depth: 1) }
        if isLink || wasFolder || happened(IN_ISDIR) {
          changes.add(SourceChanges(folders: [project.shown(path)]))
        }
        changes.add(SourceChanges(files: [project.shown(path)]))
      }
    }

    /// What happened at a path outside of the board's folders, or to one of the folders itself.
    private mutating func take(
      _ path: String, _ isAnotherThing: Bool, _ changes: inout SourceChanges
    ) {
      changes.add(SourceChanges(files: Set((aims[path] ?? []).map(project.shown))))
      guard isAnotherThing, let folders = gates[path] else { return }
      for own in folders {
        remove(own)
        changes.add(SourceChanges(folders: [project.shown(own)]))
      }
      watchAll()
    }

    private func isFolder(_ path: String) -> Bool { kind(of: path) == .folder }
    private func isLink(_ path: String) -> Bool { kind(of: path) == .link }

    private func kind(of path: String) -> Disk.Kind? {
      // What cannot even be looked at is neither a folder nor a link.
      (try? Disk.kind(of: path)) ?? nil
    }
  }
#endif
