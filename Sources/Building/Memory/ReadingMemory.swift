import Diagnostics
import Digests
import Disk
import Pages
import Synchronization

/// The postings as the last build read them, on the disk. One file of the cache has them as bytes, one after the other, and
/// grows; another says which of its stretches are whose, and what digest each has: a stretch that has another is none.
struct ReadingMemory: Sendable {
  private let folder: CacheFolder
  private let name: String
  /// What all readings depend on besides their files.
  private let key: Digest
  private let bytes: [UInt8]
  private let rows: [String: Row]

  /// Where a posting is, under the digest of its file.
  fileprivate struct Row: Sendable {
    let posting: PostingDigests
    var stretch: Range<Int>
    /// Of its bytes.
    let digest: Digest
  }

  /// Bytes that belong to nobody any more are as many as the others, at most.
  private static let mostGarbage = 2

  /// `key` is the digest of all that a reading depends on besides its file. One that `forgets` keeps what is read now, and
  /// gives nothing of what was read before.
  init(of project: Project, under key: Digest, forgets: Bool) {
    folder = CacheFolder(at: project.root)
    name = "postings-\(Digest(of: Array(project.content.utf8)).fingerprint)"
    self.key = key
    if !forgets, let table = folder.read(sealed: Self.table(name)),
      let rows = Self.rows(table, under: key), let bytes = folder.read(name)
    {
      (self.bytes, self.rows) = (bytes, rows)
    } else {
      (bytes, rows) = ([], [:])
    }
  }

  private static func table(_ name: String) -> String { "\(name)-table" }

  private static func rows(_ table: ArraySlice<UInt8>, under key: Digest) -> [String: Row]? {
    var reader = ByteReader(table)
    guard reader.digest() == key else { return nil }
    var rows: [String: Row] = [:]
    while !reader.isAtEnd {
      guard let row = reader.row() else { return nil }
      rows[row.posting.path] = row
    }
    return rows
  }

  /// The postings at `paths` in their order, or why one could not be read. `digests` are those of their bytes.
  func read(
    _ paths: [String], _ digests: [Digest], in texts: TextFolder, _ words: LintWords
  ) async -> [Result<ReadPosting, Disk.Failure>] {
    let kept = zip(paths, digests).map { path, digest in
      rows[path].flatMap { $0.posting.source == digest ? $0 : nil }
    }
    let live = kept.reduce(0) { $0 + ($1?.stretch.count ?? 0) }
    let isContinued = live > 0 && bytes.count <= live * Self.mostGarbage
    let file = PostingsFile(GrowingFile(in: folder, name, isContinued: isContinued))
    let results = await concurrentMap(
      Array(paths.indices), scratch: { ByteWriter() }
    ) { [self] index, writer in
      kept[index].flatMap { remembered($0, isContinued ? nil : file) }.map { .success($0) }
        ?? made(paths[index], in: texts, words, file, &writer)
    }
    file.finish()
    var table = ByteWriter()
    table.write(key)
    for result in results {
      if case .success(let (_, row)) = result { table.write(row) }
    }
    folder.write(sealed: table.bytes, as: Self.table(name))
    return results.map { $0.map(\.posting) }
  }

  private typealias Reading = (posting: ReadPosting, row: Row)

  /// Nil when the stretch is not as it was written. A new file gets it as it is.
  private func remembered(_ row: Row, _ file: PostingsFile?) -> Reading? {
    guard bytes.indices.contains(row.stretch.lowerBound), row.stretch.upperBound <= bytes.count,
      Digest(of: bytes[row.stretch]) == row.digest,
      let posting = PostingFile(reading: bytes[row.stretch])
    else { return nil }
    var row = row
    if let file { row.stretch = file.append(bytes[row.stretch]) }
    return (ReadPosting(file: posting, digests: row.posting), row)
  }

  private func made(
    _ path: String, in texts: TextFolder, _ words: LintWords, _ file: PostingsFile,
    _ writer: inout ByteWriter
  ) -> Result<Reading, Disk.Failure> {
    texts.bytes(of: path).map { source in
      let posting = PostingFile(reading: SourceText(path: path, bytes: source), words)
      let facts = posting.facts
      writer.bytes.removeAll(keepingCapacity: true)
      writer.write(posting, facts: facts)
      let row = Row(
        posting: PostingDigests(
          path: path, source: Digest(of: source), facts: Digest(of: facts),
          excerpt: Digest(of: posting.excerpt)),
        stretch: file.append(writer.bytes[...]), digest: Digest(of: writer.bytes))
      return (ReadPosting(file: posting, digests: row.posting), row)
    }
  }
}

/// The file with the postings, into which all processors put theirs.
private final class PostingsFile: Sendable {
  private let file: Mutex<GrowingFile>

  init(_ file: GrowingFile) { self.file = Mutex(file) }

  /// Where the bytes are then.
  func append(_ bytes: ArraySlice<UInt8>) -> Range<Int> {
    file.withLock { file in
      let start = file.count
      file.append(bytes)
      return start..<file.count
    }
  }

  func finish() { file.withLock { $0.finish() } }
}

extension ByteWriter {
  fileprivate mutating func write(_ row: ReadingMemory.Row) {
    write(row.posting.path)
    for digest in [row.posting.source, row.posting.facts, row.posting.excerpt, row.digest] {
      write(digest)
    }
    write(row.stretch.lowerBound)
    write(row.stretch.upperBound)
  }
}

extension ByteReader {
  fileprivate mutating func row() -> ReadingMemory.Row? {
    guard let path = text(), let source = digest(), let facts = digest(),
      let excerpt = digest(), let own = digest(), let start = number(), let end = number(),
      0 <= start, start <= end
    else { return nil }
    return ReadingMemory.Row(
      posting: PostingDigests(path: path, source: source, facts: facts, excerpt: excerpt),
      stretch: start..<end, digest: own)
  }
}
