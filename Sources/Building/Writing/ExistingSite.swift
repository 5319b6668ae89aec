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

  /// Why this folder must not be written to, if there is a reason.
  func refusal(_ project: Project, _ plan: SitePlan) -> Diagnostic? {
    do throws(Disk.Failure) {
      let location = Location(path: project.shown(folder))
      switch state {
      case .missing: return nil
      case .noFolder: return .siteIsNoFolder(at: location)
      case .broken: return .brokenManifest(at: location)
      case .foreign(let count): return .foreignSite(count, at: location)
      case .own(let manifest):
        var folders = FoldersLookedAt(below: folder)
        for output in plan.outputs {
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

  /// Gives every file that others put into the site a second name in `staging`, where `new` stands.
  package func carryForeignFiles(
    into staging: String, besides new: Manifest
  ) async throws(Disk.Failure) {
    guard exists else { return }
    // Level by level: there are as many folders as postings, and all processors look through them.
    var folders = [""]
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

  /// Puts `staging` in the place of the site; what stood there before is in `staging` then. What is thrown
  /// left the site as it was.
  package func replace(
    with staging: String, _ new: Manifest, for access: Disk.Access = .usual
  ) throws(Disk.Failure) -> Swap {
    try replace(with: staging, new, for: access, exchange: Disk.exchange)
  }

  /// The same, with another way to exchange two folders.
  func replace(
    with staging: String, _ new: Manifest, for access: Disk.Access = .usual,
    exchange: (String, String) throws(Disk.Failure) -> Bool
  ) throws(Disk.Failure) -> Swap {
    guard exists else {
      try Disk.rename(staging, to: folder)
      return Swap()
    }
    if try exchange(staging, folder) { return Swap() }
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

extension Diagnostic {
  fileprivate static func noPageFolder(
    _ obstacle: (path: String, kind: Disk.Kind), _ output: PlannedOutput, at location: Location
  ) -> Diagnostic {
    let isLink = obstacle.kind == .link
    return Diagnostic(
      .error, "foreign-file",
      isLink
        ? "`\(obstacle.path)` is a link that Prikbord did not put there, and a folder is needed in its place"
        : "`\(obstacle.path)` is a file that Prikbord did not put there, and a folder is needed in its place",
      at: location,
      notes: [.init("the page is `/\(output.path)`", at: Location(path: output.origin))],
      help: "move it away")
  }

  fileprivate static func siteIsNoFolder(at location: Location) -> Diagnostic {
    Diagnostic(
      .error, "site-folder", "the site is written into a folder, and this is none", at: location)
  }

  fileprivate static func brokenManifest(at location: Location) -> Diagnostic {
    Diagnostic(
      .error, "site-manifest", "the list of own files `\(Manifest.fileName)` cannot be read",
      at: location, help: "remove the folder if nothing but the site is in it, and build again")
  }

  fileprivate static func foreignSite(_ count: Int, at location: Location) -> Diagnostic {
    Diagnostic(
      .error, "foreign-site",
      count == 1
        ? "the folder holds a file or folder that Prikbord did not write"
        : "the folder holds \(count) files or folders that Prikbord did not write",
      at: location, help: "empty it, or build into another folder with `--output`")
  }

  fileprivate static func foreignFile(
    _ path: String, _ origin: String, at location: Location
  ) -> Diagnostic {
    Diagnostic(
      .error, "foreign-file", "`\(path)` is there already, and Prikbord did not write it",
      at: location, notes: [.init("it would come from", at: Location(path: origin))],
      help: "move that file away")
  }
}
