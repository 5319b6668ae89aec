package import Building
import Diagnostics
import Disk
package import Postings

/// Any storage that rclone knows: S3, Google, Azure, SFTP, WebDAV. rclone's own configuration holds the keys.
/// Storages of objects replace each whole; those that show half an upload get a `staging`. An interrupted
/// publish leaves old and new files side by side, which the next one completes.
package struct RcloneTarget: Target {
  package static let key = "rclone"
  package var remote = ""
  package var staging: String?

  package init() {}

  package static let table = FieldTable<RcloneTarget>(
    "an rclone target", unknownKeys: .error,
    [
      FieldRow(
        "rclone", .line, "The storage and the path in it, as rclone writes them.",
        example: "bucket:my-board"
      ) { if case .text(let value) = $1 { $0.remote = value } },
      FieldRow(
        "staging", .line,
        "A place of the same storage, outside the site: files are uploaded there and moved, so that no "
          + "half upload shows with WebDAV, SFTP or FTP.",
        example: "server:uploads"
      ) { if case .text(let value) = $1 { $0.staging = value } },
    ])

  package var address: String { remote }

  package func settled(in project: Project) throws(WrongSetting) -> RcloneTarget {
    for place in [remote] + (staging.map { [$0] } ?? []) {
      guard !place.hasPrefix("-"), place.contains(":") else {
        throw WrongSetting(
          "`rclone` names a storage and a path in it, such as `bucket:my-board`",
          help: "`rclone listremotes` lists the storages; for a folder of this machine use `folder`"
        )
      }
      if place.contains(#/(?i)(pass|secret|token|key)[a-z_]*=/#) {
        throw WrongSetting(
          "a password or key does not belong in board.yml", help: "give it to `rclone config`")
      }
    }
    var target = self
    // A folder of our own, so that nothing else is removed with it.
    target.staging = staging.map { Rclone.join($0, "prikbord-staging") }
    if let staging = target.staging, staging.hasPrefix(Rclone.join(remote, "")) {
      throw WrongSetting(
        "`staging` must lie outside the site", help: "give the site a path of its own, too")
    }
    return target
  }

  package func reach(_ run: PublishRun) async throws -> SiteState? {
    try await Rclone(run).reach(remote)
    return nil
  }

  package func look(for site: BuiltSite, _ run: PublishRun) async throws -> TargetState {
    try await Rclone(run).look(remote)
  }

  package func claims(_ run: PublishRun) async throws -> (any ClaimPlace)? {
    RclonePlace(rclone: Rclone(run), remote: remote)
  }

  package func existing(_ paths: [String], _ run: PublishRun) async throws -> [String] {
    try await Rclone(run).existing(paths, in: remote)
  }

  package func send(_ delivery: Delivery, _ run: PublishRun) async throws -> [String] {
    let rclone = Rclone(run)
    if let staging { try await rclone.claim(staging) }
    try await put(delivery.difference.intent(over: delivery.there), rclone, run)
    try await change(delivery, rclone, run)
    try await delivery.lease?.confirm()
    try await put(delivery.site.manifest, rclone, run)
    if let staging { try await rclone.removeAll(staging) }
    return []
  }

  private func change(_ delivery: Delivery, _ rclone: Rclone, _ run: PublishRun) async throws {
    let difference = delivery.difference
    for batch in UploadBatch.all(of: difference) {
      try await delivery.lease?.check()
      run.step("sending \(batch.name) (\(Report.plural(batch.paths.count, "file")))")
      try await put(batch.paths, from: delivery.site.folder, rclone)
    }
    guard !difference.removed.isEmpty else { return }
    try await delivery.lease?.check()
    run.step("removing \(Report.plural(difference.removed.count, "file"))")
    let gone = difference.removed.map(\.path)
    try await rclone.remove(gone, in: remote)
    try await rclone.removeFolders(emptied(by: gone, delivery.site.manifest), in: remote)
  }

  private func put(_ manifest: Manifest, _ rclone: Rclone, _ run: PublishRun) async throws {
    let source = "\(run.folder)/manifest"
    try Disk.makeFolder(source)
    try Disk.write(manifest.bytes, to: "\(source)/\(Manifest.fileName)")
    try await put([Manifest.fileName], from: source, rclone)
  }

  private func put(_ paths: [String], from source: String, _ rclone: Rclone) async throws {
    guard let staging else { return try await rclone.copy(paths, from: source, to: remote) }
    try await rclone.copy(paths, from: source, to: staging)
    try await rclone.move(paths, from: staging, to: remote)
  }

  /// The topmost folders that hold no file of the site any more.
  private func emptied(by gone: [String], _ site: Manifest) -> [String] {
    func folders(_ path: String) -> [String] {
      let parts = path.split(separator: "/").dropLast()
      return parts.indices.map { parts[...$0].joined(separator: "/") }
    }
    let standing = Set(site.entries.keys.flatMap(folders))
    return Set(gone.compactMap { folders($0).first { !standing.contains($0) } }).sorted()
  }
}
