import Building
import Diagnostics
import Disk
import Platform

/// The calls of rclone that a publish needs, each for a list of named files and nothing else.
struct Rclone: Sendable {
  private let rclone: Tool
  private let folder: String

  /// Exit code of rclone for a folder that is not there (rclone.org/docs, "Exit code").
  private static let isMissing = 3

  init(_ run: PublishRun) {
    folder = run.folder
    rclone = Tool(
      name: "rclone",
      installation: "install it: `apt install rclone`, `brew install rclone`, or rclone.org",
      lock: run.lock)
  }

  /// `bucket:board` and `a.html` → `bucket:board/a.html`
  static func join(_ remote: String, _ path: String) -> String {
    remote.hasSuffix("/") || remote.hasSuffix(":") ? remote + path : remote + "/" + path
  }

  // MARK: Looking

  /// Fails for a storage that rclone does not know, or cannot reach.
  func reach(_ remote: String) async throws {
    let listed = try await rclone.run(["lsf", "--max-depth", "1", remote])
    guard listed.status == 0 || listed.status == Self.isMissing else {
      throw unreachable(remote, listed)
    }
  }

  private func unreachable(_ remote: String, _ output: Tool.Output) -> Diagnostic {
    rclone.failure(
      output, help: "rclone must be able to reach it: try `rclone lsf \(remote)`")
  }

  /// Fetches the claims at the top of a storage and the manifest, in one call.
  func look(_ remote: String) async throws -> TargetState {
    let there = try ownFolder("there")
    let fetched = try await rclone.run([
      "copy", "--ignore-times", "--max-depth", "1", "--include", "/\(Manifest.fileName)",
      "--include", "/\(Claim.prefix)*", remote, there,
    ])
    // rclone.org/docs, "Exit code": 3, directory not found.
    if fetched.status == Self.isMissing { return TargetState(.missing) }
    guard fetched.status == 0 else { throw unreachable(remote, fetched) }
    var claims: [String: [UInt8]] = [:]
    for name in try Disk.names(in: there) where Claim.isName(name) {
      claims[name] = try Disk.read("\(there)/\(name)")
    }
    return TargetState(try await found(in: there, of: remote), claims: claims)
  }

  /// What the fetched copy of a storage's top says.
  private func found(in copy: String, of remote: String) async throws -> SiteState {
    let file = "\(copy)/\(Manifest.fileName)"
    if try Disk.kind(of: file) == .file {
      return Manifest(reading: try Disk.read(file)).map(SiteState.own) ?? .broken
    }
    let names = try await names(in: remote).filter {
      $0 != "CNAME" && $0 != ".git/" && !Claim.isName($0)
    }
    return names.isEmpty ? .missing : .foreign(names.count)
  }

  /// What stands at the top of a storage; folders end with a slash.
  private func names(in remote: String) async throws -> [String] {
    let listed = try await rclone.run(["lsf", "--max-depth", "1", remote])
    if listed.status == Self.isMissing { return [] }
    guard listed.status == 0 else { throw rclone.failure(listed) }
    return listed.text.split(separator: "\n").map(String.init)
  }

  func existing(_ paths: [String], in remote: String) async throws -> [String] {
    let listed = try await rclone.run([
      "lsf", "-R", "--files-only", "--files-from-raw", try list(paths), remote,
    ])
    if listed.status == Self.isMissing { return [] }
    guard listed.status == 0 else { throw rclone.failure(listed) }
    return listed.text.split(separator: "\n").map(String.init)
  }

  // MARK: Claims

  func put(_ claim: Claim, in remote: String) async throws {
    let source = "\(try ownFolder("claim"))/\(claim.name)"
    try Disk.write(claim.bytes, to: source)
    try await rclone.must(["copyto", "--no-check-dest", source, Self.join(remote, claim.name)])
  }

  /// False when there is no such claim any more.
  func renew(_ claim: Claim, in remote: String) async throws -> Bool {
    guard try await existing([claim.name], in: remote) == [claim.name] else { return false }
    try await put(claim, in: remote)
    return true
  }

  // MARK: Changing

  /// Sends these files, whatever the storage says it has.
  func copy(_ paths: [String], from source: String, to remote: String) async throws {
    try await rclone.must([
      "copy", "--ignore-times", "--no-traverse", "--files-from-raw", try list(paths), source,
      remote,
    ])
  }

  /// Moves files within a storage, without sending them again where it can do that.
  func move(_ paths: [String], from source: String, to remote: String) async throws {
    try await rclone.must([
      "move", "--ignore-times", "--no-traverse", "--files-from-raw", try list(paths), source,
      remote,
    ])
  }

  func remove(_ paths: [String], in remote: String) async throws {
    try await rclone.must(["delete", "--files-from-raw", try list(paths), remote])
  }

  /// Removes folders as far as they are empty; storages of objects have none. Files of others keep theirs.
  func removeFolders(_ paths: [String], in remote: String) async throws {
    for path in paths {
      let removed = try await rclone.run(["rmdirs", Self.join(remote, path)])
      guard removed.status == 0 || removed.status == Self.isMissing else {
        throw rclone.failure(removed)
      }
    }
  }

  /// Takes a folder for uploads: one that is not there or has Prikbord's mark. What others put there is theirs.
  func claim(_ place: String) async throws {
    let names = try await names(in: place)
    guard names.isEmpty || names.contains(LeftoverFolder.mark) else {
      throw Diagnostic(
        .error, "foreign-site",
        "`\(place)` is kept for uploads on their way, and Prikbord did not fill it", at: nil,
        help: "empty it, or choose another `staging`")
    }
    let folder = try ownFolder("mark")
    try LeftoverFolder.putMark(in: folder)
    try await rclone.must([
      "copyto", "--no-check-dest", "\(folder)/\(LeftoverFolder.mark)",
      Self.join(place, LeftoverFolder.mark),
    ])
  }

  /// Removes a folder with all that is in it.
  func removeAll(_ place: String) async throws {
    let removed = try await rclone.run(["purge", place])
    guard removed.status == 0 || removed.status == Self.isMissing else {
      throw rclone.failure(removed)
    }
  }

  private func list(_ paths: [String]) throws -> String {
    let file = "\(try ownFolder("files"))/files"
    try Disk.write(Array(paths.map { $0 + "\n" }.joined().utf8), to: file)
    return file
  }

  /// A folder for one call: claims are refreshed while other calls run.
  private func ownFolder(_ name: String) throws -> String {
    let path = "\(folder)/\(name)-\(UUID().uuidString)"
    try Disk.makeFolder(path)
    return path
  }
}
