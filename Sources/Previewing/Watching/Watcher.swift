import Building
import Platform
import Synchronization

/// Tells of changes below the folders of a board until it is stopped.
protocol Watcher: AnyObject, Sendable {
  func stop()
}

/// Why a way of watching cannot be used here.
struct WatcherFailure: Error {
  let reason: String

  init(reason: String) { self.reason = reason }

  init(_ code: Int32) { reason = String(cString: strerror(code)) }
}

/// Whether a name is none that a board is made of: what systems and editors write beside its files. Fewer than a
/// scan leaves out, because too many rebuilds are no harm and a missed one is.
func isNoSource(_ name: some StringProtocol) -> Bool {
  if name.isEmpty { return true }
  return switch NameLeftOut(String(name), isServedFile: true) {
  case .litter, .secret: true
  case .copy, .hidden, nil: false
  }
}

/// The system's way of watching for as long as it can be used; from then on, looking again and again.
final class BoardWatcher: Watcher {
  private let project: Project
  private let tell: @Sendable (SourceChanges) -> Void
  private let report: @Sendable (_ reason: String) -> Void
  private let current = Mutex<(any Watcher)?>(nil)

  /// `report` is told why the system's way cannot be used.
  init(
    _ project: Project, polls: Bool, tell: @escaping @Sendable (SourceChanges) -> Void,
    report: @escaping @Sendable (_ reason: String) -> Void
  ) {
    self.project = project
    self.tell = tell
    self.report = report
    guard !polls else {
      use(PollingWatcher(project, tell: tell))
      return
    }
    do throws(WatcherFailure) {
      let system = try SystemWatcher(project, tell: tell) { [weak self] in self?.fall(back: $0) }
      let isLate = current.withLock { current in
        if current == nil { current = system }
        return current !== system
      }
      if isLate { system.stop() }
    } catch {
      fall(back: error)
    }
  }

  func stop() { use(nil) }

  private func use(_ watcher: (any Watcher)?) {
    let old = current.withLock { current in
      let old = current
      current = watcher
      return old
    }
    old?.stop()
  }

  private func fall(back failure: WatcherFailure) {
    use(PollingWatcher(project, tell: tell))
    report(failure.reason)
    // What happened between the last event and the first look nobody knows.
    tell(.all)
  }
}
