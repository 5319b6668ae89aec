import Days
package import Diagnostics
import Postings

/// What the lints on facts look at: a posting, its place on the board and its prose.
struct LintedPosting {
  let vacancy: Vacancy
  /// No lint sees other postings, so that what it says of one can be remembered.
  let board: BoardFrame
  var words: LintWords { board.words }
  var prose: Prose { vacancy.prose }
  var posting: Posting { vacancy.posting }

  func isGiven(_ field: Field) -> Bool { posting.mark(of: field) != nil }

  func location(of field: Field) -> Location { posting.location(of: field) }

  /// Where something is missing: the file.
  var file: Location { Location(path: posting.path) }
}

extension BoardFrame {
  /// What lints say of a posting: of its facts, and `textFindings`, those of its text, as far as the facts
  /// bear them out. Closed postings are history. What the board switched off is not looked for.
  package func lint(
    _ vacancy: Vacancy, textFindings: [Diagnostic], _ levels: LintLevels
  ) -> [Diagnostic] {
    guard vacancy.status != .closed else { return [] }
    let posting = LintedPosting(vacancy: vacancy, board: self)
    var findings = Findings(textFindings)
    for lint in levels.inForce {
      if case .facts(let check) = lint.check { findings.look(with: lint) { check(posting, &$0) } }
    }
    return findings.all
  }
}
