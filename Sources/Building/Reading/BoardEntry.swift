import Diagnostics
import Pages
import Postings

/// A posting on its board: its file, what it became, and all that is said of it, in the order of its lines.
/// A pure function of the file, the board's frame and its lint levels.
final class BoardEntry: Sendable {
  let file: PostingFile
  /// Nil when the file has errors.
  let vacancy: Vacancy?
  let diagnostics: [Diagnostic]

  init(_ file: PostingFile, in frame: BoardFrame, _ levels: LintLevels) {
    self.file = file
    vacancy = file.posting.map { frame.vacancy(of: $0, prose: file.prose) }
    let findings = vacancy.map {
      frame.lint($0, textFindings: file.textFindings, levels)
    }
    diagnostics = levels.apply(file.diagnostics + (findings ?? [])).sorted()
  }

  /// What somebody is still writing is not yet advised on, unless drafts are built.
  func diagnostics(drafts: Bool, _ levels: LintLevels) -> [Diagnostic] {
    guard !drafts, vacancy?.posting.draft == true else { return diagnostics }
    return diagnostics.filter { !levels.isLint($0.code) }
  }
}
