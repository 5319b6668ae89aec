import Days
import Diagnostics
import Digests
import Disk
import Pages
import Postings

/// What the last whole build of a site came to, kept for the next one: with an equal key, and the site's files as
/// that build left them, there is nothing to do but to say the same.
struct FinishedBuild: Sendable {
  let diagnostics: [Diagnostic]
  let leftOut: [String]
  let counts: Board.Counts
  let nextChange: NextChange?
  let outcome: SiteWriter.Outcome

  /// Nil when nothing was written.
  init?(_ result: Build.Result) {
    guard let counts = result.counts, let outcome = result.outcome else { return nil }
    diagnostics = result.diagnostics
    leftOut = result.leftOut
    self.counts = counts
    nextChange = result.nextChange
    self.outcome = outcome
  }

  /// The build that is remembered under a key; nil when the site does not stand as it left it, or beside something
  /// that a killed run has left and a whole build clears away.
  static func remembered(under key: BuildKey, _ project: Project) async -> FinishedBuild? {
    guard let bytes = CacheFolder(at: project.root).read(fileName(project)),
      StagingFolder.isClear(beside: project.output),
      let site = await SiteTrace.digest(of: project.output)
    else { return nil }
    let head = head(key, site)
    guard bytes.starts(with: head) else { return nil }
    let rest = bytes.dropFirst(head.count)
    let told = rest.dropLast(digestLength)
    // Half a file is none.
    guard rest.count >= digestLength,
      rest.suffix(digestLength).elementsEqual(digest(of: Array(told)))
    else { return nil }
    var reader = ByteReader(told)
    guard let build = FinishedBuild(&reader), reader.isAtEnd else { return nil }
    return build
  }

  /// Keeps it, unless the content has changed meanwhile: then nobody knows of what the site was made.
  func remember(under key: BuildKey, _ project: Project) async {
    guard await key.stillHolds(), let site = await SiteTrace.digest(of: project.output) else {
      return
    }
    var writer = ByteWriter()
    write(to: &writer)
    CacheFolder(at: project.root).write(
      Self.head(key, site) + writer.bytes + Self.digest(of: writer.bytes),
      as: Self.fileName(project))
  }

  /// One for each folder that a site of this board is written into.
  private static func fileName(_ project: Project) -> String {
    "build-\(Digest(of: Array(project.output.utf8)).fingerprint)"
  }

  private static func head(_ key: BuildKey, _ site: Digest) -> [UInt8] {
    var bytes: [UInt8] = []
    key.digest.append(to: &bytes)
    site.append(to: &bytes)
    return bytes
  }

  private static func digest(of bytes: [UInt8]) -> [UInt8] {
    var digest: [UInt8] = []
    Digest(of: bytes).append(to: &digest)
    return digest
  }

  private static let digestLength = 16
}

// MARK: As bytes

extension FinishedBuild {
  private static var counted: [WritableKeyPath<Board.Counts, Int>] {
    [
      \.open, \.closingSoon, \.closed, \.scheduled, \.drafts, \.gone,
    ]
  }
  private static var changing: [WritableKeyPath<NextChange, Int>] {
    [\.opening, \.closingSoon, \.closing, \.leaving]
  }

  private func write(to writer: inout ByteWriter) {
    writer.write(diagnostics) { $1.write($0) }
    writer.write(leftOut) { $1.write($0) }
    for path in Self.counted { writer.write(counts[keyPath: path]) }
    writer.write(ifAny: nextChange) { change, writer in
      writer.write(Int(change.day.number))
      for path in Self.changing { writer.write(change[keyPath: path]) }
    }
    writer.write(outcome.files)
    writer.write(outcome.bytes)
  }

  private init?(_ reader: inout ByteReader) {
    guard let diagnostics = reader.list({ $0.diagnostic() }),
      let leftOut = reader.list({ $0.text() })
    else { return nil }
    var counts = Board.Counts()
    for path in Self.counted {
      guard let count = reader.number() else { return nil }
      counts[keyPath: path] = count
    }
    guard let nextChange = reader.optional({ Self.change(&$0) }), let files = reader.number(),
      let bytes = reader.number()
    else { return nil }
    self.diagnostics = diagnostics
    self.leftOut = leftOut
    self.counts = counts
    self.nextChange = nextChange
    outcome = SiteWriter.Outcome(
      files: files, bytes: bytes, unchanged: files, wasCurrent: true)
  }

  private static func change(_ reader: inout ByteReader) -> NextChange? {
    guard let day = reader.number() else { return nil }
    var change = NextChange(day: Day(number: day))
    for path in changing {
      guard let count = reader.number() else { return nil }
      change[keyPath: path] = count
    }
    return change
  }
}
