import Days
import Diagnostics
import Foundation
import Testing

@testable import Building

/// A whole board in one string, built in a folder of its own:
///
///     -- Content/board.yml --
///     name: Bord
///     -- Content/vacancies/a.md --
///     …
///
/// Without a `board.yml` of its own it gets a plain one; the templates are the default theme's.
final class TestBoard {
  let folder: String
  static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  static let settings = """
    name: Bord
    base_url: https://example.org/
    language: nl
    time_zone: Europe/Amsterdam

    """

  init(_ files: String, today: String = "2024-07-15") throws {
    folder = NSTemporaryDirectory() + "prikbord-test-" + UUID().uuidString
    self.today = today
    try FileManager.default.createDirectory(
      atPath: folder + "/Content", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/Templates", withDestinationPath: Self.repository + "/Templates")
    if !files.contains("-- Content/board.yml --") { try write("Content/board.yml", Self.settings) }
    var path: String?
    var lines: [Substring] = []
    func flush() throws {
      guard let path else { return }
      try write(path, lines.map { $0 + "\n" }.joined())
    }
    for line in files.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("-- "), line.hasSuffix(" --") {
        try flush()
        path = String(line.dropFirst(3).dropLast(3))
        lines = []
      } else {
        lines.append(line)
      }
    }
    try flush()
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private let today: String

  func write(_ path: String, _ text: String) throws {
    let target = folder + "/" + path
    try FileManager.default.createDirectory(
      atPath: (target as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: target))
  }

  func write(_ path: String, _ bytes: [UInt8]) throws {
    try write(path, "")
    try Data(bytes).write(to: URL(filePath: folder + "/" + path))
  }

  func remove(_ path: String) throws {
    try FileManager.default.removeItem(atPath: folder + "/" + path)
  }

  var project: Project { Project(root: folder) }

  func build(
    today: String? = nil, drafts: Bool = false, baseURL: String? = nil, strict: Bool = false,
    remembering: Build.Remembering = .nothing
  ) async -> Build.Result {
    await Build(project, options(today, drafts, baseURL))
      .write(failOnWarnings: strict, remembering: remembering)
  }

  func check() async -> Build.Result { await Build(project, options(nil, false, nil)).check() }

  private func options(_ today: String?, _ drafts: Bool, _ baseURL: String?) -> BuildOptions {
    let day = Day(iso: today ?? self.today) ?? Day(number: 0)
    var options = BuildOptions(clock: { _ in day })
    options.drafts = drafts
    options.baseURL = baseURL
    return options
  }

  /// Every file of the site but the manifest, by path.
  func site() throws -> [String: String] {
    var files: [String: String] = [:]
    let root = folder + "/Site"
    for path in try FileManager.default.subpathsOfDirectory(atPath: root) {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: root + "/" + path, isDirectory: &isFolder)
      if isFolder.boolValue { continue }
      files[path] = String(
        decoding: try Data(contentsOf: URL(filePath: root + "/" + path)), as: UTF8.self)
    }
    return files
  }

  func page(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: "\(folder)/Site/\(path)")), as: UTF8.self)
  }

  func has(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(folder)/Site/\(path)")
  }
}

extension Build.Result {
  /// The diagnostics but notes, as a terminal shows them.
  var text: String {
    TerminalRendering(color: false).render(diagnostics.filter { $0.severity != .note })
  }

  var codes: [String] { diagnostics.filter { $0.severity != .note }.map(\.code) }
}

/// A posting in Markdown with what most tests need.
func posting(
  _ title: String = "Adviseur water", posted: String = "2024-07-01",
  deadline: String? = "2024-08-01", _ more: String = "", body: String = "Zorg voor schoon water."
) -> String {
  """
  ---
  title: \(title)
  organisation: Waterschap Veen en Beek
  locations: [Utrecht]
  posted: \(posted)
  \(deadline.map { "deadline: \($0)" } ?? "summary: Werk")
  apply: https://example.org/solliciteren
  \(more)
  ---

  \(body)
  """
}
