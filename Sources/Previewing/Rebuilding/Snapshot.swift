package import Building
package import Diagnostics
package import Pages
import Postings
import Synchronization

/// The board as one rebuild left it. A request is answered from one snapshot as a whole; the next takes its
/// place in one step.
package final class Snapshot: Sendable {
  /// Counts rebuilds, from 1.
  package let number: Int
  /// The snapshot whose pages are shown: this one or, while there are errors, the last without.
  package let shown: Int
  /// Renders the pages of `shown`; nil until the board was free of errors once.
  package let renderer: Renderer?
  /// Checks the links of the same pages.
  let linkCheck: (@Sendable () -> LinkCheck)?
  /// As it was read now, whether or not it can be shown.
  package let board: Board?
  package let postings: [PostingFile]
  /// In which people are told of it.
  package let language: MessageLanguage
  /// How long the rebuild took.
  package let duration: Duration
  private let known: Mutex<Problems>

  /// What is known to be wrong.
  private struct Problems {
    /// What the rebuild found.
    let planned: [Diagnostic]
    /// What came to light when pages were made, by their paths.
    var found: [String: [Diagnostic]] = [:]
    /// The pages that were looked at.
    var seen: Set<String> = []
    var all: [Diagnostic]
    var errors: Int

    init(_ planned: [Diagnostic]) {
      self.planned = planned
      all = planned
      errors = planned.count { $0.severity == .error }
    }
  }

  package init(after last: Snapshot?, _ result: Build.Result, duration: Duration) {
    number = (last?.number ?? 0) + 1
    renderer = result.renderer ?? last?.renderer
    linkCheck = result.linkCheck ?? last?.linkCheck
    shown = result.renderer != nil ? number : last?.shown ?? 0
    board = result.board ?? last?.board
    postings = result.postings
    language = result.language
    known = Mutex(Problems(result.diagnostics.filter { $0.severity != .note }))
    self.duration = duration
  }

  /// Errors and warnings, sorted. Notes tell of readings that went well; the explain view has them.
  package var problems: [Diagnostic] { known.withLock { $0.all } }
  package var errors: Int { known.withLock { $0.errors } }
  package var warnings: Int { known.withLock { $0.all.count - $0.errors } }
  var site: Site? { renderer?.plan.site }
  /// The path under which the board lives, without a slash at its end: empty, or `/board`.
  package var base: String { (site?.settings ?? board?.settings)?.baseURL.path ?? "" }
}

// What comes to light when pages are made.
extension Snapshot {
  /// The pages that have problems of their own.
  var pagesWithProblems: [String] { known.withLock { $0.found.keys.sorted() } }

  /// Differs whenever the problems do.
  var problemsID: String { known.withLock { "\(number).\($0.found.count)" } }

  /// Whether nobody looked at a page of this snapshot before.
  func isFirstLook(at page: String) -> Bool { known.withLock { $0.seen.insert(page).inserted } }

  func add(_ problems: [Diagnostic], foundAt page: String) {
    guard !problems.isEmpty else { return }
    known.withLock { known in
      known.found[page] = problems
      known.all = DiagnosticLog(known.planned + known.found.values.joined()).sorted
      known.errors = known.all.count { $0.severity == .error }
    }
  }
}
