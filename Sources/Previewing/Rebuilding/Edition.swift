package import Building
package import Diagnostics
package import Pages
package import Postings
import Synchronization

/// The board as one rebuild left it. A request is answered from one edition as a whole; the next takes its
/// place in one step.
package final class Edition: Sendable {
  /// Counts rebuilds, from 1.
  package let number: Int
  /// The edition whose pages are shown: this one or, while there are errors, the last without.
  package let shown: Int
  /// Renders the pages of `shown`; nil until the board was free of errors once.
  package let renderer: Renderer?
  /// As it was read now, whether or not it can be shown.
  package let board: Board?
  package let postings: [PostingFile]
  /// Errors and warnings, sorted. Notes tell of readings that went well; the explain view has them.
  package let problems: [Diagnostic]
  package let errors: Int
  /// How long the rebuild took.
  package let duration: Duration

  package init(after last: Edition?, _ result: Build.Result, duration: Duration) {
    number = (last?.number ?? 0) + 1
    renderer = result.renderer ?? last?.renderer
    shown = result.renderer != nil ? number : last?.shown ?? 0
    board = result.board ?? last?.board
    postings = result.postings
    problems = result.diagnostics.filter { $0.severity != .note }
    errors = problems.count { $0.severity == .error }
    self.duration = duration
  }

  package var warnings: Int { problems.count - errors }
  var site: Site? { renderer?.plan.site }
  /// The path under which the board lives, without a slash at its end: empty, or `/board`.
  package var base: String { (site?.settings ?? board?.settings)?.baseURL.path ?? "" }
}

/// The newest edition, for everybody who needs one.
final class Newsstand: Sendable {
  private let edition: Mutex<Edition>

  init(_ first: Edition) { edition = Mutex(first) }

  var latest: Edition { edition.withLock { $0 } }

  func put(_ new: Edition) { edition.withLock { $0 = new } }
}
