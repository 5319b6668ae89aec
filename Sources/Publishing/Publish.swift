// Publishing sends a finished site to where the public finds it. It may run other people's tools, with
// argument arrays and never through a shell; it never touches the webmaster's Site, checkout or keys.
package import Building
package import Diagnostics
import Pages
import Postings

/// The whole way from a folder to the public site:
///
///     build → refuse what must not go public → compare → show → (wait for the turn, compare again) → send
package struct Publish: Sendable {
  package let project: Project
  package let build: BuildOptions
  package let options: PublishOptions
  package let journal: PublishJournal

  package init(
    _ project: Project, build: BuildOptions, _ options: PublishOptions, _ journal: PublishJournal
  ) {
    self.project = project
    self.build = build
    self.options = options
    self.journal = journal
  }

  package func run() async throws(Refusal) -> Published {
    do {
      let folder = try TemporaryFolder(tell: journal.step)
      journal.step("building")
      let site = try await BuiltSite.build(
        project, build, into: "\(folder.path)/site", strict: options.strict)
      journal.diagnostics(site.diagnostics)
      let target = try chosenTarget(site.settings)
      try refuseWhatMustNotGoPublic(site.settings)
      let errand = Errand(
        project: project, folder: folder.path, lock: folder.lock.file, force: options.force,
        step: journal.step)
      let published = try await publish(site, to: target, errand)
      _ = consume folder
      return published
    } catch {
      throw Refusal(error)
    }
  }

  private func publish(
    _ site: BuiltSite, to target: ChosenTarget, _ errand: Errand
  ) async throws -> Published {
    journal.step("looking at \(target.name)")
    let standing = try await target.kind.look(for: site, errand)
    let there = try accepted(standing.site, target)
    var published = try await compared(site, with: there, target, errand)
    if options.dryRun {
      if !published.difference.isEmpty { published.outcome = .dryRun }
      return published
    }
    guard let place = try await target.kind.claims(errand) else {
      return try await send(published, site, over: there, target, errand, hold: nil)
    }
    let machine = Machine(folders: TemporaryFolder.parent)
    let turns = Turns(
      at: place, machine, name: machine.claimName(of: errand.folder), step: journal.step)
    if published.difference.isEmpty {
      try await turns.removeDead(of: standing)
      return published
    }
    return try await turns.take { [published] standing, hold in
      let now = try accepted(standing.site, target)
      var published = published
      if now != there {
        journal.step("somebody else published meanwhile; comparing again")
        published = try await compared(site, with: now, target, errand)
      }
      return try await send(published, site, over: now, target, errand, hold: hold)
    }
  }

  /// The difference, shown and found to be one that may be sent.
  private func compared(
    _ site: BuiltSite, with there: Manifest, _ target: ChosenTarget, _ errand: Errand
  ) async throws -> Published {
    let difference = Difference(from: there, to: site.manifest)
    let published = Published(
      target: target.name, kind: type(of: target.kind).key, address: target.kind.address,
      url: site.settings.baseURL.absolute, difference: difference)
    journal.difference(published)
    if !difference.isEmpty {
      try await keepForeignFiles(difference, target, errand)
      try keepFromEmptying(difference, there)
    }
    return published
  }

  private func send(
    _ published: Published, _ site: BuiltSite, over there: Manifest, _ target: ChosenTarget,
    _ errand: Errand, hold: Hold?
  ) async throws -> Published {
    if published.difference.isEmpty { return published }
    hold?.begin()
    var published = published
    published.remarks = try await target.kind.send(
      Delivery(site: site, difference: published.difference, there: there, hold: hold), errand)
    published.outcome = .sent
    return published
  }

  // MARK: The target

  private struct ChosenTarget {
    let name: String
    let kind: any Target
  }

  private func chosenTarget(_ settings: BoardSettings) throws -> ChosenTarget {
    guard let node = settings.publish else { throw Diagnostic.noPublish(in: settings.source) }
    var log = DiagnosticLog()
    let targets = PublishSettings(reading: node, in: settings.source, log: &log)
    if log.hasErrors { throw Refusal(log.sorted) }
    let named = try targets.choose(options.target)
    do throws(Reason) {
      return ChosenTarget(name: named.name, kind: try named.target.settled(in: project))
    } catch {
      throw Diagnostic(.error, "wrong-value", error.message, at: named.location, help: error.help)
    }
  }

  /// What may be compared with and replaced. Files of others are nobody's to publish over.
  private func accepted(_ found: Found, _ target: ChosenTarget) throws -> Manifest {
    switch found {
    case .nothing: return Manifest()
    case .site(let manifest):
      guard options.all else { return manifest }
      return Manifest(manifest.entries.mapValues { _ in .unsettled })
    case .foreign where options.force, .broken where options.force: return Manifest()
    case .foreign: throw Diagnostic.foreignTarget(target.name, target.kind.address)
    case .broken: throw Diagnostic.brokenTarget(target.name, target.kind.address)
    }
  }

  private func keepForeignFiles(
    _ difference: Difference, _ target: ChosenTarget, _ errand: Errand
  ) async throws {
    guard !options.force, !difference.added.isEmpty else { return }
    let clashes = try await target.kind.existing(difference.added.map(\.path), errand)
    guard clashes.isEmpty else {
      throw Refusal(clashes.prefix(10).map { .foreignFile($0, target.name) })
    }
  }

  private func keepFromEmptying(_ difference: Difference, _ there: Manifest) throws {
    let allowed = options.maxDeletes ?? Difference.deletesAllowed(of: there)
    if difference.removed.count > allowed, !options.yes {
      throw Diagnostic.manyDeletes(difference.removed.count, of: there.entries.count, allowed)
    }
  }
}

