package import Days
package import Diagnostics
import Markdown
import Pages
import Templating

/// The look of a board: its templates, texts and assets.
package struct Theme: Sendable {
  /// By name below the templates folder: `posting.html`, `parts/card.html`.
  package var templates: [String: SourceText] = [:]
  package var strings: [BoardLanguage: SourceText] = [:]
  /// By name below the templates folder: `style.css`.
  package var assets: [String: [UInt8]] = [:]

  package init() {}

  /// Reads a folder: `.html` files are templates, `strings.nl.txt` the texts of a language, every other
  /// file but `README.md` an asset.
  package init(reading project: Project, log: inout DiagnosticLog) {
    do throws(Disk.Failure) {
      // The folder itself may be a link: many boards, one theme.
      guard let folder = Disk.resolved(project.templates), try Disk.kind(of: folder) == .folder
      else { return }
      try read(project.templates, below: "", project)
    } catch {
      log.add(.unreadable(error, project))
    }
  }

  private mutating func read(
    _ folder: String, below: String, _ project: Project
  ) throws(Disk.Failure) {
    for (name, kind) in try Disk.entries(in: folder)
    where !name.hasPrefix(".") && !name.hasSuffix("~") {
      let path = folder + "/" + name
      let place = below + name
      if kind == .folder {
        try read(path, below: place + "/", project)
        continue
      }
      if place == "README.md" { continue }
      let bytes = try Disk.read(path)
      if name.hasSuffix(".html") {
        templates[place] = SourceText(path: project.shown(path), bytes: bytes)
      } else if let language = BoardLanguage.allCases.first(where: {
        place == "strings.\($0.rawValue).txt"
      }) {
        strings[language] = SourceText(path: project.shown(path), bytes: bytes)
      } else {
        assets[place] = bytes
      }
    }
  }

  /// The assets under the names they have on the site: the fingerprint in the name changes with the
  /// bytes, so browsers may keep them for ever.
  var published: (addresses: [String: String], files: [(path: String, bytes: [UInt8])]) {
    var addresses: [String: String] = [:]
    var files: [(path: String, bytes: [UInt8])] = []
    for (name, bytes) in assets.sorted(by: { $0.key < $1.key }) {
      let print = Digest(of: bytes).hexadecimal.prefix(10)
      let dot = name.lastIndex(of: ".") ?? name.endIndex
      let path = "assets/\(name[..<dot]).\(print)\(name[dot...])"
      addresses[name] = path
      files.append((path, bytes))
    }
    return (addresses, files)
  }
}
