import Building
import Diagnostics
import Disk
import Platform

/// A bare repository for one publish, with an index of its own. Nothing of the webmaster's repository is
/// touched; its settings for reaching servers are read and handed on.
struct GitRepository: Sendable {
  private let git: Tool
  private let folder: String
  private let root: String
  private let target: GitTarget
  private let isNew: Bool

  /// A file in a tree: its mode and the name of its bytes.
  struct File: Sendable, Hashable {
    let mode: String
    let object: String
  }

  /// The last commit of the branch.
  struct Tip: Sendable {
    let commit: String
    let tree: String
    let entries: [String: File]
    /// Path → name of the bytes.
    var files: [String: String] { entries.mapValues(\.object) }
  }

  enum Push {
    case accepted
    /// Somebody else moved the branch since it was fetched.
    case overtaken
    case refused(Diagnostic)
  }

  init(_ target: GitTarget, _ run: PublishRun) async throws {
    self.target = target
    folder = "\(run.folder)/repository"
    root = run.project.root
    isNew = try Disk.kind(of: folder) == nil
    git = try await Self.tool(root, run.lock)
  }

  /// git, without the settings of a repository that this process may have been started in (a hook sets
  /// GIT_DIR), and with those of the board's checkout that say how to reach servers. They may hold tokens,
  /// so they travel in the environment, where no list of processes shows them.
  private static func tool(_ root: String, _ lock: Int32) async throws -> Tool {
    var git = Tool(
      name: "git",
      installation: "install it: `apt install git`, `brew install git`, or git-scm.com", lock: lock)
    let environment = ProcessInfo.processInfo.environment
    for name in [
      "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_NAMESPACE",
      "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_COMMON_DIR", "GIT_PREFIX", "GIT_QUARANTINE_PATH",
    ] { git.environment[name] = .some(nil) }
    // What a setting of the webmaster's makes of the address goes by the same ways.
    git.environment["GIT_ALLOW_PROTOCOL"] = GitTarget.transports.joined(separator: ":")
    // Nobody could answer a question where there is no terminal.
    if isatty(STDERR_FILENO) == 0 { git.environment["GIT_TERMINAL_PROMPT"] = "0" }
    let found = try await git.run([
      "-C", root, "config", "-z", "--local", "--includes", "--get-regexp",
      #"^(http\.|credential\.|url\.|core\.sshcommand$|ssh\.)"#,
    ])
    guard found.status == 0 else { return git }
    var count = environment["GIT_CONFIG_COUNT"].flatMap(Int.init) ?? 0
    for record in found.records {
      let parts = record.split(separator: "\n", maxSplits: 1)
      git.environment["GIT_CONFIG_KEY_\(count)"] = parts.first.map(String.init)
      git.environment["GIT_CONFIG_VALUE_\(count)"] = parts.count > 1 ? String(parts[1]) : ""
      count += 1
    }
    git.environment["GIT_CONFIG_COUNT"] = String(count)
    return git
  }

  /// Settings that hold for every call: no hooks or housekeeping of the webmaster's, no waiting for a
  /// connection that is gone, no flushing of a repository that lives for seconds.
  private static let settings = [
    "core.hooksPath=/dev/null", "gc.auto=0", "maintenance.auto=false", "core.fsync=none",
    "http.lowSpeedLimit=1", "http.lowSpeedTime=60", "core.quotePath=false", "push.gpgSign=false",
  ].flatMap { ["-c", $0] }

  private func here(_ arguments: String...) -> [String] {
    Self.settings + ["--git-dir", folder] + arguments
  }

  private var reference: String { "refs/heads/\(target.branch)" }

  // MARK: The branch

  /// A name of an object in hexadecimal; with SHA-1 it has 40.
  private static let sha256Digits = 64

  /// Makes the repository, unless it is there.
  func prepare() async throws {
    guard isNew else { return }
    try await git.must(["check-ref-format", reference])
    let format = (try await remoteTip())?.count == Self.sha256Digits ? "sha256" : "sha1"
    try await git.must([
      "init", "-q", "--bare", "--template=", "--object-format=\(format)", folder,
    ])
    try await git.must(here("config", "remote.target.url", target.url))
  }

  private func remoteTip() async throws -> String? {
    let listed = try await git.run(Self.settings + ["ls-remote", "--", target.url, reference])
    guard listed.status == 0 else { throw unreachable(listed) }
    for line in listed.text.split(separator: "\n") {
      let parts = line.split(separator: "\t")
      if parts.count == 2, parts[1] == reference { return String(parts[0]) }
    }
    return nil
  }

  private func unreachable(_ output: Tool.Output) -> Diagnostic {
    git.failure(
      output, help: "git must be able to reach `\(target.url)`: try `git ls-remote \(target.url)`")
  }

  /// The branch as it is now; nil when it does not exist yet. Only names of files come over, not what is
  /// in them, where the server can do that.
  func fetchTip() async throws -> Tip? {
    guard try await remoteTip() != nil else { return nil }
    let fetched = try await git.run(
      here(
        "fetch", "-q", "--depth=1", "--no-tags", "--filter=blob:none", "target",
        "+\(reference):refs/tip"))
    guard fetched.status == 0 else { throw unreachable(fetched) }
    return try await fetchedTip()
  }

  /// The branch as it was fetched last.
  func fetchedTip() async throws -> Tip? {
    let parsed = try await git.run(here("rev-parse", "-q", "--verify", "refs/tip^{commit}"))
    return parsed.status == 0 ? try await tip(parsed.text.filter { !$0.isNewline }) : nil
  }

