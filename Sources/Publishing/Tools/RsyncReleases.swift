import Building
import Diagnostics
import Foundation

/// Sites side by side on a server, and a link to the one that visitors see:
///
///     /srv/board/current → releases/5c0a41d2be07
///     /srv/board/releases/5c0a41d2be07/
///     /srv/board/releases/91f3…/           the one before, for visitors who are just reading it
///
/// A release is named for its manifest, so an interrupted one is completed under the same name. rsync makes
/// the new link under another name and renames it, which is one step.
struct RsyncReleases: Sendable {
  private let rsync: Rsync
  private let place: String

  init(_ rsync: Rsync, _ place: String) {
    self.rsync = rsync
    self.place = place
  }

  func send(_ delivery: Delivery, _ errand: Errand) async throws -> [String] {
    let name = String(Digest(of: delivery.site.manifest.bytes).hexadecimal.prefix(12))
    if !errand.force { try await refuseStrays(delivery.there) }
    let skeleton = "\(errand.folder)/skeleton"
    try Disk.makeFolder("\(skeleton)/releases/\(name)")
    try await rsync.must([skeleton + "/", place])
    errand.step("sending the release \(name)")
    // What is the same as in the current release is linked there, not sent.
    try await rsync.must([
      "--checksum", "--delete", "--link-dest=../../current/", delivery.site.folder + "/",
      "\(place)releases/\(name)/",
    ])
    errand.step("turning the link")
    let before = try await rsync.linkTarget("current", in: place)
    let link = "\(errand.folder)/current"
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: "releases/\(name)")
    try await rsync.must(["--links", link, place])
    try await removeOld(besides: [name, before?.split(separator: "/").last.map(String.init) ?? name])
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
        "\(Report.plural(strays.count, "file")) in `current` would be lost, for Prikbord did not put "
          + "them there: `\(strays[0])`", at: nil,
        help: "put them beside `current` or into the board's `files`, or lose them with `--force`")
    }
  }

  private func removeOld(besides kept: [String]) async throws {
    let old = try await rsync.names(in: place + "releases/").filter {
      !kept.contains($0) && $0.count == 12 && $0.allSatisfy(\.isHexDigit)
    }
    if !old.isEmpty { try await rsync.removeFolders(old, at: place + "releases/") }
  }
}
