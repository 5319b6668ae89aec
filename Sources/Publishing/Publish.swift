package import Building
package import Diagnostics
package import Disk
import Pages
import Postings

/// The whole way from a folder to the public site:
///
///     refuse what must not go public → reach the target → build → compare → show → (wait for the turn, compare again) → send
package struct Publish: Sendable {
  package let project: Project
  package let build: BuildOptions
  package let options: PublishOptions
  package let journal: PublishJournal
  /// For runs that somebody may end early.
  private let interruption: Interruption

  package init(
    _ project: Project, build: BuildOptions, _ options: PublishOptions, _ journal: PublishJournal,
    interruption: Interruption = Interruption()
  ) {
    self.interruption = interruption
    self.project = project
    self.build = build
    self.options = options
    self.journal = journal
  }

  package func run() async throws(Refusal) -> Published {
    do {
      // What can be known without a site is told before a board of thousands is built for it.
      let settings = try settingsThatMayGoPublic()
      let folder = try TemporaryFolder(interruption, tell: journal.step)
      let run = PublishRun(
        project: project, folder: folder.path, lock: folder.lock.file, force: options.force,
        interruption: interruption, step: journal.step)
      if let settings { try await reach(try chosenTarget(settings), run) }
      journal.step("building")
      let site = try await BuiltSite.build(
        project, build, into: "\(folder.path)/site", strict: options.strict,
        interruption: interruption)
      journal.diagnostics(site.diagnostics)
      let target = try chosenTarget(site.settings)
      try refuseWhatMustNotGoPublic(site.settings)
      let published = try await publish(site, to: target, run)
      _ = consume folder
      return published
    } catch {
      throw Refusal(error)
    }
  }

  private func reach(_ target: ChosenTarget, _ run: PublishRun) async throws {
    if let state = try await target.kind.reach(run) { _ = try accepted(state, target) }
  }

  private func publish(
    _ site: BuiltSite, to target: ChosenTarget, _ run: PublishRun
  ) async throws -> Published {
    journal.step("looking at `\(target.name)`")
    let state = try await target.kind.look(for: site, run)
    let there = try accepted(state.site, target)
    var published = try await compared(site, with: there, target, run)
    if options.dryRun {
      if !published.difference.isEmpty { published.outcome = .dryRun }
      return published
    }
    guard let place = try await target.kind.claims(run) else {
      return try await send(published, site, over: there, target, run, lease: nil)
    }
    let machine = Machine(folders: TemporaryFolder.parent)
    let lock = PublishLock(
      at: place, machine, name: machine.claimName(of: run.folder), step: journal.step)
    if published.difference.isEmpty {
      try await lock.removeDead(of: state)
      return published
    }
    return try await lock.withLock { [published] state, lease in
      let now = try accepted(state.site, target)
      var published = published
      if now != there {
        journal.step("somebody else published meanwhile; comparing again")
        published = try await compared(site, with: now, target, run)
      }
      return try await send(published, site, over: now, target, run, lease: lease)
    }
  }

  /// The difference, shown and found to be one that may be sent.
  private func compared(
    _ site: BuiltSite, with there: Manifest, _ target: ChosenTarget, _ run: PublishRun
  ) async throws -> Published {
    let difference = Difference(from: there, to: site.manifest)
    let published = Published(
      target: target.name, kind: type(of: target.kind).key, address: target.kind.address,
      url: site.settings.baseURL.absolute, difference: difference)
    journal.difference(published)
    if !difference.isEmpty {
      try await keepForeignFiles(difference, target, run)
      try keepFromEmptying(difference, there)
    }
    return published
  }

  private func send(
    _ published: Published, _ site: BuiltSite, over there: Manifest, _ target: ChosenTarget,
    _ run: PublishRun, lease: Lease?
  ) async throws -> Published {
    if published.difference.isEmpty { return published }
    lease?.begin()
    var published = published
    published.remarks = try await target.kind.send(
      Delivery(site: site, difference: published.difference, there: there, lease: lease), run)
    published.outcome = .sent
    if let indexNow = IndexNow(site.settings) {
      published.remarks.append(await indexNow.tell(published.difference, lock: run.lock))
    }
    return published
  }

  // MARK: The target

  struct ChosenTarget {
    let name: String
    let kind: any Target
  }

  func chosenTarget(_ settings: BoardSettings) throws -> ChosenTarget {
    guard let node = settings.publish else { throw Diagnostic.noPublish(in: settings.source) }
    var log = DiagnosticLog()
    let targets = PublishSettings(reading: node, in: settings.source, log: &log)
    if log.hasErrors { throw Refusal(log.sorted) }
    let named = try targets.choose(options.target)
    do throws(WrongSetting) {
      return ChosenTarget(name: named.name, kind: try named.target.settled(in: project))
    } catch {
      throw Diagnostic(.error, "wrong-value", error.message, at: named.location, help: error.help)
    }
  }

  /// What may be compared with and replaced. Files of others are nobody's to publish over.
  private func accepted(_ state: SiteState, _ target: ChosenTarget) throws -> Manifest {
    switch state {
    case .missing: return Manifest()
    case .own(let manifest):
      guard options.all else { return manifest }
      return Manifest(manifest.entries.mapValues { _ in .unsettled })
    case .foreign where options.force, .broken where options.force: return Manifest()
    case .noFolder: throw Diagnostic.noFolder(target.kind.address)
    case .foreign: throw Diagnostic.foreignTarget(target.name, target.kind.address)
    case .broken: throw Diagnostic.brokenTarget(target.name, target.kind.address)
    }
  }

  private func keepForeignFiles(
    _ difference: Difference, _ target: ChosenTarget, _ run: PublishRun
  ) async throws {
    guard !options.force, !difference.added.isEmpty else { return }
    let clashes = try await target.kind.existing(difference.added.map(\.path), run)
    guard clashes.isEmpty else {
      throw Refusal(clashes.prefix(Self.clashesNamed).map { .foreignFile($0, target.name) })
    }
  }

  /// Enough to see whose files they are.
  private static let clashesNamed = 10

  private func keepFromEmptying(_ difference: Difference, _ there: Manifest) throws {
    if difference.removesMost(of: there), !options.replacesMost {
      throw Diagnostic.mostDeletes(difference.removed.count, of: there.entries.count)
    }
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
  /// Remove even more than nine tenths of the files at the target.
  package var replacesMost = false
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

  fileprivate static func noFolder(_ address: String) -> Diagnostic {
    Diagnostic(
      .error, "site-folder", "the site is put into a folder, and `\(address)` is none", at: nil)
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

  fileprivate static func mostDeletes(_ count: Int, of whole: Int) -> Diagnostic {
    Diagnostic(
      .error, "most-deletes",
      "\(count) of the \(whole) files there would be removed, nearly the whole site", at: nil,
      help:
        "look whether this is the right board and target; if it is, say so with `--replace-most`")
  }

  fileprivate static func manyDeletes(_ count: Int, of whole: Int, _ allowed: Int) -> Diagnostic {
    Diagnostic(
      .error, "many-deletes",
      "\(count) of the \(whole) files there would be removed, and at most \(allowed) may be",
      at: nil, help: "if that is meant, say so with `--yes` or `--max-deletes \(count)`")
  }
}
