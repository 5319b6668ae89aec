package import Building
import Diagnostics
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

  package func settled(in project: Project) throws(Reason) -> RsyncTarget {
    guard !destination.hasPrefix("-") else { throw Reason("`rsync` is a folder or `host:folder`") }
    guard withoutPasswords(destination) == destination else {
      throw Reason(
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

  package func look(for site: BuiltSite, _ errand: Errand) async throws -> Found {
    let rsync = try await Rsync(errand)
    return try await rsync.look(swap ? destination + "current/" : destination)
  }

  package func existing(_ paths: [String], _ errand: Errand) async throws -> [String] {
    // A release is a new folder, with no files of others in it.
    if swap { return [] }
    return try await Rsync(errand).existing(paths, at: destination)
  }

  package func send(_ delivery: Delivery, _ errand: Errand) async throws -> [String] {
    let rsync = try await Rsync(errand)
    if swap {
      return try await RsyncReleases(rsync, destination).send(delivery, errand)
    }
    let settling = Settling(delivery)
    try await rsync.put(settling.intent, at: destination)
    do {
      try await change(delivery, rsync, errand)
    } catch {
      if let found = try? await rsync.look(destination), let marks = settling.marks(over: found) {
        try? await rsync.put(marks, at: destination)
      }
      throw error
    }
    let (manifest, problem) = settling.last(try await rsync.look(destination))
    try await rsync.put(manifest, at: destination)
    if let problem { throw problem }
    return []
  }

  private func change(_ delivery: Delivery, _ rsync: Rsync, _ errand: Errand) async throws {
    let difference = delivery.difference
    for wave in Wave.all(of: difference) {
      errand.step("sending \(wave.name) (\(Report.plural(wave.paths.count, "file")))")
      try await rsync.put(wave.paths, from: delivery.site.folder, at: destination)
    }
    guard !difference.removed.isEmpty || difference.completes else { return }
    errand.step("removing \(Report.plural(difference.removed.count, "file"))")
    let unsettled = delivery.there.entries.filter { $0.value == .unsettled }.map(\.key)
    try await rsync.remove(difference.removed.map(\.path), leftoversOf: unsettled, at: destination)
  }
}
