import Diagnostics
import Pages

/// The site folder as it stands before a write: what Prikbord wrote there, and what others did.
package struct ExistingSite: Sendable {
  private let folder: String
  package let state: State
  private var exists: Bool { state != .missing }

  package enum State: Sendable, Hashable {
    case missing, noFolder
    /// A folder that Prikbord wrote, or an empty one.
    case own(Manifest)
    /// So many files or folders, and no manifest.
    case foreign(Int)
    /// A manifest that cannot be read as one.
    case broken
  }

  /// What Prikbord wrote there; empty when it did not.
  package var manifest: Manifest {
    if case .own(let manifest) = state { manifest } else { Manifest() }
  }

  package init(_ folder: String) throws(Disk.Failure) {
    self.folder = folder
    state = try Self.state(of: folder)
  }

  private static func state(of folder: String) throws(Disk.Failure) -> State {
    guard let kind = try Disk.kind(of: folder) else { return .missing }
    guard kind == .folder else { return .noFolder }
    let path = "\(folder)/\(Manifest.fileName)"
    if try Disk.kind(of: path) == .file {
      return Manifest(reading: try Disk.read(path)).map(State.own) ?? .broken
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
        for output in plan.outputs where manifest.entries[output.path] == nil {
          if try has(output.path) { return .foreignFile(output.path, output.origin, at: location) }
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
  ) throws(Disk.Failure) {
    guard exists else { return }
    try carry("", into: staging, new)
  }

  private func carry(
    _ place: String, into staging: String, _ new: Manifest
  ) throws(Disk.Failure) {
    for (name, kind) in try Disk.entries(in: folder + "/" + place) {
      let path = place + name
      if path == Manifest.fileName || manifest.entries[path] != nil || new.entries[path] != nil {
        continue
      }
      let (source, target) = ("\(folder)/\(path)", "\(staging)/\(path)")
      if kind == .folder {
        try carry(path + "/", into: staging, new)
        // An empty folder that others made stays, too.
        if try Disk.entries(in: source).isEmpty { try Disk.makeFolder(target) }
        continue
      }
      try makeFolder(of: target)
      if !Disk.link(source, as: target) { try Disk.write(try Disk.read(source), to: target) }
    }
  }

  /// Puts `staging` in the place of the site; what stood there before is in `staging` then. True when that
  /// had to be done file by file.
  package func replace(with staging: String, _ new: Manifest) throws(Disk.Failure) -> Bool {
    try replace(with: staging, new, exchange: Disk.exchange)
  }

  /// The same, with another way to exchange two folders.
  func replace(
    with staging: String, _ new: Manifest, exchange: (String, String) -> Bool
  ) throws(Disk.Failure) -> Bool {
    guard exists else {
      try Disk.rename(staging, to: folder)
      return false
    }
    if exchange(staging, folder) { return false }
    try replacePiecemeal(with: staging, new)
    return true
  }

  /// Where folders cannot be exchanged: each file is renamed into place whole, pages after what they use,
  /// the manifest last; then the old files go. The union of both manifests stands in between, so that
  /// a build killed here leaves no file that nobody owns.
  private func replacePiecemeal(with staging: String, _ new: Manifest) throws(Disk.Failure) {
    let union = manifest.entries.merging(new.entries) { $1 }
    try put(Manifest(union).bytes, at: Manifest.fileName)
    let paths = new.entries.keys.sorted {
      let (a, b) = ($0.hasSuffix(".html"), $1.hasSuffix(".html"))
      return a == b ? $0 < $1 : !a
    }
    for path in paths where manifest.entries[path] != new.entries[path] {
      try put(try Disk.read("\(staging)/\(path)"), at: path)
    }
    for path in manifest.entries.keys.sorted() where new.entries[path] == nil {
      try Disk.removeFile("\(folder)/\(path)")
      try removeEmptyFolders(above: path)
    }
    try put(new.bytes, at: Manifest.fileName)
  }

  private func put(_ bytes: [UInt8], at path: String) throws(Disk.Failure) {
    let target = "\(folder)/\(path)"
    let temporary = "\(folder)/.prikbord-new"
    try makeFolder(of: target)
    try Disk.write(bytes, to: temporary)
    try Disk.rename(temporary, to: target)
  }

  private func removeEmptyFolders(above path: String) throws(Disk.Failure) {
    var parts = path.split(separator: "/").dropLast()
    while !parts.isEmpty {
      try Disk.removeFolderIfEmpty("\(folder)/\(parts.joined(separator: "/"))")
      parts.removeLast()
    }
  }

  private func makeFolder(of path: String) throws(Disk.Failure) {
    guard let slash = path.lastIndex(of: "/") else { return }
    try Disk.makeFolder(String(path[..<slash]))
  }
}

extension Diagnostic {
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
      "the folder holds \(count) files or folders that Prikbord did not write",
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
