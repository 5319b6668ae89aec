import Diagnostics
package import Disk
import Pages

/// The site folder as it stands before a write: what Prikbord wrote there, and what others did.
package struct ExistingSite: Sendable {
  private let folder: String
  package let state: SiteState
  private var exists: Bool { state != .missing }

  /// What Prikbord wrote there; empty when it did not.
  package var manifest: Manifest {
    if case .own(let manifest) = state { manifest } else { Manifest() }
  }

  package init(_ folder: String) throws(Disk.Failure) {
    self.folder = folder
    state = try Self.state(of: folder)
  }

  private static func state(of folder: String) throws(Disk.Failure) -> SiteState {
    guard let kind = try Disk.kind(of: folder) else { return .missing }
    guard kind == .folder else { return .noFolder }
    let path = "\(folder)/\(Manifest.fileName)"
    if try Disk.kind(of: path) == .file {
      return Manifest(reading: try Disk.read(path)).map(SiteState.own) ?? .broken
    }
    // A new repository for the site, or the host's own files, may be there before the first build.
    let names = try Disk.names(in: folder).filter { $0 != ".git" && $0 != "CNAME" }
    return names.isEmpty ? .own(Manifest()) : .foreign(names.count)
  }

  /// Whether something stands at a path of the site.
  package func has(_ path: String) throws(Disk.Failure) -> Bool {
    try Disk.kind(of: "\(folder)/\(path)") != nil
  }

  /// Why these outputs must not be written into this folder, if there is a reason.
  func refusal(_ project: Project, _ outputs: [PlannedOutput]) -> Diagnostic? {
    do throws(Disk.Failure) {
      let location = Location(path: project.shown(folder))
      switch state {
      case .missing: return nil
      case .noFolder: return .siteIsNoFolder(at: location)
      case .broken: return .brokenManifest(at: location)
      case .foreign(let count): return .foreignSite(count, at: location)
      case .own(let manifest):
        var folders = FoldersLookedAt(below: folder)
        for output in outputs {
          if manifest.entries[output.path] == nil, try has(output.path) {
            return .foreignFile(output.path, output.origin, at: location)
          }
          if let obstacle = try folders.obstacle(above: output.path, besides: manifest) {
            return .noPageFolder(obstacle, output, at: location)
          }
        }
        return nil
      }
    } catch {
      return .unwritable(error, project)
    }
  }

  /// Whether these outputs are the site's own files, all of them.
  func holds(_ outputs: [PlannedOutput]) -> Bool {
    manifest.entries.count == outputs.count
      && outputs.allSatisfy { manifest.entries[$0.path] != nil }
  }

  /// Gives every file that others put into a place of the site a second name in `staging`, where `new` stands.
  package func carryForeignFiles(
    into staging: String, besides new: Manifest, in place: SitePlace = .whole
  ) async throws(Disk.Failure) {
    guard exists else { return }
    // Level by level: there are as many folders as postings, and all processors look through them.
    var folders = [place.prefix]
    while !folders.isEmpty {
      let results = await concurrentMap(folders) { folder -> Result<[String], Disk.Failure> in
        do throws(Disk.Failure) {
          return .success(try carry(folder, into: staging, new))
        } catch {
          return .failure(error)
        }
      }
      folders = []
      for result in results { folders += try result.get() }
    }
  }

  /// The same for the files of one folder; gives the folders in it. A place is a path with a slash at its end.
  private func carry(
    _ place: String, into staging: String, _ new: Manifest
  ) throws(Disk.Failure) -> [String] {
    let entries = try Disk.entries(in: folder + "/" + place)
    // An empty folder that others made stays, too.
    if entries.isEmpty, !place.isEmpty { try Disk.makeFolder("\(staging)/\(place.dropLast())") }
    var folders: [String] = []
    for (name, kind) in entries {
      let path = place + name
      if path == Manifest.fileName || path == Self.temporaryName || manifest.entries[path] != nil
        || new.entries[path] != nil
      {
        continue
      }
      if kind == .folder {
        folders.append(path + "/")
        continue
      }
      let (source, target) = ("\(folder)/\(path)", "\(staging)/\(path)")
      try makeFolder(of: target)
      if !Disk.link(source, as: target) { try Disk.create(try Disk.read(source), at: target) }
    }
    return folders
  }

  /// How a site took its place.
  package struct Swap: Sendable {
    /// File by file, because the folder could not be exchanged in one step.
    package var wasPiecemeal = false
    /// What ended that before the last file.
    package var failure: Disk.Failure?
  }

  /// Puts `staging` in the place of the site, or the part of it that is for one place; what stood there before is in
  /// `staging` then. What is thrown left the site as it was.
  package func replace(
    with staging: String, _ new: Manifest, in place: SitePlace = .whole,
    for access: Disk.Access = .usual
  ) throws(Disk.Failure) -> Swap {
    try replace(with: staging, new, in: place, for: access, exchange: Disk.exchange)
  }

  /// The same, with another way to exchange two folders.
  func replace(
    with staging: String, _ new: Manifest, in place: SitePlace = .whole,
    for access: Disk.Access = .usual,
    exchange: (String, String) throws(Disk.Failure) -> Bool
  ) throws(Disk.Failure) -> Swap {
    guard exists else {
      try Disk.rename(staging, to: folder)
      return Swap()
    }
    if try exchange(place.path(in: staging), place.path(in: folder)) {
      // The list of all files stands above the place. It has the same names as before, so that a build that ends here
      // leaves no file that nobody owns.
      return place == .whole ? Swap() : replaceManifest(with: staging)
    }
    // The union of both lists stands while files are replaced, so that a build that ends here leaves no file
    // that nobody owns.
    let union = manifest.entries.merging(new.entries) { $1 }
    try put(Manifest(union).bytes, at: Manifest.fileName, for: access)
    do throws(Disk.Failure) {
      try replacePiecemeal(with: staging, new, for: access)
      return Swap(wasPiecemeal: true)
    } catch {
      return Swap(wasPiecemeal: true, failure: error)
    }
  }

  private func replaceManifest(with staging: String) -> Swap {
    let name = Manifest.fileName
    do throws(Disk.Failure) {
      try Disk.rename("\(staging)/\(name)", to: "\(folder)/\(name)")
      return Swap()
    } catch {
      return Swap(failure: error)
    }
  }

  /// Where folders cannot be exchanged: each file is renamed into place whole, pages after what they use;
  /// then the old files go; the manifest comes last.
  private func replacePiecemeal(
    with staging: String, _ new: Manifest, for access: Disk.Access
  ) throws(Disk.Failure) {
    let paths = new.entries.keys.sorted {
      let (a, b) = ($0.hasSuffix(".html"), $1.hasSuffix(".html"))
      return a == b ? $0 < $1 : !a
    }
    for path in paths where manifest.entries[path] != new.entries[path] {
      try put(try Disk.read("\(staging)/\(path)"), at: path, for: access)
    }
    for path in manifest.entries.keys.sorted() where new.entries[path] == nil {
      try Disk.removeFile("\(folder)/\(path)")
      try removeEmptyFolders(above: path)
    }
    try put(new.bytes, at: Manifest.fileName, for: access)
  }

  /// The name that a file has until it is whole.
  private static let temporaryName = ".prikbord-new"

  private func put(
    _ bytes: [UInt8], at path: String, for access: Disk.Access
  ) throws(Disk.Failure) {
    let target = "\(folder)/\(path)"
    let temporary = "\(folder)/\(Self.temporaryName)"
    try makeFolder(of: target, for: access)
    // Half a file that a killed build left; of any other kind it is not ours.
    if try Disk.kind(of: temporary) == .file { try Disk.removeFile(temporary) }
    try Disk.create(bytes, at: temporary, for: access)
    try Disk.rename(temporary, to: target)
  }

  private func removeEmptyFolders(above path: String) throws(Disk.Failure) {
    var parts = path.split(separator: "/").dropLast()
    while !parts.isEmpty {
      try Disk.removeFolderIfEmpty("\(folder)/\(parts.joined(separator: "/"))")
      parts.removeLast()
    }
  }

  private func makeFolder(
    of path: String, for access: Disk.Access = .usual
  ) throws(Disk.Failure) {
    guard let slash = path.lastIndex(of: "/") else { return }
    try Disk.makeFolder(String(path[..<slash]), for: access)
  }
}

/// The folders of a site that were found to be folders, so that thousands of pages ask for each once.
private struct FoldersLookedAt {
  private let site: String
  private var folders: Set<Substring> = []

  init(below site: String) { self.site = site }

  /// What stands where a folder above `path` should be, when it is none and Prikbord did not write it.
  mutating func obstacle(
    above path: String, besides manifest: Manifest
  ) throws(Disk.Failure) -> (path: String, kind: Disk.Kind)? {
    // From below: what stands above a folder that was looked at was looked at, too.
    var folder = path[...]
    while let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")) {
      folder = folder[..<slash]
      guard folders.insert(folder).inserted else { return nil }
      guard let kind = try Disk.kind(of: "\(site)/\(folder)"), kind != .folder else { continue }
      if manifest.entries[String(folder)] == nil { return (String(folder), kind) }
    }
    return nil
  }
}
