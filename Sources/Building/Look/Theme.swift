package import Days
package import Diagnostics
import Markdown
import Pages
import Postings
import Templating

/// The look of a board: its templates, texts and assets. The default theme comes with the binary; a file in
/// the board's `Templates/` takes the place of the one of the same name.
package struct Theme: Sendable, Equatable {
  /// By name below the templates folder: `posting.html`, `parts/card.html`.
  package var templates: [String: SourceText] = [:]
  package var strings: [BoardLanguage: SourceText] = [:]
  /// By name below the templates folder: `style.css`.
  package var assets: [String: [UInt8]] = [:]
  /// The board's own files that the default theme does not have.
  private var additions: [String] = []

  /// Where a diagnostic says that a file of the default theme is.
  static let embeddedFolder = "(default theme)/"

  package init() {
    for (name, bytes) in EmbeddedTheme.files where name != "README.md" {
      add(name, SourceText(path: Self.embeddedFolder + name, bytes: bytes))
    }
  }

  /// The default theme with a board's own files over it: `.html` files are templates, `strings.nl.txt` the
  /// texts of a language, every other file but `README.md` an asset.
  package init(reading project: Project, log: inout DiagnosticLog) {
    self.init()
    do throws(Disk.Failure) {
      // The folder itself may be a link: many boards, one theme.
      guard let folder = Disk.resolved(project.templates), try Disk.kind(of: folder) == .folder
      else { return }
      try read(project.templates, below: "", project)
    } catch {
      log.add(.unreadable(error, project))
    }
    reportUnused(project, log: &log)
  }

  private mutating func read(
    _ folder: String, below: String, _ project: Project
  ) throws(Disk.Failure) {
    for name in try Disk.names(in: folder) where !name.hasPrefix(".") && !name.hasSuffix("~") {
      let path = folder + "/" + name
      let place = below + name
      if try Disk.kind(of: path) == .folder {
        try read(path, below: place + "/", project)
        continue
      }
      if place == "README.md" { continue }
      add(place, SourceText(path: project.shown(path), bytes: try Disk.read(path)))
      if EmbeddedTheme.files[place] == nil { additions.append(place) }
    }
  }

  private mutating func add(_ name: String, _ source: SourceText) {
    if name.hasSuffix(".html") {
      templates[name] = source
    } else if let language = BoardLanguage.allCases.first(where: {
      name == "strings.\($0.rawValue).txt"
    }) {
      strings[language] = strings[language].map { Self.texts(source, over: $0) } ?? source
    } else {
      assets[name] = source.bytes
    }
  }

  /// A board's texts with those of the theme that it leaves out at the end, so that its file holds no more
  /// than what it says otherwise, and new versions may add texts.
  private static func texts(_ own: SourceText, over base: SourceText) -> SourceText {
    func key(_ line: Substring) -> Substring { line.prefix { $0 != "(" && $0 != ":" } }
    func lines(_ source: SourceText) -> [Substring] {
      String(decoding: source.bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    }
    let said = Set(lines(own).map(key))
    let rest = lines(base).filter { !$0.hasPrefix("#") && !said.contains(key($0)) }
    return SourceText(
      path: own.path, bytes: own.bytes + Array(("\n" + rest.joined(separator: "\n")).utf8))
  }

  /// A file that takes nobody's place and that no template names is a slip: a typo in its name, most often.
  private func reportUnused(_ project: Project, log: inout DiagnosticLog) {
    guard !additions.isEmpty else { return }
    let texts = templates.values.map { String(decoding: $0.bytes, as: UTF8.self) }
    for name in additions
    where !texts.contains(where: { $0.contains("\"\(name)\"") || $0.contains("'\(name)'") }) {
      log.add(.unusedThemeFile(name, project.shown(project.templates)))
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

extension Diagnostic {
  fileprivate static func unusedThemeFile(_ name: String, _ folder: String) -> Diagnostic {
    let near = nearestName(to: name, among: EmbeddedTheme.files.keys.sorted())
    return Diagnostic(
      .warning, "theme-unused",
      "`\(folder)/\(name)` takes no file's place, and no template names it",
      at: Location(path: "\(folder)/\(name)"), help: near.map { "did you mean `\($0)`?" })
  }
}
