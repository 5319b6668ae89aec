package import Building
import Diagnostics
import Disk
package import Postings

/// A folder on a server, over ssh or an rsync daemon, or on this machine. Files are replaced whole, those of one
/// kind all at once; an interrupted publish leaves old and new files side by side, which the next one
/// completes. With `swap` a link is turned instead, and visitors see the old site or the new one.
package struct RsyncTarget: Target {
  package static let key = "rsync"
  package var destination = ""
  package var swap = false

  package init() {}

  package static let table = FieldTable<RsyncTarget>(
    "an rsync target", unknownKeys: .error,
    [
      FieldRow(
        "rsync", .line, "The folder, as rsync writes it.", example: "www@example.com:/srv/board"
      ) { if case .text(let value) = $1 { $0.destination = value } },
      FieldRow(
        "swap", .flag,
        "Send into a folder of its own below `releases`, then turn the link `current` to it: the web "
          + "server's root is `current`.",
        example: "true"
      ) { if case .flag(let value) = $1 { $0.swap = value } },
    ])

  package var address: String { withoutPasswords(destination) }

  package func settled(in project: Project) throws(WrongSetting) -> RsyncTarget {
    guard !destination.hasPrefix("-") else {
      throw WrongSetting("`rsync` is a folder or `host:folder`")
    }
    guard withoutPasswords(destination) == destination else {
      throw WrongSetting(
        "a password does not belong in board.yml",
        help: "use a key for ssh, or RSYNC_PASSWORD for a daemon")
    }
    var target = self
    // As rsync reads it: without a colon before the first slash it is a path of this machine.
    if !destination.prefix(while: { $0 != "/" }).contains(":") {
      target.destination = Disk.absolute(withHome(destination), in: project.root)
    }
    if !target.destination.hasSuffix("/") { target.destination += "/" }
    return target
  }

  package func reach(_ run: PublishRun) async throws -> SiteState? {
    _ = try await Rsync(run)
    return nil
  }

  package func look(for site: BuiltSite, _ run: PublishRun) async throws -> TargetState {
    try await place(run).look()
  }

  package func claims(_ run: PublishRun) async throws -> (any ClaimPlace)? {
    try await place(run)
  }

  private func place(_ run: PublishRun) async throws -> RsyncPlace {
    RsyncPlace(rsync: try await Rsync(run), destination: destination, swap: swap)
  }

  package func existing(_ paths: [String], _ run: PublishRun) async throws -> [String] {
    // A release is a new folder, with no files of others in it.
    if swap { return [] }
    return try await Rsync(run).existing(paths, at: destination)
  }

  package func send(_ delivery: Delivery, _ run: PublishRun) async throws -> [String] {
    let rsync = try await Rsync(run)
    if swap {
      return try await RsyncReleases(rsync, destination).send(delivery, run)
    }
    try await rsync.put(delivery.difference.intent(over: delivery.there), at: destination)
    try await change(delivery, rsync, run)
    try await delivery.lease?.confirm()
    try await rsync.put(delivery.site.manifest, at: destination)
    return []
  }

  private func change(_ delivery: Delivery, _ rsync: Rsync, _ run: PublishRun) async throws {
    let difference = delivery.difference
    for batch in UploadBatch.all(of: difference) {
      try await delivery.lease?.check()
      run.step("sending \(batch.name) (\(Report.plural(batch.paths.count, "file")))")
      try await rsync.put(
        batch.paths, from: delivery.site.folder, at: destination, besides: delivery.there)
    }
    guard !difference.removed.isEmpty || difference.completes else { return }
    try await delivery.lease?.check()
    run.step("removing \(Report.plural(difference.removed.count, "file"))")
    let unsettled = delivery.there.entries.filter { $0.value == .unsettled }.map(\.key)
    try await rsync.remove(difference.removed.map(\.path), leftoversOf: unsettled, at: destination)
  }
}
