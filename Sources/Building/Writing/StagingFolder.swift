/// The folder beside a site in which the next one is made, locked together with the site until the swap is
/// over. A process that is killed leaves it behind; the next one empties it.
package struct StagingFolder: ~Copyable {
  package let path: String
  private let lock: FolderLock
  /// The old site stands at `path` after the swap, on its way out: nobody else may begin there.
  private let siteLock: FolderLock?

  /// `/srv/www/board` → `/srv/www/.board.prikbord-staging`
  package static func path(beside site: String) -> String {
    let parts = site.split(separator: "/")
    let parent = parts.dropLast().map { "/" + $0 }.joined()
    return "\(parent)/.\(parts.last ?? "Site").prikbord-staging"
  }

  /// Makes it, empty; nil when another process is writing the same site.
  package static func claim(beside site: String) throws(Disk.Failure) -> StagingFolder? {
    let path = path(beside: site)
    try Disk.makeFolder(path)
    guard let lock = try FolderLock(path) else { return nil }
    let stands = try Disk.kind(of: site) == .folder
    let siteLock = stands ? try FolderLock(site) : nil
    if stands, siteLock == nil { return nil }
    for name in try Disk.names(in: path) { try Disk.removeTree("\(path)/\(name)") }
    return StagingFolder(path: path, lock: lock, siteLock: siteLock)
  }
}
