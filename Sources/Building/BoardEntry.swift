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
    vacancy = file.posting.map { frame.vacancy(of: $0) }
    let findings = vacancy.map {
      frame.lint($0, prose: file.prose, textFindings: file.textFindings, levels)
    }
    diagnostics = levels.apply(file.diagnostics + (findings ?? [])).sorted()
  }
}

/// The entries of the last reading. In the same frame an unchanged file has the same entry.
struct EntryMemory: Sendable {
  private let keeps: Bool
  private var frame: BoardFrame?
  private var entries: [BoardEntry] = []

  init(keeps: Bool) { self.keeps = keeps }

  mutating func entries(
    of files: [PostingFile], in frame: BoardFrame, _ levels: LintLevels
  ) async -> [BoardEntry] {
    let old = self.frame?.isSame(as: frame) ?? false ? entries : []
    let known = Self.known(files, among: old)
    let new = await concurrentMap(files.indices.filter { known[$0] == nil }) {
      BoardEntry(files[$0], in: frame, levels)
    }
    var rest = new[...]
    let result = known.compactMap { $0 ?? rest.popFirst() }
    if keeps {
      self.frame = frame
      entries = result
    }
    return result
  }

  /// For each file its old entry, if it has one. Files come in the order of last time but for a few, so the
  /// entry is most often the next one, or the one after a file that is gone.
  private static func known(_ files: [PostingFile], among old: [BoardEntry]) -> [BoardEntry?] {
    var next = 0
    var positions: [ObjectIdentifier: Int]?
    return files.map { file in
      for position in next..<min(next + 2, old.count) where old[position].file === file {
        next = position + 1
        return old[position]
      }
      let all =
        positions
        ?? Dictionary(
          old.enumerated().map { (ObjectIdentifier($1.file), $0) },
          uniquingKeysWith: { first, _ in first })
      positions = all
      guard let position = all[ObjectIdentifier(file)] else { return nil }
      next = position + 1
      return old[position]
    }
  }
}
