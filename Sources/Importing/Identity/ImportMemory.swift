import Diagnostics
import Digests
import Disk
import Platform
import Postings

/// What the import keeps from one time to the next, in `.prikbord/imports/` of the board, beside `Content/`: each
/// posting as it was last made, and what servers said of their copies. It belongs into the board's repository: without
/// it nothing is lost, but every change at a source is a question.
///
///     .prikbord/imports/3f2a9c01d4.md      a posting as the import made it, by the digest of source and id
///     .prikbord/imports/8b01d44e6a.json    ETag and Last-Modified of an address
struct ImportMemory {
  private let root: String
  private var folder: String { root + "/.prikbord/imports" }

  init(root: String) { self.root = root }

  /// Held by one import at a time; nil while another has it.
  func lock() throws(Disk.Failure) -> FolderLock? {
    try makeFolder()
    return try FolderLock(folder)
  }

  func base(of id: String, from name: String) throws(Disk.Failure) -> [UInt8]? {
    try read(path(name + "\n" + id, "md"))
  }

  func keep(_ posting: [UInt8], of id: String, from name: String) throws(Disk.Failure) {
    try write(posting, path(name + "\n" + id, "md"))
  }

  func forget(_ id: String, from name: String) throws(Disk.Failure) {
    let path = path(name + "\n" + id, "md")
    if try Disk.kind(of: path) == .file { try Disk.removeFile(path) }
  }

  /// Every posting of a source as the import last made it, those among them that a person has removed since.
  func bases(from name: String) throws(Disk.Failure) -> [KnownVacancy] {
    guard try Disk.kind(of: folder) == .folder else { return [] }
    var known: [KnownVacancy] = []
    for entry in try Disk.entries(in: folder)
    where entry.kind == .file && entry.name.hasSuffix(".md") {
      let text = SourceText(path: entry.name, bytes: try Disk.read(folder + "/" + entry.name))
      // Of other sources there may be thousands.
      guard text.text.contains(name) else { continue }
      let posting = ExistingPosting(path: entry.name, source: text)
      guard let origin = posting.posting.origin, origin.name == name else { continue }
      known.append(KnownVacancy(origin: origin, isClosed: posting.isClosed, told: text))
    }
    return known
  }

  func validators(of request: String) throws(Disk.Failure) -> Fetch.Validators? {
    guard let bytes = try read(path(request, "json")) else { return nil }
    do {
      return try JSONDecoder().decode(Fetch.Validators.self, from: Data(bytes))
    } catch {
      // What cannot be read is fetched again.
      return nil
    }
  }

  func keep(_ validators: Fetch.Validators, of request: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    try write(Array(try encoder.encode(validators)), path(request, "json"))
  }

  private func path(_ key: String, _ ending: String) -> String {
    "\(folder)/\(Digest(of: Array(key.utf8)).fingerprint).\(ending)"
  }

  private func read(_ path: String) throws(Disk.Failure) -> [UInt8]? {
    try Disk.kind(of: path) == .file ? try Disk.read(path) : nil
  }

  /// A board that somebody made may have a link in the place of either folder: what is kept would stand elsewhere
  /// then, over what is there.
  private func makeFolder() throws(Disk.Failure) {
    try Disk.makeFolder(root)
    for path in [root + "/.prikbord", folder] {
      guard try !Disk.makeNewFolder(path), try Disk.kind(of: path) != .folder else { continue }
      throw Disk.Failure(
        rule:
          "what the import keeps is in a folder of the board's own, and this is a link or a file",
        path: path, help: "remove it; the import makes the folder")
    }
  }

  private func write(_ bytes: [UInt8], _ path: String) throws(Disk.Failure) {
    try makeFolder()
    try replace(path, with: bytes)
  }
}

/// Writes a file whole or not at all: readers see the old or the new one.
func replace(_ path: String, with bytes: [UInt8]) throws(Disk.Failure) {
  // No scan of a board takes it for a posting.
  let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
  let new = path[..<slash] + ".prikbord-new-" + path[slash...]
  try Disk.write(bytes, to: String(new))
  try Disk.rename(String(new), to: path)
}
