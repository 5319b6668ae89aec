import Building
import Days
import Foundation
import Pages
import Postings

@testable import Previewing

/// A board in a folder of its own, with the default theme.
final class PreviewedBoard {
  let folder: String
  let project: Project

  static let settings = """
    name: Bord
    base_url: https://example.org/bord/
    time_zone: Europe/Amsterdam

    """

  init() throws {
    folder = NSTemporaryDirectory() + "prikbord-preview-" + UUID().uuidString
    project = Project(root: folder)
    let repository = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().path
    try FileManager.default.createDirectory(
      atPath: folder + "/Content", withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: repository + "/Templates", toPath: folder + "/Templates")
    try write("Content/board.yml", Self.settings)
    try write("Content/vacancies/a.md", Self.posting("Adviseur"))
    try write("Content/vacancies/b.md", Self.posting("Bakker"))
    try write("Content/files/map/rapport.txt", "0123456789")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  static func posting(_ title: String, _ more: String = "") -> String {
    """
    ---
    title: \(title)
    organisation: Waterschap Veen en Beek
    locations: [Utrecht]
    posted: 2024-07-01
    deadline: 2024-08-01
    apply: https://example.org/solliciteren
    \(more)
    ---

    Zorg voor schoon water.

    """
  }

  func write(_ path: String, _ text: String) throws {
    let target = URL(filePath: folder + "/" + path)
    try FileManager.default.createDirectory(
      at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: target)
  }

  func remove(_ path: String) throws {
    try FileManager.default.removeItem(atPath: folder + "/" + path)
  }

  var build: Build {
    Build(project, BuildOptions(clock: { _ in Day(iso: "2024-07-15") ?? Day(number: 0) }))
  }

  func responder(isLocal: Bool = true) async -> Responder {
    Responder(
      snapshot: await Rebuilder(build).snapshot(after: .all), project: project, run: "run",
      isLocal: isLocal)
  }
}

extension Snapshot {
  /// Every output of the plan, rendered.
  var pages: [String: [UInt8]] {
    var pages: [String: [UInt8]] = [:]
    for output in renderer?.plan.outputs ?? [] {
      var bytes: [UInt8] = []
      _ = renderer?.render(output, into: &bytes)
      pages[output.path] = bytes
    }
    return pages
  }
}
