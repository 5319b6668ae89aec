package import Building
import Diagnostics
import Disk
import Pages
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

  package func settled(in project: Project) throws(WrongSetting) -> FolderTarget {
    var target = self
    let path = Disk.absolute(withHome(folder), in: project.root)
    // A folder that is a link to elsewhere is exchanged there.
    target.folder = Disk.resolved(path) ?? path
    for (own, rule) in [
      (project.content, "the site cannot take the place of the board's content"),
      (project.templates, "the site cannot take the place of the board's templates"),
    ] {
      let own = Disk.resolved(own) ?? own
      let swallows = (own + "/").hasPrefix(target.folder == "/" ? "/" : target.folder + "/")
      if swallows || target.folder.hasPrefix(own + "/") {
        throw WrongSetting(rule, help: "publish into a folder of its own")
      }
    }
    return target
  }

  package func reach(_ run: PublishRun) async throws -> SiteState? {
    var above = folder
    while try Disk.kind(of: above) == nil, let slash = above.lastIndex(of: "/"),
      slash > above.startIndex
    {
      above = String(above[..<slash])
    }
    if above != folder, try Disk.kind(of: above) == .file { return .noFolder }
    return try ExistingSite(folder).state
  }

  package func look(for site: BuiltSite, _ run: PublishRun) async throws -> TargetState {
    try await removeLeftovers()
    return TargetState(try await found(for: site))
  }

  private func found(for site: BuiltSite) async throws -> SiteState {
    let state = try ExistingSite(folder).state
    guard case .own(let manifest) = state else { return state }
    return .own(try await compared(manifest, with: site))
  }

  /// A publish that was killed after its swap has left the old site beside the new one.
  private func removeLeftovers() async throws {
    guard try Disk.kind(of: StagingFolder.path(beside: folder)) != nil,
      let staging = try StagingFolder.claim(beside: folder)
    else { return }
    try await staging.remove()
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

  package func existing(_ paths: [String], _ run: PublishRun) async throws -> [String] {
    let site = try ExistingSite(folder)
    return try paths.filter { try site.has($0) }
  }

  package func send(_ delivery: Delivery, _ run: PublishRun) async throws -> [String] {
    let site = delivery.site
    guard
      let staging = try StagingFolder.claim(
        beside: folder, for: .everybody, announcedTo: run.interruption)
    else {
      throw Diagnostic(
        .error, "other-build", "another publish is writing `\(folder)` just now", at: nil,
        help: "wait until it is done")
    }
    let path = staging.path
    defer { run.interruption.end(path) }
    run.step("making the new site beside `\(folder)`")
    var remarks = staging.leftovers.map { Self.leftover($0) }
    let swap: ExistingSite.Swap
    do {
      let old = try ExistingSite(folder)
      try await stage(site, over: old, into: path)
      try await old.carryForeignFiles(into: path, besides: site.manifest)
      try staging.finish()
      try Disk.sync(path)
      run.step("swapping it in")
      swap = try run.interruption.whole { () throws(Disk.Failure) in
        try old.replace(with: path, site.manifest, for: .everybody)
      }
    } catch {
      try await staging.remove()
      throw error
    }
    if swap.wasPiecemeal {
      remarks.append(
        "the folder could not be exchanged in one step; its files were replaced one by one")
    }
    // The old site on its way out. The new one stands, whatever becomes of it.
    do throws(Disk.Failure) { try await staging.remove() } catch {
      remarks.append(Self.leftover(error))
    }
    if let failure = swap.failure {
      throw Diagnostic(
        .error, "half-written", "some files of the site are new and some are old: \(failure)",
        at: nil, help: "publish again; that completes it")
    }
    return remarks
  }

  private static func leftover(_ failure: Disk.Failure) -> String {
    "what is left of an earlier site stays on the disk: \(failure)"
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
          if let slash = target.lastIndex(of: "/") {
            try Disk.makeFolder(String(target[..<slash]), for: .everybody)
          }
          let old = "\(folder)/\(path)"
          if there.entries[path] == entry, Disk.file(old, holds: bytes),
            Disk.link(old, as: target)
          {
            try Disk.allow(.everybody, toRead: target)
            return nil
          }
          try Disk.create(bytes, at: target, for: .everybody)
          return nil
        } catch {
          return error
        }
      } as [Disk.Failure?]
    if let failure = failures.compactMap(\.self).first { throw failure }
    try Disk.create(
      site.manifest.bytes, at: "\(staging)/\(Manifest.fileName)", for: .everybody)
  }
}
