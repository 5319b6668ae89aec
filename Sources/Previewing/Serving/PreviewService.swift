import Building

/// What every connection needs: the newest snapshot to answer from, and the streams that wait for the next.
final class PreviewService: Sendable {
  let listeners = Listeners()
  private let store: SnapshotStore
  private let inspector: Inspector
  private let project: Project
  private let run: String
  private let isLocal: Bool
  private let importDocument: ImportDocument?

  init(
    _ store: SnapshotStore, _ inspector: Inspector, _ project: Project, run: String, isLocal: Bool,
    _ importDocument: ImportDocument?
  ) {
    self.store = store
    self.inspector = inspector
    self.project = project
    self.run = run
    self.isLocal = isLocal
    // What others can reach changes nothing.
    self.importDocument = isLocal ? importDocument : nil
  }

  /// Bytes that are no request: nothing is asked, and what is wrong is told.
  func refusal(_ status: Int, _ reason: String) -> Answer {
    .plain(status, reason, in: store.latest.language)
  }

  func answer(_ request: Request) -> Answer {
    let answer = Responder(
      snapshot: store.latest, project: project, run: run, isLocal: isLocal,
      importDocument: importDocument
    ).answer(request)
    if let page = answer.page { inspector.look(at: page) }
    return answer
  }

  /// The first event of a stream.
  func hello(_ page: String) -> String {
    let snapshot = store.latest
    var state = BrowserState(snapshot, run: run)
    state.bar = EditorBar(snapshot).html(forPageAt: page)
    return state.event(.hello)
  }

  func tell(_ news: BrowserEvent, _ state: BrowserState) { listeners.tell(state.event(news)) }
}
