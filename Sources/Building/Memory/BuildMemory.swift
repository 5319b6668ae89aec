import Diagnostics
import Digests
import Pages

/// Everything that a build remembers for the next; see `Memory.swift` for the law. The preview hands one memory from
/// build to build, and says before each which files may have changed.
package struct BuildMemory: Sendable {
  package var changes = SourceChanges.all
  private let keeps: Bool
  private var content: ContentFolder?
  private var words: LintWords?
  var postings: FileMemory<PostingFile>
  /// What an earlier run read, for runs that leave something to the next.
  var readings: (memory: ReadingMemory, digests: [Digest])?
  var organisations: FileMemory<OrganisationFile>
  var pages: FileMemory<PlainPageFile>
  var entries: EntryMemory
  var theme: Memory<CompiledTheme.Key, CompiledTheme.Outcome>
  private(set) var groups: SiteGroups?

  package init() { self.init(keeps: true) }

  /// For one build, after which nothing is remembered.
  package static var none: BuildMemory { BuildMemory(keeps: false) }

  private init(keeps: Bool) {
    self.keeps = keeps
    postings = FileMemory(keeps: keeps)
    organisations = FileMemory(keeps: keeps)
    pages = FileMemory(keeps: keeps)
    entries = EntryMemory(keeps: keeps)
    theme = Memory(keeps: keeps)
  }

  mutating func remember(_ groups: SiteGroups) {
    if keeps { self.groups = groups }
  }

  /// Postings are read with these words in mind; with others they are read afresh.
  mutating func keepPostings(with words: LintWords) {
    if self.words != words { postings = FileMemory(keeps: keeps) }
    self.words = words
  }

  /// The folder as it is now. When only files changed that were there, nobody needs to look through it.
  mutating func contentFolder(of project: Project) -> ContentFolder {
    if let content, content.lists(changes, of: project) { return content }
    let scanned = ContentFolder(scanning: project)
    if keeps { content = scanned }
    return scanned
  }
}
