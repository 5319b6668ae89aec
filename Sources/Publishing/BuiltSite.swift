import Building
import Diagnostics
package import Disk
import Pages
package import Postings

/// A site that was built for this publish: its folder, the list of its files, the settings it was built with.
package struct BuiltSite: Sendable {
  package let folder: String
  package let manifest: Manifest
  package let settings: BoardSettings
  /// Warnings and notes of the build.
  let diagnostics: [Diagnostic]

  /// Builds `project` into `folder`, never into the webmaster's own Site.
  static func build(
    _ project: Project, _ options: BuildOptions, into folder: String, strict: Bool,
    interruption: Interruption
  ) async throws -> BuiltSite {
    let elsewhere = Project(
      root: project.root, content: project.content, templates: project.templates, output: folder)
    let result = await Build(elsewhere, options, interruption: interruption).write(
      failOnWarnings: strict, passing: true)
    guard let board = result.board, result.outcome != nil else {
      throw Refusal(result.diagnostics)
    }
    let list = "\(folder)/\(Manifest.fileName)"
    guard let manifest = Manifest(reading: try Disk.read(list)) else {
      throw Disk.Failure(rule: "the list of the files just built cannot be read", path: list)
    }
    return BuiltSite(
      folder: folder, manifest: manifest, settings: board.settings,
      diagnostics: result.diagnostics)
  }

  /// The files at `paths` and the manifest, for tools that read names from a list.
  func path(of file: String) -> String { "\(folder)/\(file)" }
}
