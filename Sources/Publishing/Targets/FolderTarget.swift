package import Building
import Diagnostics
package import Postings

/// A folder on this machine, exchanged whole: visitors see the old site or the new one.
package struct FolderTarget: Target {
  package static let key = "folder"
  package var folder = ""

  package init() {}

  package static let table = FieldTable<FolderTarget>(
    "a folder target", unknownKeys: .error,
    [
      FieldRow(
        "folder", .line, "The folder, seen from the board's own; swapped in whole.",
        example: "/srv/www/board"
      ) { if case .text(let value) = $1 { $0.folder = value } }
    ])

  package var address: String { folder }

  package func settled(in project: Project) throws(Reason) -> FolderTarget {
    var target = self
    let path = Disk.absolute(withHome(folder), in: project.root)
    // A folder that is a link to elsewhere is exchanged there.
    target.folder = Disk.resolved(path) ?? path
    for (own, what) in [(project.content, "content"), (project.templates, "templates")] {
      let own = Disk.resolved(own) ?? own
      let swallows = (own + "/").hasPrefix(target.folder == "/" ? "/" : target.folder + "/")
      if swallows || target.folder.hasPrefix(own + "/") {
        throw Reason(
          "the site cannot take the place of the board's \(what)",
          help: "publish into a folder of its own")
      }
    }
    return target
  }

  package func look(for site: BuiltSite, _ errand: Errand) async throws -> Standing {
    try removeLeftovers()
    return Standing(try await found(for: site))
  }

  private func found(for site: BuiltSite) async throws -> Found {
    switch try ExistingSite(folder).state {
    case .missing: return .nothing
    case .noFolder:
      throw Diagnostic(
        .error, "site-folder", "the site is put into a folder, and `\(folder)` is none", at: nil)
    case .foreign: return .foreign
    case .broken: return .broken
    case .own(let manifest):
      return manifest.entries.isEmpty ? .nothing : .site(try await compared(manifest, with: site))
    }
  }

  /// A publish that was killed after its swap has left the old site beside the new one.
  private func removeLeftovers() throws {
    guard try Disk.kind(of: StagingFolder.path(beside: folder)) != nil,
      let staging = try StagingFolder.claim(beside: folder)
    else { return }
    try Disk.removeTree(staging.path)
    _ = consume staging
  }

  /// A file that somebody changed by hand is sent again.
  private func compared(_ there: Manifest, with site: BuiltSite) async throws -> Manifest {
    let same = there.entries.filter { site.manifest.entries[$0.key] == $0.value }.map(\.key)
    let holds = await concurrentMap(same) { path -> Result<Bool, Disk.Failure> in
      do throws(Disk.Failure) {
        let bytes = try Disk.read(site.path(of: path))
        return .success(Disk.file("\(folder)/\(path)", holds: bytes))
      } catch {
        return .failure(error)
      }
    }
    var entries = there.entries
    for (path, holds) in zip(same, holds) where try !holds.get() { entries[path] = .unsettled }
    return Manifest(entries)
  }

  package func existing(_ paths: [String], _ errand: Errand) async throws -> [String] {
    let site = try ExistingSite(folder)
    return try paths.filter { try site.has($0) }
  }

  package func send(_ delivery: Delivery, _ errand: Errand) async throws -> [String] {
    let site = delivery.site
    guard let staging = try StagingFolder.claim(beside: folder) else {
      throw Diagnostic(
        .error, "other-build", "another publish is writing `\(folder)` just now", at: nil,
        help: "wait until it is done")
    }
    errand.step("making the new site beside \(folder)")
    let old = try ExistingSite(folder)
    try await stage(site, over: old, into: staging.path)
    try old.carryForeignFiles(into: staging.path, besides: site.manifest)
    errand.step("swapping it in")
    let wasPiecemeal = try old.replace(with: staging.path, site.manifest)
    // The old site on its way out.
    try Disk.removeTree(staging.path)
    _ = consume staging
    return wasPiecemeal
      ? ["the folder could not be exchanged in one step; its files were replaced one by one"] : []
  }

  /// Files that are the same get a second name, so that they keep their time for browsers and caches.
  private func stage(
    _ site: BuiltSite, over old: ExistingSite, into staging: String
  ) async throws {
    let there = old.manifest
    let failures =
      await concurrentMap(Array(site.manifest.entries)) { path, entry in
        do throws(Disk.Failure) {
          let bytes = try Disk.read(site.path(of: path))
          let target = "\(staging)/\(path)"
          if let slash = target.lastIndex(of: "/") { try Disk.makeFolder(String(target[..<slash])) }
          let standing = "\(folder)/\(path)"
          if there.entries[path] == entry, Disk.file(standing, holds: bytes),
            Disk.link(standing, as: target)
          {
            return nil
          }
          try Disk.write(bytes, to: target)
          return nil
        } catch {
          return error
        }
      } as [Disk.Failure?]
    if let failure = failures.compactMap(\.self).first { throw failure }
    try Disk.write(site.manifest.bytes, to: "\(staging)/\(Manifest.fileName)")
  }
}
