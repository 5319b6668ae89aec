import Pages

/// The entries of the last build. In the same frame an unchanged file has the same entry.
struct EntryMemory: Sendable {
  private let keeps: Bool
  private var frame: BoardFrame?
  private var entries: [BoardEntry] = []

  init(keeps: Bool) { self.keeps = keeps }

  /// `levels` come of the frame's settings.
  mutating func entries(
    of files: [PostingFile], in frame: BoardFrame, _ levels: LintLevels
  ) async -> [BoardEntry] {
    let old = self.frame?.isSame(as: frame) ?? false ? entries : []
    let known = Dictionary(
      old.map { (ObjectIdentifier($0.file), $0) }, uniquingKeysWith: { first, _ in first })
    let new = await concurrentMap(files.filter { known[ObjectIdentifier($0)] == nil }) {
      BoardEntry($0, in: frame, levels)
    }
    var rest = new[...]
    let result = files.compactMap { known[ObjectIdentifier($0)] ?? rest.popFirst() }
    if keeps { (self.frame, entries) = (frame, result) }
    return result
  }
}
