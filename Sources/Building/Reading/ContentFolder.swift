package import Diagnostics
import Disk

/// What stands in `Content/`, sorted into its kinds. Nothing is read yet but names.
package struct ContentFolder: Sendable {
  /// Paths relative to the board's root, in order.
  package fileprivate(set) var vacancies: [String] = []
  package fileprivate(set) var organisations: [String] = []
  package fileprivate(set) var pages: [String] = []
  /// What templates see as `data`.
  package fileprivate(set) var data: [String] = []
  /// What is copied as it is: path below the site's root and source.
  package fileprivate(set) var files: [(path: String, source: String)] = []
  /// Pictures by the posting they belong to: `vacancies/x/foto.png` under `Content/vacancies/x`.
  package fileprivate(set) var pictures: [String: [String]] = [:]
  package fileprivate(set) var hasBoard = false
  /// What is no content by its name.
  package fileprivate(set) var leftOut: [String] = []
  /// Files that are reached through a link: they can change without a sign at their own path.
  package fileprivate(set) var linked: Set<String> = []
  package fileprivate(set) var diagnostics: [Diagnostic] = []
}

extension ContentFolder {
  /// Every file but the settings, whatever it is.
  var all: [String] {
    vacancies + organisations + pages + data + files.map(\.source)
      + pictures.sorted { $0.key < $1.key }.flatMap(\.value)
  }

  /// Lists the folder. Links may point to places inside it only; one that leads out is refused.
  package init(scanning project: Project) {
    var scanner = Scanner(project: project)
    do throws(Disk.Failure) {
      guard try Disk.kind(of: project.content) != nil else {
        diagnostics = [.noContent(project.shown(project.content))]
        return
      }
      try scanner.walk(project.content, below: "", depth: 0)
    } catch {
      scanner.result.diagnostics.append(.unreadable(error, project))
    }
    scanner.sortPictures()
    self = scanner.result
  }
}

private struct Scanner {
  let project: Project
  /// Absolute, links resolved: what is outside of it is not content.
  private let folder: InputFolder
  var result = ContentFolder()
  /// Files among the vacancies that are no postings, until it is known which posting they belong to.
  private var loose: [String] = []

  init(project: Project) {
    self.project = project
    folder = InputFolder(project.content)
  }

  /// More levels than this are a loop of links.
  private let depthLimit = 32

  mutating func walk(_ folder: String, below: String, depth: Int) throws(Disk.Failure) {
    for (name, kind) in try Disk.entries(in: folder) {
      let path = folder + "/" + name
      let place = below.isEmpty ? name : below + "/" + name
      if let reason = NameLeftOut(name, isServedFile: place.hasPrefix("files/")) {
        result.leftOut.append(project.shown(path))
        if reason != .litter {
          result.diagnostics.append(.leftOut(project.shown(path), reason))
        }
        continue
      }
      if Disk.isMisread(path) {
        result.diagnostics.append(.unreadable(.noText(path), project))
        continue
      }
      switch kind {
      case .file: add(path, place)
      case .folder: try enter(path, place, depth)
      case .link:
        guard let target = self.folder.target(of: path), depth < depthLimit else {
          result.diagnostics.append(.linkLeadsOut(project.shown(path)))
          continue
        }
        if try Disk.kind(of: target) == .folder {
          try enter(path, place, depth)
        } else {
          result.linked.insert(project.shown(path))
          add(path, place)
        }
      case .other: result.diagnostics.append(.strayFile(project.shown(path)))
      }
    }
  }

  private mutating func enter(_ path: String, _ place: String, _ depth: Int) throws(Disk.Failure) {
    guard depth < depthLimit else {
      result.diagnostics.append(.tooDeep(project.shown(path)))
      return
    }
    try walk(path, below: place, depth: depth + 1)
  }

  private mutating func add(_ path: String, _ place: String) {
    let shown = project.shown(path)
    let top = place.prefix { $0 != "/" }
    let isInside = top.endIndex < place.endIndex
    let ending =
      place.utf8.lastIndex(of: UInt8(ascii: ".")).map {
        place[place.index(after: $0)...].lowercased()
      } ?? ""
    switch (top, ending) {
    case ("board.yml", _) where !isInside: result.hasBoard = true
    case ("vacancies", "md"), ("vacancies", "txt"): result.vacancies.append(shown)
    case ("vacancies", _) where documentEndings.contains(ending):
      result.diagnostics.append(.document(shown, ending))
    case ("vacancies", _) where isDeep(place):
      loose.append(shown)
    case ("organisations", "md"): result.organisations.append(shown)
    case ("pages", "md"): result.pages.append(shown)
    case ("data", _) where DataFiles.endings.contains(ending) && !isDeep(place):
      result.data.append(shown)
    case ("files", _) where isInside:
      result.files.append((String(place[top.endIndex...].dropFirst()), shown))
    default: result.diagnostics.append(.strayFile(shown))
    }
  }

  /// Whether it stands in a folder of a kind's folder: `vacancies/x/foto.png`.
  private func isDeep(_ place: String) -> Bool {
    place.utf8.count(where: { $0 == UInt8(ascii: "/") }) > 1
  }

  /// A file in `vacancies/x/` belongs to the posting `vacancies/x.md` or `x.txt`; others are strays.
  mutating func sortPictures() {
    guard !loose.isEmpty else { return }
    let stems = Set(result.vacancies.map { String($0[..<($0.lastIndex(of: ".") ?? $0.endIndex)]) })
    for path in loose {
      let folder = String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)])
      if stems.contains(folder) {
        result.pictures[folder, default: []].append(path)
      } else {
        result.diagnostics.append(.strayFile(path))
      }
    }
  }

  private let documentEndings = DroppedDocument.endings.union(["pages"])
}

extension Diagnostic {
  static func noContent(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "no-content", "there is no folder `\(path)`", at: nil,
      help: "go to the folder of your board, or name it with `--root`")
  }

  static func unreadable(_ failure: Disk.Failure, _ project: Project) -> Diagnostic {
    Diagnostic(
      .error, "unreadable", "\(failure)", at: Location(path: project.shown(failure.path)),
      help: failure.help)
  }

  fileprivate static func leftOut(_ path: String, _ reason: NameLeftOut) -> Diagnostic {
    Diagnostic(
      .warning, "left-out", reason.message, at: Location(path: path),
      help: reason == .copy ? "remove it, or give it another name" : "move it out of the content")
  }

  fileprivate static func linkLeadsOut(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "link-leads-out", "a link must lead to a place inside the content folder",
      at: Location(path: path), help: "copy the file to here")
  }

  fileprivate static func tooDeep(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "folder-depth", "folders are nested too deeply", at: Location(path: path))
  }

  fileprivate static func strayFile(_ path: String) -> Diagnostic {
    Diagnostic(
      .warning, "stray-file", "nothing is made of this file", at: Location(path: path),
      help:
        "files that visitors may download belong in `files/`, a posting's pictures in a folder with its name"
    )
  }
}
