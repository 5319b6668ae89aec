#if os(Linux)
  import Building
  import Foundation
  import Glibc

  /// The folders that are watched, and what their events mean for a board's sources.
  ///
  /// A folder can have several paths, through links; an event in it counts for all of them. The board's own
  /// two folders can disappear and come back, so the folders that hold them are watched for their names.
  struct InotifyWatches: Sendable {
    private let inotify: Int32
    private let project: Project
    private var paths: [Int32: Set<String>] = [:]
    private var watches: [String: Int32] = [:]
    /// Watch → a folder in which one of the board's own may appear.
    private var gateways: [Int32: Set<String>] = [:]
    /// A path at which one of the board's own folders may appear → that folder. A link and what it points
    /// to are two such paths.
    private var gates: [String: String] = [:]
    private var failure: String?

    private static let mask =
      UInt32(IN_CLOSE_WRITE | IN_MODIFY | IN_ATTRIB | IN_CREATE | IN_DELETE)
      | UInt32(IN_MOVED_FROM | IN_MOVED_TO | IN_ONLYDIR)
    private static let depthLimit = 32

    init(_ inotify: Int32, _ project: Project) {
      self.inotify = inotify
      self.project = project
    }

    /// Watches everything there is; gives the reason when that cannot be.
    mutating func addAll() -> String? {
      failure = nil
      for own in [project.content, project.templates] {
        for gate in [own, Disk.resolved(own) ?? own] {
          gates[gate] = own
          let gateway = String(gate[..<(gate.lastIndex(of: "/") ?? gate.startIndex)])
          let watch = inotify_add_watch(inotify, gateway.isEmpty ? "/" : gateway, Self.mask)
          if watch >= 0 { gateways[watch, default: []].insert(gateway) }
        }
        add(own, depth: 0)
      }
      return failure
    }

    /// First the watch, then a look at what is inside: a folder made in between is met twice and not missed.
    private mutating func add(_ path: String, depth: Int) {
      guard depth < Self.depthLimit else { return }
      let watch = inotify_add_watch(inotify, path, Self.mask)
      guard watch >= 0 else {
        // Gone already, or no folder; but a full table means that changes would be missed.
        if errno == ENOSPC || errno == ENOMEM { failure = String(cString: strerror(errno)) }
        return
      }
      paths[watch, default: []].insert(path)
      watches[path] = watch
      guard let entries = try? Disk.entries(in: path) else { return }
      for entry in entries where !isNoSource(entry.name) {
        let inner = path + "/" + entry.name
        if entry.kind == .folder || (entry.kind == .link && leadsInside(inner)) {
          add(inner, depth: depth + 1)
        }
      }
    }

    /// Links out of the board's folders are refused by the scan; here a link to the whole disk would mean
    /// that the whole disk is watched.
    private func leadsInside(_ link: String) -> Bool {
      guard let target = Disk.resolved(link) else { return false }
      return [project.content, project.templates].contains {
        Disk.resolved($0).map { target.hasPrefix($0 + "/") } ?? false
      }
    }

    private mutating func remove(_ path: String) {
      for (inner, watch) in watches where inner == path || inner.hasPrefix(path + "/") {
        watches[inner] = nil
        paths[watch]?.remove(inner)
        if paths[watch]?.isEmpty ?? true {
          paths[watch] = nil
          if gateways[watch] == nil { inotify_rm_watch(inotify, watch) }
        }
      }
    }
  }

  // Events.
  extension InotifyWatches {
    /// Everything that happened until now.
    mutating func read() -> SourceChanges {
      var changes = SourceChanges()
      withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 8) { buffer in
        while true {
          let count = Glibc.read(inotify, buffer.baseAddress, buffer.count)
          if count < 0, errno == EINTR { continue }
          if count <= 0 { return }
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
      }
      return changes
    }

    private mutating func take(
      _ event: inotify_event, _ name: String, _ changes: inout SourceChanges
    ) {
      func happened(_ bits: Int32) -> Bool { event.mask & UInt32(bits) != 0 }
      if happened(IN_Q_OVERFLOW) {
        // Nobody knows what was lost: folders may be new, too.
        _ = addAll()
        changes.add(.all)
        return
      }
      if happened(IN_IGNORED) {
        for path in paths[event.wd] ?? [] { watches[path] = nil }
        paths[event.wd] = nil
        gateways[event.wd] = nil
        return
      }
      for gateway in gateways[event.wd] ?? [] {
        guard let own = gates[gateway + "/" + name] else { continue }
        remove(own)
        if Disk.resolved(own) != nil { _ = addAll() }
        changes.add(SourceChanges(folders: [project.shown(own)]))
      }
      guard !isNoSource(name) else { return }
      for folder in paths[event.wd] ?? [] {
        let path = folder + "/" + name
        let shown = project.shown(path)
        // A new link may lead to a folder; whatever came or went under a name may have been one.
        let isNew = happened(IN_CREATE | IN_MOVED_TO)
        if happened(IN_ISDIR) || (isNew && Disk.resolved(path) != path) || watches[path] != nil {
          if happened(IN_DELETE | IN_MOVED_FROM) || isNew { remove(path) }
          if isNew { add(path, depth: 1) }
          changes.add(SourceChanges(folders: [shown]))
        }
        changes.add(SourceChanges(files: [shown]))
      }
    }
  }
#endif
