import Building
import Diagnostics
import Digests
import Disk
import Platform

/// Sites side by side on a server, and a link to the one that visitors see:
///
///     /srv/board/current → releases/5c0a41d2be07
///     /srv/board/releases/5c0a41d2be07/
///     /srv/board/releases/91f3…/           the one before, for visitors who are just reading it
///
/// A release is named for its manifest, so an interrupted one is completed under the same name. rsync makes
/// the new link under another name and renames it, which is one step.
struct RsyncReleases: Sendable {
  /// Digits in a release's name: enough that no two sites of one server share it.
  private static let nameCount = 12

  private let rsync: Rsync
  private let place: String

  init(_ rsync: Rsync, _ place: String) {
    self.rsync = rsync
    self.place = place
  }

  func send(_ delivery: Delivery, _ run: PublishRun) async throws -> [String] {
    let name = String(Digest(of: delivery.site.manifest.bytes).hexadecimal.prefix(Self.nameCount))
    if !run.force { try await refuseStrays(delivery.there) }
    let skeleton = "\(run.folder)/skeleton"
    try Disk.makeFolder("\(skeleton)/releases/\(name)")
    try await rsync.makeFolders(
      ["releases", "releases/\(name)"], from: skeleton, at: place)
    run.step("sending the release \(name)")
    // What is the same as in the current release is linked there, not sent. The manifest comes last: a
    // release that has one is whole.
    try await rsync.mustDeeply([
      "--checksum", "--delete", "--exclude=/\(Manifest.fileName)",
      "--link-dest=../../current/", delivery.site.folder + "/", "\(place)releases/\(name)/",
    ])
    try await rsync.put(delivery.site.manifest, at: "\(place)releases/\(name)/")
    try await delivery.lease?.confirm()
    run.step("turning the link")
    let before = try await rsync.linkTarget("current", in: place)
    let link = "\(run.folder)/current"
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: "releases/\(name)")
    try await rsync.must(["--links", link, place])
    let last = before?.split(separator: "/").last.map(String.init)
    try await removeOld(besides: [name, last ?? name], made: name)
    return ["release \(name)"]
  }

  /// Files that others put into the current release would stay behind in it.
  private func refuseStrays(_ there: Manifest) async throws {
    guard !there.entries.isEmpty else { return }
    let strays = try await rsync.names(in: place + "current/", deeply: true)
      .filter { $0 != Manifest.fileName && there.entries[$0] == nil }
    guard strays.isEmpty else {
      throw Diagnostic(
        .error, "foreign-file",
        strays.count == 1
          ? "1 file in `current` would be lost, for Prikbord did not put it there: `\(strays[0])`"
          : "\(strays.count) files in `current` would be lost, for Prikbord did not put them there: "
            + "`\(strays[0])`", at: nil,
        help: "put them beside `current` or into the board's `files`, or lose them with `--force`")
    }
  }

  /// Removes releases that were current once, and unfinished ones of earlier days; one of today can be
  /// completed by whoever publishes that site again.
  private func removeOld(besides kept: [String], made name: String) async throws {
    let listed = try await rsync.releases(in: place + "releases/")
    let whole = Set(
      listed.map(\.name).filter { $0.hasSuffix("/\(Manifest.fileName)") }
        .map { String($0.prefix { $0 != "/" }) })
    let today = listed.first { $0.name == name }?.date
    let old = listed.filter { release in
      release.name.count == Self.nameCount && release.name.allSatisfy(\.isHexDigit)
        && !kept.contains(release.name) && (whole.contains(release.name) || release.date != today)
    }
    if !old.isEmpty {
      try await rsync.removeFolders(old.map(\.name), at: place + "releases/")
    }
  }
}
