package import Building
package import Diagnostics
import Disk
import Pages

/// The files of the default theme beside those that a board took over.
///
/// A file that was taken over stands in `Templates/`, and as the theme had it then in `Templates/.theme/`: by that
/// copy a newer version of the program can tell what it changed.
package struct ThemeFiles {
  private let project: Project
  private static let takenFolder = ".theme"

  package init(_ project: Project) { self.project = project }

  package static var names: [String] { EmbeddedTheme.files.keys.sorted() }

  /// The whole name of what somebody calls `card.html`; nil when the theme has no such file, or several.
  package static func name(for word: String) -> String? {
    if EmbeddedTheme.files[word] != nil { return word }
    let ending = names.filter { $0.hasSuffix("/" + word) }
    return ending.count == 1 ? ending[0] : nil
  }

  /// What was meant by a word that is no file: the nearest whole path, name, or name without its ending.
  package static func nearest(to word: String) -> String? {
    let forms: [(String) -> String] = [
      { $0 }, { fileName(of: $0) }, { fileStem(of: $0) },
    ]
    for form in forms {
      guard let near = nearestName(to: word, among: names.map(form)) else { continue }
      return names.first { form($0) == near }
    }
    return nil
  }

  private static func fileName(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The file for the board to change, with the copy that it is compared by.
  package func takingOver(_ name: String) -> NewFiles {
    var files = NewFiles()
    if let bytes = EmbeddedTheme.files[name] {
      let folder = project.shown(project.templates)
      files.add("\(folder)/\(name)", bytes)
      files.add("\(folder)/\(Self.takenFolder)/\(name)", bytes)
    }
    return files
  }

  /// All files, those that the board has its own of with a mark.
  package func listing(in language: MessageLanguage = .english) throws -> String {
    let names = try Self.names.map { name in
      let own = try own(name).map { !Self.isWords(name) || Self.hasWords($0) } ?? false
      return own ? "* \(name)" : "  \(name)"
    }
    let isAny = names.contains { $0.hasPrefix("*") }
    let legend = isAny ? "\n\n" + language.text("* the board has its own") : ""
    return names.joined(separator: "\n") + legend + "\n"
  }

  /// Of each file that the board took over, what the theme has changed since.
  package func status(in language: MessageLanguage = .english) throws -> String {
    var parts: [String] = []
    func add(_ line: String, _ more: String = "") {
      parts.append("\(language.text(line))\n\(more)")
    }
    for name in Self.names {
      guard let own = try own(name), let new = EmbeddedTheme.files[name] else { continue }
      if Self.isWords(name) {
        if Self.hasWords(own) { add("\(name): words of your own over the theme's") }
        continue
      }
      if own == new {
        add("\(name): as the theme has it; removing it changes nothing")
        continue
      }
      guard let old = try file("\(Self.takenFolder)/\(name)") else {
        add("\(name): your own; what the theme had when it was taken over is not known")
        continue
      }
      if old == new {
        add("\(name): your own; the theme's is as it was")
        continue
      }
      add("\(name): your own; the theme has changed since:", Self.difference(old, new))
    }
    if parts.isEmpty { add("every file is the theme's") }
    return parts.joined(separator: "\n")
  }

  /// Texts of a board are no copy of the theme's: they stand over them, one by one.
  private static func isWords(_ name: String) -> Bool {
    name.hasPrefix("strings.") && name.hasSuffix(".txt")
  }

  private static func hasWords(_ bytes: [UInt8]) -> Bool {
    bytes.split(separator: UInt8(ascii: "\n")).contains { line in
      line.first.map { $0 != UInt8(ascii: "#") } ?? false
    }
  }

  private func own(_ name: String) throws -> [UInt8]? { try file(name) }

  private func file(_ name: String) throws -> [UInt8]? {
    let path = "\(project.templates)/\(name)"
    return try Disk.kind(of: path) == nil ? nil : try Disk.read(path)
  }

  /// The lines that went and came, by their numbers.
  private static func difference(_ old: [UInt8], _ new: [UInt8]) -> String {
    func lines(_ bytes: [UInt8]) -> [Substring] {
      String(decoding: bytes, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false)
    }
    let changes = lines(new).difference(from: lines(old)).map { change in
      switch change {
      case .remove(let offset, let line, _): (offset, 0, "  - \(offset + 1): \(line)\n")
      case .insert(let offset, let line, _): (offset, 1, "  + \(offset + 1): \(line)\n")
      }
    }
    return changes.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2).joined()
  }
}