/// What the webmaster asks for, besides what is built.
package struct PublishOptions: Sendable {
  package var target: String?
  package var dryRun = false
  package var force = false
  package var strict = false
  package var yes = false
  /// Send every file again, whatever the manifest at the target says.
  package var all = false
  package var maxDeletes: Int?
  package init() {}
}

/// Whom a publish tells what it is about to do.
package struct PublishJournal: Sendable {
  package let step: @Sendable (String) -> Void
  package let diagnostics: @Sendable ([Diagnostic]) -> Void
  /// The difference, before anything is sent.
  package let difference: @Sendable (Published) -> Void

  package init(
    step: @escaping @Sendable (String) -> Void,
    diagnostics: @escaping @Sendable ([Diagnostic]) -> Void,
    difference: @escaping @Sendable (Published) -> Void
  ) {
    self.step = step
    self.diagnostics = diagnostics
    self.difference = difference
  }
}

/// What a publish came to.
package struct Published: Sendable {
  package let target: String
  package let kind: String
  package let address: String
  /// Where to look.
  package let url: String
  package let difference: Difference
  package var outcome = Outcome.unchanged
  package var remarks: [String] = []

  package enum Outcome: String, Sendable {
    case sent, unchanged
    case dryRun = "dry-run"
  }
}

extension Diagnostic {
  fileprivate static func noPublish(in source: SourceText) -> Diagnostic {
    Diagnostic(
      .error, "no-publish", "board.yml does not say where to publish",
      at: Location(path: source.path),
      help: "add `publish: {targets: {server: {folder: /srv/www/board}}}`, "
        + "or a target with `git`, `rsync` or `rclone`")
  }

  fileprivate static func foreignTarget(_ name: String, _ address: String) -> Diagnostic {
    Diagnostic(
      .error, "foreign-site",
      "the target `\(name)` (\(address)) is not empty, and Prikbord did not fill it", at: nil,
      help: "empty it, or keep its files and put the site among them with `--force`")
  }

  fileprivate static func brokenTarget(_ name: String, _ address: String) -> Diagnostic {
    Diagnostic(
      .error, "site-manifest",
      "the list of own files `.prikbord` at the target `\(name)` (\(address)) cannot be read",
      at: nil, help: "send everything anew and remove nothing with `--force`")
  }

  fileprivate static func foreignFile(_ path: String, _ name: String) -> Diagnostic {
    Diagnostic(
      .error, "foreign-file",
      "`\(path)` is at the target `\(name)` already, and Prikbord did not put it there", at: nil,
      help: "move that file away, or replace it with `--force`")
  }

  fileprivate static func manyDeletes(_ count: Int, of whole: Int, _ allowed: Int) -> Diagnostic {
    Diagnostic(
      .error, "many-deletes",
      "\(count) of the \(whole) files there would be removed, and at most \(allowed) may be",
      at: nil, help: "if that is meant, say so with `--yes` or `--max-deletes \(count)`")
  }
}
