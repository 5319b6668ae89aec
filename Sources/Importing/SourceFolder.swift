import Disk

/// The files of a folder and of those below it that may be vacancies: documents and pages, and not what a site is
/// otherwise made of.
struct SourceFolder {
  /// Absolute.
  private(set) var files: [String] = []
  /// The names of those that are no vacancies.
  private(set) var others: [String] = []
  private let folder: String

  init(_ folder: String) throws(Disk.Failure) {
    self.folder = folder
    try list(folder, depth: 0)
  }

  /// What a file of it is called: its path there.
  func name(of path: String) -> String { String(path.dropFirst(folder.count + 1)) }

  private static let deepest = 32

  private mutating func list(_ path: String, depth: Int) throws(Disk.Failure) {
    guard depth < Self.deepest else { return }
    for (name, kind) in try Disk.entries(in: path) where !name.hasPrefix(".") {
      switch kind {
      case .folder where !Self.furniture.contains(name):
        try list(path + "/" + name, depth: depth + 1)
      case .file where Self.isPosting(name): files.append(path + "/" + name)
      case .file: others.append(self.name(of: path + "/" + name))
      default: continue
      }
    }
  }

  private static func isPosting(_ name: String) -> Bool {
    guard let dot = name.lastIndex(of: ".") else { return false }
    // Sites of several languages have `_index.nl.md`.
    let stem = name.prefix { $0 != "." }
    // Lists of a section are no page of it.
    if stem == "_index" || about.contains(stem.lowercased()) || shouted.contains(stem) {
      return false
    }
    return endings.contains(name[dot...].dropFirst().lowercased())
  }

  /// What files tell of the folder that they lie in.
  private static let about: Set<String> = [
    "readme", "changelog", "contributing", "code_of_conduct", "leesmij", "liesmich",
  ]
  /// The same where they are written so; `security.txt` may be a guard's vacancy.
  private static let shouted: Set<Substring> = ["LICENSE", "SECURITY", "NOTICE"]

  private static let endings: Set<String> = [
    "md", "markdown", "txt", "html", "htm", "json", "xml", "csv", "tsv", "docx", "docm", "dotx",
    "odt", "pdf", "doc", "rtf", "eml", "mbox", "mht", "mhtml",
  ]

  /// Folders of Jekyll, Hugo and Zola with what all pages have.
  private static let furniture: Set<String> = [
    "_layouts", "_includes", "_site", "_sass", "_data", "node_modules",
  ]
}
