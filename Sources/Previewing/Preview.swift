package import Building
import Diagnostics

/// What a preview is asked for, besides the board.
package struct PreviewOptions: Sendable {
  package var address = "127.0.0.1"
  /// Nil: 8000, or the next one that is free.
  package var port: Int?
  /// Look at the files again and again instead of being told of changes.
  package var polls = false
  /// Open pages go to the page of the file that was saved.
  package var navigates = false
  /// Makes postings of documents that lie among the vacancies.
  package var importDocument: ImportDocument?

  package init() {}
}

/// Serves a board until its task is cancelled.
///
///     change ─watch→ PendingChanges ─rebuild→ Snapshot ─publish→ open pages
///                                               ▲
///     request ──────────────────────────────────┴──answer→ page
package struct Preview: Sendable {
  private let project: Project
  private let build: BuildOptions
  private let options: PreviewOptions
  private let report: @Sendable (PreviewEvent) -> Void

  package init(
    _ project: Project, _ build: BuildOptions, _ options: PreviewOptions,
    report: @escaping @Sendable (PreviewEvent) -> Void
  ) {
    self.project = project
    self.build = build
    self.options = options
    self.report = report
  }

  /// The address could not be listened on.
  package struct Failure: Error {
    package let reason: String
    package let help: String?
  }

  package func run() async throws {
    let pending = PendingChanges()
    // Watching comes first, so that nothing is missed between the first reading and the first watch.
    let watcher = BoardWatcher(project, polls: options.polls, tell: { pending.add($0) }) {
      report(.polling(reason: $0))
    }
    defer { watcher.stop() }
    let rebuilder = Rebuilder(Build(project, build))
    let first = await rebuilder.snapshot(after: .all)
    if let none = first.problems.first(where: { ["no-content", "no-board"].contains($0.code) }) {
      throw Failure(reason: none.message, help: none.help)
    }
    let store = SnapshotStore(first)
    let inspector = Inspector()
    let run = String(UInt32.random(in: .min ... .max), radix: 16)
    let isLocal = isLoopback(options.address)
    let service = PreviewService(
      store, inspector, project, run: run, isLocal: isLocal, options.importDocument)
    let server = try await listen(service)
    report(
      .started(
        first, .init(host: options.address, port: server.port, base: first.base),
        portWasTaken: options.port == nil && server.port != Self.usualPort, isOpen: !isLocal))

    let loop = RebuildLoop(pending: pending, rebuilder: rebuilder) { snapshot, changes in
      let last = store.latest
      inspector.lookAgain(at: snapshot, after: last)
      store.put(snapshot)
      inspector.lookLater(after: last)
      tell(service, snapshot, after: last, changes, run)
      report(.rebuilt(Rebuild(snapshot, after: last, changes, project)))
    }
    let days = DayWatch(store: store, pending: pending, build: build)
    await withTaskGroup(of: Void.self) { group in
      // They end by being cancelled, and in no other way.
      group.addTask { try? await loop.run() }
      group.addTask { try? await days.run() }
      group.addTask {
        await inspector.run(store) { snapshot, page, problems in
          service.tell(.problems, BrowserState(snapshot, run: run))
          report(.found(problems, page: page))
        }
      }
    }
    await server.stop()
  }

  private static let usualPort = 8000

  private func listen(_ service: PreviewService) async throws -> Server {
    do {
      return try await Server(
        service, address: options.address, port: options.port ?? Self.usualPort,
        exactly: options.port != nil)
    } catch let failure as Server.Failure {
      let place = "\(options.address):\(options.port ?? Self.usualPort)"
      throw Failure(
        reason: "cannot listen on \(place): \(failure.reason)",
        help: failure.isTaken && options.port != nil
          ? "without --port the next one that is free is taken" : nil)
    }
  }

  /// Open pages reload, swap their style sheets, or show what is wrong.
  private func tell(
    _ service: PreviewService, _ snapshot: Snapshot, after last: Snapshot, _ changes: SourceChanges,
    _ run: String
  ) {
    var state = BrowserState(snapshot, run: run)
    if snapshot.shown == last.shown {
      service.tell(.problems, state)
    } else if last.shown == last.number, changes.areStyles(of: project) {
      service.tell(.styles, state)
    } else {
      if options.navigates { state.navigate = snapshot.page(of: changes) }
      service.tell(.reload, state)
    }
  }
}

extension SourceChanges {
  /// Whether style sheets of the theme changed and nothing else.
  fileprivate func areStyles(of project: Project) -> Bool {
    let theme = project.shown(project.templates) + "/"
    return !everything && folders.isEmpty && !files.isEmpty
      && files.allSatisfy { $0.hasPrefix(theme) && $0.hasSuffix(".css") }
  }
}
