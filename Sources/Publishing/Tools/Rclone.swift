import Building
import Diagnostics

/// The calls of rclone that a publish needs, each for a list of named files and nothing else.
struct Rclone: Sendable {
  private let rclone = Tool(
    name: "rclone",
    installation: "install it: `apt install rclone`, `brew install rclone`, or rclone.org")
  private let folder: String

  init(_ errand: Errand) { folder = errand.folder }

  /// `bucket:board` and `a.html` → `bucket:board/a.html`
  static func join(_ remote: String, _ path: String) -> String {
    remote.hasSuffix("/") || remote.hasSuffix(":") ? remote + path : remote + "/" + path
  }

  /// What stands at the top of a storage; folders end with a slash.
  func names(in remote: String) async throws -> [String] {
    let listed = try await rclone.run(["lsf", "--max-depth", "1", remote])
    // rclone.org/docs, "Exit code": 3, directory not found.
    if listed.status == 3 { return [] }
    guard listed.status == 0 else {
      throw rclone.failure(
        listed, help: "rclone must be able to reach it: try `rclone lsf \(remote)`")
    }
    return listed.text.split(separator: "\n").map(String.init)
  }

  func read(_ path: String, in remote: String) async throws -> [UInt8] {
    try await rclone.must(["cat", Self.join(remote, path)]).bytes
  }

  func existing(_ paths: [String], in remote: String) async throws -> [String] {
    let listed = try await rclone.run([
      "lsf", "-R", "--files-only", "--files-from-raw", try list(paths), remote,
    ])
    if listed.status == 3 { return [] }
    guard listed.status == 0 else { throw rclone.failure(listed) }
    return listed.text.split(separator: "\n").map(String.init)
  }

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
      guard removed.status == 0 || removed.status == 3 else { throw rclone.failure(removed) }
    }
  }

  /// Removes a folder with all that is in it.
  func removeAll(_ place: String) async throws {
    let removed = try await rclone.run(["purge", place])
    guard removed.status == 0 || removed.status == 3 else { throw rclone.failure(removed) }
  }

  private func list(_ paths: [String]) throws -> String {
    let file = "\(folder)/files"
    try Disk.write(Array(paths.map { $0 + "\n" }.joined().utf8), to: file)
    return file
  }
}
