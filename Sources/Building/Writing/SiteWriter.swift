package import Diagnostics
import Foundation
package import Pages

/// Writes a plan into its folder: everything into a staging folder beside it as it is made, so that memory
/// stays flat, then one swap. Until the swap the site is untouched; a killed build leaves only the staging
/// folder, which the next one removes.
package struct SiteWriter: Sendable {
  private let project: Project
  private let renderer: Renderer
  private let links: LinkCheck
  private let progress: BuildProgress
  private let staging: String

  /// A buffer that grew past this for one large file is let go: the next files need a hundredth.
  private static let keptCapacity = 1 << 19

  /// What a write came to.
  package struct Outcome: Sendable {
    package var files = 0
    package var bytes = 0
    package var added = 0
    package var changed = 0
    package var unchanged = 0
    package var removed = 0
    /// Whether visitors could see old and new files side by side for a moment, because the folder could
    /// not be exchanged in one step.
    package var wasPiecemeal = false
  }

  package init(project: Project, renderer: Renderer, links: LinkCheck, progress: BuildProgress) {
    self.project = project
    self.renderer = renderer
    self.links = links
    self.progress = progress
    staging = StagingFolder.path(beside: project.output)
  }

  /// Writes the site, or gives the reasons why it was left as it was.
  package func write(log: inout DiagnosticLog) async -> Outcome? {
    do throws(Disk.Failure) {
      return try await stageAndSwap(&log)
    } catch {
      log.add(.unwritable(error, project))
      // What is left of the staging folder the next build removes, too.
      do throws(Disk.Failure) {
        try Disk.removeTree(staging)
      } catch {
        log.add(.unwritable(error, project))
      }
      return nil
    }
  }

  private func stageAndSwap(_ log: inout DiagnosticLog) async throws(Disk.Failure) -> Outcome? {
    let site = try ExistingSite(project.output)
    if let refusal = site.refusal(project, renderer.plan) {
      log.add(refusal)
      return nil
    }
    guard let lock = try StagingFolder.claim(beside: project.output) else {
      log.add(.otherBuild(project))
      return nil
    }
    try await makeFolders()
    let results = await concurrentMap(renderer.plan.outputs, scratch: { [UInt8]() }) {
      stage($0, site, &$1)
    }
    log.add(contentsOf: results.lazy.flatMap(\.problems))
    log.add(contentsOf: links.problems(results.map(\.links)))
    guard !log.hasErrors else {
      try Disk.removeTree(staging)
      return nil
    }
    var outcome = Outcome()
    var entries: [String: Manifest.Entry] = [:]
    entries.reserveCapacity(results.count)
    for (output, result) in zip(renderer.plan.outputs, results) {
      guard let entry = result.entry else { continue }
      entries[output.path] = entry
      outcome.count(entry, result.isReused, wasThere: site.manifest.entries[output.path] != nil)
    }
    outcome.removed = site.manifest.entries.keys.count { entries[$0] == nil }
    let manifest = Manifest(entries)
    try Disk.write(manifest.bytes, to: "\(staging)/\(Manifest.fileName)")
    try site.carryForeignFiles(into: staging, besides: manifest)
    outcome.wasPiecemeal = try site.replace(with: staging, manifest)
    try await removeStaging()
    _ = consume lock
    return outcome
  }

  /// Every folder of the plan, once, before files go into them.
  private func makeFolders() async throws(Disk.Failure) {
    let folders = Set(renderer.plan.outputs.map { $0.path.dropLast(fileName(of: $0.path).count) })
    try await Self.each(folders.sorted()) { folder throws(Disk.Failure) in
      try Disk.makeFolder("\(staging)/\(folder)")
    }
  }

  private func fileName(of path: String) -> Substring {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.index(after: $0)...] } ?? path[...]
  }

  /// What stood in the site's place before. Its many small folders go on all processors.
  private func removeStaging() async throws(Disk.Failure) {
    guard try Disk.kind(of: staging) != nil else { return }
    for (name, kind) in try Disk.entries(in: staging) where kind == .folder {
      let folder = "\(staging)/\(name)"
      try await Self.each(try Disk.names(in: folder)) { name throws(Disk.Failure) in
        try Disk.removeTree("\(folder)/\(name)")
      }
    }
    try Disk.removeTree(staging)
  }

  /// Does `work` for each on all processors; the first failure in their order is thrown.
  private static func each<Item: Sendable>(
    _ items: [Item], _ work: @escaping @Sendable (Item) throws(Disk.Failure) -> Void
  ) async throws(Disk.Failure) {
    let failures = await concurrentMap(items) { item -> Disk.Failure? in
      do throws(Disk.Failure) {
        try work(item)
        return nil
      } catch {
        return error
      }
    }
    if let failure = failures.lazy.compactMap({ $0 }).first { throw failure }
  }

  private struct Staged: Sendable {
    var entry: Manifest.Entry?
    /// Whether the site has the very same bytes already, and the file was linked instead of written.
    var isReused = false
    var problems: [Diagnostic] = []
    var links = PageLinks()
  }

  private func stage(
    _ output: PlannedOutput, _ site: ExistingSite, _ bytes: inout [UInt8]
  ) -> Staged {
    bytes.removeAll(keepingCapacity: bytes.capacity < Self.keptCapacity)
    progress.step()
    var problems: [Diagnostic] = []
    var found = PageLinks()
    do throws(Disk.Failure) {
      if case .copy(let source) = output.content {
        bytes = try Disk.read(Disk.absolute(source, in: project.root))
      } else {
        problems = renderer.render(output, into: &bytes)
        if problems.contains(where: { $0.severity == .error }) { return Staged(problems: problems) }
        found = links.links(in: bytes, of: output)
      }
      let entry = Manifest.Entry(digest: Digest(of: bytes).hexadecimal, size: bytes.count)
      let path = "\(staging)/\(output.path)"
      if site.manifest.entries[output.path] == entry {
        let old = "\(project.output)/\(output.path)"
        if Disk.file(old, holds: bytes), Disk.link(old, as: path) {
          return Staged(entry: entry, isReused: true, problems: problems, links: found)
        }
      }
      try Disk.write(bytes, to: path)
      return Staged(entry: entry, problems: problems, links: found)
    } catch {
      return Staged(problems: problems + [.unwritable(error, project)])
    }
  }
}

extension SiteWriter.Outcome {
  fileprivate mutating func count(
    _ entry: Manifest.Entry, _ isReused: Bool, wasThere: Bool
  ) {
    files += 1
    bytes += entry.size
    if isReused { unchanged += 1 } else if wasThere { changed += 1 } else { added += 1 }
  }
}

extension Diagnostic {
  static func unwritable(_ failure: Disk.Failure, _ project: Project) -> Diagnostic {
    Diagnostic(
      .error, "unwritable", "\(failure)", at: Location(path: project.shown(failure.path)))
  }

  fileprivate static func otherBuild(_ project: Project) -> Diagnostic {
    Diagnostic(
      .error, "other-build", "another build is writing this site just now",
      at: Location(path: project.shown(project.output)), help: "wait until it is done")
  }
}
