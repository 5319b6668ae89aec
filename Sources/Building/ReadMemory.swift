import Diagnostics
import Pages

/// What was read from files, to be used again while their bytes stay the same.
///
/// Reading is a pure function of path and bytes, so a board from memory is the board read afresh. `build`
/// reads once and keeps nothing; the preview keeps a memory from rebuild to rebuild and says before each
/// which files may have changed.
package struct ReadMemory: Sendable {
  package var changes = SourceChanges.all
  private let keeps: Bool
  private var content: ContentFolder?
  var postings: Shelf<PostingFile>
  var organisations: Shelf<OrganisationFile>
  var pages: Shelf<PlainPageFile>
  var entries: EntryMemory
  var theme = ThemeMemory()
  var groups: SiteGroups?

  package init() { self.init(keeps: true) }

  /// For one reading, after which nothing is remembered.
  package static var none: ReadMemory { ReadMemory(keeps: false) }

  private init(keeps: Bool) {
    self.keeps = keeps
    postings = Shelf(keeps: keeps)
    organisations = Shelf(keeps: keeps)
    pages = Shelf(keeps: keeps)
    entries = EntryMemory(keeps: keeps)
  }

  /// The folder as it is now. When only files changed that were there, nobody needs to look through it.
  mutating func contentFolder(of project: Project) -> ContentFolder {
    if let content, content.lists(changes, of: project) { return content }
    let scanned = ContentFolder(scanning: project)
    if keeps { content = scanned }
    return scanned
  }
}

/// The remembered files of one kind.
struct Shelf<File: Sendable>: Sendable {
  private let keeps: Bool
  /// Of the last reading, and what each gave; nil when it could not be read.
  private var paths: [String] = []
  private var known: [Remembered?] = []

  private struct Remembered: Sendable {
    let file: File
    let digest: Digest
  }

  init(keeps: Bool) { self.keeps = keeps }

  /// The files at `paths` in their order, or why one could not be read. Those that `mayHaveChanged` are
  /// read, in parallel, and made anew when their bytes are others.
  mutating func read(
    _ paths: [String], _ project: Project, mayHaveChanged: (String) -> Bool,
    _ make: @escaping @Sendable (SourceText) -> File
  ) async -> [Result<File, Disk.Failure>] {
    guard keeps else {
      return await concurrentMap(paths) { path in
        Self.bytes(of: path, project).map { make(SourceText(path: path, bytes: $0)) }
      }
    }
    var files = remembered(paths)
    let suspects = paths.indices.filter { files[$0] == nil || mayHaveChanged(paths[$0]) }
    let results = await concurrentMap(suspects) { [files] position in
      let path = paths[position]
      return Self.bytes(of: path, project).map { bytes in
        let digest = Digest(of: bytes)
        if let old = files[position], old.digest == digest { return old }
        return Remembered(file: make(SourceText(path: path, bytes: bytes)), digest: digest)
      }
    }
    var failures: [Int: Disk.Failure] = [:]
    for (position, result) in zip(suspects, results) {
      switch result {
      case .success(let read): files[position] = read
      case .failure(let failure): (files[position], failures[position]) = (nil, failure)
      }
    }
    (self.paths, known) = (paths, files)
    return files.enumerated().compactMap { position, read in
      read.map { .success($0.file) } ?? failures[position].map { .failure($0) }
    }
  }

  /// What is known of these paths.
  private func remembered(_ paths: [String]) -> [Remembered?] {
    if paths == self.paths { return known }
    let byPath = Dictionary(zip(self.paths, known), uniquingKeysWith: { first, _ in first })
    return paths.map { byPath[$0] ?? nil }
  }

  private static func bytes(
    of path: String, _ project: Project
  ) -> Result<[UInt8], Disk.Failure> {
    do throws(Disk.Failure) {
      return .success(try Disk.read(Disk.absolute(path, in: project.root)))
    } catch {
      return .failure(error)
    }
  }
}
