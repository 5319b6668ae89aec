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

  /// The build that is remembered under a key, of a site that stands as `site` says; nil when there is none, or beside
  /// something that a killed run has left and a whole build clears away.
  static func remembered(
    under key: BuildKey, _ site: Digest, _ project: Project
  ) -> FinishedBuild? {
    guard let bytes = CacheFolder(at: project.root).read(sealed: fileName(project)),
      StagingFolder.isClear(beside: project.output)
    else { return nil }
    var reader = ByteReader(bytes)
    guard reader.digest() == key.digest, reader.digest() == site,
      let build = FinishedBuild(&reader), reader.isAtEnd
    else { return nil }
    return build
  }

  func remember(under key: BuildKey, _ site: Digest, _ project: Project) {
    var writer = ByteWriter()
    writer.write(key.digest)
    writer.write(site)
    write(to: &writer)
    CacheFolder(at: project.root).write(sealed: writer.bytes, as: Self.fileName(project))
  }

  /// One for each folder that a site of this board is written into.
  private static func fileName(_ project: Project) -> String {
    "build-\(Digest(of: Array(project.output.utf8)).fingerprint)"
  }
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
