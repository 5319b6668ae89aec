import Diagnostics
import Digests
import Disk
import Pages

// Making the files of a site, into the staging folder.
extension SiteWriter {
  /// A buffer that grew past this for one large file is let go: the next files need a hundredth.
  private static let keptCapacity = 1 << 19

  /// Whether it is known how all files of the site were made, so that only those that change need be looked at.
  func isKnown(_ site: ExistingSite) -> Bool {
    unchanged.count == renderer.plan.outputs.count && site.holds(renderer.plan.outputs)
  }

  /// Makes every file that has to be made; nil when one has an error.
  func stage(
    over site: ExistingSite, isKnown: Bool, log: inout DiagnosticLog
  ) async throws(Disk.Failure) -> (Manifest, Outcome)? {
    let outputs = renderer.plan.outputs
    if !isKnown { try makeFolders(for: outputs) }
    let results = await concurrentMap(Array(outputs.indices), scratch: { [UInt8]() }) {
      isKnown && unchanged[$0]
        ? takenOver(outputs[$0], from: site) : stage(outputs[$0], site, isKnown: isKnown, &$1)
    }
    log.add(contentsOf: results.lazy.flatMap(\.problems))
    log.add(contentsOf: links.problems(try pageLinks(results)))
    guard !log.hasErrors else { return nil }
    var outcome = Outcome()
    outcome.telling = results.indices.filter { results[$0].tells }
    if isKnown {
      let changed = outputs.indices.filter { !results[$0].isReused }
      let place = SitePlace(holding: changed.lazy.map { outputs[$0].path })
      let around = outputs.indices.filter { place?.holds(outputs[$0].path) ?? false }
      if let refusal = site.refusal(project, around.map { outputs[$0] }) {
        log.add(refusal)
        return nil
      }
      try await fill(with: around.filter { results[$0].isReused }.map { outputs[$0] })
      outcome.place = place
    }
    let old = site.manifest.entries
    var entries = isKnown ? old : [:]
    entries.reserveCapacity(results.count)
    for (output, result) in zip(outputs, results) {
      guard let entry = result.entry else { continue }
      let isNew = !isKnown && old[output.path] == nil
      if !isKnown || !result.isReused { entries[output.path] = entry }
      outcome.count(entry, result.isReused, wasThere: !isNew)
    }
    outcome.removed = isKnown ? 0 : old.keys.count { entries[$0] == nil }
    return (Manifest(entries), outcome)
  }

  /// Every folder of these outputs, once, before files go into them.
  private func makeFolders(for outputs: [PlannedOutput]) throws(Disk.Failure) {
    var made: Set<Substring> = []
    for output in outputs {
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

  /// Puts beside new files those that stay as they are.
  private func fill(with standing: [PlannedOutput]) async throws(Disk.Failure) {
    try makeFolders(for: standing)
    let failures = await concurrentMap(standing) { output -> Disk.Failure? in
      interruption.goOn()
      let (old, new) = ("\(project.output)/\(output.path)", "\(staging)/\(output.path)")
      if Disk.link(old, as: new) { return nil }
      do throws(Disk.Failure) {
        try Disk.create(try Disk.read(old), at: new)
        return nil
      } catch {
        return error
      }
    }
    if let failure = failures.lazy.compactMap({ $0 }).first { throw failure }
  }

  private struct Staged: Sendable {
    var entry: Manifest.Entry?
    /// Whether the site has the very same bytes already, and the file need not be written.
    var isReused = false
    var problems: [Diagnostic] = []
    var links = PageLinks()
    /// Whether it is known to be the same as before without having been made.
    var isTakenOver = false

    /// What is made again gives this again, and what is taken over does not.
    var tells: Bool { !problems.isEmpty || !links.places.isEmpty || !links.broken.isEmpty }
  }

  /// An output that would be made the same.
  private func takenOver(_ output: PlannedOutput, from site: ExistingSite) -> Staged {
    progress.step()
    return Staged(
      entry: site.manifest.entries[output.path], isReused: true, isTakenOver: true)
  }

  /// The links of all pages. What was taken over leads nowhere wrong, as it did not before; its places are looked for
  /// only where a page that was made leads to one.
  private func pageLinks(_ results: [Staged]) throws(Disk.Failure) -> [PageLinks] {
    var pages = results.map(\.links)
    for position in Set(pages.flatMap(\.places).map(\.output)) where results[position].isTakenOver {
      let output = renderer.plan.outputs[position]
      pages[position] = links.links(
        in: try Disk.read("\(project.output)/\(output.path)"), of: output)
    }
    return pages
  }

  /// In a site that `isKnown` what stays as it is stands already, and its file is not linked yet.
  private func stage(
    _ output: PlannedOutput, _ site: ExistingSite, isKnown: Bool, _ bytes: inout [UInt8]
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
        if Disk.file(old, holds: bytes), isKnown || Disk.link(old, as: path) {
          return Staged(entry: entry, isReused: true, problems: problems, links: found)
        }
      }
      if isKnown { try Disk.makeFolders(above: path) }
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
