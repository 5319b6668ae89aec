import Building

/// What every connection needs: the newest edition to answer from, and the streams that wait for the next.
final class Desk: Sendable {
  let listeners = Listeners()
  private let newsstand: Newsstand
  private let inspector: Inspector
  private let project: Project
  private let run: String
  private let isLocal: Bool

  init(
    _ newsstand: Newsstand, _ inspector: Inspector, _ project: Project, run: String, isLocal: Bool
  ) {
    self.newsstand = newsstand
    self.inspector = inspector
    self.project = project
    self.run = run
    self.isLocal = isLocal
  }

  func answer(_ request: Request) -> Answer {
    let answer = Responder(
      edition: newsstand.latest, project: project, run: run, isLocal: isLocal
    ).answer(request)
    if let page = answer.page { inspector.look(at: page) }
    return answer
  }

  /// The first event of a stream.
  func hello(_ page: String) -> String {
    let edition = newsstand.latest
    var state = BrowserState(edition, run: run)
    state.bar = EditorBar(edition).html(forPageAt: page)
    return state.event(.hello)
  }

  func tell(_ news: BrowserNews, _ state: BrowserState) { listeners.tell(state.event(news)) }
}
