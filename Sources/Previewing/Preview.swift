// Previewing serves a board while somebody writes it: it watches the sources, makes a new edition after each
// change the same way as `build`, answers requests from the newest, and tells open pages. It never writes
// into the site.
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

  package init() {}
}

/// Serves a board until its task is cancelled.
///
///     change ─watch→ PendingChanges ─rebuild→ Edition ─publish→ open pages
///                                               ▲
///     request ──────────────────────────────────┴──answer→ page
package struct Preview: Sendable {
  private let project: Project
  private let build: BuildOptions
  private let options: PreviewOptions
  private let report: @Sendable (PreviewNews) -> Void

  package init(
    _ project: Project, _ build: BuildOptions, _ options: PreviewOptions,
    report: @escaping @Sendable (PreviewNews) -> Void
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
    let workshop = Workshop(Build(project, build))
    let first = await workshop.edition(after: .all)
    let newsstand = Newsstand(first)
    let inspector = Inspector()
    let run = String(UInt32.random(in: .min ... .max), radix: 16)
    let isLocal = isLoopback(options.address)
    let desk = Desk(newsstand, inspector, project, run: run, isLocal: isLocal)
    let server = try await listen(desk)
    report(
      .started(
        first, .init(host: options.address, port: server.port, base: first.base),
        portWasTaken: options.port == nil && server.port != Self.usualPort, isOpen: !isLocal))

    let loop = RebuildLoop(pending: pending, workshop: workshop) { edition, changes in
      let last = newsstand.latest
      inspector.lookAgain(at: edition, after: last)
      newsstand.put(edition)
      inspector.lookLater(after: last)
      tell(desk, edition, after: last, changes, run)
      report(.rebuilt(Rebuild(edition, after: last, changes, project)))
    }
    let days = DayWatch(newsstand: newsstand, pending: pending, build: build)
    await withTaskGroup(of: Void.self) { group in
      // They end by being cancelled, and in no other way.
      group.addTask { try? await loop.run() }
      group.addTask { try? await days.run() }
      group.addTask {
        await inspector.run(newsstand) { edition, page, problems in
          desk.tell(.problems, BrowserState(edition, run: run))
          report(.found(problems, page: page))
        }
      }
    }
    await server.stop()
  }

  private static let usualPort = 8000

  private func listen(_ desk: Desk) async throws -> Server {
    do {
      return try await Server(
        desk, address: options.address, port: options.port ?? Self.usualPort,
        exactly: options.port != nil)
    } catch let failure as Server.Failure {
      throw Failure(
        reason: "cannot listen on \(options.address):\(options.port ?? Self.usualPort): "
          + failure.reason,
        help: failure.isTaken && options.port != nil
          ? "without --port the next one that is free is taken" : nil)
    }
  }

  /// Open pages reload, swap their style sheets, or show what is wrong.
  private func tell(
    _ desk: Desk, _ edition: Edition, after last: Edition, _ changes: SourceChanges, _ run: String
  ) {
    var state = BrowserState(edition, run: run)
    if edition.shown == last.shown {
      desk.tell(.problems, state)
    } else if last.shown == last.number, changes.areStyles(of: project) {
      desk.tell(.styles, state)
    } else {
      if options.navigates { state.navigate = edition.page(of: changes) }
      desk.tell(.reload, state)
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
