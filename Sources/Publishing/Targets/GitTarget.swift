package import Building
import Diagnostics
import Disk
package import Postings

/// A branch of a git repository: GitHub, GitLab and Codeberg Pages serve those. One commit a publish, made in
/// a temporary repository; the branch moves in one step, so visitors see the old site or the new one.
package struct GitTarget: Target {
  package static let key = "git"
  package var url = ""
  package var branch = "gh-pages"
  package var singleCommit = false

  package init() {}

  package static let table = FieldTable<GitTarget>(
    "a git target", unknownKeys: .error,
    [
      FieldRow(
        "git", .line, "The repository: an address or a path; git's own settings hold the keys.",
        example: "git@github.com:me/board.git"
      ) { if case .text(let value) = $1 { $0.url = value } },
      FieldRow(
        "branch", .line, "The branch that is served; made when it is missing.", example: "gh-pages"
      ) { if case .text(let value) = $1 { $0.branch = value } },
      FieldRow(
        "single_commit", .flag,
        "Keep no history: each publish replaces the branch by one commit, with force.",
        example: "false"
      ) { if case .flag(let value) = $1 { $0.singleCommit = value } },
    ])

  /// Of a commit's name, as git itself abbreviates in a large repository.
  private static let shownDigits = 10

  package var address: String { "\(withoutPasswords(url)), branch \(branch)" }

  package func settled(in project: Project) throws(WrongSetting) -> GitTarget {
    if withoutPasswords(url) != url {
      throw WrongSetting(
        "a password or token does not belong in board.yml",
        help: "take it out of the address and give it to git: `git config credential.helper`, "
          + "or a key for ssh")
    }
    guard !url.hasPrefix("-"), !branch.hasPrefix("-"), !branch.isEmpty else {
      throw WrongSetting("`git` is an address or a path, and `branch` the name of a branch")
    }
    guard Self.mayCarry(url) else {
      throw WrongSetting(
        "`git` reaches a repository by https, http, ssh, git or file, or at a path",
        help: "git starts other programs for addresses of another kind")
    }
    var target = self
    // As git reads it: a colon before the first slash is an address of ssh.
    let isPath = !url.contains("://") && !(url.prefix { $0 != "/" }.contains(":"))
    if isPath { target.url = Disk.absolute(withHome(url), in: project.root) }
    return target
  }

  /// The ways that git itself knows. `helper::address` and any other scheme start a program of that name.
  static let transports = ["https", "http", "ssh", "git", "file"]

  private static func mayCarry(_ url: String) -> Bool {
    if url.prefix(while: { $0 != "/" }).contains("::") { return false }
    guard let scheme = url.firstRange(of: "://").map({ url[..<$0.lowerBound] }) else { return true }
    return transports.contains(scheme.lowercased())
  }

  package func reach(_ run: PublishRun) async throws -> SiteState? {
    try await GitRepository(self, run).prepare()
    return nil
  }

  package func look(for site: BuiltSite, _ run: PublishRun) async throws -> TargetState {
    let repository = try await GitRepository(self, run)
    try await repository.prepare()
    guard let tip = try await repository.fetchTip() else { return TargetState(.missing) }
    guard let there = try await repository.manifest(of: tip) else {
      let foreign = tip.entries.keys.count { $0 != "CNAME" }
      return TargetState(foreign == 0 ? .missing : .foreign(foreign))
    }
    guard let there = Manifest(reading: there) else { return TargetState(.broken) }
    let blobs = try await repository.store(site)
    var entries = there.entries
    for (path, entry) in there.entries {
      // What git holds is known better than what the manifest says about it.
      switch tip.files[path] {
      case nil: entries[path] = nil
      case let blob? where blob == blobs[path]: entries[path] = site.manifest.entries[path]
      default: if entry == site.manifest.entries[path] { entries[path] = .unsettled }
      }
    }
    return TargetState(.own(Manifest(entries)))
  }

  package func existing(_ paths: [String], _ run: PublishRun) async throws -> [String] {
    let repository = try await GitRepository(self, run)
    guard let tip = try await repository.fetchedTip() else { return [] }
    return paths.filter { tip.files[$0] != nil }
  }

  /// Puts one commit on the branch. When somebody was faster, the commit is made again on what they left,
  /// so that nothing of theirs is lost.
  package func send(_ delivery: Delivery, _ run: PublishRun) async throws -> [String] {
    let repository = try await GitRepository(self, run)
    let blobs = try await repository.store(delivery.site)
    let identity = try await repository.identity()
    var tip = try await repository.fetchedTip()
    for attempt in 1...10 {
      let files = try await files(delivery, over: tip, blobs, repository, run)
      let tree = try await repository.tree(files)
      if let tip, tip.tree == tree { return ["`\(branch)` holds this site already"] }
      let commit = try await repository.commit(
        tree, on: singleCommit ? nil : tip, message(delivery), identity)
      run.step("pushing \(commit.prefix(Self.shownDigits)) to `\(branch)`")
      switch try await repository.push(commit, over: tip, force: singleCommit) {
      case .accepted: return ["commit \(commit.prefix(Self.shownDigits)) on `\(branch)`"]
      case .refused(let reason): throw reason
      case .overtaken:
        run.step("the branch moved on; once more")
        try await Task.sleep(for: .milliseconds(Int.random(in: 50...(200 * attempt))))
        tip = try await repository.fetchTip()
      }
    }
    throw Diagnostic(
      .error, "git-overtaken", "the branch `\(branch)` moved on ten times while publishing",
      at: nil,
      help: "publish again when nobody else does")
  }

  /// The branch's files with the site in place of what Prikbord put there before.
  private func files(
    _ delivery: Delivery, over tip: GitRepository.Tip?, _ blobs: [String: String],
    _ repository: GitRepository, _ run: PublishRun
  ) async throws -> [String: GitRepository.File] {
    var files = tip?.entries ?? [:]
    if let tip, let bytes = try await repository.manifest(of: tip) {
      if let manifest = Manifest(reading: bytes) {
        for path in manifest.entries.keys { files[path] = nil }
      } else if !run.force {
        throw Diagnostic(
          .error, "site-manifest", "the list of own files on `\(branch)` cannot be read", at: nil,
          help: "send everything anew and remove nothing with `--force`")
      }
      files[Manifest.fileName] = nil
    }
    for (path, blob) in blobs {
      if files[path] != nil, !run.force {
        throw Diagnostic(
          .error, "foreign-file",
          "`\(path)` is on `\(branch)` already, and Prikbord did not put it there",
          at: nil, help: "move that file away, or replace it with `--force`")
      }
      files[path] = GitRepository.File(mode: "100644", object: blob)
    }
    return files
  }

  private func message(_ delivery: Delivery) -> String {
    let difference = delivery.difference
    let counts = [
      (difference.added.count, "new"), (difference.changed.count, "changed"),
      (difference.removed.count, "removed"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    return "Publish \(delivery.site.settings.name): \(counts)"
  }
}
