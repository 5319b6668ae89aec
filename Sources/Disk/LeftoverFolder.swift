import Platform

/// Folders that Prikbord makes beside those of others for a while, and the mark by which it knows its own: only
/// a folder with the mark, or with the list of a site's own files, is ever emptied.
package enum LeftoverFolder {
  package static let mark = ".prikbord-temporary"
  private static let words = Array("made by Prikbord, and removed by it\n".utf8)

  /// A mark that stands is not written again: for a moment it would be empty.
  package static func putMark(in folder: String) throws(Disk.Failure) {
    let path = "\(folder)/\(mark)"
    if !Disk.file(path, holds: words) { try Disk.write(words, to: path) }
  }

  /// Whether a folder (no link to one) is Prikbord's own, or empty.
  package static func isOwn(_ folder: String) throws(Disk.Failure) -> Bool {
    guard try Disk.kind(of: folder) == .folder else { return false }
    let names = try Disk.names(in: folder)
    if names.isEmpty { return true }
    if Disk.file("\(folder)/\(mark)", holds: words) { return true }
    // A mark that the disk had no room for, in a folder with nothing else in it.
    if names == [mark], try Disk.kind(of: "\(folder)/\(mark)") == .file {
      return words.starts(with: try Disk.read("\(folder)/\(mark)"))
    }
    let list = "\(folder)/\(Manifest.fileName)"
    guard try Disk.kind(of: list) == .file else { return false }
    return Manifest(reading: try Disk.read(list)) != nil
  }

  /// Where a folder goes that is in the way: `.Site.prikbord-staging` → `.Site.prikbord-left-7`.
  static func name(beside folder: String, number: Int) -> String {
    "\(stem(of: folder))-left-\(number)"
  }

  /// Moves a folder that cannot be removed out of the way.
  package static func moveAside(_ folder: String) throws(Disk.Failure) {
    var number = 1
    while try Disk.kind(of: name(beside: folder, number: number)) != nil { number += 1 }
    try Disk.rename(folder, to: name(beside: folder, number: number))
  }

  /// What earlier runs left beside `folder` and is Prikbord's own.
  package static func all(beside folder: String) throws(Disk.Failure) -> [String] {
    let slash = folder.lastIndex(of: "/") ?? folder.startIndex
    let parent = String(folder[..<slash])
    let prefix = stem(of: folder).dropFirst(parent.count + 1) + "-left-"
    var found: [String] = []
    for entry in try Disk.entries(in: parent.isEmpty ? "/" : parent)
    where entry.kind == .folder && entry.name.hasPrefix(prefix) {
      let path = "\(parent)/\(entry.name)"
      if try isOwn(path) { found.append(path) }
    }
    return found
  }

  private static func stem(of folder: String) -> String {
    folder.hasSuffix("-staging") ? String(folder.dropLast("-staging".count)) : folder
  }

  /// Removes all that is in a folder of Prikbord's own but the mark. What it is known by goes last: killed at any
  /// moment, the next run still knows it.
  package static func empty(_ folder: String) throws(Disk.Failure) {
    for name in try Disk.names(in: folder) where name != mark && name != Manifest.fileName {
      try Disk.removeTree("\(folder)/\(name)")
    }
    try Disk.removeTree("\(folder)/\(Manifest.fileName)")
  }

  /// Removes a folder of Prikbord's own with all that is in it.
  package static func remove(_ folder: String) throws(Disk.Failure) {
    guard try Disk.kind(of: folder) != nil else { return }
    try empty(folder)
    try Disk.removeTree(folder)
  }
}
