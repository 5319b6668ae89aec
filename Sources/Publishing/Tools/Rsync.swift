import Building
import Diagnostics
import Disk
import Platform

/// The calls of rsync that a publish needs, each for a list of named files and nothing else.
struct Rsync: Sendable {
  private let rsync: Tool
  private let folder: String

  /// Options of every transfer: give up when the other side is silent, and give what is sent the rights with
  /// which a web server can read it, whatever the umask on either side.
  private static let options = [
    "--dirs", "--timeout=120", "--perms", "--chmod=D755,F644", "--no-implied-dirs",
  ]

  init(_ run: PublishRun) async throws {
    folder = run.folder
    rsync = Tool(
      name: "rsync", installation: "install it: `apt install rsync`, or `brew install rsync`",
      lock: run.lock)
    let version = try await rsync.must(["--version"])
    guard Self.isRecent(version.text) else { throw Diagnostic.oldRsync }
  }

  /// "rsync  version 3.2.7  protocol version 31". macOS brings a stand-in that knows too little.
  static func isRecent(_ text: String) -> Bool {
    guard let match = text.firstMatch(of: #/^rsync +version v?(\d+)\.(\d+)/#),
      let major = Int(match.output.1), let minor = Int(match.output.2)
    else { return false }
    return (major, minor) >= (3, 1)
  }

  /// Of rsync(1), "Exit values".
  private enum Exit {
    static let partialTransfer = 23
    static let filesVanished = 24
  }

  /// The exit code says that something was not transferred; only the words say that it was not there.
  private static func isMissing(_ output: Tool.Output) -> Bool {
    output.status == Exit.partialTransfer && output.complaint.contains("change_dir")
      && output.complaint.contains("No such file or directory")
  }

  // MARK: Calling

  /// Runs rsync. `rrsync`, which may guard an account, lets one in at a time: while a claim is being renewed, or the
  /// other side of the call before has yet to end, it is asked again.
  private func run(_ arguments: [String]) async throws -> Tool.Output {
    var output = try await rsync.run(arguments)
    for attempt in 1...Self.mostAttempts where Self.isOccupied(output) {
      try await Task.sleep(for: .milliseconds(100 * min(attempt, 20)))
      output = try await rsync.run(arguments)
    }
    return output
  }

  /// About three minutes: longer than a side may be silent.
  private static let mostAttempts = 100

  private static func isOccupied(_ output: Tool.Output) -> Bool {
    output.status != 0 && output.complaint.contains("Another instance of rrsync")
  }

  @discardableResult
  private func needed(_ arguments: [String]) async throws -> Tool.Output {
    let output = try await run(arguments)
    guard output.status == 0 else { throw rsync.failure(output) }
    return output
  }

  // MARK: Looking

  /// The claims in a folder and the site in it, in one call.
  func look(_ place: String) async throws -> TargetState {
    guard let there = try await fetch([Manifest.fileName, Claim.prefix + "*"], of: place) else {
      return TargetState(.missing)
    }
    return TargetState(try await found(in: there, of: place), claims: try claims(in: there))
  }

  /// The claims in a folder and the site behind the link `current` in it. First the claims: a site that is
  /// looked at while a claim stands alone does not change any more.
  func lookBehindCurrent(_ place: String) async throws -> TargetState {
    guard let there = try await fetch(["current", Claim.prefix + "*"], of: place) else {
      return TargetState(.missing)
    }
    let claims = try claims(in: there)
    guard try Disk.kind(of: "\(there)/current") != nil else {
      return TargetState(.missing, claims: claims)
    }
    return TargetState(try await look("\(place)current/").site, claims: claims)
  }

  /// Copies of these files in a folder, links as links; nil when there is no such folder.
  private func fetch(_ patterns: [String], of place: String) async throws -> String? {
    let there = try ownFolder("there")
    let fetched = try await run(
      ["-rl", "--timeout=120"] + patterns.map { "--include=/\($0)" }
        + ["--exclude=*", place, there + "/"])
    if Self.isMissing(fetched) { return nil }
    // A claim may go just while it is fetched.
    guard fetched.status == 0 || fetched.status == Exit.filesVanished else {
      throw rsync.failure(fetched)
    }
    return there
  }

  private func claims(in copy: String) throws -> [String: [UInt8]] {
    var claims: [String: [UInt8]] = [:]
    for entry in try Disk.entries(in: copy) where Claim.isName(entry.name) && entry.kind == .file {
      claims[entry.name] = try Disk.read("\(copy)/\(entry.name)")
    }
    return claims
  }

  /// What the copy of a site's folder says.
  private func found(in copy: String, of place: String) async throws -> SiteState {
    let file = "\(copy)/\(Manifest.fileName)"
    if try Disk.kind(of: file) == .file {
      return Manifest(reading: try Disk.read(file)).map(SiteState.own) ?? .broken
    }
    let names = try await names(in: place).filter {
      ![".git", "CNAME"].contains($0) && !Claim.isName($0)
    }
    return names.isEmpty ? .missing : .foreign(names.count)
  }

  /// What stands in a folder; with `deeply` the files below it instead.
  func names(in place: String, deeply: Bool = false) async throws -> [String] {
    try await listing(of: place, deeply: deeply).filter { !deeply || $0.kind != "d" }.map(\.name)
  }

  /// Where a link leads; nil when there is none of this name.
  func linkTarget(_ name: String, in place: String) async throws -> String? {
    try await listing(of: place, deeply: false).first { $0.kind == "l" && $0.name == name }?.target
  }

  /// Folders in a folder, and the manifests in those: `5c0a41d2be07`, `5c0a41d2be07/.prikbord`.
  func releases(in place: String) async throws -> [Listed] {
    try await listing(
      of: place, ["--include=/*", "--include=/*/\(Manifest.fileName)", "--exclude=*"])
  }

  struct Listed {
    let kind: Substring
    let name: String
    /// The day of its last change, by the server's clock: `2024/07/15`.
    let date: Substring
    var target: String?
  }

  private func listing(of place: String, deeply: Bool) async throws -> [Listed] {
    try await listing(of: place, deeply ? [] : ["--exclude=/*/*"])
  }

  private func listing(of place: String, _ rules: [String]) async throws -> [Listed] {
    let listed = try await run(
      ["-rl", "--timeout=120", "-8", "--no-motd", "--list-only"] + rules + [place])
    if Self.isMissing(listed) { return [] }
    guard listed.status == 0 else { throw rsync.failure(listed) }
    return listed.text.split(separator: "\n").compactMap { line in
      // -rw-r--r--          1,234 2024/07/15 12:00:00 name
      guard let match = line.wholeMatch(of: #/(.)\S+ +[\d,.]+ ([\d\/]+) [\d:]+ (.*)/#),
        match.output.3 != "."
      else { return nil }
      let (kind, date, text) = (match.output.1, match.output.2, match.output.3)
      guard kind == "l", let arrow = text.firstRange(of: " -> ") else {
        return Listed(kind: kind, name: String(text), date: date)
      }
      return Listed(
        kind: kind, name: String(text[..<arrow.lowerBound]), date: date,
        target: String(text[arrow.upperBound...]))
    }
  }

  func existing(_ paths: [String], at place: String) async throws -> [String] {
    let site = "\(folder)/site"
    let listed = try await run(
      [
        "-rn", "-8", "--timeout=120", "--no-motd", "--existing", "--ignore-times",
        "--no-implied-dirs", "--out-format=%n", "--from0",
        "--files-from=\(try list(paths))", site + "/", place,
      ])
    guard listed.status == 0 else { throw rsync.failure(listed) }
    let asked = Set(paths)
    return listed.text.split(separator: "\n").map(String.init).filter(asked.contains)
  }

  // MARK: Sending

  /// Replaces these files. Each is whole at any time, and all appear in one quick run at the end. Folders that
  /// none of `there` stands in are made; the others keep the rights that they have.
  func put(
    _ paths: [String], from source: String, at place: String, besides there: Manifest
  ) async throws {
    let standing = Self.folders(of: there.entries.keys)
    let new = Self.folders(of: paths).subtracting(standing).map(String.init).sorted()
    try await put(list: new + paths, from: source, at: place)
  }

  /// Makes these folders, each named with those above it.
  func makeFolders(_ paths: [String], from source: String, at place: String) async throws {
    try await put(list: paths, from: source, at: place)
  }

  private static func folders(of paths: some Sequence<String>) -> Set<Substring> {
    var folders: Set<Substring> = []
    for path in paths {
      var folder = Self.folder(of: path[...])
      while !folder.isEmpty, folders.insert(folder).inserted { folder = Self.folder(of: folder) }
    }
    return folders
  }

  private func put(list paths: [String], from source: String, at place: String) async throws {
    try await needed(
      Self.options + [
        "--ignore-times", "--delay-updates", "--from0", "--files-from=\(try list(paths))",
        source + "/", place,
      ])
  }

  func put(_ manifest: Manifest, at place: String) async throws {
    let source = "\(folder)/manifest"
    try Disk.makeFolder(source)
    try Disk.write(manifest.bytes, to: "\(source)/\(Manifest.fileName)")
    try await needed(
      Self.options + ["--ignore-times", "\(source)/\(Manifest.fileName)", place])
  }

  // MARK: Claims

  /// In place, for nothing else may be left behind when this is interrupted: not even half a name.
  func put(_ claim: Claim, at place: String) async throws {
    try await needed(
      Self.options + ["--inplace", "--ignore-times", try file(of: claim), place])
  }

  /// False when there is no such claim any more. While `rrsync` lets nobody in, a long transfer of our own most of the
  /// time, nobody else has taken it either; the next renewal tells.
  func renew(_ claim: Claim, at place: String) async throws -> Bool {
    let renewed = try await rsync.run(
      Self.options + [
        "--inplace", "--ignore-times", "--existing", "--out-format=%n", try file(of: claim), place,
      ])
    if Self.isOccupied(renewed) { return true }
    guard renewed.status == 0 else { throw rsync.failure(renewed) }
    return renewed.text.split(separator: "\n").contains { $0 == claim.name }
  }

  func removeClaims(_ names: [String], at place: String) async throws {
    try await remove(by: names.map { "R /\(Self.literal($0[...]))" }, at: place)
  }

  private func file(of claim: Claim) throws -> String {
    let folder = try ownFolder("claim")
    try Disk.write(claim.bytes, to: "\(folder)/\(claim.name)")
    return "\(folder)/\(claim.name)"
  }

  // MARK: Removing

  /// Removes these files and the folders that are empty then. Everything else is protected by name.
  ///
  /// A publish that was killed may have left copies under names of rsync's: `.NAME.XXXXXX`, and
  /// `.~tmp~/NAME` of a delayed update. Those of `unsettled` files go, too.
  func remove(_ paths: [String], leftoversOf unsettled: [String], at place: String) async throws {
    var rules: [String] = []
    var folders: Set<String> = []
    func admit(_ folder: Substring) {
      guard !folder.isEmpty, folders.insert(String(folder)).inserted else { return }
      admit(Self.folder(of: folder))
      rules.append("R /\(Self.literal(folder))/")
    }
    for path in paths {
      admit(Self.folder(of: path[...]))
      rules.append("R /\(Self.literal(path[...]))")
    }
    for path in unsettled + [Manifest.fileName] {
      let folder = Self.folder(of: path[...])
      admit(folder)
      let name = path.split(separator: "/").last ?? ""
      let prefix = folder.isEmpty ? "/" : "/\(Self.literal(folder))/"
      rules.append("R \(prefix).\(Self.literal(name)).??????")
      rules.append("R \(prefix).~tmp~/")
      rules.append("R \(prefix).~tmp~/\(Self.literal(name))")
    }
    try await remove(by: rules, at: place)
  }

  /// Removes folders with all that is in them.
  func removeFolders(_ names: [String], at place: String) async throws {
    try await remove(by: names.flatMap { ["R /\($0)/", "R /\($0)/**"] }, at: place)
  }

  /// Compares with an empty folder, so that all is superfluous there, and protects what no rule names.
  private func remove(by rules: [String], at place: String) async throws {
    let file = "\(try ownFolder("rules"))/rules"
    try Disk.write(Array((rules + ["P *"]).map { $0 + "\n" }.joined().utf8), to: file)
    let empty = "\(folder)/empty"
    try Disk.makeFolder(empty)
    try await needed(
      ["-r", "--timeout=120", "--delete", "--filter=. \(file)", empty + "/", place])
  }

  /// `a/b/c.html` → `a/b`
  private static func folder(of path: Substring) -> Substring {
    path.lastIndex(of: "/").map { path[..<$0] } ?? ""
  }

  /// A name in a filter rule, where some signs have a meaning.
  static func literal(_ path: Substring) -> String {
    guard path.contains(where: { "*?[\\".contains($0) }) else { return String(path) }
    return String(path.flatMap { "*?[]\\".contains($0) ? ["\\", $0] : [$0] })
  }

  /// Any other call, for releases.
  func must(_ arguments: [String]) async throws { try await needed(Self.options + arguments) }

  /// The same for a folder with all that is below it.
  func mustDeeply(_ arguments: [String]) async throws {
    try await must(["--recursive"] + arguments)
  }

  private func list(_ paths: [String]) throws -> String {
    let file = "\(try ownFolder("files"))/files"
    try Disk.write(Array(paths.map { $0 + "\0" }.joined().utf8), to: file)
    return file
  }

  /// A folder for one call: claims are refreshed while other calls run.
  private func ownFolder(_ name: String) throws -> String {
    let path = "\(folder)/\(name)-\(UUID().uuidString)"
    try Disk.makeFolder(path)
    return path
  }
}

extension Diagnostic {
  fileprivate static let oldRsync = Diagnostic(
    .error, "tool-missing", "publishing to this target needs rsync 3.1 or later", at: nil,
    help: "install it: `apt install rsync`, or `brew install rsync`")
}
