import Building
import Diagnostics
import Pages

/// Looks at pages after they were asked for. Errors of templates that only a page brings to light, and broken
/// links, are found here: neither a rebuild nor an answer waits for it.
///
/// What was found stays with the board until the page can be made without it: each new snapshot is looked at
/// where the last had problems.
struct Inspector: Sendable {
  private let asked: AsyncStream<String>.Continuation
  private let pages: AsyncStream<String>

  /// A mistake in a template may be on every page, and that need not be found on all of them.
  private static let pagesLookedAtAgain = 20

  init() { (pages, asked) = AsyncStream.makeStream() }

  /// A page was asked for, by the path of its output.
  func look(at page: String) { asked.yield(page) }

  /// Tells what is found, until the task is cancelled.
  func run(
    _ store: SnapshotStore,
    found: @Sendable (Snapshot, _ page: String, [Diagnostic]) -> Void
  ) async {
    var links: (shown: Int, check: LinkCheck)?
    for await page in pages {
      let snapshot = store.latest
      guard snapshot.isFirstLook(at: page) else { continue }
      if links?.shown != snapshot.shown {
        links = snapshot.linkCheck.map { (snapshot.shown, $0()) }
      }
      guard let check = links?.check else { continue }
      let problems = snapshot.problems(of: page, check)
      // While it was looked at another snapshot may have come, for which it is looked at anew.
      guard !problems.isEmpty, snapshot === store.latest else { continue }
      snapshot.add(problems, foundAt: page)
      found(snapshot, page, problems)
    }
  }

  /// Before a snapshot is shown.
  func lookAgain(at snapshot: Snapshot, after last: Snapshot) {
    let pages = suspects(of: last)
    guard !pages.isEmpty, let check = snapshot.linkCheck?() else { return }
    for page in pages where snapshot.isFirstLook(at: page) {
      snapshot.add(snapshot.problems(of: page, check), foundAt: page)
    }
  }

  /// When a snapshot is shown: something may have been found in the one before while it was looked at.
  func lookLater(after last: Snapshot) {
    for page in suspects(of: last) { look(at: page) }
  }

  private func suspects(of snapshot: Snapshot) -> ArraySlice<String> {
    snapshot.pagesWithProblems.prefix(Self.pagesLookedAtAgain)
  }
}

extension Snapshot {
  /// What is wrong with a page; nothing when there is none.
  fileprivate func problems(of page: String, _ links: LinkCheck) -> [Diagnostic] {
    guard let renderer, let output = renderer.plan.output(at: page), case .page = output.content
    else { return [] }
    let (bytes, problems) = renderer.page(output)
    if !problems.isEmpty { return problems }
    return links.problems(of: output, bytes) { renderer.page($0).bytes }
  }
}

extension Renderer {
  /// The bytes of an output, and the errors and warnings of making it.
  func page(_ output: PlannedOutput) -> (bytes: [UInt8], problems: [Diagnostic]) {
    var bytes: [UInt8] = []
    let problems = render(output, into: &bytes)
    return (bytes, problems.filter { $0.severity != .note })
  }
}
