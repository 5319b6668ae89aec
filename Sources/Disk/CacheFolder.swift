/// The folder at a board's root in which Prikbord keeps what spares it work. Nothing in it is needed: whoever removes
/// it gets the same site, later.
package struct CacheFolder: Sendable {
  package static let name = ".prikbord-cache"
  private let path: String

  package init(at root: String) { path = "\(root)/\(Self.name)" }

  /// Nil when there is no such file, or something else in its place.
  package func read(_ name: String) -> [UInt8]? {
    do throws(Disk.Failure) {
      guard try Disk.kind(of: path) == .folder else { return nil }
      return try InputFolder(path).read("\(path)/\(name)", for: .remembered)
    } catch {
      return nil
    }
  }

  /// Puts a file there, whole. Nothing is told when that fails: it costs time, and nothing else.
  package func write(_ bytes: [UInt8], as name: String) {
    var file = GrowingFile(in: self, name)
    file.append(bytes[...])
    file.finish()
  }

  /// Makes the folder if nothing stands there, and tells where a file of it is to be made; nil when that is no place.
  func places(
    of name: String
  ) throws(Disk.Failure) -> (temporary: String, last: String)? {
    if try Disk.makeNewFolder(path) {
      // It is no part of anybody's repository.
      try Disk.create(Array("*\n".utf8), at: "\(path)/.gitignore")
    }
    // Not through a link to somewhere else.
    guard try Disk.kind(of: path) == .folder else { return nil }
    return ("\(path)/.\(name).new", "\(path)/\(name)")
  }
}

extension InputFolder.Purpose {
  fileprivate static let remembered = InputFolder.Purpose(
    limit: 1_000_000_000, rule: "what is remembered has at most 1 GB")
}
