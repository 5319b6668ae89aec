package import Diagnostics
import Digests
package import Disk
package import Pages

/// Writes a plan into its folder: everything into a staging folder beside it as it is made, so that memory
/// stays flat, then one swap. Until the swap the site is untouched; a killed build leaves only the staging
/// folder, which the next one removes.
package struct SiteWriter: Sendable {
  let project: Project
  let renderer: Renderer
  let links: LinkCheck
  let progress: BuildProgress
  let interruption: Interruption
  private let isPassing: Bool
  /// For each output whether the site has it as it would be made; empty when nothing is known.
  let unchanged: [Bool]
  let staging: String
  let inputs: InputFolder

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
    /// All changes lie in it; nil when there are none.
    var place: SitePlace? = .whole
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
      let isKnown = isKnown(site)
      if let refusal = site.refusal(project, isKnown ? [] : renderer.plan.outputs) {
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
      let written = await write(into: folder, over: site, isKnown: isKnown, log: &log)
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
    into folder: borrowing StagingFolder, over site: ExistingSite, isKnown: Bool,
    log: inout DiagnosticLog
  ) async -> (Outcome?, Standing) {
    do throws(Disk.Failure) {
      guard let (manifest, staged) = try await stage(over: site, isKnown: isKnown, log: &log)
      else { return (nil, .old) }
      var outcome = staged
      guard let place = outcome.place else { return (outcome, .new) }
      try Disk.create(manifest.bytes, at: "\(staging)/\(Manifest.fileName)")
      try await site.carryForeignFiles(into: staging, besides: manifest, in: place)
      if place == .whole { try folder.finish() }
      // After a power failure the name must not lead to files that never came to the disk.
      if !isPassing { try Disk.sync(staging) }
      let path = staging
      let swap = try interruption.whole { () throws(Disk.Failure) in
        try site.replace(with: path, manifest, in: place)
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
}
