import Diagnostics
import Pages

/// What was read from files, to be used again while their bytes stay the same.
///
/// Reading is a pure function of path and bytes, so a board from memory is the board read afresh. `build`
/// reads once and keeps nothing; the preview keeps a memory from rebuild to rebuild and says before each
/// which files may have changed.
package struct ReadMemory: Sendable {
  package var changes = SourceChanges.all
  var postings: Shelf<PostingFile>
  var organisations: Shelf<OrganisationFile>
  var pages: Shelf<PlainPageFile>
  var entries: EntryMemory
  var groups: SiteGroups?

  package init() { self.init(keeps: true) }

  /// For one reading, after which nothing is remembered.
  package static var none: ReadMemory { ReadMemory(keeps: false) }

  private init(keeps: Bool) {
    postings = Shelf(keeps: keeps)
    organisations = Shelf(keeps: keeps)
    pages = Shelf(keeps: keeps)
    entries = EntryMemory(keeps: keeps)
  }
}

/// The remembered files of one kind.
struct Shelf<File: Sendable>: Sendable {
  private let keeps: Bool
  private var known: [String: Remembered] = [:]

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
    let suspects = paths.filter { known[$0] == nil || mayHaveChanged($0) }
    let results = await concurrentMap(suspects) { [known] path in
      Self.bytes(of: path, project).map { bytes in
        let digest = Digest(of: bytes)
        if let old = known[path], old.digest == digest { return old }
        return Remembered(file: make(SourceText(path: path, bytes: bytes)), digest: digest)
      }
    }
    var failures: [String: Disk.Failure] = [:]
    for (path, result) in zip(suspects, results) {
      switch result {
      case .success(let read): known[path] = read
      case .failure(let failure):
        known[path] = nil
        failures[path] = failure
      }
    }
    if known.count + failures.count > paths.count {
      let there = Set(paths)
      known = known.filter { there.contains($0.key) }
    }
    return paths.compactMap { path in
      known[path].map { .success($0.file) } ?? failures[path].map { .failure($0) }
    }
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