  private func tip(_ commit: String) async throws -> Tip {
    let tree = try await git.must(here("rev-parse", "\(commit)^{tree}"))
    var entries: [String: File] = [:]
    for record in try await git.must(here("ls-tree", "-r", "-z", "--full-tree", commit)).records {
      // MODE SP TYPE SP OBJECT TAB PATH
      let halves = record.split(separator: "\t", maxSplits: 1)
      let words = halves[0].split(separator: " ")
      guard halves.count == 2, words.count == 3 else { continue }
      entries[String(halves[1])] = File(mode: String(words[0]), object: String(words[2]))
    }
    return Tip(commit: commit, tree: tree.text.filter { !$0.isNewline }, entries: entries)
  }

  /// The bytes of the manifest on the branch, if it has one.
  func manifest(of tip: Tip) async throws -> [UInt8]? {
    guard let file = tip.entries[Manifest.fileName] else { return nil }
    return try await git.must(here("cat-file", "blob", file.object)).bytes
  }

  // MARK: The commit

  /// Puts every file of a site into the repository, the manifest too: path → name of its bytes.
  func store(_ site: BuiltSite) async throws -> [String: String] {
    let paths = site.manifest.entries.keys.sorted() + [Manifest.fileName]
    let list = paths.map { site.path(of: $0) + "\n" }.joined()
    let names = try await git.must(
      here("hash-object", "-w", "--no-filters", "--stdin-paths"), input: Array(list.utf8))
    return Dictionary(
      zip(paths, names.text.split(separator: "\n").map(String.init)),
      uniquingKeysWith: { first, _ in first })
  }

  /// Writes a tree through an index of its own.
  func tree(_ files: [String: File]) async throws -> String {
    var git = git
    let index = "\(folder)/index-\(UUID().uuidString)"
    git.environment["GIT_INDEX_FILE"] = index
    let lines = files.map { "\($0.value.mode) \($0.value.object)\t\($0.key)\0" }.joined()
    try await git.must(here("update-index", "-z", "--index-info"), input: Array(lines.utf8))
    // Files of others need not have come over to stay.
    let tree = try await git.must(here("write-tree", "--missing-ok"))
    try Disk.removeFile(index)
    return tree.text.filter { !$0.isNewline }
  }

  func commit(
    _ tree: String, on parent: Tip?, _ message: String, _ identity: [String: String]
  ) async throws -> String {
    var git = git
    for (key, value) in identity { git.environment[key] = value }
    var arguments = here("commit-tree", tree)
    if let parent { arguments += ["-p", parent.commit] }
    let commit = try await git.must(arguments, input: Array((message + "\n").utf8))
    return commit.text.filter { !$0.isNewline }
  }

  /// Who makes the commit, from the environment or git's settings, those of the board's checkout included.
  func identity() async throws -> [String: String] {
    var identity: [String: String] = [:]
    for who in ["AUTHOR", "COMMITTER"] {
      let ask = ["-c", "user.useConfigOnly=true", "var", "GIT_\(who)_IDENT"]
      var answer = try await git.run(["-C", root] + ask)
      if answer.status != 0 { answer = try await git.run(here() + ask) }
      guard answer.status == 0, let match = answer.text.firstMatch(of: #/^(.*) <(.*)> \d+/#) else {
        throw Diagnostic.noIdentity
      }
      identity["GIT_\(who)_NAME"] = String(match.output.1)
      identity["GIT_\(who)_EMAIL"] = String(match.output.2)
    }
    return identity
  }

  // MARK: The push

  /// Moves the branch from `tip` to `commit`. With `force` its history is given up, but never somebody
  /// else's commit that was not fetched.
  func push(_ commit: String, over tip: Tip?, force: Bool) async throws -> Push {
    var arguments = here("push", "--porcelain", "--no-thin")
    if force { arguments.append("--force-with-lease=\(reference):\(tip?.commit ?? "")") }
    let pushed = try await git.run(arguments + ["target", "\(commit):\(reference)"])
    if pushed.status == 0 { return .accepted }
    // FLAG TAB FROM:TO TAB SUMMARY (REASON), git-push(1), "Output"
    let line = pushed.text.split(separator: "\n").first { $0.hasPrefix("!") } ?? ""
    let isOvertaken = [
      "fetch first", "non-fast-forward", "stale info", "cannot lock ref", "failed to update ref",
      "reference already exists", "incorrect old value",
    ].contains { line.contains($0) || pushed.complaint.contains($0) }
    if isOvertaken, !pushed.complaint.contains("hook declined") { return .overtaken }
    if line.contains("[remote rejected]") { return .refused(.branchRefused(target.branch, pushed)) }
    return .refused(unreachable(pushed))
  }
}

extension Diagnostic {
  fileprivate static let noIdentity = Diagnostic(
    .error, "git-identity", "git does not know who publishes", at: nil,
    help: "`git config user.name \"…\"` and `git config user.email …`, "
      + "or GIT_AUTHOR_NAME, GIT_AUTHOR_EMAIL, GIT_COMMITTER_NAME and GIT_COMMITTER_EMAIL")

  fileprivate static func branchRefused(_ branch: String, _ output: Tool.Output) -> Diagnostic {
    // The one line of the push, then what a hook of the server said.
    let told = output.text.split(separator: "\n").filter { $0.hasPrefix("!") }
      .compactMap { $0.split(separator: "\t").last }
    let said = output.complaint.split(whereSeparator: \.isNewline)
      .filter { $0.hasPrefix("remote:") && $0.contains(where: \.isLetter) }
      .map { $0.dropFirst("remote: ".count) }
    return Diagnostic(
      .error, "git-refused", "the repository does not take a push to `\(branch)`", at: nil,
      notes: (told + said).prefix(8).map {
        .init(quoting: withoutPasswords(String($0.drop(while: \.isWhitespace))))
      },
      help:
        "allow it in the repository's settings (protected branches, hooks, a checked-out branch), "
        + "or publish to another `branch`")
  }
}
