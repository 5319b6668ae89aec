package import Disk
import Pages

/// The folder beside a site in which the next one is made, locked together with the site until the swap is
/// over. A process that is killed leaves it behind; the next one empties it.
///
/// Its name is kept for Prikbord, but anybody can put something there: it is made where nothing stands, used
/// again only when it bears Prikbord's mark, and never gone into through a link.
package struct StagingFolder: ~Copyable {
  package let path: String
  /// What earlier runs left and cannot be removed.
  package let leftovers: [Disk.Failure]
  private let lock: FolderLock
  /// The old site stands at `path` after the swap, on its way out: nobody else may begin there.
  private let siteLock: FolderLock?

  /// `/srv/www/board` → `/srv/www/.board.prikbord-staging`
  package static func path(beside site: String) -> String {
    let parts = site.split(separator: "/")
    let parent = parts.dropLast().map { "/" + $0 }.joined()
    return "\(parent)/.\(parts.last ?? "Site").prikbord-staging"
  }

  /// Whether nothing of an earlier run stands beside the site.
  package static func isClear(beside site: String) -> Bool {
    let path = path(beside: site)
    do throws(Disk.Failure) {
      guard try Disk.kind(of: path) == nil else { return false }
      return try LeftoverFolder.all(beside: path).isEmpty
    } catch {
      return false
    }
  }

  /// Makes it, with nothing in it but the mark, and announces it to `interruption`; nil when another process is
  /// writing the same site.
  package static func claim(
    beside site: String, for access: Disk.Access = .usual,
    announcedTo interruption: Interruption = Interruption()
  ) throws(Disk.Failure) -> StagingFolder? {
    let path = path(beside: site)
    try Disk.makeFolder(String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]))
    var isClaimed = false
    defer { if !isClaimed { interruption.end(path) } }
    let isNew = try interruption.begin(path) { () throws(Disk.Failure) in
      try Disk.makeNewFolder(path, for: access)
    }
    let isOwn = isNew ? true : try LeftoverFolder.isOwn(path)
    guard isOwn else { throw reserved(path) }
    guard var lock = try FolderLock(path) else { return nil }
    if !isNew { interruption.begin(path) }
    let stands = try Disk.kind(of: site) == .folder
    let siteLock = stands ? try FolderLock(site) : nil
    if stands, siteLock == nil { return nil }
    var leftovers: [Disk.Failure] = []
    if !isNew, let failure = emptied(path) {
      // The old site of a swap, which somebody else owns: it stands aside, and the work goes on.
      leftovers.append(failure)
      try LeftoverFolder.moveAside(path)
      guard try Disk.makeNewFolder(path, for: access), let other = try FolderLock(path) else {
        return nil
      }
      lock = other
    }
    for leftover in try LeftoverFolder.all(beside: path) {
      do throws(Disk.Failure) { try LeftoverFolder.remove(leftover) } catch {
        leftovers.append(error)
      }
    }
    try LeftoverFolder.putMark(in: path)
    isClaimed = true
    return StagingFolder(path: path, leftovers: leftovers, lock: lock, siteLock: siteLock)
  }

  private init(
    path: String, leftovers: [Disk.Failure], lock: consuming FolderLock,
    siteLock: consuming FolderLock?
  ) {
    self.path = path
    self.leftovers = leftovers
    self.lock = lock
    self.siteLock = siteLock
  }

  /// Why it could not be emptied.
  private static func emptied(_ path: String) -> Disk.Failure? {
    do throws(Disk.Failure) {
      try LeftoverFolder.empty(path)
      return nil
    } catch {
      return error
    }
  }

  private static func reserved(_ path: String) -> Disk.Failure {
    Disk.Failure(
      rule: "this name is kept for the site in the making, and something else stands there",
      path: path, help: "move it away; Prikbord did not make it")
  }

  /// The site in it is whole: only what belongs to the site stays.
  package func finish() throws(Disk.Failure) {
    try Disk.removeFile("\(path)/\(LeftoverFolder.mark)")
  }

  /// Removes it with all that is in it: what was made when that failed, or what stood in the site's place
  /// before. Its many small folders go on all processors.
  package func remove() async throws(Disk.Failure) {
    guard try Disk.kind(of: path) != nil else { return }
    try LeftoverFolder.putMark(in: path)
    var folders: [String] = []
    for (name, kind) in try Disk.entries(in: path) where kind == .folder {
      folders += try Disk.names(in: "\(path)/\(name)").map { "\(path)/\(name)/\($0)" }
    }
    let failures = await concurrentMap(folders) { folder -> Disk.Failure? in
      do throws(Disk.Failure) {
        try Disk.removeTree(folder)
        return nil
      } catch {
        return error
      }
    }
    if let failure = failures.lazy.compactMap({ $0 }).first { throw failure }
    try LeftoverFolder.remove(path)
  }
}
