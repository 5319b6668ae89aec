package import Diagnostics
import Digests
import Disk
import Markdown
import Pages
import Postings
import Templating

/// The look of a board: its templates, texts and assets. The default theme comes with the binary; a file in
/// the board's `Templates/` takes the place of the one of the same name.
package struct Theme: Sendable, Equatable {
  /// By name below the templates folder: `posting.html`, `parts/card.html`.
  package var templates: [String: SourceText] = [:]
  /// The texts of each language, by its code.
  package var strings: [String: SourceText] = [:]
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
      let inputs = InputFolder(project.templates)
      guard try Disk.kind(of: inputs.real) == .folder else { return }
      try read(project.templates, below: "", inputs, project, log: &log)
    } catch {
      log.add(.unreadable(error, project))
    }
    reportUnused(project, log: &log)
  }

  /// All that it is, for a key.
  func write(to bytes: inout ByteWriter) {
    func write(_ files: [String: [UInt8]]) {
      for (name, content) in files.sorted(by: { $0.key < $1.key }) {
        bytes.write(name)
        bytes.write(content.count)
        bytes.bytes += content
      }
    }
    write(templates.mapValues(\.bytes))
    write(strings.mapValues(\.bytes))
    write(assets)
    bytes.write(additions) { $1.write($0) }
  }

  /// More levels and files than any theme has; a folder of something else is no theme.
  private static let (depthLimit, fileLimit) = (16, 2000)

  private mutating func read(
    _ folder: String, below: String, depth: Int = 0, _ inputs: InputFolder, _ project: Project,
    log: inout DiagnosticLog
  ) throws(Disk.Failure) {
    guard depth < Self.depthLimit else { throw .tooManyThemeFiles(folder) }
    for name in try Disk.names(in: folder) where !name.hasPrefix(".") && !name.hasSuffix("~") {
      let path = folder + "/" + name
      let place = below + name
      if place == "README.md" { continue }
      do throws(Disk.Failure) {
        if try isFolder(path, inputs) {
          try read(path, below: place + "/", depth: depth + 1, inputs, project, log: &log)
          continue
        }
        guard additions.count < Self.fileLimit else { throw .tooManyThemeFiles(folder) }
        let isText = name.hasSuffix(".html") || name.hasSuffix(".txt")
        let bytes = try inputs.read(path, for: isText ? .template : .asset)
        let source = SourceText(path: project.shown(path), bytes: bytes)
        add(place, isText ? decoded(source, log: &log) : source)
        if EmbeddedTheme.files[place] == nil, Self.language(ofFile: place) == nil {
          additions.append(place)
        }
      } catch {
        log.add(.unreadable(error, project))
      }
    }
  }

  /// A link to a folder counts when that lies among the templates.
  private func isFolder(_ path: String, _ inputs: InputFolder) throws(Disk.Failure) -> Bool {
    switch try Disk.kind(of: path) {
    case .folder: return true
    case .link:
      guard let target = inputs.target(of: path) else { return false }
      return try Disk.kind(of: target) == .folder
    case .file, .other, nil: return false
    }
  }

  private mutating func add(_ name: String, _ source: SourceText) {
    if name.hasSuffix(".html") {
      templates[name] = source
    } else if let language = Self.language(ofFile: name) {
      strings[language] = strings[language].map { Self.texts(source, over: $0) } ?? source
    } else {
      assets[name] = source.bytes
    }
  }

  /// `strings.nl.txt` → `nl`
  static func language(ofFile name: String) -> String? {
    guard name.hasPrefix("strings."), name.hasSuffix(".txt"), !name.contains("/") else {
      return nil
    }
    let code = name.dropFirst("strings.".count).dropLast(".txt".count)
    return code.isEmpty ? nil : String(code)
  }

  /// A board's texts with those of the theme that it leaves out at the end, so that its file holds no more
  /// than what it says otherwise, and new versions may add texts.
  private static func texts(_ own: SourceText, over base: SourceText) -> SourceText {
    // Whoever has the whole theme beside the board leaves nothing out.
    if own.bytes == base.bytes { return own }
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
    var named: Set<Substring> = []
    for template in templates.values {
      let text = template.text
      for quote in "\"'" { named.formUnion(text.split(separator: quote)) }
    }
    for name in additions where !named.contains(name[...]) {
      log.add(.unusedThemeFile(name, project.shown(project.templates)))
    }
  }

  /// The assets under the names they have on the site: the fingerprint in the name changes with the
  /// bytes, so browsers may keep them for ever.
  var published: (addresses: [String: String], files: [(path: String, bytes: [UInt8])]) {
    var addresses: [String: String] = [:]
    var files: [(path: String, bytes: [UInt8])] = []
    for (name, bytes) in assets.sorted(by: { $0.key < $1.key }) {
      let print = Digest(of: bytes).fingerprint
      let dot = name.lastIndex(of: ".") ?? name.endIndex
      let path = "assets/\(name[..<dot]).\(print)\(name[dot...])"
      addresses[name] = path
      files.append((path, bytes))
    }
    return (addresses, files)
  }
}

extension Disk.Failure {
  fileprivate static func tooManyThemeFiles(_ folder: String) -> Disk.Failure {
    Disk.Failure(
      rule: "a theme has fewer files and levels than this folder", path: folder,
      help: "keep nothing but the theme among the templates")
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
