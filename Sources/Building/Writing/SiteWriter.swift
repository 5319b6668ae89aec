package import Diagnostics
import Digests
package import Disk
package import Pages

/// Writes a plan into its folder: everything into a staging folder beside it as it is made, so that memory
/// stays flat, then one swap. Until the swap the site is untouched; a killed build leaves only the staging
/// folder, which the next one removes.
package struct SiteWriter: Sendable {
  private let project: Project
  private let renderer: Renderer
  private let links: LinkCheck
  private let progress: BuildProgress
  private let interruption: Interruption
  private let isPassing: Bool
  /// For each output whether the site has it as it would be made; empty when nothing is known.
  private let unchanged: [Bool]
  private let staging: String
  private let inputs: InputFolder

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
    /// The outputs, by their places in the plan, of whose making there was more to tell than their bytes.
    var telling: [Int] = []
    /// Whether nothing had changed since the last build, so that nothing was done.
    package var wasCurrent = false
  }

  /// What visitors find after a write.
  package enum Standing: Sendable, Hashable {
    case old, new
    /// A replacement file by file that broke off.
    case mixed
  }

  package init(
    project: Project, renderer: Renderer, links: LinkCheck, progress: BuildProgress,
    interruption: Interruption, isPassing: Bool, unchanged: [Bool] = []
  ) {
    self.unchanged = unchanged
    self.isPassing = isPassing
    self.project = project
    self.renderer = renderer
    self.links = links
    self.progress = progress
    self.interruption = interruption
    staging = StagingFolder.path(beside: project.output)
    inputs = InputFolder(project.content)
  }

  /// Writes the site, or gives the reasons why it was not.
  package func write(log: inout DiagnosticLog) async -> (Outcome?, Standing) {
    do throws(Disk.Failure) {
      let site = try ExistingSite(project.output)
      if let refusal = site.refusal(project, renderer.plan) {
        log.add(refusal)
        return (nil, .old)
      }
      guard
        let folder = try StagingFolder.claim(beside: project.output, announcedTo: interruption)
      else {
        log.add(.otherBuild(project))
        return (nil, .old)
      }
      defer { interruption.end(staging) }
      log.add(contentsOf: folder.leftovers.map { .leftover($0, project) })
      let written = await write(into: folder, over: site, log: &log)
      // What stood in the site's place before, or what was made in vain. The next build removes it, too.
      do throws(Disk.Failure) {
        try await folder.remove()
      } catch {
        log.add(.leftover(error, project))
      }
      return written
    } catch {
      log.add(.unwritable(error, project))
      return (nil, .old)
    }
  }

  private func write(
    into folder: borrowing StagingFolder, over site: ExistingSite, log: inout DiagnosticLog
  ) async -> (Outcome?, Standing) {
    do throws(Disk.Failure) {
      guard let (manifest, counted) = try await stage(over: site, log: &log) else {
        return (nil, .old)
      }
      var outcome = counted
      try Disk.create(manifest.bytes, at: "\(staging)/\(Manifest.fileName)")
      try await site.carryForeignFiles(into: staging, besides: manifest)
      try folder.finish()
      // After a power failure the name must not lead to files that never came to the disk.
      if !isPassing { try Disk.sync(staging) }
      let path = staging
      let swap = try interruption.whole { () throws(Disk.Failure) in
        try site.replace(with: path, manifest)
      }
      outcome.wasPiecemeal = swap.wasPiecemeal
      guard let failure = swap.failure else { return (outcome, .new) }
      log.add(.halfWritten(failure, project))
      return (nil, .mixed)
    } catch {
      log.add(.unwritable(error, project))
      return (nil, .old)
    }
  }

  /// Makes every file; nil when one has an error.
  private func stage(
    over site: ExistingSite, log: inout DiagnosticLog
  ) async throws(Disk.Failure) -> (Manifest, Outcome)? {
    try makeFolders()
    let outputs = renderer.plan.outputs
    let results = await concurrentMap(Array(outputs.indices), scratch: { [UInt8]() }) {
      takenOver($0, from: site) ?? stage(outputs[$0], site, &$1)
    }
    log.add(contentsOf: results.lazy.flatMap(\.problems))
    log.add(contentsOf: links.problems(try pageLinks(results)))
    guard !log.hasErrors else { return nil }
    var outcome = Outcome()
    outcome.telling = results.indices.filter { results[$0].tells }
    var entries: [String: Manifest.Entry] = [:]
    entries.reserveCapacity(results.count)
    for (output, result) in zip(outputs, results) {
      guard let entry = result.entry else { continue }
      entries[output.path] = entry
      outcome.count(entry, result.isReused, wasThere: site.manifest.entries[output.path] != nil)
    }
    outcome.removed = site.manifest.entries.keys.count { entries[$0] == nil }
    return (Manifest(entries), outcome)
  }

  /// Every folder of the plan, once, before files go into them.
  private func makeFolders() throws(Disk.Failure) {
    var made: Set<Substring> = []
    for output in renderer.plan.outputs {
      var missing: [Substring] = []
      var folder = output.path[...]
      while let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")) {
        folder = folder[..<slash]
        guard made.insert(folder).inserted else { break }
        missing.append(folder)
      }
      // Those further up first.
      for folder in missing.reversed() {
        interruption.goOn()
        _ = try Disk.makeNewFolder("\(staging)/\(folder)")
      }
    }
  }

  private struct Staged: Sendable {
    var entry: Manifest.Entry?
    /// Whether the site has the very same bytes already, and the file was linked instead of written.
    var isReused = false
    var problems: [Diagnostic] = []
    var links = PageLinks()
    /// Whether it is known to be the same as before without having been made.
    var isTakenOver = false

    /// What is made again gives this again, and what is taken over does not.
    var tells: Bool { !problems.isEmpty || !links.places.isEmpty || !links.broken.isEmpty }
  }

  /// The file of an output that would be made the same; nil when it has to be made.
  private func takenOver(_ position: Int, from site: ExistingSite) -> Staged? {
    guard unchanged.indices.contains(position), unchanged[position] else { return nil }
    interruption.goOn()
    let path = renderer.plan.outputs[position].path
    guard let entry = site.manifest.entries[path],
      Disk.link("\(project.output)/\(path)", as: "\(staging)/\(path)")
    else { return nil }
    progress.step()
    return Staged(entry: entry, isReused: true, isTakenOver: true)
  }

  /// The links of all pages. What was taken over leads nowhere wrong, as it did not before; its places are looked for
  /// only where a page that was made leads to one.
  private func pageLinks(_ results: [Staged]) throws(Disk.Failure) -> [PageLinks] {
    var pages = results.map(\.links)
    for position in Set(pages.flatMap(\.places).map(\.output)) where results[position].isTakenOver {
      let output = renderer.plan.outputs[position]
      pages[position] = links.links(in: try Disk.read("\(staging)/\(output.path)"), of: output)
    }
    return pages
  }

  private func stage(
    _ output: PlannedOutput, _ site: ExistingSite, _ bytes: inout [UInt8]
  ) -> Staged {
    interruption.goOn()
    bytes.removeAll(keepingCapacity: bytes.capacity < Self.keptCapacity)
    progress.step()
    var problems: [Diagnostic] = []
    var found = PageLinks()
    do throws(Disk.Failure) {
      if case .copy(let source) = output.content {
        let file = try CopiedFile(at: Disk.absolute(source, in: project.root), in: inputs)
        bytes = file.bytes
        if let finding = file.finding { problems.append(.picture(finding, source)) }
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
      try Disk.create(bytes, at: path)
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
